internal import Diagnostics
internal import Glibc

/// Notice of changes from the Linux kernel.
///
/// It only tells that it is time to look: what changed is found by comparing snapshots, so that lost, merged and
/// surplus events do no harm.
final class Inotify {
  let descriptor: Int32
  private var watches: Set<Int32> = []
  /// A Boolean value that indicates whether some folder could not be watched: the system's limit is reached.
  private(set) var lacksWatches = false

  // Writing is heard of when the file is closed: a half-written file is no news. `IN_ATTRIB` tells of permissions, and
  // of times set after writing.
  private static let mask = UInt32(
    IN_CLOSE_WRITE | IN_CREATE | IN_DELETE | IN_MOVED_FROM | IN_MOVED_TO | IN_ATTRIB | IN_DELETE_SELF | IN_MOVE_SELF)

  /// Nil where the system gives none.
  init?() {
    descriptor = inotify_init1(Int32(IN_CLOEXEC | IN_NONBLOCK))
    guard descriptor >= 0 else { return nil }
  }

  deinit {
    if descriptor >= 0 { close(descriptor) }
  }

  /// Watches exactly these folders from now on: those that `look` names. Watching one a second time changes nothing.
  func watch(during look: ((String) -> Void) -> Void) {
    var current: Set<Int32> = []
    lacksWatches = false
    look { path in
      let watch = inotify_add_watch(descriptor, path, Self.mask | UInt32(IN_ONLYDIR))
      if watch >= 0 {
        current.insert(watch)
      } else if errno == ENOSPC || errno == ENOMEM {
        lacksWatches = true
      }
    }
    // What was moved away is still watched there, by its number.
    for watch in watches.subtracting(current) { inotify_rm_watch(descriptor, watch) }
    watches = current
  }

  /// Takes the events that have come.
  ///
  /// - Returns: A Boolean value that indicates whether one of them may mean a change.
  func drain() -> Bool {
    var matters = false
    withUnsafeTemporaryAllocation(byteCount: 64 << 10, alignment: 8) { memory in
      while true {
        let count = read(descriptor, memory.baseAddress, memory.count)
        guard count > 0 else { return }
        if Self.matters(UnsafeRawBufferPointer(rebasing: memory.prefix(count))) { matters = true }
      }
    }
    return matters
  }

  private static func matters(_ events: UnsafeRawBufferPointer) -> Bool {
    let head = MemoryLayout<inotify_event>.size
    var offset = 0
    while offset + head <= events.count {
      let mask = events.loadUnaligned(fromByteOffset: offset + 4, as: UInt32.self)
      let length = Int(events.loadUnaligned(fromByteOffset: offset + 12, as: UInt32.self))
      offset += head
      guard length <= events.count - offset else { return true }
      let name = String(decoding: events[offset..<(offset + length)].prefix { $0 != 0 }, as: UTF8.self)
      offset += length
      if mask & UInt32(IN_IGNORED) != 0 { continue }
      // Without a name the event is about the folder itself, or the queue has overflowed.
      if name.isEmpty || !LeftBehindNames.contains(name) { return true }
    }
    return false
  }
}
