import Diagnostics
import Testing

@testable import CampaignModel

@Suite struct TwoPeopleTests {
  @Test(arguments: [
    "Giáp Văn Ân, Nguyễn Thị Bình", "Giáp Văn Ân và Nguyễn Thị Bình", "Giáp Văn Ân - Nguyễn Thị Bình",
    "Giáp Văn Ân; Nguyễn Thị Bình", "Giáp Văn Ân + Nguyễn Thị Bình", "Giáp Văn Ân/Nguyễn Thị Bình",
    "Giáp Văn Ân & Bình", "Giáp Văn Ân và bà Bình", "Giáp Văn Ân và vợ là Nguyễn Thị Bình", "A và bà B",
    "giáp văn ân, nguyễn thị bình", "GIÁP VĂN ÂN, NGUYỄN THỊ BÌNH", "Giap Van An va Nguyen Thi Binh",
    "Giáp Văn Ân – Nguyễn Thị Bình", "Giáp Văn Ân, bà Nguyễn Thị Bình", "A; B", "A + B",
    "Giáp Văn Ân và vợ", "Giáp Thị Ân và chồng", "Giáp Văn Ân cùng vợ",
  ])
  func twoPeopleInOneCellAreAnError(name: String) {
    var campaign = TestCampaign()
    campaign.honouree("HD-8", .individual, "Ông", name)
    campaign.honouree("HD-9", .household, "Hộ ông", name, village: "Khe")
    campaign.honouree("TT-9", .collective, "", name, village: "Khe")
    #expect(campaign.found("two-people-in-name") == ["error honourees:4:name", "error honourees:5:name"])
    let summary = campaign.problems.first { $0.id == "two-people-in-name" }?.summary.vietnamese
    #expect(summary == "cột “name”: ô này có vẻ ghi hai người")
  }

  @Test(arguments: [
    "Giáp Văn Ân", "Giàng A-Sình", "Giàng A - Sình", "Nguyễn Văn An (Năm An)", "Nguyễn Văn An (và vợ Bình)",
    "Nguyễn Văn An, Trưởng thôn", "Nguyễn Văn An - Bí thư Chi bộ", "Lò Va Chính", "Lý Và Páo", "Ý", "", "và", ",",
    "Nguyễn Văn An,", "Nguyễn Văn An, thôn Cả", "Nguyễn Văn An và", "Nguyễn Văn An và gia đình",
    "Nguyễn Thị An, vợ liệt sĩ", "Và Vợ",
  ])
  func oneNameIsOnePerson(name: String) {
    #expect(!TwoPeopleRule.namesTwo(name))
  }
}
