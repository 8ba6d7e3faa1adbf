internal import Glibc

/// The work of the watching thread: wait, look, compare, tell.
struct WatchLoop {
  private let roots: [String]
  private let excluded: @Sendable () -> [String]
  private let timing: FolderWatcher.Timing
  private let bell: StopBell
  private let inotify: Inotify?
  private var seen = FolderSnapshot(roots: [])

  private enum Wake {
    case stop
    case event
    case time
  }

  /// Looks for the first time.
  init(
    roots: [String], excluded: @escaping @Sendable () -> [String], timing: FolderWatcher.Timing, bell: StopBell,
    inotify: Inotify?
  ) {
    self.roots = roots
    self.excluded = excluded
    self.timing = timing
    self.bell = bell
    self.inotify = inotify
    seen = look()
  }

  /// A Boolean value that indicates whether the kernel tells of changes in all the folders.
  var hearsAll: Bool { inotify.map { !$0.lacksWatches } ?? false }

  /// Runs until the bell rings.
  mutating func run(tell: () -> Void) {
    while true {
      switch wait(hearsAll ? timing.safety : timing.poll) {
      case .stop: return
      case .event: waitForQuiet()
      case .time: break
      }
      let now = look()
      guard now != seen else { continue }
      seen = settle(now)
      if bell.isRung { return }
      tell()
    }
  }

  private func look() -> FolderSnapshot {
    guard let inotify else { return FolderSnapshot(roots: roots, excluded: excluded()) }
    var snapshot = FolderSnapshot(roots: [])
    inotify.watch { watch in
      // A root that is away comes back in the folder that held it: watched first, so that its return is not missed.
      for root in roots {
        var path = root
        while access(path, F_OK) != 0, let parent = Self.parent(of: path) {
          watch(parent)
          path = parent
        }
      }
      snapshot = FolderSnapshot(roots: roots, excluded: excluded(), entering: watch)
    }
    return snapshot
  }

  private static func parent(of path: String) -> String? {
    var bytes = Array(path.utf8)
    while bytes.count > 1, bytes.last == UInt8(ascii: "/") { bytes.removeLast() }
    guard bytes != [UInt8(ascii: "/")], bytes != [UInt8(ascii: ".")] else { return nil }
    guard let slash = bytes.lastIndex(of: UInt8(ascii: "/")) else { return "." }
    return slash == 0 ? "/" : String(decoding: bytes[..<slash], as: UTF8.self)
  }

  /// Waits until no event comes for a while.
  private func waitForQuiet() {
    let end = ContinuousClock.now + timing.longest
    while ContinuousClock.now < end, wait(timing.quiet) == .event {}
  }

  /// Looks until two looks agree: what is still being written is not yet worth a build.
  private func settle(_ first: FolderSnapshot) -> FolderSnapshot {
    let end = ContinuousClock.now + timing.longest
    var last = first
    // After the kernel's events and a quiet time there is nothing to wait for.
    guard !hearsAll else { return last }
    while ContinuousClock.now < end, wait(timing.settling) != .stop {
      let next = look()
      if next == last { break }
      last = next
    }
    return last
  }

  /// Waits for an event that matters, the bell, or the end of the time.
  private func wait(_ time: Duration) -> Wake {
    let end = ContinuousClock.now + time
    while !bell.isRung {
      let left = ContinuousClock.now.duration(to: end).components
      let milliseconds = left.seconds * 1000 + left.attoseconds / 1_000_000_000_000_000
      guard milliseconds > 0 else { return .time }
      var waiting = [
        pollfd(fd: bell.descriptor, events: Int16(POLLIN), revents: 0),
        pollfd(fd: inotify?.descriptor ?? -1, events: Int16(POLLIN), revents: 0),
      ]
      _ = poll(&waiting, nfds_t(waiting.count), Int32(clamping: milliseconds))
      if waiting[1].revents != 0, inotify?.drain() == true { return .event }
    }
    return .stop
  }
}
