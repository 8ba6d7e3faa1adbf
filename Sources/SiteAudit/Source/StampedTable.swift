/// A table from 64-bit hashes to small numbers that is emptied in no time: each document has its own stamp.
struct StampedTable {
  private struct Slot {
    var key: UInt64 = 0
    var value: UInt32 = 0
    var stamp: UInt32 = 0
  }

  private var slots = [Slot](repeating: Slot(), count: 256)
  private var stamp: UInt32 = 1
  private(set) var count = 0

  mutating func removeAll() {
    count = 0
    stamp &+= 1
    // After four thousand million documents, or one that made the table large.
    if stamp == 0 || slots.count > 1 << 16 {
      slots = [Slot](repeating: Slot(), count: 256)
      stamp = 1
    }
  }

  /// Keeps `value` for `key` unless there is one already.
  ///
  /// - Returns: The value that was there.
  @inline(__always) mutating func insert(_ key: UInt64, _ value: UInt32) -> UInt32? {
    if count * 2 >= slots.count { grow() }
    let mask = slots.count - 1
    var index = Int(truncatingIfNeeded: key) & mask
    while slots[index].stamp == stamp {
      if slots[index].key == key { return slots[index].value }
      index = (index + 1) & mask
    }
    slots[index] = Slot(key: key, value: value, stamp: stamp)
    count += 1
    return nil
  }

  subscript(key: UInt64) -> UInt32? {
    let mask = slots.count - 1
    var index = Int(truncatingIfNeeded: key) & mask
    while slots[index].stamp == stamp {
      if slots[index].key == key { return slots[index].value }
      index = (index + 1) & mask
    }
    return nil
  }

  private mutating func grow() {
    let old = slots
    slots = [Slot](repeating: Slot(), count: old.count * 2)
    let mask = slots.count - 1
    for slot in old where slot.stamp == stamp {
      var index = Int(truncatingIfNeeded: slot.key) & mask
      while slots[index].stamp == stamp { index = (index + 1) & mask }
      slots[index] = slot
    }
  }
}
