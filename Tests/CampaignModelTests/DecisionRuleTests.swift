import Diagnostics
import Testing

@testable import CampaignModel

@Suite struct DecisionRuleTests {
  @Test(arguments: [
    "Chủ tịch UBND xã Kiên Thành", "Chủ tịch Ủy ban nhân dân xã Kiên Thành", "chủ tịch UBND xã kiên thành",
    "Chủ tịch UBND thị trấn Chũ", "Chủ tịch UBND xã Sa Lý",
  ])
  func anIssuerOfTheLevelIsTaken(issuer: String) {
    var campaign = TestCampaign()
    campaign.decision("QD-9", issuer: issuer)
    #expect(campaign.found("decision-issuer-mismatch") == [])
    #expect(campaign.found("decision-issuer-commune-unknown") == [])
  }

  @Test(arguments: [
    "Chủ tịch UBND huyện Lục Ngạn", "Chủ tịch UBND xã", "Phó Chủ tịch UBND xã Kiên Thành", "", "UBND xã Kiên Thành",
  ])
  func anyOtherIssuerIsAnError(issuer: String) {
    var campaign = TestCampaign()
    campaign.decision("QD-9", issuer: issuer)
    #expect(campaign.found("decision-issuer-mismatch") == ["error decisions:3:issuer"])
  }

  @Test func anIssuerOfAnotherLevelIsToldSo() {
    var campaign = TestCampaign()
    campaign.decision("QD-9", level: "Cấp huyện", issuer: "Chủ tịch UBND xã Kiên Thành")
    let problem = campaign.problems.first { $0.id == "decision-issuer-mismatch" }
    #expect(problem?.explanation?.vietnamese == "Thẩm quyền này thuộc “Cấp xã”.")
    #expect(problem?.remedy?.vietnamese.contains("“Chủ tịch UBND huyện Lục Ngạn”") == true)
  }

  @Test(arguments: [
    "Chủ tịch UBND xã Tân Sơn", "Chủ tịch UBND xã Kiên Thàn", "Chủ tịch UBND xã Chũ", "Chủ tịch UBND xã Biến Sơn",
  ])
  func anIssuerOfNoCommuneIsAnError(issuer: String) {
    var campaign = TestCampaign()
    campaign.decision("QD-9", issuer: issuer)
    #expect(campaign.found("decision-issuer-commune-unknown") == ["error decisions:3:issuer"])
    #expect(campaign.found("decision-issuer-mismatch") == [])
  }

  @Test func anIssuersCommuneWithoutMarksIsAWarning() {
    var campaign = TestCampaign()
    campaign.decision("QD-9", issuer: "Chu tich UBND xa Bien Son")
    // The issuer is printed as typed.
    #expect(campaign.found("commune-marks-differ") == ["warning decisions:3:issuer"])
    #expect(campaign.found("decision-issuer-mismatch") == [])
  }

  @Test func aDecisionOfAnotherCommuneIsAnError() {
    var campaign = TestCampaign()
    campaign.honouree("HD-8", commune: "Biên Sơn", level: "Cấp xã", decision: "QD-KT", annex: 2)
    campaign.honouree("HD-9", .individual, "Bà", "Lê Thị Tư", level: "Cấp xã", decision: "QD-KT", annex: 3)
    #expect(campaign.found("decision-commune-differs") == ["error honourees:4:commune"])
    let note = campaign.problems.first { $0.id == "decision-commune-differs" }?.notes.first
    #expect(TestCampaign.place(note?.location) == "decisions:2:issuer")
  }

  @Test func aDecisionHasADate() {
    var campaign = TestCampaign()
    campaign.decision("QD-9", date: nil)
    #expect(campaign.found("decision-date-missing") == ["error decisions:3:date"])
    #expect(TestCampaign().found("decision-date-missing") == [])
  }

  @Test func aDecisionIsMadeBeforeItIsPublished() {
    var campaign = TestCampaign()
    campaign.decision("QD-8", date: day(27, 4, 2024))
    campaign.decision("QD-9", date: day(26, 4, 2024))
    #expect(campaign.found("decision-date-after-updated") == ["error decisions:3:date"])
  }

