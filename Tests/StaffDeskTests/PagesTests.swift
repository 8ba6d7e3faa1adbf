internal import CampaignModel
internal import Diagnostics
internal import Foundation
internal import PreviewServer
import Testing

@testable import SitePublisher
@testable import StaffDesk

/// What the desk's pages show.
@Suite struct PagesTests {
  @Test func everyPageIsShownBeforeTheFirstBuildIsOver() async throws {
    let room = try DeskRoom()
    for page in DeskFrame.Page.allCases where page != .report {
      let (status, text) = try await room.page(page.rawValue)
      #expect(status == 200, "\(page)")
      #expect(text.contains("Đang dựng bản nháp đầu tiên"))
    }
  }

  @Test func aProblemStandsUnderItsFileAndRowWithTheCellAndThePageItConcerns() async throws {
    let room = try DeskRoom()
    _ = await room.desk.build()
    try await room.edit("honourees.csv", "hơn 186", with: "rộng <lắm>")
    let text = try await room.page("").text
    #expect(text.contains("Chưa dựng được bản mới: còn 1 chỗ chặn; đang xem bản cũ lúc "))
    #expect(text.contains("<h3>honourees.csv <span class=\"flag\">1 chỗ chặn</span></h3>"))
    #expect(text.contains("<h4>Dòng 3</h4>"))
    #expect(text.contains("<a href=\"/dien-hinh/HO-01.html\">Xem trang liên quan</a>"))
    #expect(text.contains("“rộng &lt;lắm&gt;” không phải là số"))
    #expect(text.contains("<p class=\"cell\">cột “Diện tích hiến (m²)”</p>"))
    #expect(text.contains("<b>Cách sửa:</b>"))
  }

  @Test func theCellOfAWorkbookIsAnAddressThatExcelGoesTo() {
    let place = SourceLocation(
      file: "submissions/a.xlsx", position: .cell(sheet: "Điển 'hình'", row: 37, column: 28), columnTitle: "Năm")
    #expect(place.cellAddress == "'Điển ''hình'''!AB37")
    #expect(place.sourceWords == "submissions/a.xlsx, trang tính “Điển 'hình'”, dòng 37")
    #expect(SourceLocation(file: "a.csv", line: 3, column: 1).cellAddress == nil)
  }

