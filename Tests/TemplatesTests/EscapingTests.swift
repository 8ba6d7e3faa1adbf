import Testing

@testable import Templates

/// Escaping, byte by byte.
@Suite struct EscapingTests {
  private func escaped(_ text: String) -> String {
    var output: [UInt8] = []
    output.append(escaping: text)
    return String(decoding: output, as: UTF8.self)
  }

  @Test(arguments: [
    ("", ""), ("Đỗ Thị Hoà", "Đỗ Thị Hoà"), ("&", "&amp;"), ("<", "&lt;"), (">", "&gt;"), ("\"", "&quot;"),
    ("'", "&#39;"),
    ("a&b", "a&amp;b"), ("&amp;", "&amp;amp;"), ("<<>>", "&lt;&lt;&gt;&gt;"), ("x'", "x&#39;"), ("'x", "&#39;x"),
    ("\t\n\r", "\t\n\r"),
  ])
  func writesTheFiveSignsAsReferences(_ text: String, _ expected: String) {
    #expect(escaped(text) == expected)
  }

  /// Such a pair is one `Character` that equals none of the five signs.
  @Test(arguments: [("<", "&lt;"), ("&", "&amp;"), (">", "&gt;"), ("\"", "&quot;"), ("'", "&#39;")])
  func escapesASignBeforeACombiningMark(_ sign: String, _ expected: String) {
    for mark in ["\u{301}", "\u{338}", "\u{20D2}", "\u{FE0F}", "\u{200D}"] {
      #expect(Array(escaped("\(sign)\(mark)script").utf8) == Array("\(expected)\(mark)script".utf8))
    }
  }

  @Test func replacesWhatXMLForbids() {
    for value in UInt32(0)..<0x20 where ![0x9, 0xA, 0xD].contains(value) {
      guard let scalar = Unicode.Scalar(value) else { continue }
      #expect(escaped("a\(scalar)b") == "a\u{FFFD}b")
    }
    #expect(escaped("a\u{FFFE}b\u{FFFF}") == "a\u{FFFD}b\u{FFFD}")
  }

  @Test(arguments: [
    "\u{7F}", "\u{85}", "\u{FFFD}", "\u{FFEF}", "\u{FF01}", "\u{F000}", "\u{FEFF}", "\u{1FFFE}", "\u{10FFFF}",
    "\u{E000}",
  ])
  func keepsWhatXMLAllows(_ text: String) {
    #expect(escaped("a\(text)") == "a\(text)")
  }

  /// The scalars of the basic plane and the ends of the others, with the rule written the slow way.
  @Test func agreesWithTheRuleOnEveryScalar() {
    let ends = (UInt32(1)...16).flatMap { plane in [plane << 16, plane << 16 | 0xFFFE, plane << 16 | 0xFFFF] }
    let wrong = (Array(0...0xFFFF) + ends).compactMap(Unicode.Scalar.init).filter { scalar in
      let expected =
        switch scalar.value {
        case 0x26: "&amp;"
        case 0x3C: "&lt;"
        case 0x3E: "&gt;"
        case 0x22: "&quot;"
        case 0x27: "&#39;"
        case 0x9, 0xA, 0xD: String(scalar)
        case 0..<0x20, 0xFFFE, 0xFFFF: "\u{FFFD}"
        default: String(scalar)
        }
      return !escaped("a\(scalar)b").utf8.elementsEqual("a\(expected)b".utf8)
    }
    #expect(wrong.prefix(3) == [])
  }
}
