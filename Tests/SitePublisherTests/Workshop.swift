internal import Diagnostics
internal import Foundation
import Testing

@testable import SitePublisher

/// A temporary folder with a copy of the fixture campaign and a place to publish it to; gone when the test ends.
final class Workshop {
  let root: URL
  var campaign: URL { root.appending(path: "campaign") }
  var output: URL { root.appending(path: "public/thu-2024") }
  var state: URL { root.appending(path: "public/.vinhdanh-thu-2024") }

  static let sources = URL(filePath: #filePath).deletingLastPathComponent()
  // With its links resolved: a copy of a link would lead tests that change it back to the real templates.
  static let templates = sources.deletingLastPathComponent().deletingLastPathComponent()
    .appending(path: "site-templates").resolvingSymlinksInPath()

  init() throws {
    // With its links resolved: places are compared as text.
    root = FileManager.default.temporaryDirectory.resolvingSymlinksInPath()
      .appending(path: "vinhdanh-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: root, withIntermediateDirectories: true)
    try FileManager.default.copyItem(at: Self.sources.appending(path: "Fixture"), to: root.appending(path: "campaign"))
    // Style sheets and scripts of its own, so that a change of the real ones moves no golden page.
    try write("site-templates/assets/site.css", "body { margin: 0; }\n")
    try write("site-templates/assets/ky-yeu.css", ".entry { break-inside: avoid; }\n")
    try write("site-templates/assets/tim-kiem.js", "'use strict';\n")
    try write("site-templates/assets/bang.js", "'use strict';\n")
    try write("site-templates/assets/trinh-chieu.css", "body { margin: 0; }\n")
    try write("site-templates/assets/goi-ten.css", "body { margin: 0; }\n")
    try write("site-templates/assets/trinh-chieu.js", "'use strict';\n")
  }

  deinit { try? FileManager.default.removeItem(at: root) }

  func options(output: String? = nil, force: Bool = false) -> BuildOptions {
    BuildOptions(
      campaign: campaign.path, output: output ?? self.output.path, templates: Self.templates.path, force: force)
  }

  func build(output: String? = nil, force: Bool = false) async -> BuildReport {
    await SiteBuilder(options(output: output, force: force)).build()
  }

  func write(_ path: String, _ text: String) throws { try write(path, bytes: Array(text.utf8)) }

  func write(_ path: String, bytes: [UInt8]) throws {
    let url = campaign.appending(path: path)
    try FileManager.default.createDirectory(at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
    try Data(bytes).write(to: url)
  }

  func replace(_ path: String, _ old: String, with new: String) throws {
    let url = campaign.appending(path: path)
    let text = try String(contentsOf: url, encoding: .utf8)
    try #require(text.contains(old), "\(path) does not hold \(old)")
    try write(path, text.replacing(old, with: new))
  }

  /// Every file below a folder: bytes, time and inode.
  struct File: Equatable {
    let bytes: Data
    let modified: Date?
    let inode: UInt64?
  }

  func files(in folder: URL) throws -> [String: File] {
    var result: [String: File] = [:]
    guard let paths = try? FileManager.default.subpathsOfDirectory(atPath: folder.path) else { return [:] }
    for path in paths {
      let url = folder.appending(path: path)
      let attributes = try FileManager.default.attributesOfItem(atPath: url.path)
      guard attributes[.type] as? FileAttributeType == .typeRegular else { continue }
      result[path] = File(
        bytes: try Data(contentsOf: url), modified: attributes[.modificationDate] as? Date,
        inode: (attributes[.systemFileNumber] as? NSNumber)?.uint64Value)
    }
    return result
  }

  func text(_ path: String) throws -> String {
    try String(contentsOf: output.appending(path: path), encoding: .utf8)
  }
}

extension BuildReport {
  /// The blocking problems as a terminal shows them: what a failing test prints.
  var blocking: String {
    TerminalPrinter(language: .english).print(diagnostics.filter { $0.severity.blocks })
  }
}
