import Diagnostics
import Testing

@testable import SiteAudit

@Suite struct LinkGraphTests {
  private let others: [(path: String, text: String)] = [
    ("index.html", Self.home), ("xa/index.html", Self.named("Các xã")), ("xa/Kiên Lao.html", Self.named("Kiên Lao")),
    ("anh/a.jpg", ""), ("tai-san/site.css", ""), ("tai-san/tim.js", ""), ("du-lieu/a.csv", "Tên\n"),
    ("hinh.svg", "<svg xmlns=\"http://www.w3.org/2000/svg\"><g id=\"cay\"></g></svg>"),
  ]

  /// A page with a title of its own.
  private static func named(_ title: String) -> String {
    RuleExample.otherPage.replacing("<title>Trang", with: "<title>\(title)")
  }

  /// Links to the other pages.
  private static let home = named("Trang chủ").replacing(
    "</h1>",
    with: "</h1><p><a href=\"trang.html\">1</a><a href=\"xa/index.html\">2</a><a href=\"xa/Kiên%20Lao.html\">3</a></p>")

  @Test(arguments: [
    "<a href=\"index.html\">x</a>", "<a href=\"trang.html\">x</a>", "<a href=\"index.html#dau\">x</a>",
    "<a href=\"xa/index.html?a=b\">x</a>",
    "<a href=\"xa/Ki%C3%AAn%20Lao.html\">x</a>", "<a href=\"xa/Kiên%20Lao.html\">x</a>",
    "<a href=\"du-lieu/a.csv#x\">x</a>",
    "<img src=\"anh/a.jpg\" srcset=\"anh/a.jpg 1x, anh/a.jpg 2x,anh/a.jpg 3x\" alt=\"\"/>",
    "<form action=\"index.html\"></form>",
    "<svg><use href=\"hinh.svg#cay\"></use></svg>", "<img src=\"hinh.svg#cay\" alt=\"\"/>",
    "<a href=\"https://khac.vn/x.html\">x</a>",
    "<link rel=\"stylesheet\" href=\"tai-san/site.css\"/>", "<script src=\"tai-san/tim.js\"></script>",
    "<video src=\"anh/a.jpg\" poster=\"anh/a.jpg\"></video>", "<p><a href=\"mailto:a@b.vn\">x</a></p>",
    "<a href=\"\">x</a>",
  ])
  func linksThatLeadSomewhere(markup: String) {
    let site = Site.body(markup, with: others)
    #expect(site.findings().isEmpty, "\(site)")
  }

