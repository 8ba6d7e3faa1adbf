import Testing

@testable import SiteAudit

@Suite struct PageRuleTests {
  @Test(arguments: [
    "<p id=\"a\"/>".replacing("/>", with: "></p>") + "<p id=\"A\"></p>",
    "<svg><linearGradient id=\"g\"></linearGradient><path fill=\"url(#g)\"></path></svg>",
    "<label for=\"a\">x</label><input id=\"a\" list=\"b\"/><datalist id=\"b\"></datalist>",
    "<table><tr><th id=\"c\">x</th><th id=\"d\">x</th><td headers=\"d c\">1</td></tr></table>",
    "<p aria-describedby=\" a  b \"><span id=\"a\"></span><span id=\"b\"></span></p>",
    "<p id=\"a&amp;b\"></p><a href=\"#a&amp;b\">x</a>",
    "<p id=\"số-1\"></p><a href=\"#số-1\">x</a><a href=\"#s%E1%BB%91-1\">x</a><p aria-describedby=\"số-1\"></p>",
    "<a href=\"#\">x</a><a href=\"#top\">x</a><a href=\"#:~:text=Ng%E1%BA%A1n\">x</a>",
    "<form id=\"f\" action=\"a.html\"></form><input form=\"f\"/>",
  ])
  func pagesWithoutFault(markup: String) {
    let site = Site.body(markup, with: [("a.html", RuleExample.otherPage)])
    #expect(site.findings().isEmpty, "\(site)")
  }

  @Test(arguments: [
    ("<p id=\"a\"></p><p>\n<b id=\"‸a\"></b></p>", "duplicate-id"),
    ("<svg id=\"dau\"></svg><p id=\"‸dau\"></p>", "duplicate-id"),
    ("<p id=\"số\"></p><p id=\"‸số\"></p>", "duplicate-id"), ("<p class=\"x\" ‸id=\"\"></p>", "bad-id"),
    ("<p id=\"‸a b\"></p>", "bad-id"), ("<p id=\"‸&#10;\"></p>", "bad-id"),
    ("<label for=\"‸x\">x</label>", "dangling-reference"),
    ("<table><tr><td headers=\"‸x\">x</td></tr></table>", "dangling-reference"),
    ("<p id=\"a\" aria-describedby=\"a ‸b\"></p>", "dangling-reference"),
    ("<p aria-controls=\"‸x\"></p>", "dangling-reference"),
    ("<p aria-describedby=\"‸x\"></p>", "dangling-reference"), ("<input list=\"‸x\"/>", "dangling-reference"),
    ("<input form=\"‸x\"/>", "dangling-reference"), ("<p id=\"A\" aria-owns=\"‸a\"></p>", "dangling-reference"),
    ("<a href=\"‸#x\">x</a>", "dangling-fragment"), ("<a href='‸#x'>x</a>", "dangling-fragment"),
    ("<a href=\"‸?b=c#x\">x</a>", "dangling-fragment"), ("<svg><use href=\"‸#x\"></use></svg>", "dangling-fragment"),
    ("<svg xmlns:xlink=\"http://www.w3.org/1999/xlink\"><use xlink:href=\"‸#x\"></use></svg>", "dangling-fragment"),
    ("<svg><path fill=\"url(‸#x)\"></path></svg>", "dangling-fragment"),
    ("<a href=\"‸#Đầu\">x</a>", "dangling-fragment"),
    ("<svg><path clip-path=\"url('‸#x')\"></path></svg>", "dangling-fragment"),
  ])
  func referencesAndIDs(markup: String, id: String) {
    let site = Site.body(markup)
    #expect(site.findsOnly(id), "\(site)")
  }

  @Test func aRepeatedIDSaysWhereItIsFirst() throws {
    let finding = try #require(Site.body("<p id=\"a\"></p>\n<p id=\"a\"></p>").findings().first)
    #expect(finding.notes.first?.location?.label == "trang.html:9:8")
    #expect(finding.location?.label == "trang.html:10:8")
    #expect(finding.excerpt?.line == "<p id=\"a\"></p>")
    #expect(finding.summary.vietnamese == "mã id “a” đã dùng trong trang này")
  }

