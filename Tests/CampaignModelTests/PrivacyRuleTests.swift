import Diagnostics
import Testing

@testable import CampaignModel

/// Names and numbers that no public text may hold.
@Suite struct PrivacyRuleTests {
  /// A campaign with someone who is not published, and a text in the row of someone who is.
  private func campaign(_ text: String, hidden: String = "Nguyễn Văn Hoà", state: DossierState = .decided)
    -> TestCampaign
  {
    var campaign = TestCampaign()
    campaign.honouree(
      "HD-9", .individual, "Ông", hidden, decision: "QD-H", annex: 3, state: state,
      consent: Consent(answer: .refused))
    campaign.activity("HDG-2", summary: text)
    return campaign
  }

  @Test(arguments: [
    "Ông Nguyễn Văn Hòa hiến đất", "nguyen van hoa", "NGUYỄN VĂN HOÀ,", "Hộ ông Nguyễn  Văn Hoà.", "“Nguyễn Văn Hòa”",
  ])
  func aNameThatIsNotPublishedStandsInNoText(text: String) {
    #expect(campaign(text).found("withheld-name-in-text") == ["question activities:2:summary"])
    #expect(campaign(text, state: .submitted).found("withheld-name-in-text") == ["question activities:2:summary"])
  }

  @Test(arguments: ["Ông Văn Hòa", "Nguyễn Văn Hoàng", "Ông Nguyễn, bà Văn Thị Hoà", "Hoà"])
  func anotherNameIsNot(text: String) { #expect(campaign(text).found("withheld-name-in-text") == []) }

  @Test(arguments: [
    ("Con cháu mình còn gánh mãi.” Bà Hòa kể", "Mai Bá Hòa"), ("phục vụ điều hành hội nghị", "Vũ Diệu Hạnh"),
  ])
  func otherWordsThatHaveItsLettersAreNoName(text: String, hidden: String) {
    #expect(campaign(text, hidden: hidden).found("withheld-name-in-text") == [])
  }

  @Test(arguments: [
    ("Ông Vũ Điệu Hạnh", "Vũ Diệu Hạnh"), ("ông Mai Ba Hoà", "Mai Bá Hòa"), ("Vu Diệu Hanh", "Vũ Diệu Hạnh"),
    ("mãi nhớ ông Mai Bá Hoa", "Mai Bá Hòa"),
  ])
  func aNameOfThreeWordsMayLackMarksAndHaveOneWrong(text: String, hidden: String) {
    #expect(campaign(text, hidden: hidden).found("withheld-name-in-text") == ["question activities:2:summary"])
  }

  @Test func aNameOfTwoWordsCountsWithItsMarks() {
    #expect(campaign("Ngày lễ, lợi ích", hidden: "Lê Lợi").found("withheld-name-in-text") == [])
    #expect(campaign("cụ Lê Lợi", hidden: "Lê Lợi").found("withheld-name-in-text").count == 1)
    #expect(campaign("cu Le Loi", hidden: "Lê Lợi").found("withheld-name-in-text").count == 1)
    #expect(campaign("Hòa", hidden: "Hòa").found("withheld-name-in-text") == [])
  }

  @Test func aCorrectionOfTheirOwnPageGoesWithThePage() {
    var campaign = campaign("")
    campaign.correction(page: "dien-hinh/HD-9.html", wrong: "Nguyễn Văn Hóa", right: "Nguyễn Văn Hoà")
    #expect(campaign.found("withheld-name-in-text") == [])
    campaign.correction(page: "index.html", wrong: "Nguyễn Văn Hoàng", right: "Nguyễn Văn Hoà")
    #expect(campaign.found("withheld-name-in-text") == ["question corrections:3:right"])
  }

  @Test func someoneElseOfTheNameWhoIsPublishedMayBeNamed() {
    var campaign = campaign("Ông Nguyễn Văn Hòa và Lê Nguyễn Văn Hòa")
    campaign.honouree("HD-8", .individual, "Ông", "Lê Nguyễn Văn Hòa", decision: "QD-H", annex: 4)
    #expect(campaign.found("withheld-name-in-text") == ["question activities:2:summary"])
    campaign.honouree("HD-7", .individual, "Ông", "Nguyễn Văn Hòa", decision: "QD-H", annex: 5)
    #expect(campaign.found("withheld-name-in-text") == [])
  }

  @Test func aPartOfAPublishedNameIsNotAName() {
    var campaign = campaign("Lê Nguyễn Văn Hòa")
    campaign.honouree("HD-8", .individual, "Ông", "Lê Nguyễn Văn Hòa", decision: "QD-H", annex: 4)
    #expect(campaign.found("withheld-name-in-text") == [])
  }

  @Test func everyPublicTextIsReadAndNoOther() {
    var campaign = campaign("")
    let name = "Nguyễn Văn Hòa"
    campaign.settings.headline = name
    campaign.settings.funding = name
    campaign.honouree("HD-7", .individual, "Bà", "Lê Thị Tư", village: name, decision: "QD-H", annex: 4, summary: name)
    campaign.honouree(
      "HD-8", .individual, "Bà", "Lê Thị Năm", decision: "QD-H", annex: 5, summary: name,
      consent: Consent(answer: .unknown))
    campaign.donation("HD-1", road: "Đường nhà ông \(name)")
    campaign.progress("Chũ", "plan_issued", date: day(1, 3, 2024), evidence: name)
    campaign.records.stories[0] = Story(
      honoureeID: "HD-1", body: RenderedMarkdown(html: Array("<p>Nguyễn <em>Văn</em>\nHòa</p>".utf8)),
      file: "stories/HD-1.md")
    campaign.records.foreword = Foreword(
      signer: "Ban biên soạn", body: RenderedMarkdown(html: Array("<p>Nguyễn Văn Hòa</p>".utf8)),
      file: "loi-gioi-thieu.md")
    #expect(
      campaign.found("withheld-name-in-text") == [
        "question donations:1:road", "question honourees:5:village", "question honourees:5:summary",
        "question progress:4:evidence", "question stories/HD-1.md", "question loi-gioi-thieu.md",
        "question campaign.yaml",
      ])
  }

