internal import VietnameseText

/// The forms of numbers in synthetic campaigns.
enum SampleText {
  /// As Vietnamese writes it, with a full stop at each thousand: `1.250`.
  static func number(_ value: Int) -> String { DecimalNumber(value).formatted }

  /// A number with zeros before it: `0042`.
  static func padded(_ value: Int, to width: Int) -> String {
    let digits = String(value)
    return String(repeating: "0", count: max(0, width - digits.utf8.count)) + digits
  }
}
