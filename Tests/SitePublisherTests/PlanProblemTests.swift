internal import Diagnostics
internal import Foundation
import Testing

@testable import SitePublisher

/// What is found while the site is planned, seen through a whole build.
@Suite struct PlanProblemTests {
  private func problem(_ id: String, _ report: BuildReport) -> Diagnostic? { report.diagnostics.first { $0.id == id } }

  @Test func twoFilesWhoseNamesDifferInCaseAloneAreAnErrorAtTheCell() async throws {
    let shop = try Workshop()
    try shop.write("documents/A.txt", "một\n")
    try shop.write("documents/a.txt", "hai\n")
    try shop.replace("materials.csv", "documents/tờ rơi.txt", with: "documents/A.txt")
    try shop.replace(
      "materials.csv", "Hai,2,,Dự kiến,Lùi một hàng rào,,", with: "Hai,2,1/4/2024,Đã phát hành,x,documents/a.txt,")
    let report = await shop.build()
    #expect(problem("address-taken", report)?.location?.columnTitle == "Tệp")
    #expect(report.outcome == .refused)
  }

  @Test func anIDThatIsAListsAddressIsSaidOnce() async throws {
    let shop = try Workshop()
    try shop.replace("honourees.csv", "CN-01,", with: "Index,")
    let report = await shop.build()
    #expect(report.diagnostics.filter { $0.severity == .error }.map(\.id) == ["id-reserved"])
  }

  @Test func aCorrectionOfAPageThatIsNotThereIsAnErrorWithASuggestion() async throws {
    let shop = try Workshop()
    try shop.replace("corrections.csv", "HO-01.html", with: "HO-1.html")
    let found = problem("correction-page-unknown", await shop.build())
    #expect(found?.location?.label == "corrections.csv:2:11")
    #expect(found?.remedy?.vietnamese.contains("dien-hinh/HO-01.html") == true)
  }

  @Test func withoutASiteAddressThereIsANoteAndNoSitemapOrCanonical() async throws {
    let shop = try Workshop()
    try shop.replace("campaign.yaml", "site: {url: https://thu.example/2024/}\n", with: "")
    let report = await shop.build()
    #expect(report.outcome == .published)
    #expect(problem("no-site-address", report)?.severity == .note)
    #expect(try shop.files(in: shop.output)["sitemap.xml"] == nil)
    #expect(try !shop.text("index.html").contains("canonical"))
    #expect(try shop.text("feed.xml").contains("<id>tag:vinhdanh.invalid,2024:thu-2024/</id>"))
  }

  @Test func aMissingSharedFileIsNamed() async throws {
    let shop = try Workshop()
    let templates = shop.root.appending(path: "templates")
    try FileManager.default.copyItem(at: Workshop.templates, to: templates)
    try FileManager.default.removeItem(at: templates.appending(path: "assets/bieu-tuong.svg"))
    var options = shop.options()
    options.templates = templates.path
    let report = await SiteBuilder(options).build()
    #expect(problem("shared-file-missing", report)?.location?.file == "site-templates/assets/bieu-tuong.svg")
  }

  @Test func theFixtureHasNoneOfTheseProblems() async throws {
    let report = await (try Workshop()).build()
    for id in ["address-taken", "correction-page-unknown", "no-site-address", "shared-file-missing"] {
      #expect(problem(id, report) == nil, "\(id)")
    }
  }

  @Test func problemsFoundByRulesShowTheirLine() async throws {
    let shop = try Workshop()
    try shop.replace("honourees.csv", ",QD-1,", with: ",QD-9,")
    let found = (await shop.build()).diagnostics.first {
      $0.severity == .error && $0.location?.label.hasPrefix("honourees.csv:4:") == true
    }
    #expect(found?.excerpt?.line.contains("Nguyễn Thị Ánh") == true)
  }

  @Test func aCorrectionOfSomeoneTakenDownGoesWithThePage() async throws {
    let shop = try Workshop()
    try shop.replace("honourees.csv", "Đã trao", with: "Xin rút")
    try shop.replace("corrections.csv", "Giáp Văn An,Giáp Văn Ân", with: "Thôn Gộc,Thôn Gốc")
    let report = await shop.build()
    #expect(report.blocking == "")
    #expect(problem("correction-withheld", report)?.location?.label == "corrections.csv:2:11")
    #expect(problem("correction-withheld", report)?.severity == .note)
    #expect(try !shop.text("dinh-chinh.html").contains("Thôn Gộc"))
    #expect(try !shop.text("feed.xml").contains("HO-01"))
  }

  @Test func aConferenceAfterTheDayOfTheFiguresIsAPlan() async throws {
    let shop = try Workshop()
    try shop.replace("conferences.csv", "Một,20/4/2024", with: "Hai,2/5/2024")
    try shop.replace("conferences.csv", "Nhà văn hóa,1", with: "Nhà văn hóa,3\nhuyện Thử,10/5/2024,Hội trường,")
    let report = await shop.build()
    #expect(report.blocking == "")
    #expect(try shop.text("index.html").contains("Dự kiến tổ chức ngày <span class=\"nw\">10/5/2024</span>"))
    let commune = try shop.text("xa/hai.html")
    #expect(commune.contains("Hội nghị biểu dương dự kiến tổ chức ngày <span class=\"nw\">2/5/2024</span>"))
    #expect(!commune.contains("trao 3 Giấy khen"))
  }
}
