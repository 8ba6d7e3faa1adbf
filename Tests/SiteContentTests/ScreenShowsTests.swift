internal import CampaignModel
import Testing

@testable import SiteContent

@Suite struct ScreenShowsTests {
  @Test func collectivesComeFirstThenHouseholdsThenIndividualsEachInAnnexOrder() throws {
    var campaign = try ScreenCampaign()
    campaign.decision("QD")
    campaign.honouree("I2", .individual, in: "QD", annex: 5)
    campaign.honouree("H2", .household, in: "QD", annex: 4)
    campaign.honouree("C1", .collective, in: "QD", annex: 6)
    campaign.honouree("I1", .individual, in: "QD", annex: 1)
    campaign.honouree("H1", .household, in: "QD", annex: 2)
    let show = campaign.shows.district
    #expect(show.summary == ["QD: C1 H1 H2 I1 I2"])
    #expect(show.numbers == [1, 2, 3, 4, 5])
  }

  @Test func onlyWhoAgreedToTheScreenIsShownAndNumbersHaveNoGap() throws {
    var campaign = try ScreenCampaign()
    campaign.decision("QD")
    campaign.honouree("1", in: "QD", annex: 1)
    campaign.honouree("2", in: "QD", annex: 2, scope: [.page, .yearbook, .download])
    campaign.honouree("3", in: "QD", annex: 3, scope: [.screen])
    campaign.honouree("4", in: "QD", annex: 4, state: .withdrawn)
    campaign.honouree("5", in: "QD", annex: 5, scope: [.page, .screen])
    campaign.honouree("6", .collective, in: "QD", annex: 6, scope: [])
    let show = campaign.shows.district
    #expect(show.summary == ["QD: 6 1 5"])
    #expect(show.numbers == [1, 2, 3])
  }

  @Test func aDecisionThatShowsNobodyHasNoTitleScreenAndNoLink() throws {
    var campaign = try ScreenCampaign()
    campaign.decision("KIN", day: 1)
    campaign.decision("MO", day: 2)
    campaign.honouree("1", in: "KIN", scope: [.page])
    campaign.honouree("2", in: "MO")
    let shows = campaign.shows
    #expect(shows.district.summary == ["MO: 2"])
    #expect(shows.path(ofDecision: "KIN") == nil)
    #expect(shows.path(ofDecision: "MO") == "trinh-chieu.html#quyet-dinh-1")
  }

  @Test func decisionsFollowEachOtherByDate() throws {
    var campaign = try ScreenCampaign()
    campaign.decision("SAU", day: 9)
    campaign.decision("TRUOC", day: 3)
    campaign.honouree("1", in: "SAU")
    campaign.honouree("2", in: "TRUOC")
    #expect(campaign.shows.district.summary == ["TRUOC: 2", "SAU: 1"])
  }

  @Test func aCommunesDecisionIsReadAtItsOwnConferenceAlone() throws {
    var campaign = try ScreenCampaign()
    campaign.decision("H")
    campaign.decision("X", ofCommune: "Kiên Thành")
    campaign.honouree("1", in: "H")
    campaign.honouree("2", in: "X")
    let shows = campaign.shows
    #expect(shows.district.summary == ["H: 1"])
    #expect(shows.communes.map(\.summary) == [["X: 2"], []])
    #expect(shows.communes.map(\.path) == ["trinh-chieu/xa/kien-thanh", "trinh-chieu/xa/bien-son"])
    #expect(shows.communes.map(\.isEmpty) == [false, true])
    #expect(shows.communes[1].parts.count == 1)
    #expect(shows.path(ofDecision: "X") == "trinh-chieu/xa/kien-thanh.html#quyet-dinh-1")
  }

  @Test func groupsOfTenBeginAnewWithEachDecision() throws {
    var campaign = try ScreenCampaign()
    campaign.decision("A", day: 1)
    campaign.decision("B", day: 2)
    for number in 1...12 { campaign.honouree("A\(number)", in: "A", annex: number) }
    for number in 1...3 { campaign.honouree("B\(number)", in: "B", annex: number) }
    let acts = campaign.shows.district.parts[0].acts
    #expect(acts.map { $0.groups.map(\.count) } == [[10, 2], [3]])
    #expect(acts[1].groups[0].map(\.number) == [13, 14, 15])
    #expect(acts.map(\.position) == [1, 2])
  }

  @Test func aLongShowGoesOnInFurtherPartsWithoutCuttingAGroup() throws {
    var campaign = try ScreenCampaign()
    campaign.decision("A", day: 1)
    campaign.decision("B", day: 2)
    for number in 1...3 { campaign.honouree("A\(number)", in: "A", annex: number) }
    for number in 1...400 { campaign.honouree("B\(number)", in: "B", annex: number) }
    let show = campaign.shows.district
    // 3 and 19 groups of ten are 193: a twentieth would not fit into 200.
    #expect(show.parts.map(\.people.count) == [193, 200, 10])
    #expect(show.numbers == Array(1...403))
    #expect(show.parts.map { $0.acts.map(\.decision.id) } == [["A", "B"], ["B"], ["B"]])
    #expect(show.parts.map { $0.acts.map(\.isContinued) } == [[false, false], [true], [true]])
    let acts: [ScreenShows.Act] = show.parts.flatMap(\.acts)
    #expect(acts.map(\.position) == [1, 2, 2, 2])
    let sizes: [Int] = acts.flatMap { $0.groups.map(\.count) }
    #expect(sizes.filter { $0 != 10 } == [3])
  }

  @Test func aShowOfExactlyOnePartHasNoSecond() throws {
    var campaign = try ScreenCampaign()
    campaign.decision("A")
    for number in 1...ScreenShows.perPart { campaign.honouree("A\(number)", in: "A", annex: number) }
    #expect(campaign.shows.district.parts.map(\.people.count) == [200])
  }
}
