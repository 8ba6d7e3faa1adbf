/// Writes XML into a buffer, its texts escaped as workbooks want them.
struct XMLBytes {
  private(set) var bytes: [UInt8]

  init() {
    bytes = Array("<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n".utf8)
  }

  /// Appends markup as it is.
  mutating func raw(_ markup: String) { bytes.append(contentsOf: markup.utf8) }

  /// Appends a number.
  mutating func number(_ value: Int) { raw(String(value)) }

  /// Appends a number without a fraction where it has none.
  mutating func number(_ value: Double) { raw(Self.digits(value)) }

  /// Appends ` name="value"`.
  mutating func attribute(_ name: String, _ value: String) {
    raw(" \(name)=\"")
    text(value, inAttribute: true)
    raw("\"")
  }

  /// Appends a text's element, its blanks kept where it begins or ends with one or breaks a line.
  mutating func element(_ name: String, _ value: String) {
    raw(Self.needsSpace(value) ? "<\(name) xml:space=\"preserve\">" : "<\(name)>")
    text(value)
    raw("</\(name)>")
  }

  /// Appends text: what XML cannot hold is written `_x0001_` and what looks so is escaped (ST_Xstring, 22.9.2.19).
  mutating func text(_ value: String, inAttribute: Bool = false) {
    var value = value
    value.withUTF8 { text in
      bytes.reserveCapacity(bytes.count + text.count)
      for (index, byte) in text.enumerated() {
        switch byte {
        case UInt8(ascii: "&"): raw("&amp;")
        case UInt8(ascii: "<"): raw("&lt;")
        case UInt8(ascii: ">"): raw("&gt;")
        case UInt8(ascii: "\"") where inAttribute: raw("&quot;")
        case 0x0A where inAttribute: raw("&#10;")
        case 0x09 where inAttribute: raw("&#9;")
        case 0x0A, 0x09: bytes.append(byte)
        case 0..<0x20: raw("_x00\(byte < 0x10 ? "0" : "1")\(String(byte & 0xF, radix: 16, uppercase: true))_")
        case UInt8(ascii: "_") where Self.looksEscaped(text, at: index): raw("_x005F_")
        case 0xEF where Self.isNoncharacter(text, at: index): raw(text[index + 2] == 0xBE ? "_xFFFE_" : "_xFFFF_")
        case 0xBF where index >= 1 && Self.isNoncharacter(text, at: index - 1): break
        case 0xBE where index >= 2 && Self.isNoncharacter(text, at: index - 2): break
        case 0xBF where index >= 2 && Self.isNoncharacter(text, at: index - 2): break
        default: bytes.append(byte)
        }
      }
    }
  }

  /// The bytes of U+FFFE and U+FFFF, which XML forbids: EF BF BE, EF BF BF.
  private static func isNoncharacter(_ text: UnsafeBufferPointer<UInt8>, at index: Int) -> Bool {
    index + 2 < text.count && text[index] == 0xEF && text[index + 1] == 0xBF && text[index + 2] >= 0xBE
  }

  /// Whether `_xHHHH_` stands there.
  private static func looksEscaped(_ text: UnsafeBufferPointer<UInt8>, at index: Int) -> Bool {
    guard index + 6 < text.count, text[index + 1] == UInt8(ascii: "x"), text[index + 6] == UInt8(ascii: "_") else {
      return false
    }
    return text[(index + 2)...(index + 5)].allSatisfy { byte in
      (0x30...0x39).contains(byte) || (0x41...0x46).contains(byte & 0xDF)
    }
  }

  private static func needsSpace(_ value: String) -> Bool {
    guard let first = value.utf8.first, let last = value.utf8.last else { return false }
    return first <= 0x20 || last <= 0x20 || value.utf8.contains(0x0A)
  }

  static func digits(_ value: Double) -> String {
    guard value.isFinite else { return "0" }
    if value.magnitude < 1e15, let whole = Int(exactly: value) { return String(whole) }
    return "\(value)"
  }
}
