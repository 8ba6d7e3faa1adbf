/// Reads dates as people type them, day first.
public enum VietnameseDate {
  /// What was read.
  public struct Reading: Hashable, Sendable {
    public var day: CalendarDay
    public var remarks: [Remark]
  }

  /// What the reader should be told about how a date was understood.
  public enum Remark: Hashable, Sendable {
    /// The text was a spreadsheet's day number (45402).
    case excelSerial
    /// A time of day stood behind the date and was left out.
    case timeIgnored
  }

  /// Why a text is not a date.
  public enum Failure: Error, Hashable, Sendable {
    /// Nothing but white space.
    case empty
    case notADate
    /// Month before day: “4/20/2024”. Holds the day that was probably meant.
    case monthFirst(suggestion: CalendarDay)
    /// A day that does not exist: “31/2/2024”.
    case noSuchDay
    /// “20/4/24”. Holds the day with the century of today's campaigns, where it exists.
    case twoDigitYear(suggestion: CalendarDay?)
    /// “tháng 4/2024”, “4/2024”, “2024”: no day.
    case noDay
    /// “20/4”: no year.
    case noYear
  }

  /// Reads a day: “20/4/2024”, “20-04-2024”, “20.4.2024”, “ngày 20 tháng 4 năm 2024”, “2024-04-20”, 45402.
  ///
  /// The month never comes first. A bare number of five digits is a day number of the 1900 system.
  public static func parse(_ text: String) -> Result<Reading, Failure> {
    do {
      return .success(try reading(of: text))
    } catch {
      return .failure(error)
    }
  }

  private static func reading(of text: String) throws(Failure) -> Reading {
    var scanner = DateScanner(text.nfc.trimmedAndCollapsed)
    guard !scanner.isAtEnd else { throw .empty }
    if let serial = scanner.serial() {
      guard let day = CalendarDay(excelSerial: serial.days) else { throw .notADate }
      return Reading(day: day, remarks: serial.hasTime ? [.excelSerial, .timeIgnored] : [.excelSerial])
    }
    let hasTime = scanner.dropTime()
    let remarks: [Remark] = hasTime ? [.timeIgnored] : []
    if let day = try scanner.inWords() { return Reading(day: day, remarks: remarks) }
    return Reading(day: try scanner.inFigures(), remarks: remarks)
  }

  /// The day of three numbers in the order of speech, or the failure that says what is wrong with them.
  static func day(_ day: Field, _ month: Field, _ year: Field) throws(Failure) -> CalendarDay {
    if year.width == 2 {
      throw .twoDigitYear(suggestion: CalendarDay(year: 2000 + year.value, month: month.value, day: day.value))
    }
    guard year.width == 4, day.width <= 2, month.width <= 2 else { throw .notADate }
    if let found = CalendarDay(year: year.value, month: month.value, day: day.value) { return found }
    if month.value > 12, let swapped = CalendarDay(year: year.value, month: day.value, day: month.value) {
      throw .monthFirst(suggestion: swapped)
    }
    throw .noSuchDay
  }

  /// A number as typed: its value and how many digits it has.
  struct Field {
    var value: Int
    var width: Int
  }
}
