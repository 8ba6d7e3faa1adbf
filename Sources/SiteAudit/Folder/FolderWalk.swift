internal import Diagnostics

/// Lists the files of a folder and of those inside it.
struct FolderWalk {
  /// The files' paths below the folder, in order.
  private(set) var files: [String] = []
  /// What could not be listed.
  private(set) var findings: [Diagnostic] = []

  /// Folders inside folders are listed no deeper than this.
  private static let deepest = 100

  init(_ root: String) {
    var open: [(path: String, depth: Int)] = [("", 0)]
    while let (folder, depth) = open.popLast() {
      switch FileSystem.names(in: folder.isEmpty ? root : root + "/" + folder) {
      case .failure(let error):
        findings.append(.unreadable(folder.isEmpty ? "." : folder, error.code))
      case .success(let names):
        for name in names { sort(name, in: folder, depth, root: root, &open) }
      }
    }
    files.sort { $0.utf8.lexicographicallyPrecedes($1.utf8) }
  }

  private mutating func sort(
    _ name: [UInt8], in folder: String, _ depth: Int, root: String, _ open: inout [(path: String, depth: Int)]
  ) {
    guard let text = String(validating: name, as: UTF8.self) else {
      findings.append(.nameNotUTF8(folder.isEmpty ? "." : folder, String(decoding: name, as: UTF8.self)))
      return
    }
    guard !text.hasPrefix(".") || text == ".well-known" else { return }
    let path = folder.isEmpty ? text : folder + "/" + text
    switch FileSystem.kind(of: root + "/" + path, followingLinks: false) {
    case .file: files.append(path)
    case .folder:
      if depth < Self.deepest { open.append((path, depth + 1)) } else { findings.append(.folderTooDeep(path)) }
    case .link: findings.append(.symbolicLink(path))
    case .special: findings.append(.specialFile(path))
    case .missing(let code): findings.append(.unreadable(path, code))
    }
  }
}
