internal import ArgumentParser
internal import Diagnostics
internal import SitePublisher

struct Report: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Write the report to the district's chairman: a page to print on A4, and a workbook.",
    discussion: """
      Writes \(ReportWriter.page), its style sheet and \(ReportWriter.workbook). The report holds difficulties and \
      proposals, which are internal: it is never written where sites are published. Problems that keep the site from \
      being published do not keep the report back; it says how many there are.
      """)

  @Argument(help: "The campaign's folder.")
  var campaign: String

  @Option(help: "The folder to write into; made where it is missing, other files in it are left alone.")
  var output: String

  @OptionGroup var templates: TemplateOptions
  @OptionGroup var report: ReportOptions

  func validate() throws {
    if output.isEmpty { throw ValidationError("--output takes the name of a folder.") }
  }

  func run() async throws {
    let outcome = await ReportWriter(campaign: campaign, templates: templates.folder, folder: output).write()
    try report.print(outcome.diagnostics, notes: false) { json in
      json.key("written")
      json.array { json in
        for file in outcome.files {
          json.newline()
          json.object { json in json.field("file", file) }
        }
      }
    }
    guard let made = outcome.report else { throw outcome.isInputOutput ? ExitCode.inputOutput : ExitCode.problems }
    let (late, silent, remarks) = (made.late.count, made.silent.count, made.remarks.count)
    try report.say(
      Phrase(
        vi: "Đã lập báo cáo: \(late) lượt chậm, \(silent) đơn vị chưa báo cáo đủ, \(remarks) ý kiến.",
        en: "Wrote the report: \(late) late, \(silent) units silent, \(remarks) remarks."))
    for file in outcome.files { try report.say(Phrase(vi: file, en: file)) }
    let open = made.openProblems
    if !open.isEmpty {
      announce(
        Phrase(
          vi:
            "Báo cáo làm từ số liệu còn \(open.errors) lỗi và \(open.questions) câu hỏi chưa xử lý, và nói rõ điều đó.",
          en: "The report was made of data with \(open.errors) errors and \(open.questions) questions, and says so."
        ).text(report.language))
    }
  }
}
