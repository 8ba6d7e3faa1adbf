public import Diagnostics

/// What an audit found: what is to be mended, and what somebody lets pass.
public struct SiteFindings: Sendable {
  /// The findings by place, each problem in so many files; a note counts the others.
  public internal(set) var findings: [Diagnostic] = []
  /// Those that a suppression covers, in the same form.
  public internal(set) var suppressed: [SuppressedFinding] = []
  /// How many findings each of the options' suppressions covers.
  public internal(set) var uses: [Int]

  init(options: AuditOptions) {
    uses = Array(repeating: 0, count: options.suppressions.count)
  }

  /// How many findings are let pass, those that are not shown one by one counted too.
  public var suppressedCount: Int { uses.reduce(0, +) }

  /// A finding for each suppression that covers nothing, although its rule was judged.
  public func unused(_ options: AuditOptions) -> [Diagnostic] {
    zip(options.suppressions, uses).filter { $1 == 0 }.compactMap { suppression, _ in
      guard options.judges(suppression.rule) else { return nil }
      return .unusedSuppression(suppression)
    }
  }
}

extension SiteFindings {
  /// Adds what was found elsewhere under the same options.
  mutating func add(_ other: SiteFindings) {
    findings += other.findings
    suppressed += other.suppressed
    for (index, count) in other.uses.enumerated() where uses.indices.contains(index) { uses[index] += count }
  }

  /// Adds what no judge found: problems of files and folders themselves.
  mutating func add(_ diagnostics: [Diagnostic], _ options: AuditOptions) {
    for diagnostic in diagnostics {
      let (adjusted, index) = options.adjusted(diagnostic)
      if let index {
        uses[index] += 1
        suppressed.append(SuppressedFinding(diagnostic: adjusted, suppression: options.suppressions[index]))
      } else {
        findings.append(adjusted)
      }
    }
  }

  mutating func sort() {
    findings = findings.sortedByPlace()
    suppressed = suppressed.sortedByPlace()
  }

  /// Puts every place below this folder.
  mutating func locate(below folder: String) {
    findings = findings.map { $0.located(below: folder) }
    suppressed = suppressed.map {
      SuppressedFinding(diagnostic: $0.diagnostic.located(below: folder), suppression: $0.suppression)
    }
  }
}

extension [SuppressedFinding] {
  fileprivate func sortedByPlace() -> [SuppressedFinding] {
    enumerated().sorted { left, right in
      let (one, other) = (left.element, right.element)
      if let place = one.diagnostic.location, let second = other.diagnostic.location, place != second {
        return place < second
      }
      if one.diagnostic.id != other.diagnostic.id { return one.diagnostic.id < other.diagnostic.id }
      if one.suppression.reason != other.suppression.reason {
        return one.suppression.reason.precedesInBytes(other.suppression.reason)
      }
      return left.offset < right.offset
    }.map(\.element)
  }
}

extension DiagnosticKind {
  static let unusedSuppression = DiagnosticKind("unused-suppression", .warning)
}

extension Diagnostic {
  static func unusedSuppression(_ suppression: Suppression) -> Diagnostic {
    let place = suppression.file.map { Phrase(vi: " ở \($0.quoted())", en: " in \($0.quoted())") }
    return Diagnostic(
      .unusedSuppression, at: suppression.location,
      Phrase(
        vi: "không còn chỗ nào vi phạm \(suppression.rule.quoted())\(place?.vietnamese ?? "") để bỏ qua",
        en: "nothing breaks \(suppression.rule.quoted())\(place?.english ?? "") any more"),
      explanation: Phrase(
        vi: "Để lại dòng này thì lần sau lỗi mới cùng loại sẽ bị bỏ qua mà không ai biết.",
        en: "Left as it is, it would hide the next finding of its kind."),
      remedy: Phrase(
        vi: "Xóa mục này khỏi “audit: suppress:”, hoặc xem lại “file” và “text”.",
        en: "Delete it from “audit: suppress:”, or look at its “file” and “text”."))
  }
}
