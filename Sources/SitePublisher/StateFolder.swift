internal import Glibc

/// The folder `.vinhdanh-<slug>/` beside a published site: lock, manifest, known shapes, staging, the preview's draft.
///
/// It is private (0700): a draft holds what is not published yet.
struct StateFolder: Sendable {
  let path: String

  /// The lock held while the preview of this name shows its draft.
  static func previewLock(_ name: String) -> String { "preview-\(name).lock" }

  /// The lock held while a site is published.
  static let publishLock = "lock"

  /// A state folder by its own path.
  init(at path: String) { self.path = path }

  /// The state folder of the site at `target`.
  init(of target: String) {
    let parent = Self.parent(of: target)
    let name = target.split(separator: "/").last.map(String.init) ?? "site"
    path = (parent == "/" ? "" : parent) + "/.vinhdanh-" + name
  }

  var manifest: String { path + "/manifest" }
  /// Written before the swap; becomes the manifest after it.
  var nextManifest: String { path + "/manifest.next" }
  /// What the last publish told the public; written before the swap as `record.next`.
  var record: String { path + "/record" }
  var nextRecord: String { path + "/record.next" }
  /// The tree before the last publish, with its manifest and its record.
  var kept: String { path + "/kept" }
  var keptManifest: String { path + "/kept.manifest" }
  var keptRecord: String { path + "/kept.record" }
  /// The fingerprint on the slip that was confirmed last.
  var approval: String { path + "/approval" }
  var shapes: String { path + "/shapes" }
  /// Copies of photos that were made before.
  var photos: String { path + "/photos" }
  /// Where photos lie while copies of them are made.
  var photosAtWork: String { path + "/photos-at-work" }
  var staging: String { path + "/staging" }
  /// A preview's draft: each preview has its own, so that two do not take it from each other.
  func draft(_ name: String) -> String { path + "/draft-" + name }
  func draftStaging(_ name: String) -> String { path + "/staging-draft-" + name }
  /// Where a folder is kept that was taken over by force.
  var replaced: String { path + "/replaced" }

  /// Makes the folder where it is missing.
  func prepare() throws(FileSystemError) {
    try FileSystem.makeFolders(Self.parent(of: path))
    if mkdir(path, 0o700) != 0, errno != EEXIST { throw FileSystemError("mkdir", path) }
    guard let status = try FileSystem.status(path), status.kind == .folder else {
      throw FileSystemError("mkdir", path, code: ENOTDIR)
    }
  }

  static func parent(of path: String) -> String {
    guard let slash = path.lastIndex(of: "/") else { return "." }
    return slash == path.startIndex ? "/" : String(path[..<slash])
  }
}

extension StateFolder {
  /// Removes drafts that no preview shows any more (the preview was killed): they may name someone who is published no
  /// longer, and they fill the disk.
  ///
  /// - Parameter sparing: Whether a draft of this name is left even if nobody holds it.
  func removeForgottenDrafts(sparing: (String) -> Bool = { _ in false }) throws(FileSystemError) {
    for entry in try FileSystem.names(in: path) where entry.hasPrefix("draft-") && !entry.hasSuffix(".lock") {
      let name = String(entry.dropFirst("draft-".count))
      guard !sparing(name), let lock = try StateLock.take(self, name: StateFolder.previewLock(name)) else { continue }
      try FileSystem.removeTree(draft(name))
      try FileSystem.removeTree(draftStaging(name))
      try FileSystem.removeTree(path + "/draft-\(name).lock")
      try FileSystem.removeTree(path + "/" + StateFolder.previewLock(name))
      _ = consume lock
    }
  }
}

/// A lock that one process holds on a state folder; the system frees it when the process ends, however it ends.
struct StateLock: ~Copyable {
  private let descriptor: Int32

  /// Takes the lock `name`, or gives `nil` where another process holds it.
  static func take(_ state: StateFolder, name: String) throws(FileSystemError) -> StateLock? {
    let path = state.path + "/" + name
    let descriptor = open(path, O_RDWR | O_CREAT | O_CLOEXEC | O_NOFOLLOW, 0o600)
    guard descriptor >= 0 else { throw FileSystemError("open", path) }
    if flock(descriptor, LOCK_EX | LOCK_NB) == 0 { return StateLock(descriptor: descriptor) }
    let code = errno
    close(descriptor)
    if code == EWOULDBLOCK { return nil }
    throw FileSystemError("flock", path, code: code)
  }

  private init(descriptor: Int32) { self.descriptor = descriptor }

  deinit { close(descriptor) }
}
