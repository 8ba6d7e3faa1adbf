internal import Diagnostics
internal import NIOPosix

/// Tells when something in the watched folders has changed and come to rest.
///
/// It works on a thread of its own: it waits (for the kernel's notice, or some time), looks at the folders, and compares
/// with what it saw last. A folder that is away is looked for until it is back.
struct FolderWatcher: Sendable {
  struct Timing: Sendable {
    /// Changes that the kernel tells of are passed on when nothing more happens for this long: spreadsheet programs
    /// rename two or three files within a few milliseconds. A file that is still written is waited for by its reader…
    var quiet = Duration.milliseconds(40)
    /// …those found by looking when the next look, so much later, finds the same…
    var settling = Duration.milliseconds(80)
    /// …or after this long, even when the changes do not end.
    var longest = Duration.milliseconds(500)
    /// Between two looks, where the kernel gives no notice.
    var poll = Duration.milliseconds(700)
    /// Between two looks, where it does: it does not tell what is written through a memory map, or behind a link.
    var safety = Duration.seconds(5)
  }

  /// One element for one or more changes; only the last is kept for a reader who is busy.
  let changes: AsyncStream<Void>
  /// What the user should know about the way of watching.
  let notice: Phrase?
  private let pool: NIOThreadPool
  private let bell: StopBell

  /// Looks for the first time, then goes on watching.
  ///
  /// - Parameters:
  ///   - excluded: Folders that are passed over; asked before each look, for they may come later.
  static func start(
    roots: [String], excluded: @escaping @Sendable () -> [String], polls: Bool, timing: Timing = Timing()
  ) async -> FolderWatcher {
    let (changes, continuation) = AsyncStream.makeStream(of: Void.self, bufferingPolicy: .bufferingNewest(1))
    let bell = StopBell()
    let pool = NIOThreadPool(numberOfThreads: 1)
    pool.start()
    let isRemote = roots.contains(where: RemoteFolders.isRemote)
    let hearsAll = await withCheckedContinuation { started in
      pool.submit { _ in
        let inotify = polls || isRemote ? nil : Inotify()
        var loop = WatchLoop(roots: roots, excluded: excluded, timing: timing, bell: bell, inotify: inotify)
        started.resume(returning: loop.hearsAll)
        loop.run { continuation.yield() }
        continuation.finish()
      }
    }
    let notice = polls || hearsAll ? nil : notice(isRemote: isRemote)
    return FolderWatcher(changes: changes, notice: notice, pool: pool, bell: bell)
  }

  func stop() async {
    bell.ring()
    try? await pool.shutdownGracefully()
  }

  private static func notice(isRemote: Bool) -> Phrase {
    isRemote
      ? Phrase(
        vi: "Thư mục nằm trên ổ mạng: thay đổi được nhận ra sau khoảng một giây.",
        en: "The folder lies on a network drive: changes are noticed after about a second.")
      : Phrase(
        vi: "Hệ thống không theo dõi thêm được thư mục nào: thay đổi được nhận ra sau khoảng một giây.",
        en: "The system watches no more folders: changes are noticed after about a second.")
  }
}
