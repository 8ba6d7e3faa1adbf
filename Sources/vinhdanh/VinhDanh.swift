internal import ArgumentParser

/// The command line. Each command parses, calls one thing, prints what came of it.
@main
struct VinhDanh: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "vinhdanh",
    abstract: "Turns the files of an honours campaign into a checked, static web site.",
    discussion: """
      Exit codes: 0 done; 1 problems found, nothing published; 64 wrong usage; 74 input or output failed.
      """,
    version: "0.1.0",
    subcommands: [
      Build.self, Check.self, Audit.self, Rules.self, PreviewSite.self, Yearbook.self, Report.self, Serve.self,
      New.self, Sample.self,
    ])
}
