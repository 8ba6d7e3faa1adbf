internal import Diagnostics
internal import Foundation
internal import SiteContent
import Testing

@testable import SitePublisher

@Suite struct TargetTests {
  private func ids(_ report: BuildReport) -> [String] {
    report.diagnostics.filter { $0.severity.blocks }.map(\.id)
  }

  @Test func aFolderThatVinhdanhDidNotMakeIsNeverReplaced() async throws {
    let shop = try Workshop()
    try FileManager.default.createDirectory(at: shop.output, withIntermediateDirectories: true)
    let precious = shop.output.appending(path: "ảnh gia đình.txt")
    try Data("giữ lại".utf8).write(to: precious)
    let report = await shop.build()
    #expect(ids(report) == ["target-not-ours"])
    #expect(report.outcome == .refused)
    #expect(try Data(contentsOf: precious) == Data("giữ lại".utf8))
    #expect(try shop.files(in: shop.output).count == 1)
  }

  @Test func aFileAddedToAPublishedSiteStopsTheNextBuildAndStays() async throws {
    let shop = try Workshop()
    _ = await shop.build()
    let added = shop.output.appending(path: ".htaccess")
    try Data("x".utf8).write(to: added)
    try shop.replace("campaign.yaml", "title: Đường mới", with: "title: Đường khác")
    #expect(ids(await shop.build()) == ["target-not-ours"])
    #expect(FileManager.default.fileExists(atPath: added.path))
  }

  @Test func forceTakesAFolderOverAndKeepsTheOldOne() async throws {
    let shop = try Workshop()
    try FileManager.default.createDirectory(at: shop.output, withIntermediateDirectories: true)
    try Data("giữ lại".utf8).write(to: shop.output.appending(path: "cũ.txt"))
    let report = await shop.build(force: true)
    #expect(report.outcome == .published)
    #expect(try Data(contentsOf: shop.state.appending(path: "replaced/cũ.txt")) == Data("giữ lại".utf8))
    #expect(!FileManager.default.fileExists(atPath: shop.output.appending(path: "cũ.txt").path))
  }

  @Test func anEmptyFolderIsTakenAsItIs() async throws {
    let shop = try Workshop()
    try FileManager.default.createDirectory(at: shop.output, withIntermediateDirectories: true)
    #expect((await shop.build()).outcome == .published)
  }

  @Test func aFileOrALinkInThePlaceOfTheFolderIsRefused() async throws {
    let shop = try Workshop()
    try FileManager.default.createDirectory(
      at: shop.output.deletingLastPathComponent(), withIntermediateDirectories: true)
    try Data().write(to: shop.output)
    #expect(ids(await shop.build()) == ["target-not-a-folder"])
    try FileManager.default.removeItem(at: shop.output)
    try FileManager.default.createSymbolicLink(at: shop.output, withDestinationURL: shop.root)
    #expect(ids(await shop.build()) == ["target-not-a-folder"])
  }

  @Test func aMountPointIsRefused() async throws {
    let shop = try Workshop()
    #expect(ids(await shop.build(output: "/proc")) == ["target-is-mount-point"])
  }

  @Test func theCampaignsOwnFolderIsRefused() async throws {
    let shop = try Workshop()
    #expect(ids(await shop.build(output: shop.campaign.path)) == ["target-holds-campaign"])
    #expect(ids(await shop.build(output: shop.campaign.appending(path: "x").path)) == ["target-holds-campaign"])
    #expect(ids(await shop.build(output: shop.root.path)) == ["target-holds-campaign"])
  }

  @Test func aPlaceThatCannotBeWrittenSaysSo() async throws {
    let shop = try Workshop()
    let report = await shop.build(output: "/proc/vinhdanh/site")
    #expect(ids(report) == ["publish-failed"])
  }

  @Test func twoBuildsOfOneSiteDoNotRunAtOnce() async throws {
    let shop = try Workshop()
    _ = await shop.build()
    do {
      let lock = try StateLock.take(StateFolder(of: shop.output.path), name: "lock")
      let isTaken = lock != nil
      #expect(isTaken)
      #expect(ids(await shop.build()) == ["build-running"])
      _ = consume lock
    }
    #expect((await shop.build()).outcome == .unchanged)
  }

  @Test func leftoversOfAKilledBuildAreSwept() async throws {
    let shop = try Workshop()
    _ = await shop.build()
    let left = shop.state.appending(path: "staging/dien-hinh")
    try FileManager.default.createDirectory(at: left, withIntermediateDirectories: true)
    try Data("x".utf8).write(to: left.appending(path: "HO-01.html"))
    #expect((await shop.build()).outcome == .unchanged)
    #expect(!FileManager.default.fileExists(atPath: shop.state.appending(path: "staging").path))
  }

  @Test func aBuildKilledBetweenSwapAndRecordIsRecognised() async throws {
    let shop = try Workshop()
    _ = await shop.build()
    let state = StateFolder(of: shop.output.path)
    // As it stands right after the swap: the new manifest is still called next, the old one knows other files.
    let new = try #require(try FileSystem.read(state.manifest))
    try FileSystem.replace(state.nextManifest, with: new)
    var old = try #require(Manifest(encoded: new))
    old.files.removeAll { $0 == "index.html" }
    old.inode = 0
    try FileSystem.replace(state.manifest, with: old.encoded)
    #expect((await shop.build()).outcome == .unchanged)
    #expect(try FileSystem.read(state.nextManifest) == nil)
  }

  @Test func theStateFolderIsPrivate() async throws {
    let shop = try Workshop()
    _ = await shop.build()
    let attributes = try FileManager.default.attributesOfItem(atPath: shop.state.path)
    #expect((attributes[.posixPermissions] as? NSNumber)?.intValue == 0o700)
  }

