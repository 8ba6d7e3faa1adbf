internal import Foundation
import Testing

@testable import Workbooks

@Suite struct WritingHelpTests {
  private let cells = CellRange(rows: 2...2000, columns: 3...3)

  private func validation(_ validation: CellValidation) throws -> String {
    let sheet = try WorkbookDocument.of([]) { $0.validations = [validation] }.unzipped()["xl/worksheets/sheet1.xml"]
    let start = try #require(sheet.range(of: "<dataValidations count=\"1\">"))
    let end = try #require(sheet.range(of: "</dataValidations>"))
    return String(sheet[start.upperBound..<end.lowerBound])
  }

  @Test func offersAListWithinItsRule() throws {
    #expect(
      try validation(CellValidation(cells, .list(["Có", "Không \"rõ\""])))
        == "<dataValidation type=\"list\" allowBlank=\"1\" showErrorMessage=\"1\" sqref=\"C2:C2000\">"
        + "<formula1>\"Có,Không \"\"rõ\"\"\"</formula1></dataValidation>")
  }

  @Test func offersTheCellsOfAnotherSheet() throws {
    let rule = CellValidation.Rule.cells(sheet: "Danh mục", range: CellRange(rows: 2...30, columns: 1...1))
    #expect(
      try validation(CellValidation(cells, rule, strictness: .warning)).hasSuffix(
        "type=\"list\" errorStyle=\"warning\" allowBlank=\"1\" showErrorMessage=\"1\" sqref=\"C2:C2000\">"
          + "<formula1>'Danh mục'!$A$2:$A$30</formula1></dataValidation>"))
  }

  @Test(arguments: [
    (CellValidation.Rule.whole(0...9), "whole", "<formula1>0</formula1><formula2>9</formula2>"),
    (.decimal(0...1.5), "decimal", "<formula1>0</formula1><formula2>1.5</formula2>"),
    (.day(36526...73415), "date", "<formula1>36526</formula1><formula2>73415</formula2>"),
  ])
  func bindsNumbersAndDays(rule: CellValidation.Rule, type: String, formulas: String) throws {
    let text = try validation(CellValidation(cells, rule, strictness: .information))
    #expect(text.contains("type=\"\(type)\" errorStyle=\"information\""))
    #expect(text.contains(formulas))
  }

  @Test func promptsWithoutARule() throws {
    let prompt = CellValidation.Message("Tên", "Ghi “tên” & <họ>\nđầy đủ")
    #expect(
      try validation(CellValidation(cells, .any, strictness: .none, prompt: prompt))
        == "<dataValidation allowBlank=\"1\" showInputMessage=\"1\" promptTitle=\"Tên\""
        + " prompt=\"Ghi “tên” &amp; &lt;họ&gt;&#10;đầy đủ\" sqref=\"C2:C2000\"/>")
  }

  @Test func takesAnythingWhereItOnlySuggests() throws {
    let text = try validation(CellValidation(cells, .list(["Giao lưu"]), strictness: .none))
    #expect(!text.contains("showErrorMessage"))
  }

  @Test(arguments: [
    ([], false), ([""], false), (["a,b"], false), (["a\nb"], false), (["Có", "Không"], true),
    ([String(repeating: "a", count: 255)], true), ([String(repeating: "a", count: 256)], false),
    ([String(repeating: "a", count: 127), String(repeating: "b", count: 127)], true),
    ([String(repeating: "a", count: 128), String(repeating: "b", count: 127)], false),
  ])
  func knowsWhichListsFitARule(items: [String], fits: Bool) {
    #expect(CellValidation.fitsList(items) == fits)
  }

  @Test func writesCommentsAndTheBoxesThatShowThem() throws {
    let files = try WorkbookDocument.of([[CellDocument("Tên")]]) {
      $0.columns = [ColumnDocument(width: 10), ColumnDocument(width: 10)]
      $0.comments = [
        CellComment(row: 1, column: 2, text: "Ngày"),
        CellComment(row: 1, column: 1, heading: "Họ & tên", text: "Ví dụ: A"),
      ]
    }.unzipped()
    #expect(
      files["xl/comments1.xml"].contains(
        "<comment ref=\"A1\" authorId=\"0\"><text><r><rPr><b/><sz val=\"10\"/><color indexed=\"81\"/>"
          + "<rFont val=\"Tahoma\"/></rPr><t xml:space=\"preserve\">Họ &amp; tên\n</t></r>"))
    let boxes = files["xl/drawings/vmlDrawing1.vml"]
    #expect(boxes.contains("id=\"_x0000_s1025\""))
    #expect(boxes.contains("id=\"_x0000_s1026\""))
    #expect(boxes.contains("<x:Row>0</x:Row><x:Column>1</x:Column>"))
    #expect(files["xl/worksheets/sheet1.xml"].hasSuffix("<legacyDrawing r:id=\"rId1\"/></worksheet>"))
    let links = files["xl/worksheets/_rels/sheet1.xml.rels"]
    #expect(links.contains("Id=\"rId1\"") && links.contains("Target=\"../drawings/vmlDrawing1.vml\""))
    #expect(links.contains("Id=\"rId2\"") && links.contains("Target=\"../comments1.xml\""))
    #expect(files["[Content_Types].xml"].contains("Extension=\"vml\""))
    #expect(files["[Content_Types].xml"].contains("PartName=\"/xl/comments1.xml\""))
  }

  @Test func leavesOutWhatNoSheetNeeds() throws {
    let files = try WorkbookDocument.of([]).unzipped()
    #expect(!files["[Content_Types].xml"].contains("vml"))
    #expect(!files["xl/worksheets/sheet1.xml"].contains("legacyDrawing"))
    #expect(!files["xl/workbook.xml"].contains("definedNames"))
  }

  @Test func numbersTheBoxesOfEachSheetApart() throws {
    var sheets = [SheetDocument(name: "A"), SheetDocument(name: "B")]
    for index in sheets.indices { sheets[index].comments = [CellComment(row: 1, column: 1, text: "x")] }
    let files = try WorkbookDocument(sheets: sheets).unzipped()
    #expect(files["xl/drawings/vmlDrawing1.vml"].contains("_x0000_s1025"))
    #expect(files["xl/drawings/vmlDrawing2.vml"].contains("_x0000_s2049"))
  }
}
