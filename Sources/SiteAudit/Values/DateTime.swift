/// Reads dates and times byte by byte, and remembers what was wrong in sense though right in form. Source: HTML standard,
/// 2.3.5.
struct DateTimeReader {
  let value: Bytes
  var index = 0
  let end: Int
  /// The part that is right in form and out of range, the first of them.
  private(set) var outOfRange: Range<Int>?

  init(_ value: Bytes, trimming: Bool = false) {
    self.value = value
    var start = 0
    var end = value.count
    if trimming {
      while start < end, value[start].isSpace { start += 1 }
      while end > start, value[end - 1].isSpace { end -= 1 }
    }
    index = start
    self.end = end
  }

  var isAtEnd: Bool { index == end }

  mutating func take(_ byte: UInt8) -> Bool {
    guard index < end, value[index] == byte else { return false }
    index += 1
    return true
  }

  /// Digits, of which there are as many as wanted, or at least so many.
  private mutating func digits(_ count: Int, orMore: Bool = false) -> (number: Int, range: Range<Int>)? {
    let start = index
    var number = 0
    while index < end, value[index].isDigit, orMore || index - start < count {
      number = Swift.min(number * 10 + Int(value[index]) - 0x30, 1 << 40)
      index += 1
    }
    guard index - start >= count else { return nil }
    return (number, start..<index)
  }

  private mutating func number(_ count: Int, _ bounds: ClosedRange<Int>, orMore: Bool = false) -> Int? {
    guard let (number, range) = digits(count, orMore: orMore) else { return nil }
    if !bounds.contains(number) { outOfRange = outOfRange ?? range }
    return number
  }

  /// A year of four digits or more, from 1 to what a program can count to.
  mutating func year() -> Int? { number(4, 1...Int(Int32.max), orMore: true) }

  mutating func month() -> Int? { number(2, 1...12) }

  mutating func day(of month: Int, _ year: Int) -> Bool { number(2, 1...DateTimeReader.days(month, year)) != nil }

  /// A day of a month of any year: as Nu, the month's days are not counted.
  mutating func dayOfAnyYear() -> Bool { number(2, 1...99) != nil }

  mutating func week(of year: Int?) -> Bool {
    number(2, 1...(year.map(DateTimeReader.weeks) ?? 53)) != nil
  }

  /// `12:30`, `12:30:45`, `12:30:45.5`.
  mutating func time() -> Bool {
    guard number(2, 0...23) != nil, take(UInt8(ascii: ":")), number(2, 0...59) != nil else { return false }
    guard take(UInt8(ascii: ":")) else { return true }
    guard number(2, 0...59) != nil else { return false }
    return fraction()
  }

  /// Up to three digits behind a point, or nothing.
  mutating func fraction() -> Bool {
    guard take(UInt8(ascii: ".")) else { return true }
    guard let (_, range) = digits(1, orMore: true) else { return false }
    if range.count > 3 { outOfRange = outOfRange ?? range }
    return true
  }

  /// `Z`, `+07:00`, `-0330`. Nothing is ahead of midnight by `-00:00`.
  mutating func zone() -> Bool {
    let start = index
    if take(UInt8(ascii: "Z")) { return true }
    let isMinus = take(UInt8(ascii: "-"))
    guard isMinus || take(UInt8(ascii: "+")), let hours = number(2, 0...23) else { return false }
    _ = take(UInt8(ascii: ":"))
    guard let minutes = number(2, 0...59) else { return false }
    if isMinus, hours == 0, minutes == 0 { outOfRange = outOfRange ?? start..<index }
    return true
  }

  mutating func date() -> Bool {
    guard let year = year(), take(UInt8(ascii: "-")), let month = month(), take(UInt8(ascii: "-")) else { return false }
    return day(of: month, year)
  }

  mutating func dateAndTime(zoned: Bool) -> Bool {
    guard date(), take(UInt8(ascii: "T")) || take(UInt8(ascii: " ")), time() else { return false }
    return !zoned || zone()
  }

  /// `P2DT3H`: days, hours, minutes, seconds, in this order.
  mutating func duration() -> Bool {
    guard take(UInt8(ascii: "P")) else { return false }
    var parts = 0
    if index < end, value[index].isDigit {
      guard digits(1, orMore: true) != nil, take(UInt8(ascii: "D")) else { return false }
      parts += 1
    }
    guard take(UInt8(ascii: "T")) else { return parts > 0 }
    var next = 0
    let units: [UInt8] = [UInt8(ascii: "H"), UInt8(ascii: "M"), UInt8(ascii: "S")]
    let before = parts
    while index < end {
      guard digits(1, orMore: true) != nil else { return false }
      let isFraction = index < end && value[index] == UInt8(ascii: ".")
      guard fraction(), index < end, let unit = units.firstIndex(of: value[index]), unit >= next,
        !isFraction || unit == 2
      else { return false }
      index += 1
      next = unit + 1
      parts += 1
    }
    return parts > before
  }

  /// `2h 18m 3s`: numbers and units, in any order.
  mutating func spokenDuration() -> Bool {
    var parts = 0
    while index < end {
      guard digits(1, orMore: true) != nil else { return false }
      let isFraction = index < end && value[index] == UInt8(ascii: ".")
      guard fraction() else { return false }
      skipSpace()
      guard index < end else { return false }
      switch value[index].lowercase {
      case UInt8(ascii: "s"): break
      case UInt8(ascii: "w"), UInt8(ascii: "d"), UInt8(ascii: "h"), UInt8(ascii: "m"): if isFraction { return false }
      default: return false
      }
      index += 1
      skipSpace()
      parts += 1
    }
    return parts > 0
  }

  private mutating func skipSpace() {
    while index < end, value[index].isSpace { index += 1 }
  }

  // MARK: The calendar

  static func days(_ month: Int, _ year: Int) -> Int {
    switch month {
    case 2: return isLeap(year) ? 29 : 28
    case 4, 6, 9, 11: return 30
    default: return 31
    }
  }

  private static func isLeap(_ year: Int) -> Bool { year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) }

  /// The weeks of a year: 53 where it begins on a Thursday, or is a leap year and begins on a Wednesday.
  static func weeks(_ year: Int) -> Int {
    guard year > 0 else { return 53 }
    let before = year - 1
    // Monday is 0, as it was on the first day of year 1.
    let first = (before + before / 4 - before / 100 + before / 400) % 7
    return first == 3 || first == 2 && isLeap(year) ? 53 : 52
  }
}
