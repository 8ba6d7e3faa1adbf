/// Whoever asked not to be published must not appear through a second dossier.
///
/// Withdrawal takes a person out of every page (Decree 356/2025); consent is typed a dossier at a time, so that the
/// other one may still say yes. Whether the two are one person is a question, answered in “Xác nhận” of either row.
internal import Diagnostics

struct WithdrawnElsewhereRule: CampaignRule {
  func check(_ campaign: Campaign) -> [Diagnostic] {
    var diagnostics: [Diagnostic] = []
    for group in SamePeople.groups(campaign.honourees) {
      let people = group.map { campaign.honourees[$0] }
      guard let hidden = people.first(where: { $0.kind != .collective && $0.asksNotToBeNamed && !$0.isConfirmed })
      else { continue }
      for person in people where person.kind != .collective && !person.isConfirmed {
        if campaign.publication(of: person) == .published {
          diagnostics.append(.withdrawnElsewhere(person, hidden: hidden))
        }
      }
    }
    return diagnostics
  }
}

extension Honouree {
  fileprivate var asksNotToBeNamed: Bool { state == .withdrawn || consent.answer == .refused }
}

extension DiagnosticKind {
  static let withdrawnElsewhere = DiagnosticKind("withdrawn-elsewhere", .question)
}

extension Diagnostic {
  fileprivate static func withdrawnElsewhere(_ person: Honouree, hidden: Honouree) -> Diagnostic {
    Diagnostic(
      .withdrawnElsewhere, at: person.origin.location("consent"),
      Phrase(
        vi:
          "\(person.fullName.quoted()) sắp được công bố, nhưng ở hồ sơ \(hidden.id.quoted()) đã rút hoặc không đồng "
          + "ý công khai",
        en:
          "\(person.fullName.quoted()) is about to be published, but withdrew or refused in dossier "
          + "\(hidden.id.quoted())"
      ),
      remedy: Phrase(
        vi: "Nếu là một người, sửa “Đồng ý công khai” ở dòng này thành “không”; "
          + "nếu là hai người hoặc đã hỏi lại, ghi rõ ở cột “Xác nhận” của một trong hai dòng.",
        en: "If they are one person, make the consent of this row a no; "
          + "if they are two, or the person was asked again, say so in the column “Xác nhận” of either row."),
      notes: [
        Note(Phrase(vi: "hồ sơ kia ở đây", en: "the other dossier is here"), at: hidden.origin.location("consent"))
      ])
  }
}
