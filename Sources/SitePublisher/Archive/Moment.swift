internal import Glibc
public import VietnameseText

/// A second in time, told as clocks in Vietnam show it: UTC+7 all year round.
public struct Moment: Sendable, Hashable, Comparable {
  /// Since 1970.
  public let seconds: Int

  public init(seconds: Int) { self.seconds = seconds }

  public static var now: Moment { Moment(seconds: time(nil)) }

  private static let offset = 7 * 3600
  private var local: Int { seconds + Self.offset }
  private var secondOfDay: Int { ((local % 86_400) + 86_400) % 86_400 }

  /// The day in Vietnam; `nil` outside the years 1–9999.
  public var day: CalendarDay? { CalendarDay(dayNumber: (local - secondOfDay) / 86_400) }

  /// `14:05`.
  public var clock: String { Self.two(secondOfDay / 3600) + ":" + Self.two(secondOfDay / 60 % 60) }

  /// `14:05 ngày 20/4/2024`.
  public var words: String { clock + (day.map { " ngày \($0.short)" } ?? "") }

  /// `2024-04-20T14:05:09+07:00` (RFC 3339).
  public var iso: String { (day?.iso ?? "0001-01-01") + "T" + clock + ":" + Self.two(secondOfDay % 60) + "+07:00" }

  /// A moment as `iso` writes it; `nil` where the text is no such thing.
  public init?(iso: some StringProtocol) {
    let text = Array(iso.utf8)
    guard text.count == 25, iso.hasSuffix("+07:00"), text[10] == UInt8(ascii: "T") else { return nil }
    func number(_ range: Range<Int>) -> Int? { Int(String(decoding: text[range], as: UTF8.self)) }
    guard let year = number(0..<4), let month = number(5..<7), let date = number(8..<10),
      let day = CalendarDay(year: year, month: month, day: date), let hour = number(11..<13), hour < 24,
      let minute = number(14..<16), minute < 60, let second = number(17..<19), second < 60
    else { return nil }
    seconds = day.dayNumber * 86_400 + hour * 3600 + minute * 60 + second - Self.offset
  }

  public static func < (one: Moment, other: Moment) -> Bool { one.seconds < other.seconds }

  private static func two(_ number: Int) -> String { (number < 10 ? "0" : "") + String(number) }
}
