internal import Diagnostics
internal import Foundation
import Testing

@testable import SitePublisher

/// Lists that grow are cut into pages, every page has its own title and is reached, and none grows with the whole.
@Suite struct LongListTests {
  /// A workshop whose commune's decision names `names`, in this order.
  private func workshop(_ names: [String], village: (Int) -> String = { "Thôn \($0 + 1)" }) throws -> Workshop {
    let shop = try Workshop()
    let head =
      "id,kind,title,name,village,commune,area_m2,year,level,award,decision,annex_no,state,consent,consent_scope,"
      + "consent_date,consent_reference,confirm"
    let rows = names.enumerated().map { number, name in
      let id = "P-" + String(1000 + number)
      return "\(id),Cá nhân,Ông,\(name),\(village(number)),Một,20,2022,Cấp xã,Giấy khen,QD-1,\(number + 1),Đã trao,có,"
        + "trang,2/4/2024,Phiếu \(number + 1),Hai người khác nhau"
    }
    try shop.write("honourees.csv", ([head] + rows).joined(separator: "\n") + "\n")
    try shop.write("donations.csv", "honouree,area_m2,year\n")
    try shop.write("corrections.csv", "date,page,wrong,right\n")
    for story in try FileManager.default.contentsOfDirectory(atPath: shop.campaign.path + "/stories") {
      try FileManager.default.removeItem(atPath: shop.campaign.path + "/stories/" + story)
    }
    try shop.replace("decisions.csv", "Nguyễn Văn Mẫu,1,1,1", with: "Nguyễn Văn Mẫu,,,")
    try shop.replace("decisions.csv", "Một,,0,0,1", with: "Một,,0,0,\(names.count)")
    return shop
  }

  private func builds(_ shop: Workshop) async throws {
    let report = await shop.build()
    try #require(report.blocking == "")
    #expect(report.outcome == .published)
    let warnings = report.diagnostics.filter { ["repeated-title", "orphan-page", "file-heavy"].contains($0.id) }
    #expect(warnings.map(\.id) == [])
  }

  private func pages(_ shop: Workshop, in folder: String) throws -> [String] {
    try shop.files(in: shop.output).keys.filter { $0.hasPrefix(folder) }.map { String($0.dropFirst(folder.count)) }
      .sorted()
  }

  /// 230 people: 130 of one given name, 60 of another with its letter, 40 of a third.
  private static let many =
    (0..<130).map { "\(["Vi", "Nguyễn", "Đặng"][$0 % 3]) \(middle($0)) Hương" }
    + (0..<60).map { "Bùi \(middle($0)) Hải" } + (0..<40).map { "Lê \(middle($0)) An" }

  /// A middle name for each number.
  private static func middle(_ number: Int) -> String {
    let letters = Array("ABCDEGHIKLMNOPQRSTUVXY")
    return "\(letters[number / letters.count])o \(letters[number % letters.count])a"
  }

