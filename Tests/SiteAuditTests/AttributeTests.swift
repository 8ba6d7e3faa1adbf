import Diagnostics
import Testing

@testable import SiteAudit

/// Which attributes elements take, need and have lost: each verdict is the Nu checker's too.
@Suite struct AttributeTests {
  // MARK: Tables

  @Test(arguments: [AttributeTable.html, .svg, .math, .obsoleteValues].indices)
  func everyTypeInATableIsOne(index: Int) {
    let table = [AttributeTable.html, .svg, .math, .obsoleteValues][index]
    #expect(table.unread == [])
    #expect(!table.rows.isEmpty)
  }

  @Test func everyConditionIsReadWholeAndSpeaksOfAttributesThatThereAre() {
    for line in AttributeCondition.lines.split(separator: "\n") {
      #expect(line.contains(": ") && line.contains("needs "), "\(line)")
    }
    let old = ObsoleteFeatures.html
    for (element, conditions) in AttributeCondition.html {
      for condition in conditions {
        #expect(!condition.alternatives.isEmpty && condition.alternatives.allSatisfy { !$0.isEmpty }, "\(element)")
        for attribute in condition.attributes {
          let isKnown =
            AttributeTable.html.type(of: attribute, on: element) != nil
            || old.replacement(of: attribute, on: element) != nil
          #expect(isKnown, "\(element) \(attribute)")
        }
      }
    }
    let written = AttributeCondition.lines.split(separator: "\n").map { line in
      line.split(separator: " ").drop { $0 != "needs" }.filter { $0 != "needs" && $0 != "or" }.count
    }
    let read = AttributeCondition.html.values.joined().flatMap(\.alternatives).joined().count
    #expect(read == written.reduce(0, +))
  }

  @Test func obsoleteAttributesAreNotAmongThoseThatTheElementTakes() {
    for (element, attributes) in ObsoleteFeatures.html.attributes where element != "*" {
      for attribute in attributes.keys {
        #expect(AttributeTable.html.rows[element]?.own[attribute] == nil, "\(element) \(attribute)")
      }
    }
  }

  // MARK: Names

  @Test(arguments: [
    "<p ‸foo=\"x\">x</p>", "<div ‸width=\"10\">x</div>", "<p ‸data-=\"x\">x</p>", "<ul><li ‸colspan=\"2\">x</li></ul>",
    "<p ‸xml:space=\"preserve\">x</p>", "<p ‸dropzone=\"x\">x</p>", "<p><x-y ‸is=\"x-z\">x</x-y></p>",
    "<p>x<br ‸itemscope=\"\"/></p>",
    "<p><svg width=\"9\" height=\"9\"><rect ‸cx=\"1\" width=\"9\" height=\"9\"/></svg></p>",
    "<p><svg width=\"9\" height=\"9\"><g ‸r=\"3\"></g></svg></p>", "<p><math><mi ‸fence=\"true\">x</mi></math></p>",
  ])
  func attributesOfOtherElementsAreFound(markup: String) {
    #expect(Site.body(markup).findsOnly("attribute-not-allowed"), "\(Site.body(markup))")
  }

  @Test(arguments: [
    "<p data-x=\"1\" data-a.b=\"1\" title=\"x\" property=\"og:x\" slot=\"x\" is=\"x-y\">x</p>",
    "<p><x-y foo=\"x\" bar=\"1\">x</x-y></p>", "<p CLASS=\"x\">x</p>",
    "<p><svg viewBox=\"0 0 9 9\"><rect x=\"1\" rx=\"2\" fill=\"red\" data-x=\"1\" width=\"9\" height=\"9\"/></svg></p>",
    "<p><svg viewbox=\"0 0 9 9\"><g tabindex=\"0\" focusable=\"false\"></g></svg></p>",
    "<p><math><mi mathvariant=\"bold\">x</mi></math></p>", "<p lang=\"en\" xml:lang=\"en\">x</p>",
    "<template><p foo=\"x\" tabindex=\"x\"><a hreflang=\"vi\">x</a></p></template>",
  ])
  func attributesThatElementsTakeAreLetPass(markup: String) {
    #expect(Site.body(markup).findings().map(\.id) == [], "\(Site.body(markup))")
  }

