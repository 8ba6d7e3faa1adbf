import Diagnostics
import Testing

@testable import CampaignModel

/// Levels, decisions, units, milestones, offices, dossier ids as people type them.
@Suite struct ReferenceTests {
  @Test(arguments: ["Cấp huyện", "cấp huyện", "Huyện", "huyen", "cap huyen", "district", "District"])
  func aLevelIsFoundByNameOrID(text: String) {
    var campaign = TestCampaign()
    campaign.honouree("HD-9", level: text)
    #expect(campaign.assembled.honouree("HD-9")?.level == "district")
    #expect(campaign.found("level-unknown") == [])
  }

  @Test func anUnknownLevelIsAnErrorWithItsNearMiss() {
    var campaign = TestCampaign()
    campaign.honouree("HD-9", level: "Cấp huyệnn")
    campaign.decision("QD-9", level: "Cấp tỉnh", issuer: "Chủ tịch UBND tỉnh")
    #expect(campaign.found("level-unknown") == ["error decisions:3:level", "error honourees:4:level"])
    let remedy = campaign.problems.last { $0.id == "level-unknown" }?.remedy
    #expect(remedy?.vietnamese.contains("“Cấp huyện”") == true)
    // The names stand in a file that whoever fills in tables never sees: they are told.
    let other = campaign.problems.first { $0.id == "level-unknown" }?.remedy
    #expect(other?.vietnamese.hasPrefix("Ghi một trong các tên: Cấp huyện; Cấp xã, hoặc bổ sung") == true)
  }

