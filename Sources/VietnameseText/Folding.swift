/// Folds text for matching headers, names and searches: case, marks and punctuation do not count.
public enum Folding {
  /// The search key of a text: small plain letters and digits, one space between words, none at the ends.
  ///
  /// Composed and decomposed text give the same key. Every mark is dropped, đ, Đ and their look-alikes ð, Ð become d, and
  /// superscript digits plain ones (“DT (m²)” and “dt m2” are one key). Spaces, punctuation and signs separate words;
  /// invisible format characters vanish. Letters of other scripts stay, in lower case.
  public static func key(_ text: String) -> String {
    fold(text, separator: UInt8(ascii: " ")) { scalar, bytes in
      bytes.append(contentsOf: scalar.properties.lowercaseMapping.utf8)
    }
  }

  /// Folds to plain letters and digits, with `separator` between words; `other` writes a letter of another script.
  static func fold(
    _ text: String, separator: UInt8, other: (Unicode.Scalar, inout [UInt8]) -> Void
  ) -> String {
    let plain = LatinLetters.plain
    var bytes: [UInt8] = []
    bytes.reserveCapacity(text.utf8.count)
    var isBetweenWords = false
    func startWord() {
      if isBetweenWords, !bytes.isEmpty { bytes.append(separator) }
      isBetweenWords = false
    }
    for scalar in text.nfc.unicodeScalars {
      let letter = LatinLetters.index(scalar.value).map { plain[$0] } ?? 0
      if letter != 0 {
        startWord()
        bytes.append(letter)
        continue
      }
      switch scalar.isASCII ? .separator : role(of: scalar) {
      case .separator: isBetweenWords = true
      case .nothing: break
      case .digit(let value):
        startWord()
        bytes.append(UInt8(ascii: "0") + value)
      case .letter:
        startWord()
        other(scalar, &bytes)
      }
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  private enum Role {
    case separator
    case nothing
    case digit(UInt8)
    case letter
  }

  private static func role(of scalar: Unicode.Scalar) -> Role {
    switch scalar.properties.generalCategory {
    case .nonspacingMark, .enclosingMark, .format: .nothing
    case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter, .letterNumber,
      .spacingMark:
      .letter
    case .decimalNumber, .otherNumber:
      scalar.properties.numericValue.flatMap { $0 >= 0 && $0 < 10 ? UInt8(exactly: $0) : nil }.map(Role.digit)
        ?? .separator
    default: .separator
    }
  }
}