  @Test(arguments: [
    ("<a href=\"‸mat.html\">x</a>", "dead-link"), ("<a href=\"‸xa/mat.html#a\">x</a>", "dead-link"),
    ("<img src=\"‸mat.png\" alt=\"\"/>", "dead-link"),
    ("<img src=\"anh/a.jpg\" srcset=\"anh/a.jpg 1x, ‸anh/b.jpg 2x\" alt=\"\"/>", "dead-link"),
    ("<picture><source srcset=\"‸anh/b.jpg, anh/a.jpg 2x\"/><img src=\"anh/a.jpg\" alt=\"\"/></picture>", "dead-link"),
    ("<video poster=\"‸b.jpg\"></video>", "dead-link"),
    ("<form action=\"‸b.html\"></form>", "dead-link"), ("<button formaction=\"‸b.html\">x</button>", "dead-link"),
    ("<link rel=\"stylesheet\" href=\"‸tai-san/b.css\"/>", "dead-link"),
    ("<script src=\"‸tai-san/b.js\"></script>", "dead-link"),
    ("<iframe src=\"‸b.html\"></iframe>", "dead-link"), ("<object data=\"‸b.svg\"></object>", "dead-link"),
    ("<video><track src=\"‸b.vtt\"/></video>", "dead-link"),
    ("<blockquote cite=\"‸b.html\"></blockquote>", "dead-link"),
    ("<svg><image href=\"‸b.png\" width=\"1\" height=\"1\"></image></svg>", "dead-link"),
    ("<svg><use href=\"hinh.svg#cay\"></use><use href=\"‸hinh.svg#la\"></use></svg>", "dangling-fragment"),
    ("<a href=\"‸index.html#cuoi\">x</a>", "dangling-fragment"),
    ("<a href=\"‸xa/Ki%C3%AAn%20Lao.html#cuoi\">x</a>", "dangling-fragment"),
    ("<a href=\"‸trang.html#x\">x</a>", "dangling-fragment"), ("<a href=\"‸Index.html\">x</a>", "link-in-other-case"),
    ("<a href=\"‸xa/kiên%20lao.html\">x</a>", "link-in-other-case"),
    ("<a href=\"‸XA/index.html\">x</a>", "link-in-other-case"),
    ("<a href=\"‸xa\">x</a>", "link-to-folder"), ("<a href=\"‸xa/\">x</a>", "link-to-folder"),
    ("<a href=\"‸.\">x</a>", "link-to-folder"),
    ("<a href=\"‸../index.html\">x</a>", "link-above-root"), ("<a href=\"‸/index.html\">x</a>", "absolute-path-link"),
    ("<img src=\"‸//cdn.vn/a.png\" alt=\"\"/>", "foreign-resource"),
    ("<script src=\"‸https://cdn.vn/a.js\"></script>", "foreign-resource"),
    ("<link rel=\"Stylesheet\" href=\"‸https://cdn.vn/a.css\"/>", "foreign-resource"),
    ("<link rel=\"preconnect\" href=\"‸https://cdn.vn\"/>", "foreign-resource"),
    ("<iframe src=\"‸https://cdn.vn/\"></iframe>", "foreign-resource"),
    ("<img src=\"anh/a.jpg\" srcset=\"‸https://cdn.vn/a.jpg 2x\" alt=\"\"/>".replacing("‸", with: ""), ""),
    ("<svg><image href=\"‸https://cdn.vn/a.png\" width=\"1\" height=\"1\"></image></svg>", "foreign-resource"),
    ("<img ‸src=\"\" alt=\"\"/>", "empty-address"),
    ("<img srcset=\"‸ \" alt=\"\"/>", "empty-address"), ("<form ‸action=\"\"></form>", "empty-address"),
    ("<a href=\"‸vbscript:x\">x</a>", "javascript-address"), ("<a href=\"‸file:///C:/a.doc\">x</a>", "file-address"),
    ("<a href=\"‸mẫu.html\">x</a>", "dead-link"), ("<a href=\"‸a&amp;b.html\">x</a>", "dead-link"),
    ("<a href='‸mat.html'>x</a>", "dead-link"),
  ])
  func linksThatDoNot(markup: String, id: String) {
    let site = Site.body(markup, with: others)
    if id.isEmpty { return #expect(site.findings().map(\.id) == ["foreign-resource"]) }
    #expect(site.findsOnly(id), "\(site)")
  }

  @Test func aRefreshLeadsSomewhere() {
    let page = RuleExample.otherPage.replacing(
      "</head>", with: "<meta http-equiv=\"refresh\" content=\"0; url=‸mat.html\"/></head>")
    let site = Site([("trang.html", page)])
    #expect(site.findings().map(\.id).contains("dead-link"), "\(site)")
    #expect(site.findings().first { $0.id == "dead-link" }?.location == site.mark)
  }

  @Test func aDeadLinkNamesTheFileAndSuggestsAnother() throws {
    let near = try #require(Site.body("<a href=\"xa/indx.html?a#b\">x</a>", with: others).findings().first)
    #expect(near.summary.vietnamese == "không có tệp “xa/indx.html”")
    #expect(near.remedy?.vietnamese == "Nếu ý là “xa/index.html”, sửa lại như vậy.")
    #expect(near.excerpt?.length == 16)
    let namesake = try #require(Site.body("<a href=\"a.csv\">x</a>", with: others).findings().first)
    #expect(namesake.remedy?.english == "Did you mean “du-lieu/a.csv”?")
    let inOtherCase = try #require(Site.body("<a href=\"ANH/A.jpg\">x</a>", with: others).findings().first)
    #expect(inOtherCase.summary.english == "the file is “anh/a.jpg”, not “ANH/A.jpg”")
  }

  @Test func fragmentsSuggestIDsOfTheOtherPage() throws {
    let finding = try #require(Site.body("<a href=\"index.html#dauu\">x</a>", with: others).findings().first)
    #expect(finding.summary.english == "“index.html” has no “#dauu”")
    #expect(finding.remedy?.english == "Did you mean “#dau”?")
  }

  @Test func oneTargetIsNamedOnceInAFile() {
    let site = Site.body(
      "<a href=\"mat.html\">x</a><a href=\"./mat.html\">x</a><a href=\"mat.html#a\">x</a>", with: others)
    #expect(site.places() == ["dead-link trang.html:9:10", "dead-link trang.html:9:60"])
  }

  @Test func withoutSourceTheFileIsStillNamed() {
    let site = Site.body("<a href=\"mat.html\">x</a>")
    let findings = SiteJudge.judge(site.reports(), options: site.options) { _ in nil }
    #expect(findings.map { $0.location?.label } == ["trang.html"])
  }

  @Test func linksAreNotFollowedWhenNobodyAsks() {
    var site = Site.body(
      "<a href=\"mat.html\">x</a><a href=\"../a.html\">x</a><a href=\"/a.html\">x</a><a href=\"#mat\">x</a>")
    site.options.links = false
    #expect(site.findings().isEmpty)
  }

  @Test func withoutHouseRulesAFolderIsItsIndexPage() {
    var site = Site.body(
      "<a href=\"xa/\">x</a><a href=\"xa\">x</a><a href=\"anh/\">x</a><a href=\"/index.html\">x</a>", with: others)
    site.options.house = false
    #expect(site.places() == ["dead-link trang.html:9:47"])
  }

  @Test func aFileThatCouldNotBeReadHasEveryFragment() {
    let site = Site.body("<a href=\"hong.html#x\">x</a>", with: [("hong.html", "<p>&nbsp;</p>")])
    #expect(site.findings().map(\.id) == ["not-xml-syntax"])
  }

  @Test func theNotFoundPageMayUseThePathOfTheSite() {
    let page = RuleExample.otherPage.replacing("</body>", with: "<a href=\"/luc-ngan/index.html\">x</a></body>")
    var site = Site([("404.html", page), ("index.html", RuleExample.otherPage)])
    site.options.siteURL = "https://example.vn/luc-ngan/"
    #expect(site.findings().isEmpty, "\(site)")
    #expect(
      Site([("404.html", RuleExample.otherPage.replacing("</body>", with: "<a href=\"/index.html\">x</a></body>"))])
        .findings().map(\.id) == ["dead-link"])
  }

  @Test func addressesForMachinesAreFollowedWhereTheyAreTheSitesOwn() {
    let head =
      "<link rel=\"canonical\" href=\"https://example.vn/a/trang.html\"/>"
      + "<meta property=\"og:image\" content=\"https://example.vn/a/anh.png\"/>"
    var site = Site([("trang.html", RuleExample.otherPage.replacing("</head>", with: "\(head)</head>"))])
    #expect(site.findings().isEmpty)
    site.options.siteURL = "https://example.vn/a/"
    #expect(site.places() == ["dead-link trang.html:6:98"])
  }
}
