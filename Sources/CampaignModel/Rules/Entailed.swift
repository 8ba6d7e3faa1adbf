/// Tells which findings only follow from another one, which is said already.
internal import Diagnostics

struct Entailed {
  /// What counts of an annex and of quotas rely on.
  private static let cells: Set<String> = ["kind", "state", "decision", "annex_no", "id", "name"]
  private static let counted: Set<DiagnosticKind> = [.annexCountDiffers, .annexNumberGap, .decisionNamesNobody]

  /// The places of decisions whose annex is not known whole.
  private var annexes: Set<SourceLocation> = []
  /// A Boolean value that indicates whether some row's decision is not known: it may belong to any.
  private var isAnyAnnexUnsound = false
  private var quotaPlaces: Set<SourceLocation> = []
  private var errors: Set<SourceLocation> = []

  init(_ campaign: Campaign, earlier: [Diagnostic], found: [Diagnostic]) {
    errors = Set(found.lazy.filter { $0.severity == .error }.compactMap(\.location))
    // Who may stand in two rows is counted twice; so is everyone in a file that may be another one's copy.
    let rows = UnsoundRows(earlier + found.filter { $0.kind == .samePersonTwice })
    let copies = Set(found.lazy.filter { $0.kind == .fileRepeatsAnother }.compactMap(\.location))
    var unsound: Set<Decision.ID> = []
    var seen: Set<String> = []
    var levels: Set<AwardLevel.ID> = []
    for honouree in campaign.honourees {
      let isRepeated = !seen.insert(honouree.id.lowercased()).inserted
      let isUnresolved = !honouree.decisionText.isEmpty && honouree.decision == nil
      if isUnresolved { isAnyAnnexUnsound = true }
      let isOfCopy = !copies.isEmpty && copies.contains(honouree.origin.table.place)
      guard
        isRepeated || isUnresolved || isOfCopy || (!rows.isEmpty && rows.contains(honouree.origin.location, Self.cells))
      else {
        continue
      }
      if let decision = honouree.decision { unsound.insert(decision) }
      if let level = honouree.level { levels.insert(level) }
    }
    for decision in campaign.decisions where isAnyAnnexUnsound || unsound.contains(decision.id) {
      for column in ["key", "collectives", "households", "individuals"] {
        annexes.insert(decision.origin.location(column))
      }
    }
    quotaPlaces = Set(
      levels.flatMap { level in
        // Each quota's own place, and the level's where a quota is not declared at all.
        [campaign.settingsLocation("levels.\(level)")]
          + (campaign.level(level)?.quotas.indices.map {
            campaign.settingsLocation("levels.\(level).quotas.\($0 + 1)")
          } ?? [])
      })
  }

  /// The findings that stand for themselves.
  func removed(from diagnostics: [Diagnostic]) -> [Diagnostic] {
    diagnostics.filter { diagnostic in
      guard let location = diagnostic.location else { return true }
      if Self.counted.contains(diagnostic.kind) { return !annexes.contains(location) }
      if diagnostic.kind == .quotaOver || diagnostic.kind == .quotaUndeclared { return !quotaPlaces.contains(location) }
      // A day that is too late is told once.
      return diagnostic.kind != .dateImplausible || !errors.contains(location)
    }
  }
}
