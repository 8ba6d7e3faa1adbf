public import Diagnostics

/// Findings of one rule that somebody has looked at and lets pass, with the reason.
///
/// It takes nothing from judging: what it covers is still found, counted and kept beside the other findings.
public struct Suppression: Sendable, Hashable {
  /// The id of the rule.
  public let rule: String
  /// The files it covers, as a pattern (`PathPattern`); nil for every file.
  public let file: String?
  /// What a finding's summary, in either language, or the line that it shows must hold; nil for every finding.
  public let text: String?
  public let reason: String
  /// Where it is written, for the finding that it covers nothing.
  public let location: SourceLocation?

  public init(
    rule: String, file: String? = nil, text: String? = nil, reason: String, location: SourceLocation? = nil
  ) {
    self.rule = rule
    self.file = file
    self.text = text
    self.reason = reason
    self.location = location
  }

  func covers(file path: String) -> Bool { file.map { PathPattern($0).matches(path) } ?? true }

  /// - Parameter diagnostic: A finding of this rule in a file that is covered.
  func covers(_ diagnostic: Diagnostic) -> Bool {
    guard let text else { return true }
    return diagnostic.summary.vietnamese.contains(text) || diagnostic.summary.english.contains(text)
      || diagnostic.excerpt?.line.contains(text) == true
  }
}

/// A finding that a suppression covers.
public struct SuppressedFinding: Sendable, Hashable {
  public var diagnostic: Diagnostic
  public let suppression: Suppression
}

/// The suppressions that cover a file.
struct FileSuppressions {
  static let none = FileSuppressions(indices: [], group: 0, readsText: false)

  /// Which of the options' suppressions they are.
  let indices: [Int]
  /// Tells files apart that different suppressions cover: of each group so many files are shown for one problem, so that
  /// no file that nobody lets pass hides behind those that are.
  let group: UInt32
  /// A Boolean value that indicates whether it depends on a finding's words what is covered: then each must be made.
  let readsText: Bool

  /// How many files are shown for one and the same problem.
  func limit(_ options: AuditOptions) -> Int { readsText ? .max : max(options.repeats, 1) }
}

extension AuditOptions {
  /// The suppressions that cover the file at `path`.
  func suppressions(for path: String) -> FileSuppressions {
    guard !suppressions.isEmpty else { return .none }
    let indices = suppressions.indices.filter { suppressions[$0].covers(file: path) }
    guard !indices.isEmpty else { return .none }
    let hash = indices.reduce(1) { Hash.mix($0 ^ UInt64($1), 0x9E37_79B9_7F4A_7C15) &+ 1 }
    return FileSuppressions(
      indices: indices, group: UInt32(truncatingIfNeeded: hash) | 1,
      readsText: indices.contains { suppressions[$0].text != nil })
  }

  /// Which of these suppressions covers the finding; the first one does.
  func suppression(of diagnostic: Diagnostic, among covering: FileSuppressions) -> Int? {
    guard !covering.indices.isEmpty, !AdjustableRules.fixed.contains(diagnostic.id) else { return nil }
    return covering.indices.first { suppressions[$0].rule == diagnostic.id && suppressions[$0].covers(diagnostic) }
  }
}
