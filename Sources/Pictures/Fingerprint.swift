/// A number of 128 bits that tells one file's bytes from another's, the same on every machine. It guards nothing.
public enum Fingerprint {
  /// As 32 hexadecimal digits.
  public static func of(_ bytes: [UInt8]) -> String {
    bytes.withUnsafeBytes { bytes in
      var (one, two): (UInt64, UInt64) = (0x9E37_79B9_7F4A_7C15, 0xD1B5_4A32_D192_ED03)
      var index = 0
      while index + 8 <= bytes.count {
        let word = bytes.loadUnaligned(fromByteOffset: index, as: UInt64.self).littleEndian
        one = mix(one ^ word, 0xE703_7ED1_A0B4_28DB) &+ 1
        two = mix(two &+ word, 0x8EBC_6AF0_9C88_C6E3) ^ one
        index += 8
      }
      var rest: UInt64 = 0
      while index < bytes.count {
        rest = rest << 8 | UInt64(bytes[index])
        index += 1
      }
      let count = UInt64(truncatingIfNeeded: bytes.count)
      one = mix(one ^ rest, 0xD1B5_4A32_D192_ED03 ^ count)
      two = mix(two &+ rest, 0x9E37_79B9_7F4A_7C15 &+ count) ^ one
      return hexadecimal(one) + hexadecimal(two)
    }
  }

  private static func mix(_ left: UInt64, _ right: UInt64) -> UInt64 {
    let product = left.multipliedFullWidth(by: right)
    return product.high ^ product.low
  }

  private static func hexadecimal(_ number: UInt64) -> String {
    let digits = String(number, radix: 16)
    return String(repeating: "0", count: 16 - digits.utf8.count) + digits
  }
}
