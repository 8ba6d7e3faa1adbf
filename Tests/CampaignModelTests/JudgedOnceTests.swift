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
  private func district(_ quotas: [AwardLevel.Quota], issuers: [String] = ["Chủ tịch UBND huyện Lục Ngạn"]) -> AwardLevel {
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
}
