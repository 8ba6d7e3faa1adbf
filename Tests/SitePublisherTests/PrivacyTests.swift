internal import Foundation
import Testing

@testable import SitePublisher

@Suite struct PrivacyTests {
  /// Every file below the workshop's public folder, the state folder included, that holds `text`.
  private func traces(of text: String, in shop: Workshop) throws -> [String] {
    let needle = Data(text.utf8)
    return try shop.files(in: shop.root.appending(path: "public"))
      .filter { $0.value.bytes.range(of: needle) != nil || $0.key.contains(text) }.keys.sorted()
  }

  @Test(arguments: [
    "KHÓ KHĂN NỘI BỘ", "KIẾN NGHỊ NỘI BỘ", "GHI CHÚ NỘI BỘ", "CHỈ ĐỂ CÁN BỘ XEM", "Đặng Văn Kín", "CN-02",
    "Lê Chưa Xét", "CN-03", "Phiếu số 1",
  ])
  func whatIsInternalOrWithheldIsInNoFile(text: String) async throws {
    let shop = try Workshop()
    #expect((await shop.build()).outcome == .published)
    #expect(try traces(of: text, in: shop) == [])
  }

  @Test func someoneTakenDownLeavesNoTraceInPublicOrState() async throws {
    let shop = try Workshop()
    _ = await shop.build()
    #expect(try traces(of: "Nguyễn Thị Ánh", in: shop).count > 3)
    try shop.replace("honourees.csv", "QD-1,1,Đã có quyết định,,có,", with: "QD-1,1,Xin rút,,không,")
    let report = await shop.build()
    #expect(report.blocking == "")
    #expect(report.outcome == .published)
    #expect(try traces(of: "Nguyễn Thị Ánh", in: shop) == [])
    #expect(try traces(of: "CN-01", in: shop) == [])
  }

  @Test func consentToThePageAloneKeepsSomeoneOutOfDownloadsAndYearbook() async throws {
    let shop = try Workshop()
    _ = await shop.build()
    let found = try traces(of: "Nguyễn Thị Ánh", in: shop)
    #expect(found.contains("thu-2024/dien-hinh/CN-01.html"))
    #expect(!found.contains { $0.contains("dien-hinh.csv") || $0.contains("dien-hinh.json") || $0.contains("ky-yeu") })
  }

  @Test func downloadsOfPeopleHoldNoVillageAreaOrStory() async throws {
    let shop = try Workshop()
    _ = await shop.build()
    let csv = try shop.text("du-lieu/dien-hinh.csv")
    #expect(csv.contains("Giáp Văn Ân"))
    for text in ["Thôn Gốc", "186", "Lùi rào", "tường rào"] { #expect(!csv.contains(text), "\(text)") }
  }

  @Test func downloadsTellOfAPersonTheHonorificNameCommuneAndDecisionAlone() async throws {
    let shop = try Workshop()
    _ = await shop.build()
    let table = try shop.text("du-lieu/dien-hinh.csv").split(separator: "\r\n")
    #expect(
      table.first == "Danh xưng,Họ và tên,Xã/thị trấn,Quyết định,Ngày quyết định,Thẩm quyền,Ghi chú")
    let rows = try JSONDecoder().decode(Rows.self, from: Data(shop.text("du-lieu/dien-hinh.json").utf8)).rows
    #expect(rows.count == table.count - 1)
    for row in rows {
      #expect(Set(row.keys) == ["honorific", "name", "commune", "decision", "decision_date", "issuer"])
    }
  }

  private struct Rows: Decodable {
    let rows: [[String: String]]
  }

  @Test func everyPageDownloadAndFeedSaysThatDataAreInvented() async throws {
    let shop = try Workshop()
    _ = await shop.build()
    for (path, file) in try shop.files(in: shop.output)
    where !path.hasPrefix("tai-san/") && !path.hasPrefix("tuyen-truyen/tep/") {
      guard ["html", "csv", "json"].contains(URL(filePath: path).pathExtension) || path == "feed.xml" else { continue }
      let text = String(decoding: file.bytes, as: UTF8.self).lowercased()
      #expect(text.contains("dữ liệu minh hoạ"), "\(path)")
      if path.hasSuffix(".html") { #expect(text.contains("name=\"robots\" content=\"noindex\""), "\(path)") }
    }
  }
}
