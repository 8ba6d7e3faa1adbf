import Diagnostics
import Testing

@testable import CampaignModel

@Suite struct SamePersonTests {
  @Test func onePersonTwiceAtALevelIsAQuestion() {
    var campaign = TestCampaign()
    campaign.honouree("HD-8", .household, "Hộ ông", "GIÁP VĂN ÂN", village: "cả", state: .nominated)
    #expect(campaign.found("same-person-twice") == ["question honourees:4:name"])
    let note = campaign.problems.first { $0.id == "same-person-twice" }?.notes.first
    #expect(TestCampaign.place(note?.location) == "honourees:1:name")
  }

  @Test func eitherRowsConfirmationAnswersIt() {
    var second = TestCampaign()
    second.honouree("HD-8", .household, "Hộ ông", "Giáp Văn Ân", village: "Thôn Cả", confirm: "hai người khác nhau")
    #expect(second.found("same-person-twice") == [])
    var first = TestCampaign()
    first.honouree("HD-8", .individual, "Ông", "Lê Văn Năm", village: "Cả", confirm: "x")
    first.honouree("HD-9", .individual, "Ông", "Lê Văn Năm", village: "Cả")
    #expect(first.found("same-person-twice") == [])
  }

  @Test func oneRowCopiedWithItsIDIsToldOnce() {
    var campaign = TestCampaign()
    campaign.honouree("hd-1", .household, "Hộ ông", "Giáp Văn Ân", village: "Thôn Cả")
    #expect(campaign.found("same-person-twice") == [])
    #expect(campaign.found("id-twice") == ["error honourees:4:id"])
  }

  @Test func aBlankConfirmationAnswersNothing() {
    var campaign = TestCampaign()
    campaign.honouree("HD-8", .household, "Hộ ông", "Giáp Văn Ân", village: "Thôn Cả", confirm: " \n")
    #expect(campaign.found("same-person-twice") == ["question honourees:4:name"])
  }

  @Test func ofThreeRowsOneConfirmationLeavesTheOthersAQuestion() {
    var campaign = TestCampaign()
    campaign.honouree("HD-7", .individual, "Ông", "Lê Văn Năm", village: "Cả", confirm: "x")
    campaign.honouree("HD-8", .individual, "Ông", "Lê Văn Năm", village: "Cả")
    campaign.honouree("HD-9", .individual, "Ông", "Lê Văn Năm", village: "Cả")
    #expect(campaign.found("same-person-twice") == ["question honourees:6:name"])
  }

  @Test func anotherVillageOrCommuneIsAnotherPerson() {
    var campaign = TestCampaign()
    campaign.honouree("HD-8", .household, "Hộ ông", "Giáp Văn Ân", village: "Thôn Hạ")
    campaign.honouree("HD-9", .household, "Hộ ông", "Giáp Văn Ân", village: "Thôn Cả", commune: "Biên Sơn")
    #expect(campaign.found("same-person-twice") == [])
  }

  @Test func oneAchievementAtTwoLevelsIsAWarning() {
    var campaign = TestCampaign()
    campaign.honouree(
      "HD-8", .household, "Hộ ông", "Giáp Văn Ân", village: "Thôn Cả", year: 2023, level: "Cấp xã", decision: "QD-KT",
      annex: 2)
    #expect(campaign.found("same-achievement-twice") == ["warning honourees:4:level"])
    #expect(campaign.found("same-person-twice") == [])
    let note = campaign.problems.first { $0.id == "same-achievement-twice" }?.notes.first
    #expect(TestCampaign.place(note?.location) == "honourees:1:level")
  }

  @Test func anotherYearOrARejectedDossierIsNoSecondAward() {
    var campaign = TestCampaign()
    campaign.honouree("HD-8", .household, "Hộ ông", "Giáp Văn Ân", village: "Thôn Cả", year: 2022, level: "Cấp xã")
    campaign.honouree("HD-9", .individual, "Bà", "Vi Thị Diệp", village: "Thôn Khe", state: .ineligible)
    #expect(campaign.found("same-achievement-twice") == [])
  }

  @Test func whoWithdrewMustNotAppearThroughAnotherDossier() {
    var campaign = TestCampaign()
    campaign.honouree(
      "HD-8", .household, "Hộ ông", "Giáp Văn Ân", village: "Thôn Cả", level: "Cấp xã", decision: "QD-KT", annex: 2,
      state: .withdrawn)
    #expect(campaign.found("withdrawn-elsewhere") == ["question honourees:1:consent"])
  }

  @Test func whoRefusedMustNotAppearThroughAnotherDossier() {
    var campaign = TestCampaign()
    campaign.honouree(
      "HD-8", .household, "Hộ ông", "Giáp Văn Ân", village: "Thôn Cả", level: "Cấp xã", decision: "QD-KT", annex: 2,
      consent: Consent(answer: .refused))
    #expect(campaign.found("withdrawn-elsewhere") == ["question honourees:1:consent"])
  }

  @Test func aConfirmedOrUnpublishedRowIsNoQuestionOfWithdrawal() {
    var campaign = TestCampaign()
    campaign.honouree(
      "HD-8", .household, "Hộ ông", "Giáp Văn Ân", village: "Thôn Cả", level: "Cấp xã", state: .withdrawn,
      confirm: "người khác")
    campaign.honouree("HD-9", .individual, "Ông", "Lê Văn Năm", village: "Cả", state: .withdrawn)
    campaign.honouree("HD-10", .individual, "Ông", "Lê Văn Năm", village: "Cả", state: .submitted)
    #expect(campaign.found("withdrawn-elsewhere") == [])
  }

  @Test(arguments: [("Thôn Cả", "Cả"), ("TDP Chợ Cũ", "tổ dân phố Chợ Cũ"), ("Bản Na", "na"), ("khu 2", "2")])
  func aVillageIsTheSameWithoutTheWordBeforeIt(one: String, other: String) {
    #expect(SamePeople.village(one) == SamePeople.village(other))
  }
}
