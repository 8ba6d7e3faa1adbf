/// Numbers of cells.
enum DecimalNumber {
  private static let powers: [Double] = [
    1, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9, 1e10, 1e11, 1e12, 1e13, 1e14, 1e15, 1e16, 1e17, 1e18, 1e19, 1e20,
    1e21, 1e22,
  ]

  /// The number spelled as `xsd:double`, or nil when it is none, or none that is finite.
  static func read(_ bytes: UnsafeBufferPointer<UInt8>) -> Double? {
    readShort(bytes) ?? readLong(bytes)
  }

  /// Up to 15 digits without exponent: whole number and power of ten are both exact, so their quotient is rounded right.
  @inline(__always) private static func readShort(_ bytes: UnsafeBufferPointer<UInt8>) -> Double? {
    var index = 0
    let isNegative = bytes.count > 0 && bytes[0] == UInt8(ascii: "-")
    if isNegative { index = 1 }
    guard bytes.count > index, bytes.count <= 17 else { return nil }
    var whole: UInt64 = 0
    var digits = 0
    var decimals = 0
    var hasPoint = false
    while index < bytes.count {
      let byte = bytes[index]
      if byte >= 0x30, byte <= 0x39 {
        whole = whole &* 10 &+ UInt64(byte &- 0x30)
        digits += 1
        if hasPoint { decimals += 1 }
      } else if byte == UInt8(ascii: "."), !hasPoint {
        hasPoint = true
      } else {
        return nil
      }
      index += 1
    }
    guard digits > 0, digits <= 15 else { return nil }
    let number = Double(whole) / powers[decimals]
    return isNegative ? -number : number
  }

  private static func readLong(_ bytes: UnsafeBufferPointer<UInt8>) -> Double? {
    var trimmed = bytes[...]
    while let first = trimmed.first, isSpace(first) { trimmed.removeFirst() }
    while let last = trimmed.last, isSpace(last) { trimmed.removeLast() }
    // No hexadecimal, no “inf”, no “nan”.
    let isPlain = trimmed.allSatisfy {
      ($0 >= 0x30 && $0 <= 0x39) || $0 == UInt8(ascii: "+") || $0 == UInt8(ascii: "-") || $0 == UInt8(ascii: ".")
        || $0 == UInt8(ascii: "e") || $0 == UInt8(ascii: "E")
    }
    guard isPlain, trimmed.count <= 400, let number = Double(String(decoding: trimmed, as: UTF8.self)) else {
      return nil
    }
    return number.isFinite ? number : nil
  }

  private static func isSpace(_ byte: UInt8) -> Bool { byte == 0x20 || byte == 0x09 || byte == 0x0A || byte == 0x0D }
}
