import CampaignModel
import InstalledPrograms
import Testing

@testable import CampaignReader

@Suite struct PDFReaderTests {
  private func passages(_ text: String) -> [String]? { PDFReader.text(text, [])?.passages.map(\.text) }

  @Test func linesOfAParagraphAreJoinedAndListsAreNot() {
    #expect(
      passages("Gương bà Vi\nThị Hòa, thôn\nCả.\nBà nói:\n\n1. Số thửa\n2. Một\n\u{0C}") == [
        "Gương bà Vi Thị Hòa, thôn Cả.", "Bà nói:", "1. Số thửa", "2. Một",
      ])
  }

  @Test func aFileWithAPageThatHoldsNoWordsWasNotSearched() {
    #expect(passages("Trang một\n\u{0C}Trang hai\n\u{0C}") == ["Trang một", "Trang hai"])
    #expect(passages("Trang một\n\u{0C}\n \u{0C}") == nil)
    #expect(passages("\u{0C}") == nil)
    #expect(passages("") == nil)
    #expect(passages("Nguy\u{FFFD}n\u{0C}") == nil)
  }

  @Test func lettersOfOldFontsAreNoWords() {
    #expect(passages("NguyÔn V¨n H¶i, th«n C¶, x· Kiªn Thµnh ®· hiÕn ®Êt\u{0C}") == nil)
  }

  @Test func metadataAreSearchedToo() throws {
    let found = PDFReader.metadata("Title:           Tờ rơi\nAuthor:  Vi Thị Hòa\nPages: 2\nCreator:\n")
    #expect(found.map(\.name) == ["tên", "tác giả"] && found.map(\.value) == ["Tờ rơi", "Vi Thị Hòa"])
    #expect(PDFReader.text("Lời\u{0C}", found)?.passages.map(\.text) == ["Lời", "Tờ rơi", "Vi Thị Hòa"])
    #expect(PDFReader.isTelling(found))
    #expect(!PDFReader.isTelling([("tên", "Tờ rơi"), ("ngày tạo", "2024")]))
  }

  /// A page of one line, as small as PDF can be.
  private func pdf(_ words: String) -> String {
    let drawing = "BT /F 12 Tf 9 9 Td (\(words)) Tj ET"
    return """
      %PDF-1.4
      1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj
      2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj
      3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 300 99]/Contents 4 0 R/Resources<</Font<</F 5 0 R>>>>>>endobj
      4 0 obj<</Length \(drawing.utf8.count)>>stream
      \(drawing)
      endstream endobj
      5 0 obj<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>endobj
      6 0 obj<</Author(Le Van An)>>endobj
      trailer<</Root 1 0 R/Info 6 0 R>>
      """
  }

  @Test(.enabled(if: InstalledProgram.find(["pdftotext"]) != nil))
  func wordsAndAuthorOfAReleasedFileAreRead() async throws {
    let folder = try TemporaryFolder(
      Sample.files([
        "materials.csv": "Mã,Tên tài liệu,Loại,Giai đoạn,Tình trạng,Ngày,Tệp\n"
          + "TL-1,Tờ rơi,Tờ rơi,Trước hội nghị,Đã phát hành,1/4/2024,documents/a.pdf\n"
          + "TL-2,Bản quét,Tờ rơi,Trước hội nghị,Đã phát hành,1/4/2024,documents/b.pdf\n",
        "documents/a.pdf": pdf("Vi Thi Hoa"), "documents/b.pdf": "%PDF-1.4 hỏng",
      ]))
    let result = await CampaignReader.read(folder: folder.path)
    let texts = try #require(result.records).documentTexts
    #expect(texts["documents/a.pdf"]?.passages.map(\.text) == ["Vi Thi Hoa", "Le Van An"])
    #expect(texts["documents/b.pdf"] == nil)
    #expect(places(result.diagnostics) == ["document-metadata documents/a.pdf"])
  }
}
