import Diagnostics
import Testing

@testable import CampaignModel

@Suite struct SoundCampaignTests {
  @Test func aSoundCampaignHasNoProblem() {
    let problems = TestCampaign().problems.map { "\($0.id) \(TestCampaign.place($0.location))" }
    #expect(problems == [])
  }

  @Test func anEmptyCampaignIsToldOnceThatItHasNoCommunes() {
    var campaign = TestCampaign()
    campaign.records.communes = []
    #expect(campaign.found("communes-missing") == ["error nowhere"])
    campaign.records.tablePlaces["communes"] = SourceLocation(file: "communes.csv")
    #expect(campaign.found("communes-missing") == ["error communes.csv"])
    #expect(campaign.found("commune-unknown") == [])
    #expect(campaign.found("unit-unknown") == [])
    #expect(campaign.found("decision-issuer-commune-unknown") == [])
  }

  @Test func rulesAreAppliedOnceEach() {
    let names = CampaignRules.all.map { String(describing: type(of: $0)) }
    #expect(Set(names).count == names.count)
    #expect(names.allSatisfy { $0.hasSuffix("Rule") })
  }
}
