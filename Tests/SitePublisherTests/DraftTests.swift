internal import Diagnostics
internal import Foundation
import Testing

@testable import SitePublisher

/// A draft that is built on and on is at every moment what it would be if it were built anew.
@Suite struct DraftTests {
  /// A workshop with a preview's draft in it.
  private final class Desk {
    let shop: Workshop
    let draft: DraftBuilder

    init() throws {
      shop = try Workshop()
      draft = Self.builder(shop)
    }

    static func builder(_ shop: Workshop) -> DraftBuilder {
      DraftBuilder(campaign: shop.campaign.path, output: shop.output.path, templates: Workshop.templates.path)
    }

    /// The bytes of the draft that is shown.
    func shown() throws -> [String: Data] {
      let root = try #require(draft.root)
      return try shop.files(in: URL(filePath: root)).mapValues(\.bytes)
    }

    /// The bytes of the twin, in which the next draft is made.
    func twin() throws -> [String: Data] {
      let root = try #require(draft.root)
      return try shop.files(in: URL(filePath: root.replacing("/draft-", with: "/staging-draft-"))).mapValues(\.bytes)
    }

    /// Builds on, and builds all anew beside it: the same files, and the same said of them.
    func expectTheSameAnew(at place: Testing.SourceLocation = #_sourceLocation) async throws -> BuildReport {
      let report = await draft.build()
      let other = Self.builder(shop)
      let anew = await other.build()
      #expect(report.blocking == anew.blocking, sourceLocation: place)
      #expect(report.diagnostics == anew.diagnostics, sourceLocation: place)
      #expect(report.fingerprint == anew.fingerprint, sourceLocation: place)
      if let root = other.root {
        let files = try shop.files(in: URL(filePath: root)).mapValues(\.bytes)
        #expect(try shown() == files, sourceLocation: place)
      }
      #expect(try twin() == shown(), sourceLocation: place)
      other.remove()
      return report
    }
  }

  private static let consent = "có,trang,2/4/2024,Phiếu số 2"
  /// A page that says the same whoever is named, with a way to somebody's page.
  private static let steadyPage = "site-templates/pages/why-not-named.mustache"

  private func ids(_ report: BuildReport) -> [String] { report.diagnostics.filter { $0.severity.blocks }.map(\.id) }

  @Test func whatIsChangedIsShownAndNothingElseIsWritten() async throws {
    let desk = try Desk()
    #expect(try await desk.expectTheSameAnew().outcome == .published)
    try desk.shop.replace("honourees.csv", "Lùi rào", with: "Dời rào")
    let report = try await desk.expectTheSameAnew()
    #expect(report.outcome == .published)
    #expect(report.added == 0)
    #expect(report.changed < report.files / 2)
    let page = try #require(try desk.shown()["dien-hinh/HO-01.html"])
    #expect(String(decoding: page, as: UTF8.self).contains("Dời rào"))
    #expect((await desk.draft.build()).outcome == .unchanged)
    desk.draft.remove()
  }

  @Test func peopleComeAndGoAndNothingOfThemStays() async throws {
    let desk = try Desk()
    _ = try await desk.expectTheSameAnew()
    #expect(try desk.shown()["dien-hinh/CN-01.html"] != nil)
    try desk.shop.replace("honourees.csv", Self.consent, with: ",,,")
    #expect(try await desk.expectTheSameAnew().removed >= 1)
    for (path, file) in try desk.shop.files(in: desk.shop.root.appending(path: "public")) {
      #expect(!path.contains("CN-01"), "\(path)")
      #expect(!String(decoding: file.bytes, as: UTF8.self).contains("Nguyễn Thị Ánh"), "\(path)")
    }
    try desk.shop.replace(
      "honourees.csv", "đất ở,,,,,1.500.000,,2022,Cấp xã,Giấy khen,QD-1,1,Đã có quyết định,,,,,",
      with: "đất ở,,,,,1.500.000,,2022,Cấp xã,Giấy khen,QD-1,1,Đã có quyết định,,\(Self.consent)")
    #expect(try await desk.expectTheSameAnew().added >= 1)
    desk.draft.remove()
    #expect(try desk.shop.files(in: desk.shop.state).keys.filter { $0.contains(".html") } == [])
  }