  @Test func handlersOfTheWindowAreThoseOfTheBody() {
    var site = Site.body("<p ‸onafterprint=\"x()\" onclick=\"x()\">x</p>")
    site.options.house = false
    #expect(site.findsOnly("attribute-not-allowed"), "\(site)")
  }

  @Test func aSlipIsSuggestedAndTheOwnersAreNamed() {
    let slip = Site.body("<p><a hrfe=\"https://example.vn/\">x</a></p>").findings().first
    #expect(slip?.remedy?.english == "Did you mean “href”?")
    let stray = Site.body("<p cite=\"x\">x</p>").findings().first
    #expect(stray?.explanation?.english == "The attribute belongs to <blockquote>, <del>, <ins>, <q>.")
    #expect(stray?.remedy?.vietnamese.contains("data-cite") == true)
  }

  // MARK: Conditions

  @Test(arguments: [
    "<p><a target=\"‸_blank\">x</a></p>", "<p><a name=\"‸x\">x</a></p>",
    "<p><a itemscope=\"\" ‸itemref=\"x\">x</a></p>",
    "<p><input type=\"checkbox\" maxlength=\"‸3\"/></p>", "<p><input max=\"‸3\"/></p>",
    "<p><button type=\"button\" formaction=\"‸a.html\">x</button></p>", "<ul><li value=\"‸2\">x</li></ul>",
    "<script ‸async=\"\">x()</script>", "<script type=\"module\" ‸defer=\"\">x()</script>",
  ])
  func attributesWithoutWhatTheyNeedAreFound(markup: String) {
    let found = Site.body(markup, with: [("a.html", RuleExample.otherPage)]).findings()
    #expect(found.contains { $0.id == "attribute-out-of-place" }, "\(found.map(\.id))")
  }

  @Test(arguments: [
    ("link", "<link rel=\"next\" href=\"a.css\" as=\"style\"/>"),
    ("link", "<link rel=\"next\" href=\"a.css\" integrity=\"sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU=\"/>"),
    ("meta", "<meta name=\"x\" content=\"y\" media=\"print\"/>"),
    ("meta", "<meta name=\"x\" http-equiv=\"refresh\" content=\"5\"/>"),
    ("script", "<script type=\"application/ld+json\" defer=\"\">{}</script>"),
  ])
  func attributesInTheHeadNeedTheRightRelAndName(element: String, markup: String) {
    let found = Site(RuleExample.head(markup)).findings()
    #expect(found.contains { $0.id == "attribute-out-of-place" && $0.summary.english.contains("<\(element)>") })
  }

  @Test(arguments: [
    "‸<bdo>x</bdo>", "‸<data>x</data>", "‸<meter>x</meter>", "‸<object>x</object>", "‸<map></map>",
    "<video>‸<source/></video>", "<video>‸<track/></video>", "‸<textarea wrap=\"hard\"></textarea>",
    "‸<input type=\"image\"/>", "‸<input type=\"button\"/>", "‸<img alt=\"x\"/>",
    "<svg>‸<stop/></svg>",
  ])
  func missingAttributesAreFound(markup: String) {
    let site = Site.body("<p>\(markup)</p>")
    let found = site.findings().filter { $0.id == "attribute-required" }
    #expect(found.map(\.location) == [site.mark], "\(site)")
  }

  // MARK: What has gone

  @Test(arguments: [("font", "CSS"), ("center", "CSS"), ("strike", "<s>"), ("tt", "CSS"), ("acronym", "<abbr>")])
  func obsoleteElementsAreFoundWithWhatToWriteInstead(element: String, instead: String) {
    let site = Site.body("<p>‸<\(element)>x</\(element)></p>")
    #expect(site.findings().contains { $0.id == "obsolete-element" && $0.location == site.mark })
    #expect(site.findings().first { $0.id == "obsolete-element" }?.remedy?.english.contains(instead) == true)
  }

  @Test(arguments: [
    "<table border=\"‸1\"><tr><td>x</td></tr></table>", "<p align=\"‸center\">x</p>", "<p>x<br clear=\"‸all\"/></p>",
    "<table><tr><th axis=\"‸x\">x</th></tr></table>", "<hr size=\"‸1\"/>",
  ])
  func obsoleteAttributesAreWarnings(markup: String) {
    let site = Site.body(markup)
    #expect(site.findsOnly("obsolete-attribute"), "\(site)")
    #expect(site.findings().first?.severity == .warning)
  }
}
