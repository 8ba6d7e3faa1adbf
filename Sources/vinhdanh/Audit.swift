internal import ArgumentParser
internal import Diagnostics
internal import SiteAudit

struct Audit: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Audit folders or files of HTML that anyone made.")

  @Argument(help: "Folders or files.")
  var paths: [String]

  @Flag(help: "Judge pages alone, not the links between them.")
  var pagesOnly = false

  @Flag(help: "HTML's own rules alone, without the house rules.")
  var noHouse = false

  @Option(help: "The publisher's own telephone or e-mail address, which may stand in every file; may be repeated.")
  var contact: [String] = []

  @OptionGroup var report: ReportOptions

  func run() throws {
    var options = AuditOptions()
    options.links = !pagesOnly
    options.house = !noHouse
    options.allow(contacts: contact)
    let outcome = FolderAudit(options: options).run(paths)
    try report.print(outcome.findings)
    try report.say(
      Phrase(
        vi: "Đã soát \(outcome.files) tệp, trong đó \(outcome.pages) trang.",
        en: "\(outcome.files) files audited, \(outcome.pages) of them pages."))
    if outcome.findings.contains(where: { $0.kind == .unreadable }) { throw ExitCode.inputOutput }
    if outcome.findings.contains(where: { $0.severity == .error }) { throw ExitCode.problems }
  }
}
