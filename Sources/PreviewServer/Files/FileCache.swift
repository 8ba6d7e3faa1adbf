internal import NIOCore
internal import NIOHTTP1
internal import Synchronization

/// What the server remembers of files: their entity tags, and the bytes of small ones.
///
/// An entry belongs to one state of one file (device, inode, size, times), so it cannot outlive a change; it is dropped
/// when the memory is needed for others.
final class FileCache: Sendable {
  struct Key: Sendable, Hashable {
    let status: OpenFile.Status
    /// Which rendering of the file this is: a page of the preview differs from draft to draft.
    let variant: Int
    /// The type is told from the name, and one file may have two names.
    let type: String
  }

  struct Entry: Sendable {
    /// Nil where the file changed while it was read.
    let tag: EntityTag?
    /// The fields that go with it.
    let headers: HTTPHeaders
    /// Nil where the file is too large to be held.
    let bytes: ByteBuffer?
    /// The whole length, in bytes.
    let count: Int

    fileprivate var cost: Int { 1024 + (bytes?.readableBytes ?? 0) }
  }

  private struct State {
    var entries: [Key: (entry: Entry, lastUse: UInt64)] = [:]
    var cost = 0
    var clock: UInt64 = 0
  }

  /// In bytes; an entry without bytes counts as 1,024.
  let budget: Int
  private let state = Mutex(State())

  init(budget: Int) {
    self.budget = budget
  }

  func find(_ key: Key) -> Entry? {
    state.withLock { state in
      guard let place = state.entries.index(forKey: key) else { return nil }
      state.clock &+= 1
      state.entries.values[place].lastUse = state.clock
      return state.entries.values[place].entry
    }
  }

  func insert(_ entry: Entry, for key: Key) {
    guard entry.cost <= budget / 4 else { return }
    state.withLock { state in
      state.clock &+= 1
      if let old = state.entries.updateValue((entry, state.clock), forKey: key) { state.cost -= old.entry.cost }
      state.cost += entry.cost
      if state.cost > budget { Self.shrink(&state, to: budget / 4 * 3) }
    }
  }

  /// How much is held, as `budget` counts.
  var cost: Int { state.withLock { $0.cost } }

  private static func shrink(_ state: inout State, to limit: Int) {
    for (key, value) in state.entries.sorted(by: { $0.value.lastUse < $1.value.lastUse }) {
      guard state.cost > limit else { return }
      state.entries[key] = nil
      state.cost -= value.entry.cost
    }
  }
}
