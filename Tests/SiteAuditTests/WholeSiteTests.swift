import Diagnostics
import Testing

@testable import SiteAudit

/// What only the site as a whole shows: pages that nobody reaches, the sitemap, canonical addresses, titles.
@Suite struct WholeSiteTests {
  private let address = "https://example.vn/a/"

  private func page(_ title: String, head: String = "", _ body: String = "") -> String {
    RuleExample.otherPage.replacing("<title>Trang", with: "<title>\(title)")
      .replacing("</head>", with: "\(head)</head>").replacing("</h1>", with: "</h1>\(body)")
  }

  private func link(_ path: String) -> String { "<a href=\"\(path)\">x</a>" }

  private func sitemap(_ names: [String]) -> String {
    "<urlset xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\">"
      + names.map { "<url><loc>\(address)\($0)</loc></url>" }.joined(separator: "\n") + "</urlset>"
  }

  private func places(_ files: [(path: String, text: String)], site: Bool = false) -> [String] {
    var site_ = Site(files)
    if site { site_.options.siteURL = address }
    return site_.places()
  }

  private let noindex = "<meta name=\"robots\" content=\"noindex\"/>"

  // MARK: Orphans

  @Test func pagesAreReachedThroughOthers() {
    let files = [
      ("index.html", page("0", link("a/b.html"))), ("a/b.html", page("1", link("../c.html"))), ("c.html", page("2")),
    ]
    #expect(places(files) == [])
  }

  @Test(arguments: [
    "<form action=\"b.html\"><p><button>x</button></p></form>", "<iframe src=\"b.html\" title=\"x\"></iframe>",
    "<meta http-equiv=\"refresh\" content=\"5; url=b.html\"/>",
  ])
  func otherWaysLeadToAPage(markup: String) {
    let isHead = markup.hasPrefix("<meta")
    let home = isHead ? page("0", head: markup) : page("0", markup)
    #expect(!places([("index.html", home), ("b.html", page("1"))]).contains { $0.hasPrefix("orphan-page") })
  }

  @Test func whatOnlyOrphansOrTheFeedOrTheSitemapLinkToIsAnOrphan() {
    let files = [
      ("index.html", page("0")), ("b.html", page("1", link("c.html"))), ("c.html", page("2", link("b.html"))),
      ("sitemap.xml", sitemap(["index.html", "b.html", "c.html"])),
    ]
    #expect(places(files, site: true) == ["orphan-page b.html", "orphan-page c.html"])
  }

