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
  ///
  /// - Parameters:
  ///   - notes: Where false, notes are counted and not shown: a build that goes well says little.
  ///   - more: Writes what a report for programs holds besides the problems.
  func print(
    _ diagnostics: [Diagnostic], notes: Bool = true, more: (inout JSONText) -> Void = { _ in }
  ) throws {
    switch format {
    case .json: try output(JSONPrinter(language: language).print(diagnostics, more: more))
    case .text:
      let printer = TerminalPrinter(language: language)
      try output(printer.print(diagnostics.filter { notes || $0.severity != .note }))
      let counts = printer.counts(diagnostics)
      let hint =
        notes || !diagnostics.contains { $0.severity == .note }
        ? "" : Phrase(vi: " (xem ghi chú: vinhdanh check)", en: " (to see notes: vinhdanh check)").text(language)
      if !counts.isEmpty { try output(counts + hint + "\n") }
    }
  }

  /// Prints a line for people; reports for programs stay alone.
  func say(_ words: Phrase) throws {
    if format == .text { try output(words.text(language) + "\n") }
  }
}

/// Writes to standard output; a report that is lost (a full disk, a closed pipe) is a failure, not a success.
func output(_ text: String) throws {
  var text = text
  let isWritten = text.withUTF8 { bytes in
    var written = 0
    while written < bytes.count {
      let count = write(STDOUT_FILENO, bytes.baseAddress?.advanced(by: written), bytes.count - written)
      if count < 0, errno == EINTR { continue }
      if count <= 0 { return false }
      written += count
    }
    return true
  }
  if !isWritten { throw ExitCode.inputOutput }
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
