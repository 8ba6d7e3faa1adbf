internal import Glibc

/// How the files of one tree differ from another's, by path.
public struct TreeComparison: Sendable {
  public private(set) var added: [String] = []
  public private(set) var changed: [String] = []
  public private(set) var removed: [String] = []

  /// Compares two folders byte by byte; one that is not there holds nothing.
  ///
  /// - Parameter excluded: A path that is passed over.
  public init(from old: String, to new: String, without excluded: String) {
    let before = Self.files(in: old).filter { $0.key != excluded }
    let after = Self.files(in: new).filter { $0.key != excluded }
    var scratch: [UInt8] = []
    for (path, size) in after {
      guard let earlier = before[path] else {
        added.append(path)
        continue
      }
      if earlier != size || !Self.areEqual(old + "/" + path, new + "/" + path, &scratch) { changed.append(path) }
    }
    removed = before.keys.filter { after[$0] == nil }
    added.sort { $0.utf8.lexicographicallyPrecedes($1.utf8) }
    changed.sort { $0.utf8.lexicographicallyPrecedes($1.utf8) }
    removed.sort { $0.utf8.lexicographicallyPrecedes($1.utf8) }
  }

  private static func areEqual(_ one: String, _ other: String, _ scratch: inout [UInt8]) -> Bool {
    guard let bytes = try? FileSystem.read(one) else { return false }
    return FileSystem.holds(other, bytes, scratch: &scratch)
  }

  /// The files below a folder with their sizes; links and what cannot be read are passed over.
  private static func files(in folder: String, _ prefix: String = "") -> [String: Int] {
    var result: [String: Int] = [:]
    for name in (try? FileSystem.names(in: folder)) ?? [] {
      guard let status = try? FileSystem.status(folder + "/" + name) else { continue }
      switch status.kind {
      case .folder: result.merge(files(in: folder + "/" + name, prefix + name + "/")) { first, _ in first }
      case .file: result[prefix + name] = status.size
      case .link, .other: break
      }
    }
    return result
  }
}
