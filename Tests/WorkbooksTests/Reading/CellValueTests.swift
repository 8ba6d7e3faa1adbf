import Testing

@testable import Workbooks

@Suite struct CellValueTests {
  private static func value(_ cell: String, strings: String = "", styles: String = "") throws -> Cell.Value? {
    try TestWorkbook("<row r=\"1\">\(cell)</row>", strings: strings, styles: styles).values().first
  }

  @Test(arguments: [
    ("<c r=\"A1\"><v>7</v></c>", Cell.Value.number(7)),
    ("<c r=\"A1\" t=\"n\"><v>-1234.5</v></c>", .number(-1234.5)),
    ("<c r=\"A1\"><v>1.7976931348623157E+308</v></c>", .number(.greatestFiniteMagnitude)),
    ("<c r=\"A1\"><v>0.1</v></c>", .number(0.1)),
    ("<c r=\"A1\"><v>4.9406564584124654E-324</v></c>", .number(5e-324)),
    ("<c r=\"A1\"><v>9007199254740993</v></c>", .number(9_007_199_254_740_992)),
    ("<c r=\"A1\"><v> 12 </v></c>", .number(12)),
    ("<c r=\"A1\" t=\"b\"><v>1</v></c>", .boolean(true)),
    ("<c r=\"A1\" t=\"b\"><v>0</v></c>", .boolean(false)),
    ("<c r=\"A1\" t=\"e\"><v>#REF!</v></c>", .error("#REF!")),
    ("<c r=\"A1\" t=\"str\"><v>Lục Ngạn</v></c>", .text("Lục Ngạn")),
    ("<c r=\"A1\" t=\"inlineStr\"><is><t>Lục Ngạn</t></is></c>", .text("Lục Ngạn")),
    ("<c r=\"A1\" t=\"s\"><v>1</v></c>", .text("Giáp Sơn")),
    ("<c r=\"A1\" t=\"d\"><v>2024-04-20</v></c>", .date(45402)),
    ("<c r=\"A1\" t=\"d\"><v>2024-04-20T12:00:00.000Z</v></c>", .date(45402.5)),
    ("<c r=\"A1\" t=\"d\"><v>1900-02-28</v></c>", .date(59)),
    ("<c r=\"A1\" t=\"d\"><v>1900-03-01</v></c>", .date(61)),
    ("<c r=\"A1\" t=\"d\"><v>06:00:00</v></c>", .date(0.25)),
  ])
  func isRead(cell: String, value: Cell.Value) throws {
    let strings = "<si><t>Sa Lý</t></si><si><t>Giáp Sơn</t></si>"
    #expect(try Self.value(cell, strings: strings) == value)
  }

  /// Such a file no program writes; the cell says what is stored, and whoever reads the table tells it.
  @Test(arguments: ["1e999", "abc", "0x10", "nan", "inf", "1,5", "--1", "1e", ".", "2024-02-30"])
  func isToldWhenItIsNotWhatItsTypeSays(stored: String) throws {
    let type = stored.hasPrefix("2024") ? "d" : "n"
    #expect(try Self.value("<c r=\"A1\" t=\"\(type)\"><v>\(stored)</v></c>") == .error(stored))
    #expect(try Self.value("<c r=\"A1\" t=\"b\"><v>\(stored)</v></c>") == .error(stored))
  }

  @Test(arguments: [
    "<c r=\"A1\"/>", "<c r=\"A1\" s=\"3\"><v/></c>", "<c r=\"A1\" t=\"s\"><v/></c>",
    "<c r=\"A1\" t=\"inlineStr\"><is><t/></is></c>", "<c r=\"A1\" t=\"str\"><f>B1</f><v></v></c>",
    "<c r=\"A1\" t=\"s\"><v>0</v></c>",
  ])
  func isNoneWhereNothingIsStored(cell: String) throws {
    #expect(try Self.value(cell, strings: "<si><t></t></si>") == nil)
  }

  @Test func ofAFormulaIsItsLastResult() throws {
    let cells = try TestWorkbook(
      """
      <row r="1"><c r="A1"><f>1+1</f><v>2</v></c><c r="B1" t="str"><f>C1</f><v>x</v></c>\
      <c r="C1"><f>SUM(A1)</f></c><c r="D1"><f>SUM(A1)</f><v></v></c><c r="E1" t="shared"/></row>
      """.replacing("<c r=\"E1\" t=\"shared\"/>", with: "<c r=\"E1\"><f t=\"shared\" si=\"0\"/><v>3</v></c>")
    ).cells()
    #expect(
      cells == [
        Cell(column: 1, value: .number(2), isFormula: true), Cell(column: 2, value: .text("x"), isFormula: true),
        Cell(column: 3, value: .uncomputed, isFormula: true), Cell(column: 4, value: .uncomputed, isFormula: true),
        Cell(column: 5, value: .number(3), isFormula: true),
      ])
  }

  // MARK: Text

  @Test(arguments: [
    ("<r><t>Nguyễn </t></r><r><rPr><b/></rPr><t>Văn</t></r><r><t xml:space=\"preserve\"> An</t></r>", "Nguyễn Văn An"),
    ("<t>東京</t><rPh sb=\"0\" eb=\"2\"><t>とうきょう</t></rPh><phoneticPr fontId=\"1\"/>", "東京"),
    ("<t xml:space=\"preserve\">  hai  </t>", "  hai  "), ("<t>\n  An\n</t>", "An"),
    ("<t>a\nb</t>", "a\nb"), ("<t>a_x000D_\nb</t>", "a\nb"), ("<t>a&#13;b</t>", "a\nb"),
    ("<t>_x0041__x005F_x0041_</t>", "A_x0041_"), ("<t>_xD83D__xDE00_</t>", "😀"),
    ("<t>_x00zz_ _x41_ _x</t>", "_x00zz_ _x41_ _x"),
    ("<t>&lt;&amp;&gt;</t>", "<&>"), ("<t><![CDATA[<b>]]></t>", "<b>"), ("<t>_x0000_</t>", "\0"),
  ])
  func keepsTextAsItIsShown(item: String, text: String) throws {
    #expect(try Self.value("<c r=\"A1\" t=\"s\"><v>0</v></c>", strings: "<si>\(item)</si>") == .text(text))
    #expect(try Self.value("<c r=\"A1\" t=\"inlineStr\"><is>\(item)</is></c>") == .text(text))
  }

  @Test func isDamagedWhenASharedStringIsNotThere() {
    for index in ["1", "-1", "99999999999999999999", "x"] {
      #expect(throws: WorkbookProblem.damaged(part: "xl/worksheets/sheet1.xml")) {
        try Self.value("<c r=\"A1\" t=\"s\"><v>\(index)</v></c>", strings: "<si><t>a</t></si>")
      }
    }
  }
}
