public import Diagnostics

/// Whether an honouree is published, and if not, why. Computed, never typed.
public enum Publication: Sendable, Hashable {
  /// Why someone whose award was decided is not named.
  public enum Reason: String, Sendable, CaseIterable {
    case noConsent = "no_consent"
    case consentRefused = "consent_refused"
    case pageNotInScope = "page_not_in_scope"
    case suspended
    case annulled
    case decisionAnnulled = "decision_annulled"
    case withdrawn

    public var title: String {
      switch self {
      case .noConsent: "chưa có văn bản đồng ý"
      case .consentRefused: "không đồng ý công khai"
      case .pageNotInScope: "chỉ đồng ý cho mục đích khác, không đồng ý có trang"
      case .suspended: "tạm dừng công bố"
      case .annulled: "quyết định bị hủy bỏ đối với người này"
      case .decisionAnnulled: "quyết định đã bị hủy bỏ"
      case .withdrawn: "đã xin rút"
      }
    }

    /// The same in English too, for whoever reads a report in it.
    public var phrase: Phrase {
      let english =
        switch self {
        case .noConsent: "no consent in writing"
        case .consentRefused: "consent refused"
        case .pageNotInScope: "consent for other uses, not for a page"
        case .suspended: "suspended"
        case .annulled: "annulled for this person"
        case .decisionAnnulled: "decision annulled"
        case .withdrawn: "withdrew"
        }
      return Phrase(vi: title, en: english)
    }
  }

  case published
  case withheld(Reason)
  /// No award was decided yet, or none will be: appears nowhere.
  case undecided
}

extension Campaign {
  /// Whether `honouree` is published.
  ///
  /// Only decided awards are published, only under a decision in force, and a person only with consent; a collective's
  /// name needs none (Law 91/2025/QH15).
  public func publication(of honouree: Honouree) -> Publication {
    switch honouree.state {
    case .suspended: return .withheld(.suspended)
    case .annulled: return .withheld(.annulled)
    case .withdrawn: return .withheld(.withdrawn)
    case .decided, .awarded: break
    case .nominated, .selected, .completed, .sent, .eligible, .returned, .ineligible, .submitted: return .undecided
    }
    if honouree.decision.flatMap(state(ofDecision:)) == .annulled {
      return .withheld(.decisionAnnulled)
    }
    if honouree.kind == .collective {
      return honouree.consent.answer == .refused ? .withheld(.consentRefused) : .published
    }
    switch honouree.consent.answer {
    case .refused: return .withheld(.consentRefused)
    case .unknown: return .withheld(.noConsent)
    case .given: return honouree.consent.covers(.page) ? .published : .withheld(.pageNotInScope)
    }
  }

  /// A Boolean value that indicates whether a published honouree may also be used for `use` (downloads, yearbook, …).
  public func mayUse(_ honouree: Honouree, for use: Consent.Scope) -> Bool {
    guard publication(of: honouree) == .published else { return false }
    // The people named or pictured with a collective are persons: their story and photo need consent all the same.
    if honouree.kind == .collective, use != .photo, use != .story { return true }
    return honouree.consent.covers(use)
  }

  /// A Boolean value that indicates whether the honouree counts toward the quotas of its level: decided, and the decision
  /// stands, whether or not the name is published.
  public func countsAsDecided(_ honouree: Honouree) -> Bool {
    switch honouree.state {
    case .decided, .awarded: break
    case .suspended, .withdrawn: guard honouree.decision != nil else { return false }
    default: return false
    }
    return honouree.decision.flatMap(state(ofDecision:)) != .annulled
  }
}

extension Campaign {
  /// How many dossiers are not named, by reason: decided awards that are withheld, and those without a decision. With
  /// those that are named they are all the dossiers there are. For the staff, never for a page.
  public func unnamedCounts() -> [(reason: Phrase, count: Int)] {
    var withheld: [Publication.Reason: Int] = [:]
    var (undecided, ineligible) = (0, 0)
    for honouree in honourees {
      switch publication(of: honouree) {
      case .published: break
      case .withheld(let reason): withheld[reason, default: 0] += 1
      case .undecided: if honouree.state == .ineligible { ineligible += 1 } else { undecided += 1 }
      }
    }
    let counts =
      Publication.Reason.allCases.map { ($0.phrase, withheld[$0] ?? 0) } + [
        (Phrase(vi: "không đủ điều kiện", en: "not eligible"), ineligible),
        (Phrase(vi: "chưa có quyết định", en: "not decided yet"), undecided),
      ]
    return counts.filter { $0.1 > 0 }.map { (reason: $0.0, count: $0.1) }
  }
}
