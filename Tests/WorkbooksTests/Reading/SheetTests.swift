import Testing

@testable import Workbooks

@Suite struct SheetTests {
  private static func place(_ sheet: Sheet) -> [[Int]] { sheet.rows.map { [$0.number] + $0.cells.map(\.column) } }
  private static let damaged = WorkbookProblem.damaged(part: "xl/worksheets/sheet1.xml")

  @Test func placesCellsWithoutReferencesByPosition() throws {
    let book = TestWorkbook(
      """
      <row><c><v>1</v></c><c/><c><v>3</v></c></row><row r="5"><c r="D5"><v>4</v></c><c><v>5</v></c></row>\
      <row><c><v>1</v></c></row><row><c r="B9"><v>1</v></c></row>
      """)
    #expect(try Self.place(book.read().sheets[0]) == [[1, 1, 3], [5, 4, 5], [6, 1], [9, 2]])
  }

  @Test func sortsRowsAndCells() throws {
    let book = TestWorkbook(
      """
      <row r="3"><c r="B3"><v>1</v></c><c r="A3"><v>2</v></c></row><row r="1"><c r="C1"><v>3</v></c></row>\
      <row r="3"><c r="AA3"><v>4</v></c></row>
      """)
    let sheet = try book.read().sheets[0]
    #expect(Self.place(sheet) == [[1, 3], [3, 1, 2, 27]])
    #expect(sheet.rows[1].cells.map(\.value) == [.number(2), .number(1), .number(4)])
  }

  @Test(arguments: [
    "<row r=\"1\"><c r=\"A1\"><v>1</v></c><c r=\"A1\"><v>2</v></c></row>",
    "<row r=\"1\"><c r=\"A1\"><v>1</v></c></row><row r=\"1\"><c r=\"A1\"><v>2</v></c></row>",
    "<row r=\"1\"><c r=\"A2\"><v>1</v></c></row>", "<row r=\"1\"><c r=\"A0\"><v>1</v></c></row>",
    "<row r=\"1\"><c r=\"ZZZZ1\"><v>1</v></c></row>", "<row r=\"1\"><c r=\"XFE1\"><v>1</v></c></row>",
    "<row r=\"1\"><c r=\"1\"><v>1</v></c></row>", "<row r=\"1\"><c r=\"A\"><v>1</v></c></row>",
    "<row r=\"1\"><c r=\"\"><v>1</v></c></row>", "<row r=\"1\"><c r=\"A1B\"><v>1</v></c></row>",
    "<row r=\"0\"/>", "<row r=\"1048577\"/>", "<row r=\"-1\"/>", "<row r=\"99999999999999999999\"/>",
    "<row r=\"1048576\"/><row/>", "<row><c t=\"what\"><v>1</v></c></row>",
  ])
  func isDamagedWhereNobodyKnowsWhatIsMeant(rows: String) {
    #expect(throws: Self.damaged) { try TestWorkbook(rows).read() }
  }

  @Test func takesTheLastRowAndColumn() throws {
    let sheet = try TestWorkbook("<row r=\"1048576\"><c r=\"XFD1048576\"/><c r=\"a1048576\"><v>1</v></c></row>")
      .read().sheets[0]
    #expect(Self.place(sheet) == [[1_048_576, 1]])
  }

  @Test func tellsWhatIsHiddenAndMerged() throws {
    let sheet = try TestWorkbook(
      sheets: [
        """
        <cols><col min="2" max="3" width="9" hidden="1"/><col min="4" max="4"/><col min="5" max="5" hidden="true"/></cols>\
        <sheetData><row r="1" hidden="1"><c><v>1</v></c></row><row r="2" hidden="true"><c><v>1</v></c></row>\
        <row r="3" hidden="false"><c><v>1</v></c></row></sheetData>\
        <mergeCells count="2"><mergeCell ref="B2:A1"/><mergeCell ref="C3"/></mergeCells>
        """
      ]
    ).read().sheets[0]
    #expect(sheet.hiddenColumns == [2...3, 5...5])
    #expect(sheet.rows.map(\.isHidden) == [true, true, false])
    #expect(sheet.merges == [CellRange(rows: 1...2, columns: 1...2), CellRange(rows: 3...3, columns: 3...3)])
  }

  @Test(arguments: ["A1:B", "A0:B2", ":", "A1:B2:C3", "#REF!"])
  func isDamagedWhereAMergeHasNoPlace(reference: String) {
    let sheet = "<sheetData/><mergeCells><mergeCell ref=\"\(reference)\"/></mergeCells>"
    #expect(throws: Self.damaged) { try TestWorkbook(sheets: [sheet]).read() }
  }

  /// Spreadsheet programs store styled rows down to the last one, or every row of the sheet.
  @Test func hasNoRowsWhereNothingIsStored() throws {
    let empty = (1...20_000).map { "<row r=\"\($0)\"><c r=\"A\($0)\" s=\"1\"/><c r=\"B\($0)\" s=\"1\"/></row>" }
    var limits = ReadingLimits.standard
    limits.rows = 1
    let sheets = try TestWorkbook(empty.joined() + "<row r=\"20001\"><c><v>1</v></c></row>").read(limits).sheets
    #expect(Self.place(sheets[0]) == [[20_001, 1]])
  }

  @Test func readsOnlyElementsOfItsVocabularyInTheirPlaces() throws {
    let sheet = """
      <sheetPr><row r="9"><c><v>9</v></c></row></sheetPr>\
      <sheetData xmlns:x="urn:x"><x:row r="7"><c><v>7</v></c></x:row>\
      <row r="1"><x:c><v>8</v></x:c><c><v>1</v><extLst><ext><v>2</v></ext></extLst></c></row></sheetData>\
      <extLst><ext><sheetData><row r="9"><c><v>9</v></c></row></sheetData></ext></extLst>
      """
    let read = try TestWorkbook(sheets: [sheet]).read().sheets[0]
    #expect(Self.place(read) == [[1, 1]])
    #expect(read.rows[0].cells[0].value == .number(1))
  }

  @Test func endsWhereTablesEnd() {
    var limits = ReadingLimits.standard
    limits.rows = 2
    limits.columns = 3
    limits.cells = 4
    let row = "<row><c><v>1</v></c></row>"
    #expect(throws: WorkbookProblem.tooManyRows(sheet: "Trang 1", limit: 2)) {
      try TestWorkbook(row + row + row).read(limits)
    }
    #expect(throws: WorkbookProblem.tooManyColumns(sheet: "Trang 1", limit: 3)) {
      try TestWorkbook("<row><c r=\"D1\"><v>1</v></c></row>").read(limits)
    }
    #expect(throws: WorkbookProblem.tooManyRows(sheet: "Trang 1", limit: 1)) {
      let full = "<row><c><v>1</v></c><c><v>1</v></c><c><v>1</v></c></row>"
      return try TestWorkbook(full + full).read(limits)
    }
    #expect(throws: Never.self) { try TestWorkbook(row + row).read(limits) }
  }
}
