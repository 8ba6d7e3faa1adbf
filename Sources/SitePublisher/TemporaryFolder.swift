internal import Glibc

/// A private folder of this run's own, gone with the value that holds it.
struct TemporaryFolder: ~Copyable {
  let path: String

  /// Where temporary folders are made: `TMPDIR`, or `/tmp`.
  static var parent: String { getenv("TMPDIR").map { String(cString: $0) }.flatMap { $0.isEmpty ? nil : $0 } ?? "/tmp" }

  init() throws(FileSystemError) {
    let parent = Self.parent
    // mkdtemp(3) asks for a template that ends in six X, puts letters of its own choice there, and makes the folder 0700.
    var template = Array("\(parent)/vinhdanh-XXXXXX".utf8CString)
    guard mkdtemp(&template) != nil else { throw FileSystemError("mkdtemp", parent) }
    path = Publisher.absolute(String(decoding: template.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self))
  }

  deinit { try? FileSystem.removeTree(path) }
}
