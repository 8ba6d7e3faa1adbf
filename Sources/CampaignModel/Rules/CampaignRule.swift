public import Diagnostics

/// A rule that a whole campaign must keep. One a file; it says what it forbids and why.
public protocol CampaignRule: Sendable {
  /// Every breach of the rule, in the order of the tables.
  func check(_ campaign: Campaign) -> [Diagnostic]
  /// A Boolean value that indicates whether the rule is about rows whose id another row has already; all others see
  /// the first such row alone.
  var judgesRepeatedRows: Bool { get }
}

extension CampaignRule {
  public var judgesRepeatedRows: Bool { false }
}

/// The rules of a campaign.
public enum CampaignRules {
  /// Every rule, in the order in which they are applied.
  public static let all: [any CampaignRule] = [
    SettingsAddressRule(), SettingsIdentifierRule(), SettingsLevelRule(), SettingsYearRule(), SettingsDateRule(),
    CommuneListRule(), CommuneTileRule(),
    IdentifierFormRule(), IdentifierOnceRule(), SameDossierRule(), LeftOutRule(),
    HonorificRule(), HonoureeFieldsRule(), SamePersonRule(), WithdrawnElsewhereRule(), AchievementYearRule(),
    ContributionRule(), SameDonationRule(), ConsentRule(),
    DossierDecisionRule(), DecisionIssuerRule(), DecisionDateRule(), DecisionConferenceRule(), AnnexCountRule(),
    AnnexNumberRule(), AnnulledDecisionRule(), QuotaRule(),
    WithheldNameRule(), PersonalNumberRule(), DocumentNumberRule(), DocumentSearchRule(), NameFormRule(),
    TwoPeopleRule(),
    ProgressRowRule(), ProgressDateRule(), ProgressEvidenceRule(), DeadlineDayRule(),
    ConferenceRule(), DelegationRule(),
    MaterialReleaseRule(), MaterialFileRule(), MaterialAddressRule(), CorrectionRule(), StoryRule(), PhotoRule(),
    DatePlausibilityRule(),
  ]
}

extension Campaign {
  /// What is wrong with the campaign, rule by rule.
  ///
  /// `besides(_:)` takes out what the readers have said already; `sortedByPlace()` gives the order for mending files.
  /// - Parameter earlier: What readers and references found, where it is known: counts that rows with such problems
  ///   enter (of an annex, of a quota) are then not judged.
  public func check(besides earlier: [Diagnostic] = []) -> [Diagnostic] {
    let once = withoutRepeatedRows()
    return sifted(CampaignRules.all.flatMap { $0.check($0.judgesRepeatedRows ? self : once) }, besides: earlier)
  }

  /// The same, on all cores: the problems and their order do not depend on how many there are.
  public func check(besides earlier: [Diagnostic] = []) async -> [Diagnostic] {
    let once = withoutRepeatedRows()
    let found = await withTaskGroup(of: (Int, [Diagnostic]).self) { group in
      for (index, rule) in CampaignRules.all.enumerated() {
        group.addTask { (index, rule.check(rule.judgesRepeatedRows ? self : once)) }
      }
      var found = [[Diagnostic]](repeating: [], count: CampaignRules.all.count)
      for await (index, diagnostics) in group { found[index] = diagnostics }
      return found
    }
    return sifted(found.flatMap(\.self), besides: earlier)
  }

  private func sifted(_ found: [Diagnostic], besides earlier: [Diagnostic]) -> [Diagnostic] {
    let entailed = Entailed(self, earlier: earlier, found: found)
    return Repetition.once(entailed.removed(from: found).besides(earlier)).map(\.inItsCell)
  }
}
