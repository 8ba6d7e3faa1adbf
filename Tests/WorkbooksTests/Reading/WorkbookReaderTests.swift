import Testing

@testable import Workbooks

@Suite struct WorkbookReaderTests {
  @Test func nothingIsNoWorkbook() {
    #expect(throws: WorkbookProblem.notAWorkbook) { try WorkbookReader.read([]) }
  }
}
