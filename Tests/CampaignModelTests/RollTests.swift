import Testing
import VietnameseText

@testable import CampaignModel

@Suite struct RollTests {
  @Test func peopleStandByGivenNameAndCollectivesByTheirWholeName() {
    var campaign = TestCampaign()
    campaign.honouree("A", .individual, "Ông", "Trần Văn Bình", decision: "QD-H", annex: 3)
    campaign.honouree("B", .individual, "Bà", "Lê Thị Ánh", decision: "QD-H", annex: 4)
    campaign.honouree("C", .individual, "Bà", "Đỗ Thị Đào", decision: "QD-H", annex: 5)
    campaign.honouree("D", .individual, "Ông", "Cao Văn Zung", sortName: "Cao Văn Dung", decision: "QD-H", annex: 6)
    let roll = HonoursRoll(campaign.assembled)
    #expect(roll.byName.map(\.id) == ["B", "HD-1", "A", "HD-3", "D", "C", "HD-2"])
    #expect(roll.byName.map(\.initial) == ["A", "Â", "B", "D", "D", "Đ", "T"])
  }

  @Test func oneNameInTwoCommunesStandsInTheirOrder() {
    var campaign = TestCampaign()
    campaign.honouree("A", .household, "Hộ ông", "Giáp Văn Ân", commune: "Biển Động", decision: "QD-H", annex: 3)
    campaign.honouree("B", .household, "Hộ ông", "Giáp Văn Ân", commune: "Chũ", decision: "QD-H", annex: 4)
    let roll = HonoursRoll(campaign.assembled)
    #expect(roll.byName.map(\.id).prefix(3) == ["B", "HD-1", "A"])
  }

  @Test func aDecisionsPeopleStandInTheOrderOfProtocol() {
    var campaign = TestCampaign()
    campaign.honouree("A", .individual, "Ông", "Trần Văn Bình", decision: "QD-H", annex: 3)
    campaign.honouree("B", .household, "Hộ bà", "Lê Thị Ánh", decision: "QD-H", annex: 5)
    campaign.honouree("C", .collective, "", "Thôn Ải", decision: "QD-H", annex: 4)
    campaign.honouree("D", .household, "Hộ bà", "Lê Thị Tư", decision: "QD-H")
    let roll = HonoursRoll(campaign.assembled)
    #expect(roll.inDecision("QD-H").map(\.id) == ["HD-2", "C", "HD-1", "B", "D", "A"])
    #expect(roll.inDecision("none").isEmpty)
    #expect(roll.byProtocol.map(\.id) == ["HD-2", "C", "HD-1", "B", "D", "A", "HD-3"])
  }

  @Test func decisionsStandByDateWithinALevel() {
    var campaign = TestCampaign()
    campaign.decision("QD-0", date: day(1, 4, 2024), level: "Cấp huyện", issuer: "Chủ tịch UBND huyện Lục Ngạn")
    campaign.honouree("A", .individual, "Ông", "Trần Văn Bình", decision: "QD-0", annex: 1)
    #expect(HonoursRoll(campaign.assembled).byProtocol.first?.id == "A")
  }

  @Test func onlyWhoIsPublishedIsInAnyList() {
    var campaign = TestCampaign()
    campaign.honouree("A", decision: "QD-H", annex: 3, consent: Consent(answer: .unknown))
    campaign.honouree("B", decision: "QD-H", annex: 4, state: .suspended)
    campaign.honouree("C", decision: "QD-H", annex: 5, state: .annulled)
    campaign.honouree("D", state: .ineligible)
    campaign.honouree("E", state: .withdrawn)
    let roll = HonoursRoll(campaign.assembled)
    #expect(Set(roll.byName.map(\.id)) == ["HD-1", "HD-2", "HD-3"])
    // E withdrew before a decision and was never to be named.
    #expect(roll.withheld == [.noConsent: 1, .suspended: 1, .annulled: 1])
  }

