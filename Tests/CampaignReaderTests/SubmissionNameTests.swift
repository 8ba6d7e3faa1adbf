import CampaignModel
import Testing

@testable import CampaignReader

/// Communes in the names of files and in titles.
@Suite struct SubmissionNameTests {
  @Test(arguments: [
    "Tan Son", "Tân Sơn", "TÂN SƠN", "Ta\u{302}n So\u{31B}n", "tan-son_2024", "TanSon", "Xã Tân Sơn", "xa tan son",
    "UBND xã Tân Sơn", "mau-bao-cao-xa_Xã Tân Sơn (2)", "07531 bao cao", "bao-cao-07531", "Tan Son 12.4.2024",
    "Tân Sơn - danh sách hiến đất", "tanson (1)", "Điển hình thôn Tân Mộc, xã Tân Sơn",
  ])
  func aFileNameSaysItsCommune(name: String) {
    #expect(Communes.finder.communes(in: name, .fileName) == ["07531"])
  }

  @Test(arguments: [
    ("Chu", "07525"), ("TT Chu", "07525"), ("Thi tran Chu", "07525"), ("Chũ lần 2", "07525"), ("TT. Chũ", "07525"),
    ("Sa Ly", "07540"), ("xa ly", "07540"), ("Xã Xa Lý", "07540"), ("mau-bao-cao-xa_Sa Lý", "07540"),
    ("Son Hai", "07546"), ("Bien Son", "07555"), ("Tân Lập", "07594"), ("tan moc", "07606"),
  ])
  func likeNamesAreToldApart(name: String, commune: String) {
    #expect(Communes.finder.communes(in: name, .fileName) == [commune])
  }

  @Test(arguments: [
    "bao cao", "Tan", "Sơn", "Tấn Sơn", "Tân Sớn", "Biển Sơn", "bao cao chu nhat", "Tansonnhat", "7531", "20240412",
    "Hop tac xa", "",
  ])
  func aLookAlikeIsNoCommune(name: String) {
    #expect(Communes.finder.communes(in: name, .fileName) == [])
  }

  @Test(arguments: [
    ("Tan Son va Tan Moc", ["07531", "07606"]), ("07531 Tan Moc", ["07531", "07606"]),
    ("Tan Son Hai", ["07531", "07546"]),
  ])
  func twoCommunesAreNotOne(name: String, communes: [String]) {
    #expect(Communes.finder.communes(in: name, .fileName) == communes)
  }

  @Test(arguments: [
    ("UBND XÃ TÂN SƠN", ["07531"]), ("ỦY BAN NHÂN DÂN XÃ TÂN SƠN", ["07531"]), ("ỦY BAN NHÂN DÂN TÂN SƠN", ["07531"]),
    ("Danh sách điển hình xã Tân Sơn năm 2024", ["07531"]), ("Thôn Tân Mộc, xã Tân Sơn", ["07531"]),
    ("UBND THỊ TRẤN CHŨ", ["07525"]), ("Danh sách điển hình thôn Tân Mộc", []), ("HỢP TÁC XÃ KIM SƠN", []),
    ("DANH SÁCH CÁC XÃ", []), ("TÂN SƠN", ["07531"]),
  ])
  func aTitleNamesACommuneBehindItsKind(title: String, communes: [String]) {
    #expect(Communes.finder.communes(in: title, .title) == communes)
  }

  @Test(
    arguments: [
      ("Tan Sont", "Tân Sơn"), ("Tấn Sơn", "Tân Sơn"), ("mau bao cao Biển Sơn 2024", "Biên Sơn"), ("bao cao", nil),
      ("danh sach hien dat", nil),
    ] as [(String, String?)])
  func aNearNameIsSuggested(name: String, suggestion: String?) {
    #expect(Communes.finder.suggestion(for: name) == suggestion)
  }
}
