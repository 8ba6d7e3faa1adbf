import Testing

@testable import SiteAudit

@Suite struct AddressTests {
  private func resolve(
    _ address: String, from path: String = "xa/a.html", site: String? = nil, base: String? = nil,
    isServedAtRoot: Bool = false
  ) -> String {
    var resolver = AddressResolver(site: SiteAddress(site, isServedAtRoot: isServedAtRoot))
    resolver.begin(path: path)
    if let base { Array(base.utf8).withUnsafeBufferPointer { resolver.setBase($0) } }
    switch Array(address.utf8).withUnsafeBufferPointer({ resolver.resolve($0) }) {
    case .same(let fragment): return fragment == 0 ? "same" : "same#"
    case .file(let target):
      return resolver.resolvedText + (target.fragment == 0 ? "" : "#") + (target.isFolder ? " folder" : "")
        + (target.isRooted ? " rooted" : "")
    case .elsewhere: return "elsewhere"
    case .otherScheme: return "other"
    case .script: return "script"
    case .localFile: return "local"
    case .wrong(let fault): return "\(fault)"
    }
  }

  @Test(arguments: [
    ("b.html", "xa/b.html"), ("./b.html", "xa/b.html"), ("../b.html", "b.html"), ("../xa/./b.html", "xa/b.html"),
    ("c/../b.html", "xa/b.html"), (" b.html\n", "xa/b.html"), ("b.html#c", "xa/b.html#"),
    ("b.html?c=1#d", "xa/b.html#"),
    ("b.html?c=../d", "xa/b.html"), ("b.html#", "xa/b.html"), ("b.html#top", "xa/b.html"),
    ("Ki%C3%AAn%20Lao.html", "xa/Kiên Lao.html"),
    ("Kiên Lao.html", "xa/Kiên Lao.html"), ("%2E%2E/b.html", "b.html"), ("a%3Ab.html", "xa/a:b.html"),
    ("1:b.html", "xa/1:b.html"),
    ("", "empty"), ("  ", "empty"), ("#c", "same#"), ("#", "same"), ("?b", "same"), ("?b#c", "same#"),
    (".", "xa/index.html folder"), ("./", "xa/index.html folder"), ("..", "index.html folder"),
    ("../", "index.html folder"),
    ("c/", "xa/c/index.html folder"), ("../..", "aboveRoot"), ("../../b.html", "aboveRoot"),
    ("../../xa/b.html", "aboveRoot"),
    ("100%.html", "badEscape"), ("%zz", "badEscape"), ("a%2Fb", "xa/a%2Fb"), ("a%00", "xa/a%00"),
    ("a%2", "badEscape"),
    ("mailto:a@b.vn", "other"), ("tel:+84", "other"), ("data:,x", "other"), ("JavaScript:x()", "script"),
    ("vbscript:x", "script"),
    ("FILE:///D:/a", "local"), ("https://example.vn/a.html", "elsewhere"), ("//example.vn/a.html", "elsewhere"),
    ("http:a.html", "elsewhere"), ("/b.html", "b.html rooted"), ("/", "index.html folder rooted"),
    ("/../b.html", "aboveRoot"),
  ])
  func addressesFromAPageInAFolder(address: String, meaning: String) {
    #expect(resolve(address) == meaning)
  }

  @Test(arguments: [
    ("https://example.vn/luc-ngan/xa/b.html", "xa/b.html"), ("HTTPS://Example.VN/luc-ngan/b.html#c", "b.html#"),
    ("https://example.vn/luc-ngan/", "index.html"), ("https://example.vn/luc-ngan", "index.html"),
    ("https://example.vn/luc-ngan/xa/", "xa/index.html"), ("https://example.vn/", "elsewhere"),
    ("https://example.vn/luc-ngan2/", "elsewhere"),
    ("http://example.vn/luc-ngan/", "elsewhere"), ("https://example.vn:8080/luc-ngan/", "elsewhere"),
    ("https://example.vn.evil/luc-ngan/", "elsewhere"), ("//example.vn/luc-ngan/b.html", "b.html"),
    ("//example.com/", "elsewhere"),
    ("/luc-ngan/b.html", "b.html rooted"), ("/b.html", "aboveRoot"), ("/luc-ngan", "index.html folder rooted"),
    ("b.html", "xa/b.html"), ("https://example.vn/Luc-Ngan/b.html", "elsewhere"),
  ])
  func addressesOfASiteThatKnowsWhereItStands(address: String, meaning: String) {
    #expect(resolve(address, site: "https://example.vn/luc-ngan/") == meaning)
    #expect(resolve(address, site: "https://example.vn/luc-ngan") == meaning)
  }

  @Test(arguments: ["", "example.vn", "ftp://example.vn/", "https://", "https:///a"])
  func whatIsNoSite(address: String) {
    #expect(SiteAddress(address) == nil)
  }

  @Test func aBaseMovesRelativeAddresses() {
    #expect(resolve("b.html", base: "../c/d.html") == "c/b.html")
    #expect(resolve("b.html", base: "../c/") == "c/b.html")
    #expect(resolve("b.html", base: "https://example.com/") == "elsewhere")
    #expect(resolve("/b.html", base: "https://example.com/") == "elsewhere")
    #expect(resolve("b.html", site: "https://example.vn/a/", base: "/a/") == "b.html")
  }

  @Test func everyRandomAddressHasAMeaning() {
    var random = SeededRandom(seed: 5)
    let pieces = ["a", "/", "..", ".", "%", "%41", "#", "?", ":", " ", "\\", "é", "//", "http", "@"]
    for _ in 0..<20_000 {
      let address = (0..<Int.random(in: 0...9, using: &random)).map { _ in
        pieces[Int.random(in: 0..<15, using: &random)]
      }.joined()
      let meaning = resolve(address, site: "https://a/b/")
      #expect(!meaning.isEmpty)
      #expect(!meaning.hasPrefix("../") && !meaning.contains("/../"))
    }
  }

  @Test(arguments: [
    ("/xa/b.html", "xa/b.html rooted"), ("/", "index.html folder rooted"), ("https://a.vn/s/xa/b.html", "xa/b.html"),
    ("https://a.vn/xa/b.html", "elsewhere"), ("//a.vn/s/b.html", "b.html"), ("b.html", "xa/b.html"),
  ])
  func aPreviewFindsItsRootAtTheHostsAndItsAddressOnTheWeb(address: String, meaning: String) {
    #expect(resolve(address, site: "https://a.vn/s/", isServedAtRoot: true) == meaning)
  }
}
