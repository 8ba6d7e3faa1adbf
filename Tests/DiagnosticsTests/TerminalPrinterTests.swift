import Testing

@testable import Diagnostics

@Suite struct TerminalPrinterTests {
  private let kind = DiagnosticKind("area-not-a-number", .error)
  private let summary = Phrase(
    vi: "diện tích “12,5m” không phải là số; ví dụ: 1.234,5", en: "the area “12,5m” is not a number; example: 1.234,5")

  @Test func namesACellAsSpreadsheetsDo() {
    let place = SourceLocation(
      file: "honourees.xlsx", position: .cell(sheet: "Điển hình", row: 37, column: 6), columnTitle: "Diện tích")
    #expect(
      TerminalPrinter().print(Diagnostic(kind, at: place, summary))
        == "honourees.xlsx[Điển hình]!F37: lỗi: diện tích “12,5m” không phải là số; ví dụ: 1.234,5 [area-not-a-number]\n"
    )
  }

  @Test func pointsACaretAtThePlaceInATextFile() {
    let place = SourceLocation(file: "honourees.csv", line: 37, column: 8)
    let excerpt = Diagnostic.Excerpt(line: "HD-001,12,5m,Bình", column: 8, length: 5)
    #expect(
      TerminalPrinter(language: .english).print(Diagnostic(kind, at: place, summary, excerpt: excerpt)) == """
        honourees.csv:37:8: error: the area “12,5m” is not a number; example: 1.234,5 [area-not-a-number]
            HD-001,12,5m,Bình
                   ^^^^^

        """)
  }

  @Test func countsALetterAndItsMarksAsOneColumn() {
    // "Ân" in two scalars for the first letter: the caret still stands under the n.
    let excerpt = Diagnostic.Excerpt(line: "A\u{302}n!", column: 4)
    let printed = TerminalPrinter().print(Diagnostic(kind, at: nil, summary, excerpt: excerpt))
    #expect(printed.hasSuffix("    A\u{302}n!\n      ^\n"))
  }

  @Test func cutsALongLineToAWindowAroundThePlace() {
    let line = String(repeating: "a", count: 500) + "X" + String(repeating: "b", count: 500)
    let printed = TerminalPrinter().print(
      Diagnostic(kind, at: nil, summary, excerpt: Diagnostic.Excerpt(line: line, column: 501)))
    let lines = printed.split(separator: "\n")
    #expect(lines[1].count < 110)
    let caret = lines[2].distance(from: lines[2].startIndex, to: lines[2].firstIndex(of: "^") ?? lines[2].startIndex)
    #expect(lines[1][lines[1].index(lines[1].startIndex, offsetBy: caret)] == "X")
  }

  @Test func showsAColumnBeyondTheLineAtItsEnd() {
    let excerpt = Diagnostic.Excerpt(line: "abc", column: 99, length: 5)
    #expect(
      TerminalPrinter().print(Diagnostic(kind, at: nil, summary, excerpt: excerpt)).hasSuffix("    abc\n       ^\n"))
  }

  @Test func printsExplanationRemedyAndNotesBelow() {
    let diagnostic = Diagnostic(
      kind, at: nil, summary, explanation: Phrase(vi: "vì sao", en: "why"), remedy: Phrase(vi: "sửa", en: "mend"),
      notes: [
        Diagnostic.Note(
          Phrase(vi: "dòng trước", en: "the row before"), at: SourceLocation(file: "a.csv", line: 2, column: 1))
      ])
    let lines = TerminalPrinter(language: .english).print(diagnostic).split(separator: "\n")
    #expect(lines.dropFirst() == ["    why", "    → mend", "    a.csv:2:1: the row before"])
  }

  @Test func escapesWhatATerminalWouldObey() {
    let evil = Diagnostic(
      kind, at: SourceLocation(file: "a\u{1B}[2J.csv"), Phrase(vi: "tên “\u{202E}x”", en: "name"))
    #expect(TerminalPrinter().print(evil) == "a\\u{1b}[2J.csv: lỗi: tên “\\u{202e}x” [area-not-a-number]\n")
  }

  @Test func countsProblemsByWeight() {
    let warning = DiagnosticKind("w", .warning)
    let all = [
      Diagnostic(warning, at: nil, summary), Diagnostic(kind, at: nil, summary), Diagnostic(kind, at: nil, summary),
    ]
    #expect(TerminalPrinter().counts(all) == "2 lỗi, 1 cảnh báo")
    #expect(TerminalPrinter().counts([]) == "")
  }
}
