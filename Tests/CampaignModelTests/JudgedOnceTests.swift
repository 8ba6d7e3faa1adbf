import Diagnostics
import Testing

@testable import CampaignModel

@Suite struct JudgedOnceTests {
  private func said(_ severity: Severity, at location: Diagnostics.SourceLocation?) -> Diagnostic {
    Diagnostic(DiagnosticKind("said-before", severity), at: location, Phrase(vi: "đã nêu", en: "said"))
  }

  @Test func aCellThatCouldNotBeReadIsJudgedOnce() {
    var campaign = TestCampaign()
    campaign.decision("QD-9", date: nil)
    let cell = campaign.records.decisions[2].origin.location("date")
    let problems = campaign.problems
    #expect(problems.contains { $0.id == "decision-date-missing" })
    #expect(!problems.besides([said(.error, at: cell)]).contains { $0.id == "decision-date-missing" })
    #expect(!problems.besides([said(.question, at: cell)]).contains { $0.id == "decision-date-missing" })
    #expect(problems.besides([said(.error, at: cell)]).count == problems.count - 1)
  }

  @Test func whatDoesNotBlockHidesNothing() {
    var campaign = TestCampaign()
    campaign.decision("QD-9", date: nil)
    let cell = campaign.records.decisions[2].origin.location("date")
    let problems = campaign.problems
    #expect(problems.besides([said(.warning, at: cell), said(.note, at: cell)]) == problems)
    #expect(problems.besides([]) == problems)
  }

  @Test func aProblemOfAFileHidesNothing() {
    var campaign = TestCampaign()
    campaign.story("HD-X")
    let problems = campaign.problems
    #expect(
      problems.besides([said(.error, at: Diagnostics.SourceLocation(file: "stories/HD-X.md")), said(.error, at: nil)])
        == problems)
  }
}

/// One slip, one message: what a wrong cell entails is not told again.
@Suite struct CascadeTests {
  private func district(_ quotas: [AwardLevel.Quota], issuers: [String] = ["Chủ tịch UBND huyện Lục Ngạn"])
    -> AwardLevel
  {
    AwardLevel(id: "district", name: "Cấp huyện", issuers: issuers, form: "Giấy khen", quotas: quotas)
  }

  @Test func aQuotaThatIsWrongItselfIsNotExceeded() {
    var campaign = TestCampaign()
    campaign.settings.levels[0] = district([
      AwardLevel.Quota(name: "Tất cả", kinds: [.individual, .household, .collective], maximum: 0)
    ])
    #expect(campaign.problems.map(\.id) == ["quota-below-one"])
    campaign.settings.levels[0] = district([
      AwardLevel.Quota(name: "Một", kinds: [.individual, .household, .collective], maximum: 1),
      AwardLevel.Quota(name: "Hai", kinds: [.collective], maximum: 1),
    ])
    #expect(campaign.problems.map(\.id) == ["quotas-overlap"])
  }

  @Test func aLevelWithoutIssuersMismatchesNone() {
    var campaign = TestCampaign()
    campaign.settings.levels[0] = district([], issuers: [])
    #expect(campaign.problems.map(\.id) == ["level-issuers-missing"])
  }

  @Test func aCorrectionTellsWhetherItsPageIsWellFormed() {
    var campaign = TestCampaign()
    campaign.correction(date: day(25, 4, 2024), page: "http://x")
    #expect(campaign.assembled.corrections.map(\.hasWellFormedPage) == [true, false])
  }

  private func said(_ campaign: TestCampaign, row: Int, _ column: String) -> [Diagnostic] {
    [
      Diagnostic(
        DiagnosticKind("said-before", .error), at: campaign.records.honourees[row].origin.location(column),
        Phrase(vi: "đã nêu", en: "said"))
    ]
  }

  @Test func aKindThatWasNotReadEntailsNothing() {
    var campaign = TestCampaign()
    campaign.decision(
      "QD-9", level: "Cấp huyện", issuer: "Chủ tịch UBND huyện Lục Ngạn", counts: [.household: 1, .individual: 0])
    campaign.honouree("HD-9", .individual, "Hộ ông", "Lê Văn Mới", households: 3, decision: "QD-9", annex: 2)
    let ids = campaign.assembled.check().map(\.id)
    #expect(Set(ids) == ["honorific-kind-differs", "households-unexpected", "annex-count-differs", "annex-number-gap"])
    #expect(campaign.assembled.check(besides: said(campaign, row: 3, "kind")).map(\.id) == [])
    #expect(campaign.assembled.check().besides(said(campaign, row: 2, "kind")).count == ids.count)
  }