  @Test(arguments: ["Trùng tên: Trưởng thôn Cả", "người khác trùng tên, Bí thư chi bộ"])
  func anOfficialOfTheNameIsToldApartInTheDossier(answer: String) {
    var campaign = TestCampaign()
    campaign.activity("HDG-2", summary: "Ông Nguyễn Văn Hòa, Trưởng thôn")
    campaign.honouree("HD-9", .individual, "Ông", "Nguyễn Văn Hoà", confirm: answer)
    #expect(campaign.found("withheld-name-in-text") == [])
    // Each text is noted all the same.
    #expect(campaign.found("namesake-in-text") == ["note activities:2:summary"])
    campaign.honouree("HD-10", .individual, "Ông", "Nguyễn Văn Hòa", village: "Hạ", commune: "Biên Sơn")
    #expect(campaign.found("withheld-name-in-text") == ["question activities:2:summary"])
    #expect(campaign.found("namesake-in-text") == [])
  }

  @Test(arguments: ["Trùng tên", "hai người khác nhau", "Người khác trùng tên", "đã kiểm tra", "Bỏ dòng này"])
  func anyOtherAnswerSilencesNoText(answer: String) {
    var campaign = TestCampaign()
    campaign.activity("HDG-2", summary: "Ông Nguyễn Văn Hòa, Trưởng thôn")
    campaign.honouree("HD-9", .individual, "Ông", "Nguyễn Văn Hoà", confirm: answer)
    #expect(campaign.found("withheld-name-in-text") == ["question activities:2:summary"])
  }

  @Test func aCollectivesNameMayBeSaid() {
    var campaign = TestCampaign()
    campaign.honouree("HD-9", .collective, "", "Hội Nông dân", decision: "", state: .submitted)
    campaign.activity("HDG-2", summary: "Hội Nông dân phát động")
    #expect(campaign.found("withheld-name-in-text") == [])
  }

  @Test(arguments: [
    ("CMND 121234567", PersonalNumber.Kind.identity), ("001085012345", .identity), ("001 085 012345", .identity),
    ("012.345.678", .identity), ("121 234 567", .identity), ("ĐT: 0912345678", .phone), ("0912 345 678", .phone),
    ("0912.345.678", .phone), ("0912-345-678", .phone), ("+84 912 345 678", .phone), ("+84912345678", .phone),
    ("(0204) 3881 234", .phone), ("0912 - 345 - 678", .phone), ("hoi.nd@gmail.com", .email), ("a_b@x.vn,", .email),
    ("ở số nhà 12", .house), ("nhà số 12A", .house), ("Số nhà: 7", .house), ("thửa đất số 45", .plot),
    ("thửa 45", .plot), ("thửa 45, 200 m²", .plot), ("thửa số 45", .plot), ("tờ bản đồ số 3", .plot),
    ("tờ bản đồ 3", .plot), ("ngày 5.2.2024, 0912345678 gọi", .phone),
  ])
  func aPersonalNumberIsFound(text: String, kind: PersonalNumber.Kind) {
    #expect(PersonalNumber.first(in: text)?.kind == kind)
  }

