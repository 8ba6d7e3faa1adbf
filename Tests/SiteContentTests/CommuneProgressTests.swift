import CampaignModel
import Testing

@testable import SiteContent

@Suite struct CommuneProgressTests {
  @Test func whatDoesNotConcernACommuneIsNotCountedAgainstIt() {
    let progress = CommuneProgress([.done, .doneLate, .notApplicable, .overdue])
    #expect(progress.done == 2)
    #expect(progress.applicable == 3)
    #expect(!progress.isUnknown)
  }

  @Test func ofACommuneThatReportedNothingNothingIsKnown() {
    #expect(CommuneProgress([.unknown, .notApplicable, .unknown]).isUnknown)
    #expect(!CommuneProgress([.unknown, .notStarted]).isUnknown)
  }
}
