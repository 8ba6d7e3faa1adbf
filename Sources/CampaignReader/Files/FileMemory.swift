internal import Glibc
internal import Synchronization

/// Remembers what was made of a file as long as nobody changes it: a preview reads the folder at every change of it, and
/// photos and documents are large.
final class FileMemory<Content: Sendable>: Sendable {
  private struct Stamp: Equatable {
    let device: UInt
    let inode: UInt
    let size: Int
    /// Nanoseconds of the last writing and of the last change of any kind.
    let modified: Int
    let changed: Int
  }

  /// By path: of a file that was changed, what it was before is not kept.
  private let contents = Mutex<[String: (stamp: Stamp, content: Content)]>([:])
  /// How many files are remembered; beyond that all are forgotten.
  private let limit: Int

  init(limit: Int = 4_000) { self.limit = limit }

  /// What is known of the file as it is now; the key to remember it by, where it may be remembered.
  func content(of path: String, in folder: CampaignFolder) -> (known: Content?, remember: @Sendable (Content) -> Void) {
    let place = folder.root + "/" + path
    guard let stamp = Self.stamp(place) else { return (nil, { _ in }) }
    if let known = contents.withLock({ $0[place] }), known.stamp == stamp { return (known.content, { _ in }) }
    return (
      nil,
      { content in
        self.contents.withLock { contents in
          if contents.count >= self.limit { contents.removeAll() }
          contents[place] = (stamp, content)
        }
      }
    )
  }

  /// `nil` where the file is not there, or changed so lately that a further change might bear the same time.
  private static func stamp(_ path: String) -> Stamp? {
    var status = stat()
    guard stat(path, &status) == 0, status.st_mode & S_IFMT == S_IFREG else { return nil }
    var now = timespec()
    clock_gettime(CLOCK_REALTIME, &now)
    guard now.tv_sec - status.st_ctim.tv_sec > 2 else { return nil }
    return Stamp(
      device: UInt(status.st_dev), inode: UInt(status.st_ino), size: Int(status.st_size),
      modified: nanoseconds(status.st_mtim), changed: nanoseconds(status.st_ctim))
  }

  private static func nanoseconds(_ time: timespec) -> Int {
    time.tv_sec.multipliedReportingOverflow(by: 1_000_000_000).partialValue &+ time.tv_nsec
  }
}
