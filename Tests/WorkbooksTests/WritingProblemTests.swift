import Testing

@testable import Workbooks

@Suite struct WritingProblemTests {
  private func problem(_ document: WorkbookDocument) -> WorkbookWritingProblem? {
    do throws(WorkbookWritingProblem) {
      _ = try document.bytes()
      return nil
    } catch {
      return error
    }
  }

  private func problem(_ change: (inout SheetDocument) -> Void) -> WorkbookWritingProblem? {
    problem(WorkbookDocument.of([[CellDocument("a")]], change))
  }

  private let sheet = "Điển hình"

  @Test func wantsASheet() {
    #expect(problem(WorkbookDocument(sheets: [])) == .noSheets)
  }

  @Test(arguments: [
    "", "a/b", "a\\b", "a?", "a*", "[a]", "a:b", "'a", "a'", "a\nb", "History", String(repeating: "ă", count: 32),
  ])
  func refusesNamesThatExcelRefuses(name: String) {
    #expect(problem { $0.name = name } == .sheetName(name))
  }

  @Test(arguments: ["Xã, thị trấn", "a'b", String(repeating: "ă", count: 31)])
  func takesOtherNames(name: String) {
    #expect(problem { $0.name = name } == nil)
  }

  @Test func refusesANameThatStandsTwice() {
    let sheets = [SheetDocument(name: "Danh mục"), SheetDocument(name: "DANH MỤC")]
    #expect(problem(WorkbookDocument(sheets: sheets)) == .sheetName("DANH MỤC"))
  }

  @Test func refusesPlacesBeyondTheSheet() {
    #expect(problem { $0.merges = [CellRange(rows: 0...1, columns: 1...1)] } == .beyondSheet(sheet: sheet))
    #expect(problem { $0.filter = CellRange(rows: 1...1_048_577, columns: 1...1) } == .beyondSheet(sheet: sheet))
    #expect(problem { $0.frozenRows = -1 } == .beyondSheet(sheet: sheet))
    #expect(problem { $0.comments = [CellComment(row: 0, column: 1, text: "")] } == .beyondSheet(sheet: sheet))
    #expect(problem { $0.filter = CellRange(rows: 1...1_048_576, columns: 1...16_384) } == nil)
  }

  @Test func refusesTextsThatNoCellHolds() {
    let long = String(repeating: "ạ", count: 32_768)
    #expect(problem { $0.rows = [RowDocument([CellDocument(long)])] } == .textTooLong(sheet: sheet, row: 1, column: 1))
    #expect(problem { $0.rows = [RowDocument([CellDocument(String(long.dropLast()))])] } == nil)
  }

  @Test(arguments: [Double.nan, .infinity])
  func refusesWhatIsNoNumber(value: Double) {
    #expect(
      problem { $0.rows = [RowDocument(), RowDocument([CellDocument(.number(value))])] }
        == .notANumber(sheet: sheet, row: 2, column: 1))
    #expect(
      problem { $0.rows = [RowDocument([CellDocument(.date(value))])] } == .notANumber(sheet: sheet, row: 1, column: 1))
  }

  @Test func refusesRulesThatExcelRepairs() {
    let range = CellRange(rows: 1...1, columns: 1...1)
    let long = String(repeating: "a", count: 256)
    for validation in [
      CellValidation(range, .list([])), CellValidation(range, .list(["a,b"])), CellValidation(range, .list([long])),
      CellValidation(range, .decimal(0...Double.infinity)),
      CellValidation(range, .any, prompt: CellValidation.Message("a", long)),
      CellValidation(range, .any, error: CellValidation.Message(String(long.prefix(33)), "a")),
    ] {
      #expect(problem { $0.validations = [validation] } == .validation(sheet: sheet, range: range))
    }
    let message = CellValidation.Message(String(long.prefix(32)), String(long.prefix(255)))
    #expect(problem { $0.validations = [CellValidation(range, .any, prompt: message, error: message)] } == nil)
  }

  @Test func refusesTwoCommentsOnACell() {
    let comment = CellComment(row: 1, column: 2, text: "a")
    #expect(problem { $0.comments = [comment, comment] } == .comment(sheet: sheet, row: 1, column: 2))
    #expect(problem { $0.comments = [comment, CellComment(row: 2, column: 2, text: "a")] } == nil)
    #expect(
      problem { $0.comments = (1...1001).map { CellComment(row: $0, column: 1, text: "") } }
        == .comment(sheet: sheet, row: 1001, column: 1))
  }

  @Test func refusesMergesThatShareACell() {
    let (one, other) = (CellRange(rows: 1...2, columns: 1...2), CellRange(rows: 2...3, columns: 2...3))
    #expect(problem { $0.merges = [one, other] } == .merges(sheet: sheet, range: other))
    #expect(problem { $0.merges = [one, CellRange(rows: 3...3, columns: 1...2)] } == nil)
  }
}
