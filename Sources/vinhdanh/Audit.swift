internal import ArgumentParser
internal import CampaignModel
internal import CampaignReader
internal import Diagnostics
internal import Glibc
internal import SiteAudit
internal import SitePublisher

struct Audit: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Audit folders or files of HTML that anyone made.",
    discussion: """
      Exit codes: 0 nothing found that --fail-on names; 1 found; 64 wrong usage; 74 a file could not be read, or the \
      report not be written. The form of --format json is described in docs/audit-json.md, the rules in \
      docs/audit-rules.md.
      """)

  @Argument(help: "Folders or files.")
  var paths: [String]

  @Flag(help: "Judge pages alone, not the links between them.")
  var pagesOnly = false

  @Flag(help: "HTML's own rules alone, without the house rules.")
  var noHouse = false

  @Option(help: "The publisher's own telephone or e-mail address, which may stand in every file; may be repeated.")
  var contact: [String] = []

  @Option(
    help: ArgumentHelp(
      "Where the folder will stand, such as https://example.vn/a/ (default: what its home page declares as canonical).",
      valueName: "address"))
  var siteURL: String?

  @Option(help: ArgumentHelp("A file with a part “audit”, as campaign.yaml has one.", valueName: "file"))
  var config: String?

  @Option(
    help: ArgumentHelp("Another severity for a rule, as rule=warning; may be repeated.", valueName: "rule=severity"))
  var severity: [SeverityOption] = []

  @Option(help: "The least that makes the exit code 1: error or warning.")
  var failOn = FailOn.error

  @Option(help: "How many files are judged at once (default: as many as there are cores).")
  var jobs: Int?

  @OptionGroup var report: ReportOptions

  enum FailOn: String, ExpressibleByArgument, CaseIterable {
    case error, warning
  }

  func validate() throws {
    if let jobs, !(1...64).contains(jobs) { throw ValidationError("--jobs takes a number from 1 to 64.") }
    if let siteURL, !siteURL.hasPrefix("http://"), !siteURL.hasPrefix("https://") {
      throw ValidationError("--site-url takes an address that begins with https:// or http://.")
    }
    for option in severity {
      if !AdjustableRules.ids.contains(option.rule) {
        let hint = NearMiss.of(option.rule, among: AdjustableRules.ids).map { " Did you mean “\($0)”?" } ?? ""
        throw ValidationError("There is no rule “\(option.rule)”.\(hint)")
      }
      if AdjustableRules.fixed.contains(option.rule), !option.severity.blocks {
        throw ValidationError("The rule “\(option.rule)” cannot be lowered.")
      }
    }
  }

  func run() throws {
    var options = AuditOptions()
    options.links = !pagesOnly
    options.house = !noHouse
    options.siteURL = siteURL
    let read = config.map { AuditSettingsFile.read($0) }
    let configuration = AuditConfiguration(read?.settings ?? AuditSettings())
    let problems = ((read?.diagnostics ?? []) + configuration.diagnostics).sortedByPlace()
    options = configuration.applied(to: options)
    options.allow(contacts: contact + (read?.contacts ?? []))
    for option in severity { options.severities[option.rule] = option.severity }
    var audit = FolderAudit(options: options)
    audit.threads = jobs ?? max(1, min(64, sysconf(Int32(_SC_NPROCESSORS_ONLN))))
    var outcome = audit.run(paths)
    outcome.findings = problems + outcome.findings
    if let read { outcome.findings = read.source.addingExcerpts(to: outcome.findings) }
    try print(outcome)
    if outcome.findings.contains(where: { $0.kind == .unreadable }) { throw ExitCode.inputOutput }
    if outcome.findings.contains(where: fails) { throw ExitCode.problems }
  }

  private func fails(_ finding: Diagnostic) -> Bool {
    finding.severity.blocks || (failOn == .warning && finding.severity == .warning)
  }

  private func print(_ outcome: FolderAudit.Outcome) throws {
    switch report.format {
    case .json: try output(AuditReport(outcome, toolVersion: VinhDanh.configuration.version).json)
    case .text:
      try report.print(outcome.findings)
      if let suppressed = Summary.suppressed(outcome.suppressedCount) { try report.say(suppressed) }
      try report.say(
        Phrase(
          vi: "Đã soát \(outcome.files) tệp, trong đó \(outcome.pages) trang.",
          en: "\(outcome.files) files audited, \(outcome.pages) of them pages."))
    }
  }
}

/// `rule=severity`.
struct SeverityOption: ExpressibleByArgument {
  let rule: String
  let severity: Severity

  init?(argument: String) {
    let parts = argument.split(separator: "=", omittingEmptySubsequences: false)
    guard parts.count == 2, let severity = Severity(rawValue: String(parts[1])), severity != .question else {
      return nil
    }
    rule = String(parts[0])
    self.severity = severity
  }
}
