import CampaignModel
import Diagnostics
import Testing

@testable import CampaignReader

/// The words of documents that are handed out, each with its place.
@Suite struct DocumentReaderTests {
  private func read(_ bytes: [UInt8], _ name: String) throws -> [String]? {
    let folder = try TemporaryFolder()
    let path = "documents/\(name)"
    try folder.write(bytes, to: path)
    return DocumentReader.read(path, in: try CampaignFolder(path: folder.path))?.text.passages.map {
      "\(SourceLocation(file: "", position: $0.position).label) \($0.text)"
    }
  }

  @Test(arguments: ["a.txt", "a.TXT", "a.md", "a.csv", "a.html"])
  func aTextHasItsLines(name: String) throws {
    #expect(
      try read(Array("Một\r\n\r\nHai\rBa\n  \nBốn".utf8), name) == [":1:1 Một", ":3:1 Hai", ":4:1 Ba", ":6:1 Bốn"])
    #expect(try read([0xEF, 0xBB, 0xBF] + Array("Một".utf8), name) == [":1:1 Một"])
    #expect(try read([], name) == [])
  }

  @Test func aLongLineIsReadInPieces() {
    let passages = DocumentReader.passages(of: String(repeating: "mười chữ. ", count: 1_000) + "Hết\nSau")
    #expect(
      passages.map(\.position) == [
        .text(line: 1, column: 1), .text(line: 1, column: 4_001), .text(line: 1, column: 8_001),
        .text(line: 2, column: 1),
      ])
    #expect(DocumentReader.passages(of: String(repeating: "x", count: 20_000)).count == 3)
  }

  @Test func whatIsNoUnicodeAndWhatIsNoTextIsNotRead() throws {
    #expect(try read([0x56, 0x69, 0x20, 0x54, 0x68, 0xDE, 0x20, 0x48, 0xDF, 0x61], "a.txt") == nil)
    for name in ["a.pdf", "a.jpg", "a.zip", "a.doc", "a.xls", "a"] { #expect(try read(Array("x".utf8), name) == nil) }
    for name in ["a.xlsx", "a.docx", "a.odt"] { #expect(try read(Array("x".utf8), name) == nil) }
    #expect(try read([UInt8](repeating: 0x61, count: Limits.document + 1), "a.txt") == nil)
  }

  @Test func aWorkbookHasItsCellsHiddenOnesToo() throws {
    let book = TestWorkbook(
      TestSheet(name: "Một", rows: [["Tên", 5], [nil, "Vi Thị Hòa"]], hiddenRows: [2]),
      TestSheet(name: "Gương bà Hòa", rows: [["x"]], isHidden: true))
    #expect(
      try read(book.bytes(), "a.xlsx") == [
        "[Một]!A1 Tên", "[Một]!B2 Vi Thị Hòa", "[Gương bà Hòa]!A1 x", " Gương bà Hòa",
      ])
  }

  @Test func aWordDocumentHasItsParagraphsCommentsAndProperties() throws {
    let word = "xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\""
    let bytes = TestArchive.bytes([
      ("[Content_Types].xml", Array("<Types/>".utf8)),
      (
        "docProps/core.xml",
        Array("<c xmlns:d=\"d\"><d:title>Gương</d:title><d:creator>Vi Thị Hòa</d:creator></c>".utf8)
      ),
      (
        "word/comments.xml",
        Array("<w:comments \(word)><w:comment w:author=\"Lê Văn Tư\"><w:p/></w:comment></w:comments>".utf8)
      ),
      (
        "word/document.xml",
        Array(
          """
          <w:document \(word)><w:body><w:p><w:r><w:t>Bà Vi</w:t></w:r><w:r><w:tab/><w:t>Thị H</w:t></w:r><w:r>\
          <w:t>òa</w:t></w:r></w:p><w:p><w:r><w:t>Hết</w:t></w:r></w:p></w:body></w:document>
          """.utf8)
      ),
      ("word/media/anh.jpg", [1, 2, 3]),
    ])
    #expect(
      try read(bytes, "a.docx") == [" Gương", " Vi Thị Hòa", " Lê Văn Tư", " Bà Vi Thị Hòa", " Hết"])
  }

  @Test func onlyDocumentsThatAreReleasedAreRead() throws {
    let rows = "Mã,Tên tài liệu,Loại,Giai đoạn,Tình trạng,Tệp\n"
    let records = try #require(
      CampaignReaderTests.read([
        "documents/a.txt": "A", "documents/b.txt": "B", "documents/c.txt": "C",
        "materials.csv": rows + "TL-1,A,Tờ rơi,Trước hội nghị,Đã phát hành,a.txt\n"
          + "TL-2,B,Tờ rơi,Trước hội nghị,Đã gỡ,b.txt\n",
      ]).records)
    #expect(records.documentTexts.keys.sorted() == ["documents/a.txt"])
  }
}
