/// Knows the names that a parser has interned by where they lie in memory: equal names are one pointer.
///
/// Each distinct name is spelled out and asked about once in the life of a parser.
struct NameTable {
  struct Entry {
    let local: UnsafePointer<UInt8>
    let address: UnsafePointer<UInt8>?
    let name: Name
    let space: Space
    /// The hash of the local name, and that of the namespace's address where it is none that is told apart.
    let hash: UInt64
    /// The judges of elements and of attributes of this name, as ranges of `listeners`.
    let elementListeners: Range<Int>
    let attributeListeners: Range<Int>
    /// How much of the values of attributes of this name is in a page's shape.
    let shapeExtent: ShapeReading.Extent
  }

  private(set) var entries: [Entry] = []
  /// Indices of judges, for the ranges of the entries.
  private(set) var listeners: [Int] = []
  private var slots = [Int32](repeating: -1, count: 512)

  /// The index of the name's entry, made when the name was not met before.
  @inline(__always)
  mutating func index(
    _ local: UnsafePointer<UInt8>, _ address: UnsafePointer<UInt8>?, judges: [any PageJudge], shapeReading: ShapeReading
  ) -> Int {
    let mask = slots.count - 1
    var slot = Self.slot(local, address) & mask
    while true {
      let index = Int(slots[slot])
      guard index >= 0 else { break }
      if entries[index].local == local, entries[index].address == address { return index }
      slot = (slot + 1) & mask
    }
    return insert(local, address, judges: judges, shapeReading: shapeReading)
  }

  private static func slot(_ local: UnsafePointer<UInt8>, _ address: UnsafePointer<UInt8>?) -> Int {
    let local = UInt(bitPattern: local) >> 1
    let mixed = (local ^ (UInt(bitPattern: address) << 3)) &* 0x9E37_79B9_7F4A_7C15
    return Int(truncatingIfNeeded: mixed >> 40)
  }

  private mutating func insert(
    _ local: UnsafePointer<UInt8>, _ address: UnsafePointer<UInt8>?, judges: [any PageJudge], shapeReading: ShapeReading
  ) -> Int {
    let spelling = local.spelling
    let space = address.map { Space(address: $0.spelling) } ?? .none
    let elementListeners = listen(judges) { $0.hears(element: spelling) }
    let attributeListeners = listen(judges) { $0.hears(attribute: spelling, in: space) }
    var hash = Hash.of(spelling)
    if space == .other, let address { hash = Hash.mix(hash, Hash.of(address.spelling)) }
    entries.append(
      Entry(
        local: local, address: address, name: Name(spelling: spelling), space: space, hash: hash,
        elementListeners: elementListeners, attributeListeners: attributeListeners,
        shapeExtent: shapeReading.extent(of: spelling)))
    if entries.count * 2 > slots.count {
      slots = [Int32](repeating: -1, count: slots.count * 2)
      for index in entries.indices { place(index) }
    } else {
      place(entries.count - 1)
    }
    return entries.count - 1
  }

  private mutating func place(_ index: Int) {
    let mask = slots.count - 1
    var slot = Self.slot(entries[index].local, entries[index].address) & mask
    while slots[slot] >= 0 { slot = (slot + 1) & mask }
    slots[slot] = Int32(truncatingIfNeeded: index)
  }

  private mutating func listen(_ judges: [any PageJudge], _ wants: (any PageJudge) -> Bool) -> Range<Int> {
    let start = listeners.count
    for (index, judge) in judges.enumerated() where wants(judge) { listeners.append(index) }
    return start..<listeners.count
  }
}
