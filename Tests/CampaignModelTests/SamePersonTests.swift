import Diagnostics
import Testing

@testable import CampaignModel

@Suite struct SamePersonTests {
  @Test func onePersonTwiceAtALevelIsAQuestion() {
    var campaign = TestCampaign()
    campaign.honouree("HD-8", .household, "Hộ ông", "GIÁP VĂN ÂN", village: "cả", state: .nominated)
    #expect(campaign.found("same-person-twice") == ["question honourees:4:name"])
    #expect(
      campaign.notes("same-person-twice") == [
        "honourees:4:name dòng này: HD-8 · Hộ ông GIÁP VĂN ÂN · cả · xã Kiên Thành · 100 m² · năm 2023 · quyết định "
          + "để trống · Được giới thiệu",
        "honourees:1:name dòng kia: HD-1 · Hộ ông Giáp Văn Ân · Thôn Cả · xã Kiên Thành · 100 m² · năm 2023"
          + " · quyết định QD-H, số 1 · Đã có quyết định",
      ])
    let explanation = campaign.problems.first { $0.id == "same-person-twice" }?.explanation
    #expect(explanation?.vietnamese == "Khác nhau ở: mã hồ sơ, họ tên, thôn, quyết định, tình trạng hồ sơ.")
  }

  @Test func eitherRowsConfirmationAnswersIt() {
    var second = TestCampaign()
    second.honouree("HD-8", .household, "Hộ ông", "Giáp Văn Ân", village: "Thôn Cả", confirm: "hai người khác nhau")
    #expect(second.found("same-person-twice") == [])
    var first = TestCampaign()
    first.honouree("HD-8", .individual, "Ông", "Lê Văn Năm", village: "Cả", confirm: "hai người")
    first.honouree("HD-9", .individual, "Ông", "Lê Văn Năm", village: "Cả")
    #expect(first.found("same-person-twice") == [])
  }

  @Test func oneRowCopiedWithItsIDIsToldOnce() {
    var campaign = TestCampaign()
    campaign.honouree("hd-1", .household, "Hộ ông", "Giáp Văn Ân", village: "Thôn Cả")
    #expect(campaign.found("same-person-twice") == [])
    #expect(campaign.found("same-dossier-twice") == ["question honourees:4:id"])
  }

  @Test func aBlankConfirmationAnswersNothing() {
    var campaign = TestCampaign()
    campaign.honouree("HD-8", .household, "Hộ ông", "Giáp Văn Ân", village: "Thôn Cả", confirm: " \n")
    #expect(campaign.found("same-person-twice") == ["question honourees:4:name"])
  }

  @Test func ofThreeRowsOneConfirmationLeavesTheOthersAQuestion() {
    var campaign = TestCampaign()
    campaign.honouree("HD-7", .individual, "Ông", "Lê Văn Năm", village: "Cả", confirm: "hai người")
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

  @Test func oneAchievementAtTwoLevelsIsAQuestion() {
    var campaign = TestCampaign()
    campaign.honouree(
      "HD-8", .household, "Hộ ông", "Giáp Văn Ân", village: "Thôn Cả", year: 2023, level: "Cấp xã", decision: "QD-KT",
      annex: 2)
    #expect(campaign.found("same-achievement-twice") == ["question honourees:4:level"])
    #expect(campaign.found("same-person-twice") == [])
    let note = campaign.problems.first { $0.id == "same-achievement-twice" }?.notes.first
    #expect(TestCampaign.place(note?.location) == "honourees:4:level")
  }

  /// The centre's own table, and a commune's workbook that names another level.
  private func atTwoLevels(
    year: Int? = 2023, level: String = "Cấp xã", confirm: String? = nil, firstConfirm: String? = nil
  ) -> TestCampaign {
    var campaign = TestCampaign()
    campaign.honouree("HD-8", .individual, "Ông", "Lê Văn Năm", village: "Thôn Cả", confirm: firstConfirm)
    campaign.file = "kien-thanh"
    campaign.honouree(
      "KT-1", .individual, "Ông", "Lê Văn Năm", village: "Cả", year: year, level: level, confirm: confirm)
    return campaign
  }

  @Test(arguments: [2023, nil])
  func twoLevelsInTwoFilesBlockUntilAnswered(year: Int?) {
    #expect(atTwoLevels(year: year).problems.filter(\.severity.blocks).map(\.id) == ["same-achievement-twice"])
    #expect(atTwoLevels(year: year).found("same-achievement-twice") == ["question kien-thanh:1:level"])
    #expect(atTwoLevels(year: year).notes("same-achievement-twice").count == 2)
  }

  @Test(arguments: ["Hai người khác nhau", "Hai thành tích", "Hai thành tích khác nhau", "Bỏ dòng này"])
  func anAnswerInEitherRowSettlesTwoLevels(answer: String) {
    #expect(atTwoLevels(confirm: answer).found("same-achievement-twice") == [])
    #expect(atTwoLevels(firstConfirm: answer).found("same-achievement-twice") == [])
  }

  @Test(arguments: ["Giữ dòng này", "đang kiểm tra", "hiến hai lần"])
  func otherAnswersLeaveTwoLevelsAQuestion(answer: String) {
    #expect(atTwoLevels(confirm: answer).found("same-achievement-twice") == ["question kien-thanh:1:level"])
  }

  @Test func twoAchievementsAreNotTwoPeople() {
    #expect(!Confirmation("Hai thành tích khác nhau").saysOtherPerson)
    #expect(Confirmation("Người khác").saysOtherPerson)
  }

  @Test func aRowWithoutALevelMayBeOfAny() {
    let campaign = atTwoLevels(level: "")
    #expect(campaign.found("same-person-twice") == ["question kien-thanh:1:name"])
    #expect(campaign.found("same-achievement-twice") == [])
    #expect(atTwoLevels(level: "", confirm: "Hai người khác nhau").found("same-person-twice") == [])
  }

  @Test func aTableWithoutTheColumnForAnswersIsToldToAddIt() {
    func remedy(_ columns: [String]) -> String? {
      var campaign = TestCampaign()
      let table = Table(
        name: "honourees", file: "submissions/bs.xlsx", sheet: "Danh sách",
        columns: columns.enumerated().map { Table.Column(title: $1, position: $0 + 1, id: $1) },
        rows: [Table.Row(number: 2, cells: columns.map { _ in "" })])
      campaign.records.honourees.append(
        Honouree(
          id: "BS-1", kind: .household, honorific: "Hộ ông", name: "Giáp Văn Ân", village: "Thôn Cả",
          communeText: "Kiên Thành", year: 2023, levelText: "Cấp huyện", state: .nominated,
          consent: TestCampaign.consent, origin: RowOrigin(table: table, row: 0)))
      return campaign.problems.first { $0.id == "same-person-twice" }?.remedy?.vietnamese
    }
    let words = "(Chưa có cột này thì thêm một cột, tiêu đề “Xác nhận”.)"
    #expect(remedy(["name"])?.hasSuffix(words) == true)
    #expect(remedy(["name", "confirm"])?.contains("Chưa có cột này") == false)
  }

  @Test(arguments: ["Không", "?", "chưa", "có", "Cùng một người", "Bỏ dòng kia", "Giữ dòng này", "hiến hai lần"])
  func anAnswerToNothingSettlesNothing(answer: String) {
    var campaign = TestCampaign()
    campaign.honouree("HD-8", .household, "Hộ ông", "Giáp Văn Ân", village: "Thôn Cả", confirm: answer)
    #expect(campaign.found("same-person-twice") == ["question honourees:4:name"])
    let explanation = campaign.problems.first { $0.id == "same-person-twice" }?.explanation?.vietnamese
    #expect(explanation?.hasSuffix("Cột “Xác nhận” ghi “\(answer)”, chưa trả lời được câu hỏi này.") == true)
  }

  @Test func bothRowsKeptAreTwoPeople() {
    var campaign = TestCampaign()
    campaign.honouree("HD-8", .individual, "Ông", "Lê Văn Năm", village: "Cả", confirm: "Giữ dòng này")
    campaign.honouree("HD-9", .individual, "Ông", "Lê Văn Năm", village: "Cả", confirm: "giữ dòng này")
    #expect(campaign.found("same-person-twice") == [])
    campaign.honouree("HD-10", .individual, "Ông", "Lê Văn Năm", village: "Cả")
    #expect(campaign.found("same-person-twice") == ["question honourees:6:name"])
  }

  @Test func aBlankVillageIsAQuestionWithTheSameAreaOrDecision() {
    var campaign = TestCampaign()
    campaign.honouree("HD-7", .individual, "Ông", "Lê Văn Năm", village: "Cả", area: 45)
    campaign.honouree("HD-8", .individual, "Ông", "Lê Văn Năm", area: 46)
    #expect(campaign.found("same-person-twice") == [])
    campaign.honouree("HD-9", .individual, "Ông", "Lê Văn Năm", area: 45)
    // It is like HD-7 by its area, and like HD-8 by its blank village; the first of them is shown.
    #expect(campaign.found("same-person-twice") == ["question honourees:6:name"])
    #expect(campaign.notes("same-person-twice").last?.hasPrefix("honourees:4:name") == true)
    var decided = TestCampaign()
    decided.honouree("HD-8", .individual, "Bà", "Vi Thị Diệp", area: 7, level: "Cấp xã", decision: "QD-KT", annex: 2)
    #expect(decided.found("same-person-twice") == ["question honourees:4:name"])
    #expect(decided.notes("same-person-twice").first?.contains("thôn để trống") == true)
  }

  @Test func aHouseholdClaimedByTwoCommunesIsOneByItsNumberInTheAnnex() {
    var campaign = TestCampaign()
    campaign.file = "bien-son"
    campaign.honouree(
      "BS-1", .household, "Hộ ông", "Giáp Văn Ân", village: "Khe", commune: "Biên Sơn", decision: "QD-H", annex: 1)
    #expect(campaign.problems.map(\.id) == ["same-person-twice"])
    #expect(campaign.found("same-person-twice") == ["question bien-son:1:name"])
    #expect(campaign.notes("same-person-twice").last?.hasPrefix("honourees:1:name") == true)
  }

  @Test func aHouseholdClaimedByTwoCommunesIsOneByItsGift() {
    var campaign = TestCampaign()
    campaign.honouree("HD-7", .individual, "Ông", "Lê Văn Năm", village: "Cả", commune: "Chũ", area: 45)
    campaign.honouree("HD-8", .individual, "Ông", "Lê Văn Năm", village: "Hạ", commune: "Chũ", area: 45)
    campaign.file = "bien-son"
    campaign.honouree("BS-1", .individual, "Ông", "Lê Văn Năm", village: "Khe", commune: "Biên Sơn", area: 46)
    campaign.honouree(
      "BS-2", .individual, "Ông", "Lê Văn Năm", village: "Na", commune: "Biên Sơn", area: 45, year: 2022)
    #expect(campaign.found("same-person-twice") == [])
    campaign.honouree("BS-3", .individual, "Ông", "Lê Văn Năm", village: "Lai", commune: "Biên Sơn", area: 45)
    #expect(campaign.found("same-person-twice") == ["question bien-son:3:name"])
  }

  @Test func aSecondRowMakesNoWrongCounts() {
    var campaign = TestCampaign()
    campaign.decision("QD-9", level: "Cấp huyện", issuer: "Chủ tịch UBND huyện Lục Ngạn", counts: [.individual: 1])
    campaign.honouree("HD-8", .individual, "Ông", "Lê Văn Năm", village: "Cả", decision: "QD-9", annex: 1)
    campaign.honouree("HD-9", .individual, "Ông", "Lê Văn Năm", village: "Cả", decision: "QD-9", annex: 3)
    #expect(campaign.problems.map(\.id) == ["same-person-twice"])
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

  @Test func anotherMattersAnswerPublishesNobody() {
    var campaign = TestCampaign()
    campaign.honouree(
      "HD-8", .household, "Hộ ông", "Giáp Văn Ân", village: "Thôn Cả", level: "Cấp xã", state: .withdrawn,
      confirm: "Đã kiểm tra hồ sơ")
    #expect(campaign.found("withdrawn-elsewhere") == ["question honourees:1:consent"])
    campaign.records.honourees.removeLast()
    campaign.honouree(
      "HD-8", .household, "Hộ ông", "Giáp Văn Ân", village: "Thôn Cả", level: "Cấp xã", state: .withdrawn,
      confirm: "Đã hỏi lại, vẫn đồng ý, 20/4/2024")
    #expect(campaign.found("withdrawn-elsewhere") == [])
  }

  @Test func whoWithdrewWithoutAVillageMayBeAnyOfTheCommune() {
    var campaign = TestCampaign()
    campaign.honouree("HD-8", .household, "Hộ ông", "Giáp Văn Ân", area: 5, level: "Cấp xã", state: .withdrawn)
    #expect(campaign.found("withdrawn-elsewhere") == ["question honourees:1:consent"])
    #expect(campaign.notes("withdrawn-elsewhere").last?.contains("Xin rút") == true)
    campaign.honouree("HD-9", .household, "Hộ ông", "Giáp Văn Ân", commune: "Biên Sơn", state: .withdrawn)
    #expect(campaign.found("withdrawn-elsewhere").count == 1)
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
