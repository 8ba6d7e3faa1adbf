import Diagnostics
import Testing

@testable import Templates

/// What is wrong in a template, and where: the places are marked ⟦so⟧ in the text.
@Suite struct ProblemTests {
  struct Example: Sendable, CustomTestStringConvertible {
    let marked: String
    let ids: [String]
    var testDescription: String { marked }

    init(_ marked: String, _ ids: String...) {
      self.marked = marked
      self.ids = ids
    }

    var template: String { marked.filter { $0 != "⟦" && $0 != "⟧" } }

    /// The marked places as `line:column`, with what is marked.
    var places: [String] {
      var places: [String] = []
      var (line, column) = (1, 1)
      for scalar in marked.unicodeScalars {
        switch scalar {
        case "⟦": places.append("\(line):\(column) ")
        case "⟧": places[places.count - 1] += "⟧"
        case "\n": (line, column) = (line + 1, 1)
        default: column += 1
        }
        if scalar != "⟦", scalar != "⟧", scalar != "\n", let last = places.last, !last.hasSuffix("⟧") {
          places[places.count - 1].unicodeScalars.append(scalar)
        }
      }
      return places.map { String($0.unicodeScalars.prefix { $0 != "⟧" }) }
    }
  }

  @Test(arguments: syntax) func findsWhatIsWrongInATemplate(_ example: Example) { check(example) }
  @Test(arguments: names) func findsNamesThatDoNotFit(_ example: Example) { check(example) }
  @Test(arguments: links) func findsWhatIsWrongBetweenTemplates(_ example: Example) { check(example) }
  @Test(arguments: right) func findsNothingWhereNothingIsWrong(_ template: String) { check(Example(template)) }

  private static let syntax: [Example] = [
    .init("Xã ⟦{{name⟧\n", "template-tag-unclosed"),
    .init("⟦{{⟧", "template-tag-unclosed"),
    .init("x\n⟦{{name }⟧\n{{note}}", "template-tag-unclosed"),
    .init("⟦{{#name}⟧\n{{name}}{{^note}}{{/note}}", "template-tag-unclosed"),
    .init("<p>⟦{{name <b>⟧{{note}}</b>", "template-tag-unclosed"),
    .init("⟦{{{story}}⟧", "template-tag-unclosed"),
    .init("⟦{{! note⟧\nname }", "template-tag-unclosed"),
    .init("⟦{{=<% %>}}⟧", "template-tag-unclosed"),
    .init("{{=<% %>=}}Ông ⟦<%name⟧", "template-tag-unclosed"),
    .init("⟦{{# }}⟧⟦{{/}}⟧", "template-tag-invalid", "template-tag-invalid"),
    .init("a⟦{{}}⟧b", "template-tag-invalid"),
    .init("⟦{{full name}}⟧", "template-tag-invalid"),
    .init(
      "⟦{{commune..title}}⟧ ⟦{{commune.}}⟧ ⟦{{..}}⟧", "template-tag-invalid", "template-tag-invalid",
      "template-tag-invalid"),
    .init("⟦{{>*name}}⟧", "template-dynamic-name"),
    .init("⟦{{<*name}}⟧{{/*name}}", "template-dynamic-name"),
    .init("{{! đổi dấu }}⟦{{=| =}}⟧", "template-delimiters-invalid"),
    .init("{{#illustrative}}⟦{{=<=> <%=}}⟧{{/illustrative}}", "template-delimiters-invalid"),
    .init("Đây là ⟦{{#illustrative}}⟧x", "template-section-unclosed"),
    .init("⟦{{#illustrative}}⟧⟦{{^name}}⟧x", "template-section-unclosed", "template-section-unclosed"),
    .init("{{#illustrative}}⟦{{#name}}⟧x{{/illustrative}}", "template-section-unclosed"),
    .init("x⟦{{/illustrative}}⟧", "template-close-unopened"),
    .init("{{#illustrative}}⟦{{/commune}}⟧{{/illustrative}}", "template-close-unopened"),
    .init("{{#illustrative}}x⟦{{/ilustrative}}⟧", "template-close-mismatched"),
    .init("{{<layout}}{{$main}}a{{/main}}⟦{{$main}}⟧b{{/main}}{{/layout}}", "template-block-twice"),
    .init("{{<layout}}\n⟦Lời dẫn⟧\n{{$main}}a{{/main}}{{/layout}}", "template-text-ignored"),
    .init("{{<layout}}{{$main}}a{{/main}}\n ⟦{{name}}⟧ {{/layout}}", "template-text-ignored"),
    .init("{{<layout}}⟦{{#name}}⟧{{$main}}a{{/main}}{{/name}}{{/layout}}", "template-text-ignored"),
  ]

