internal import Foundation
import Testing

/// Every kind of problem that the sources declare is named by a test, so that no message goes untested.
@Suite struct DeclaredKindsTests {
  private static let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent()

  private static func text(of folder: String) throws -> [(file: String, text: String)] {
    let url = root.appending(path: folder)
    let names = try FileManager.default.subpathsOfDirectory(atPath: url.path).filter { $0.hasSuffix(".swift") }
    return try names.map { ($0, try String(contentsOf: url.appending(path: $0), encoding: .utf8)) }
  }

  private static func declared() throws -> [(id: String, name: String, file: String)] {
    let pattern = /static let (\w+)(?:: DiagnosticKind)? = (?:DiagnosticKind|Self)\(\s*"([a-z0-9-]+)"/
    return try text(of: "Sources").flatMap { file, text in
      text.matches(of: pattern).map { (String($0.2), String($0.1), file) }
    }
  }

  @Test func everyIDIsDeclaredOnce() throws {
    let ids = try Self.declared().map(\.id)
    #expect(ids.count > 50)
    #expect(Dictionary(grouping: ids) { $0 }.filter { $0.value.count > 1 }.keys.sorted() == [])
  }

  @Test func everyIDIsNamedByATest() throws {
    let tests = try Self.text(of: "Tests").filter { !$0.file.hasSuffix("DeclaredKindsTests.swift") }
    // Tests name a problem by its id or by its member: words of letters, digits and hyphens hold both.
    let words = Set(
      tests.flatMap { file in
        file.text.utf8.split { byte in
          !(byte == UInt8(ascii: "-") || (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
            || (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains(byte)
            || (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte))
        }.map { String(decoding: $0, as: UTF8.self) }
      })
    let untested = try Self.declared().filter { !words.contains($0.id) && !words.contains($0.name) }
    #expect(untested.map(\.id) == [])
  }
}
