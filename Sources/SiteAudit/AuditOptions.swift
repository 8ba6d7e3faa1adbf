public import Diagnostics

/// What an audit judges, and how heavily.
public struct AuditOptions: Sendable, Hashable {
  /// A Boolean value that indicates whether the house rules are judged too, beside HTML's own (`--no-house` is false).
  public var house = true
  /// A Boolean value that indicates whether links are followed (`--pages-only` is false).
  public var links = true
  /// The address at which the tree will stand, such as `https://example.vn/luc-ngan-2024/`; addresses below it are
  /// internal links. Without it, every address with a host leads elsewhere.
  public var siteURL: String?
  /// Severities by rule id, in place of the rules' own; those of fixed rules are not changed.
  public var severities: [String: Severity] = [:]
  /// What is let pass. Severities and suppressions come after judging: what is remembered of a page is what was found.
  public var suppressions: [Suppression] = []
  /// How many files are named for one and the same problem; the others are counted in a note.
  public var repeats = 20

  /// A Boolean value that indicates whether there is a tree of files around each one: a file by itself can only be asked
  /// for the places in it.
  var hasTree = true
  /// A Boolean value that indicates whether links from file to file are followed.
  var followsFiles: Bool { links && hasTree }

  public init() {}
}
