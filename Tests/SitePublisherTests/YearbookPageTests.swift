internal import Foundation
import Testing

@testable import SitePublisher

@Suite struct YearbookPageTests {
  /// The yearbook of the fixture, changed, as one line of text without the markup between the words.
  private func page(_ change: (Workshop) throws -> Void = { _ in }) async throws -> (text: String, html: String) {
    let shop = try Workshop()
    try change(shop)
    let report = await shop.build()
    #expect(report.blocking == "")
    let html = try shop.text("ky-yeu.html")
    let text = html.replacing(/<[^>]*>/, with: " ").replacing("&#160;", with: " ")
      .replacing(/[\s\u{A0}]+/, with: " ").replacing(" ,", with: ",")
    return (text, html)
  }

  @Test func onlyWhoAgreedToTheYearbookStandsInItAndNumbersHaveNoGap() async throws {
    let (text, html) = try await page()
    #expect(html.matches(of: /<article class="entry" id="([^"]+)">/).map { String($0.1) } == ["so-1", "so-2"])
    #expect(
      text.contains("1 Hộ ông Giáp Văn Ân Thôn Gốc hơn 186 m² đất vườn, 23 m tường rào, 11 gốc vải, 14 ngày công"))
    #expect(text.contains("2 Nhân dân thôn Cầu"))
    #expect(!html.contains("Nguyễn Thị Ánh"))
  }

  @Test func consentMakesRoomAndMovesTheNumbersThatFollow() async throws {
    let (text, html) = try await page {
      try $0.replace("honourees.csv", "có,trang,2/4/2024,Phiếu số 2", with: "có,\"trang, kỷ yếu\",2/4/2024,Phiếu số 2")
    }
    #expect(html.matches(of: /id="so-(\d+)"/).map { String($0.1) } == ["1", "2", "3"])
    #expect(text.contains("1 Bà Nguyễn Thị Ánh Tổ dân phố 1 · Trưởng thôn 20 m² đất ở, 1.500.000 đồng · năm 2022"))
    #expect(text.contains("3 Nhân dân thôn Cầu"))
  }

  @Test func theIndexRefersToTheNumbersInTheOrderOfNames() async throws {
    let (_, html) = try await page()
    let names = html.matches(of: /<li><a href="#so-(\d+)"><span>(.*?)<\/span><i>(\d+)<\/i>/)
    #expect(names.map { "\($0.1) \($0.2) \($0.3)" } == ["1 Hộ ông Giáp Văn <b>Ân</b> 1", "2 Nhân dân thôn Cầu 2"])
  }

  @Test func withoutItsFileThereIsNoForewordAndNoHeadingOfOne() async throws {
    let (text, html) = try await page()
    #expect(!text.contains("Lời giới thiệu"))
    #expect(!html.contains("loi-gioi-thieu"))
  }

  @Test func theForewordIsPrintedWithItsSigner() async throws {
    let (text, html) = try await page {
      try $0.write(
        "loi-gioi-thieu.md",
        "---\nsigner: Ban biên soạn\nposition: Trung tâm Văn hóa\ndate: 26/4/2024\n---\n\nSách **nhỏ** này.\n")
    }
    #expect(html.contains("<p>Sách <strong>nhỏ</strong> này.</p>"))
    #expect(text.contains("ngày 26 tháng 4 năm 2024 Ban biên soạn Trung tâm Văn hóa"))
    #expect(text.contains("Lời giới thiệu"))
  }

  @Test func whatTheImprintDoesNotKnowStaysBlank() async throws {
    let (text, html) = try await page()
    #expect(html.matches(of: /<dd class="blank">/).count == 4)
    #expect(text.contains("Giấy phép xuất bản số chưa ghi"))
    #expect(text.contains("Chịu trách nhiệm nội dung Giám đốc Trung tâm"))
  }

  @Test func whatTheImprintKnowsIsPrinted() async throws {
    let (text, html) = try await page {
      try $0.replace(
        "campaign.yaml", "slug: thu-2024",
        with:
          "slug: thu-2024\nyearbook: {licence: 12/GP-STTTT, printer: Nhà in Mẫu, copies: 1500, finished: tháng 5/2024}")
    }
    #expect(html.matches(of: /<dd class="blank">/).isEmpty)
    #expect(text.contains("Giấy phép xuất bản số 12/GP-STTTT"))
    #expect(text.contains("Số lượng in 1.500 bản"))
  }

  @Test func aYearbookOfNobodySaysWhy() async throws {
    let (text, html) = try await page {
      try $0.replace("honourees.csv", "trang; tải về; kỷ yếu; câu chuyện", with: "trang; tải về; câu chuyện")
      try $0.replace("honourees.csv", "QD-H,1,Đã có quyết định", with: "QD-H,1,Tạm dừng công bố")
    }
    #expect(text.contains("Chưa có tên nào"))
    #expect(!html.contains("class=\"entry\""))
    #expect(!text.contains("Tra theo tên gọi"))
  }

  @Test func theRunningHeadsOfTheCommunesStandInTheStyleSheetOfThePage() async throws {
    let shop = try Workshop()
    _ = await shop.build()
    let name = try #require(try shop.text("ky-yeu.html").firstMatch(of: /tai-san\/ky-yeu\.[0-9a-f]{16}\.css/)?.output)
    let css = try shop.text(String(name))
    #expect(css.contains("@page x1:left { @top-left { content: \"Thị trấn Một\"; } }"))
    #expect(css.contains(".x2 { page: x2; }"))
    #expect(css.contains("content: \"Dữ liệu minh hoạ\""))
  }
}
