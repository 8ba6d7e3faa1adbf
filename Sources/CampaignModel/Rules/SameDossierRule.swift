/// Each dossier's id stands in one row, in all files together: two rows of one id would be one page.
///
/// A dossier reaches the campaign by several ways, from the centre's own table and from a commune's workbook; which row
/// counts is a question, answered by “Bỏ dòng này” in the column “Xác nhận” of the other, or by another id. Case does
/// not count because it does not count in file names on Windows and USB sticks.
internal import Diagnostics

struct SameDossierRule: CampaignRule {
  var judgesRepeatedRows: Bool { true }

  func check(_ campaign: Campaign) -> [Diagnostic] {
    var first: [String: Int] = [:]
    var pairs: [RowPair] = []
    // A blank id is a matter of form.
    for (row, honouree) in campaign.honourees.enumerated() where !honouree.id.isEmpty {
      let key = honouree.id.lowercased()
      if let other = first[key] {
        pairs.append(RowPair(row: row, first: other))
      } else {
        first[key] = row
      }
    }
    return RepeatedFiles.questions(about: pairs, in: campaign) {
      .sameDossier(in: campaign, campaign.honourees[$0.row], campaign.honourees[$0.first])
    }
  }
}

extension DiagnosticKind {
  static let sameDossierTwice = DiagnosticKind("same-dossier-twice", .question)
}

extension Diagnostic {
  fileprivate static func sameDossier(
    in campaign: Campaign, _ this: Honouree, _ first: Honouree
  ) -> Diagnostic {
    let rows = campaign.sideBySide(this, first, at: "id")
    return Diagnostic(
      .sameDossierTwice, at: rows.places.this,
      Phrase(
        vi: "mã hồ sơ \(this.id.quoted()) có ở hai dòng; dòng nào đúng?",
        en: "the id \(this.id.quoted()) stands in two rows; which is right?"),
      explanation: rows.difference.with(.unanswered(this, first)),
      remedy: Phrase(
        vi:
          "Nếu hai dòng là một hồ sơ, ghi “\(Confirmation.leaveOutAnswer)” ở cột “Xác nhận” của dòng thừa; nếu là hai "
          + "hồ sơ, đặt mã khác cho một dòng, và sửa theo ở bảng \(TableSchema.donations.label) nếu có.",
        en: "If both are one dossier, write “\(Confirmation.leaveOutAnswer)” in the column “Xác nhận” of the row too "
          + "many; if they are two, give one another id, in the donations table as well."
      ).with(.columnToAdd(this, first)),
      notes: rows.notes)
  }
}
