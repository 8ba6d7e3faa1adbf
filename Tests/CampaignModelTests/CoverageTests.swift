import Foundation
import Testing

/// Every diagnostic id of the model is unique, well formed, and named in a test of this folder.
@Suite struct CoverageTests {
  private static func files(below folder: URL) -> [URL] {
    let found = FileManager.default.enumerator(
      at: folder.resolvingSymlinksInPath(), includingPropertiesForKeys: nil)
    return (found?.compactMap { $0 as? URL } ?? []).filter { $0.pathExtension == "swift" }
  }

  private static let tests = URL(filePath: #filePath).deletingLastPathComponent()
  private static let model = tests.appending(path: "../../Sources/CampaignModel/").standardized

  private static func ids() throws -> [String] {
    try ["Rules", "References"].flatMap { folder in
      try files(below: model.appending(path: folder)).flatMap { file in
        try String(contentsOf: file, encoding: .utf8).matches(of: /DiagnosticKind\("([^"]+)"/).map { String($0.1) }
      }
    }
  }

  @Test func everyIDIsTested() throws {
    let ids = try Self.ids()
    #expect(ids.count > 80)
    #expect(Set(ids).count == ids.count)
    let text = try Self.files(below: Self.tests).map { try String(contentsOf: $0, encoding: .utf8) }.joined()
    let untested = ids.filter { !text.contains("\"\($0)\"") }
    #expect(untested == [])
  }

  @Test func everyIDIsLowerCaseWordsAndHyphens() throws {
    for id in try Self.ids() { #expect(id.wholeMatch(of: /[a-z]+(-[a-z]+)*/) != nil, "\(id)") }
  }
}