  @Test func missingTemplatesAreNamed() async throws {
    let shop = try Workshop()
    var options = shop.options()
    options.templates = shop.root.appending(path: "nowhere").path
    #expect(ids(await SiteBuilder(options).build()) == ["templates-missing"])
  }

  @Test func aTemplateThatCannotBeReadIsNamed() async throws {
    let shop = try Workshop()
    try shop.write("site-templates/pages/home.mustache", String(repeating: "x", count: TemplateFolder.limit + 1))
    #expect(ids(await shop.build()).contains("template-unreadable"))
  }

  @Test func aDraftNeverTouchesThePublishedSite() async throws {
    let shop = try Workshop()
    _ = await shop.build()
    let before = try shop.files(in: shop.output)
    try shop.replace("campaign.yaml", "title: Đường mới", with: "title: Đường nháp")
    let draft = DraftBuilder(
      campaign: shop.campaign.path, output: shop.output.path, templates: Workshop.templates.path)
    #expect((await draft.build()).outcome == .published)
    #expect(try shop.files(in: shop.output) == before)
    let root = try #require(draft.root)
    #expect(root.hasPrefix(shop.state.path))
    #expect(try String(contentsOfFile: root + "/index.html", encoding: .utf8).contains("Đường nháp"))
    draft.remove()
    #expect(!FileManager.default.fileExists(atPath: root))
  }

  @Test func aDraftStandsAtTheRootOfItsServerAndStillKnowsItsAddressOnTheWeb() async throws {
    let shop = try Workshop()
    // On the same host as the site, but no page of it.
    let film = "TL-90,Phim,Video,Sau hội nghị,,,,,2/4/2024,Đã phát hành,,,https://thu.example/phim/90,,"
    try shop.replace("materials.csv", "TL-02,", with: film + "\nTL-02,")
    let draft = DraftBuilder(
      campaign: shop.campaign.path, output: shop.output.path, templates: Workshop.templates.path)
    let report = await draft.build()
    #expect(report.blocking == "")
    let root = try #require(draft.root)
    let page = try String(contentsOfFile: root + "/xa/index.html", encoding: .utf8)
    #expect(page.contains("<link rel=\"canonical\" href=\"https://thu.example/2024/xa/index.html\"/>"))
    let notFound = try String(contentsOfFile: root + "/404.html", encoding: .utf8)
    #expect(notFound.contains("href=\"/xa/index.html\""))
    #expect(!notFound.contains("href=\"/2024/"))
    draft.remove()
    #expect((await shop.build()).blocking == "")
    #expect(try shop.text("404.html").contains("href=\"/2024/xa/index.html\""))
  }

  @Test func theListOfSitesNamesEverySiteBesideIt() async throws {
    let shop = try Workshop()
    _ = await shop.build()
    let parent = shop.output.deletingLastPathComponent()
    let (templates, _) = SiteTemplates.compile(TemplateFolder(Workshop.templates.path, override: "").library)
    try SiteList.write(in: parent.path, templates: try #require(templates))
    let page = try String(contentsOf: parent.appending(path: "index.html"), encoding: .utf8)
    #expect(page.contains(#"<a href="thu-2024/index.html">Đường mới, huyện Thử 2024"#))
    #expect(page.contains("thu-2024/tai-san/site."))
    #expect(throws: FileSystemError.self) {
      try SiteList.write(in: parent.path + "/nowhere", templates: try #require(templates))
    }
  }

  @Test func aListThatCannotBeWrittenIsAWarning() {
    let problem = Diagnostic.siteListFailed(FileSystemError("open", "public/index.html", code: 13))
    #expect(problem.id == "site-list-not-written")
    #expect(problem.severity == .warning)
  }

  @Test func aPublishTakesAwayADraftThatNoPreviewShows() async throws {
    let shop = try Workshop()
    var draft: DraftBuilder? = DraftBuilder(
      campaign: shop.campaign.path, output: shop.output.path, templates: Workshop.templates.path)
    _ = await draft?.build()
    let root = try #require(draft?.root)
    _ = await shop.build()
    #expect(FileManager.default.fileExists(atPath: root + "/index.html"))
    // As a killed preview leaves it: the lock is gone, the draft is not.
    draft = nil
    try shop.replace("campaign.yaml", "title: Đường mới", with: "title: Đường khác")
    _ = await shop.build()
    #expect(!FileManager.default.fileExists(atPath: root))
  }

  @Test func aPreviewTakesAwayTheDraftsOfThoseThatWereKilledAndNoOthers() async throws {
    let shop = try Workshop()
    let state = shop.state
    // No process has the first number; the second is that of the process that sees to all others.
    for name in ["draft-2000000000-1", "staging-draft-2000000000-1", "draft-1-1"] {
      try FileManager.default.createDirectory(
        at: state.appending(path: name + "/dien-hinh"), withIntermediateDirectories: true)
    }
    let draft = DraftBuilder(campaign: shop.campaign.path, output: shop.output.path, templates: Workshop.templates.path)
    #expect(await draft.build().outcome != .refused)
    let left = { try FileManager.default.contentsOfDirectory(atPath: state.path).filter { $0.contains("2000000000") } }
    for _ in 0..<200 where try !left().isEmpty { try await Task.sleep(for: .milliseconds(50)) }
    #expect(try left() == [])
    #expect(FileManager.default.fileExists(atPath: state.path + "/draft-1-1/dien-hinh"))
    #expect(FileManager.default.fileExists(atPath: try #require(draft.root) + "/index.html"))
  }
}
