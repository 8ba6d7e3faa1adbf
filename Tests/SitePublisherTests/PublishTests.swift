internal import Foundation
import Testing

@testable import SitePublisher

@Suite struct PublishTests {
  @Test func publishesTheFixtureWithoutABlockingProblem() async throws {
    let shop = try Workshop()
    let report = await shop.build()
    #expect(report.blocking == "")
    #expect(report.outcome == .published)
    #expect(report.published == 3)
    #expect(report.withheld.map(\.count) == [1, 1])
    let files = try shop.files(in: shop.output)
    #expect(files.count == report.files)
    for path in ["index.html", "dien-hinh/HO-01.html", "tuyen-truyen/tep/tờ rơi.txt", "sitemap.xml", "feed.xml"] {
      #expect(files[path] != nil, "\(path)")
    }
  }

  @Test func aSecondBuildChangesNothingTimesIncluded() async throws {
    let shop = try Workshop()
    _ = await shop.build()
    let before = try shop.files(in: shop.output)
    let report = await shop.build()
    #expect(report.outcome == .unchanged)
    #expect(try shop.files(in: shop.output) == before)
  }

  @Test func theSameInputGivesTheSameTreeFromColdOnAnyNumberOfThreads() async throws {
    let shop = try Workshop()
    var options = shop.options()
    options.jobs = 1
    _ = await SiteBuilder(options).build()
    let other = shop.root.appending(path: "elsewhere/site")
    options.output = other.path
    options.jobs = 7
    _ = await SiteBuilder(options).build()
    #expect(try shop.files(in: shop.output).mapValues(\.bytes) == shop.files(in: other).mapValues(\.bytes))
  }

  @Test func anErrorLeavesThePublishedSiteUntouchedAndListsEveryProblemAtOnce() async throws {
    let shop = try Workshop()
    _ = await shop.build()
    let before = try shop.files(in: shop.output)
    try shop.replace("honourees.csv", "hơn 186", with: "rộng lắm")
    try shop.replace("honourees.csv", "Đã trao", with: "Đã trao tay")
    try shop.replace("campaign.yaml", "slug: thu-2024", with: "slug: thu-2024\nslag: x")
    let report = await shop.build()
    #expect(report.outcome == .refused)
    let places = Set(report.diagnostics.filter { $0.severity == .error }.compactMap { $0.location?.file })
    #expect(places.isSuperset(of: ["honourees.csv", "campaign.yaml"]))
    #expect(
      report.diagnostics.count { $0.severity == .error && $0.location?.label.hasPrefix("honourees.csv:3:") == true }
        >= 2)
    #expect(try shop.files(in: shop.output) == before)
  }

  @Test func aTemplateWithAnUnknownNameNamesItsPlaceAndPublishesNothing() async throws {
    let shop = try Workshop()
    try shop.write("site-templates/pages/not-found.mustache", "<p>\n{{site.titel}}</p>")
    let report = await shop.build()
    #expect(report.outcome == .refused)
    let problem = report.diagnostics.first { $0.location?.file == "site-templates/pages/not-found.mustache" }
    #expect(problem?.location?.position == .text(line: 2, column: 1))
    #expect(problem?.summary.vietnamese.contains("titel") == true)
  }

  @Test func aPageThatTheAuditRefusesIsNotPublished() async throws {
    let shop = try Workshop()
    try shop.write("site-templates/pages/not-found.mustache", "<p><b></p>")
    let report = await shop.build()
    #expect(report.outcome == .refused)
    #expect(report.diagnostics.contains { $0.location?.file == "404.html" && $0.severity == .error })
    #expect(try shop.files(in: shop.output).isEmpty)
    #expect(!FileManager.default.fileExists(atPath: shop.state.appending(path: "staging").path))
  }

  @Test func onlyChangedFilesAreWrittenAnewTheOthersAreTheSameFiles() async throws {
    let shop = try Workshop()
    _ = await shop.build()
    let before = try shop.files(in: shop.output)
    try shop.replace("progress.csv", "Kế hoạch số 5/KH-UBND", with: "Kế hoạch số 6/KH-UBND")
    let report = await shop.build()
    #expect(report.outcome == .published)
    let after = try shop.files(in: shop.output)
    let changed = after.keys.filter { after[$0]?.bytes != before[$0]?.bytes }.sorted()
    #expect(
      changed == ["du-lieu/tien-do.csv", "du-lieu/tien-do.excel.csv", "du-lieu/tien-do.json", "xa/mot.html"])
    #expect(report.changed == 4)
    #expect(after["index.html"] == before["index.html"])
  }

  @Test func aChangedFileOfEqualSizeGetsALaterTime() async throws {
    let shop = try Workshop()
    _ = await shop.build()
    let before = try shop.files(in: shop.output)
    try shop.replace("progress.csv", "Kế hoạch số 5/KH-UBND", with: "Kế hoạch số 6/KH-UBND")
    _ = await shop.build()
    let after = try shop.files(in: shop.output)
    let (old, new) = (try #require(before["xa/mot.html"]), try #require(after["xa/mot.html"]))
    #expect(old.bytes.count == new.bytes.count)
    let seconds = { (date: Date?) in Int((date ?? .distantPast).timeIntervalSince1970.rounded(.down)) }
    #expect(seconds(new.modified) > seconds(old.modified))
  }

  @Test func theStyleSheetBeforeThisOneStaysForOneGeneration() async throws {
    let shop = try Workshop()
    func sheets() throws -> Set<String> {
      Set(try shop.files(in: shop.output).keys.filter { $0.hasPrefix("tai-san/site.") })
    }
    _ = await shop.build()
    let first = try sheets()
    try shop.write("site-templates/assets/site.css", "body { margin: 1px; }\n")
    _ = await shop.build()
    let second = try sheets()
    #expect(first.count == 1 && second.count == 2 && second.isSuperset(of: first))
    try shop.write("site-templates/assets/site.css", "body { margin: 2px; }\n")
    _ = await shop.build()
    let third = try sheets()
    #expect(third.count == 2 && third.isDisjoint(with: first))
    #expect((await shop.build()).outcome == .unchanged)
  }

  @Test func aStorysLinkToADocumentLeadsToWhereItIsPublished() async throws {
    let shop = try Workshop()
    try shop.write("documents/phieu.txt", "Phiếu.\n")
    try shop.replace("materials.csv", "documents/tờ rơi.txt", with: "documents/phieu.txt")
    try shop.replace("stories/HO-01.md", "Ông **lùi rào**", with: "[Phiếu](documents/phieu.txt) của ông **lùi rào**")
    let report = await shop.build()
    #expect(report.blocking == "")
    #expect(try shop.text("dien-hinh/HO-01.html").contains(#"<a href="../tuyen-truyen/tep/phieu.txt">Phiếu</a>"#))
  }
}
