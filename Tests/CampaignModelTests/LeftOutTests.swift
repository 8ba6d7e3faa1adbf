import Diagnostics
import Testing

@testable import CampaignModel

/// Rows that “Xác nhận” leaves out.
@Suite struct LeftOutTests {
  private static let out = "Bỏ dòng này"

  /// A commune's copy of the district's household HD-1.
  private func copy(
    _ id: String = "KT-1", state: DossierState = .submitted, consent: Consent = TestCampaign.consent,
    change: (inout TestCampaign) -> Void = { _ in }
  ) -> TestCampaign {
    var campaign = TestCampaign()
    change(&campaign)
    campaign.file = "kien-thanh"
    campaign.honouree(
      id, .household, "Hộ ông", "Giáp Văn Ân", village: "Thôn Cả", area: 110, state: state,
      consent: consent, confirm: Self.out)
    return campaign
  }

  @Test func aRowLeftOutIsNotedAndCountsNowhere() {
    let campaign = copy()
    #expect(campaign.problems.map(\.id) == ["rows-left-out"])
    #expect(campaign.found("rows-left-out") == ["note kien-thanh:1:confirm"])
    #expect(
      campaign.notes("rows-left-out") == [
        "kien-thanh:1:confirm bỏ: KT-1 · Hộ ông Giáp Văn Ân · Thôn Cả · xã Kiên Thành; giữ dòng ở “honourees.csv:2:1”"
      ])
    let assembled = campaign.assembled
    #expect(assembled.leftOut.map(\.id) == ["KT-1"])
    #expect(assembled.honourees.map(\.id) == ["HD-1", "HD-2", "HD-3"])
    #expect(GiftStatistics(assembled).total.people.area == 200)
  }

  @Test func nothingIsJudgedOfIt() {
    var campaign = TestCampaign()
    campaign.honouree(
      "hồ sơ 1", .household, "Ông", "Giáp Văn Ân", commune: "Không có", level: "Cấp tỉnh", decision: "QD-X",
      confirm: Self.out)
    #expect(campaign.problems.map(\.id) == ["rows-left-out"])
  }

  @Test func eachTableIsCountedOnce() {
    var campaign = copy()
    campaign.honouree("KT-3", .individual, "Bà", "Vi Thị Diệp", village: "Thôn Khe", confirm: Self.out)
    campaign.file = "chu"
    campaign.honouree("CH-1", .individual, "Bà", "Vi Thị Diệp", village: "Thôn Khe", confirm: Self.out)
    #expect(campaign.found("rows-left-out") == ["note kien-thanh:1:confirm", "note chu:1:confirm"])
    #expect(campaign.notes("rows-left-out").count == 2)
  }

  @Test func bothRowsLeftOutAreAQuestion() {
    var campaign = TestCampaign()
    campaign.honouree("HD-8", .individual, "Ông", "Lê Văn Năm", village: "Cả", confirm: Self.out)
    campaign.honouree("HD-9", .individual, "Ông", "Lê Văn Năm", village: "Cả", confirm: "trùng")
    #expect(
      campaign.found("left-out-alone") == ["question honourees:4:confirm", "question honourees:5:confirm"])
    campaign.honouree("HD-10", .individual, "Ông", "Lê Văn Năm", village: "Hạ", commune: "Biên Sơn")
    #expect(campaign.found("left-out-alone") == [])
  }

  @Test(arguments: [DossierState.withdrawn, .suspended, .annulled])
  func whatItSaysAgainstPublicationIsAsked(state: DossierState) {
    let campaign = copy(state: state)
    #expect(campaign.found("left-out-withheld") == ["question honourees:1:consent"])
    #expect(campaign.notes("left-out-withheld").map { $0.prefix(30) }.last?.hasPrefix("kien-thanh:1:consent") == true)
    #expect(campaign.notes("left-out-withheld").last?.contains(state.title) == true)
  }

  @Test func aRefusalOrANarrowerConsentIsAskedAndABlankIsNot() {
    #expect(copy(consent: Consent(answer: .refused)).found("left-out-withheld").count == 1)
    #expect(copy(consent: Consent(answer: .given, scope: [.yearbook])).found("left-out-withheld").count == 1)
    #expect(copy(consent: Consent(answer: .unknown)).found("left-out-withheld") == [])
    #expect(copy().found("left-out-withheld") == [])
  }

  @Test func aRefusalUnderTheSameIDIsAskedWhateverTheName() {
    var campaign = TestCampaign()
    campaign.honouree("HD-3", .individual, "Bà", "Vi Thị Diệp-", consent: Consent(answer: .refused), confirm: Self.out)
    #expect(campaign.found("left-out-withheld") == ["question honourees:3:consent"])
  }

  @Test func whoIsNotPublishedAnywayIsNotAsked() {
    var campaign = TestCampaign()
    campaign.honouree("HD-8", .individual, "Ông", "Lê Văn Năm", state: .submitted)
    campaign.honouree("HD-8", .individual, "Ông", "Lê Văn Năm", state: .withdrawn, confirm: Self.out)
    #expect(campaign.problems.map(\.id) == ["rows-left-out"])
  }

  @Test func itsNameStandsInNoTextEither() {
    var campaign = TestCampaign()
    campaign.activity("HDG-2", summary: "Ông Lê Văn Năm hiến đất")
    campaign.honouree("HD-8", .individual, "Ông", "Lê Văn Năm", consent: Consent(answer: .refused), confirm: Self.out)
    #expect(campaign.problems.map(\.id).sorted() == ["left-out-alone", "rows-left-out", "withheld-name-in-text"])
  }

  @Test func aGiftOfADossierLeftOutIsAQuestion() {
    var campaign = copy()
    campaign.donation("kt-1", area: 20)
    #expect(campaign.found("donation-honouree-left-out") == ["question kien-thanh:1:honouree"])
    #expect(campaign.found("donation-honouree-unknown") == [])
    let problem = campaign.problems.first { $0.id == "donation-honouree-left-out" }
    #expect(problem?.remedy?.vietnamese.contains("hồ sơ được giữ (“HD-1”)") == true)
    #expect(TestCampaign.place(problem?.notes.first?.location) == "kien-thanh:1:confirm")
  }

  @Test func aGiftOfAnIDThatAnotherRowKeepsIsThatRows() {
    var campaign = copy("HD-1")
    campaign.donation("HD-1", area: 20)
    #expect(campaign.found("donation-honouree-left-out") == [])
    #expect(campaign.assembled.honouree("HD-1")?.donations.count == 2)
  }

  @Test func aStoryOfADossierLeftOutIsAQuestion() {
    let campaign = copy { $0.story("KT-1") }
    #expect(campaign.found("story-honouree-left-out") == ["question stories/KT-1.md"])
    #expect(campaign.found("story-honouree-unknown") == [])
    #expect(copy().found("story-honouree-left-out") == [])
  }
}

extension LeftOutTests {
  @Test func whatIsWrongInARowLeftOutKeepsNothingFromPublication() {
    let campaign = copy()
    let (row, other) = (campaign.records.honourees[3].origin, campaign.records.honourees[0].origin)
    func said(_ origin: RowOrigin, _ column: String) -> Diagnostic {
      Diagnostic(
        DiagnosticKind("said-before", .error), at: origin.location(column), Phrase(vi: "đã nêu", en: "said"))
    }
    let silenced = ["area_m2", "land_kind", "kind", "year"].map { said(row, $0) }
    let kept =
      ["id", "name", "state", "consent", "consent_scope", "confirm"].map { said(row, $0) }
      + [said(other, "area_m2")]
    #expect(campaign.assembled.outsideLeftOutRows(silenced + kept) == kept)
    #expect(TestCampaign().assembled.outsideLeftOutRows(silenced) == silenced)
  }
}
