/// A dossier and its decision agree: decided means there is a decision, of the dossier's level.
internal import Diagnostics

struct DossierDecisionRule: CampaignRule {
  func check(_ campaign: Campaign) -> [Diagnostic] {
    var diagnostics: [Diagnostic] = []
    for honouree in campaign.honourees {
      if honouree.state.isDecided, honouree.decisionText.isEmpty {
        diagnostics.append(.decidedWithoutDecision(honouree, at: honouree.origin.location("decision")))
      }
      guard let decision = honouree.decision.flatMap(campaign.decision) else { continue }
      if honouree.state.isBeforeDecision {
        diagnostics.append(.notYetDecided(honouree, at: honouree.origin.location("state")))
      }
      if let level = honouree.level, let other = decision.level, level != other {
        diagnostics.append(
          .levelDiffers(
            honouree, decision, of: campaign.level(level)?.name ?? level, and: campaign.level(other)?.name ?? other))
      }
    }
    return diagnostics
  }
}

extension DossierState {
  fileprivate var isBeforeDecision: Bool {
    switch self {
    case .nominated, .selected, .completed, .sent, .eligible, .returned, .ineligible, .submitted: true
    case .decided, .awarded, .annulled, .suspended, .withdrawn: false
    }
  }
}

extension DiagnosticKind {
  static let decidedWithoutDecision = DiagnosticKind("decided-without-decision", .error)
  static let decisionNotYetDecided = DiagnosticKind("decision-not-yet-decided", .warning)
  static let decisionLevelDiffers = DiagnosticKind("decision-level-differs", .error)
}

extension Diagnostic {
  fileprivate static func decidedWithoutDecision(_ honouree: Honouree, at location: SourceLocation) -> Diagnostic {
    Diagnostic(
      .decidedWithoutDecision, at: location,
      Phrase(
        vi: "hồ sơ \(honouree.id.quoted()) ghi \(honouree.state.title.quoted()) nhưng chưa ghi quyết định",
        en: "dossier \(honouree.id.quoted()) is \(honouree.state.title.quoted()) but names no decision"),
      remedy: Phrase(
        vi: "Ghi khóa của quyết định trong bảng \(TableSchema.decisions.label), hoặc sửa cột “Tình trạng hồ sơ”.",
        en: "Write the decision's key, or mend the dossier's state."))
  }

  fileprivate static func notYetDecided(_ honouree: Honouree, at location: SourceLocation) -> Diagnostic {
    Diagnostic(
      .decisionNotYetDecided, at: location,
      Phrase(
        vi: "hồ sơ \(honouree.id.quoted()) có quyết định nhưng tình trạng còn là \(honouree.state.title.quoted())",
        en: "dossier \(honouree.id.quoted()) names a decision, but its state is still "
          + "\(honouree.state.title.quoted())"),
      explanation: Phrase(vi: "Hồ sơ này chưa được đăng.", en: "The dossier is not published."),
      remedy: Phrase(
        vi: "Nếu đã có quyết định, sửa tình trạng thành “Đã có quyết định” hoặc “Đã trao”.",
        en: "If the award was decided, make the state Đã có quyết định or Đã trao."))
  }

  fileprivate static func levelDiffers(
    _ honouree: Honouree, _ decision: Decision, of level: String, and other: String
  ) -> Diagnostic {
    Diagnostic(
      .decisionLevelDiffers, at: honouree.origin.location("level"),
      Phrase(
        vi:
          "hồ sơ \(honouree.id.quoted()) ghi \(level.quoted()), còn quyết định \(decision.id.quoted()) là "
          + "\(other.quoted())",
        en:
          "dossier \(honouree.id.quoted()) is of \(level.quoted()), its decision \(decision.id.quoted()) of "
          + "\(other.quoted())"
      ),
      remedy: Phrase(
        vi: "Sửa cấp khen hoặc quyết định của hồ sơ cho khớp.", en: "Mend the dossier's level or its decision."),
      notes: [
        Note(Phrase(vi: "quyết định ở đây", en: "the decision is here"), at: decision.origin.location("level"))
      ])
  }
}
