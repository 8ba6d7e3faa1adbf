internal import Diagnostics
internal import SiteAudit
internal import SiteContent

/// Says of what is wrong in a made file from what the file was made: whoever mends it edits a row or a template, never
/// the file itself.
struct Provenance {
  private let files: [PlannedFile]
  /// By path; made when there is something to say.
  private let numbers: [String: Int]

  init(_ plan: SitePlan, for findings: [Diagnostic]) {
    files = plan.files
    let wanted = Set(findings.compactMap(\.location?.file))
    var numbers: [String: Int] = [:]
    if !wanted.isEmpty {
      for (number, file) in plan.files.enumerated() where wanted.contains(file.path) { numbers[file.path] = number }
    }
    self.numbers = numbers
  }

  /// The finding with notes that say where its file comes from.
  func adding(to finding: Diagnostic) -> Diagnostic {
    guard let path = finding.location?.file, let number = numbers[path] else { return finding }
    let origin = files[number].origin()
    var finding = finding
    finding.notes += origin.sources.map { Diagnostic.Note(.madeFromHere, at: $0) }
    if let template = origin.template {
      finding.notes.append(Diagnostic.Note(.template, at: SourceLocation(file: template)))
    }
    return finding
  }
}

extension SiteFindings {
  /// The findings with notes that say where the files come from.
  func located(in plan: SitePlan) -> (findings: [Diagnostic], suppressed: [SuppressedFinding]) {
    let provenance = Provenance(plan, for: findings + suppressed.map(\.diagnostic))
    return (
      findings.map(provenance.adding(to:)),
      suppressed.map { finding in
        var finding = finding
        finding.diagnostic = provenance.adding(to: finding.diagnostic)
        return finding
      }
    )
  }
}

extension Phrase {
  fileprivate static let madeFromHere = Phrase(vi: "tệp này làm từ đây", en: "the file is made from this")
  fileprivate static let template = Phrase(vi: "theo mẫu này", en: "by this template")
}
