import Testing

@testable import CampaignWriter

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
}
