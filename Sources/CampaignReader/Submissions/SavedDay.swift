internal import Glibc
internal import VietnameseText

/// Tells on which day in Vietnam a file was last saved.
enum SavedDay {
  /// Vietnam's clock is seven hours ahead of UTC, all year.
  private static let offset = 7 * 3600

  /// The day of a time as workbooks' properties write it (W3CDTF: `2024-04-20T18:30:00Z`); a time without a zone is UTC,
  /// a day without a time is that day. `nil` where it is not such a time.
  static func day(of text: String) -> CalendarDay? {
    var rest = Array(text.utf8)[...]
    func number(_ digits: Int) -> Int? {
      let field = rest.prefix(digits)
      guard field.count == digits, field.allSatisfy({ (0x30...0x39).contains($0) }) else { return nil }
      rest = rest.dropFirst(digits)
      return field.reduce(0) { $0 * 10 + Int($1 - 0x30) }
    }
    func take(_ sign: Character) -> Bool {
      guard let byte = sign.asciiValue, rest.first == byte else { return false }
      rest = rest.dropFirst()
      return true
    }
    guard let year = number(4), take("-"), let month = number(2), take("-"), let dayOfMonth = number(2),
      let day = CalendarDay(year: year, month: month, day: dayOfMonth)
    else { return nil }
    if rest.isEmpty { return day }
    guard take("T"), let hour = number(2), hour < 24, take(":"), let minute = number(2), minute < 60 else { return nil }
    if take(":"), number(2) == nil { return nil }
    if take(".") { rest = rest.drop { (0x30...0x39).contains($0) } }
    var ahead = 0
    if !rest.isEmpty, !take("Z") {
      let sign = take("+") ? 1 : take("-") ? -1 : 0
      guard sign != 0, let hours = number(2), hours < 24, take(":"), let minutes = number(2), minutes < 60 else {
        return nil
      }
      ahead = sign * (hours * 3600 + minutes * 60)
    }
    guard rest.isEmpty else { return nil }
    return self.day(ofSecond: day.dayNumber * 86_400 + hour * 3600 + minute * 60 - ahead)
  }

  /// The day of a second since 1/1/1970, UTC.
  static func day(ofSecond second: Int) -> CalendarDay? {
    let (local, overflow) = second.addingReportingOverflow(offset)
    guard !overflow else { return nil }
    return CalendarDay(dayNumber: Int((Double(local) / 86_400).rounded(.down)))
  }

  /// The day on which a file of the campaign folder was last changed.
  static func day(ofFile path: String, in folder: CampaignFolder) -> CalendarDay? {
    var status = stat()
    guard stat(folder.root + "/" + path, &status) == 0 else { return nil }
    return day(ofSecond: Int(status.st_mtim.tv_sec))
  }
}
