/// Whole numbers of attributes.
enum WholeNumber {
  /// The number that the digits spell, or nil when there is anything else or it is too large for a workbook.
  @inline(__always) static func read(_ digits: UnsafeBufferPointer<UInt8>) -> Int? {
    guard digits.count > 0, digits.count <= 18 else { return nil }
    var number = 0
    for digit in digits {
      guard digit >= 0x30, digit <= 0x39 else { return nil }
      number = number &* 10 &+ Int(digit &- 0x30)
    }
    return number
  }
}
