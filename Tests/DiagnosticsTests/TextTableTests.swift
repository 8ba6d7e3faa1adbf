import Diagnostics
import Testing

/// Tables for a terminal.
@Suite struct TextTableTests {
  @Test func columnsAreAlignedByWhatLettersTake() {
    var table = TextTable(header: ["Xã", "Tệp", "Hồ sơ"], flexibleColumn: 1, rightAligned: 2...)
    table.add(["Chũ", "a.xlsx", "12"])
    // The same name, decomposed: as wide.
    table.add(["Chu\u{303}", "b.xlsx", "3"])
    table.add(["Tân Sơn", "", "thiếu"])
    #expect(
      table.text(width: 100) == """
        Xã       Tệp     Hồ sơ
        Chũ      a.xlsx     12
        Chu\u{303}      b.xlsx      3
        Tân Sơn          thiếu
        """)
  }

  @Test func aRowThatEndsEarlyHasNoBlanksAtItsEnd() {
    var table = TextTable(header: ["A", "B", "C"], flexibleColumn: 1, rightAligned: 2...)
    table.add(["a", "b"])
    table.add(["a", "", ""])
    #expect(table.text(width: 100) == "A  B  C\na  b\na")
  }

  @Test func aLongNameLosesItsMiddle() {
    var table = TextTable(header: ["A", "B"], flexibleColumn: 1, rightAligned: 2...)
    table.add(["a", "mau-bao-cao-xa_Xã Tân Sơn (2).xlsx"])
    let text = table.text(width: 24)
    #expect(text == "A  B\na  mau-bao-ca…n (2).xlsx")
    #expect(text.split(separator: "\n").allSatisfy { TextTable.width(of: String($0)) <= 24 })
  }

  @Test(arguments: [("Tân Sơn", 7), ("Chu\u{303}", 3), ("", 0), ("漢字", 4), ("a…b", 3)])
  func aTextIsAsWideAsItLooks(text: String, width: Int) {
    #expect(TextTable.width(of: text) == width)
  }

  @Test(arguments: [
    ("abcdef", 6, "abcdef"), ("abcdef", 5, "ab…ef"), ("abcdef", 1, "…"), ("abcdef", 0, ""), ("漢字漢字", 5, "漢…字"),
  ])
  func aTextIsCutToItsWidth(text: String, width: Int, cut: String) {
    #expect(TextTable.cut(text, to: width) == cut)
  }

  @Test func aReportForProgramsMayHoldMore() {
    let json = JSONPrinter().print([]) { json in
      json.key("submissions")
      json.array { json in json.string("a") }
    }
    #expect(json == #"{"version":1,"diagnostics":[],"submissions":["a"]}"# + "\n")
  }
}
