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
