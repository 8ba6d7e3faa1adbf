public import ArgumentParser
public import Diagnostics
internal import Glibc

enum ReportFormat: String, ExpressibleByArgument, CaseIterable {
  case text, json
}

extension Language: ExpressibleByArgument {}

/// What every command that reports problems takes.
struct ReportOptions: ParsableArguments {
  @Option(help: "How problems are printed: text or json.")
  var format = ReportFormat.text

  @Option(help: "The language of problems: vi or en.")
  var language = Language.vietnamese

  /// Prints problems on standard output, and for people a line that counts them.
  func print(_ diagnostics: [Diagnostic]) {
    switch format {
    case .json: Swift.print(JSONPrinter(language: language).print(diagnostics), terminator: "")
    case .text:
      let printer = TerminalPrinter(language: language)
      Swift.print(printer.print(diagnostics), terminator: "")
      let counts = printer.counts(diagnostics)
      if !counts.isEmpty { Swift.print(counts) }
    }
  }
}

/// The codes with which commands end.
extension ExitCode {
  /// Problems were found and nothing was published.
  static let problems = ExitCode(1)
  /// A call to the operating system failed.
  static let inputOutput = ExitCode(74)
}

/// Where the program's own templates are.
struct TemplateOptions: ParsableArguments {
  @Option(help: "The folder of page templates (default: share/vinhdanh beside the program, else site-templates here).")
  var templates: String?

  /// `--templates`, then `../share/vinhdanh` beside the program, then `./site-templates`.
  var folder: String {
    if let templates { return templates }
    if let program = Self.program {
      let installed = program.split(separator: "/").dropLast(2).map { "/" + $0 }.joined() + "/share/vinhdanh"
      if access(installed + "/pages", R_OK) == 0 { return installed }
    }
    return "site-templates"
  }

  /// The program's own path, links followed.
  private static var program: String? {
    guard let pointer = realpath("/proc/self/exe", nil) else { return nil }
    defer { free(pointer) }
    return String(cString: pointer)
  }
}

/// A line for people on standard error, so that standard output stays the report.
func announce(_ line: String) {
  var text = line + "\n"
  text.withUTF8 { bytes in _ = write(STDERR_FILENO, bytes.baseAddress, bytes.count) }
}
