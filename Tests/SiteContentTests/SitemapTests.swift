internal import Foundation
import Testing

@testable import SiteContent

/// The sitemap keeps to its protocol's limit of 50,000 addresses (sitemaps.org, 0.9).
@Suite struct SitemapTests {
  private func files(_ count: Int) -> [String: String] {
    let files = Sitemap.files((1...count).map { "dien-hinh/P-\($0).html" }, base: "https://thu.example/2024/")
    return Dictionary(
      uniqueKeysWithValues: files.map { file in
        guard case .bytes(let bytes) = file.content else { return (file.path, "") }
        return (file.path, String(decoding: bytes, as: UTF8.self))
      })
  }

  private func addresses(_ text: String?) -> Int { (text ?? "").components(separatedBy: "<loc>").count - 1 }

  @Test func fiftyThousandAddressesAreOneSitemap() {
    let files = files(50_000)
    #expect(files.keys.sorted() == ["sitemap.xml"])
    #expect(addresses(files["sitemap.xml"]) == 50_000)
    #expect(files["sitemap.xml"]?.contains("<urlset") == true)
  }

  @Test func oneMoreMakesAnIndexOfParts() {
    let files = files(50_001)
    #expect(files.keys.sorted() == ["sitemap-1.xml", "sitemap-2.xml", "sitemap.xml"])
    #expect(files["sitemap.xml"]?.contains("<sitemapindex") == true)
    #expect(files["sitemap.xml"]?.contains("<loc>https://thu.example/2024/sitemap-2.xml</loc>") == true)
    #expect(addresses(files["sitemap.xml"]) == 2)
    #expect(addresses(files["sitemap-1.xml"]) == 50_000)
    #expect(addresses(files["sitemap-2.xml"]) == 1)
    #expect(files["sitemap-2.xml"]?.contains("<loc>https://thu.example/2024/dien-hinh/P-50001.html</loc>") == true)
  }
}
