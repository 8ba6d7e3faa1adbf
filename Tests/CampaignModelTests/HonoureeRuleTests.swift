import Diagnostics
import Testing
import VietnameseText

@testable import CampaignModel

@Suite struct HonoureeRuleTests {
  @Test func aPersonWithoutHonorificIsAnErrorAndACollectiveIsNot() {
    var campaign = TestCampaign()
    campaign.honouree("HD-8", .individual, "")
    campaign.honouree("HD-9", .collective, "", "Hội Phụ nữ")
    #expect(campaign.found("honorific-missing") == ["error honourees:4:title"])
  }

  @Test(arguments: ["Cụ", "ông", "HỘ BÀ", "Anh", "Ông bà"])
  func anUnusualHonorificIsAWarning(honorific: String) {
    var campaign = TestCampaign()
    campaign.honouree("HD-9", .individual, honorific)
    #expect(campaign.found("honorific-unknown") == ["warning honourees:4:title"])
    #expect(campaign.found("honorific-kind-differs") == [])
  }

  @Test func anHonorificInOtherLettersIsSuggested() {
    var campaign = TestCampaign()
    campaign.honouree("HD-9", .household, "hộ ông")
    #expect(campaign.problems.first { $0.id == "honorific-unknown" }?.remedy?.vietnamese == "Sửa thành “Hộ ông”.")
  }

  @Test(arguments: [
    ("Ông", Honouree.Kind.individual), ("Bà", .individual), ("Hộ ông", .household), ("Hộ bà", .household),
  ])
  func theUsualHonorificsFitTheirKinds(honorific: String, kind: Honouree.Kind) {
    var campaign = TestCampaign()
    campaign.honouree("HD-9", kind, honorific)
    #expect(campaign.found("honorific-unknown") == [])
    #expect(campaign.found("honorific-kind-differs") == [])
  }

  @Test(arguments: [
    ("Hộ ông", Honouree.Kind.individual), ("Bà", .household), ("Ông", .collective), ("Cụ", .collective),
  ])
  func anHonorificOfAnotherKindIsAWarning(honorific: String, kind: Honouree.Kind) {
    var campaign = TestCampaign()
    campaign.honouree("HD-9", kind, honorific)
    #expect(campaign.found("honorific-kind-differs") == ["warning honourees:4:title"])
  }

  @Test(arguments: [
    "Ông Nguyễn Văn Ba", "ông Ba", "Bà Hòa", "Cụ. Nguyễn Thị Tư", "Hộ ông Nguyễn Văn Ba", "Gia đình ông Ba",
    "Ô. Giáp Văn Ân", "Ô.Giáp Văn Ân", "Đ/c Giáp Văn Ân", "đ/c. Giáp Văn Ân", "Đồng chí Giáp Văn Ân", "Bà: Giáp Thị Ân",
    "Giáp Văn Ân (ông)", "Giáp Văn Ân (hộ ông)",
  ])
  func anHonorificInsideTheNameIsAWarning(name: String) {
    var campaign = TestCampaign()
    campaign.honouree("HD-9", .individual, "Ông", name)
    #expect(campaign.found("honorific-in-name") == ["warning honourees:4:name"])
  }

  @Test(arguments: [
    "Nguyễn Văn Ông", "Bá Văn Anh", "Ông", "Hồ Văn Bà", "Bạch Thị Anh", "Giang Văn Minh", "Gia Đình",
    "Ô Thị Mai", "Giáp Văn Ân (Năm Ân)", "Đồng Văn Chí", "Giáp Văn Ô.", "(ông)",
  ])
  func aNameThatOnlyLooksLikeItIsNot(name: String) {
    #expect(HonorificRule.honorific(inName: name) == nil)
  }

  @Test func aCollectivesNameMayBeginLikeAnHonorific() {
    var campaign = TestCampaign()
    campaign.honouree("HD-9", .collective, "", "Hộ kinh doanh Cả Hòa")
    #expect(campaign.found("honorific-in-name") == [])
  }

  @Test func householdsAreCountedForCollectivesOnly() {
    var campaign = TestCampaign()
    campaign.honouree("HD-8", .individual, households: 4)
    campaign.honouree("HD-9", .collective, "", "Hội Nông dân", households: 40)
    #expect(campaign.found("households-unexpected") == ["warning honourees:4:households"])
  }

  @Test func anotherFormOfAwardIsAWarning() {
    var campaign = TestCampaign()
    campaign.honouree("HD-8", award: "Bằng khen")
    campaign.honouree("HD-9", .individual, "Bà", "Lê Thị Tư", award: "giấy khen")
    #expect(campaign.found("award-form-differs") == ["warning honourees:4:award"])
  }

