import Diagnostics
import Testing

@testable import CampaignModel

@Suite struct QuotaTests {
  /// The sound campaign with so many more collectives and households decided at district level.
  private func campaign(collectives: Int = 0, households: Int = 0, state: DossierState = .decided) -> TestCampaign {
    var campaign = TestCampaign()
    for index in 0..<collectives {
      campaign.honouree(
        "TT-\(index)", .collective, "", "Thôn \(index)", decision: "QD-H", annex: 100 + index, state: state)
    }
    for index in 0..<households {
      campaign.honouree(
        "HO-\(index)", .household, "Hộ bà", "Bà \(index)", decision: "QD-H", annex: 200 + index, state: state)
    }
    return campaign
  }

  @Test func aFullQuotaIsNoProblem() {
    #expect(campaign(collectives: 9, households: 29).found("quota-over") == [])
  }

  @Test func oneTooManyIsAnErrorThatNamesTheQuota() {
    let campaign = campaign(collectives: 10, households: 31)
    #expect(
      campaign.found("quota-over") == ["error yaml:levels.district.quotas.1", "error yaml:levels.district.quotas.2"])
    let problems = campaign.problems.filter { $0.id == "quota-over" }
    #expect(problems[0].summary.vietnamese == "Cấp huyện: chỉ tiêu “Tập thể” là 10, đã quyết định 11, vượt 1")
    #expect(problems[0].notes.map { TestCampaign.place($0.location) } == ["honourees:13:quota"])
    #expect(problems[1].summary.vietnamese.contains("là 30, đã quyết định 32, vượt 2"))
  }

  @Test func onlyWhatWasDecidedCounts() {
    #expect(campaign(collectives: 12, state: .submitted).found("quota-over") == [])
    #expect(campaign(collectives: 12, state: .annulled).found("quota-over") == [])
    // Decided and not named counts all the same.
    #expect(campaign(collectives: 12, state: .suspended).found("quota-over").count == 1)
  }

  @Test func whoeverIsNotNamedCounts() {
    var campaign = TestCampaign()
    campaign.honouree("HD-9", decision: "QD-H", annex: 3, consent: Consent(answer: .unknown))
    let counts = campaign.assembled.quotaCounts()
    #expect(counts.map(\.quota.name) == ["Tập thể", "Cá nhân và hộ gia đình"])
    #expect(counts.map(\.decided) == [1, 2])
    #expect(counts.map(\.published) == [1, 1])
    #expect(counts.map(\.overflow) == [0, 0])
  }

  @Test func aLevelWithoutQuotasHasNoCounts() {
    #expect(TestCampaign().assembled.quotaCounts().allSatisfy { $0.level == "district" })
  }

  @Test func anUndeclaredKindIsAWarning() {
    var campaign = campaign(households: 2)
    campaign.settings.levels[0] = AwardLevel(
      id: "district", name: "Cấp huyện", issuers: ["Chủ tịch UBND huyện Lục Ngạn"], form: "Giấy khen",
      quotas: [
        AwardLevel.Quota(name: "Tập thể", kinds: [.collective], maximum: 10),
        AwardLevel.Quota(name: "Cá nhân", kinds: [.individual], maximum: 30),
      ])
    #expect(campaign.found("quota-undeclared") == ["warning yaml:levels.district"])
    #expect(campaign.problems.first { $0.id == "quota-undeclared" }?.notes.count == 3)
    #expect(TestCampaign().found("quota-undeclared") == [])
  }

  @Test func aHouseholdsOwnChoiceDeclaresIt() {
    var campaign = TestCampaign()
    campaign.settings.levels[0] = AwardLevel(
      id: "district", name: "Cấp huyện", issuers: ["Chủ tịch UBND huyện Lục Ngạn"], form: "Giấy khen",
      quotas: [AwardLevel.Quota(name: "Cá nhân", kinds: [.individual], maximum: 1)])
    campaign.records.honourees.removeFirst(2)
    campaign.honouree("HO-1", .household, "Hộ bà", "A", decision: "QD-H", annex: 1, quota: .kind(.individual))
    campaign.honouree("HO-2", .household, "Hộ bà", "B", decision: "QD-H", annex: 2, quota: QuotaChoice.none)
    #expect(campaign.found("quota-undeclared") == [])
    #expect(campaign.assembled.quotaCounts().map(\.decided) == [1])
    campaign.honouree("HO-3", .household, "Hộ bà", "C", decision: "QD-H", annex: 3, quota: .kind(.individual))
    #expect(campaign.found("quota-over") == ["error yaml:levels.district.quotas.1"])
  }

  @Test func aChoiceWithoutQuotaIsAnError() {
    var campaign = TestCampaign()
    campaign.settings.levels[0] = AwardLevel(
      id: "district", name: "Cấp huyện", issuers: ["Chủ tịch UBND huyện Lục Ngạn"], form: "Giấy khen",
      quotas: [AwardLevel.Quota(name: "Tập thể", kinds: [.collective], maximum: 10)])
    campaign.honouree("HD-8", quota: .kind(.individual))
    campaign.honouree("HD-9", .individual, "Bà", "Lê Thị Tư", level: "Cấp xã", quota: .kind(.individual))
    #expect(campaign.found("quota-choice-unknown") == ["error honourees:4:quota"])
  }
}
