internal import Diagnostics

/// The files of a site and the links between them.
final class SiteGraph {
  /// The files, by path.
  let files: [FileReport]
  private let byPath: [UInt64: Int]
  private let source: (String) -> [UInt8]?
  /// The file read last: findings come file by file.
  private var readLast: (path: String, bytes: [UInt8]?)?
  private var spelledLast: (path: String, ids: [String])?
  private lazy var byLowercasePath: [String: String] = Dictionary(
    files.map { ($0.path.lowercased(), $0.path) }, uniquingKeysWith: { first, _ in first })
  private lazy var folders: Set<UInt64> = Set(files.flatMap { Self.folders(of: $0.path) })

  /// - Parameter files: By path.
  init(_ files: [FileReport], source: @escaping (String) -> [UInt8]?) {
    self.files = files
    byPath = Dictionary(
      files.enumerated().map { (Hash.of($1.path), $0) }, uniquingKeysWith: { first, _ in first })
    self.source = source
  }

  /// The file that a link leads to.
  func target(of link: Link) -> FileReport? { byPath[link.path].map { files[$0] } }

  /// The file at `path`, read again.
  func bytes(of path: String) -> [UInt8]? {
    if let last = readLast, last.path == path { return last.bytes }
    let bytes = source(path)
    readLast = (path, bytes)
    return bytes
  }

  /// The path of a file that differs from `path` in capitals only.
  func pathInOtherCase(_ path: String) -> String? { byLowercasePath[path.lowercased()] }

  /// A Boolean value that indicates whether some file lies in this folder, given without `/` at its end.
  func hasFolder(_ hash: UInt64) -> Bool { folders.contains(hash) }

  /// The ids of a page, read again.
  func spelledIDs(of path: String) -> [String] {
    if let last = spelledLast, last.path == path { return last.ids }
    let ids = bytes(of: path)?.withUnsafeBufferPointer { IDScan.ids(in: $0) } ?? []
    spelledLast = (path, ids)
    return ids
  }

  /// A Boolean value that indicates whether there is a file at `path`.
  func hasFile(_ path: String) -> Bool { byPath[Hash.of(path)] != nil }

  private static func folders(of path: String) -> [UInt64] {
    path.utf8.indices.filter { path.utf8[$0] == UInt8(ascii: "/") }.map { Hash.of(String(path[..<$0])) }
  }
}
