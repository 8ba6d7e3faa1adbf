/// What a part's reader is told while the part is parsed: elements of one vocabulary that it asked to look inside.
///
/// Subclasses know one part each. They are told neither of elements that they declined nor of what is in those.
class PartEvents {
  /// Where the reading stands; behind a pointer, so that the runtime does not watch each access.
  struct State {
    var depth = 0
    /// How many events there have been.
    var count = 0
    /// The depth of the element whose inside is passed over; 0 for none.
    var passedOver = 0
    /// The namespace of the root element, as the parser interned it.
    var space: UnsafePointer<UInt8>?
    /// A Boolean value that indicates whether text is wanted.
    var wantsText = false
    var problem: WorkbookProblem?
    var text = TextBuffer()
  }

  final let state: UnsafeMutablePointer<State>
  final let part: String

  init(part: String) {
    self.part = part
    state = .allocate(capacity: 1)
    state.initialize(to: State())
  }

  deinit {
    state.pointee.text.free()
    state.deinitialize(count: 1)
    state.deallocate()
  }

  /// A Boolean value that indicates whether elements of this namespace, as the parser interned it, are told.
  func isTold(of space: UnsafePointer<UInt8>?) -> Bool { space == state.pointee.space }

  /// A Boolean value that indicates whether the root element is one that this part can have.
  func isRoot(_ name: ElementName, space: ElementName?) -> Bool { false }

  /// An element begins, at a depth that counts from 2 below the root.
  ///
  /// - Returns: Whether to tell of what is in it, and of its end.
  func start(_ name: ElementName, _ attributes: Attributes, depth: Int) -> Bool { false }

  /// An element that was looked into ends.
  func end(depth: Int) {}

  /// Ends the reading.
  final func fail(_ problem: WorkbookProblem) {
    if state.pointee.problem == nil { state.pointee.problem = problem }
  }
}

/// Bytes gathered from the pieces in which a parser tells text.
struct TextBuffer {
  private(set) var start: UnsafeMutablePointer<UInt8>
  private(set) var count = 0
  private var capacity = 256

  init() { start = .allocate(capacity: capacity) }

  var bytes: UnsafeBufferPointer<UInt8> { UnsafeBufferPointer(start: start, count: count) }

  mutating func clear() { count = 0 }

  mutating func append(_ piece: UnsafePointer<UInt8>, _ length: Int) {
    if capacity - count < length {
      capacity = (count + length) * 2
      let larger = UnsafeMutablePointer<UInt8>.allocate(capacity: capacity)
      larger.update(from: start, count: count)
      start.deallocate()
      start = larger
    }
    (start + count).update(from: piece, count: length)
    count += length
  }

  func free() { start.deallocate() }
}