  @Test func aPageThatDidNotChangeIsStillJudgedByWhatOthersDid() async throws {
    let desk = try Desk()
    var page = try String(
      contentsOf: Workshop.templates.appending(path: "pages/why-not-named.mustache"), encoding: .utf8)
    page.replace(
      "{{$main}}", with: "{{$main}}\n<p><a href=\"dien-hinh/CN-01.html\">Bà Nguyễn Thị Á</a></p>", maxReplacements: 1)
    try desk.shop.write(Self.steadyPage, page)
    #expect(try await desk.expectTheSameAnew().blocking == "")
    let before = try desk.shown()
    try desk.shop.replace("honourees.csv", Self.consent, with: ",,,")
    let report = try await desk.expectTheSameAnew()
    #expect(ids(report).contains("dead-link"))
    // The last good draft is shown as it was, and the next one is made from it.
    #expect(try desk.shown() == before)
    try FileManager.default.removeItem(at: desk.shop.campaign.appending(path: Self.steadyPage))
    #expect(try await desk.expectTheSameAnew().outcome == .published)
    desk.draft.remove()
  }

  @Test func aFaultInTheShapeOfPagesIsFoundAgainAndGoesWhenItIsMended() async throws {
    let desk = try Desk()
    _ = try await desk.expectTheSameAnew()
    let source = try String(contentsOf: Workshop.templates.appending(path: "pages/honouree.mustache"), encoding: .utf8)
    try desk.shop.write(
      "site-templates/pages/honouree.mustache",
      source.replacing("<h1>{{fullName}}</h1>", with: "<h1>{{fullName}}<p>a</p></h1>"))
    let first = try await desk.expectTheSameAnew()
    #expect(first.outcome == .refused)
    #expect(try await desk.expectTheSameAnew().diagnostics == first.diagnostics)
    try desk.shop.write("site-templates/pages/honouree.mustache", source)
    #expect(try await desk.expectTheSameAnew().blocking == "")
    desk.draft.remove()
  }

  @Test func otherRulesJudgeEveryPageAgain() async throws {
    let desk = try Desk()
    _ = try await desk.expectTheSameAnew()
    try desk.shop.replace("campaign.yaml", "telephone: (0204) 000 0000", with: "telephone: (0204) 111 1111")
    _ = try await desk.expectTheSameAnew()
    try desk.shop.write("site-templates/assets/site.css", "body { margin: 1px; }\n")
    // The style sheet's name is in every page.
    let report = try await desk.expectTheSameAnew()
    #expect(report.added == 1)
    #expect(report.changed >= report.pages / 2)
    desk.draft.remove()
  }

