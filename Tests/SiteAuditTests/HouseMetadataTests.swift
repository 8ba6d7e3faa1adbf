import Testing

@testable import SiteAudit

@Suite struct HouseMetadataTests {
  private func ids(head: String) -> [String] { Site(RuleExample.head(head), house: true).findings().map(\.id) }

  private func ids(data: String) -> [String] { ids(head: "<script type=\"application/ld+json\">\(data)</script>") }

  @Test(arguments: [
    ("width=device-width, initial-scale=1", true), ("width=device-width, maximum-scale=5", true),
    ("width=device-width; user-scalable=yes", true), ("user-scalable = NO", false), ("maximum-scale=1", false),
    ("width=device-width,maximum-scale=1.0", false), ("user-scalable=0", false),
  ])
  func theViewport(content: String, isRight: Bool) {
    let page = RuleExample.otherPage.replacing("width=device-width", with: content)
    #expect(
      Site([("a.html", page)], house: true).findings().map(\.id) == (isRight ? [] : ["viewport-blocks-zoom"]),
      "\(content)")
  }

  @Test func aPageLeftOutOfSearchNeedsNoCanonicalAddress() {
    let page = RuleExample.otherPage.replacing("<title>", with: "<meta name=\"robots\" content=\"noindex\"/><title>")
    var site = Site([("a.html", page), ("404.html", RuleExample.otherPage)], house: true)
    site.options.siteURL = "https://example.vn/"
    #expect(site.findings().map(\.id) == [])
  }

  @Test func theFilesThatOpenGraphNamesAreLookedFor() {
    let head = """
      <meta property="og:title" content="T"/><meta property="og:type" content="website"/>
      <meta property="og:url" content="https://example.vn/trang.html"/>
      <meta property="og:image" content="‸https://example.vn/anh.jpg"/><meta property="og:image:alt" content="A"/>
      <link rel="canonical" href="https://example.vn/trang.html"/>
      """
    var site = Site(RuleExample.head(head), house: true)
    site.options.siteURL = "https://example.vn/"
    #expect(site.findsOnly("dead-link"), "\(site)")
  }

  @Test(arguments: [
    "{\"@context\":\"https://schema.org/\",\"@type\":\"WebPage\",\"name\":\"A\"}",
    "{\"@context\":\"http:\\/\\/schema.org\",\"@type\":[\"Person\"],\"name\":\"A\"}",
    "{\"@context\":\"https://w3id.org/x\",\"@type\":\"Persn\"}", "{\"@context\":{\"a\":\"b\"},\"a\":1}", "[]", "1",
    "[{\"@context\":\"https://schema.org\",\"@graph\":[{\"@type\":\"Person\",\"@id\":\"#a\"}]}]",
    "{\"@context\":\"https://schema.org\",\"@type\":\"GovernmentOrganization\",\"name\":\"UBND\",\"sameAs\":[\"https://a.vn/\"]}",
    "{\"@context\":\"https://schema.org\",\"@type\":\"MedicalGuidelineContraindication\"}",
    "{\"@context\":\"https://schema.org\",\"@type\":\"Event\",\"name\":\"A\",\"startDate\":\"2024-05-09\",\"location\":"
      + "{\"@type\":\"Place\",\"name\":\"Chũ\"},\"image\":{\"@type\":\"ImageObject\",\"url\":\"https://a.vn/a.jpg\"}}",
    "{\"@context\":\"https://schema.org\",\"@type\":\"ItemList\",\"itemListElement\":[{\"@type\":\"ListItem\",\"position\":1,"
      + "\"url\":\"https://a.vn/1\"},{\"@type\":\"ListItem\",\"position\":\"2\",\"url\":\"https://a.vn/2\"}]}",
    "{\"@context\":\"https://schema.org\",\"@type\":\"BreadcrumbList\",\"itemListElement\":[{\"@type\":\"ListItem\",\"position\":1,"
      + "\"name\":\"A\",\"item\":\"https://a.vn/\"},{\"@type\":\"ListItem\",\"position\":2,\"item\":{\"@id\":\"https://a.vn/b\","
      + "\"name\":\"B\"}}]}",
  ])
  func dataWithoutFault(data: String) {
    #expect(ids(data: data) == [], "\(data)")
  }

  @Test(arguments: [
    ("{\"@type\":\"Person\",\"name\":\"A\"}", "json-ld-context"),
    ("{\"@context\":\"schema.org\",\"@type\":\"Person\",\"name\":\"A\"}", "json-ld-context"),
    ("{\"@context\":\"https://schema.org\",\"name\":\"A\"}", "json-ld-type"),
    ("{\"@context\":\"https://schema.org\",\"@type\":\"person\",\"name\":\"A\"}", "json-ld-type"),
    ("{\"@context\":\"https://schema.org\",\"@graph\":[{\"name\":\"A\"}]}", "json-ld-type"),
    ("{\"@context\":\"https://schema.org\",\"@type\":\"Person\",\"name\":\" \"}", "json-ld-property-missing"),
    ("{\"@context\":\"https://schema.org\",\"@type\":\"WebSite\",\"name\":\"A\"}", "json-ld-property-missing"),
    (
      "{\"@context\":\"https://schema.org\",\"@type\":\"WebPage\",\"name\":\"A\",\"author\":{\"@type\":\"Person\"}}",
      "json-ld-property-missing"
    ),
    (
      "{\"@context\":\"https://schema.org\",\"@type\":\"BreadcrumbList\",\"itemListElement\":[{\"@type\":\"ListItem\",\"position\":1,"
        + "\"name\":\"A\"},{\"@type\":\"ListItem\",\"position\":2,\"name\":\"B\"}]}", "json-ld-property-missing"
    ),
    (
      "{\"@context\":\"https://schema.org\",\"@type\":\"Report\",\"name\":\"A\",\"datePublished\":\"20/4/2024\"}",
      "json-ld-date"
    ),
    (
      "{\"@context\":\"https://schema.org\",\"@type\":\"Person\",\"name\":\"A\",\"sameAs\":[\"https://a.vn\",\"b.html\"]}",
      "json-ld-address-relative"
    ),
  ])
  func dataThatLackSomething(data: String, id: String) {
    #expect(ids(data: data) == [id], "\(data)")
  }

  @Test(arguments: [
    ("2024", true), ("2024-05", true), ("2024-05-09", true), ("2024-05-09T08:00", true), ("2024-05-09T08:00:30Z", true),
    ("2024-05-09T08:00:30.5+07:00", true), ("2024-13-09", false), ("2024-05-32", false), ("9/5/2024", false),
    ("", false),
    ("2024-5-9", false), ("2024-05T08:00", false), ("2024-05-09T8", false), ("2024-05-09 08:00", false),
  ])
  func days(text: String, isRight: Bool) {
    #expect(ISODate.isValid(text) == isRight, "\(text)")
  }

  @Test(arguments: [
    "{", "{\"", "{\"a\"", "{\"a\":", "[[[", "]", "}", "{\"a\":\"\\", "{\"a\" 1,}", "\u{1}", "{{\"a\":{}", ":::,,,",
  ])
  func anyTextCanBeRead(text: String) {
    var tree = JSONTree()
    Array(text.utf8).withUnsafeBufferPointer { tree.read($0) }
    for (index, node) in tree.nodes.enumerated() {
      #expect(node.range.upperBound <= text.utf8.count && node.parent < index)
    }
  }

  @Test func theFeedIsAnnouncedWhereItIs() {
    let home = RuleExample.otherPage.replacing(
      "<title>", with: "<link rel=\"alternate\" type=\"application/atom+xml\" href=\"tin/feed.xml\"/><title>")
    let feed = RuleExample.bytes(of: Rule.feedNotAnnounced.good.files[0].text).bytes
    #expect(
      Site([("index.html", home), ("tin/feed.xml", String(decoding: feed, as: UTF8.self))], house: true).findings()
        .isEmpty)
  }

  @Test func aPictureToDownloadMayBeHeavy() {
    let picture = String(repeating: "0123456789", count: 40_000)
    let page = RuleExample.otherPage.replacing("</body>", with: "<a href=\"a.jpg\">Áp phích</a></body>")
    #expect(Site([("a.html", page), ("a.jpg", picture)], house: true).findings().isEmpty)
  }
}
