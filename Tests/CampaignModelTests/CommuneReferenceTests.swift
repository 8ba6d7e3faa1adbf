import Diagnostics
import Testing

@testable import CampaignModel

/// A commune as people type it.
@Suite struct CommuneReferenceTests {
  private func resolve(_ text: String) -> (commune: Commune.ID?, ids: [String], campaign: TestCampaign) {
    var campaign = TestCampaign()
    campaign.honouree("HD-9", commune: text)
    let found = campaign.problems.filter { $0.location.map { TestCampaign.place($0) } == "honourees:4:commune" }
    return (campaign.assembled.honouree("HD-9")?.commune, found.map(\.id), campaign)
  }

  @Test(arguments: [
    "Kiên Thành", "xã Kiên Thành", "Xã Kiên Thành", "x. Kiên Thành", "X.Kiên Thành", "UBND xã Kiên Thành",
    "Ủy ban nhân dân xã Kiên Thành", "kiên  thành", "KIÊN THÀNH", "07558",
  ])
  func aNameIsFoundWithOrWithoutItsKind(text: String) {
    let (commune, ids, _) = resolve(text)
    #expect(commune == "07558")
    #expect(ids == [])
  }

  @Test(arguments: [
    "Chũ", "thị trấn Chũ", "TT. Chũ", "TT Chũ", "tt.chũ", "T.T. Chũ", "UBND thị trấn Chũ",
  ])
  func aTownshipIsFoundWithItsShortForms(text: String) {
    let (commune, ids, _) = resolve(text)
    #expect(commune == "07525")
    #expect(ids == [])
  }

  @Test(arguments: ["Xa Lý", "xã Xa Lý", "Sa Lý", "xã Sa Lý"])
  func anotherNameIsTheSameUnit(text: String) {
    let (commune, ids, _) = resolve(text)
    #expect(commune == "07540")
    #expect(ids == [])
  }

  @Test func decomposedTextIsFound() {
    #expect(resolve("Kie\u{302}n Tha\u{300}nh").commune == "07558")
  }

  @Test func aCodeWithoutItsZeroIsAWarning() {
    let (commune, ids, campaign) = resolve("7558")
    #expect(commune == "07558")
    #expect(ids == ["commune-code-lost-zero"])
    #expect(campaign.found("commune-code-lost-zero") == ["warning honourees:4:commune"])
  }

  @Test func aCommunesOwnCodeGetsItsZeroBack() {
    var campaign = TestCampaign()
    campaign.commune("7561", "Hồng Giang", tile: (5, 5))
    campaign.honouree("HD-9", commune: "Hồng Giang")
    #expect(campaign.found("commune-code-lost-zero") == ["warning communes:6:code"])
    #expect(campaign.found("commune-code-form") == [])
    #expect(campaign.assembled.honouree("HD-9")?.commune == "07561")
  }

  @Test func anUnknownCodeIsAnErrorWithoutSuggestion() {
    let (commune, ids, _) = resolve("07559")
    #expect(commune == nil)
    #expect(ids == ["commune-unknown"])
  }

  @Test func aLookAlikeIsSuggestedAndNotTaken() {
    let (commune, _, campaign) = resolve("Biên Đông Sơn")
    #expect(commune == nil)
    #expect(campaign.found("commune-unknown") == ["error honourees:4:commune"])
    let (near, _, slip) = resolve("Kiên Thàn")
    #expect(near == nil)
    let problem = slip.problems.first { $0.id == "commune-unknown" }
    #expect(problem?.remedy?.vietnamese.contains("“Kiên Thành”") == true)
  }

