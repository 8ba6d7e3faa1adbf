/// A temporary folder in which one case is tried; gone with the value that holds it.
internal import Diagnostics
internal import Foundation
internal import SitePublisher

final class Bench: Sendable {
  let root: String
  var campaign: String { root + "/luc-ngan-2024" }
  var output: String { root + "/public/luc-ngan-2024" }

  /// With its links resolved: copies of its folders must not lead back to them.
  private static let repository = URL(filePath: #filePath).resolvingSymlinksInPath().deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent()
  static var templates: String { repository.appending(path: "site-templates").path }
  static var sources: URL { repository.appending(path: "Sources") }
  static var document: URL { repository.appending(path: "docs/thong-bao.md") }

  init() throws {
    // With its links resolved: places are compared as text.
    root = FileManager.default.temporaryDirectory.resolvingSymlinksInPath().path + "/thong-bao-\(UUID().uuidString)"
    try FileManager.default.createDirectory(atPath: campaign, withIntermediateDirectories: true)
  }

  deinit { try? FileManager.default.removeItem(atPath: root) }

  struct Mistake: Error { let words: [String] }

  /// Writes a draft as the campaign.
  func lay(_ draft: CampaignDraft) throws {
    guard draft.mistakes.isEmpty else { throw Mistake(words: draft.mistakes) }
    for (path, bytes) in try draft.folder() { try write(bytes, campaign + "/" + path) }
    for (path, target) in draft.links {
      try FileManager.default.createSymbolicLink(atPath: campaign + "/" + path, withDestinationPath: target)
    }
  }

  func write(_ bytes: [UInt8], _ path: String) throws {
    let url = URL(filePath: path)
    try FileManager.default.createDirectory(at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
    try Data(bytes).write(to: url)
  }

  func options(output: String? = nil, templates: String = Bench.templates) -> BuildOptions {
    BuildOptions(campaign: campaign, output: output ?? self.output, templates: templates)
  }

  func check() async -> [Diagnostic] { await SiteBuilder(options()).check().diagnostics }

  func yearbook(to file: String? = nil, browser: String) async -> [Diagnostic] {
    var printer = YearbookPrinter(
      campaign: campaign, templates: Bench.templates, file: file ?? root + "/ky-yeu.pdf")
    printer.browser = browser
    return await printer.print().diagnostics
  }

  func report(to folder: String) async -> [Diagnostic] {
    await ReportWriter(campaign: campaign, templates: Bench.templates, folder: folder).write().diagnostics
  }

  func build(output: String? = nil, templates: String = Bench.templates) async -> [Diagnostic] {
    await SiteBuilder(options(output: output, templates: templates)).build().diagnostics
  }
}