  @Test func aDateOfAnotherTimeIsAWarningWhereverItStands() {
    var campaign = TestCampaign()
    campaign.decision("QD-8", date: day(22, 4, 2014))
    campaign.decision("QD-9", date: day(1, 1, 2021))
    campaign.honouree("HD-9", consent: Consent(answer: .given, scope: [.page], date: day(8, 3, 1924), reference: "x"))
    campaign.progress("Chũ", "plan_issued", date: day(1, 3, 2014))
    campaign.conference("Chũ", date: day(1, 3, 2042))
    campaign.material("TL-9", office: "noi-vu", date: day(1, 1, 2030))
    campaign.correction(date: day(1, 1, 2002), page: "index.html")
    #expect(
      campaign.found("date-implausible") == [
        "warning honourees:4:consent_date", "warning decisions:3:date", "warning progress:4:date",
        "warning conferences:2:date", "warning materials:2:date", "warning corrections:2:date",
      ])
  }

  @Test func aDecisionLaterThanItsConferenceIsAWarning() {
    var campaign = TestCampaign()
    campaign.conference("Biên Sơn", date: day(9, 4, 2024))
    campaign.conference("Chũ", date: day(10, 4, 2024))
    campaign.conference("Huyện", date: day(21, 4, 2024))
    campaign.decision("QD-8", issuer: "Chủ tịch UBND xã Biên Sơn")
    campaign.decision("QD-9", issuer: "Chủ tịch UBND thị trấn Chũ")
    #expect(
      campaign.found("decision-after-conference") == ["warning decisions:1:date", "warning decisions:3:date"])
  }

  @Test func aDecidedDossierNamesItsDecision() {
    var campaign = TestCampaign()
    campaign.honouree("HD-7", state: .decided)
    campaign.honouree("HD-8", .individual, "Bà", "Lê Thị Tư", state: .awarded)
    campaign.honouree("HD-9", .individual, "Bà", "Lê Thị Năm", state: .suspended)
    #expect(
      campaign.found("decided-without-decision") == ["error honourees:4:decision", "error honourees:5:decision"])
  }

  @Test func anUnknownDecisionIsNotAlsoAMissingOne() {
    var campaign = TestCampaign()
    campaign.honouree("HD-9", decision: "QD-XX")
    #expect(campaign.found("decided-without-decision") == [])
  }

  @Test func aDecisionBeforeTheStateSaysSoIsAWarning() {
    var campaign = TestCampaign()
    campaign.honouree("HD-8", decision: "QD-H", annex: 3, state: .submitted)
    campaign.honouree("HD-9", .individual, "Bà", "Lê Thị Tư", decision: "QD-H", annex: 4, state: .withdrawn)
    #expect(campaign.found("decision-not-yet-decided") == ["warning honourees:4:state"])
  }

  @Test func aDossiersLevelIsThatOfItsDecision() {
    var campaign = TestCampaign()
    campaign.honouree("HD-9", level: "Cấp xã", decision: "QD-H", annex: 3)
    #expect(campaign.found("decision-level-differs") == ["error honourees:4:level"])
    #expect(TestCampaign().found("decision-level-differs") == [])
  }

  @Test func anAnnulledDecisionTellsWhoIsWithheld() {
    var campaign = TestCampaign()
    campaign.decision("QD-9", level: "Cấp huyện", issuer: "Chủ tịch UBND huyện Lục Ngạn", state: .annulled)
    campaign.honouree("HD-8", decision: "QD-9", annex: 1)
    campaign.honouree("HD-9", .individual, "Bà", "Lê Thị Tư", decision: "QD-9", annex: 2, state: .withdrawn)
    #expect(campaign.found("decision-annulled") == ["note decisions:3:state"])
    let notes = campaign.problems.first { $0.id == "decision-annulled" }?.notes ?? []
    #expect(notes.map { TestCampaign.place($0.location) } == ["honourees:4:state"])
  }

  @Test func anAnnulledDecisionOfNobodyIsNoNote() {
    var campaign = TestCampaign()
    campaign.decision("QD-9", state: .annulled)
    #expect(campaign.found("decision-annulled") == [])
  }
}