  @Test func aLongAnnexHasPagesInItsOwnOrderAndInThatOfNames() async throws {
    let shop = try workshop(Self.many)
    try await builds(shop)
    #expect(
      try pages(shop, in: "quyet-dinh/QD-1") == [
        "-theo-ten-trang-2.html", "-theo-ten-trang-3.html", "-theo-ten.html", "-trang-2.html", "-trang-3.html", ".html",
      ])
    let second = try shop.text("quyet-dinh/QD-1-trang-2.html")
    #expect(second.contains("<span class=\"lb\">STT</span> 101</td>"))
    #expect(!second.contains("<span class=\"lb\">STT</span> 100</td>"))
    #expect(second.contains("<title>Quyết định MH-3/QĐ-UBND, trang 2 ·"))
    // A page of a part is never sorted where it is read.
    #expect(!second.contains("data-theo") && !second.contains("bang."))
    let byName = try shop.text("quyet-dinh/QD-1-theo-ten.html")
    #expect(byName.contains("aria-sort=\"ascending\">Tên</th>"))
    let first = try #require(byName.firstRange(of: "Lê Ao Aa An"))
    let later = try #require(byName.firstRange(of: "Bùi Ao Aa Hải"))
    #expect(first.lowerBound < later.lowerBound)
    #expect(!byName.contains("Hương"))
  }

  @Test func aShortAnnexIsOnePageThatIsSortedWhereItIsRead() async throws {
    let shop = try workshop(["Vi Văn Hải", "Lê Văn An", "Bùi Văn Dũng"])
    try await builds(shop)
    #expect(try pages(shop, in: "quyet-dinh/QD-1") == [".html"])
    let page = try shop.text("quyet-dinh/QD-1.html")
    #expect(page.contains("<tr data-ten=\"2\" data-xa=\"0\"><td class=\"no\"><span class=\"lb\">STT</span> 1</td>"))
    #expect(page.contains("<tr data-ten=\"0\" data-xa=\"0\"><td class=\"no\"><span class=\"lb\">STT</span> 2</td>"))
    // All live in one commune: there is nothing to sort by, and never by area.
    #expect(!page.contains("data-theo=\"xa\"") && page.contains("<th scope=\"col\" class=\"r\">Diện tích hiến</th>"))
  }

  @Test func aLongLetterIsLeafedThroughByGivenNameAndALongNameByFamilyName() async throws {
    let shop = try workshop(Self.many)
    try await builds(shop)
    let first = try shop.text("dien-hinh/van/h.html")
    #expect(first.contains("Tên trong vần H"))
    #expect(first.contains("<a href=\"../../dien-hinh/van/h-trang-2.html\">Hương</a>"))
    #expect(!first.contains("Họ của những người tên"))
    let last = try shop.text("dien-hinh/van/h-trang-4.html")
    #expect(last.contains("Họ của những người tên Hương"))
    #expect(last.contains("<a href=\"../../dien-hinh/van/h-trang-2.html\">Đặng</a>"))
    #expect(last.contains("aria-current=\"true\">Vi</a>"))
    // Within what is chosen a letter leads to its place there.
    let kind = try shop.text("dien-hinh/loai/ca-nhan.html")
    #expect(kind.contains("<a href=\"../../dien-hinh/loai/ca-nhan.html#van-h\">H</a>"))
    #expect(kind.contains("<a href=\"../../dien-hinh/loai/ca-nhan.html#van-a\">A</a>"))
    #expect(try !shop.text("dien-hinh/van/a.html").contains("Tên trong vần"))
  }

  @Test func namesakesHaveTitlesThatTellThemApart() async throws {
    let shop = try workshop(["Vi Văn Hải", "Vi Văn Hải", "Vi Văn Hải", "Vi Văn An"]) {
      $0 == 0 ? "Thôn Gốc" : "Thôn Ao"
    }
    try await builds(shop)
    func title(_ page: String) throws -> String? {
      let text = try shop.text("dien-hinh/\(page).html")
      return text.firstRange(of: "<title>").flatMap { start in
        text[start.upperBound...].firstRange(of: " ·").map { String(text[start.upperBound..<$0.lowerBound]) }
      }
    }
    #expect(try title("P-1000") == "Ông Vi Văn Hải, thôn Gốc, thị trấn Một")
    #expect(try title("P-1001") == "Ông Vi Văn Hải, thôn Ao, thị trấn Một, hồ sơ P-1001")
    #expect(try title("P-1003") == "Ông Vi Văn An")
  }

  @Test func decisionsOfOneNumberAreToldApartByTheirIssuerAndDate() async throws {
    let shop = try workshop(["Vi Văn Hải"])
    try shop.write(
      "decisions.csv",
      "key,number,date,level,issuer,state\n"
        + "QD-1,3/QĐ-UBND,10/4/2024,Cấp xã,Chủ tịch UBND thị trấn Một,\n"
        + "QD-2,3/QĐ-UBND,11/4/2024,Cấp xã,Chủ tịch UBND xã Hai,\nQD-3,3/QĐ-UBND,12/4/2024,Cấp xã,Chủ tịch UBND xã Hai,\n"
    )
    try await builds(shop)
    #expect(
      try shop.text("quyet-dinh/QD-1.html").contains("<title>Quyết định 3/QĐ-UBND của Chủ tịch UBND thị trấn Một ·"))
    #expect(
      try shop.text("quyet-dinh/QD-3.html")
        .contains("<title>Quyết định 3/QĐ-UBND của Chủ tịch UBND xã Hai, ngày 12/4/2024 ·"))
  }

  @Test func aHundredAndMoreDecisionsHavePagesByDateAndByCommune() async throws {
    let shop = try workshop(["Vi Văn Hải"])
    let rows = (0..<150).map { number in
      let commune = ["thị trấn Một", "xã Hai", "xã Ba"][number % 3]
      return "QD-\(number + 1),\(number + 1)/QĐ-UBND,\(1 + number % 28)/3/2024,Cấp xã,Chủ tịch UBND \(commune),"
    }
    try shop.write("decisions.csv", "key,number,date,level,issuer,state\n" + rows.joined(separator: "\n") + "\n")
    try await builds(shop)
    let lists = try pages(shop, in: "quyet-dinh/").filter { !$0.hasPrefix("QD-") }
    #expect(lists == ["index.html", "theo-xa-trang-2.html", "theo-xa.html", "trang-2.html"])
    let byCommune = try shop.text("quyet-dinh/theo-xa.html")
    #expect(byCommune.components(separatedBy: "UBND thị trấn Một</td>").count - 1 == 50)
    #expect(byCommune.components(separatedBy: "UBND xã Hai</td>").count - 1 == 50)
    #expect(!byCommune.contains("UBND xã Ba</td>") && !byCommune.contains("data-theo"))
  }

  @Test func manyMaterialsHavePagesAndTheFeedNamesTheRightOne() async throws {
    let shop = try Workshop()
    let rows = (1...120).map { number in
      "M-\(number),Bài viết số \(number),Bài viết,\(number <= 60 ? "Trước hội nghị" : "Sau hội nghị"),Đài,"
        + "\(1 + number % 9)/4/2024,Đã phát hành"
    }
    try shop.write("materials.csv", "id,title,kind,phase,channel,date,state\n" + rows.joined(separator: "\n") + "\n")
    try await builds(shop)
    let lists = try pages(shop, in: "tuyen-truyen/").filter { $0.contains("trang-2") }
    #expect(lists == ["theo-don-vi-trang-2.html", "theo-kenh-trang-2.html", "theo-loai-trang-2.html", "trang-2.html"])
    let second = try shop.text("tuyen-truyen/trang-2.html")
    #expect(second.contains("id=\"tai-lieu-M-120\"") && !second.contains("id=\"tai-lieu-M-100\""))
    // The exchanges and visits come last; both groups are linked above.
    #expect(second.contains("id=\"giao-luu\"") && second.contains("<h2 id=\"nhom-2-h\">Sau hội nghị</h2>"))
    #expect(
      second.contains("<a href=\"../tuyen-truyen/index.html#nhom-2\">Sau hội nghị <small class=\"n\">60</small></a>"))
    #expect(try shop.text("feed.xml").contains("tuyen-truyen/trang-2.html#tai-lieu-M-116"))
  }

  @Test func manyCorrectionsHavePagesAndTheWaysToAskStandOnTheFirst() async throws {
    let shop = try Workshop()
    let rows = (1...60).map { "\(1 + $0 % 25)/4/2024,index.html,sai \($0),đúng \($0)" }
    try shop.write("corrections.csv", "date,page,wrong,right\n" + rows.joined(separator: "\n") + "\n")
    try await builds(shop)
    #expect(try shop.text("dinh-chinh.html").contains("id=\"gop-y\""))
    let second = try shop.text("dinh-chinh-trang-2.html")
    #expect(!second.contains("id=\"gop-y\"") && second.components(separatedBy: "nay sửa là").count - 1 == 10)
  }

  @Test func aDecisionsKeyThatIsAListsPageIsAnErrorAtItsCell() async throws {
    let shop = try workshop(["Vi Văn Hải"])
    let rows = (0..<150).map { "K-\($0),\($0)/QĐ-UBND,1/3/2024,Cấp xã,Chủ tịch UBND xã Hai," }
    try shop.write(
      "decisions.csv",
      "key,number,date,level,issuer,state\nQD-1,3/QĐ-UBND,10/4/2024,Cấp xã,Chủ tịch UBND thị trấn Một,\n"
        + "theo-xa,4/QĐ-UBND,10/4/2024,Cấp xã,Chủ tịch UBND xã Ba,\n" + rows.joined(separator: "\n") + "\n")
    let report = await shop.build()
    #expect(report.diagnostics.first { $0.id == "address-taken" }?.location?.label == "decisions.csv:3:1")
  }
}
