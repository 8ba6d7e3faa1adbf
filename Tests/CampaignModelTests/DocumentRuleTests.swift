import Diagnostics
import Testing

@testable import CampaignModel

/// Names and numbers in documents that are handed out.
@Suite struct DocumentRuleTests {
  private func campaign(
    _ lines: [String]?, path: String = "documents/ban-tin.txt", state: Material.State = .released,
    hidden: String? = "Vi Thị Hòa", confirm: String? = nil
  ) -> TestCampaign {
    var campaign = TestCampaign()
    if let hidden {
      campaign.honouree(
        "HD-9", .individual, "Bà", hidden, decision: "QD-H", annex: 3, consent: Consent(answer: .refused),
        confirm: confirm)
    }
    campaign.records.materials = []
    campaign.material("TL-9", date: day(1, 4, 2024), state: state, file: path)
    campaign.records.documents = [path: 100]
    campaign.records.documentTexts[path] = lines.map { lines in
      DocumentText(
        passages: lines.enumerated().map { .init($1, at: .text(line: $0 + 1, column: 1)) })
    }
    return campaign
  }

  private func places(_ id: String, _ campaign: TestCampaign) -> [String] {
    campaign.problems.filter { $0.id == id }.map { "\($0.severity.rawValue) \($0.location?.label ?? "nowhere")" }
  }

  @Test(arguments: [
    ("Gương bà Vi Thị Hòa", "1:10"), ("(vi thi hoa)", "1:2"), ("VI THỊ HOÀ, thôn Cả", "1:1"),
    ("Ngày 5/4, m² đất: Vi  Thi\u{300} Hòa", "1:19"),
  ])
  func aNameStandsAtItsLineAndColumn(line: String, place: String) {
    #expect(places("withheld-name-in-text", campaign([line])) == ["question documents/ban-tin.txt:\(place)"])
  }