  @Test func anIDTwiceEntailsNothing() {
    var campaign = TestCampaign()
    campaign.honouree("hd-1", .household, "Hộ ông", "Giáp Văn Ân", decision: "QD-H", annex: 1)
    campaign.records.decisions[0] = Decision(
      id: "QD-H", number: "1204/QĐ-UBND", date: day(22, 4, 2024), levelText: "Cấp huyện",
      issuer: "Chủ tịch UBND huyện Lục Ngạn", declaredCounts: [.household: 2],
      origin: campaign.records.decisions[0].origin)
    #expect(campaign.problems.map(\.id) == ["same-dossier-twice"])
  }

  @Test func aDayIsToldOnce() {
    var campaign = TestCampaign()
    campaign.progress("Chũ", "plan_issued", date: day(1, 3, 2042))
    #expect(campaign.problems.map(\.id) == ["progress-date-after-as-of"])
  }

  @Test func aTableOfDecisionsThatIsNotThereIsToldOnce() {
    var campaign = TestCampaign()
    campaign.records.decisions = []
    #expect(campaign.problems.map(\.id) == ["decisions-missing"])
    #expect(campaign.found("decisions-missing") == ["error honourees:1:decision"])
    campaign.records.tablePlaces["decisions"] = SourceLocation(file: "decisions.xlsx", position: .sheet("Quyết định"))
    #expect(campaign.problems.first?.location?.label == "decisions.xlsx[Quyết định]")
    #expect(TestCampaign().found("decisions-missing") == [])
  }

  @Test func oneSlipInManyRowsIsToldOnce() {
    var campaign = TestCampaign()
    for index in 0..<21 { campaign.honouree("X-\(index)", commune: "Biến Sơn", state: .ineligible) }
    #expect(campaign.found("commune-unknown") == ["error honourees:4:commune"])
    #expect(campaign.problems.first { $0.id == "commune-unknown" }?.notes.count == 9)
    campaign.records.honourees.removeLast()
    #expect(campaign.found("commune-unknown").count == 20)
  }

  /// A workbook whose rows leave the commune blank, since its cover sheet or its name says it.
  private func submission(_ commune: String, at place: Diagnostics.SourceLocation) -> TestCampaign {
    var campaign = TestCampaign()
    campaign.file = "tan-son"
    campaign.fallbacks = ["commune": Table.Fallback(text: commune, location: place)]
    for index in 0..<10 { campaign.honouree("X-\(index)", village: "Thôn \(index)", commune: commune) }
    return campaign
  }

  @Test func whatStandsForManyBlankCellsIsToldOnce() {
    let cover = Diagnostics.SourceLocation(
      file: "submissions/tan-son.xlsx", position: .cell(sheet: "Thông tin chung", row: 3, column: 2))
    let file = Diagnostics.SourceLocation(file: "submissions/tan-son.xlsx")
    for place in [cover, file] {
      #expect(submission("Tân Sơn", at: place).problems.map(\.id) == ["commune-unknown"])
      #expect(submission("Tân Sơn", at: place).problems.first?.location == place)
      // A warning as well.
      #expect(submission("kien thanh", at: place).problems.map(\.id) == ["commune-marks-differ"])
    }
  }

  @Test func aQuestionAboutARowStandsInTheRow() {
    var campaign = TestCampaign()
    campaign.file = "kien-thanh"
    campaign.fallbacks = [
      "unit": Table.Fallback(
        text: "Kiên Thành", location: Diagnostics.SourceLocation(file: "submissions/kien-thanh.xlsx"))
    ]
    campaign.conference("Kiên Thành", date: day(16, 4, 2024))
    #expect(campaign.found("conference-twice") == ["question kien-thanh:1:unit"])
  }

  @Test func aCellOfAWorkbookThatCouldNotBeReadEntailsNothing() {
    var campaign = TestCampaign()
    campaign.file = "kien-thanh"
    campaign.honouree("KT-9", .individual, "Hộ ông", "Lê Văn Năm")
    let origin = campaign.records.honourees[3].origin
    let said = said(.error, at: origin.location("kind"))
    #expect(campaign.problems.map(\.id) == ["honorific-kind-differs"])
    #expect(campaign.assembled.check(besides: [said]) == [])
    #expect(campaign.problems.besides([said]) == [])
  }

  private func said(_ severity: Severity, at location: Diagnostics.SourceLocation) -> Diagnostic {
    Diagnostic(DiagnosticKind("said-before", severity), at: location, Phrase(vi: "đã nêu", en: "said"))
  }

  @Test func aStoryIsNotBlamedForADossiersID() {
    var campaign = TestCampaign()
    campaign.honouree("HD 9", state: .ineligible)
    campaign.story("HD-9")
    #expect(campaign.problems.map(\.id) == ["id-form"])
  }
}
