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

  /// The number of the file that a link leads to.
  func index(of link: Link) -> Int? { byPath[link.path] }

  /// The number of the file at `path`.
  func index(ofPath path: String) -> Int? { byPath[Hash.of(path)] }

  /// A Boolean value that indicates whether this is a site with a beginning, rather than any folder of pages.
  var hasHomePage: Bool { index(ofPath: "index.html") != nil }

  func isPage(_ index: Int) -> Bool { files[index].kind == .html || files[index].kind == .xhtml }

  /// A Boolean value that indicates whether the file is a page for everyone to find: not the one that servers show in
  /// place of others, and not hidden from search engines. Where all pages are hidden, as those of a trial are, each
  /// counts as if none were.
  func isPublicPage(_ index: Int) -> Bool {
    let file = files[index]
    guard isPage(index), file.isComplete, file.path != "404.html" else { return false }
    return !file.isCopy && (!file.isHidden || isAllHidden)
  }

  private lazy var isAllHidden: Bool = !files.indices.contains {
    isPage($0) && files[$0].isComplete && files[$0].path != "404.html" && !files[$0].isHidden
  }

  /// The same finding in several files, with its place in each: of files that the same suppressions cover, in as many as
  /// are shown, the others counted.
  ///
  /// - Parameter place: Finds the bytes that it is about; nil where it is about the file.
  func found(
    _ finding: Finding, in files: [Int], _ options: AuditOptions, place: @escaping (Bytes) -> Range<Int>? = { _ in nil }
  ) -> [Found] {
    var found: [Found] = []
    var groups: [UInt32: (first: Int, files: Int)] = [:]
    for index in files {
      let file = self.files[index]
      let limit = file.group == 0 ? max(options.repeats, 1) : options.suppressions(for: file.path).limit(options)
      var group = groups[file.group] ?? (first: found.count, files: 0)
      group.files += 1
      groups[file.group] = group
      if group.files > limit {
        found[group.first].others += 1
      } else {
        found += self.found([(finding, place)], in: index, options)
      }
    }
    return found
  }

  /// Several findings in one file; without its bytes they are about the file.
  func found(
    _ findings: [(finding: Finding, place: (Bytes) -> Range<Int>?)], in index: Int, _ options: AuditOptions
  ) -> [Found] {
    let path = files[index].path
    return (bytes(of: path) ?? []).withUnsafeBufferPointer { bytes in
      var list = FindingList(path: path, bytes: bytes, options: options)
      for (finding, place) in findings {
        let range = bytes.isEmpty ? nil : place(bytes)
        list.add(finding, at: range?.lowerBound, length: range?.count ?? 1)
      }
      return list.judged.map { Found($0) }
    }
  }

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
