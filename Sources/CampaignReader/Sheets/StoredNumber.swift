internal import Glibc
internal import VietnameseText

/// Writes a number that a workbook stores.
enum StoredNumber {
  /// The number with a decimal point, without groups, exponent and trailing zeros: `1234.5`, `1204000000000`.
  ///
  /// Of a fraction, the fifteen digits that spreadsheets show: what a formula leaves beyond them is the double's dust.
  static func text(_ number: Double) -> String {
    if number == number.rounded(), let whole = Int64(exactly: number) { return String(whole) }
    guard number.isFinite else { return "0" }
    var text = number.description
    if text.utf8.count > 16 { text = rounded(number) }
    return withoutExponent(text)
  }

  /// A stored number's text as it is seen in Vietnam: `1234,5`.
  static func shown(_ text: String) -> String {
    text.utf8.contains(UInt8(ascii: ".")) ? text.replacing(".", with: ",") : text
  }

  private static func rounded(_ number: Double) -> String {
    var buffer = [CChar](repeating: 0, count: 40)
    let count = withVaList([number]) { vsnprintf(&buffer, buffer.count, "%.15g", $0) }
    let bytes = buffer.prefix(max(0, Int(count))).map { UInt8(bitPattern: $0) }
    return String(decoding: bytes, as: UTF8.self)
  }

  /// `1.5e-05` as `0.000015`, `1e+20` with all its zeros.
  private static func withoutExponent(_ text: String) -> String {
    let parts = text.split(separator: "e")
    guard parts.count == 2, let exponent = Int(parts[1]), abs(exponent) < 400 else { return withoutZeros(text) }
    let sign = parts[0].hasPrefix("-") ? "-" : ""
    let mantissa = parts[0].drop { $0 == "-" }.split(separator: ".")
    let whole = mantissa.first.map(String.init) ?? "0"
    let digits = whole + (mantissa.count > 1 ? String(mantissa[1]) : "")
    let point = whole.utf8.count + exponent
    if point <= 0 { return withoutZeros(sign + "0." + String(repeating: "0", count: -point) + digits) }
    if point >= digits.utf8.count {
      return sign + digits + String(repeating: "0", count: point - digits.utf8.count)
    }
    return withoutZeros(sign + String(digits.prefix(point)) + "." + String(digits.dropFirst(point)))
  }

  private static func withoutZeros(_ text: String) -> String {
    guard text.utf8.contains(UInt8(ascii: ".")) else { return text }
    var tidy = Substring(text)
    while tidy.hasSuffix("0") { tidy.removeLast() }
    if tidy.hasSuffix(".") { tidy.removeLast() }
    return String(tidy)
  }
}

/// A day that a workbook stores, as it is seen.
struct StoredDay {
  /// Whole days of the 1900 system.
  let serial: Int
  /// `20/4/2024`; of a time alone `7:30`.
  let text: String
  /// `nil` for a time alone, and for the 29/2/1900 that spreadsheets count.
  let day: CalendarDay?

  /// The day of a number of days, its fraction left out; `nil` outside what spreadsheets count.
  init?(_ number: Double) {
    guard let serial = Int(exactly: number.rounded(.down)), (0...2_958_465).contains(serial) else { return nil }
    self.serial = serial
    switch serial {
    case 0:
      let minutes = Int((number * 1440).rounded())
      day = nil
      text = "\(minutes / 60):" + (minutes % 60 < 10 ? "0" : "") + "\(minutes % 60)"
    case 60:
      day = nil
      text = "29/2/1900"
    default:
      // Spreadsheets count a leap day in 1900 that never was.
      guard let day = CalendarDay(dayNumber: serial - (serial < 60 ? 25_568 : 25_569)) else { return nil }
      self.day = day
      text = day.short
    }
  }
}
