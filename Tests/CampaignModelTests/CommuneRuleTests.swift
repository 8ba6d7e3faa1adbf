import Diagnostics
import Testing

@testable import CampaignModel

@Suite struct CommuneRuleTests {
  @Test(arguments: ["0752", "075255", "7525a", "O7525", "", "07 525"]) func aCodeIsFiveDigits(code: String) {
    var campaign = TestCampaign()
    campaign.commune(code, "Hồng Giang", tile: (5, 5))
    // Four digits get their zero back.
    #expect(campaign.found("commune-code-form") == (code == "0752" ? [] : ["error communes:6:code"]))
  }

  @Test func aCodeTwiceIsAnError() {
    var campaign = TestCampaign()
    campaign.commune("07525", "Hồng Giang", tile: (5, 5))
    #expect(campaign.found("commune-code-twice") == ["error communes:6:code"])
    let note = campaign.problems.first { $0.id == "commune-code-twice" }?.notes.first
    #expect(TestCampaign.place(note?.location) == "communes:1:code")
    #expect(TestCampaign().found("commune-code-twice") == [])
  }

  @Test func aNameTwiceIsAnErrorUnlessTheKindsDiffer() {
    var campaign = TestCampaign()
    campaign.commune("07561", "biên sơn", tile: (5, 5))
    campaign.commune("07562", "Chũ", .commune, tile: (6, 5))
    #expect(campaign.found("commune-name-twice") == ["error communes:6:name"])
  }

  @Test func anotherNameMeansOneCommune() {
    var campaign = TestCampaign()
    campaign.commune("07561", "Hồng Giang", aliases: ["Biên Sơn", "Giang"], tile: (5, 5))
    campaign.commune("07562", "Phì Điền", aliases: ["giang"], tile: (6, 5))
    #expect(campaign.found("commune-alias-taken") == ["error communes:6:aliases", "error communes:7:aliases"])
    let notes = campaign.problems.filter { $0.id == "commune-alias-taken" }.compactMap { $0.notes.first?.location }
    #expect(notes.map { TestCampaign.place($0) } == ["communes:3:name", "communes:6:aliases"])
    #expect(TestCampaign().found("commune-alias-taken") == [])
  }

  @Test func twoCommunesOnOneTileAreAnError() {
    var campaign = TestCampaign()
    campaign.commune("07561", "Hồng Giang", tile: (2, 2))
    #expect(campaign.found("commune-tile-taken") == ["error communes:6:tile_x"])
    let note = campaign.problems.first { $0.id == "commune-tile-taken" }?.notes.first
    #expect(TestCampaign.place(note?.location) == "communes:5:tile_x")
    #expect(TestCampaign().found("commune-tile-taken") == [])
  }

  @Test(arguments: [(0, 1), (1, 0), (41, 1), (1, .max), (-1, 5)]) func aTileLiesInTheGrid(column: Int, row: Int) {
    var campaign = TestCampaign()
    campaign.commune("07561", "Hồng Giang", tile: (column, row))
    #expect(campaign.found("commune-tile-range") == ["error communes:6:tile_x"])
    #expect(TestCampaign().found("commune-tile-range") == [])
  }

  @Test func aCommuneWithoutTileIsAWarningWhereOthersHaveOne() {
    var campaign = TestCampaign()
    campaign.commune("07561", "Hồng Giang")
    #expect(campaign.found("commune-tile-missing") == ["warning communes:6:tile_x"])
    var bare = TestCampaign()
    bare.records.communes = []
    bare.commune("07561", "Hồng Giang")
    #expect(bare.found("commune-tile-missing") == [])
  }

  @Test func aCorrectionHasADay() {
    var campaign = TestCampaign()
    campaign.correction(date: nil, page: "index.html")
    #expect(campaign.found("correction-date-missing") == ["error corrections:2:date"])
    #expect(TestCampaign().found("correction-date-missing") == [])
  }

  @Test func aCorrectionIsNotOfTheFuture() {
    var campaign = TestCampaign()
    campaign.correction(date: day(27, 4, 2024), page: "index.html")
    campaign.correction(date: day(26, 4, 2024), page: "index.html")
    #expect(campaign.found("correction-date-after-updated") == ["error corrections:2:date"])
  }

  @Test(arguments: [
    "", "/index.html", "https://a.vn/index.html", "../index.html", "dien-hinh/", "dien-hinh/HD-1", "xa//a.html",
    ".html", "trang đầu.html", "index.html#a", "xa\\a.html", "./index.html",
  ])
  func aCorrectionsPageIsOneOfTheSite(page: String) {
    var campaign = TestCampaign()
    campaign.correction(date: day(25, 4, 2024), page: page)
    #expect(campaign.found("correction-page-form") == ["error corrections:2:page"])
  }

  @Test(arguments: ["index.html", "dien-hinh/HD-0001.html", "xa/kien-thanh.html", "dien-hinh/trang-2.html"])
  func aPageOfTheSiteIsTaken(page: String) { #expect(CorrectionRule.isPage(page)) }
}
