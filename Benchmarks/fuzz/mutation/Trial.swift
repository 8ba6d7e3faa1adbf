internal import Diagnostics
internal import SiteAudit

/// Judges hostile documents one after the other as an audit does, and says what must never be.
public final class Trial {
  /// What went wrong with a document: never a finding.
  public struct Failure: Error, CustomStringConvertible {
    public let description: String
  }

  private let source: [UInt8]
  private var judges: [(options: AuditOptions, judge: FileJudge)] = []
  private var count = 0
  /// A judge is used for so many documents, and then another made: both ways faults may hide.
  private static let oneJudge = 5_000

  public init() {
    source = []
    renew()
  }

  private func renew() {
    var house = AuditOptions()
    house.siteURL = "https://example.vn/"
    house.suppressions = [
      Suppression(rule: "dead-link", text: "a", reason: "thử"),
      Suppression(rule: "duplicate-id", file: "a.*", reason: "thử"),
    ]
    var plain = AuditOptions()
    plain.house = false
    plain.links = false
    judges = [house, plain].map { ($0, FileJudge(options: $0, shapes: KnownShapes())) }
  }

  /// Judges a document.
  ///
  /// - Throws: `Failure` where a finding names no place in the document, or another judge finds something else.
  public func judge(_ document: Seed) throws(Failure) {
    count += 1
    if count % Self.oneJudge == 0 { renew() }
    let (options, judge) = judges[count % judges.count]
    let found = examine(document, options, judge)
    let lines = document.bytes.count + 1
    for finding in found {
      guard case .text(let line, let column)? = finding.location?.position else { continue }
      guard line >= 1, column >= 1, line <= lines, column <= lines else {
        throw Failure(description: "\(finding.id) at \(line):\(column) of \(document.bytes.count) bytes")
      }
    }
    // Nothing of one document may stay for the next.
    guard count % 500 == 0 else { return }
    let fresh = examine(document, options, FileJudge(options: options, shapes: KnownShapes()))
    guard fresh.map(Self.line) == found.map(Self.line) else {
      throw Failure(description: "a fresh judge finds \(fresh.map(Self.line)), this one \(found.map(Self.line))")
    }
  }

  private func examine(_ document: Seed, _ options: AuditOptions, _ judge: FileJudge) -> [Diagnostic] {
    let report = judge.judge(path: document.path, bytes: document.bytes)
    let found = SiteJudge.examine([report], options: options) { _ in document.bytes }
    return found.findings + found.suppressed.map(\.diagnostic)
  }

  private static func line(_ finding: Diagnostic) -> String {
    "\(finding.id) \(finding.location?.label ?? "") \(finding.summary.english)"
  }
}
