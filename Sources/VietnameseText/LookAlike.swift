/// Finds characters that look like others, or like nothing.
public enum LookAlike {
  /// A replacement made in a text.
  public struct Change: Hashable, Sendable {
    /// The place of the scalar in the text, from 0.
    public let offset: Int
    public let from: Unicode.Scalar
    public let to: Unicode.Scalar
  }

  /// A text with its look-alikes of Đ replaced, and what was replaced.
  public struct Repair: Hashable, Sendable {
    public let text: String
    public let changes: [Change]
  }

  /// The text with the Icelandic Ð, ð (U+00D0, U+00F0) and the African Ɖ, ɖ (U+0189, U+0256) as Vietnamese Đ, đ; nil when
  /// it holds none of them.
  public static func repaired(_ text: String) -> Repair? {
    // All four begin with one of these bytes, and few other letters do.
    guard text.utf8.contains(where: { $0 == 0xC3 || $0 == 0xC6 || $0 == 0xC9 }) else { return nil }
    var changes: [Change] = []
    var result = String.UnicodeScalarView()
    for (offset, scalar) in text.unicodeScalars.enumerated() {
      let repaired: Unicode.Scalar =
        switch scalar.value {
        case 0xD0, 0x189: "Đ"
        case 0xF0, 0x256: "đ"
        default: scalar
        }
      if repaired != scalar { changes.append(Change(offset: offset, from: scalar, to: repaired)) }
      result.append(repaired)
    }
    return changes.isEmpty ? nil : Repair(text: String(result), changes: changes)
  }

  /// Something suspicious at one place in a text.
  public struct Finding: Hashable, Sendable {
    public enum Kind: Hashable, Sendable {
      /// A letter of another script that looks like this Latin one: Cyrillic `а`, full-width `Ａ`.
      case foreignLetter(looksLike: Unicode.Scalar)
      /// A control that reorders text: it makes a page show something else than it says.
      case bidirectionalControl
      /// A control character other than tab and line break; U+0080–U+009F are a sign of a wrong encoding.
      case control
      /// A character that shows nothing: zero-width space or joiner, soft hyphen, byte order mark.
      case zeroWidth
      /// A character whose look only its font decides: what some old fonts print as a letter.
      case privateUse
      /// U+FFFD: a letter that was lost in a conversion.
      case replacement
    }

    public let kind: Kind
    /// The place of the scalar in the text, from 0.
    public let offset: Int
    public let scalar: Unicode.Scalar
  }

  /// All suspicious characters of a text, in order.
  public static func findings(in text: String) -> [Finding] {
    guard mayHoldFindings(text) else { return [] }
    var findings: [Finding] = []
    for (offset, scalar) in text.unicodeScalars.enumerated() {
      guard let kind = kind(of: scalar) else { continue }
      findings.append(Finding(kind: kind, offset: offset, scalar: scalar))
    }
    return findings
  }

  /// False for the great majority: ASCII, the letters of Vietnamese, and the signs up to U+02FF.
  private static func mayHoldFindings(_ text: String) -> Bool {
    var previous: UInt8 = 0
    for byte in text.utf8 {
      switch byte {
      case 0x7F: return true
      case 0..<0x20: if byte != 0x09, byte != 0x0A, byte != 0x0D { return true }
      case 0xC9, 0xCC...0xDF, 0xE0, 0xE2...0xFF: return true
      case 0x80..<0xC0:
        if previous == 0xC2, byte <= 0xAD { return true }
        if previous == 0xC4, byte == 0xB1 { return true }
        if previous == 0xE1, !(0xB8...0xBB).contains(byte) { return true }
      default: break
      }
      previous = byte
    }
    return false
  }

  private static func kind(of scalar: Unicode.Scalar) -> Finding.Kind? {
    switch scalar.value {
    case 0x09, 0x0A, 0x0D: nil
    case 0..<0x20, 0x7F..<0xA0: .control
    case 0x61C, 0x200E, 0x200F, 0x202A...0x202E, 0x2066...0x2069: .bidirectionalControl
    case 0xAD, 0x34F, 0x180E, 0x200B...0x200D, 0x2060...0x2064, 0xFEFF, 0xE0000...0xE007F: .zeroWidth
    case 0xE000...0xF8FF, 0xF0000...0x10FFFD: .privateUse
    case 0xFFFD: .replacement
    case 0xFF21...0xFF3A, 0xFF41...0xFF5A:
      Unicode.Scalar(scalar.value - 0xFEE0).map { .foreignLetter(looksLike: $0) }
    default: confusables[scalar].map { .foreignLetter(looksLike: $0) }
    }
  }

  /// Letters whose shape is that of a Latin letter.
  private static let confusables: [Unicode.Scalar: Unicode.Scalar] = {
    let pairs: [(String, String)] = [
      ("АВЕКМНОРСТУХІЈЅ", "ABEKMHOPCTYXIJS"), ("аеорсухіјѕһԁ", "aeopcyxijshd"),
      ("ΑΒΕΖΗΙΚΜΝΟΡΤΥΧ", "ABEZHIKMNOPTYX"), ("ονικ", "ovik"), ("ıɑɡ", "iag"),
    ]
    var table: [Unicode.Scalar: Unicode.Scalar] = [:]
    for (foreign, latin) in pairs {
      for (key, value) in zip(foreign.unicodeScalars, latin.unicodeScalars) { table[key] = value }
    }
    return table
  }()
}
