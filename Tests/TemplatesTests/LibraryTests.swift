import Diagnostics
import Testing

@testable import Templates

/// A set of templates as a whole: what is told, once, and in which words.
@Suite struct LibraryTests {
  private func problems(_ page: String, partials: [String: String] = [:]) -> [Diagnostic] {
    var problems: [Diagnostic] = []
    _ = library(partials.merging(["page": page]) { $1 }).template("page", for: Entry.self, problems: &problems)
    return problems
  }

  @Test func aSlipIsToldWithWhatWasMeant() throws {
    let problem = try #require(problems("<h1>Ông {{nmae}}</h1>").first)
    #expect(problem.summary.vietnamese == "dữ liệu ở đây (Entry) không có tên “nmae”")
    #expect(problem.remedy?.vietnamese == "Nếu ý là “name”, sửa lại như vậy.")
    #expect(
      problem.explanation?.english
        == "The names here: commune, count, illustrative, name, note, others, story, villages.")
    #expect(
      TerminalPrinter().print(problem) == """
        page.mustache:1:9: lỗi: dữ liệu ở đây (Entry) không có tên “nmae” [template-name-unknown]
            <h1>Ông {{nmae}}</h1>
                    ^^^^^^^^
            Các tên có ở đây: commune, count, illustrative, name, note, others, story, villages.
            → Nếu ý là “name”, sửa lại như vậy.

        """)
  }

  @Test func namesOfAllLevelsAreSuggested() {
    #expect(problems("{{#commune}}{{ntoe}}{{/commune}}").first?.remedy?.english == "Did you mean “note”?")
    #expect(problems("{{#commune}}{{.ntoe}}{{/commune}}").first?.remedy?.english == "Write one of these names.")
    #expect(problems("{{#commune}}{{tilte}}{{/commune}}").first?.remedy?.english == "Did you mean “title”?")
  }

  @Test func aTemplateOrBlockThatWasMeantIsTold() {
    let partials = ["partials/footer": "x", "layout": "{{$main}}{{/main}}"]
    #expect(
      problems("{{>partials/footre}}", partials: partials).first?.remedy?.english == "Did you mean “partials/footer”?")
    #expect(
      problems("{{<layout}}{{$mian}}{{/mian}}{{/layout}}", partials: partials).first?.remedy?.english
        == "Did you mean “main”?")
  }

  @Test func theRightBracesAreTold() {
    #expect(problems("{{story}}").first?.remedy?.english == "Use three braces: {{{story}}}.")
    #expect(problems("{{{name}}}").first?.remedy?.english == "Use two braces: {{name}}.")
  }

  @Test func anUnclosedSectionSaysWhereItWasNoticed() {
    let problem = problems("{{#commune}}\n {{#name}}\n{{/commune}}").first
    #expect(problem?.location == SourceLocation(file: "page.mustache", line: 2, column: 2))
    #expect(problem?.notes.map(\.location) == [SourceLocation(file: "page.mustache", line: 3, column: 1)])
  }

  @Test func aMismatchedCloseSaysWhatIsOpen() {
    let problem = problems("{{#commune}}\n{{/comune}}").first
    #expect(problem?.remedy?.english == "Write {{/commune}}.")
    #expect(problem?.notes.map(\.location) == [SourceLocation(file: "page.mustache", line: 1, column: 1)])
  }

  @Test func aProblemInAPartialSaysWhatIncludesIt() {
    let found = problems("\n{{>a}}", partials: ["a": "x {{>b}}", "b": "{{nowhere}}"])
    #expect(found.map(\.location) == [SourceLocation(file: "b.mustache", line: 1, column: 1)])
    #expect(
      found.first?.notes.map(\.location) == [
        SourceLocation(file: "a.mustache", line: 1, column: 3),
        SourceLocation(file: "page.mustache", line: 2, column: 1),
      ])
  }

  @Test func aProblemIsToldOnce() {
    let library = library(["one": "{{>p}}{{>p}}{{#others}}{{>p}}{{/others}}", "two": "{{>p}}", "p": "{{nowhere}} {{#x"])
    var problems = library.diagnostics
    #expect(problems.map(\.id) == ["template-tag-unclosed"])
    _ = library.template("one", for: Entry.self, problems: &problems)
    _ = library.template("two", for: Entry.self, problems: &problems)
    #expect(problems.map(\.id) == ["template-tag-unclosed"])

    let other = TemplatesTests.library([
      "one": "{{>p}}{{>p}}{{#others}}{{>p}}{{/others}}", "two": "{{>p}}", "p": "{{nowhere}}",
    ])
    problems = []
    _ = other.template("one", for: Entry.self, problems: &problems)
    _ = other.template("two", for: Entry.self, problems: &problems)
    #expect(problems.map(\.id) == ["template-name-unknown"])
    _ = other.template("two", for: CommuneEntry.self, problems: &problems)
    #expect(problems.count == 2, "another view is another problem")
  }

  @Test func allProblemsAreToldAtOnce() {
    let found = problems("{{nowhere}}\n{{story}}\n{{>p}}\n{{>q}}\n", partials: ["p": "\n{{{name}}}{{illustrative}}"])
    #expect(
      found.map { "\($0.location?.label ?? "") \($0.id)" } == [
        "p.mustache:2:1 template-text-unescaped", "p.mustache:2:11 template-name-not-printable",
        "page.mustache:1:1 template-name-unknown", "page.mustache:2:1 template-markup-escaped",
        "page.mustache:4:1 template-unknown",
      ])
  }

  @Test func aTemplateThatIsNotUsedIsReadAllTheSame() {
    let library = library(["page": "x", "other": "{{#a}}"])
    #expect(library.diagnostics.map(\.id) == ["template-section-unclosed"])
    var problems: [Diagnostic] = []
    #expect(library.template("page", for: Entry.self, problems: &problems) != nil)
    #expect(problems == [])
  }

  @Test func aMissingTemplateIsAProblemWithoutAPlace() {
    var problems: [Diagnostic] = []
    #expect(library(["pages/home": ""]).template("pages/hone", for: Entry.self, problems: &problems) == nil)
    #expect(problems.map(\.id) == ["template-unknown"])
    #expect(problems.first?.location == nil)
    #expect(problems.first?.remedy?.english == "Did you mean “pages/home”?")
  }

  @Test func theThrowingFormCarriesTheProblems() {
    #expect(throws: TemplateProblems.self) { try library(["page": "{{x}}"]).template("page", for: Entry.self) }
    do {
      _ = try library(["page": "{{x}}"]).template("page", for: Entry.self)
    } catch {
      #expect(error.diagnostics.map(\.id) == ["template-name-unknown"])
    }
  }

  @Test func warningsDoNotKeepATemplateBack() {
    let partials = ["p": "{{$a}}{{/a}}"]
    #expect(render("{{<p}}{{$zz}}x{{/zz}}{{$a}}y{{/a}} z {{/p}}", Entry(), partials: partials) == "y")
  }

  @Test func theLaterOfTwoSourcesCounts() throws {
    let sources = ["one", "two"].map { TemplateSource(name: "page", file: "\($0).mustache", text: Array($0.utf8)) }
    var output: [UInt8] = []
    try TemplateLibrary(sources: sources).template("page", for: Entry.self).render(Entry(), into: &output)
    #expect(output == Array("two".utf8))
  }

  @Test func unusedTemplatesAreNamed() {
    let library = library(["home": "{{>a}}", "a": "{{<b}}{{/b}}", "b": "", "c": "{{>d}}", "d": "{{>c}}"])
    #expect(library.unusedNames(after: ["home"]) == ["c", "d"])
    #expect(library.unusedNames(after: ["home", "c"]) == [])
  }

  @Test func aByteOrderMarkIsPassedOver() throws {
    let source = TemplateSource(
      name: "page", file: "page.mustache", text: [0xEF, 0xBB, 0xBF] + Array("  {{! x }}\n{{name}}".utf8))
    var output: [UInt8] = []
    try TemplateLibrary(sources: [source]).template("page", for: Entry.self).render(Entry(name: "Ân"), into: &output)
    #expect(output == Array("Ân".utf8))
  }

  @Test(
    arguments: [([0x61, 0x0A, 0x62, 0xFF], 2, 2), ([0xC4], 1, 1), ([0xC3, 0xA0, 0xED, 0xA0, 0x80], 1, 2)]
      as [([UInt8], Int, Int)])
  func aTemplateThatIsNotUTF8IsRefused(_ text: [UInt8], line: Int, column: Int) {
    let library = TemplateLibrary(sources: [TemplateSource(name: "page", file: "page.mustache", text: text)])
    #expect(library.diagnostics.map(\.id) == ["template-not-utf8"])
    #expect(library.diagnostics.first?.location == SourceLocation(file: "page.mustache", line: line, column: column))
  }

  @Test func sectionsMayStandInEachOtherOnlySoDeep() {
    func nested(_ depth: Int) -> String {
      String(repeating: "{{#illustrative}}", count: depth) + String(repeating: "{{/illustrative}}", count: depth)
    }
    #expect(problems(nested(64)) == [])
    #expect(problems(nested(65)).map(\.id) == ["template-nesting-too-deep"])
    #expect(problems(nested(20_000)).map(\.id) == ["template-nesting-too-deep"])
  }

  @Test func aLongChainOfTemplatesIsRefused() {
    let chain = Dictionary(uniqueKeysWithValues: (0..<5_000).map { ("t\($0)", "{{>t\($0 + 1)}}") })
    #expect(problems("{{>t0}}", partials: chain.merging(["t5000": "x"]) { $1 }).map(\.id) == ["template-too-large"])
  }
}
