/// A 128-bit fingerprint of bytes, for entity tags: equal bytes give equal tags on any machine, at any time.
///
/// It guards against chance, not against someone who builds two files with one fingerprint: the worst such a person
/// gains is a stale page in their own browser. It reads several gigabytes a second, so that a tag costs less than the
/// reading of its file.
struct ContentHash {
  private var first: UInt64 = 0x9E37_79B9_7F4A_7C15
  private var second: UInt64 = 0xD1B5_4A32_D192_ED03
  private var length: UInt64 = 0

  /// Takes in more bytes. Every call but the last must bring a multiple of 16.
  mutating func update(_ bytes: UnsafeRawBufferPointer) {
    var offset = 0
    while offset + 16 <= bytes.count {
      take(
        UInt64(littleEndian: bytes.loadUnaligned(fromByteOffset: offset, as: UInt64.self)),
        UInt64(littleEndian: bytes.loadUnaligned(fromByteOffset: offset + 8, as: UInt64.self)))
      offset += 16
    }
    if offset < bytes.count {
      var words: (UInt64, UInt64) = (0, 0)
      for (place, byte) in bytes[offset...].enumerated() {
        let shifted = UInt64(byte) << UInt64((place % 8) * 8)
        if place < 8 { words.0 |= shifted } else { words.1 |= shifted }
      }
      take(words.0, words.1)
    }
    length &+= UInt64(bytes.count)
  }

  /// Takes in a number.
  mutating func update(_ number: UInt64) {
    take(number, 16)
    length &+= 8
  }

  /// The fingerprint in 32 hexadecimal digits.
  func finish() -> String {
    var end = self
    end.take(length, ~length)
    end.take(end.second, end.first)
    return Hexadecimal.digits(of: end.first) + Hexadecimal.digits(of: end.second)
  }

  private mutating func take(_ low: UInt64, _ high: UInt64) {
    // Adding what was there before keeps a word that happens to cancel a key from wiping out all that went before.
    let one = Self.fold(first ^ low, high ^ 0xA076_1D64_78BD_642F)
    let two = Self.fold(second ^ high, low ^ 0xE703_7ED1_A0B4_28DB)
    first = one &+ (first << 23 | first >> 41)
    second = two &+ (second << 29 | second >> 35)
  }

  private static func fold(_ left: UInt64, _ right: UInt64) -> UInt64 {
    let product = left.multipliedFullWidth(by: right)
    return product.high ^ product.low
  }
}

/// Numbers in lower-case hexadecimal digits.
enum Hexadecimal {
  /// What a digit counts, in either case; nil for any other byte.
  static func value(_ byte: UInt8) -> UInt8? {
    switch byte {
    case UInt8(ascii: "0")...UInt8(ascii: "9"): byte - UInt8(ascii: "0")
    case UInt8(ascii: "a")...UInt8(ascii: "f"): byte - UInt8(ascii: "a") + 10
    case UInt8(ascii: "A")...UInt8(ascii: "F"): byte - UInt8(ascii: "A") + 10
    default: nil
    }
  }

  /// Sixteen digits.
  static func digits(of number: UInt64) -> String {
    let digits = String(number, radix: 16)
    return String(repeating: "0", count: 16 - digits.utf8.count) + digits
  }
}