  @Test func theChangesAreToldFieldByFieldWithTotalsAndAddressesThatVanish() async throws {
    let room = try DeskRoom()
    _ = await room.desk.build()
    try await room.publishSigned()
    try room.replace("campaign/honourees.csv", "hơn 186", with: "hơn 200")
    try await room.edit("honourees.csv", "QD-1,1,Đã có quyết định", with: "QD-1,1,Tạm dừng công bố")
    let text = try await room.page("thay-doi").text
    #expect(text.contains("Sửa thông tin của 1 tên"))
    #expect(
      text.contains("<b>Diện tích hiến:</b> <del>hơn 186 m²; 44,5 m²</del> → <ins>hơn 200 m²; 44,5 m²</ins>"))
    #expect(text.contains("Bỏ 1 tên"))
    #expect(text.contains("<th scope=\"row\">Bà Nguyễn Thị Ánh</th>"))
    #expect(text.contains("<td class=\"r\" data-cot=\"Đang đăng\">3</td><td class=\"r\" data-cot=\"Sẽ đăng\">2</td>"))
    #expect(text.contains("<li>dien-hinh/CN-01.html</li>"))
    #expect(
      text.contains(
        "\tdien-hinh/HO-01.html\tDiện tích hiến: hơn 186 m²; 44,5 m²\tDiện tích hiến: hơn 200 m²; 44,5 m²</code>"),
      "a row for Excel")
  }

  @Test func aStoryThatWasRewrittenIsToldWithoutItsMark() async throws {
    let room = try DeskRoom()
    _ = await room.desk.build()
    try await room.publishSigned()
    let stories = try FileManager.default.contentsOfDirectory(atPath: room.campaign + "/stories")
    let story = try #require(stories.first { $0.hasPrefix("HO-01") })
    let text = try String(contentsOfFile: room.campaign + "/stories/" + story, encoding: .utf8)
    try room.write("campaign/stories/" + story, text + "\nThêm một câu.\n")
    _ = await room.desk.build()
    #expect(try await room.page("thay-doi").text.contains("<b>Câu chuyện:</b> đã sửa nội dung"))
  }

  @Test func whoIsWithheldIsToldHereWithTheReasonAndOnNoPublicPage() async throws {
    let room = try DeskRoom()
    _ = await room.desk.build()
    try await room.publishSigned()
    let text = try await room.page("chua-neu-ten").text
    #expect(text.contains("<h2>Chưa có văn bản đồng ý (1)</h2>"))
    #expect(text.contains("<th scope=\"row\">Ông Đặng Văn Kín</th>"))
    #expect(text.contains("honourees.csv, dòng 5"))
    #expect(text.contains("Ngoài ra 1 hồ sơ chưa có quyết định."))
    #expect(try room.places(of: "Đặng Văn Kín") == [])
  }

  @Test func everyPageIsListedWithItsWeightAndItsRows() async throws {
    let room = try DeskRoom()
    _ = await room.desk.build()
    let text = try await room.page("cac-trang").text
    #expect(text.contains("<a href=\"/dien-hinh/HO-01.html\">dien-hinh/HO-01.html</a>"))
    #expect(text.contains("<span class=\"f\">honourees.csv, dòng 3</span>"))
    let count = try #require(room.desk.knowledge.good?.report.pages)
    #expect(text.contains("\(count) trang, tất cả "))
    let heavy = try await room.page("cac-trang", ["thu-tu": "nang", "phan": "99"]).text
    let first = try #require(heavy.firstMatch(of: /<th scope="row"><a href="\/([^"]+)"/)).1
    let weights = try #require(room.desk.knowledge.good?.report.weights)
    #expect(weights[String(first)] == weights.values.max())
  }

  @Test func thePhonesViewAndTheShareCardShowThePageAskedFor() async throws {
    let room = try DeskRoom()
    _ = await room.desk.build()
    let text = try await room.page("xem-thu", ["trang": "dien-hinh/HO-01.html"]).text
    #expect(text.contains("<iframe src=\"/dien-hinh/HO-01.html\""))
    #expect(text.contains("<p class=\"t\">Hộ ông Giáp Văn Ân"))
    let none = try await room.page("xem-thu", ["trang": "../../etc/passwd"]).text
    #expect(none.contains("Bản nháp không có trang này.") && !none.contains("passwd"))
  }

  @Test func theBarsSourceIsTheRowsOfThePage() async throws {
    let room = try DeskRoom()
    _ = await room.desk.build()
    let request = DeskRequest(path: "nguon", query: ["trang": "dien-hinh/CN-01.html"], token: { _ in "" })
    guard case .part(let bytes, _) = await room.desk.show(request) else {
      Issue.record("no source")
      return
    }
    #expect(String(decoding: bytes, as: UTF8.self) == "{\"words\":\"honourees.csv, dòng 4\"}")
  }

  @Test func theFirstStepNotDoneIsTheOneToDo() async throws {
    let room = try DeskRoom()
    _ = await room.desk.build()
    func now() async throws -> String {
      let text = try await room.page("").text
      return try #require(text.firstMatch(of: /<li class="now" aria-current="step"><a[^>]*>([^<]+)</)).1.description
    }
    #expect(try await now() == "Xem thay đổi")
    _ = await room.press("xac-nhan", ["ma": try #require(room.desk.knowledge.good?.report.fingerprint?.code)])
    #expect(try await now() == "Đăng")
    _ = await room.press("dang")
    #expect(try await room.page("").text.contains("Bản nháp này đang được đăng."))
    try await room.edit("honourees.csv", "hơn 186", with: "rộng")
    #expect(try await now() == "Sửa các chỗ chặn")
  }

  @Test func theNoticeIsOneOfOurOwnWordsAndNeverTheAddresss() async throws {
    let room = try DeskRoom()
    _ = await room.desk.build()
    #expect(try await room.page("dang", ["kq": "da-go"]).text.contains("Đã gỡ. Tên không còn"))
    #expect(!(try await room.page("dang", ["kq": "<b>xong</b>"]).text.contains("xong</b>")))
  }

  @Test func theDesksOwnTemplatesStayTheLastGoodOnes() async throws {
    let room = try DeskRoom(ownTemplates: true)
    _ = await room.desk.build()
    try room.replace("site-templates/desk/dang.mustache", "{{#hasJournal}}", with: "{{#hasJornal}}")
    _ = await room.desk.build()
    #expect(try await room.page("dang").text.contains("<h1>Đăng</h1>"))
    #expect(try await room.page("").text.contains("<h3>site-templates/desk/dang.mustache <span class=\"flag\">"))
    let cold = StaffDesk(campaign: room.campaign, output: room.site, templates: room.root + "/site-templates")
    guard case .page(let bytes, 500) = await cold.show(DeskRequest(path: "", token: { _ in "" })) else {
      Issue.record("a broken desk was shown")
      return
    }
    let text = String(decoding: bytes, as: UTF8.self)
    #expect(text.contains("Bàn làm việc chưa mở được"))
    #expect(text.contains("site-templates/desk/dang.mustache, dòng "))
  }

  @Test func aTemplateBrokenByHandIsToldWithFileLineAndColumn() async throws {
    let room = try DeskRoom(ownTemplates: true)
    _ = await room.desk.build()
    try room.replace("site-templates/pages/plan.mustache", "<h1>", with: "<h1>{{khongCo}}")
    _ = await room.desk.build()
    let text = try await room.page("").text
    #expect(text.contains("<h3>site-templates/pages/plan.mustache <span class=\"flag\">"))
    #expect(text.firstMatch(of: /<h4>Dòng \d+<\/h4>/) != nil)
    #expect(text.firstMatch(of: /<p class="cell">ký tự thứ \d+<\/p>/) != nil)
  }

  @Test func thePlansContradictionsAndOpenPointsAreAskedHere() async throws {
    let room = try DeskRoom()
    _ = await room.desk.build()
    let text = try await room.page("ke-hoach").text
    let plan = try #require(room.desk.knowledge.campaign?.settings.plan)
    for contradiction in plan.contradictions { #expect(text.contains(contradiction.prefix(20))) }
    #expect(text.contains(plan.contradictions.isEmpty ? "Chưa ghi chỗ nào." : "Văn bản tự mâu thuẫn"))
  }

  @Test func whoHasSentWhatIsToldCommuneByCommune() async throws {
    let room = try DeskRoom()
    _ = await room.desk.build()
    #expect(try await room.page("da-gui").text.contains("không có thư mục submissions"))
    try FileManager.default.createDirectory(atPath: room.campaign + "/submissions", withIntermediateDirectories: true)
    try room.write("campaign/submissions/mot.xlsx", "không phải Excel")
    _ = await room.desk.build()
    let text = try await room.page("da-gui").text
    #expect(text.contains("mot.xlsx"))
    #expect(text.contains("chưa đọc được"))
    #expect(text.contains("<th scope=\"row\">Xã Hai</th>"))
  }
}

/// The report upward on the desk.
@Suite struct ReportOnDeskTests {
  @Test func theReportIsAPageAndAWorkbookOfWhatWasRead() async throws {
    let room = try DeskRoom()
    #expect(try await room.page("bao-cao").text.contains("Chưa lập được báo cáo. Số liệu chưa đọc được."))
    _ = await room.desk.build()
    let text = try await room.page("bao-cao").text
    #expect(text.contains("<a href=\"/_xem-truoc/\">Về bàn làm việc</a>"))
    #expect(text.contains("Cộng hòa xã hội chủ nghĩa Việt Nam"))
    guard
      case .download(let bytes, "bao-cao-tien-do.xlsx") = await room.desk.show(
        DeskRequest(path: "bao-cao.xlsx", token: { _ in "" }))
    else {
      Issue.record("no workbook")
      return
    }
    #expect(bytes.starts(with: [0x50, 0x4B, 3, 4]))
    guard
      case .part(let style, "bao-cao.css") = await room.desk.show(
        DeskRequest(path: "bao-cao.css", token: { _ in "" }))
    else {
      Issue.record("no style sheet")
      return
    }
    #expect(!style.isEmpty)
  }
}
