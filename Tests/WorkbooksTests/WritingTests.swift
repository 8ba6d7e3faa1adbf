internal import Foundation
import Testing

@testable import Workbooks

@Suite struct WritingTests {
  private let first = "xl/worksheets/sheet1.xml"

  @Test func putsThePartsOfAPackageInOrder() throws {
    let document = WorkbookDocument(sheets: [SheetDocument(name: "A"), SheetDocument(name: "B")])
    #expect(
      try document.unzipped().names == [
        "[Content_Types].xml", "_rels/.rels", "docProps/app.xml", "docProps/core.xml", "xl/workbook.xml",
        "xl/_rels/workbook.xml.rels", "xl/worksheets/sheet1.xml", "xl/worksheets/sheet2.xml", "xl/styles.xml",
        "xl/sharedStrings.xml",
      ])
  }

  @Test func writesTheSameBytesForTheSameDocument() throws {
    let document = WorkbookDocument.of([[CellDocument("Ăn"), CellDocument(.number(1.5))]])
    #expect(try document.bytes() == document.bytes())
  }

  @Test func dependsOnNoClock() throws {
    let bytes = try WorkbookDocument.of([]).bytes()
    // Midnight, and the first day that zip knows.
    #expect(Array(bytes[10..<14]) == [0, 0, 0x21, 0])
    let core = try WorkbookDocument.of([]).unzipped()["docProps/core.xml"]
    #expect(!core.contains("dcterms:created"))
  }

  @Test func saysWhatTheDocumentSaysOfItself() throws {
    var document = WorkbookDocument.of([])
    document.title = "Điển hình & tập thể"
    document.creator = "vinhdanh"
    document.created = "2024-04-20T08:30:00Z"
    let core = try document.unzipped()["docProps/core.xml"]
    #expect(core.contains("<dc:title>Điển hình &amp; tập thể</dc:title><dc:creator>vinhdanh</dc:creator>"))
    #expect(
      core.contains("<dcterms:created xsi:type=\"dcterms:W3CDTF\">2024-04-20T08:30:00Z</dcterms:created>"))
  }

  @Test func sharesTexts() throws {
    let files = try WorkbookDocument.of([
      [CellDocument("Kiên Thành"), CellDocument("07525")], [CellDocument("Kiên Thành")],
    ]).unzipped()
    #expect(
      files[first].contains(
        "<row r=\"1\"><c r=\"A1\" t=\"s\"><v>0</v></c><c r=\"B1\" t=\"s\"><v>1</v></c></row>"
          + "<row r=\"2\"><c r=\"A2\" t=\"s\"><v>0</v></c></row>"))
    #expect(
      files["xl/sharedStrings.xml"].hasSuffix(
        "count=\"3\" uniqueCount=\"2\"><si><t>Kiên Thành</t></si><si><t>07525</t></si></sst>"))
  }

  @Test func keepsTwoFormsOfALetterApart() throws {
    let strings = try WorkbookDocument.of([[CellDocument("\u{E0}"), CellDocument("a\u{300}")]])
      .unzipped()["xl/sharedStrings.xml"]
    #expect(strings.contains("uniqueCount=\"2\""))
  }

  @Test func storesEveryKindOfValue() throws {
    let sheet = try WorkbookDocument.of([
      [
        CellDocument(.number(186)), CellDocument(.number(22.5)), CellDocument(.date(45402)),
        CellDocument(.boolean(true)),
        CellDocument(.error("#N/A")), CellDocument(""), CellDocument(.number(-0.001)),
      ]
    ]).unzipped()[first]
    #expect(
      sheet.contains(
        "<c r=\"A1\"><v>186</v></c><c r=\"B1\"><v>22.5</v></c><c r=\"C1\" s=\"1\"><v>45402</v></c>"
          + "<c r=\"D1\" t=\"b\"><v>1</v></c><c r=\"E1\" t=\"e\"><v>#N/A</v></c><c r=\"G1\"><v>-0.001</v></c></row>"))
  }

  @Test func showsDaysAsDays() throws {
    let styles = try WorkbookDocument.of([[CellDocument(.date(45402))]]).unzipped()["xl/styles.xml"]
    #expect(styles.contains("<numFmt numFmtId=\"164\" formatCode=\"dd/mm/yyyy\"/>"))
    #expect(styles.contains("<xf numFmtId=\"164\" fontId=\"0\" fillId=\"0\" borderId=\"0\" xfId=\"0\""))
  }

  @Test func numbersEachLookOnce() throws {
    let bold = CellStyle().with { $0.isBold = true }
    let text = bold.with {
      $0.format = .text
      $0.fill = Colour(0x8C1D18)
      $0.wraps = true
    }
    let files = try WorkbookDocument.of([[CellDocument("a", bold), CellDocument("b", text), CellDocument("c", bold)]])
      .unzipped()
    #expect(files[first].contains("<c r=\"A1\" s=\"1\""))
    #expect(files[first].contains("<c r=\"B1\" s=\"2\""))
    #expect(files[first].contains("<c r=\"C1\" s=\"1\""))
    let styles = files["xl/styles.xml"]
    #expect(styles.contains("<fgColor rgb=\"FF8C1D18\"/>"))
    #expect(
      styles.contains(
        "<xf numFmtId=\"49\" fontId=\"1\" fillId=\"2\" borderId=\"0\" xfId=\"0\" applyNumberFormat=\"1\" applyFont=\"1\""
          + " applyFill=\"1\" applyAlignment=\"1\"><alignment wrapText=\"1\"/></xf>"))
    #expect(styles.contains("<cellXfs count=\"3\">"))
  }

  @Test func givesColumnsTheirWidthAndLook() throws {
    let sheet = try WorkbookDocument.of([]) {
      $0.columns = [
        ColumnDocument(width: 12.5), ColumnDocument(width: 30, style: CellStyle().with { $0.isItalic = true }),
      ]
    }.unzipped()[first]
    #expect(
      sheet.contains(
        "<cols><col min=\"1\" max=\"1\" width=\"12.5\" customWidth=\"1\"/>"
          + "<col min=\"2\" max=\"2\" width=\"30\" style=\"1\" customWidth=\"1\"/></cols>"))
  }

  @Test(arguments: [
    (1, 0, "<pane ySplit=\"1\" topLeftCell=\"A2\" activePane=\"bottomLeft\" state=\"frozen\"/>"),
    (0, 2, "<pane xSplit=\"2\" topLeftCell=\"C1\" activePane=\"topRight\" state=\"frozen\"/>"),
    (1, 2, "<pane xSplit=\"2\" ySplit=\"1\" topLeftCell=\"C2\" activePane=\"bottomRight\" state=\"frozen\"/>"),
  ])
  func freezesTitles(rows: Int, columns: Int, pane: String) throws {
    let sheet = try WorkbookDocument.of([]) { ($0.frozenRows, $0.frozenColumns) = (rows, columns) }.unzipped()[first]
    #expect(sheet.contains(pane))
  }

  @Test func keepsTheOrderThatTheStandardWants() throws {
    let sheet = try WorkbookDocument.of([[CellDocument("a"), CellDocument("b")]]) {
      $0.columns = [ColumnDocument(width: 10)]
      $0.filter = CellRange(rows: 1...9, columns: 1...2)
      $0.merges = [CellRange(rows: 3...3, columns: 1...2)]
      $0.validations = [CellValidation(CellRange(rows: 2...9, columns: 1...1), .list(["Có", "Không"]))]
      $0.comments = [CellComment(row: 1, column: 1, text: "Ghi chú")]
      $0.printing = PrintLayout(isLandscape: true, pagesWide: 2, repeatedRows: 1)
      $0.tabColour = Colour(0xFFFFFF)
    }.unzipped()[first]
    let order = [
      "<sheetPr>", "<dimension ", "<sheetViews>", "<sheetFormatPr ", "<cols>", "<sheetData>", "<autoFilter ",
      "<mergeCells ", "<dataValidations ", "<pageMargins ", "<pageSetup ", "<headerFooter>", "<legacyDrawing ",
    ]
    let places = try order.map { try #require(sheet.range(of: $0), "\($0)").lowerBound }
    #expect(places == places.sorted())
    #expect(sheet.contains("<pageSetup paperSize=\"9\" fitToWidth=\"2\" fitToHeight=\"0\" orientation=\"landscape\"/>"))
  }

  @Test func namesFiltersAndPrintedTitles() throws {
    let workbook = try WorkbookDocument.of([[CellDocument("a")]]) {
      $0.name = "O'Hà"
      $0.filter = CellRange(rows: 1...2000, columns: 1...31)
      $0.printing = PrintLayout(repeatedRows: 1)
    }.unzipped()["xl/workbook.xml"]
    #expect(workbook.contains("<sheet name=\"O'Hà\" sheetId=\"1\" r:id=\"rId1\"/>"))
    #expect(
      workbook.contains(
        "<definedName name=\"_xlnm._FilterDatabase\" localSheetId=\"0\" hidden=\"1\">'O''Hà'!$A$1:$AE$2000</definedName>"
          + "<definedName name=\"_xlnm.Print_Titles\" localSheetId=\"0\">'O''Hà'!$1:$1</definedName>"))
  }

  @Test func repeatsColumnsBesideRowsOnEveryPage() throws {
    let files = try WorkbookDocument.of([]) { $0.printing = PrintLayout(repeatedRows: 1, repeatedColumns: 5) }
      .unzipped()
    #expect(files["xl/workbook.xml"].contains("Print_Titles\" localSheetId=\"0\">'Điển hình'!$A:$E,'Điển hình'!$1:$1<"))
  }

  @Test func opensWithTheSheetThatIsShown() throws {
    let sheets = [SheetDocument(name: "A"), SheetDocument(name: "B")]
    let files = try WorkbookDocument(sheets: sheets, shownSheet: 1).unzipped()
    #expect(files["xl/workbook.xml"].contains("activeTab=\"1\""))
    #expect(!files["xl/worksheets/sheet1.xml"].contains("tabSelected"))
    #expect(files["xl/worksheets/sheet2.xml"].contains("tabSelected=\"1\""))
    #expect(
      try WorkbookDocument(sheets: sheets, shownSheet: 7).unzipped()["xl/workbook.xml"].contains("activeTab=\"0\""))
  }

  @Test func writesRowsThatAreNamedOnlyByTheirHeight() throws {
    let sheet = try WorkbookDocument(sheets: [
      SheetDocument(
        name: "A", rows: [RowDocument(), RowDocument([], height: 40, isHeightFixed: true), RowDocument([], height: 9)])
    ]).unzipped()[first]
    #expect(
      sheet.contains(
        "<sheetData><row r=\"2\" ht=\"40\" customHeight=\"1\"></row><row r=\"3\" ht=\"9\"></row></sheetData>"))
  }
}
