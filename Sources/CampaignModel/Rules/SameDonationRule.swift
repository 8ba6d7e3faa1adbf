/// The same gift of one honouree twice is a question: a family may give twice, and a row may be copied twice.
internal import Diagnostics
internal import VietnameseText

struct SameDonationRule: CampaignRule {
  private struct Key: Hashable {
    let area: Measure?
    let land: LandKind?
    let road: String
    let labour: Measure?
    let structures: String
    let crops: String
    let money: Int?
    let year: Int?
  }

  func check(_ campaign: Campaign) -> [Diagnostic] {
    var diagnostics: [Diagnostic] = []
    for honouree in campaign.honourees where honouree.donations.count > 1 && !honouree.answer.settlesGift {
      var first = FirstPlaces<Key>()
      for donation in honouree.donations {
        let key = Key(
          area: donation.areaSquareMetres, land: donation.landKind, road: Folding.key(donation.road ?? ""),
          labour: donation.labourDays, structures: Folding.key(donation.structures ?? ""),
          crops: Folding.key(donation.crops ?? ""), money: donation.money, year: donation.year ?? honouree.year)
        let row = donation.origin.location("area_m2")
        if let other = first.first(key, at: row) { diagnostics.append(.sameDonation(honouree, at: row, first: other)) }
      }
    }
    return diagnostics
  }
}

extension DiagnosticKind {
  static let sameDonationTwice = DiagnosticKind("same-donation-twice", .question)
}

extension Diagnostic {
  fileprivate static func sameDonation(
    _ honouree: Honouree, at location: SourceLocation, first: SourceLocation
  ) -> Diagnostic {
    Diagnostic(
      .sameDonationTwice, at: location,
      Phrase(
        vi: "hồ sơ \(honouree.id.quoted()) có hai lần hiến giống hệt nhau; có phải một dòng bị chép hai lần không?",
        en: "dossier \(honouree.id.quoted()) has two gifts that are quite the same; was a row copied twice?"),
      remedy: Phrase(
        vi:
          "Nếu là một lần, xóa dòng thừa; nếu là hai lần, ghi “\(Confirmation.twoGiftsAnswer)” ở cột “Xác nhận” của hồ sơ trong bảng "
          + "\(TableSchema.honourees.label).",
        en: "If it is one gift, delete a row; if two, write “\(Confirmation.twoGiftsAnswer)” in the column “Xác nhận” "
          + "of the dossier."
      ).with(.columnToAdd(honouree)),
      notes: [Note(Phrase(vi: "lần kia ở đây", en: "the other gift is here"), at: first)])
  }
}