  @Test(arguments: [
    "hiến 1.234,5 m²", "1.500.000", "1.500.000 đồng", "150.000.000 đồng", "150.000.000", "150000000 đồng",
    "ngày 20/4/2024", "20-04-2024 8 hộ", "05.02.2024 100 hộ", "MH-1204/QĐ-UBND", "2022-2023, 2023-2024",
    "2022-2023 2024-2025", "120 hộ, 45 người, 3 thôn", "Quốc lộ 31", "thôn 3", "Km 12+500", "thửa đất 186 m²",
    "thửa 186m²", "hiến thửa đất 1.200 m2", "Thưa 45 đại biểu", "nhà văn hóa số 3", "một ngôi nhà 2 tầng",
    "Kế hoạch số 12/KH-UBND ngày 01/3/2024", "2.150.000.000", "xem https://x.vn/a/123456789",
    "23 m tường rào, 11 gốc vải",
    "năm 2023 150.000 đồng",
  ])
  func anAmountADateAndAPaperAreNone(text: String) { #expect(PersonalNumber.first(in: text) == nil) }

  @Test func aPersonalNumberIsAnErrorAtItsCell() {
    var campaign = TestCampaign()
    campaign.honouree("HD-9", .collective, "", "Thôn 3", village: "Số nhà 12, thôn Cả", summary: "ĐT 0912345678")
    campaign.activity("HDG-2", summary: "a@b.vn")
    campaign.progress("Chũ", "plan_issued", date: day(1, 3, 2024), evidence: "0912 345 678")
    campaign.settings.funding = "0912 345 678"
    #expect(
      campaign.found("personal-number-in-text") == [
        "error honourees:4:village", "error honourees:4:summary", "error progress:4:evidence",
        "error activities:2:summary",
      ])
    #expect(TestCampaign().found("personal-number-in-text") == [])
  }

  @Test func aNameIsMadeOfLetters() {
    var campaign = TestCampaign()
    campaign.honouree("HD-5", .individual, "Ông", "012345")
    campaign.honouree("HD-6", .individual, "Ông", "Lê Văn 2")
    campaign.honouree("HD-7", .collective, "", "Hội <b>Nông dân</b>")
    campaign.honouree("HD-8", .collective, "", "Thôn 3")
    campaign.honouree("HD-9", .collective, "", "2024")
    #expect(
      campaign.found("name-not-a-name") == [
        "error honourees:4:name", "error honourees:5:name", "error honourees:6:name", "error honourees:8:name",
      ])
    #expect(TestCampaign().found("name-not-a-name") == [])
  }

  @Test(arguments: [
    "- Giáp Văn Ân", "• Giáp Văn Ân", "Giáp_Văn_Ân", "Giáp Văn Ân 🙂", "Giáp Văn Ân &amp; Bình", "Giáp Văn Ân*",
    "✓ Giáp Văn Ân",
  ])
  func aNameHoldsNoDebris(name: String) {
    var campaign = TestCampaign()
    campaign.honouree("HD-5", .individual, "Ông", name)
    campaign.honouree("TT-5", .collective, "", name)
    #expect(campaign.found("name-not-a-name") == ["error honourees:4:name", "error honourees:5:name"])
  }

  @Test func aPersonsNameIsNotAStory() {
    var campaign = TestCampaign()
    campaign.honouree("HD-5", .individual, "Ông", String(repeating: "Giáp ", count: 80) + "Ân")
    campaign.honouree("HD-6", .individual, "Ông", "024093001234")
    #expect(campaign.found("name-not-a-name") == ["error honourees:4:name", "error honourees:5:name"])
    let summaries = campaign.problems.map(\.summary.vietnamese)
    #expect(summaries.contains { $0.contains("ô này dài 402 ký tự") } && summaries.contains { $0.contains("“024…34”") })
    #expect(!summaries.contains { $0.contains("024093001234") })
  }

  @Test(arguments: [
    ("H'Hen Niê", Honouree.Kind.individual), ("Giàng A-Sình", .individual), ("Giáp Văn Ân (Năm Ân)", .individual),
    ("N. V. Ân", .individual), ("Tổ 3, khu phố 2 (cũ) - Công ty Hòa & Bình", .collective),
    ("Hội “Nông dân” 4/6", .collective),
  ])
  func whatNamesHoldIsLetBe(name: String, kind: Honouree.Kind) {
    var campaign = TestCampaign()
    campaign.honouree("HD-5", kind, kind == .collective ? "" : "Ông", name)
    #expect(campaign.found("name-not-a-name") == [])
  }

  @Test func aNameBeginsItsWordsWithCapitals() {
    var campaign = TestCampaign()
    campaign.honouree("HD-6", .individual, "Ông", "lê văn mới")
    campaign.honouree("HD-7", .individual, "Ông", "ĐỖ VĂN Ý")
    campaign.honouree("HD-8", .individual, "Ông", "Ý")
    campaign.honouree("HD-9", .collective, "", "HTX")
    #expect(campaign.found("name-letter-case") == ["warning honourees:4:name", "warning honourees:5:name"])
  }
}
