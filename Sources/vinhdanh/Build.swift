internal import ArgumentParser
internal import Diagnostics
internal import Glibc
internal import SiteAudit
internal import SitePublisher

struct Build: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Build a campaign's site, audit every file, and publish it in one step.")

  @Argument(help: "The campaign's folder.")
  var campaign: String

  @Option(help: "The published site's folder (default: public/<slug>).")
  var output: String?

  @OptionGroup var templates: TemplateOptions

  @Option(help: "How many files are made at once (default: as many as there are cores).")
  var jobs: Int?

  @OptionGroup var report: ReportOptions

  @Flag(help: "Replace a folder that vinhdanh did not make; the old folder is kept in the state folder.")
  var force = false

  @Flag(help: "Print problems alone.")
  var quiet = false

  @Flag(help: "Print how long each stop took.")
  var timings = false

  func validate() throws {
    if let jobs, !(1...64).contains(jobs) { throw ValidationError("--jobs takes a number from 1 to 64.") }
  }

  func run() async throws {
    let cores = sysconf(Int32(_SC_NPROCESSORS_ONLN))
    let options = BuildOptions(
      campaign: campaign, output: output, templates: templates.folder, jobs: jobs ?? max(1, Int(cores)), force: force)
    let built = await SiteBuilder(options).build()
    try report.print(built.diagnostics, notes: false) { json in AuditReport.write(built.suppressed, to: &json) }
    let summary = Summary(report: built)
    if !quiet { try report.say(summary.text) }
    if timings { announce(summary.timings.text(report.language)) }
    if built.diagnostics.contains(where: { $0.id == "publish-failed" }) { throw ExitCode.inputOutput }
    if built.outcome == .refused { throw ExitCode.problems }
  }
}

struct Check: AsyncParsableCommand {
  static let configuration = CommandConfiguration(abstract: "Read and check a campaign; write nothing.")

  @Argument(help: "The campaign's folder.")
  var campaign: String

  @OptionGroup var templates: TemplateOptions
  @OptionGroup var report: ReportOptions

  func run() async throws {
    let checked = await SiteBuilder(BuildOptions(campaign: campaign, templates: templates.folder)).check()
    let submissions = checked.submissions.map { board in
      var board = board
      board.mark(checked.diagnostics)
      return SubmissionTable(board)
    }
    try report.print(checked.diagnostics) { json in submissions?.write(to: &json) }
    let isSound = !checked.diagnostics.blocks
    if isSound { try report.say(Phrase(vi: "Không có lỗi.", en: "No errors.")) }
    if let submissions { try report.say(submissions.text) }
    if !checked.isWhole {
      try report.say(
        Phrase(
          vi: "Còn những kiểm tra khác chỉ làm được khi đã sửa các lỗi trên; sửa xong hãy chạy lại.",
          en: "More can be checked only when the errors above are mended; then run this again."))
    }
    if !isSound { throw ExitCode.problems }
  }
}