  @Test func listsByCommuneYearAndLevelAreInTheOrderOfNames() {
    var campaign = TestCampaign()
    campaign.honouree("A", .individual, "Ông", "Trần Văn An", year: 2022, decision: "QD-H", annex: 3)
    let roll = HonoursRoll(campaign.assembled)
    #expect(roll.inCommune("07558").map(\.id) == ["A", "HD-1", "HD-3"])
    #expect(roll.inCommune("07525").isEmpty)
    #expect(roll.inYear(2022).map(\.id) == ["A"])
    #expect(roll.yearsPresent == [2022, 2023])
    #expect(roll.atLevel("commune").map(\.id) == ["HD-3"])
    #expect(roll.atLevel("district").map(\.id) == ["A", "HD-1", "HD-2"])
  }
}

@Suite struct GiftStatisticsTests {
  @Test func peopleAndCollectivesAreSummedApart() {
    let totals = GiftStatistics(TestCampaign().assembled).total
    #expect(totals.people.area == 200)
    #expect(totals.people.honourees == 2)
    #expect(totals.collectives.area == 100)
    #expect(totals.collectives.honourees == 1)
  }

  @Test func onlyPublishedHonoureesAreSummed() {
    var campaign = TestCampaign()
    campaign.honouree("A", area: 1000, decision: "QD-H", annex: 3, consent: Consent(answer: .refused))
    campaign.honouree("B", area: 1000)
    let statistics = GiftStatistics(campaign.assembled)
    #expect(statistics.total.people.area == 200)
    #expect(statistics.commune("07558").people.area == 200)
    #expect(statistics.year(2023).people.area == 200)
    #expect(statistics.land(.garden).people.area == 200)
  }

  @Test func everyGiftIsSummedUnderItsOwnLandAndYear() {
    var campaign = TestCampaign()
    campaign.donation("HD-1", area: 40, land: .rice, year: 2022)
    campaign.donation("HD-1", area: 2, year: 2022)
    campaign.donation("HD-1", area: nil, money: 50_000)
    let statistics = GiftStatistics(campaign.assembled)
    #expect(statistics.total.people.area == 242)
    #expect(statistics.total.people.honourees == 2)
    #expect(statistics.total.people.money == 50_000)
    #expect(statistics.land(.rice).people.area == 40)
    #expect(statistics.land(nil).people.area == 2)
    #expect(statistics.land(.forest) == GiftTotals())
    #expect(statistics.year(2022).people.area == 42)
    #expect(statistics.year(2022).people.honourees == 1)
    #expect(statistics.year(2023).people.money == 50_000)
    #expect(statistics.yearsPresent == [2022, 2023])
    #expect(statistics.commune("07558").people.honourees == 2)
    #expect(statistics.commune("07555").collectives.area == 100)
    #expect(statistics.commune("07525") == GiftTotals())
  }

  @Test func labourDaysAreSummed() {
    var campaign = TestCampaign()
    campaign.honouree("A", labour: 14, decision: "QD-H", annex: 3)
    campaign.honouree("B", .individual, "Bà", "Lê Thị Tư", labour: 3, decision: "QD-H", annex: 4)
    #expect(GiftStatistics(campaign.assembled).total.people.labourDays == 17)
  }

  @Test func aRoundAreaMakesTheSumARoundOne() {
    var campaign = TestCampaign()
    #expect(!GiftStatistics(campaign.assembled).total.people.isAreaApproximate)
    campaign.honouree("A", area: 150, qualifier: "hơn", decision: "QD-H", annex: 3)
    #expect(GiftStatistics(campaign.assembled).total.people.isAreaApproximate)
    #expect(!GiftStatistics(campaign.assembled).total.collectives.isAreaApproximate)
  }

  @Test func hugeSumsStopAtTheLargestNumber() {
    var campaign = TestCampaign()
    campaign.donation("HD-1", area: DecimalNumber(thousandths: .max), money: .max)
    campaign.donation("HD-1", area: DecimalNumber(thousandths: .max), money: .max)
    let total = GiftStatistics(campaign.assembled).total.people
    #expect(total.money == .max)
    #expect(total.area == DecimalNumber(thousandths: .max))
  }
}
