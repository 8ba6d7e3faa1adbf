/// Makes the part of an address that names a thing.
public enum Slug {
  /// The address form of a text: small ASCII letters and digits, words joined by one hyphen, none at the ends.
  ///
  /// “Kiên Thành” is `kien-thanh`. A letter of another script is written as `u` and its number in hexadecimal, so that
  /// only a text without letters and digits gives an empty slug.
  public static func make(_ text: String) -> String {
    Folding.fold(text, separator: UInt8(ascii: "-")) { scalar, bytes in
      bytes.append(UInt8(ascii: "u"))
      bytes.append(contentsOf: String(scalar.value, radix: 16).utf8)
    }
  }
}
