/// The kind of a problem: what stays the same however often and wherever it occurs.
///
/// Kinds are declared beside the rule that finds them, one static member each, so that
/// `DiagnosticKind("` finds them all.
public struct DiagnosticKind: Sendable, Hashable {
  /// A stable name in lower-case words joined by hyphens; scripts and documents refer to it.
  public let id: String
  public let severity: Severity

  public init(_ id: String, _ severity: Severity) {
    self.id = id
    self.severity = severity
  }
}

/// One problem: what, where, why, and how to mend it.
public struct Diagnostic: Sendable, Hashable {
  /// A second place that belongs to the problem, such as the row that used an id first.
  public struct Note: Sendable, Hashable {
    public let location: SourceLocation?
    public let text: Phrase

    public init(_ text: Phrase, at location: SourceLocation? = nil) {
      self.location = location
      self.text = text
    }
  }

  /// The line of a text file that holds the problem, for the caret.
  public struct Excerpt: Sendable, Hashable {
    public let line: String
    /// Where the problem begins: counts Unicode scalars from 1.
    public let column: Int
    /// How many Unicode scalars it spans; at least 1.
    public let length: Int

    public init(line: String, column: Int, length: Int = 1) {
      self.line = line
      self.column = max(column, 1)
      self.length = max(length, 1)
    }
  }

  public let kind: DiagnosticKind
  public var severity: Severity
  public let location: SourceLocation?
  /// One line without a full stop: what is wrong, quoting what was typed.
  public let summary: Phrase
  /// Why it is wrong, where the summary does not say it.
  public let explanation: Phrase?
  /// What to do now.
  public let remedy: Phrase?
  public var notes: [Note]
  public var excerpt: Excerpt?

  public var id: String { kind.id }

  public init(
    _ kind: DiagnosticKind, at location: SourceLocation?, _ summary: Phrase, explanation: Phrase? = nil,
    remedy: Phrase? = nil, notes: [Note] = [], excerpt: Excerpt? = nil
  ) {
    self.kind = kind
    self.severity = kind.severity
    self.location = location
    self.summary = summary
    self.explanation = explanation
    self.remedy = remedy
    self.notes = notes
    self.excerpt = excerpt
  }
}

extension Sequence<Diagnostic> {
  /// A Boolean value that indicates whether any of the problems keeps the site from being published.
  public var blocks: Bool { contains { $0.severity.blocks } }

  /// The problems by place, then by weight: the order in which someone mends a file from top to bottom.
  public func sortedByPlace() -> [Diagnostic] {
    enumerated().sorted { left, right in
      switch (left.element.location, right.element.location) {
      case (nil, .some): return true
      case (.some, nil): return false
      case (let one?, let other?) where one != other: return one < other
      default: break
      }
      if left.element.severity != right.element.severity { return left.element.severity < right.element.severity }
      return left.offset < right.offset
    }.map(\.element)
  }
}
