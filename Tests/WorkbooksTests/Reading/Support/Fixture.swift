internal import Foundation

/// Files that real programs wrote; `Fixtures/make.py` says how.
enum Fixture {
  static func bytes(_ name: String) throws -> [UInt8] {
    let tests = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent()
    return Array(try Data(contentsOf: tests.appendingPathComponent("Fixtures").appendingPathComponent(name)))
  }
}