  @Test func theErrorPageAndHiddenPagesNeedNoLink() {
    #expect(
      places([("index.html", page("0")), ("404.html", page("1")), ("b.html", page("2", head: noindex))]) == [])
  }

  @Test func whereEveryPageIsHiddenEachCounts() {
    #expect(
      places([("index.html", page("0", head: noindex)), ("b.html", page("1", head: noindex))]) == ["orphan-page b.html"]
    )
  }

  @Test func aFolderWithoutHomePageIsNoSite() {
    #expect(places([("a.html", page("1")), ("b.html", page("1"))]) == [])
    // Nobody knows what a home page links to that cannot be read.
    #expect(places([("index.html", "<p>"), ("b.html", page("1"))]).allSatisfy { !$0.hasPrefix("orphan") })
  }

  @Test func manyOrphansAreCounted() {
    var site = Site([("index.html", page("0"))] + (0..<30).map { ("b\($0).html", page("p\($0)")) })
    site.options.repeats = 5
    let found = site.findings()
    #expect(found.count == 5)
    #expect(found.first?.notes.last?.text.english == "25 other files have the same problem")
  }

  // MARK: Sitemap

  @Test func theSitemapListsThePublicPages() {
    let pages = [
      ("index.html", page("0", link("b.html") + link("c.html"))), ("b.html", page("1")), ("404.html", page("4")),
      ("c.html", page("2", head: noindex)), ("a.pdf", ""),
    ]
    #expect(places(pages + [("sitemap.xml", sitemap(["index.html", "b.html"]))], site: true) == [])
    #expect(
      places(pages + [("sitemap.xml", sitemap(["index.html"]))], site: true) == ["page-not-in-sitemap b.html"])
    #expect(
      places(pages + [("sitemap.xml", sitemap(["index.html", "b.html", "c.html"]))], site: true)
        == ["hidden-page-in-sitemap sitemap.xml:3:11"])
    #expect(
      places(pages + [("sitemap.xml", sitemap(["index.html", "404.html", "b.html"]))], site: true)
        == ["hidden-page-in-sitemap sitemap.xml:2:11"])
    #expect(
      places(pages + [("sitemap.xml", sitemap(["index.html", "b.html", "d.html"]))], site: true)
        == ["dead-link sitemap.xml:3:11"])
    #expect(places(pages, site: true) == [])
  }

  @Test func severalSitemapsAreTakenTogether() {
    let index =
      "<sitemapindex xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\">"
      + "<sitemap><loc>\(address)s-0.xml</loc></sitemap><sitemap><loc>\(address)s-1.xml</loc></sitemap></sitemapindex>"
    let files = [
      ("index.html", page("0", link("b.html"))), ("b.html", page("1")), ("sitemap.xml", index),
      ("s-0.xml", sitemap(["index.html"])), ("s-1.xml", sitemap(["b.html"])),
    ]
    #expect(places(files, site: true) == [])
    #expect(places(files.filter { $0.0 != "s-1.xml" }, site: true).contains("page-not-in-sitemap b.html"))
  }

  @Test func whereASitemapCannotBeReadNothingIsSaidOfPages() {
    let files = [
      ("index.html", page("0", link("b.html"))), ("b.html", page("1")), ("sitemap.xml", sitemap(["index.html"])),
      ("s.xml", "<urlset>"),
    ]
    #expect(places(files, site: true) == ["not-well-formed s.xml:1:1"])
  }

  // MARK: Canonical addresses

  @Test(arguments: [
    ("https://example.vn/a/b.html", ""), ("b.html", ""), ("https://example.vn/a/c.html", "canonical-of-another-page"),
    ("c.html", "canonical-of-another-page"), ("https://khac.vn/b.html", "canonical-of-another-page"),
    ("https://example.vn/b.html", "canonical-of-another-page"),
  ])
  func aCanonicalAddressIsThePagesOwn(address: String, id: String) {
    let head = "<link rel=\"canonical\" href=\"\(address)\"/>"
    let files = [("b.html", page("1", head: head)), ("c.html", page("2"))]
    #expect(places(files, site: true).map { String($0.prefix { $0 != " " }) } == (id.isEmpty ? [] : [id]))
  }

  @Test func theHomePagesAddressMayEndInItsFolder() {
    for address in [address, address + "index.html", "https://example.vn/a"] {
      let head = "<link rel=\"canonical\" href=\"\(address)\"/>"
      #expect(places([("index.html", page("1", head: head))], site: true) == [])
    }
  }

  @Test func withoutAnAddressOfTheSiteNobodyKnowsWhoseAnAddressIs() {
    #expect(places([("b.html", page("1", head: "<link rel=\"canonical\" href=\"https://khac.vn/b.html\"/>"))]) == [])
  }

  @Test func aCopyIsNoPageOfTheSitemap() {
    let files = [
      ("index.html", page("0", link("b.html"))),
      ("b.html", page("0", head: "<link rel=\"canonical\" href=\"index.html\"/>")),
      ("sitemap.xml", sitemap(["index.html"])),
    ]
    #expect(places(files, site: true) == ["canonical-of-another-page b.html:6:29"])
  }

  // MARK: Titles

  @Test func titlesAreComparedAsTheyAreRead() {
    let files = [
      ("index.html", page("0", link("b.html") + link("c.html"))), ("b.html", page("Xã  Hai")),
      ("c.html", page("\nXã Hai ")),
    ]
    #expect(places(files) == ["repeated-title c.html:6:1"])
    let note = Site(files).findings().first?.notes.first
    #expect(note?.location?.file == "b.html")
  }

  @Test func theTitleOfADrawingIsNotThePages() {
    let drawing = "<svg><title>Hai</title></svg>"
    let files = [("index.html", page("0", drawing + link("b.html"))), ("b.html", page("1", drawing))]
    #expect(places(files) == [])
  }

  @Test func pagesOfOneTitleByTheHundredAreFewFindings() {
    let links = (0..<300).map { link("b\($0).html") }.joined()
    let site = Site([("index.html", page("0", links))] + (0..<300).map { ("b\($0).html", page("Một")) })
    let found = site.findings()
    #expect(found.count == 20 && found.allSatisfy { $0.id == "repeated-title" })
    #expect(found.first?.notes.last?.text.english == "279 other files have the same problem")
  }
}
