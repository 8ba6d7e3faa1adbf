internal import Diagnostics

/// What a person may say about a rule: which ids there are, and which of them nobody may weaken.
public enum AdjustableRules {
  /// The ids of folders' and files' own problems, beside those of the rules.
  private static let ofFolders: [DiagnosticKind] = [
    .unreadable, .symbolicLink, .specialFile, .nameNotUTF8, .folderTooDeep, .tooManyFindings,
  ]
  /// After these something was not judged at all.
  private static let fixedOfFolders: Set<DiagnosticKind> = [.unreadable, .folderTooDeep, .tooManyFindings]

  /// Every id that severities and suppressions may name.
  public static let ids: [String] = Rule.all.map(\.id) + ofFolders.map(\.id)

  /// Those whose severity cannot be lowered and whose findings cannot be let pass (`Rule.isFixed`).
  public static let fixed: Set<String> = Set(Rule.all.filter(\.isFixed).map(\.id) + fixedOfFolders.map(\.id))
}

extension AuditOptions {
  /// The rules that need the whole tree.
  static let graphRules: Set<String> = [
    "dead-link", "link-in-other-case", "dangling-fragment", "canonical-of-another-page", "orphan-page",
    "page-not-in-sitemap", "hidden-page-in-sitemap", "repeated-title",
  ]

  /// A Boolean value that indicates whether this audit asks the rule at all.
  func judges(_ id: String) -> Bool {
    if !house, Rule.all.contains(where: { $0.id == id && $0.isHouse }) { return false }
    return followsFiles || !Self.graphRules.contains(id)
  }

  /// A diagnostic that no judge made, with the severity that the options give it, and the suppression that covers it.
  func adjusted(_ diagnostic: Diagnostic) -> (diagnostic: Diagnostic, suppression: Int?) {
    guard !AdjustableRules.fixed.contains(diagnostic.id) else { return (diagnostic, nil) }
    var diagnostic = diagnostic
    if let severity = severities[diagnostic.id] { diagnostic.severity = severity }
    return (diagnostic, suppression(of: diagnostic, among: suppressions(for: diagnostic.location?.file ?? "")))
  }
}
