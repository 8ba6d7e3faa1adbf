/// A day of the Gregorian calendar: no time, no time zone.
public struct CalendarDay: Comparable, Hashable, Sendable {
  /// From 1 to 9999.
  public let year: Int
  /// From 1 to 12.
  public let month: Int
  /// From 1 to 31.
  public let day: Int

  /// A day that exists, or nil: 29/2 only in leap years, years 1–9999.
  public init?(year: Int, month: Int, day: Int) {
    guard (1...9999).contains(year), (1...12).contains(month), day >= 1, day <= Self.days(in: month, of: year) else {
      return nil
    }
    self.year = year
    self.month = month
    self.day = day
  }

  /// The day that is `dayNumber` days after 1/1/1970, or nil outside the years 1–9999.
  public init?(dayNumber: Int) {
    guard (-719_162...2_932_896).contains(dayNumber) else { return nil }
    // Years begin in March here, so that the leap day is a year's last; eras of 400 years have 146 097 days.
    let shifted = dayNumber + 719_468
    let era = shifted / 146_097
    let dayOfEra = shifted % 146_097
    let yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
    let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let monthFromMarch = (5 * dayOfYear + 2) / 153
    day = dayOfYear - (153 * monthFromMarch + 2) / 5 + 1
    month = monthFromMarch < 10 ? monthFromMarch + 3 : monthFromMarch - 9
    year = era * 400 + yearOfEra + (month <= 2 ? 1 : 0)
  }

  /// The day of a spreadsheet's serial number, or nil outside what spreadsheets count (from 1/3/1900, or 1/1/1904).
  ///
  /// The 1900 system gives 1900 a leap day that never was; serials before it are refused.
  public init?(excelSerial serial: Int, from1904: Bool = false) {
    guard serial >= (from1904 ? 0 : 61), serial <= 2_958_465 else { return nil }
    self.init(dayNumber: serial - (from1904 ? 24_107 : 25_569))
  }

  /// Days since 1/1/1970.
  public var dayNumber: Int {
    let shiftedYear = month <= 2 ? year - 1 : year
    let era = shiftedYear / 400
    let yearOfEra = shiftedYear % 400
    let dayOfYear = (153 * (month > 2 ? month - 3 : month + 9) + 2) / 5 + day - 1
    let dayOfEra = yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear
    return era * 146_097 + dayOfEra - 719_468
  }

  /// `2024-04-20`
  public var iso: String {
    padded(year, 4) + "-" + padded(month, 2) + "-" + padded(day, 2)
  }

  /// `20/4/2024`
  public var short: String { "\(day)/\(month)/\(year)" }

  /// `ngày 20 tháng 4 năm 2024`, `ngày 05 tháng 02 năm 2024`: days below 10 and months 1 and 2 take a zero, as in
  /// official documents (Decree 30/2020/NĐ-CP, appendix I).
  public var long: String {
    "ngày \(padded(day, 2)) tháng \(month <= 2 ? padded(month, 2) : String(month)) năm \(year)"
  }

  /// The start of the day in Vietnam, as feeds write it (RFC 3339): `2024-04-20T00:00:00+07:00`.
  public var rfc3339: String { iso + "T00:00:00+07:00" }

  public static func < (left: CalendarDay, right: CalendarDay) -> Bool {
    (left.year, left.month, left.day) < (right.year, right.month, right.day)
  }

  private static func days(in month: Int, of year: Int) -> Int {
    switch month {
    case 4, 6, 9, 11: 30
    case 2: year.isMultiple(of: 4) && (!year.isMultiple(of: 100) || year.isMultiple(of: 400)) ? 29 : 28
    default: 31
    }
  }

  private func padded(_ number: Int, _ width: Int) -> String {
    let digits = String(number)
    return String(repeating: "0", count: max(0, width - digits.count)) + digits
  }
}