  @Test func theNearestIDIsSuggested() throws {
    let finding = try #require(Site.body("<p id=\"dong-gop\"></p><a href=\"#dong-gp\">x</a>").findings().first)
    #expect(finding.remedy?.vietnamese == "Nếu ý là “#dong-gop”, sửa lại như vậy.")
    let reference = try #require(Site.body("<p id=\"dong-gop\" aria-describedby=\"dong-gob\"></p>").findings().first)
    #expect(reference.remedy?.english == "Did you mean “dong-gop”?")
  }

  @Test(arguments: [
    ("<meta charset=\"utf-8\"/>", ""), ("<meta charset=\"UTF-8\"/>", ""),
    ("<meta http-equiv=\"Content-Type\" content=\"text/html; charset=utf-8\"/>", ""),
    ("<meta http-equiv=\"content-type\" content=\"text/html\"/>", "bad-content-type"),
    ("<meta charset=\"tcvn\"/>", "charset-not-utf8"),
    ("", "charset-missing"), ("<!--\(String(repeating: "x", count: 1000))--><meta charset=\"utf-8\"/>", "charset-late"),
  ])
  func theCharset(markup: String, id: String) {
    let page = RuleExample.otherPage.replacing("<meta charset=\"utf-8\"/>", with: markup)
    #expect(Site([("a.html", page)]).findings().map(\.id) == (id.isEmpty ? [] : [id]))
  }

  @Test(arguments: [
    ("lang=\"vi\"", ""), ("lang=\"vi\" xml:lang=\"vi\"", ""), ("lang=\"\"", "page-language"), ("", "page-language"),
    ("xml:lang=\"vi\"", "languages-differ"), ("lang=\"vi\" xml:lang=\"en\"", "languages-differ"),
  ])
  func theLanguage(attributes: String, id: String) {
    let page = RuleExample.otherPage.replacing("lang=\"vi\"", with: attributes)
    #expect(Site([("a.html", page)]).findings().map(\.id) == (id.isEmpty ? [] : [id]))
  }

  @Test(arguments: [
    ("<script src=\"a.js\"></script>", ""), ("<script type=\"module\">x</script>", "inline-script"),
    ("<script type=\"importmap\">{}</script>", "inline-script"),
    ("<script type=\"\">x</script>", "inline-script"), ("<svg><script>x</script></svg>", "inline-script"),
    ("<body-x onload=\"x()\"></body-x>", "inline-handler"), ("<svg onclick=\"x\"></svg>", "inline-handler"),
    ("<p on=\"x\"></p>", "attribute-not-allowed"),
    ("<svg><style>a{}</style></svg>", "style-element"),
    ("<svg><rect style=\"fill: red\"></rect></svg>", "style-attribute"),
    ("<figure><img src=\"a.js\"/><figcaption>x</figcaption></figure>", "captioned-image-without-alt"),
    ("<img src=\"a.js\" title=\"x\"/>", "captioned-image-without-alt"), ("<img src=\"a.js\" alt=\"\"/>", ""),
  ])
  func structure(markup: String, id: String) {
    let site = Site.body(markup, with: [("a.js", "")])
    #expect(site.findings().map(\.id) == (id.isEmpty ? [] : [id]), "\(site)")
  }

  @Test func theTitleIsKeptWithItsBlanksRunTogether() {
    let page = RuleExample.otherPage.replacing(
      "<title>Trang</title>", with: "<title>\n Xã &amp;\t Kiên\u{A0}Lao <!-- x --> 1 </title>")
    let site = Site([("a.html", page)])
    #expect(site.reports().first?.title == "Xã & Kiên\u{A0}Lao 1")
    #expect(
      Site([("a.svg", "<svg xmlns=\"http://www.w3.org/2000/svg\"><title>x</title></svg>")]).reports().first?.title
        == nil)
  }

  @Test func valuesWithEntitiesAreDecoded() {
    let others = [("a&b.html", RuleExample.otherPage), ("a'b.html", RuleExample.otherPage)]
    #expect(
      Site.body(
        "<a href=\"a&amp;b.html\">x</a><a href=\"a&#x26;b.html\">x</a><a href='a&apos;b.html'>x</a>", with: others
      )
      .findings().isEmpty)
  }

  @Test func aFileOfManyFaultsIsCutShort() {
    let markup = String(repeating: "<p id=\"a\"></p>", count: 5_000)
    #expect(Site.body(markup).findings().count == FindingList.limit)
  }
}
