import Diagnostics
import Testing

@testable import SiteAudit

/// Which type an attribute's value is held to; what the types are is tested beside them.
@Suite struct AttributeValueTests {
  @Test(arguments: [
    "<p tabindex=\"‸x\">x</p>", "<p hidden=\"‸x\">x</p>", "<p dir=\"‸up\">x</p>", "<p lang=\"‸vn\">x</p>",
    "<p><img src=\"data:,\" alt=\"x\" width=\"‸10px\"/></p>", "<p><input type=\"‸datetime\"/></p>",
    "<p><input type=\"date\" value=\"2024-‸13-01\"/></p>", "<p><input type=\"number\" value=\"‸x\"/></p>",
    "<p><input type=\"number\" min=\"‸x\"/></p>", "<p><input type=\"number\" step=\"‸0\"/></p>",
    "<p><input type=\"url\" value=\"‸x\"/></p>", "<p><input type=\"email\" autocomplete=\"‸name\"/></p>",
    "<p><input type=\"text\" value=\"a‸&#10;b\"/></p>", "<p><input name=\"‸isindex\"/></p>",
    "<p><input required=\"‸1\"/></p>", "<p><button type=\"‸x\">x</button></p>", "<p><bdo dir=\"‸auto\">x</bdo></p>",
    "<p><button command=\"‸x\">x</button></p>", "<p>‸<time>10 giờ</time></p>", "<p><time datetime=\"‸x\">x</time></p>",
    "<table><tr><td colspan=\"‸0\">x</td></tr></table>", "<ol start=\"‸x\"><li>x</li></ol>",
    "<p prefix=\"‸x\">x</p>", "<p typeof=\"Thing ‸1\">x</p>", "<p xml:lang=\"‸en\">x</p>",
    "<p lang=\"en\" xml:lang=\"‸fr\">x</p>", "<p><img src=\"data:,\" alt=\"x\" loading=\"‸soon\"/></p>",
    "<script type=\"‸text/javascript;x=y\">x()</script>",
  ])
  func valuesOfAnotherTypeAreFound(markup: String) {
    let site = Site.body(markup)
    let found = site.findings().filter { $0.severity == .error }
    #expect(found.map(\.location) == [site.mark], "\(site)")
  }

  @Test(arguments: [
    "<p tabindex=\"-1\" hidden=\"\" dir=\"AUTO\" translate=\"no\" spellcheck=\"\">x</p>",
    "<p><input disabled=\"DISABLED\"/></p>",
    "<p><input type=\"date\" value=\"\"/> <input type=\"NUMBER\" value=\"1e3\" step=\"any\"/></p>",
    "<p><button command=\"--x\">x</button></p>",
    "<p><time> 2024-12-20 </time> <time datetime=\"P1D\">một ngày</time></p>",
    "<p prefix=\"og: https://ogp.me/ns#\" typeof=\"og:x\" vocab=\"\">x</p>", "<p lang=\"vi\" xml:lang=\"VI\">x</p>",
    "<p><input type=\"hidden\" autocomplete=\"name\" value=\"x\"/></p>",
  ])
  func valuesOfTheTypeAreLetPass(markup: String) {
    #expect(Site.body(markup).findings().filter { $0.severity == .error }.map(\.id) == [], "\(Site.body(markup))")
  }

  @Test func theSameValueIsJudgedByWhatTheElementSays() {
    let site = Site.body(
      "<p><input type=\"text\" value=\"x\"/> <input type=\"number\" value=\"‸x\"/> <input type=\"text\" value=\"x\"/></p>"
    )
    #expect(site.findings().map(\.location) == [site.mark], "\(site)")
  }

  @Test func namesAreAskedAnewWhenTheParserForgetsThem() {
    let judge = FileJudge(options: AuditOptions(), shapes: KnownShapes())
    func ids(_ markup: String) -> [String] {
      let example = RuleExample.body(markup)
      let report = judge.judge(path: "trang.html", bytes: RuleExample.bytes(of: example.files[0].text).bytes)
      return report.findings.map(\.id).filter { $0 == "bad-number" }
    }
    #expect(ids("<p tabindex=\"x\">x</p>") == ["bad-number"])
    // More names than a parser is kept for.
    let many = (0..<21_000).map { "x-\($0)=\"\"" }.joined(separator: " ")
    #expect(ids("<p><x-y \(many)>x</x-y></p>") == [])
    for number in 0..<3 {
      #expect(ids("<section data-\(number)=\"x\"><p title=\"x\" tabindex=\"x\">x</p></section>") == ["bad-number"])
      #expect(ids("<p title=\"x\" tabindex=\"0\">x</p>") == [])
    }
  }

  // MARK: Namespaces

  @Test(arguments: [
    "<p ‸xmlns:og=\"https://ogp.me/ns#\">x</p>", "<p xmlns=\"‸http://www.w3.org/2000/svg\">x</p>",
    "<p><a xmlns=\"‸http://www.w3.org/2000/svg\">x</a></p>", "<p><svg xmlns=\"‸x\"></svg></p>",
    "<p><svg xmlns:xlink=\"‸x\"></svg></p>", "<p><svg ‸xmlns:inkscape=\"x\"></svg></p>",
  ])
  func declarationsOfOtherNamespacesAreFound(markup: String) {
    #expect(Site.body(markup).findsOnly("namespace-declaration"), "\(Site.body(markup))")
  }

  @Test(arguments: [
    "<p xmlns=\"http://www.w3.org/1999/xhtml\">x</p>",
    "<p><svg xmlns=\"http://www.w3.org/2000/svg\" xmlns:xlink=\"http://www.w3.org/1999/xlink\"></svg></p>",
    "<p><svg><a xmlns=\"http://www.w3.org/2000/svg\"></a></svg></p>", "<!-- <p xmlns=\"x\"> --><p>xmlns=\"x\"</p>",
    "<p title=\"xmlns:og=''\">x</p>",
  ])
  func declarationsOfWhatHoldsAnywayAreLetPass(markup: String) {
    #expect(Site.body(markup).findings().map(\.id) == [], "\(Site.body(markup))")
  }
}
