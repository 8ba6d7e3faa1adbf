/// Hashes that are the same in every run and on every machine: shapes are remembered, and workers must agree.
enum Hash {
  private static let first: UInt64 = 0x9E37_79B9_7F4A_7C15
  private static let second: UInt64 = 0xD1B5_4A32_D192_ED03

  /// Multiplies to 128 bits and folds the halves together.
  @inline(__always) static func mix(_ left: UInt64, _ right: UInt64) -> UInt64 {
    let product = left.multipliedFullWidth(by: right)
    return product.high ^ product.low
  }

  /// The hash of some bytes, for names, paths and ids.
  @inline(__always) static func of(_ bytes: Bytes, seed: UInt64 = 0) -> UInt64 {
    var state = first ^ seed
    var index = 0
    let count = bytes.count
    guard let start = UnsafeRawPointer(bytes.baseAddress) else { return mix(state, second) }
    while index + 8 <= count {
      let word = start.loadUnaligned(fromByteOffset: index, as: UInt64.self).littleEndian
      state = mix(state ^ word, second) &+ first
      index += 8
    }
    var rest: UInt64 = 0
    while index < count {
      rest = rest << 8 | UInt64(bytes[index])
      index += 1
    }
    return mix(mix(state ^ rest, second) ^ UInt64(truncatingIfNeeded: count), first)
  }

  /// The hash of a text's UTF-8.
  static func of(_ text: String, seed: UInt64 = 0) -> UInt64 {
    var text = text
    return text.withUTF8 { of($0, seed: seed) }
  }
}
