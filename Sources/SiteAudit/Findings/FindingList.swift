internal import Diagnostics

/// A finding, and which of the options' suppressions covers it.
struct JudgedFinding: Sendable {
  var diagnostic: Diagnostic
  var suppression: Int?
}

/// Collects a file's findings and works out their places.
///
/// House rules that were switched off are dropped here, so that no judge need know of the options, and only so many are
/// kept: a file with thousands of faults is not a page that someone mends fault by fault. What is let pass or weighs
/// little is counted apart, so that a fault that blocks is never dropped for it.
struct FindingList {
  /// The most that are kept of those that block, of the others, and of those that are suppressed.
  static let limit = 200
  /// The most that are looked at; where there are more, the file is refused as not judged to its end.
  static let mostSeen = 10_000

  let path: String
  private(set) var judged: [JudgedFinding] = []
  private var blocking = 0
  private var others = 0
  private var suppressed = 0
  private var seen = 0
  private var source: SourceText
  private let options: AuditOptions
  private let suppressions: FileSuppressions

  init(path: String, bytes: Bytes, options: AuditOptions) {
    self.path = path
    self.options = options
    suppressions = options.suppressions(for: path)
    source = SourceText(bytes)
  }

  /// A Boolean value that indicates whether no more findings are kept.
  var isFull: Bool { blocking >= Self.limit || seen >= Self.mostSeen }

  /// What was found, by place.
  var sorted: [JudgedFinding] {
    let order = judged.enumerated().sorted { left, right in
      let (one, other) = (left.element.diagnostic, right.element.diagnostic)
      if one.location != other.location, let place = one.location, let second = other.location {
        return place < second
      }
      return one.severity != other.severity ? one.severity < other.severity : left.offset < right.offset
    }
    return order.map(\.element)
  }

  /// The place of the byte at `offset`, for a note.
  mutating func location(of offset: Int) -> SourceLocation {
    let place = source.place(of: offset)
    return SourceLocation(file: path, line: place.line, column: place.column)
  }

  /// Adds a finding about the `length` bytes at `offset`; without an offset it is about the file.
  mutating func add(_ finding: Finding, at offset: Int?, length: Int = 1) {
    guard !isFull, options.house || !finding.rule.isHouse else { return }
    seen += 1
    if seen == Self.mostSeen { return judged.append(JudgedFinding(diagnostic: .tooManyFindings(path))) }
    let blocks = finding.rule.severity(options).blocks
    // Nothing of what is only counted is worked out.
    if !blocks, others >= Self.limit, suppressions.indices.isEmpty { return }
    keep(finding, at: offset, length: length)
  }

  private mutating func keep(_ finding: Finding, at offset: Int?, length: Int) {
    var location = SourceLocation(file: path)
    var excerpt: Diagnostic.Excerpt?
    if let offset {
      let place = source.place(of: offset)
      location = SourceLocation(file: path, line: place.line, column: place.column)
      excerpt = source.excerpt(at: offset, length: length)
      // A report goes to people who must not learn what may not be published.
      if Rule.personal.contains(finding.rule.id) { excerpt = excerpt?.masked }
    }
    let diagnostic = finding.diagnostic(at: location, excerpt: excerpt, options: options)
    let suppression = options.suppression(of: diagnostic, among: suppressions)
    if suppression != nil {
      suppressed += 1
      if suppressed > Self.limit { return }
    } else if diagnostic.severity.blocks {
      blocking += 1
    } else {
      others += 1
      if others > Self.limit { return }
    }
    judged.append(JudgedFinding(diagnostic: diagnostic, suppression: suppression))
  }
}

extension Rule {
  /// What the rule weighs in this audit.
  func severity(_ options: AuditOptions) -> Severity {
    isFixed ? kind.severity : options.severities[id] ?? kind.severity
  }
}

extension DiagnosticKind {
  static let tooManyFindings = DiagnosticKind("too-many-findings", .error)
}

extension Diagnostic {
  static func tooManyFindings(_ path: String) -> Diagnostic {
    Diagnostic(
      .tooManyFindings, at: SourceLocation(file: path),
      Phrase(
        vi: "tệp có hơn \(FindingList.mostSeen) chỗ cần sửa; phần sau chưa được soát",
        en: "the file has more than \(FindingList.mostSeen) findings; the rest was not judged"),
      remedy: Phrase(
        vi: "Sửa các chỗ đã nêu (thường do một mẫu trang), rồi soát lại.",
        en: "Mend those that are named, mostly in one template, and audit again."))
  }
}
