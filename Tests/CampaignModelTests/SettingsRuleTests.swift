import Diagnostics
import Testing

@testable import CampaignModel

@Suite struct SettingsRuleTests {
  @Test(arguments: ["-a", "a-", "Luc-Ngan", "lục-ngạn", "a_b", "a/b", "..", String(repeating: "a", count: 61)])
  func aSlugOfAnotherFormIsAnError(slug: String) {
    var campaign = TestCampaign()
    campaign.settings.slug = slug
    #expect(campaign.found("slug-form") == ["error yaml:slug"])
  }

  @Test(arguments: ["a", "luc-ngan-2024", "2024", String(repeating: "a", count: 60)])
  func aSlugOfTheRightFormIsTaken(slug: String) { #expect(SettingsAddressRule.isSlug(slug)) }

  @Test(arguments: ["https://a.vn", "ftp://a.vn/", "a.vn/", "https://a.vn/?x=/", "https://a.vn/#/", "https://a b.vn/"])
  func aSiteOfAnotherFormIsAnError(url: String) {
    var campaign = TestCampaign()
    campaign.settings.siteURL = url
    #expect(campaign.found("site-url-form") == ["error yaml:site.url"])
  }

  @Test(arguments: ["https://a.vn/", "http://a.vn/vinh-danh/luc-ngan/"]) func aSiteOfTheRightFormIsTaken(url: String) {
    var campaign = TestCampaign()
    campaign.settings.siteURL = url
    #expect(campaign.found("site-url-form") == [])
  }

  @Test func idsInSettingsHaveAForm() {
    var campaign = TestCampaign()
    campaign.settings.offices.append(Office(id: "phòng", name: "Phòng Tài chính", duties: []))
    campaign.settings.milestones.append(Milestone(id: "", name: "Bước", shortName: "Bước"))
    #expect(campaign.found("settings-id-form") == ["error yaml:milestones", "error campaign.yaml"])
    #expect(TestCampaign().found("settings-id-form") == [])
  }

  @Test func idsInSettingsStandOnce() {
    var campaign = TestCampaign()
    campaign.settings.offices.append(Office(id: "NOI-VU", name: "Phòng Tài chính", duties: []))
    campaign.settings.milestones.append(Milestone(id: "conference_held", name: "Bước", shortName: "Bước"))
    campaign.settings.levels.append(
      AwardLevel(id: "district", name: "Cấp huyện nữa", issuers: ["Chủ tịch"], form: "Giấy khen"))
    #expect(
      campaign.found("settings-id-twice") == [
        "error yaml:levels.district", "error yaml:milestones", "error campaign.yaml",
      ])
    #expect(TestCampaign().found("settings-id-twice") == [])
  }

  @Test func anOfficesNameMeansOneOffice() {
    var campaign = TestCampaign()
    campaign.settings.offices[1] = Office(
      id: "noi-vu", name: "Phòng Nội vụ", aliases: ["phòng kt&ht", "Phòng Nội vụ"], duties: [])
    #expect(campaign.found("office-name-taken") == ["error yaml:offices.noi-vu"])
    #expect(TestCampaign().found("office-name-taken") == [])
  }

  @Test func aCampaignHasLevels() {
    var campaign = TestCampaign()
    campaign.settings.levels = []
    #expect(campaign.found("levels-missing") == ["error yaml:levels"])
    #expect(TestCampaign().found("levels-missing") == [])
  }

  @Test func aLevelSaysWhoMayDecide() {
    var campaign = TestCampaign()
    campaign.settings.levels[1] = AwardLevel(id: "commune", name: "Cấp xã", issuers: [" "], form: "Giấy khen")
    #expect(campaign.found("level-issuers-missing") == ["error yaml:levels.commune.issuers"])
    #expect(TestCampaign().found("level-issuers-missing") == [])
  }

  private func quotas(_ quotas: [AwardLevel.Quota]) -> TestCampaign {
    var campaign = TestCampaign()
    campaign.settings.levels[0] = AwardLevel(
      id: "district", name: "Cấp huyện", issuers: ["Chủ tịch UBND huyện Lục Ngạn"], form: "Giấy khen", quotas: quotas)
    return campaign
  }