  @Test func aYearOutsideThePlansIsAWarning() {
    var campaign = TestCampaign()
    campaign.honouree("HD-9", year: 2021)
    campaign.donation("HD-1", year: 2024)
    campaign.donation("HD-1", year: 2022)
    campaign.donation("HD-9")
    #expect(
      campaign.found("year-outside-campaign") == ["warning donations:1:year", "warning honourees:4:year"])
  }

  @Test func aBlankYearIsNoYearOutside() {
    var campaign = TestCampaign()
    campaign.honouree("HD-9", year: nil)
    #expect(campaign.found("year-outside-campaign") == [])
  }

  @Test func aHugeAreaOfAPersonIsAWarning() {
    var campaign = TestCampaign()
    campaign.honouree("HD-7", area: DecimalNumber(thousandths: 5_000_001))
    campaign.honouree("HD-8", .individual, "Bà", "Lê Thị Tư", area: 5000)
    campaign.honouree("HD-9", .collective, "", "Thôn Bãi", area: 30_000)
    campaign.donation("HD-8", area: 6000)
    #expect(
      campaign.found("area-too-large") == ["warning honourees:4:area_m2", "warning donations:1:area_m2"])
  }

  @Test func aSquareKilometreIsAnError() {
    var campaign = TestCampaign()
    campaign.honouree("HD-8", .collective, "", "Thôn Bãi", area: 1_000_000)
    campaign.honouree("HD-9", .collective, "", "Thôn Bến", area: 999_999)
    #expect(campaign.found("area-impossible") == ["error honourees:4:area_m2"])
    #expect(campaign.found("area-too-large") == [])
  }

  @Test func anAreaBelowOneIsAWarning() {
    var campaign = TestCampaign()
    campaign.honouree("HD-7", area: DecimalNumber(thousandths: 450))
    campaign.honouree("HD-8", .individual, "Bà", "Lê Thị Tư", area: 0, money: 50_000)
    campaign.honouree("HD-9", .individual, "Bà", "Lê Thị Năm", area: 1)
    #expect(
      campaign.found("area-too-small") == ["warning honourees:4:area_m2", "warning honourees:5:area_m2"])
  }

  @Test func littleMoneyIsAWarning() {
    var campaign = TestCampaign()
    campaign.honouree("HD-8", money: 5)
    campaign.honouree("HD-9", .individual, "Bà", "Lê Thị Tư", money: 10_000)
    #expect(campaign.found("money-too-small") == ["warning honourees:4:money_vnd"])
  }

  @Test func aMissingColumnOfGiftsIsSaidOfTheTable() {
    var campaign = TestCampaign()
    campaign.lacking = ["area_m2"]
    campaign.honouree("HD-5", area: nil)
    #expect(campaign.found("area-column-missing").count == 1)
    #expect(campaign.found("contribution-missing") == [] && campaign.found("gift-columns-missing") == [])
    campaign = TestCampaign()
    campaign.lacking = ["area_m2", "labour_days", "structures", "crops", "money_vnd"]
    campaign.honouree("HD-5", area: nil)
    #expect(campaign.found("gift-columns-missing").count == 1)
    #expect(campaign.found("contribution-missing") == [] && campaign.found("area-column-missing") == [])
  }

  @Test func manyWithoutGiftsAreSaidOnce() {
    var campaign = TestCampaign()
    for number in 10...30 { campaign.honouree("HD-\(number)", area: nil) }
    #expect(campaign.found("contribution-missing").count == 1)
  }

  @Test func nothingGivenIsAWarning() {
    var campaign = TestCampaign()
    campaign.honouree("HD-5", area: nil)
    campaign.honouree("HD-6", .individual, "Bà", "Lê Thị Tư", area: 0)
    campaign.honouree("HD-7", .individual, "Bà", "Lê Thị Năm", area: nil, labour: 3)
    campaign.honouree("HD-8", .collective, "", "Thôn Bãi", area: nil, households: 12)
    campaign.honouree("HD-9", .individual, "Bà", "Lê Thị Sáu", area: nil, state: .ineligible)
    #expect(
      campaign.found("contribution-missing") == ["warning honourees:4:area_m2", "warning honourees:5:area_m2"])
  }

  @Test func oneGiftTwiceIsAQuestion() {
    var campaign = TestCampaign()
    campaign.donation("HD-1", area: 20, road: "Đường thôn Cả")
    campaign.donation("HD-1", area: 20, road: "đường thôn cả")
    campaign.donation("HD-1", area: 20, road: "Đường khác")
    #expect(campaign.found("same-donation-twice") == ["question donations:2:area_m2"])
    let note = campaign.problems.first { $0.id == "same-donation-twice" }?.notes.first
    #expect(TestCampaign.place(note?.location) == "donations:1:area_m2")
  }

  @Test func anAnswerAboutPeopleSettlesNoGift() {
    var campaign = TestCampaign()
    campaign.honouree("HD-9", confirm: "Hai người khác nhau")
    campaign.donation("HD-9", area: 20)
    campaign.donation("HD-9", area: 20)
    #expect(campaign.found("same-donation-twice") == ["question donations:2:area_m2"])
  }

  @Test func aConfirmedGiftTwiceIsNone() {
    var campaign = TestCampaign()
    campaign.honouree("HD-9", confirm: "hiến hai lần")
    campaign.donation("HD-9", area: 20)
    campaign.donation("HD-9", area: 20)
    #expect(campaign.found("same-donation-twice") == [])
  }
}
