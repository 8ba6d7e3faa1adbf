/// Each unit sends one number of delegates, at least one: two rows of a unit are a question.
internal import Diagnostics

struct DelegationRule: CampaignRule {
  func check(_ campaign: Campaign) -> [Diagnostic] {
    let repeated = campaign.repeatedCommunes
    var first: [UnitReference: Delegation] = [:]
    var diagnostics: [Diagnostic] = []
    for delegation in campaign.delegations {
      if delegation.number < 1 { diagnostics.append(.delegatesBelowOne(delegation)) }
      guard let unit = delegation.unit, !repeated.contains(unit) else { continue }
      if let other = first[unit] {
        diagnostics.append(.delegationTwice(delegation, SideBySide(delegation, other)))
      } else {
        first[unit] = delegation
      }
    }
    return diagnostics
  }
}

extension DiagnosticKind {
  static let delegatesBelowOne = DiagnosticKind("delegates-below-one", .error)
  static let delegationTwice = DiagnosticKind("delegation-twice", .question)
}

extension Diagnostic {
  fileprivate static func delegatesBelowOne(_ delegation: Delegation) -> Diagnostic {
    Diagnostic(
      .delegatesBelowOne, at: delegation.origin.location("number"),
      Phrase(
        vi: "số đại biểu của \(delegation.unitText.quoted()) là \(delegation.number), phải từ 1 trở lên",
        en: "\(delegation.unitText.quoted()) sends \(delegation.number) delegates; it is at least 1"),
      remedy: Phrase(
        vi: "Ghi số đại biểu, hoặc xóa dòng nếu đơn vị không cử đại biểu.",
        en: "Write the number, or delete the row if the unit sends nobody."))
  }

  fileprivate static func delegationTwice(_ delegation: Delegation, _ rows: SideBySide) -> Diagnostic {
    Diagnostic(
      .delegationTwice, at: rows.places.this,
      Phrase(
        vi: "\(delegation.unitText.quoted()) đã có số đại biểu ở dòng khác" + (rows.isSame ? "" : "; dòng nào đúng?"),
        en: "\(delegation.unitText.quoted()) already has delegates in another row"
          + (rows.isSame ? "" : "; which is right?")),
      explanation: rows.difference,
      remedy: Phrase(
        vi: "Giữ một dòng và xóa dòng kia; nếu là hai đoàn, cộng lại thành một dòng.",
        en: "Keep one row and delete the other; if they are two groups, add them up in one row."),
      notes: rows.notes)
  }
}
