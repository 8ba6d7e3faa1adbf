internal import Crypto
internal import Glibc
internal import Synchronization

/// The two trees of a draft: the one that is shown, and its twin in the staging folder, which holds the same files as
/// hard links.
///
/// A build writes into the twin what differs, and the two change places in one step. Then the tree that was shown is
/// brought up to date, so that nothing stays behind of what is not shown any more. That costs what was changed, where
/// linking all files anew costs what the site holds.
final class DraftTrees: Sendable {
  /// A folder as it was left: another number or time says that somebody else was in it.
  private struct Mark: Equatable {
    let inode: UInt
    let seconds: Int
    let nanoseconds: Int
  }

  private struct State {
    /// The two folders' paths; empty while there is no twin.
    var tree = ""
    var twin = ""
    /// The folders in them, such as `/dien-hinh`; empty for the trees' own.
    var folders: Set<String> = []
    var marks: [String: Mark] = [:]
    /// What both trees hold, by path.
    var standing: [String: FileSystem.Status] = [:]
    var digests: [String: SHA256Digest] = [:]
    /// The files in which the twin differs at this moment.
    var touched: Set<String> = []
    var hasFailed = false
  }

  private let state = Mutex(State())

  /// What both trees hold, where they are as the last build left them.
  func standing(tree: String, twin: String) -> [String: FileSystem.Status]? {
    state.withLock { state in
      guard state.tree == tree, state.twin == twin, state.touched.isEmpty, !state.marks.isEmpty,
        state.marks == Self.marks(of: state)
      else {
        state = State()
        return nil
      }
      return state.standing
    }
  }

  /// A Boolean value that indicates whether a build failed for the twin's sake; told once.
  func takeFailure() -> Bool {
    state.withLock { state in
      defer { state.hasFailed = false }
      return state.hasFailed
    }
  }

  /// A Boolean value that indicates whether both trees hold these bytes at `path`.
  func hold(_ path: String, _ digest: SHA256Digest) -> Bool {
    state.withLock { $0.digests[path] == digest }
  }

  /// Takes a file out of the twin, for another to take its place or none.
  func clear(_ path: String) throws(FileSystemError) {
    let place: String? = state.withLock { state in
      guard !state.twin.isEmpty else { return nil }
      state.touched.insert(path)
      return state.twin + "/" + path
    }
    guard let place else { throw FileSystemError("unlink", path, code: ENOENT) }
    guard unlink(place) == 0 || errno == ENOENT else { throw FileSystemError("unlink", place) }
  }

  /// Makes the twin of a tree that has just come into place.
  ///
  /// - Parameter parts: What its files hold.
  func begin(tree: String, twin: String, parts: [SiteFingerprint.Part]) {
    do throws(FileSystemError) {
      try FileSystem.removeTree(twin)
      var new = State()
      (new.tree, new.twin) = (tree, twin)
      for part in parts {
        let folder = Self.folder(of: part.path)
        if new.folders.insert(folder).inserted { try FileSystem.makeFolders(twin + folder) }
        try FileSystem.linkOrCopy(tree + "/" + part.path, to: twin + "/" + part.path)
        new.digests[part.path] = part.digest
        new.standing[part.path] = try FileSystem.status(tree + "/" + part.path)
      }
      new.marks = Self.marks(of: new)
      state.withLock { [new] in $0 = new }
    } catch {
      drop(twin)
    }
  }

  /// Makes the twin hold what the shown tree holds: after the two changed places, or where a build came to nothing.
  ///
  /// - Parameter parts: What the shown tree's files hold now; `nil` where that is what they held before.
  func settle(_ parts: [SiteFingerprint.Part]? = nil) {
    var state = state.withLock { $0 }
    guard !state.twin.isEmpty else { return }
    do throws(FileSystemError) {
      for path in state.touched {
        let (shown, place) = (state.tree + "/" + path, state.twin + "/" + path)
        guard let status = try FileSystem.status(shown) else {
          try FileSystem.removeTree(place)
          state.standing[path] = nil
          continue
        }
        let folder = Self.folder(of: path)
        if state.folders.insert(folder).inserted { try FileSystem.makeFolders(state.twin + folder) }
        // Somebody may still be reading in the folder that was shown: each file is there all the time.
        let beside = state.twin + "/.moi"
        try FileSystem.removeTree(beside)
        try FileSystem.linkOrCopy(shown, to: beside)
        try FileSystem.rename(beside, place)
        state.standing[path] = status
      }
      state.touched = []
      if let parts {
        state.digests = Dictionary(parts.map { ($0.path, $0.digest) }, uniquingKeysWith: { first, _ in first })
      }
      state.marks = Self.marks(of: state)
      self.state.withLock { [state] in $0 = state }
    } catch {
      drop(state.twin)
    }
  }

  /// Does without a twin until the next build has made one.
  ///
  /// - Parameter isFailure: Says that the build that is under way must be made anew.
  func drop(_ twin: String, isFailure: Bool = false) {
    state.withLock { state in
      state = State()
      state.hasFailed = isFailure
    }
    try? FileSystem.removeTree(twin)
  }

  /// `/dien-hinh` of `dien-hinh/HD-0001.html`.
  private static func folder(of path: String) -> String {
    path.lastIndex(of: "/").map { "/" + path[..<$0] } ?? ""
  }

  /// Every folder of both trees as it is now.
  private static func marks(of state: State) -> [String: Mark] {
    var marks: [String: Mark] = [:]
    for folder in state.folders.union([""]) {
      for place in [state.tree + folder, state.twin + folder] {
        var status = stat()
        guard lstat(place, &status) == 0 else { continue }
        marks[place] = Mark(
          inode: UInt(status.st_ino), seconds: status.st_mtim.tv_sec, nanoseconds: status.st_mtim.tv_nsec)
      }
    }
    return marks
  }
}
