internal import Glibc
internal import Synchronization

/// Wakes a thread that waits in `poll` and tells it to stop.
final class StopBell: Sendable {
  private let rung = Atomic(false)
  /// Readable once the bell has rung; -1 where the system has no more descriptors, then the thread sees it late.
  let descriptor: Int32
  private let far: Int32

  init() {
    var ends: [Int32] = [-1, -1]
    if pipe(&ends) != 0 { ends = [-1, -1] }
    for end in ends where end >= 0 { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
    descriptor = ends[0]
    far = ends[1]
  }

  deinit {
    for end in [descriptor, far] where end >= 0 { close(end) }
  }

  var isRung: Bool { rung.load(ordering: .acquiring) }

  func ring() {
    rung.store(true, ordering: .releasing)
    if far >= 0 { _ = write(far, "x", 1) }
  }
}
