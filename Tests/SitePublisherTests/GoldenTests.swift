internal import Foundation
import Testing

@testable import SitePublisher

/// One page of each kind, byte for byte. Refresh with `VINHDANH_UPDATE_GOLDEN=1` and look at the difference.
@Suite struct GoldenTests {
  static let pages = [
    "index.html", "dien-hinh/index.html", "dien-hinh/HO-01.html", "dien-hinh/xa/hai.html", "quyet-dinh/index.html",
    "quyet-dinh/QD-H.html", "xa/index.html", "xa/hai.html", "tien-do.html", "tuyen-truyen/index.html",
    "tuyen-truyen/theo-loai.html", "thong-ke.html", "ke-hoach.html", "ky-yeu.html", "trinh-chieu.html",
    "trinh-chieu/index.html", "trinh-chieu/goi-ten.html", "trinh-chieu/xa/hai.html", "tim-kiem.html", "dinh-chinh.html",
    "404.html", "feed.xml", "sitemap.xml", "robots.txt", "du-lieu/tim-kiem.js", "du-lieu/dien-hinh.csv",
    "du-lieu/dien-hinh.json", "du-lieu/thong-ke.csv", "du-lieu/xa.json",
  ]

  @Test func everyKindOfPageIsAsItWasLookedAt() async throws {
    let shop = try Workshop()
    let report = await shop.build()
    try #require(report.blocking == "")
    let golden = Workshop.sources.appending(path: "Golden")
    for page in Self.pages {
      let made = try Data(contentsOf: shop.output.appending(path: page))
      let place = golden.appending(path: page)
      if ProcessInfo.processInfo.environment["VINHDANH_UPDATE_GOLDEN"] == "1" {
        try FileManager.default.createDirectory(
          at: place.deletingLastPathComponent(), withIntermediateDirectories: true)
        try made.write(to: place)
        continue
      }
      let kept = try? Data(contentsOf: place)
      #expect(kept == made, "\(page) differs from its golden copy")
    }
  }
}
