import Testing

@testable import Diagnostics

@Suite struct DiagnosticTests {
  private let text = Phrase(vi: "v", en: "e")

  @Test func errorsAndQuestionsBlockWarningsAndNotesDoNot() {
    #expect(Severity.allCases.filter(\.blocks) == [.error, .question])
    #expect([Diagnostic(DiagnosticKind("a", .question), at: nil, text)].blocks)
    #expect(![Diagnostic(DiagnosticKind("a", .warning), at: nil, text)].blocks)
  }

  @Test func sortsByFileThenPlaceThenWeight() {
    let warning = DiagnosticKind("w", .warning)
    let error = DiagnosticKind("e", .error)
    let sorted = [
      Diagnostic(warning, at: SourceLocation(file: "b.csv", line: 1, column: 1), text),
      Diagnostic(warning, at: SourceLocation(file: "a.csv", line: 10, column: 1), text),
      Diagnostic(warning, at: SourceLocation(file: "a.csv", line: 9, column: 2), text),
      Diagnostic(error, at: SourceLocation(file: "a.csv", line: 9, column: 2), text),
      Diagnostic(error, at: nil, text),
    ].sortedByPlace()
    #expect(sorted.map { $0.location?.label } == [nil, "a.csv:9:2", "a.csv:9:2", "a.csv:10:1", "b.csv:1:1"])
    #expect(sorted[1].severity == .error)
  }

  @Test(arguments: [(1, "A"), (26, "Z"), (27, "AA"), (702, "ZZ"), (703, "AAA"), (16384, "XFD"), (0, "A")])
  func namesSpreadsheetColumns(column: Int, letters: String) {
    #expect(SourceLocation.columnLetters(column) == letters)
  }

  @Test func quotesWhatWasTypedAndCutsItShort() {
    #expect("a\u{0}b\u{202E} c\nd".quoted() == "“ab c d”")
    #expect(String(repeating: "x", count: 100).quoted(limit: 3) == "“xxx…”")
  }
}
