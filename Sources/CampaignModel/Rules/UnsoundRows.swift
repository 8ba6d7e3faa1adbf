/// Knows which cells of which rows were already found wrong, so that rules relying on them stay silent.
internal import Diagnostics

struct UnsoundRows {
  struct Row: Hashable {
    let file: String
    let sheet: String
    let number: Int

    init?(_ location: SourceLocation) {
      file = location.file
      switch location.position {
      case .text(let line, _): (sheet, number) = ("", line)
      case .cell(let sheet, let row, _): (self.sheet, number) = (sheet, row)
      case .file, .sheet: return nil
      }
    }
  }

  /// The columns of each row that hold a blocking problem, as their titles are understood.
  private var columns: [Row: Set<String>] = [:]

  init(_ diagnostics: some Sequence<Diagnostic>) {
    // Few titles, and perhaps a problem in every row.
    var known: [String: [String]] = [:]
    for diagnostic in diagnostics where diagnostic.severity.blocks {
      guard let location = diagnostic.location, let title = location.columnTitle, let row = Row(location) else {
        continue
      }
      let ids = known[title] ?? TableSchema.all.compactMap { $0.columnID(titled: title) }
      known[title] = ids
      columns[row, default: []].formUnion(ids)
    }
  }

  var isEmpty: Bool { columns.isEmpty }

  /// A Boolean value that indicates whether one of `cells` of the row at a place is unsound.
  func contains(_ location: SourceLocation, _ cells: Set<String>) -> Bool {
    guard !isEmpty, let row = Row(location), let unsound = columns[row] else { return false }
    return !unsound.isDisjoint(with: cells)
  }

  /// What rules of one row rely on, besides the cell they report.
  static let reliances: [DiagnosticKind: Set<String>] = [
    .honorificKindDiffers: ["kind"], .honorificUnknown: ["kind"], .honorificMissing: ["kind"],
    .honorificInName: ["kind"], .householdsUnexpected: ["kind"], .areaTooLarge: ["kind", "id"],
    .contributionMissing: ["kind", "state", "area_m2", "labour_days", "money_vnd"], .communeMissing: ["kind", "level"],
    .quotaChoiceUnknown: ["kind", "level"], .decidedWithoutDecision: ["state"],
    .decisionNotYetDecided: ["state", "decision"], .decisionLevelDiffers: ["decision", "level"],
    .decisionCommuneDiffers: ["decision", "commune"], .annexNumberMissing: ["decision", "state"],
    .samePersonTwice: ["name", "id", "village", "commune", "level", "decision", "annex_no"],
    .sameAchievementTwice: ["name", "id", "village", "commune", "level", "state"], .sameDossierTwice: ["id"],
    .consentBlank: ["kind", "state"], .consentPageMissing: ["state"], .nameNotAName: ["kind"],
    .twoPeopleInName: ["kind"],
    .withdrawnElsewhere: ["name", "state", "village", "commune"], .levelMissing: ["decision"], .yearOutside: ["id"],
    .progressDoneWithoutDate: ["state"], .progressDateUnexpected: ["state"],
  ]
}
