import Diagnostics
import Testing

@testable import Templates

/// No template, however broken, stops the program, and every problem has a place that exists.
@Suite struct AnyInputTests {
  /// The same numbers on every run.
  private struct Numbers: RandomNumberGenerator {
    var state: UInt64

    mutating func next() -> UInt64 {
      state &+= 0x9E37_79B9_7F4A_7C15
      var mixed = state
      mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
      mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
      return mixed ^ (mixed >> 31)
    }
  }

  private static let pieces: [String] = [
    "{{", "}}", "{", "}", "{{{", "}}}", "{{#", "{{^", "{{/", "{{>", "{{<", "{{$", "{{!", "{{=", "=}}", "{{&", "|",
    "<% %>", ".",
    "..", " ", "  ", "\t", "\n", "\r\n", "\r", "x", "Đỗ", "e\u{301}", "\u{0}", "name", "note", "story", "others",
    "commune",
    "commune.title", "villages", "illustrative", "page", "a", "b", "c", "main",
    "{{name}}", "{{#others}}", "{{/others}}", "{{#commune}}", "{{/commune}}", "{{>a}}", "{{>b}}", "{{<a}}", "{{/a}}",
    "{{$b}}", "{{/b}}", "{{$c}}", "{{/c}}", "{{#villages}}{{.}}{{/villages}}", "{{{story}}}", "\n  {{$b}}\n",
    "\n{{/b}}\n",
  ]

  private func check(_ templates: [String: String]) {
    let library = library(templates)
    var problems = library.diagnostics
    let template = library.template("page", for: Entry.self, problems: &problems)
    for problem in problems {
      guard case .text(let line, let column)? = problem.location?.position, let excerpt = problem.excerpt else {
        Issue.record("no place: \(problem.id)")
        continue
      }
      let name = String(problem.location?.file.dropLast(".mustache".count) ?? "")
      let lines = templates[name, default: ""].unicodeScalars.split(separator: "\n", omittingEmptySubsequences: false)
      #expect(line >= 1 && line <= lines.count)
      #expect(column >= 1 && column <= lines[min(line, lines.count) - 1].count + 1)
      #expect(excerpt.column == column)
    }
    guard let template else { return }
    var output: [UInt8] = []
    template.render(Self.entry, into: &output)
    #expect(String(validating: output, as: UTF8.self) != nil)
  }

  private static let entry = Entry(
    note: "<", story: HTML(trusted: Array("<p/>".utf8)), commune: CommuneEntry(),
    others: [Entry(name: "1", others: [Entry(name: "2")]), Entry(commune: CommuneEntry())], villages: ["v", "w"])

  @Test(arguments: 0..<8) func piecesInAnyOrderAreReadOrRefused(_ seed: UInt64) {
    var numbers = Numbers(state: seed)
    for _ in 0..<300 {
      var templates: [String: String] = [:]
      for name in ["page", "a", "b"] {
        let count = Int.random(in: 0...24, using: &numbers)
        templates[name] = (0..<count).compactMap { _ in Self.pieces.randomElement(using: &numbers) }.joined()
      }
      check(templates)
    }
  }

  @Test func anyBytesAreReadOrRefused() {
    var numbers = Numbers(state: 99)
    for _ in 0..<2_000 {
      let bytes = (0..<Int.random(in: 0...12, using: &numbers)).map { _ in
        let common: [UInt8] = [
          0x7B, 0x7B, 0x7D, 0x7D, 0x0A, 0x0D, 0x20, 0x23, 0x2F, 0x3C, 0x24, 0x61, 0xC4, 0x90, 0xFF,
        ]
        return common.randomElement(using: &numbers) ?? UInt8.random(in: 0...255, using: &numbers)
      }
      let library = TemplateLibrary(sources: [TemplateSource(name: "page", file: "page", text: bytes)])
      var problems: [Diagnostic] = []
      _ = library.template("page", for: Entry.self, problems: &problems)
      #expect(problems.allSatisfy { $0.location != nil })
    }
  }

  @Test func manyOpeningsAreReadInReasonableTime() {
    let text = String(repeating: "{{#a", count: 20_000)
    #expect(library(["page": text]).diagnostics.allSatisfy { $0.id == "template-tag-unclosed" })
  }
}
