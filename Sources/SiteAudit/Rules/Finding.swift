internal import Diagnostics

/// What a judge found, before its place is worked out.
struct Finding {
  let rule: Rule
  let summary: Phrase
  var explanation: Phrase?
  var remedy: Phrase?
  var notes: [Diagnostic.Note] = []

  init(
    _ rule: Rule, _ summary: Phrase, explanation: Phrase? = nil, remedy: Phrase? = nil, notes: [Diagnostic.Note] = []
  ) {
    self.rule = rule
    self.summary = summary
    self.explanation = explanation
    self.remedy = remedy
    self.notes = notes
  }
}

/// Collects a file's findings and works out their places.
///
/// House rules that were switched off are dropped here, so that no judge need know of the options, and no more than
/// `limit` are kept: a file with thousands of faults is not a page that someone mends fault by fault.
struct FindingList {
  static let limit = 200

  let path: String
  private(set) var diagnostics: [Diagnostic] = []
  private var source: SourceText
  private let options: AuditOptions

  init(path: String, bytes: Bytes, options: AuditOptions) {
    self.path = path
    self.options = options
    source = SourceText(bytes)
  }

  /// A Boolean value that indicates whether no more findings are kept.
  var isFull: Bool { diagnostics.count >= Self.limit }

  /// The place of the byte at `offset`, for a note.
  mutating func location(of offset: Int) -> SourceLocation {
    let place = source.place(of: offset)
    return SourceLocation(file: path, line: place.line, column: place.column)
  }

  /// Adds a finding about the `length` bytes at `offset`; without an offset it is about the file.
  mutating func add(_ finding: Finding, at offset: Int?, length: Int = 1) {
    guard !isFull, options.house || !finding.rule.isHouse else { return }
    var location = SourceLocation(file: path)
    var excerpt: Diagnostic.Excerpt?
    if let offset {
      let place = source.place(of: offset)
      location = SourceLocation(file: path, line: place.line, column: place.column)
      excerpt = source.excerpt(at: offset, length: length)
    }
    diagnostics.append(finding.diagnostic(at: location, excerpt: excerpt, options: options))
  }
}

extension Finding {
  /// The finding as a diagnostic, with the severity that the options give its rule.
  func diagnostic(at location: SourceLocation, excerpt: Diagnostic.Excerpt?, options: AuditOptions) -> Diagnostic {
    var diagnostic = Diagnostic(
      rule.kind, at: location, summary, explanation: explanation ?? rule.why, remedy: remedy, notes: notes,
      excerpt: excerpt)
    if let severity = options.severities[rule.id] { diagnostic.severity = severity }
    return diagnostic
  }
}
