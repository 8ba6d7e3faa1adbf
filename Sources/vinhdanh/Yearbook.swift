internal import ArgumentParser
internal import Diagnostics
internal import SitePublisher

struct Yearbook: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Print the yearbook to PDF on A5, through an installed Chromium; never touches the published site.",
    discussion: """
      A yearbook in several volumes becomes several files: ky-yeu.pdf becomes ky-yeu-tap-1.pdf, ky-yeu-tap-2.pdf, …
      The browser is the one that --chromium or the variable CHROMIUM names, else chromium, chromium-browser or \
      google-chrome.
      """)

  @Argument(help: "The campaign's folder.")
  var campaign: String

  @Option(help: "The PDF to write.")
  var pdf: String

  @OptionGroup var templates: TemplateOptions

  @Option(help: ArgumentHelp("The browser to print with.", valueName: "path"))
  var chromium: String?

  @Flag(help: "Replace a file that is there.")
  var force = false

  @OptionGroup var report: ReportOptions

  func validate() throws {
    if pdf.isEmpty || pdf.hasSuffix("/") { throw ValidationError("--pdf takes the name of a file.") }
  }

  func run() async throws {
    var printer = YearbookPrinter(campaign: campaign, templates: templates.folder, file: pdf)
    printer.browser = chromium
    printer.force = force
    let outcome = await printer.print()
    try report.print(outcome.diagnostics, notes: false) { json in Self.write(outcome.printed, to: &json) }
    for printed in outcome.printed { try report.say(Self.words(printed)) }
    if outcome.printed.isEmpty { throw outcome.isInputOutput ? ExitCode.inputOutput : ExitCode.problems }
  }

  private static func words(_ printed: YearbookPrinter.Printed) -> Phrase {
    Phrase(
      vi: "Đã in kỷ yếu: \(printed.entries) tên, \(printed.pages) trang khổ A5. \(printed.file)",
      en: "Printed the yearbook: \(printed.entries) names, \(printed.pages) pages of A5. \(printed.file)")
  }

  private static func write(_ printed: [YearbookPrinter.Printed], to json: inout JSONText) {
    json.key("printed")
    json.array { json in
      for one in printed {
        json.newline()
        json.object { json in
          json.field("file", one.file)
          json.field("pages", one.pages)
          json.field("entries", one.entries)
          json.field("bytes", one.bytes)
        }
      }
    }
  }
}
