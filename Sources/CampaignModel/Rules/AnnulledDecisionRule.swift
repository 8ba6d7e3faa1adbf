/// A decision that was annulled takes its people off the site: the staff are told whom.
internal import Diagnostics

struct AnnulledDecisionRule: CampaignRule {
  func check(_ campaign: Campaign) -> [Diagnostic] {
    var places: [Decision.ID: [SourceLocation]] = [:]
    let annulled = Set(campaign.decisions.filter { $0.state == .annulled }.map(\.id))
    guard !annulled.isEmpty else { return [] }
    for honouree in campaign.honourees where honouree.state.isDecided {
      if let decision = honouree.decision, annulled.contains(decision) {
        places[decision, default: []].append(honouree.origin.location("state"))
      }
    }
    return campaign.decisions.compactMap { decision in
      places.removeValue(forKey: decision.id).map { .decisionAnnulled(decision, $0) }
    }
  }
}

extension DiagnosticKind {
  static let decisionAnnulled = DiagnosticKind("decision-annulled", .note)
}

extension Diagnostic {
  fileprivate static func decisionAnnulled(_ decision: Decision, _ places: [SourceLocation]) -> Diagnostic {
    Diagnostic(
      .decisionAnnulled, at: decision.origin.location("state"),
      Phrase(
        vi: "quyết định \(decision.id.quoted()) đã bị hủy bỏ: không đăng \(places.count) hồ sơ của quyết định này",
        en: "the decision \(decision.id.quoted()) was annulled: its \(places.count) dossiers are not published"),
      remedy: Phrase(
        vi: "Nếu có quyết định khác thay thế, thêm quyết định đó rồi sửa cột “Quyết định” của các hồ sơ.",
        en: "If another decision replaces it, add that one and name it with the dossiers."),
      notes: Diagnostic.notes(Phrase(vi: "hồ sơ không đăng", en: "a dossier not published"), at: places))
  }
}
