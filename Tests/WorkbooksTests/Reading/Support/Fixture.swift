internal import Foundation

/// Files that real programs wrote; `Fixtures/make.py` says how.
enum Fixture {
  static func bytes(_ name: String, from file: String = #filePath) throws -> [UInt8] {
    let folder = URL(fileURLWithPath: file).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent().appendingPathComponent("Fixtures")
    return Array(try Data(contentsOf: folder.appendingPathComponent(name)))
  }
}
