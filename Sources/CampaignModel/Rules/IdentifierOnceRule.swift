/// Each id stands once in its table, whatever its case: two rows of one id would be one page.
///
/// Case does not count because it does not count in file names on Windows and USB sticks. Dossiers are asked about by
/// ``SameDossierRule``.
internal import Diagnostics

struct IdentifierOnceRule: CampaignRule {
  var judgesRepeatedRows: Bool { true }

  func check(_ campaign: Campaign) -> [Diagnostic] {
    repeated(campaign.decisions.lazy.map { ($0.id, $0.origin) }, "key")
      + repeated(campaign.materials.lazy.map { ($0.id, $0.origin) }, "id")
      + repeated(campaign.activities.lazy.map { ($0.id, $0.origin) }, "id")
  }

  private func repeated(_ rows: some Sequence<(String, RowOrigin)>, _ column: String) -> [Diagnostic] {
    var first: [String: RowOrigin] = [:]
    var diagnostics: [Diagnostic] = []
    // A blank id is a matter of form.
    for (id, origin) in rows where !id.isEmpty {
      if let other = first[id.lowercased()] {
        diagnostics.append(.idTwice(id, at: origin.location(column), first: other.location(column)))
      } else {
        first[id.lowercased()] = origin
      }
    }
    return diagnostics
  }
}

extension DiagnosticKind {
  static let idTwice = DiagnosticKind("id-twice", .error)
}

extension Diagnostic {
  fileprivate static func idTwice(_ id: String, at location: SourceLocation, first: SourceLocation) -> Diagnostic {
    Diagnostic(
      .idTwice, at: location,
      Phrase(
        vi: "mã \(id.quoted()) đã dùng cho dòng khác (chữ hoa, chữ thường được coi như nhau)",
        en: "the id \(id.quoted()) is already used by another row (case does not count)"),
      remedy: Phrase(
        vi: "Nếu hai dòng là một, xóa dòng thừa; nếu là hai, đặt mã khác cho dòng này.",
        en: "If the two rows are one, delete one; if not, give this one another id."),
      notes: [Note(Phrase(vi: "mã này dùng lần đầu ở đây", en: "the id is first used here"), at: first)])
  }
}