  @Test func aFileBecomesAFolderAndAFolderAFile() async throws {
    let desk = try Desk()
    let row = "TL-80,Tờ rơi,Tờ rơi,Sau hội nghị,Phát tay,,,5,2/4/2024,Đã phát hành"
    let materials = try String(contentsOf: desk.shop.campaign.appending(path: "materials.csv"), encoding: .utf8)
    let titles = try #require(materials.split(separator: "\n").first).split(
      separator: ",", omittingEmptySubsequences: false)
    let file = try #require(titles.firstIndex(of: "Tệp"))
    func name(_ path: String) throws {
      var cells = row.split(separator: ",", omittingEmptySubsequences: false).map(String.init)
      while cells.count < titles.count { cells.append("") }
      cells[file] = path
      try desk.shop.write("materials.csv", materials + cells.prefix(titles.count).joined(separator: ",") + "\n")
    }
    try desk.shop.write("documents/t.txt/a.txt", "Tờ rơi.\n")
    try name("documents/t.txt/a.txt")
    #expect(try await desk.expectTheSameAnew().blocking == "")
    #expect(try desk.shown()["tuyen-truyen/tep/t.txt/a.txt"] != nil)
    try FileManager.default.removeItem(at: desk.shop.campaign.appending(path: "documents/t.txt"))
    try desk.shop.write("documents/t.txt", "Tờ rơi.\n")
    try name("documents/t.txt")
    #expect(try await desk.expectTheSameAnew().blocking == "")
    #expect(try desk.shown()["tuyen-truyen/tep/t.txt"] != nil)
    desk.draft.remove()
  }

  @Test func whatSomebodyTakesOutOfADraftComesBack() async throws {
    let desk = try Desk()
    _ = await desk.draft.build()
    let root = try #require(desk.draft.root)
    try FileManager.default.removeItem(atPath: root + "/xa/index.html")
    _ = try await desk.expectTheSameAnew()
    try FileManager.default.removeItem(atPath: root)
    _ = try await desk.expectTheSameAnew()
    try FileManager.default.removeItem(atPath: root.replacing("/draft-", with: "/staging-draft-"))
    try desk.shop.replace("campaign.yaml", "title: Đường mới", with: "title: Đường khác")
    _ = try await desk.expectTheSameAnew()
    desk.draft.remove()
  }

  // MARK: Full disk

  /// A disk of a few megabytes.
  private final class TinyDisk {
    let path: String
    /// A file that takes what is left, but for so many kilobytes.
    var ballast: String { path + "/ballast" }

    init?(at path: String, megabytes: Int) {
      guard Self.run(["mount", "-t", "tmpfs", "-o", "size=\(megabytes)m", "tmpfs", path]) else { return nil }
      self.path = path
    }

    deinit { _ = Self.run(["umount", "-l", path]) }

    func fill(leaving kilobytes: Int) throws {
      let free = try FileManager.default.attributesOfFileSystem(forPath: path)[.systemFreeSize] as? NSNumber
      let size = max(0, (free?.intValue ?? 0) - kilobytes << 10)
      try Data(count: size).write(to: URL(filePath: ballast))
    }

    func relieve() throws { try FileManager.default.removeItem(atPath: ballast) }

    private static func run(_ words: [String]) -> Bool {
      let process = Process()
      process.executableURL = URL(filePath: "/usr/bin/env")
      process.arguments = words
      process.standardError = FileHandle.nullDevice
      guard (try? process.run()) != nil else { return false }
      process.waitUntilExit()
      return process.terminationStatus == 0
    }

    /// Only root may mount, and not in every container.
    static let isPossible: Bool = {
      let folder = FileManager.default.temporaryDirectory.appending(path: "vinhdanh-\(UUID().uuidString)")
      defer { try? FileManager.default.removeItem(at: folder) }
      try? FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
      return TinyDisk(at: folder.path, megabytes: 1) != nil
    }()
  }

  @Test(.enabled(if: TinyDisk.isPossible, "only root can make a small disk to fill up"))
  func aFullDiskLeavesTheSiteAndTheDraftAsTheyWere() async throws {
    let desk = try Desk()
    let folder = desk.shop.root.appending(path: "public")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    let disk = try #require(TinyDisk(at: folder.path, megabytes: 24))
    #expect((await desk.shop.build()).blocking == "")
    #expect((await desk.draft.build()).blocking == "")
    let (site, draft) = (try desk.shop.files(in: desk.shop.output), try desk.shown())
    try disk.fill(leaving: 48)
    try desk.shop.write("site-templates/assets/site.css", "body { margin: 2px; }\n")
    for report in [await desk.shop.build(), await desk.draft.build()] {
      #expect(report.outcome == .refused)
      let problem = try #require(report.diagnostics.first { $0.id == "publish-failed" })
      #expect(problem.summary.vietnamese.contains("đĩa đã đầy"))
      #expect(problem.remedy?.vietnamese.contains("Kiểm tra dung lượng đĩa") == true)
    }
    #expect(try desk.shop.files(in: desk.shop.output) == site)
    #expect(try desk.shown() == draft)
    try disk.relieve()
    #expect((await desk.shop.build()).outcome == .published)
    _ = try await desk.expectTheSameAnew()
    #expect(try desk.shown() != draft)
    desk.draft.remove()
  }
}
