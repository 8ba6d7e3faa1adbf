import Diagnostics
import Testing

@testable import CampaignModel

@Suite struct IdentifierTests {
  @Test(arguments: [
    "HD-0001", "07558-001", "07558-0001", "20240001", "2024-00123", "a", "2024-012", "TL-7", "0123",
    String(repeating: "x", count: 40), "HD-20240001",
  ])
  func anIDOfTheRightFormIsTaken(id: String) {
    #expect(Identifier.hasForm(id))
    #expect(!Identifier.holdsPersonalNumber(id))
    #expect(!Identifier.isReserved(id))
  }

  @Test(arguments: ["", "HD 1", "HĐ-1", "HD_1", "HD/1", "../x", "HD.1", "HD-1\n", String(repeating: "x", count: 41)])
  func anythingElseIsNot(id: String) { #expect(!Identifier.hasForm(id)) }

  @Test func theFormIsCheckedInEveryTableWithIDs() {
    var campaign = TestCampaign()
    campaign.honouree("HD 4")
    campaign.decision("QĐ-3")
    campaign.material("TL_2", office: "noi-vu")
    campaign.activity("")
    #expect(
      campaign.found("id-form") == [
        "error honourees:4:id", "error decisions:3:key", "error materials:2:id", "error activities:2:id",
      ])
  }

  @Test(arguments: [
    "121234567", "012345678901", "0912345678", "84912345678", "HD-0912345678", "0912-345-678", "CCCD024090001234x",
    "02043881234", "24093001234", "12345678", "1234567890", "024 093 001 234",
    "24.093.001.234",
    "1-2-3-4-5-6-7-8",
  ])
  func anIDLikeAPersonalNumberIsAnError(id: String) {
    var campaign = TestCampaign()
    campaign.honouree(id)
    #expect(campaign.found("id-personal") == ["error honourees:4:id"])
    #expect(campaign.found("id-form") == [])
  }

  @Test(arguments: ["HD-12345678", "1234567", "2024-012", "1-2-3", "1234567890123"])
  func anyOtherNumberIsNot(id: String) {
    var campaign = TestCampaign()
    campaign.honouree(id)
    #expect(campaign.found("id-personal") == [])
  }

  @Test func aLongNumberIsAnErrorInEveryTableWithIDs() {
    var campaign = TestCampaign()
    campaign.honouree("24093001234")
    campaign.decision("24093001234")
    campaign.material("24093001234", office: "noi-vu")
    campaign.activity("24093001234")
    #expect(
      campaign.found("id-personal") == [
        "error honourees:4:id", "error decisions:3:key", "error materials:2:id", "error activities:2:id",
      ])
    #expect(
      campaign.problems.filter { $0.id == "id-personal" }.allSatisfy { $0.summary.vietnamese.contains("“240…34”") })
  }

  @Test(arguments: ["index", "INDEX", "trang-2", "Trang-12", "con", "NUL", "lpt1"])
  func aNameThatIsTakenIsAnError(id: String) {
    var campaign = TestCampaign()
    campaign.honouree(id)
    #expect(campaign.found("id-reserved") == ["error honourees:4:id"])
  }

  @Test(arguments: ["index-1", "trang-a", "trang2", "console"])
  func aNameLikeItIsNot(id: String) { #expect(!Identifier.isReserved(id)) }

  @Test func anIDTwiceIsAnErrorThatNamesTheFirstRow() {
    var campaign = TestCampaign()
    campaign.decision("qd-h")
    campaign.material("tl-1", office: "noi-vu")
    campaign.activity("HDG-1")
    #expect(
      campaign.found("id-twice") == [
        "error decisions:3:key", "error materials:2:id", "error activities:2:id",
      ])
    let note = campaign.problems.first { $0.id == "id-twice" }?.notes.first
    #expect(TestCampaign.place(note?.location) == "decisions:1:key")
  }

  @Test func oneIDInTwoTablesIsNoProblem() {
    var campaign = TestCampaign()
    campaign.activity("TL-1")
    #expect(campaign.found("id-twice") == [])
  }
}