  private static let names: [Example] = [
    .init("<h1>⟦{{nmae}}⟧</h1>", "template-name-unknown"),
    .init(
      "Đỗ\n Thị ⟦{{{storry}}}⟧\n{{#others}}⟦{{ title }}⟧{{/others}}", "template-name-unknown", "template-name-unknown"),
    .init("⟦{{#award}}⟧{{title}}{{title.x}}{{.}}{{#a}}{{b}}{{/a}}{{/award}}", "template-name-unknown"),
    .init("⟦{{^award}}⟧⟦{{title}}⟧{{/award}}", "template-name-unknown", "template-name-unknown"),
    .init("{{#commune}}{{title}}⟦{{.name}}⟧{{/commune}}", "template-name-unknown"),
    .init("⟦{{commune.name}}⟧", "template-name-unknown"),
    .init("{{#villages}}⟦{{title}}⟧{{/villages}}", "template-name-unknown"),
    .init("⟦{{Name}}⟧", "template-name-unknown"),
    .init("⟦{{name.length}}⟧", "template-name-without-parts"),
    .init("⟦{{#others.name}}⟧{{/others.name}}", "template-name-without-parts"),
    .init("⟦{{illustrative}}⟧", "template-name-not-printable"),
    .init("⟦{{others}}⟧⟦{{{others}}}⟧", "template-name-not-printable", "template-name-not-printable"),
    .init("⟦{{commune}}⟧", "template-name-not-printable"),
    .init("⟦{{.}}⟧", "template-name-not-printable"),
    .init("⟦{{#.}}⟧{{/.}}", "template-name-not-printable"),
    .init("⟦{{story}}⟧", "template-markup-escaped"),
    .init("⟦{{commune.markup}}⟧", "template-markup-escaped"),
    .init("{{#story}}⟦{{.}}⟧{{/story}}", "template-markup-escaped"),
    .init("⟦{{{name}}}⟧", "template-text-unescaped"),
    .init("⟦{{&note}}⟧", "template-text-unescaped"),
    .init("⟦{{{count}}}⟧", "template-text-unescaped"),
    .init("{{#villages}}⟦{{{.}}}⟧{{/villages}}", "template-text-unescaped"),
  ]

  private static let links: [Example] = [
    .init("a\n  ⟦{{>footre}}⟧\n", "template-unknown"),
    .init("⟦{{<layuot}}⟧{{$main}}x{{/main}}{{/layuot}}", "template-unknown"),
    .init("{{<layout}}⟦{{$mian}}⟧x{{/mian}}{{/layout}}", "template-block-unknown"),
    .init("⟦{{>double0}}⟧", "template-too-large"),
  ]

  private static let right: [String] = [
    "", "}} }}} { {", "{{name}}", "{{=<% %>=}}<%name%>{{nowhere}}", "{{! {{ }}", "{{!}}", "{{>footer}}",
    "{{<layout}}{{! a note }}\n {{$main}}x{{/main}}\n{{/layout}}", "{{<layout}}{{$deep}}x{{/deep}}{{/layout}}",
    "{{#illustrative}}{{^illustrative}}{{/illustrative}}{{/illustrative}}",
    "{{#commune.township}}{{/commune.township}}",
    "{{{story}}}", "{{#story}}{{{.}}}{{/story}}", "{{count}}", "{{commune.title}}",
    "{{#commune}}{{.title}}{{/commune}}",
    "{{$a}}{{/a}}{{$a}}{{/a}}", "{{#villages}}{{.}}{{/villages}}",
  ]

  private static let partials = [
    "layout": "<main>{{$main}}{{/main}}{{>footer}}</main>", "footer": "{{$deep}}{{/deep}}\n",
  ].merging((0..<20).map { ("double\($0)", "{{>double\($0 + 1)}}{{>double\($0 + 1)}}") }) { $1 }
    .merging(["double20": "x"]) { $1 }

  private func check(_ example: Example) {
    let library = library(Self.partials.merging(["page": example.template]) { $1 })
    var problems: [Diagnostic] = []
    let template = library.template("page", for: Entry.self, problems: &problems)
    #expect(problems.map(\.id) == example.ids)
    #expect((template == nil) == problems.blocks)
    #expect(example.places.count == problems.count)
    for (problem, place) in zip(problems, example.places) {
      guard case .text(let line, let column)? = problem.location?.position, let excerpt = problem.excerpt else {
        Issue.record("no place")
        continue
      }
      let marked = String(
        String.UnicodeScalarView(excerpt.line.unicodeScalars.dropFirst(excerpt.column - 1).prefix(excerpt.length)))
      #expect("\(line):\(column) \(marked)" == place)
      #expect(excerpt.column == column)
      #expect(problem.location?.file == "page.mustache")
    }
  }
}
