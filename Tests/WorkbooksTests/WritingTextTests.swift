import Testing

@testable import Workbooks

@Suite struct WritingTextTests {
  private func escaped(_ text: String, inAttribute: Bool = false) -> String {
    var xml = XMLBytes()
    let start = xml.bytes.count
    xml.text(text, inAttribute: inAttribute)
    return String(decoding: xml.bytes[start...], as: UTF8.self)
  }

  @Test(arguments: [
    ("Đặng Thị Ngọc Ẩn", "Đặng Thị Ngọc Ẩn"), ("a & b < c > d \"e\"", "a &amp; b &lt; c &gt; d \"e\""),
    ("hai\ndòng\tô", "hai\ndòng\tô"), ("\u{1}", "_x0001_"), ("\u{1F}", "_x001F_"), ("\r", "_x000D_"),
    ("_x0041_", "_x005F_x0041_"), ("_x00aF_", "_x005F_x00aF_"), ("_x004_", "_x004_"), ("_x0041", "_x0041"),
    ("__x0041_", "__x005F_x0041_"), ("\u{FFFE}|\u{FFFF}", "_xFFFE_|_xFFFF_"), ("\u{FFFD}", "\u{FFFD}"), ("😀", "😀"),
    ("\u{BF}\u{FFBE}", "\u{BF}\u{FFBE}"), ("", ""),
  ])
  func escapesWhatXMLCannotHold(text: String, expected: String) {
    #expect(Array(escaped(text).utf8) == Array(expected.utf8))
  }

  @Test func escapesMoreInAttributes() {
    #expect(escaped("\"a\"\n\t", inAttribute: true) == "&quot;a&quot;&#10;&#9;")
  }

  @Test(arguments: [(" a", true), ("a ", true), ("a\nb", true), ("a b", false), ("", false)])
  func keepsBlanksAtTheEnds(text: String, isKept: Bool) {
    var xml = XMLBytes()
    xml.element("t", text)
    #expect(String(decoding: xml.bytes, as: UTF8.self).contains("xml:space=\"preserve\"") == isKept)
  }

  @Test(arguments: [
    (0.0, "0"), (186, "186"), (-3, "-3"), (22.5, "22.5"), (1e14, "100000000000000"), (1e300, "1e+300"),
    (0.1 + 0.2, "0.30000000000000004"), (.infinity, "0"), (.nan, "0"),
  ])
  func writesNumbersAsTheyAre(value: Double, digits: String) {
    #expect(XMLBytes.digits(value) == digits)
  }

  @Test(arguments: [(1, "A"), (26, "Z"), (27, "AA"), (52, "AZ"), (702, "ZZ"), (703, "AAA"), (16_384, "XFD")])
  func namesColumns(column: Int, letters: String) {
    #expect(A1Notation.letters(column) == letters)
  }

  @Test func namesRanges() {
    #expect(A1Notation.range(CellRange(rows: 4...4, columns: 2...2)) == "B4")
    #expect(A1Notation.range(CellRange(rows: 2...9, columns: 1...28)) == "A2:AB9")
  }

  /// The value that every description of the checksum gives.
  @Test func sumsAsZipDoes() {
    #expect(CRC32.of(Array("123456789".utf8)) == 0xCBF4_3926)
    #expect(CRC32.of([]) == 0)
  }
}