  @Test func eachLineIsToldAndANameMayBeBrokenOverTwo() {
    let lines = ["Gương bà Vi Thị Hòa", "và bà Vi Thị", "Hòa cùng xóm.", "Bà Vi Thị Hòa nói."]
    #expect(
      places("withheld-name-in-text", campaign(lines)) == [
        "question documents/ban-tin.txt:1:10", "question documents/ban-tin.txt:2:7",
        "question documents/ban-tin.txt:4:4",
      ])
  }

  @Test func aNameIsNotBrokenOverABlankLine() {
    var campaign = campaign([])
    campaign.records.documentTexts["documents/ban-tin.txt"] = DocumentText(passages: [
      .init("bà Vi Thị", at: .text(line: 1, column: 1)), .init("Hòa", at: .text(line: 3, column: 1)),
    ])
    #expect(places("withheld-name-in-text", campaign) == [])
  }

  @Test func aCellIsNamedAndADocumentWithoutPlacesOnce() {
    var campaign = campaign([], path: "documents/danh-sach.xlsx")
    campaign.records.documentTexts["documents/danh-sach.xlsx"] = DocumentText(passages: [
      .init("Vi Thị Hòa", at: .cell(sheet: "Danh sách", row: 7, column: 3)), .init("bà Vi Thị Hòa"),
      .init("Vi Thị Hòa lùi rào"),
    ])
    #expect(
      places("withheld-name-in-text", campaign) == [
        "question documents/danh-sach.xlsx[Danh sách]!C7", "question documents/danh-sach.xlsx",
      ])
  }

  @Test func onlyWhatIsReleasedAndNamedByAMaterialIsJudged() {
    let lines = ["bà Vi Thị Hòa, số căn cước 001085012345"]
    #expect(campaign(lines, state: .removed).found("withheld-name-in-text") == [])
    #expect(campaign(lines, state: .planned).found("personal-number-in-text") == [])
    var other = campaign(lines)
    other.records.materials = []
    #expect(other.found("withheld-name-in-text") == [])
  }

  @Test func otherNamesAreLetBe() {
    let lines = ["Giáp Văn Ân, Vi Thị Hoàng, Vi Thị Diệp, hoà thuận"]
    #expect(campaign(lines).found("withheld-name-in-text") == [])
    #expect(campaign(["bà Vi Thị Hòa"], hidden: nil).found("withheld-name-in-text") == [])
  }

  @Test func anOfficialOfTheNameIsNoted() {
    let campaign = campaign(["Bà Vi Thị Hòa, Bí thư"], confirm: "Trùng tên: Bí thư huyện Đoàn")
    #expect(places("withheld-name-in-text", campaign) == [])
    #expect(places("namesake-in-text", campaign) == ["note documents/ban-tin.txt:1:4"])
  }

  @Test(arguments: [
    "vi-thi-hoa.txt", "Guong_Vi.Thi.Hoa.pdf", "guong/Vi Thị Hòa/anh.jpg", "ViThiHoa.jpg", "VI-THI-HOA-2.zip",
  ])
  func aNameInTheNameOfAFileIsFound(name: String) {
    let path = "documents/\(name)"
    let found = campaign([], path: path).problems.filter { $0.id == "withheld-name-in-text" }
    #expect(found.map { $0.location?.label } == [path])
    #expect(found.first?.remedy?.vietnamese.contains("Đổi tên tệp") == true)
  }

  @Test(arguments: ["vi-thi-hoang.txt", "to-roi.pdf", "hoa-vi-thi.txt"])
  func anotherFileNameIsLetBe(name: String) {
    #expect(campaign([], path: "documents/\(name)").found("withheld-name-in-text") == [])
  }

  @Test func aNumberOfAPersonIsAnErrorAtItsPlace() {
    #expect(
      places("personal-number-in-text", campaign(["Tờ rơi", "CCCD 001085012345, thửa đất số 45"], hidden: nil)) == [
        "error documents/ban-tin.txt:2:6", "error documents/ban-tin.txt:2:20",
      ])
    #expect(places("personal-number-in-text", campaign(["Năm 2024, 150.000.000 đồng"], hidden: nil)) == [])
    #expect(
      places("personal-number-in-text", campaign([], path: "documents/001085012345.pdf")) == [
        "error documents/001085012345.pdf"
      ])
  }

  @Test func aTelephoneIsWarnedOfUnlessItIsThePublishers() {
    var campaign = campaign(["Gọi 0912 345 678", "hoi@example.vn"], hidden: nil)
    #expect(
      places("contact-in-document", campaign) == [
        "warning documents/ban-tin.txt:1:5", "warning documents/ban-tin.txt:2:1",
      ])
    #expect(places("personal-number-in-text", campaign) == [])
    campaign.settings.publisher.telephone = "0912.345.678"
    campaign.settings.publisher.email = "Hoi@example.vn"
    #expect(places("contact-in-document", campaign) == [])
  }

  @Test func eachFileThatCannotBeReadIsAskedAboutAtTheFirstMaterialThatNamesIt() {
    var campaign = campaign(nil, path: "documents/to-roi.pdf")
    campaign.material("TL-10", date: day(1, 4, 2024), state: .released, file: "anh.jpg")
    campaign.material("TL-11", date: day(1, 4, 2024), state: .released, file: "to-roi.pdf")
    campaign.records.documents["documents/anh.jpg"] = 5
    #expect(campaign.found("document-not-searched") == ["question materials:1:file", "question materials:2:file"])
    #expect(
      campaign.problems.first { $0.id == "document-not-searched" }?.notes.map { $0.location?.label }
        == ["documents/to-roi.pdf"])
    // Numbers and faces may be in it where everybody may be named, too.
    #expect(self.campaign(nil, hidden: nil).found("document-not-searched") == ["question materials:1:file"])
    #expect(self.campaign([]).found("document-not-searched") == [])
    #expect(self.campaign(nil, state: .removed).found("document-not-searched") == [])
  }

  @Test(arguments: [
    ("Đã xem tệp", true), ("đã mở xem", true), ("Da xem ngay 5/4", true), ("Đã đọc", true), ("Chưa xem", false),
    ("Có", false), ("Đã", false), ("", false), ("Chưa, đã xem một nửa", false),
  ])
  func theAnswerOfAnyMaterialThatNamesTheFileSettlesIt(answer: String, isSettled: Bool) {
    var campaign = campaign(nil, path: "documents/to-roi.pdf")
    campaign.material("TL-11", date: day(1, 4, 2024), state: .released, file: "to-roi.pdf", confirm: answer)
    #expect(campaign.found("document-not-searched").isEmpty == isSettled)
  }
}
