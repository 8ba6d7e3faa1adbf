internal import Diagnostics
internal import Foundation
internal import PreviewServer
import Testing

@testable import SitePublisher
@testable import StaffDesk

/// A campaign in a temporary folder and a desk that works on it; gone when the test ends.
final class DeskRoom: Sendable {
  let root: String
  let desk: StaffDesk
  var campaign: String { root + "/campaign" }
  var site: String { root + "/public/thu-2024" }
  var state: String { root + "/public/.vinhdanh-thu-2024" }
  var archive: SiteArchive { SiteArchive(target: site) }

  private static let tests = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
  static let templates = tests.deletingLastPathComponent().appending(path: "site-templates").resolvingSymlinksInPath()

  init(ownTemplates: Bool = false) throws {
    root = FileManager.default.temporaryDirectory.resolvingSymlinksInPath().path + "/ban-\(UUID().uuidString)"
    try FileManager.default.createDirectory(atPath: root, withIntermediateDirectories: true)
    try FileManager.default.copyItem(
      atPath: Self.tests.appending(path: "SitePublisherTests/Fixture").path, toPath: root + "/campaign")
    var templates = Self.templates.path
    if ownTemplates {
      try FileManager.default.copyItem(atPath: templates, toPath: root + "/site-templates")
      templates = root + "/site-templates"
    }
    desk = StaffDesk(campaign: root + "/campaign", output: root + "/public/thu-2024", templates: templates)
  }

  deinit {
    desk.close()
    try? FileManager.default.removeItem(atPath: root)
  }

  func write(_ path: String, _ text: String) throws {
    let url = URL(filePath: root + "/" + path)
    try FileManager.default.createDirectory(at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
    try Data(text.utf8).write(to: url)
  }

  func replace(_ path: String, _ old: String, with new: String) throws {
    let text = try String(contentsOf: URL(filePath: root + "/" + path), encoding: .utf8)
    try #require(text.contains(old), "\(path) does not hold \(old)")
    try write(path, text.replacing(old, with: new))
  }

  /// Changes the campaign and builds the draft anew.
  func edit(_ file: String, _ old: String, with new: String) async throws {
    try replace("campaign/" + file, old, with: new)
    _ = await desk.build()
  }

  /// A page of the desk, its status first.
  func page(_ path: String, _ query: [String: String] = [:]) async throws -> (status: Int, text: String) {
    let reply = await desk.show(DeskRequest(path: path, query: query, form: [:], token: { "ve-" + $0 }))
    guard case .page(let bytes, let status) = reply else { throw Failure.noPage(path) }
    return (status, String(decoding: bytes, as: UTF8.self))
  }

  enum Failure: Error { case noPage(String) }

  /// Presses a button; where it leads.
  func press(_ action: String, _ form: [String: String] = [:]) async -> String {
    let reply = await desk.act(DeskRequest(path: action, query: [:], form: form, token: { "ve-" + $0 }))
    if case .goTo(let path) = reply { return path }
    return "\(reply)"
  }

  /// Signs the slip of the present draft and publishes it.
  func publishSigned() async throws {
    let code = try #require(desk.knowledge.good?.report.fingerprint?.code)
    #expect(await press("xac-nhan", ["ma": code]) == "dang?kq=da-xac-nhan")
    #expect(await press("dang") == "dang?kq=da-dang")
  }

  /// Where below the public folder some text stands: in files' names and contents.
  func places(of text: String) throws -> [String] {
    let folder = root + "/public"
    return try FileManager.default.subpathsOfDirectory(atPath: folder).filter { path in
      let bytes = FileManager.default.contents(atPath: folder + "/" + path)
      return path.contains(text) || bytes?.range(of: Data(text.utf8)) != nil
    }.sorted()
  }
}
