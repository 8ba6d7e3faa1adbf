import Testing

@testable import SiteAudit

@Suite struct OtherFileTests {
  private func addresses(_ css: String) -> [String] {
    var found: [String] = []
    Array(css.utf8).withUnsafeBufferPointer { bytes in
      var sheet = StyleSheetFile(bytes)
      _ = sheet.read { found.append(bytes.piece($0).text) }
    }
    return found
  }

  @Test(arguments: [
    ("a{background:url(x.png)}", ["x.png"]), ("a{b:URL( \"x y.png\" )}", ["x y.png"]),
    ("a{b:url('x)y.png')}", ["x)y.png"]),
    ("@import \"x.css\";@import url(y.css);", ["x.css", "y.css"]), ("@import 'x.css' print;", ["x.css"]),
    ("/* url(x.png) */", []),
    ("a{b:\"url(x.png)\"}", []), ("@namespace svg url(http://www.w3.org/2000/svg);a{b:url(x)}", ["x"]),
    ("a{b:myurl(x)}", []),
    ("a{b:url(", []), ("/* url(", []), ("a{b:'\\'url(x)'}", []), ("a{b:url(x),url(y)}", ["x", "y"]),
    ("a{b:\"\nurl(x)}", ["x"]), ("\\", []),
    ("a{b:url()}", [""]), ("url(\"", []), ("@import", []), ("@import \"", []),
  ])
  func addressesInAStyleSheet(css: String, found: [String]) {
    #expect(addresses(css) == found)
  }

  @Test(arguments: [
    ("a{b:url(‸x.png)}", "dead-link"), ("a{b:url(\"‸x.png\")}", "dead-link"),
    ("a{b:url(‸https://cdn.vn/x.woff2)}", "foreign-resource"),
    ("@import \"‸//cdn.vn/x.css\";", "foreign-resource"), ("a{b:url(‸../../x.png)}", "link-above-root"),
    ("a{b:url(‸/tai-san/a.png)}", "absolute-path-link"),
  ])
  func aStyleSheetsAddressesAreJudged(css: String, id: String) {
    let site = Site([("tai-san/site.css", css), ("tai-san/a.png", "")])
    #expect(site.findsOnly(id), "\(site)")
  }

  @Test(arguments: [
    ("a { color: ‸rgb(1, 2, 3; }\nb { color: red }", "“rgb(” không được đóng"),
    ("a { content: ‸\"đỏ; }\nb { color: red }", "“\"đỏ; }” không được đóng"),
    ("a { color: red }\n‸}\nb { color: red }", "“}” không đóng dấu nào"),
    ("@media print ‸{ a { color: red }\n", "“{” không được đóng"), ("a { color: red } ‸/* b", "“/*” không được đóng"),
  ])
  func whatAStyleSheetLeavesOpenIsNamedAtItsPlace(css: String, summary: String) {
    let site = Site([("tai-san/site.css", css)])
    #expect(site.findsOnly("css-unclosed"), "\(site)")
    #expect(site.findings().first?.summary.vietnamese == summary)
  }

  @Test func theNewestRulesOfStyleSheetsAreLetBe() {
    let css = "@layer a, b;\n@container (min-width: 3rem) { a { & b { inset: 0 } } }\na::before { content: \"}\" }"
    #expect(Site([("tai-san/site.css", css)]).findings().isEmpty)
  }

  @Test func aStyleSheetsAddressesStartFromItsOwnFolder() {
    let site = Site([
      ("tai-san/site.css", "a{b:url(a.png);c:url(../anh/b.png);d:url(#x);e:url(data:,x)}"), ("tai-san/a.png", ""),
      ("anh/b.png", ""),
    ])
    #expect(site.findings().isEmpty, "\(site)")
  }

  private static let atomHead = "<id>urn:a</id><title>Tin</title><updated>2024-05-19T08:00:00Z</updated>"

  private func atom(_ content: String) -> String {
    "<?xml version=\"1.0\" encoding=\"utf-8\"?>\n<feed xmlns=\"http://www.w3.org/2005/Atom\">\(Self.atomHead)\(content)</feed>\n"
  }

  @Test(arguments: [
    ("<link href=\"‸mat.html\"/>", "dead-link"),
    ("<entry>\(Self.atomHead)<link href=\"‸https://example.vn/mat.html\"/></entry>", "dead-link"),
    ("<icon>‸mat.png</icon>", "dead-link"), ("<logo>\n ‸mat.png </logo>", "dead-link"),
    ("<entry>\(Self.atomHead)<content src=\"‸mat.pdf\"/></entry>", "dead-link"),
    ("<link href=\"‸../x.html\"/>", "link-above-root"),
    ("<entry><title>A ‸&nbsp; B</title></entry>", "not-well-formed"),
  ])
  func aFeedsAddressesAreJudged(content: String, id: String) {
    var site = Site([("feed.xml", atom(content))])
    site.options.siteURL = "https://example.vn/"
    #expect(site.findsOnly(id), "\(site)")
  }

  @Test func aFeedWithoutFault() {
    var site = Site([
      (
        "feed.xml",
        atom(
          "<link rel=\"self\" href=\"https://example.vn/feed.xml\"/><icon>a.png</icon><link href=\"https://khac.vn/\"/>"
            + "<entry>\(Self.atomHead)<link href=\"a.html#dau\"/></entry>"
        )
      ),
      ("a.png", ""), ("a.html", RuleExample.otherPage),
    ])
    site.options.siteURL = "https://example.vn/"
    #expect(site.findings().isEmpty, "\(site)")
  }

  @Test func aNewsFeedOfTheOtherKind() {
    let rss =
      "<rss version=\"2.0\"><channel><link>https://example.vn/</link><item><link>‸https://example.vn/mat.html</link>"
      + "<enclosure url=\"a.mp3\"/></item></channel></rss>"
    var site = Site([("rss.xml", rss), ("index.html", RuleExample.otherPage), ("a.mp3", "")])
    site.options.siteURL = "https://example.vn/"
    #expect(site.findsOnly("dead-link"), "\(site)")
  }

  @Test func aSitemapsAddressesAreFollowed() {
    let map =
      "<urlset xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\">\n"
      + "<url><loc>https://example.vn/a.html</loc></url>\n<url><loc>‸https://example.vn/b.html</loc></url></urlset>"
    var site = Site([("sitemap.xml", map), ("a.html", RuleExample.otherPage)])
    #expect(site.findings().isEmpty)
    site.options.siteURL = "https://example.vn/"
    #expect(site.findsOnly("dead-link"), "\(site)")
  }

  @Test func drawingsAreJudged() {
    func drawing(_ content: String) -> Site {
      Site([("a.svg", "<svg xmlns=\"http://www.w3.org/2000/svg\">\(content)</svg>"), ("b.png", "")])
    }
    #expect(drawing("<path id=\"a\"/><use href=\"#a\"/><image href=\"b.png\"/>").findings().isEmpty)
    #expect(drawing("<path id=\"a\"/><path id=\"‸a\"/>").findsOnly("duplicate-id"))
    #expect(drawing("<use href=\"‸#b\"/>").findsOnly("dangling-fragment"))
    #expect(drawing("<image href=\"‸c.png\"/>").findsOnly("dead-link"))
    #expect(drawing("<g>‸").findings().map(\.id) == ["not-well-formed"])
  }
}
