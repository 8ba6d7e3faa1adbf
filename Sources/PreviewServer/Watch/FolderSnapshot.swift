internal import Diagnostics
internal import Glibc

/// What lies in some folders at one moment, by name, size and time: enough to tell whether anything changed.
///
/// Content is not read. Times of reading and counts of links are left out: a build that reads the files, or links them
/// into its output, changes nothing here.
struct FolderSnapshot: Equatable, Sendable {
  private struct Mark: Equatable {
    let inode: UInt64
    let size: Int
    let modified: Int
    /// Type and permissions: a file that may be read again is news.
    let mode: UInt32
  }

  private struct FolderID: Hashable {
    let device: UInt64
    let inode: UInt64
  }

  /// Folders deeper than this are not looked into; a campaign has three levels.
  private static let deepest = 32

  private var marks: [String: Mark] = [:]

  /// How many files and folders there are.
  var count: Int { marks.count }

  /// Looks.
  ///
  /// - Parameters:
  ///   - excluded: Folders that are passed over with all that lies in them.
  ///   - entering: Called for each folder before it is listed, so that what comes after the listing is not missed.
  init(roots: [String], excluded: [String] = [], entering: (String) -> Void = { _ in }) {
    var passedOver = Set(excluded.compactMap { Self.status(of: $0).map(Self.folderID) })
    for root in roots { look(root, depth: 0, passedOver: &passedOver, entering) }
  }

  private mutating func look(
    _ path: String, depth: Int, passedOver: inout Set<FolderID>, _ entering: (String) -> Void
  ) {
    guard let status = Self.status(of: path) else {
      // A name that leads nowhere: a link whose target is gone, or a root that is away.
      marks[path] = Mark(inode: 0, size: 0, modified: 0, mode: 0)
      return
    }
    guard status.isFolder else {
      marks[path] = Mark(inode: status.inode, size: status.size, modified: status.modified, mode: status.mode)
      return
    }
    // A link can lead back up: no folder is entered twice.
    guard depth < Self.deepest, passedOver.insert(Self.folderID(status)).inserted else { return }
    entering(path)
    // Times of a folder say nothing that its entries do not say; ignored files would change them.
    let names = Self.names(in: path)
    marks[path] = Mark(inode: 0, size: names == nil ? -1 : 0, modified: 0, mode: status.mode)
    for name in names ?? [] where !LeftBehindNames.contains(name) {
      look(path + "/" + name, depth: depth + 1, passedOver: &passedOver, entering)
    }
  }

  private static func folderID(_ status: OpenFile.Status) -> FolderID {
    FolderID(device: status.device, inode: status.inode)
  }

  private static func status(of path: String) -> OpenFile.Status? {
    var raw = stat()
    return stat(path, &raw) == 0 ? OpenFile.Status(raw) : nil
  }

  /// Nil where the folder cannot be listed.
  private static func names(in path: String) -> [String]? {
    guard let stream = opendir(path) else { return nil }
    defer { closedir(stream) }
    var names: [String] = []
    while let entry = readdir(stream) {
      let name = withUnsafePointer(to: &entry.pointee.d_name) { pointer in
        pointer.withMemoryRebound(to: CChar.self, capacity: Int(NAME_MAX) + 1) { String(cString: $0) }
      }
      if name != "." && name != ".." { names.append(name) }
    }
    return names
  }
}