  @Test func aBlankLevelIsThatOfTheDecision() {
    var campaign = TestCampaign()
    campaign.honouree("HD-8", level: "", decision: "QD-KT", annex: 2)
    campaign.honouree("HD-9", level: "", state: .decided)
    #expect(campaign.assembled.honouree("HD-8")?.level == "commune")
    #expect(campaign.found("level-missing") == ["error honourees:5:level"])
    let problem = campaign.problems.first { $0.id == "level-missing" }
    #expect(problem?.summary.vietnamese == "cột “level”: chưa ghi cấp khen cho hồ sơ “HD-9”")
    #expect(
      problem?.remedy?.vietnamese
        == "Ghi cột “Cấp khen” (thêm cột này nếu chưa có), ví dụ: “Cấp huyện” hoặc “Cấp xã”.")
  }

  @Test(arguments: DossierState.allCases)
  func aCandidateNeedsNoLevel(state: DossierState) {
    var campaign = TestCampaign()
    campaign.honouree("HD-9", level: "", state: state)
    let needed: Set<DossierState> = [.decided, .awarded, .annulled]
    #expect(campaign.found("level-missing").count == (needed.contains(state) ? 1 : 0))
  }

  @Test func manyBlankLevelsAreToldOnce() {
    var campaign = TestCampaign()
    for index in 0..<21 { campaign.honouree("X-\(index)", level: "", state: .decided) }
    #expect(campaign.found("level-missing").count == 1)
    let summary = campaign.problems.first { $0.id == "level-missing" }?.summary.vietnamese
    #expect(summary == "cột “level”: chưa ghi cấp khen (ở 21 dòng)")
  }

  @Test func aBlankLevelIsTheOnlyOne() {
    var campaign = TestCampaign()
    campaign.settings.levels.removeLast()
    campaign.honouree("HD-9", level: "")
    #expect(campaign.assembled.honouree("HD-9")?.level == "district")
    #expect(campaign.found("level-missing") == [])
  }

  @Test(arguments: [
    "QD-H", "qd-h", " QD-H ", "1204/QĐ-UBND", "1204/qđ-ubnd", "Số: 1204/QĐ-UBND", "1204 / QĐ - UBND",
    "QĐ số 1204/QĐ-UBND",
  ])
  func aDecisionIsFoundByKeyOrNumber(text: String) {
    var campaign = TestCampaign()
    campaign.honouree("HD-9", decision: text, annex: 3)
    #expect(campaign.assembled.honouree("HD-9")?.decision == "QD-H")
    #expect(campaign.found("decision-unknown") == [])
  }

  @Test func anUnknownDecisionIsAnErrorWithItsNearMiss() {
    var campaign = TestCampaign()
    campaign.honouree("HD-8", decision: "1024/QĐ-UBND")
    campaign.honouree("HD-9", decision: "QD-K")
    #expect(campaign.found("decision-unknown") == ["error honourees:4:decision", "error honourees:5:decision"])
    #expect(
      campaign.problems.first { $0.id == "decision-unknown" }?.remedy?.vietnamese.contains("“1204/QĐ-UBND”") == true)
    #expect(campaign.assembled.honouree("HD-8")?.decision == nil)
  }

  @Test func aNumberThatTwoDecisionsHaveIsAnError() {
    var campaign = TestCampaign()
    campaign.decision("QD-BS", number: "66/QĐ-UBND")
    campaign.honouree("HD-9", level: "Cấp xã", decision: "66/QĐ-UBND")
    #expect(campaign.found("reference-ambiguous") == ["error honourees:4:decision"])
    let summary = campaign.problems.first { $0.id == "reference-ambiguous" }?.summary.vietnamese
    #expect(summary?.contains("“QD-KT”, “QD-BS”") == true)
  }

  @Test(arguments: [
    ("Kiên Thành", UnitReference.commune("07558")), ("UBND xã Kiên Thành", .commune("07558")),
    ("7558", .commune("07558")),
    ("Phòng Nội vụ", .office("noi-vu")), ("phong noi vu", .office("noi-vu")), ("noi-vu", .office("noi-vu")),
    ("Phòng KT&HT", .office("kinh-te-ha-tang")), ("Huyện", .district), ("huyện Lục Ngạn", .district),
    ("UBND huyện Lục Ngạn", .district), ("UBND huyện", .district), ("Cấp huyện", .district), ("Lục Ngạn", .district),
  ])
  func aUnitIsACommuneAnOfficeOrTheDistrict(text: String, unit: UnitReference) {
    var campaign = TestCampaign()
    campaign.conference(text)
    #expect(campaign.assembled.conferences.last?.unit == unit)
    #expect(campaign.found("unit-unknown") == [])
  }

  @Test func anUnknownUnitIsAnErrorInEveryTable() {
    var campaign = TestCampaign()
    campaign.progress("Phòng Nội vu5", "plan_issued", date: day(1, 3, 2024))
    campaign.conference("xã Tân Sơn")
    campaign.delegation("", 2)
    #expect(
      campaign.found("unit-unknown") == ["error progress:4:unit", "error conferences:2:unit", "error delegates:2:unit"])
    #expect(campaign.problems.first { $0.id == "unit-unknown" }?.remedy?.vietnamese.contains("“Phòng Nội vụ”") == true)
  }

  @Test func aNameOfDistrictAndCommuneIsAmbiguous() {
    var campaign = TestCampaign()
    campaign.commune("07600", "Lục Ngạn", tile: (9, 9))
    campaign.conference("Lục Ngạn")
    campaign.conference("xã Lục Ngạn")
    #expect(campaign.found("reference-ambiguous") == ["error conferences:2:unit"])
    #expect(campaign.assembled.conferences.last?.unit == .commune("07600"))
  }

  @Test func remarksOnCommunesAreMadeOnUnitsToo() {
    var campaign = TestCampaign()
    campaign.delegation("xã Chũ", 1)
    campaign.delegation("Bien Dong", 1)
    campaign.delegation("7555", 1)
    #expect(campaign.found("commune-kind-differs") == ["warning delegates:2:unit"])
    #expect(campaign.found("commune-marks-differ") == ["warning delegates:3:unit"])
    #expect(campaign.found("commune-code-lost-zero") == ["warning delegates:4:unit"])
    campaign.delegation("Biến Động", 1)
    #expect(campaign.found("unit-unknown") == ["error delegates:5:unit"])
  }

  @Test(arguments: ["conference_held", "Tổ chức Hội nghị cấp xã", "to chuc hoi nghi cap xa", "Hội nghị xã"])
  func aMilestoneIsFoundByNameOrID(text: String) {
    var campaign = TestCampaign()
    campaign.progress("Chũ", text, state: .inProgress)
    #expect(campaign.assembled.progress.last?.milestone == "conference_held")
    #expect(campaign.found("milestone-unknown") == [])
  }

  @Test func anUnknownMilestoneIsAnError() {
    var campaign = TestCampaign()
    campaign.progress("Chũ", "Ban hành kế hoạch", state: .inProgress)
    #expect(campaign.found("milestone-unknown") == ["error progress:4:milestone"])
  }

  @Test func anUnknownOfficeIsAnErrorAndABlankOneIsNot() {
    var campaign = TestCampaign()
    campaign.material("TL-2", office: "Phòng Nội chính")
    campaign.activity("HDG-2", office: "Phòng Nội chính")
    campaign.activity("HDG-3")
    #expect(campaign.found("office-unknown") == ["error materials:2:office", "error activities:2:office"])
    #expect(campaign.assembled.activities[0].office == "noi-vu")
  }

  @Test func theCommitteeOfACommuneMayStandAsTheOffice() {
    var campaign = TestCampaign()
    campaign.material("TL-2", office: "UBND xã Kiên Thành")
    campaign.material("TL-3", office: "UBND xã Kiên Thành", commune: "Biên Sơn")
    let materials = campaign.assembled.materials
    #expect(materials[1].commune == "07558")
    #expect(materials[1].office == nil)
    #expect(materials[2].commune == "07555")
    #expect(campaign.found("office-unknown") == ["error materials:3:office"])
  }

  @Test func furtherGiftsFollowTheHonoureesOwn() {
    var campaign = TestCampaign()
    campaign.donation("hd-1", area: 20)
    campaign.donation("HD-1", area: 30)
    let donations = campaign.assembled.honouree("HD-1")?.donations ?? []
    #expect(donations.map { $0.areaSquareMetres?.value.whole } == [100, 20, 30])
    #expect(campaign.found("donation-honouree-unknown") == [])
  }

  @Test func anOwnRowThatSaysNothingIsNoGift() {
    var campaign = TestCampaign()
    campaign.honouree("HD-9", area: nil)
    campaign.donation("HD-9", area: 30)
    #expect(campaign.assembled.honouree("HD-9")?.donations.map { $0.areaSquareMetres?.value.whole } == [30])
    #expect(campaign.found("contribution-missing") == [])
  }

  @Test func aGiftOfNobodyIsAnErrorWithItsNearMiss() {
    var campaign = TestCampaign()
    campaign.honouree("HD-2024-0017")
    campaign.donation("HD-2024-017")
    campaign.donation("XX-55555")
    #expect(
      campaign.found("donation-honouree-unknown") == ["error donations:1:honouree", "error donations:2:honouree"])
    let remedies = campaign.problems.filter { $0.id == "donation-honouree-unknown" }.map { $0.remedy?.vietnamese ?? "" }
    #expect(remedies[0].contains("“HD-2024-0017”"))
    #expect(!remedies[1].contains("Nếu ý là"))
  }

  @Test func aStoryOfNobodyIsAnErrorWithItsNearMiss() {
    var campaign = TestCampaign()
    campaign.honouree("HD-2024-0017")
    campaign.story("HD-2024-0071")
    #expect(campaign.found("story-honouree-unknown") == ["error stories/HD-2024-0071.md"])
    let remedy = campaign.problems.first { $0.id == "story-honouree-unknown" }?.remedy?.vietnamese
    #expect(remedy?.contains("“HD-2024-0017”") == true)
  }

  @Test func aStorysNameIsReadWhateverItsCase() {
    var campaign = TestCampaign()
    campaign.story("hd-3")
    #expect(campaign.assembled.stories["HD-3"]?.file == "stories/hd-3.md")
    #expect(campaign.found("story-honouree-unknown") == [])
  }

  @Test func twoStoriesOfOneDossierAreAnError() {
    var campaign = TestCampaign()
    campaign.story("hd-1")
    #expect(campaign.found("story-twice") == ["error stories/hd-1.md"])
    #expect(campaign.problems.first { $0.id == "story-twice" }?.notes.first?.location?.file == "stories/HD-1.md")
  }
}
