import Testing

@testable import CampaignModel

@Suite struct CSVTextTests {
  @Test func leavesPlainCellsAsTheyAre() {
    #expect(CSVText.quoted("Đường trục thôn Gốc Vải") == "Đường trục thôn Gốc Vải")
    #expect(CSVText.quoted("") == "")
  }

  @Test(arguments: [
    ("trang, ảnh", "\"trang, ảnh\""), ("nói \"được\"", "\"nói \"\"được\"\"\""), ("hai\ndòng", "\"hai\ndòng\""),
    ("hai\r\ndòng", "\"hai\r\ndòng\""), (" đầu", "\" đầu\""), ("cuối ", "\"cuối \""),
  ])
  func quotesWhatAReaderWouldTakeApart(cell: String, expected: String) {
    #expect(CSVText.quoted(cell) == expected)
  }

  @Test func endsEachRecordWithALineFeed() {
    var text = CSVText()
    text.row(["a", "", "b,c"])
    text.row(["d"])
    #expect(String(decoding: text.bytes, as: UTF8.self) == "a,,\"b,c\"\nd\n")
  }

  @Test func forgetsWhatWasHandedOn() {
    var text = CSVText()
    text.row(["a"])
    text.removeAll()
    text.row(["b"])
    #expect(String(decoding: text.bytes, as: UTF8.self) == "b\n")
  }

  @Test func writesForExcelWithAMarkAndFullLineEnds() {
    var text = CSVText(for: .spreadsheet)
    text.row(["a", "b"])
    #expect(text.bytes == [0xEF, 0xBB, 0xBF] + Array("a,b\r\n".utf8))
  }

  @Test func writesForVietnameseExcelWithSemicolonsAndLeavesItsCommasAlone() {
    var text = CSVText(for: .vietnameseSpreadsheet)
    text.row(["1234,5", "a;b", "=1"])
    #expect(text.bytes == [0xEF, 0xBB, 0xBF] + Array("1234,5;\"a;b\";'=1\r\n".utf8))
  }

  @Test(arguments: ["=1+1", "+84", "-5", "@SUM(A1)", "\tx", "\rx"])
  func keepsExcelFromRunningACell(cell: String) {
    #expect(CSVText.neutralised(cell) == "'" + cell)
    #expect(CSVText.neutralised("x" + cell) == "x" + cell)
  }
}
