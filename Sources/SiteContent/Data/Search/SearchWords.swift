internal import VietnameseText

/// Takes texts apart into the words that search compares, exactly as `tim-kiem.js` does: small letters with their marks, a
/// tone in one of its two places (`hòa` for `hoà`), in normal form C.
enum SearchWords {
  /// Words that say what a place is, not which: nobody is found by them.
  private static let kindsOfPlace = ["thôn", "xã", "tdp", "tt"]
  private static let longKindsOfPlace = [["thị", "trấn"], ["tổ", "dân", "phố"]]

  static func words(_ text: String) -> [String] {
    var words: [String] = []
    var word = String.UnicodeScalarView()
    for scalar in Folding.toneNormalised(text.lowercased()).unicodeScalars {
      if isPartOfWord(scalar) {
        word.append(scalar)
      } else if !word.isEmpty {
        words.append(String(word))
        word = String.UnicodeScalarView()
      }
    }
    if !word.isEmpty { words.append(String(word)) }
    return words
  }

  /// The words of a village, a commune or a road, without those that only say what kind of place it is.
  static func wordsOfPlace(_ text: String) -> [String] {
    let words = words(text)
    var result: [String] = []
    var index = 0
    while index < words.count {
      if let long = longKindsOfPlace.first(where: { words[index...].starts(with: $0) }) {
        index += long.count
      } else {
        if !kindsOfPlace.contains(words[index]) { result.append(words[index]) }
        index += 1
      }
    }
    return result
  }

  /// The number at a dossier id's end, and the rest of it: `HD-0001` is `0001`, `hd`.
  static func partsOfID(_ id: String) -> (number: String, rest: String) {
    let plain = id.lowercased().utf8.filter { $0 != UInt8(ascii: "-") }
    let start = plain.lastIndex { !(0x30...0x39).contains($0) }.map { $0 + 1 } ?? 0
    return (String(decoding: plain[start...], as: UTF8.self), String(decoding: plain[..<start], as: UTF8.self))
  }

  private static func isPartOfWord(_ scalar: Unicode.Scalar) -> Bool {
    if scalar.isASCII {
      return (0x61...0x7A).contains(scalar.value) || (0x30...0x39).contains(scalar.value)
    }
    switch scalar.properties.generalCategory {
    case .lowercaseLetter, .uppercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter, .nonspacingMark,
      .spacingMark, .enclosingMark, .decimalNumber, .letterNumber, .otherNumber:
      return true
    default: return false
    }
  }
}
