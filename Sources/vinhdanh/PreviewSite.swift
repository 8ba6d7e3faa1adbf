internal import ArgumentParser
internal import Diagnostics
internal import Glibc
internal import PreviewServer
internal import SiteContent
internal import SitePublisher
internal import StaffDesk

struct PreviewSite: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "preview",
    abstract: "Serve a draft of the site, build it anew whenever a file changes, and reload open pages.")

  @Argument(help: "The campaign's folder.")
  var campaign: String

  @Option(help: "The name or address to listen on.")
  var host = "127.0.0.1"

  @Option(
    help: ArgumentHelp("A further name by which requests may call this host; may be repeated.", valueName: "name"))
  var allowHost: [String] = []

  @Option(help: "The port; 0 for any free one.")
  var port = 8080

  @Flag(help: "Look for changes again and again instead of being told (network drives).")
  var poll = false

  @Option(help: "The published site's folder, beside which the draft is kept (default: public/<slug>).")
  var output: String?

  @OptionGroup var templates: TemplateOptions

  @Option(help: "The language of what is printed here: vi or en.")
  var language = Language.vietnamese

  func validate() throws {
    guard (0...65535).contains(port) else { throw ValidationError("--port takes a number from 0 to 65535.") }
  }

  func run() async throws {
    let desk = StaffDesk(campaign: campaign, output: output, templates: templates.folder)
    let language = language
    var configuration = PreviewConfiguration(
      watched: [campaign, templates.folder], draftRoot: { desk.draftRoot },
      build: {
        let report = await desk.build()
        announce(TerminalPrinter(language: language).print(report.diagnostics.filter { $0.severity.blocks }))
        return report.outcome == .refused
          ? .failed(report.diagnostics) : .ready(diagnostics: report.diagnostics, seconds: report.timings.total)
      }, announce: announce)
    configuration.host = host
    configuration.port = port
    configuration.allowedHosts = allowHost
    configuration.polls = poll
    configuration.excluded = [desk.outputParent]
    configuration.language = language
    configuration.desk = desk
    configuration.foreignFolder = SitePlan.documentFolder
    defer { desk.close() }
    do {
      try await Preview.run(configuration)
    } catch {
      announce(error.phrase.text(language))
      throw ExitCode.inputOutput
    }
  }
}

struct Serve: AsyncParsableCommand {
  static let configuration = CommandConfiguration(abstract: "Serve a folder of files.")

  @Argument(help: "The folder.")
  var folder: String

  @Option(help: "The name or address to listen on.")
  var host = "127.0.0.1"

  @Option(help: "The port; 0 for any free one.")
  var port = 8080

  @Option(help: "The language of what is printed here: vi or en.")
  var language = Language.vietnamese

  func validate() throws {
    guard (0...65535).contains(port) else { throw ValidationError("--port takes a number from 0 to 65535.") }
  }

  func run() async throws {
    do {
      try await SiteServer.run(
        SiteServer.Configuration(root: folder, host: host, port: port, language: language, announce: announce))
    } catch {
      announce(error.phrase.text(language))
      throw ExitCode.inputOutput
    }
  }
}
