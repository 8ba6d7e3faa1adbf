internal import CampaignModel
internal import Diagnostics
internal import Foundation
import Testing

@testable import SitePublisher

@Suite struct ReportWriterTests {
  private func write(_ shop: Workshop, to folder: String) async -> ReportWriter.Outcome {
    await ReportWriter(campaign: shop.campaign.path, templates: Workshop.templates.path, folder: folder).write()
  }

  private func refusals(_ outcome: ReportWriter.Outcome) -> [String] {
    outcome.diagnostics.filter { $0.id.hasPrefix("report-") }.map(\.id)
  }

  private func names(_ folder: URL) -> [String] {
    ((try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? []).sorted()
  }

  static let files = ["bao-cao-tien-do.css", "bao-cao-tien-do.html", "bao-cao-tien-do.xlsx"]

  @Test func theFolderIsMadeAndHoldsThreeFiles() async throws {
    let shop = try Workshop()
    let folder = shop.root.appending(path: "nam-2024/bao-cao")
    let outcome = await write(shop, to: folder.path + "/")
    #expect(outcome.report != nil)
    #expect(outcome.diagnostics.filter { $0.severity.blocks }.map(\.id) == [])
    #expect(outcome.files.map { URL(filePath: $0).lastPathComponent }.sorted() == Self.files)
    #expect(names(folder) == Self.files)
    let page = try String(contentsOf: folder.appending(path: "bao-cao-tien-do.html"), encoding: .utf8)
    #expect(page.contains(#"href="bao-cao-tien-do.css""#) && page.hasSuffix("</html>\n"))
  }

  @Test func whatElseLiesThereIsLeftAloneAndAnOldReportIsReplaced() async throws {
    let shop = try Workshop()
    let folder = shop.root.appending(path: "bao-cao")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    try Data("của tôi".utf8).write(to: folder.appending(path: "ghi-chu.txt"))
    try Data("cũ".utf8).write(to: folder.appending(path: "bao-cao-tien-do.html"))
    _ = await write(shop, to: folder.path)
    #expect(names(folder) == Self.files + ["ghi-chu.txt"])
    #expect(try String(contentsOf: folder.appending(path: "ghi-chu.txt"), encoding: .utf8) == "của tôi")
    #expect(try Data(contentsOf: folder.appending(path: "bao-cao-tien-do.html")).count > 5000)
  }

  @Test func theSameCampaignGivesTheSameBytes() async throws {
    let shop = try Workshop()
    let (one, other) = (shop.root.appending(path: "a"), shop.root.appending(path: "b"))
    _ = await write(shop, to: one.path)
    _ = await write(shop, to: other.path)
    for name in Self.files {
      #expect(try Data(contentsOf: one.appending(path: name)) == Data(contentsOf: other.appending(path: name)))
    }
  }

  // MARK: Where it may not be

  @Test(arguments: [
    "public", "public/bao-cao", "public/thu-2024", "public/thu-2024/sau/nua", "public/.vinhdanh-thu-2024",
    "public/.vinhdanh-thu-2024/bao-cao", "public/thu-2024/../bao-cao", "chua-co/../public/bao-cao",
    "chua-co/./sau/../../public/thu-2024",
  ]) func itIsRefusedWhereSitesArePublished(place: String) async throws {
    let shop = try Workshop()
    try #require(await shop.build().outcome == .published)
    let before = try shop.files(in: shop.root.appending(path: "public"))
    let outcome = await write(shop, to: shop.root.path + "/" + place)
    #expect(refusals(outcome) == ["report-in-published-site"])
    #expect(outcome.report == nil && outcome.files.isEmpty && !outcome.isInputOutput)
    #expect(try shop.files(in: shop.root.appending(path: "public")) == before)
  }

  @Test func aSiteUnderAnotherNameIsAPublishedSiteToo() async throws {
    let shop = try Workshop()
    let web = shop.root.appending(path: "www/htdocs")
    try #require(await shop.build(output: web.path).outcome == .published)
    #expect(refusals(await write(shop, to: web.path + "/bao-cao")) == ["report-in-published-site"])
    #expect(refusals(await write(shop, to: shop.root.path + "/www/.vinhdanh-htdocs/x")) == ["report-in-published-site"])
    // Beside it nobody looks.
    #expect(refusals(await write(shop, to: shop.root.path + "/www/bao-cao")) == [])
  }

  @Test func aLinkIntoASiteIsNoWayRound() async throws {
    let shop = try Workshop()
    try #require(await shop.build().outcome == .published)
    let link = shop.root.appending(path: "bao-cao")
    try FileManager.default.createSymbolicLink(at: link, withDestinationURL: shop.output)
    #expect(refusals(await write(shop, to: link.path)) == ["report-in-published-site"])
    #expect(refusals(await write(shop, to: link.path + "/sau")) == ["report-in-published-site"])
    #expect(names(shop.output).contains("bao-cao-tien-do.html") == false)
  }

  @Test func aFolderThatIsCalledPublicAndHoldsNoSiteIsLikeAnyOther() async throws {
    let shop = try Workshop()
    #expect(refusals(await write(shop, to: shop.root.path + "/public/bao-cao")) == [])
  }

  @Test func itIsRefusedInTheCampaignsFolder() async throws {
    let shop = try Workshop()
    for place in [shop.campaign.path, shop.campaign.path + "/documents", shop.campaign.path + "/submissions/x"] {
      #expect(refusals(await write(shop, to: place)) == ["report-in-campaign"])
    }
    #expect(!FileManager.default.fileExists(atPath: shop.campaign.path + "/submissions/x"))
    #expect(refusals(await write(shop, to: shop.campaign.path + "-bao-cao")) == [])
  }

  // MARK: What goes wrong

  @Test func aFileInPlaceOfTheFolderIsToldAndKept() async throws {
    let shop = try Workshop()
    let place = shop.root.appending(path: "bao-cao")
    try Data("x".utf8).write(to: place)
    let outcome = await write(shop, to: place.path)
    #expect(refusals(outcome) == ["report-not-written"])
    #expect(outcome.isInputOutput && outcome.report == nil)
    #expect(try Data(contentsOf: place) == Data("x".utf8))
  }

  @Test func whereOneFileCannotStandNoneIsReplaced() async throws {
    let shop = try Workshop()
    let folder = shop.root.appending(path: "bao-cao")
    try FileManager.default.createDirectory(
      at: folder.appending(path: "bao-cao-tien-do.html"), withIntermediateDirectories: true)
    try Data("cũ".utf8).write(to: folder.appending(path: "bao-cao-tien-do.css"))
    let outcome = await write(shop, to: folder.path)
    #expect(refusals(outcome) == ["report-not-written"])
    #expect(names(folder) == ["bao-cao-tien-do.css", "bao-cao-tien-do.html"])
    #expect(try Data(contentsOf: folder.appending(path: "bao-cao-tien-do.css")) == Data("cũ".utf8))
  }

  @Test func aCampaignThatCannotBeReadGivesNoReport() async throws {
    let shop = try Workshop()
    try FileManager.default.removeItem(at: shop.campaign.appending(path: "campaign.yaml"))
    let folder = shop.root.appending(path: "bao-cao")
    let outcome = await write(shop, to: folder.path)
    #expect(outcome.report == nil && outcome.files.isEmpty && !outcome.isInputOutput)
    #expect(outcome.diagnostics.blocks)
    #expect(!FileManager.default.fileExists(atPath: folder.path))
  }

  @Test func problemsThatKeepTheSiteBackAreToldInTheReport() async throws {
    let shop = try Workshop()
    let table = try String(contentsOf: shop.campaign.appending(path: "progress.csv"), encoding: .utf8)
    let lines = table.split(separator: "\n", omittingEmptySubsequences: false)
    // The first row twice: a question that blocks.
    try shop.write("progress.csv", (lines[..<2] + lines[1...]).joined(separator: "\n"))
    let folder = shop.root.appending(path: "bao-cao")
    let outcome = await write(shop, to: folder.path)
    let open = try #require(outcome.report?.openProblems)
    #expect(open.errors + open.questions > 0)
    #expect(open.errors == outcome.diagnostics.count { $0.severity == .error })
    #expect(open.questions == outcome.diagnostics.count { $0.severity == .question })
    let page = try String(contentsOf: folder.appending(path: "bao-cao-tien-do.html"), encoding: .utf8)
    #expect(page.contains("Lưu ý về số liệu:"))
  }

  @Test func theReportIsNoPartOfTheSite() async throws {
    let shop = try Workshop()
    try #require(await shop.build().outcome == .published)
    #expect(try shop.files(in: shop.output).keys.filter { $0.contains("bao-cao") || $0.contains("report") } == [])
  }

  @Test func aCampaignReplacesNoTemplateOfTheReport() async throws {
    let shop = try Workshop()
    try shop.write("site-templates/report/report.mustache", "{{nothing}}")
    let folder = shop.root.appending(path: "bao-cao")
    #expect(await write(shop, to: folder.path).report != nil)
    #expect(
      try String(contentsOf: folder.appending(path: "bao-cao-tien-do.html"), encoding: .utf8).contains("Kính gửi"))
  }

  @Test func aBrokenTemplateOfTheReportStopsNoSite() async throws {
    let shop = try Workshop()
    let templates = shop.root.appending(path: "mau")
    try FileManager.default.copyItem(at: Workshop.templates, to: templates)
    try Data("{{#head}}".utf8).write(to: templates.appending(path: "report/report.mustache"))
    var options = shop.options()
    options.templates = templates.path
    #expect(await SiteBuilder(options).build().outcome == .published)
    let outcome = await ReportWriter(
      campaign: shop.campaign.path, templates: templates.path, folder: shop.root.path + "/bao-cao"
    ).write()
    #expect(outcome.report == nil)
    #expect(outcome.diagnostics.contains { $0.location?.file == "site-templates/report/report.mustache" })
  }
}
