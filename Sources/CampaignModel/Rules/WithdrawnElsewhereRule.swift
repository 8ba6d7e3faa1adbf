/// Whoever asked not to be published must not appear through a second dossier.
///
/// Withdrawal takes a person out of every page (Decree 356/2025); consent is typed a dossier at a time, so that the
/// other one may still say yes. Whether the two are one person is a question, answered in “Xác nhận” of either row by
/// words that say so: another matter's answer must not publish anybody. A row without a village may be of any village.
internal import Diagnostics

struct WithdrawnElsewhereRule: CampaignRule {
  func check(_ campaign: Campaign) -> [Diagnostic] {
    let people = campaign.honourees
    // Nearly every campaign has a few at most: their namesakes alone are looked at.
    guard people.contains(where: Self.asks) else { return [] }
    return SamePeople.inCommunes(people).flatMap { group -> [Diagnostic] in
      guard group.contains(where: { Self.asks(people[$0]) }) else { return [] }
      return check(group.map { people[$0] }, campaign)
    }
  }

  private static func asks(_ person: Honouree) -> Bool {
    person.kind != .collective && person.asksNotToBeNamed && !person.answer.letsBoth
  }

  private func check(_ namesakes: [Honouree], _ campaign: Campaign) -> [Diagnostic] {
    var hidden: [String: Honouree] = [:]
    var anyHidden: Honouree?
    for person in namesakes where Self.asks(person) {
      let village = SamePeople.village(person.village ?? "")
      if hidden[village] == nil { hidden[village] = person }
      anyHidden = anyHidden ?? person
    }
    return namesakes.compactMap { person in
      guard person.kind != .collective, !person.answer.letsBoth, campaign.publication(of: person) == .published else {
        return nil
      }
      let village = SamePeople.village(person.village ?? "")
      guard let other = village.isEmpty ? anyHidden : hidden[village] ?? hidden[""] else { return nil }
      return .withdrawnElsewhere(campaign.sideBySide(person, other, at: "consent"), person, other)
    }
  }
}

extension Honouree {
  var asksNotToBeNamed: Bool { state == .withdrawn || consent.answer == .refused }
}

extension Confirmation {
  /// A Boolean value that indicates whether the answer lets someone be published whose namesake is not.
  fileprivate var letsBoth: Bool { saysOtherPerson || saysAskedAgain }
}

extension DiagnosticKind {
  static let withdrawnElsewhere = DiagnosticKind("withdrawn-elsewhere", .question)
}

extension Diagnostic {
  fileprivate static func withdrawnElsewhere(_ rows: SideBySide, _ person: Honouree, _ hidden: Honouree) -> Diagnostic {
    Diagnostic(
      .withdrawnElsewhere, at: rows.places.this,
      Phrase(
        vi:
          "\(person.fullName.quoted()) sắp được công bố, nhưng ở hồ sơ \(hidden.id.quoted()) đã rút hoặc không đồng "
          + "ý công khai",
        en:
          "\(person.fullName.quoted()) is about to be published, but withdrew or refused in dossier "
          + "\(hidden.id.quoted())"
      ),
      explanation: rows.difference.with(.unanswered(person, hidden)),
      remedy: Phrase(
        vi: "Nếu là một người, sửa “Đồng ý công khai” ở dòng này thành “không”; nếu là hai người, ghi "
          + "“\(Confirmation.otherPersonAnswer)” ở cột “Xác nhận” của một trong hai dòng; nếu người đó đã được hỏi "
          + "lại, ghi “Đã hỏi lại, vẫn đồng ý” kèm ngày.",
        en: "If they are one person, make the consent of this row a no; if they are two, write "
          + "“\(Confirmation.otherPersonAnswer)” in the column “Xác nhận” of either row; if the person was asked "
          + "again, write “Đã hỏi lại, vẫn đồng ý” with the day."
      ).with(.columnToAdd(person, hidden)),
      notes: rows.notes)
  }
}
