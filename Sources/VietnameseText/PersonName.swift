/// Takes a Vietnamese personal name apart: family name first, given name last.
public struct PersonName: Hashable, Sendable {
  /// The last word: what a person is called and sorted by.
  public let given: String
  /// The first word; empty for a name of one word.
  public let family: String
  /// The words between; empty when there are none.
  public let middle: String

  /// Splits at white space. What stands in brackets is a note (“Nguyễn Văn Bảy (Bảy Cao)”), unless nothing else is there.
  public init(_ text: String) {
    var words = Self.words(of: text, skippingBrackets: true)
    if words.isEmpty { words = Self.words(of: text, skippingBrackets: false) }
    given = words.last ?? ""
    family = words.count > 1 ? words[0] : ""
    middle = words.count > 2 ? words[1..<(words.count - 1)].joined(separator: " ") : ""
  }

  private static func words(of text: String, skippingBrackets: Bool) -> [String] {
    if isPlain(text) { return text.utf8.split(separator: UInt8(ascii: " ")).map { String(Substring($0)) } }
    var words: [String] = []
    var word = String.UnicodeScalarView()
    var depth = 0
    for scalar in text.unicodeScalars {
      if skippingBrackets, scalar == "(" || scalar == "[" { depth += 1 }
      let isClosing = scalar == ")" || scalar == "]"
      if depth > 0 || scalar.properties.isWhitespace || (skippingBrackets && isClosing) {
        if !word.isEmpty { words.append(String(word)) }
        word = String.UnicodeScalarView()
      } else {
        word.append(scalar)
      }
      if isClosing, depth > 0 { depth -= 1 }
    }
    if !word.isEmpty { words.append(String(word)) }
    return words
  }

  /// A Boolean value that is true only of texts without brackets whose white space is all plain spaces; other white
  /// space than ASCII begins with byte C2, E1, E2 or E3 (E1 as in U+1680, not as in the Vietnamese letters from U+1E00).
  private static func isPlain(_ text: String) -> Bool {
    var previous: UInt8 = 0
    for byte in text.utf8 {
      switch byte {
      case 0..<0x20, 0xC2, 0xE2, 0xE3: return false
      case UInt8(ascii: "("), UInt8(ascii: ")"), UInt8(ascii: "["), UInt8(ascii: "]"): return false
      case 0x9A: if previous == 0xE1 { return false }
      default: break
      }
      previous = byte
    }
    return true
  }
}