  @Test func aKindIsInOneQuota() {
    let campaign = quotas([
      AwardLevel.Quota(name: "A", kinds: [.collective, .household], maximum: 10),
      AwardLevel.Quota(name: "B", kinds: [.individual, .household], maximum: 30),
    ])
    #expect(campaign.found("quotas-overlap") == ["error yaml:levels.district.quotas"])
    #expect(TestCampaign().found("quotas-overlap") == [])
  }

  @Test(arguments: [0, -1, Int.min]) func aQuotaIsAtLeastOne(maximum: Int) {
    let campaign = quotas([AwardLevel.Quota(name: "A", kinds: Honouree.Kind.allCases, maximum: maximum)])
    #expect(campaign.found("quota-below-one") == ["error yaml:levels.district.quotas"])
    #expect(TestCampaign().found("quota-below-one") == [])
  }

  @Test func aPlansDeadlineIsOfALevel() {
    var campaign = TestCampaign()
    campaign.settings.plan = .with(deadlines: ["comune": Deadline(date: day(20, 4, 2024), verbatim: "")])
    #expect(campaign.found("deadline-level-unknown") == ["error yaml:plan.deadlines"])
    #expect(campaign.problems.first { $0.id == "deadline-level-unknown" }?.remedy?.english == "Is it “commune”?")
    #expect(TestCampaign().found("deadline-level-unknown") == [])
  }

  @Test func yearsAreOfThisCentury() {
    var campaign = TestCampaign()
    campaign.settings.years = Years(conference: 20024, achievements: [1922, 2023], emulation: [2024, 0])
    #expect(
      campaign.found("year-implausible") == [
        "error yaml:years.conference", "error yaml:years.achievements", "error yaml:years.emulation",
      ])
    #expect(TestCampaign().found("year-implausible") == [])
  }

  @Test func achievementsComeBeforeTheConference() {
    var campaign = TestCampaign()
    campaign.settings.years.achievements = [2023, 2024, 2025]
    #expect(campaign.found("achievement-after-conference") == ["warning yaml:years.achievements"])
    #expect(TestCampaign().found("achievement-after-conference") == [])
  }

  @Test func daysOfFiguresBelongToTables() {
    var campaign = TestCampaign()
    campaign.settings.asOf["honoures"] = day(20, 4, 2024)
    campaign.settings.asOf["delegates"] = day(20, 4, 2024)
    #expect(campaign.found("as-of-table-unknown") == ["error yaml:as_of"])
    #expect(campaign.problems.first { $0.id == "as-of-table-unknown" }?.remedy?.english == "Is it “honourees”?")
    #expect(TestCampaign().found("as-of-table-unknown") == [])
  }

  @Test func aTableIsNotNewerThanTheCampaign() {
    var campaign = TestCampaign()
    campaign.settings.asOf["progress"] = day(27, 4, 2024)
    #expect(campaign.found("as-of-after-updated") == ["warning yaml:as_of.progress"])
    #expect(TestCampaign().found("as-of-after-updated") == [])
  }

  @Test func aDeadlineLiesInTheCampaignsTime() {
    var campaign = TestCampaign()
    campaign.settings.milestones[1] = Milestone(
      id: "conference_held", name: "Tổ chức Hội nghị cấp xã", shortName: "Hội nghị",
      deadline: Deadline(date: day(20, 4, 2042), verbatim: ""))
    campaign.settings.plan = .with(deadlines: ["district": Deadline(date: day(10, 5, 2014), verbatim: "")])
    #expect(
      campaign.found("deadline-implausible") == [
        "warning yaml:milestones.conference_held.deadline", "warning yaml:plan.deadlines.district",
      ])
    #expect(TestCampaign().found("deadline-implausible") == [])
  }

  @Test func aRecurringMilestoneHasNoDeadline() {
    #expect(TestCampaign().found("deadline-of-recurring") == [])
  }

  @Test func extremeYearsDoNotCrash() {
    var campaign = TestCampaign()
    campaign.settings.years = Years(conference: .max, achievements: [.min, .max], emulation: [])
    #expect(campaign.found("year-implausible").count == 3)
  }
}
