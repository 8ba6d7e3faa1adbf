internal import Synchronization

/// The page shapes that were judged before, shared by the workers of one audit.
///
/// A shape without fault is never judged again. A faulty one is judged in as many pages as are to be named: those that
/// come first by path, whichever worker meets them when.
public final class KnownShapes: Sendable {
  /// A faulty shape in files that the same suppressions cover: what is let pass in some hides nothing in others.
  private struct Faulty: Hashable {
    let shape: Shape
    let group: UInt32
  }

  private struct State {
    /// Shapes found to be without fault in this audit or an earlier one.
    var sound: Set<Shape> = []
    /// Those of them that this audit has met.
    var met: Set<Shape> = []
    /// The first pages of each faulty shape, in order.
    var faulty: [Faulty: [String]] = [:]
  }

  private let state: Mutex<State>

  public init() {
    state = Mutex(State())
  }

  /// The shapes of an earlier audit, as `encoded` wrote them; bytes of another form or version count as none.
  public init(encoded bytes: [UInt8]) {
    var state = State()
    let header = Self.header
    if bytes.starts(with: header), (bytes.count - header.count) % 16 == 0 {
      for start in stride(from: header.count, to: bytes.count, by: 16) {
        state.sound.insert(Shape(high: Self.word(bytes, at: start), low: Self.word(bytes, at: start + 8)))
      }
    }
    self.state = Mutex(state)
  }

  /// The shapes met in this audit and found to be without fault, to be kept for the next one. Equal sets give equal
  /// bytes.
  ///
  /// A shape stands for the judges too, so that an audit with other rules does not take these for its own.
  public var encoded: [UInt8] {
    let shapes = state.withLock { $0.met }.sorted { ($0.high, $0.low) < ($1.high, $1.low) }
    var bytes = Self.header
    for shape in shapes {
      for word in [shape.high, shape.low] {
        withUnsafeBytes(of: word.littleEndian) { bytes.append(contentsOf: $0) }
      }
    }
    return bytes
  }

  /// The shapes without fault alone, for the next audit of a site that is audited again and again. Beyond what any site
  /// has they are all forgotten: who changes templates all day makes new ones all day.
  public var soundAlone: KnownShapes {
    let shapes = KnownShapes()
    let sound = state.withLock { $0.sound }
    if sound.count <= Self.most { shapes.state.withLock { $0.sound = sound } }
    return shapes
  }

  /// A Boolean value that indicates whether a report holds whatever other files there are: a fault in a page's shape is
  /// shown in some of its pages only.
  public func isSettled(_ report: FileReport) -> Bool {
    guard let shape = report.shape else { return true }
    return state.withLock { $0.sound.contains(shape) }
  }

  /// Begins to compile the grammar beside other work, unless shapes are known from an earlier audit: then it may be that
  /// there is no new one, and it is compiled when there is.
  public func prepare() {
    if state.withLock({ $0.sound.isEmpty }) { CompiledGrammar.prepare() }
  }

  /// How many distinct shapes this audit has met.
  var count: Int { state.withLock { $0.met.count + Set($0.faulty.keys.map(\.shape)).count } }

  /// A Boolean value that indicates whether the page's shape must be judged: nobody knows it, or it is faulty and the
  /// page comes before one of the `limit` that show it.
  func needsJudging(_ shape: Shape, group: UInt32, path: String, limit: Int) -> Bool {
    state.withLock { state in
      if state.sound.contains(shape) {
        state.met.insert(shape)
        return false
      }
      guard let paths = state.faulty[Faulty(shape: shape, group: group)], paths.count >= limit, let last = paths.last
      else { return true }
      return path.utf8.lexicographicallyPrecedes(last.utf8)
    }
  }

  /// Keeps the outcome of judging a page's shape.
  func keep(_ shape: Shape, group: UInt32, path: String, isFaulty: Bool, limit: Int) {
    state.withLock { state in
      guard isFaulty else {
        state.sound.insert(shape)
        state.met.insert(shape)
        return
      }
      let faulty = Faulty(shape: shape, group: group)
      var paths = state.faulty[faulty] ?? []
      // Where every page is judged, which are the first is of no account.
      guard limit < .max else {
        state.faulty[faulty] = []
        return
      }
      let place = paths.firstIndex { path.utf8.lexicographicallyPrecedes($0.utf8) } ?? paths.endIndex
      paths.insert(path, at: place)
      if paths.count > limit { paths.removeLast() }
      state.faulty[faulty] = paths
    }
  }

  private static let most = 100_000
  private static let header = Array("vinhdanh shapes 1\n".utf8)

  private static func word(_ bytes: [UInt8], at start: Int) -> UInt64 {
    (0..<8).reduce(0) { $0 | UInt64(bytes[start + $1]) << UInt64($1 * 8) }
  }
}
