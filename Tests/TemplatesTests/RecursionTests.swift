import Diagnostics
import Testing

@testable import Templates

/// Templates that include themselves.
@Suite struct RecursionTests {
  private let tree = Branch(
    name: "1", children: [Branch(name: "1.1", children: [Branch(name: "1.1.1")]), Branch(name: "1.2")])

  @Test func aTreeIsShown() {
    let node = "{{name}}<{{#children}}{{>node}}{{/children}}>"
    #expect(render("{{>node}}", tree, partials: ["node": node]) == "1<1.1<1.1.1<>>1.2<>>")
  }

  @Test func thePageItselfMayBeIncluded() {
    #expect(render("{{name}}<{{#children}}{{>page}}{{/children}}>", tree) == "1<1.1<1.1.1<>>1.2<>>")
  }

  @Test func outerNamesStayInReach() {
    let forest = Forest(owner: "Lục Ngạn", roots: [tree])
    #expect(
      render(
        "{{#roots}}{{>node}}{{/roots}}", forest,
        partials: ["node": "{{owner}}:{{name}} {{#children}}{{>node}}{{/children}}"])
        == "Lục Ngạn:1 Lục Ngạn:1.1 Lục Ngạn:1.1.1 Lục Ngạn:1.2 ")
  }

  @Test func indentationGrowsWithTheDepth() {
    let node = "<li>{{name}}\n{{#children}}\n  {{>node}}\n{{/children}}\n</li>\n"
    #expect(
      render("<ul>\n  {{>node}}\n</ul>\n", tree, partials: ["node": node]) == """
        <ul>
          <li>1
            <li>1.1
              <li>1.1.1
              </li>
            </li>
            <li>1.2
            </li>
          </li>
        </ul>

        """)
  }

  @Test func aPartialWithinOneIsIndentedToo() {
    let partials = ["node": "{{>line}}\n{{#children}}\n {{>node}}\n{{/children}}\n", "line": "-\n{{name}}\n"]
    #expect(render("{{>node}}\n", tree, partials: partials) == "-\n1\n -\n 1.1\n  -\n  1.1.1\n -\n 1.2\n")
  }

  @Test func inTurnsThroughTwoTemplates() {
    let partials = [
      "even": "({{name}}{{#children}}{{>odd}}{{/children}})", "odd": "[{{name}}{{#children}}{{>even}}{{/children}}]",
    ]
    #expect(render("{{>even}}", tree, partials: partials) == "(1[1.1(1.1.1)][1.2])")
  }

  @Test func throughAViewAndThroughBlocks() {
    let one = Branch(name: "a", only: [Branch(name: "b", only: [Branch(name: "c")])])
    #expect(render("{{>n}}", one, partials: ["n": "{{name}}{{#only}}{{>n}}{{/only}}"]) == "abc")
    let partials = ["n": "{{$b}}{{name}}{{/b}}{{#only}}{{<n}}{{$b}}<{{name}}>{{/b}}{{/n}}{{/only}}"]
    #expect(render("{{>n}}", one, partials: partials) == "a<b><c>")
  }

  @Test func aVeryDeepTreeIsShown() {
    let deep = (0..<500).reduce(Branch(name: "x")) { child, _ in Branch(name: "x", children: [child]) }
    #expect(render("{{>n}}", deep, partials: ["n": "{{name}}{{#children}}{{>n}}{{/children}}"]).count == 501)
  }

  /// Rounds that go into no part of anything, and so never end.
  @Test(arguments: [
    "{{>page}}", "{{<page}}{{/page}}", "{{#name}}{{>page}}{{/name}}", "{{#leaf}}{{>page}}{{/leaf}}",
    "{{^leaf}}{{>page}}{{/leaf}}", "{{>a}}", "{{#children}}{{>a}}{{/children}}", "{{$b}}{{>page}}{{/b}}",
    "{{<page}}{{$b}}x{{/b}}{{/page}}{{$b}}{{/b}}",
  ])
  func aRoundWithoutEndIsRefused(_ page: String) {
    var problems: [Diagnostic] = []
    let library = library(["page": page, "a": "{{>b}}", "b": "{{>a}}"])
    #expect(library.template("page", for: Branch.self, problems: &problems) == nil)
    #expect(Set(problems.map(\.id)) == ["template-inclusion-endless"])
  }

  @Test func aRoundThatGoesIntoTheSameOuterListIsRefused() {
    // `roots` is the forest's: within a tree it is the same list again.
    var problems: [Diagnostic] = []
    let endless = library(["page": "{{#roots}}{{>n}}{{/roots}}", "n": "{{name}}{{#roots}}{{>n}}{{/roots}}"])
    #expect(endless.template("page", for: Forest.self, problems: &problems) == nil)
    #expect(problems.map(\.id) == ["template-inclusion-endless"])
    #expect(problems.first?.location == SourceLocation(file: "n.mustache", line: 1, column: 19))
  }

  @Test func theRoundIsTold() {
    var problems: [Diagnostic] = []
    _ = library(["page": "{{>a}}", "a": "x\n {{>a}}"]).template("page", for: Branch.self, problems: &problems)
    #expect(problems.map(\.location) == [SourceLocation(file: "a.mustache", line: 2, column: 2)])
    #expect(problems.first?.excerpt == .init(line: " {{>a}}", column: 2, length: 6))
  }
}
