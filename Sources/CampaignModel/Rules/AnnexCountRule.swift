/// A decision's annex names as many as the decision says.
internal import Diagnostics

struct AnnexCountRule: CampaignRule {
  private static let columns: [(Honouree.Kind, String)] = [
    (.collective, "collectives"), (.household, "households"), (.individual, "individuals"),
  ]

  func check(_ campaign: Campaign) -> [Diagnostic] {
    var counts: [Decision.ID: [Honouree.Kind: Int]] = [:]
    // Everyone whom the annex names, whatever became of the dossier since: the decision's own number does not change.
    for honouree in campaign.honourees {
      if let decision = honouree.decision { counts[decision, default: [:]][honouree.kind, default: 0] += 1 }
    }
    var diagnostics: [Diagnostic] = []
    for decision in campaign.decisions {
      let found = counts[decision.id] ?? [:]
      for (kind, column) in Self.columns {
        guard let declared = decision.declaredCounts[kind] else { continue }
        let count = found[kind] ?? 0
        guard declared != count else { continue }
        diagnostics.append(.annexCountDiffers(decision, kind, declared, count, at: decision.origin.location(column)))
      }
      if found.isEmpty, decision.declaredCounts.values.allSatisfy({ $0 == 0 }) {
        diagnostics.append(.decisionNamesNobody(decision))
      }
    }
    return diagnostics
  }
}

extension DiagnosticKind {
  static let annexCountDiffers = DiagnosticKind("annex-count-differs", .error)
  static let decisionNamesNobody = DiagnosticKind("decision-names-nobody", .warning)
}

extension Diagnostic {
  fileprivate static func annexCountDiffers(
    _ decision: Decision, _ kind: Honouree.Kind, _ declared: Int, _ count: Int, at location: SourceLocation
  ) -> Diagnostic {
    let word = kind.title.lowercased()
    return Diagnostic(
      .annexCountDiffers, at: location,
      Phrase(
        vi:
          "quyết định \(decision.id.quoted()) ghi khen \(declared) \(word), nhưng bảng \(TableSchema.honourees.label) có \(count)",
        en:
          "the decision \(decision.id.quoted()) declares \(declared) of kind \(kind.rawValue), the honourees table has "
          + "\(count)"),
      remedy: Phrase(
        vi: "Đối chiếu với phụ lục của quyết định: bổ sung hồ sơ còn thiếu, xóa hồ sơ thừa, hoặc sửa số ở ô này. "
          + "Người đã rút hoặc tạm dừng công bố vẫn giữ dòng của mình.",
        en: "Compare with the decision's annex: add what is missing, delete what is too much, or mend this number. "
          + "Those withdrawn or suspended keep their rows."))
  }

  fileprivate static func decisionNamesNobody(_ decision: Decision) -> Diagnostic {
    Diagnostic(
      .decisionNamesNobody, at: decision.origin.location("key"),
      Phrase(
        vi: "không hồ sơ nào thuộc quyết định \(decision.id.quoted())",
        en: "no dossier belongs to the decision \(decision.id.quoted())"),
      remedy: Phrase(
        vi: "Ghi khóa này ở cột “Quyết định” của các hồ sơ, hoặc xóa dòng này.",
        en: "Write this key with the dossiers it decides, or delete the row."))
  }
}
