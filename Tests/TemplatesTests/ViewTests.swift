import Testing

@testable import Templates

/// Views, field by field.
@Suite struct ViewTests {
  @Test func aTextIsWrittenEscaped() {
    #expect(render("<p>{{name}}</p>", Entry(name: "A & B <\"'>")) == "<p>A &amp; B &lt;&quot;&#39;&gt;</p>")
  }

  @Test func aTextOpensASectionWhenNotEmpty() {
    #expect(render("{{#name}}({{.}}){{/name}}{{^name}}none{{/name}}", Entry(name: "Ân")) == "(Ân)")
    #expect(render("{{#name}}({{.}}){{/name}}{{^name}}none{{/name}}", Entry(name: "")) == "none")
  }

  @Test func anOptionalTextMayBeMissing() {
    let template = "[{{note}}]{{#note}}<{{.}}|{{note}}>{{/note}}{{^note}}none{{/note}}"
    #expect(render(template, Entry(note: nil)) == "[]none")
    #expect(render(template, Entry(note: "")) == "[]none")
    #expect(render(template, Entry(note: "&")) == "[&amp;]<&amp;|&amp;>")
  }

  @Test func markupIsWrittenAsItStands() {
    let story = HTML(trusted: Array("<p>Ông & bà</p>".utf8))
    #expect(render("{{{story}}}{{&story}}", Entry(story: story)) == "<p>Ông & bà</p><p>Ông & bà</p>")
    #expect(render("{{#story}}({{{.}}}){{/story}}", Entry(story: story)) == "(<p>Ông & bà</p>)")
    #expect(render("({{{story}}}){{^story}}none{{/story}}", Entry(story: nil)) == "()none")
    #expect(render("{{#story}}x{{/story}}", Entry(story: HTML(trusted: []))) == "")
  }

  @Test func markupMadeOfTextIsEscaped() {
    #expect(HTML(escaping: "a<b").bytes == Array("a&lt;b".utf8))
  }

  @Test func aNumberIsWrittenInDigits() {
    #expect(render("{{count}}", Entry(count: 1_234_567)) == "1234567")
    #expect(render("{{count}}", Entry(count: .min)) == "-9223372036854775808")
    #expect(render("{{#count}}{{.}} hộ{{/count}}{{^count}}chưa có{{/count}}", Entry(count: 3)) == "3 hộ")
    #expect(render("{{#count}}{{.}} hộ{{/count}}{{^count}}chưa có{{/count}}", Entry(count: 0)) == "chưa có")
  }

  @Test func aFlagIsAskedAndPutsNothingOnTheStack() {
    let template =
      "{{#commune}}{{#illustrative}}{{title}}{{.title}}{{/illustrative}}{{/commune}}{{^illustrative}}x{{/illustrative}}"
    #expect(render(template, Entry(isIllustrative: true, commune: CommuneEntry())) == "Xã Sa LýXã Sa Lý")
    #expect(render(template, Entry(isIllustrative: false, commune: CommuneEntry())) == "x")
  }

  @Test func aViewIsGoneInto() {
    let template = "{{#commune}}{{title}}, {{name}}{{/commune}}{{^commune}}none{{/commune}}|{{commune.title}}"
    #expect(render(template, Entry(name: "Ân", commune: CommuneEntry())) == "Xã Sa Lý, Ân|Xã Sa Lý")
    #expect(render(template, Entry(commune: nil)) == "none|")
  }

  @Test func aDottedNameReachesEveryKindOfField() {
    let template =
      "{{{commune.markup}}}{{#commune.township}}t{{/commune.township}}{{^commune.township}}x{{/commune.township}}"
    #expect(render(template, Entry(commune: CommuneEntry(isTownship: true))) == "<b>x</b>t")
    #expect(render(template, Entry(commune: CommuneEntry())) == "<b>x</b>x")
    #expect(render(template, Entry(commune: nil)) == "x")
  }

  @Test func aListIsRepeated() {
    let others = [Entry(name: "Hoà", count: 1), Entry(name: "Đại", count: 2)]
    let template = "{{#others}}<li>{{name}} {{count}}</li>{{/others}}{{^others}}none{{/others}}"
    #expect(render(template, Entry(others: others)) == "<li>Hoà 1</li><li>Đại 2</li>")
    #expect(render(template, Entry()) == "none")
  }

  @Test func textsAreRepeated() {
    let template = "{{#villages}}{{.}} của {{name}}; {{/villages}}{{^villages}}none{{/villages}}"
    #expect(render(template, Entry(name: "Ân", villages: ["Gốc Vải", ""])) == "Gốc Vải của Ân;  của Ân; ")
    #expect(render(template, Entry()) == "none")
  }

  @Test func theInnermostNameCounts() {
    let entry = Entry(name: "outer", note: "outer note", others: [Entry(name: "inner")])
    #expect(
      render("{{#others}}{{name}}{{note}}{{/others}}", entry) == "inner",
      "nil is offered, so it is not looked for below")
  }

  @Test func theLaterOfTwoFieldsCounts() {
    struct Twice: View {
      static let schema = Schema<Twice>(.text("a") { _ in "1" }, .text("a") { _ in "2" })
    }
    #expect(render("{{a}}", Twice()) == "2")
  }

  @Test func renderingAppends() throws {
    let template = try library(["page": "{{name}}"]).template("page", for: Entry.self)
    var output = Array("a ".utf8)
    template.render(Entry(name: "b"), into: &output)
    template.render(Entry(name: "c"), into: &output)
    #expect(String(decoding: output, as: UTF8.self) == "a bc")
  }

  @Test func aTemplateMayBeRenderedOnManyThreads() async throws {
    let template = try library(["page": "{{#others}}{{>p}}{{/others}}", "p": "{{name}}{{#others}}{{>p}}{{/others}}"])
      .template("page", for: Entry.self)
    await withTaskGroup(of: Bool.self) { group in
      for task in 0..<8 {
        group.addTask {
          (0..<200).allSatisfy { index in
            let name = "\(task)-\(index)"
            var output: [UInt8] = []
            template.render(Entry(others: [Entry(name: name, others: [Entry(name: "!")])]), into: &output)
            return output == Array("\(name)!".utf8)
          }
        }
      }
      for await isRight in group { #expect(isRight) }
    }
  }
}
