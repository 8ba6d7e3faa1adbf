internal import Diagnostics
internal import Pictures
internal import SiteContent
internal import Synchronization

/// The copies of photos that were made before, in the state folder: shared by drafts and publishes, and kept only as long
/// as the published site shows them.
///
/// A file's name has nothing of a person in it: the fingerprint of the photo, the settings it was made with, its size.
final class PhotoCache: Sendable {
  let folder: String
  /// Where photos lie while they are worked on.
  let workshop: String
  private let lock: Mutex<Holder>

  private struct Holder: ~Copyable { var lock: StateLock? }

  /// Takes the cache for one build. Another build that uses it is waited for.
  ///
  /// - Returns: `nil` where the other build goes on for too long.
  static func open(_ state: StateFolder, patience: Duration = .seconds(300)) async throws(FileSystemError)
    -> PhotoCache?
  {
    let end = ContinuousClock.now + patience
    while true {
      if let lock = try StateLock.take(state, name: "photos.lock") { return try PhotoCache(state, lock) }
      guard ContinuousClock.now < end, (try? await Task.sleep(for: .milliseconds(50))) != nil else { return nil }
    }
  }

  private init(_ state: StateFolder, _ lock: consuming StateLock) throws(FileSystemError) {
    folder = state.photos
    workshop = state.photosAtWork
    self.lock = Mutex(Holder(lock: lock))
    // What a killed build left.
    try FileSystem.removeTree(workshop)
  }

  /// Where a copy lies, once it was made.
  func path(of copy: PictureCopy) -> String { folder + "/" + Self.name(of: copy) }

  static func name(of copy: PictureCopy) -> String {
    "\(copy.photo.fingerprint)-\(Thumbnailer.settings)-\(copy.width)x\(copy.height).\(copy.format.rawValue)"
  }

  /// A Boolean value that indicates whether the copy is there, whole, of the right size, and alone in its file.
  func holds(_ copy: PictureCopy) -> Bool {
    guard let bytes = try? FileSystem.read(path(of: copy), limit: Thumbnailer.largestCopy) else { return false }
    return Thumbnailer.isSound(bytes, copy)
  }

  /// Puts a finished copy in its place.
  func add(_ copy: PictureCopy, _ bytes: [UInt8]) throws(FileSystemError) {
    try FileSystem.makeFolders(folder, mode: 0o700)
    try FileSystem.replace(path(of: copy), with: bytes)
  }

  /// Takes away every copy but these: whoever was taken down is gone from here too.
  func sweep(keeping copies: [PictureCopy]) throws(FileSystemError) {
    guard try FileSystem.status(folder) != nil else { return }
    let kept = Set(copies.map(Self.name))
    if kept.isEmpty { return try FileSystem.removeTree(folder) }
    for name in try FileSystem.names(in: folder) where !kept.contains(name) {
      try FileSystem.removeTree(folder + "/" + name)
    }
  }

  /// Ends the work: another build may begin.
  func close() {
    try? FileSystem.removeTree(workshop)
    lock.withLock { $0.lock = nil }
  }
}