  @Test(arguments: [
    ("xã Biến Động", "Biển Động"), ("Biên Động", "Biển Động"), ("Biển Sơn", "Biên Sơn"), ("Xã Lý", "Xa Lý"),
    ("Biển Dong", "Biển Động"),
  ])
  func otherMarksAreSuggestedAndNotTaken(text: String, name: String) {
    let (commune, ids, campaign) = resolve(text)
    #expect(commune == nil)
    #expect(ids == ["commune-unknown"])
    #expect(
      campaign.problems.first { $0.id == "commune-unknown" }?.remedy?.vietnamese.contains(name.quoted()) == true)
  }

  @Test(arguments: [
    ("Bien Dong", "07573"), ("bien dong", "07573"), ("xã Bien Dong", "07573"), ("Xa Kien Thanh", "07558"),
    ("Thi tran Chu", "07525"), ("xa ly", "07540"), ("sa ly", "07540"),
  ])
  func aNameWithoutAnyMarksIsTakenWithAWarning(text: String, id: String) {
    let (commune, ids, campaign) = resolve(text)
    #expect(commune == id)
    #expect(ids == ["commune-marks-differ"])
    #expect(campaign.found("commune-marks-differ") == ["warning honourees:4:commune"])
  }

  @Test func aCommuneThatIsFarAwayIsNotSuggested() {
    let (_, _, campaign) = resolve("Tiên Thành")
    #expect(campaign.problems.first { $0.id == "commune-unknown" }?.remedy?.vietnamese.contains("Nếu ý là") == false)
  }

  @Test func aNameWithoutMarksThatTwoCommunesShareIsAnError() {
    var campaign = TestCampaign()
    campaign.commune("07567", "Tân Hoa", tile: (5, 5))
    campaign.commune("07568", "Tân Hòa", tile: (6, 5))
    campaign.honouree("HD-8", commune: "Tan Hoa")
    campaign.honouree("HD-9", commune: "Tân Hoà")
    #expect(campaign.found("reference-ambiguous") == ["error honourees:4:commune"])
    #expect(campaign.assembled.honouree("HD-8")?.commune == nil)
    #expect(campaign.assembled.honouree("HD-9")?.commune == "07568")
  }

  @Test func theKindTellsACommuneFromATownshipOfItsName() {
    var campaign = TestCampaign()
    campaign.commune("07526", "Chũ", .commune, tile: (5, 5))
    campaign.honouree("HD-7", commune: "xã Chũ")
    campaign.honouree("HD-8", commune: "TT. Chũ")
    campaign.honouree("HD-9", commune: "Chũ")
    let assembled = campaign.assembled
    #expect(assembled.honouree("HD-7")?.commune == "07526")
    #expect(assembled.honouree("HD-8")?.commune == "07525")
    #expect(campaign.found("reference-ambiguous") == ["error honourees:6:commune"])
  }

  @Test func theWrongKindIsAWarning() {
    let (commune, ids, campaign) = resolve("xã Chũ")
    #expect(commune == "07525")
    #expect(ids == ["commune-kind-differs"])
    #expect(campaign.found("commune-kind-differs") == ["warning honourees:4:commune"])
    #expect(resolve("TT. Chũ").ids == [])
  }

  @Test func aBlankCommuneIsAnErrorForAPerson() {
    #expect(resolve("").ids == ["commune-missing"])
    #expect(resolve("").campaign.found("commune-missing") == ["error honourees:4:commune"])
  }

  @Test func aCollectiveOfTheDistrictBelongsToNoCommune() {
    var campaign = TestCampaign()
    campaign.honouree("HD-8", .collective, "", "Hội Nông dân huyện", commune: "")
    campaign.honouree("HD-9", .collective, "", "Thôn Cả", commune: "", level: "Cấp xã")
    #expect(campaign.found("commune-missing") == ["error honourees:5:commune"])
  }

  @Test func aMaterialMayNameACommuneOnly() {
    var campaign = TestCampaign()
    campaign.material("TL-2", commune: "Biên Đôngg")
    campaign.material("TL-3", commune: "Biên Sơn")
    #expect(campaign.found("commune-unknown") == ["error materials:2:commune"])
    #expect(campaign.assembled.materials[2].commune == "07555")
  }

  @Test(arguments: ["", " ", "xã", "TT.", ".", "x", "ubnd", "ubnd xã", "“", "💐", String(repeating: "a ", count: 500)])
  func oddTextIsNoCommune(text: String) {
    #expect(resolve(text).commune == nil)
  }
}
