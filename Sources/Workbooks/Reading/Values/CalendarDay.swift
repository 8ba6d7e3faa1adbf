/// Dates as numbers of days.
enum CalendarDay {
  /// How many days later the 1904 system begins.
  static let from1904: Double = 1_462

  /// A date of ISO 8601, as strict workbooks may store one (`2024-04-20`, `2024-04-20T08:30:00`, `08:30:00`), as days of
  /// the 1900 system; nil when it is none, or lies before that system begins.
  static func read(_ bytes: UnsafeBufferPointer<UInt8>) -> Double? {
    var digits = Digits(bytes[...])
    if digits.isAtTime { return digits.time() }
    guard let year = digits.next(4), digits.skip("-"), let month = digits.next(2), digits.skip("-"),
      let day = digits.next(2), let date = serial(year: year, month: month, day: day)
    else { return nil }
    if digits.isAtEnd { return date }
    guard let time = digits.time() else { return nil }
    return date + time
  }

  /// Days of the 1900 system, in which 1 January 1900 is 1 and there is a 29 February 1900 that never was.
  static func serial(year: Int, month: Int, day: Int) -> Double? {
    let lengths = [31, isLeap(year) ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]
    guard (1900...9999).contains(year), (1...12).contains(month), day >= 1, day <= lengths[month - 1] else {
      return nil
    }
    let years = year - 1
    let leapDays = years / 4 - years / 100 + years / 400
    let days = years * 365 + leapDays + lengths[..<(month - 1)].reduce(0, +) + day
    // The day before 1 January 1900 is day 693,595 of the Gregorian calendar.
    let serial = days - 693_595
    return Double(serial >= 60 ? serial + 1 : serial)
  }

  private static func isLeap(_ year: Int) -> Bool {
    year.isMultiple(of: 4) && (!year.isMultiple(of: 100) || year.isMultiple(of: 400))
  }
}

/// Reads a date's digits from left to right.
private struct Digits {
  private var rest: Slice<UnsafeBufferPointer<UInt8>>

  init(_ bytes: Slice<UnsafeBufferPointer<UInt8>>) { rest = bytes }

  var isAtEnd: Bool { rest.isEmpty }
  var isAtTime: Bool {
    rest.first == UInt8(ascii: "T") || (rest.count > 2 && rest[rest.startIndex + 2] == UInt8(ascii: ":"))
  }

  mutating func next(_ count: Int) -> Int? {
    guard rest.count >= count else { return nil }
    let number = WholeNumber.read(UnsafeBufferPointer(rebasing: rest.prefix(count)))
    rest = rest.dropFirst(count)
    return number
  }

  mutating func skip(_ mark: Unicode.Scalar) -> Bool {
    guard rest.first == UInt8(ascii: mark) else { return false }
    rest = rest.dropFirst()
    return true
  }

  /// The rest as a time of day, a fraction of it. A zone is not a calendar day's business.
  mutating func time() -> Double? {
    _ = skip("T")
    guard let hour = next(2), skip(":"), let minute = next(2), hour < 24, minute < 60 else { return nil }
    var seconds = 0.0
    if skip(":") {
      guard let second = next(2), second < 60 else { return nil }
      seconds = Double(second)
      if skip(".") {
        var unit = 0.1
        while let byte = rest.first, byte >= 0x30, byte <= 0x39 {
          seconds += Double(byte - 0x30) * unit
          unit /= 10
          rest = rest.dropFirst()
        }
      }
    }
    _ = skip("Z")
    guard isAtEnd else { return nil }
    return (Double(hour * 60 + minute) * 60 + seconds) / 86_400
  }
}
