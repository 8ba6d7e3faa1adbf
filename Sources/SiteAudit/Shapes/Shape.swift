/// The shape of a page: all of it that structure rules may read, as 128 bits.
///
/// Namespaces, element and attribute names, the values that a shape judge declares to read, and where text stands that
/// is not only white space. A run of identical sibling subtrees counts as one or as two-or-more, so that a list of
/// three hundred has the shape of a list of two; in MathML and `ruby`, where a content model may tell two from three, each
/// counts. The order of attributes, comments and white space count for nothing.
struct Shape: Sendable, Hashable {
  let high: UInt64
  let low: UInt64
}

/// Works out a page's shape from the events of its one pass: each subtree's digest is folded into its parent's.
struct ShapeBuilder {
  private struct Frame {
    /// The element itself.
    var head: Shape
    /// What stands in it so far.
    var high: UInt64 = 0x243F_6A88_85A3_08D3
    var low: UInt64 = 0x1319_8A2E_0370_7344
    /// The child before, `text` after text, and whether it was a repetition.
    var last = ShapeBuilder.nothing
    var repeats = false
    /// Whether each repetition counts: content models there tell two from three.
    var counts = false

    mutating func absorb(_ item: Shape) {
      high = Hash.mix(high ^ item.high, 0xA409_3822_299F_31D1) &+ item.low
      low = Hash.mix(low ^ item.low, 0x082E_FA98_EC4E_6C89) &+ item.high
    }

    mutating func append(_ item: Shape) {
      if counts || item != last {
        absorb(item)
        last = item
        repeats = false
      } else if !repeats {
        absorb(ShapeBuilder.again)
        repeats = true
      }
    }
  }

  private static let nothing = Shape(high: 0, low: 0)
  private static let text = Shape(high: 1, low: 2)
  private static let again = Shape(high: 3, low: 4)

  private var frames: [Frame] = []
  private let seed: Shape
  /// The head of the element being told.
  private var head = ShapeBuilder.nothing
  private var counts = false
  private static let ruby = Hash.of("ruby")

  /// Shapes of different seeds never meet: the seed stands for everything that the shape judges would do.
  init(seed: Shape) {
    self.seed = seed
  }

  /// Begins a page; what an earlier one left behind is dropped.
  mutating func begin() {
    frames.removeAll(keepingCapacity: true)
    frames.append(Frame(head: seed))
  }

  /// An element with this name and namespace begins; its attributes are added before `open`.
  @inline(__always) mutating func element(_ hash: UInt64, _ space: Space) {
    counts = space == .math || hash == Self.ruby
    let hash = hash &+ UInt64(space.rawValue) &* 0x4528_21E6_38D0_1377
    head = Shape(high: Hash.mix(hash, 0xBE54_66CF_34E9_0C6C), low: Hash.mix(hash, 0xC0AC_29B7_C97C_50DD))
  }

  /// An attribute of the element; added up, so that their order does not matter.
  @inline(__always) mutating func attribute(
    _ hash: UInt64, _ space: Space, _ value: Bytes, _ extent: ShapeReading.Extent
  ) {
    var hash = hash &+ UInt64(space.rawValue) &* 0x4528_21E6_38D0_1377
    switch extent {
    case .nothing: break
    case .blankness: hash = Hash.mix(hash ^ 0x3F84_D5B5_B547_0917, value.hasInk ? 1 : 2)
    case .value: hash = Hash.mix(hash ^ 0x3F84_D5B5_B547_0917, Hash.of(value))
    }
    head = Shape(
      high: head.high &+ Hash.mix(hash ^ 0x9216_D5D9_8979_FB1B, 0xD131_0BA6_98DF_B5AC),
      low: head.low &+ Hash.mix(hash ^ 0x2FFD_72DB_D01A_DFB7, 0xB8E1_AFED_6A26_7E96))
  }

  @inline(__always) mutating func open() {
    frames.append(Frame(head: head, counts: counts))
  }

  /// A Boolean value that indicates whether text at this point would be new to the shape.
  @inline(__always) var wantsText: Bool { frames[frames.count - 1].last != Self.text }

  /// Text other than white space stands here.
  mutating func addText() {
    let top = frames.count - 1
    frames[top].absorb(Self.text)
    frames[top].last = Self.text
    frames[top].repeats = true
  }

  /// The element opened last ends.
  @inline(__always) mutating func close() {
    guard frames.count > 1, let frame = frames.popLast() else { return }
    frames[frames.count - 1].append(Self.digest(frame))
  }

  /// The shape of the whole, once everything is closed.
  var shape: Shape { frames.first.map(Self.digest) ?? Self.nothing }

  private static func digest(_ frame: Frame) -> Shape {
    Shape(
      high: Hash.mix(frame.high ^ frame.head.low, 0x801F_2E28_58EF_C16B) &+ frame.head.high,
      low: Hash.mix(frame.low ^ frame.head.high, 0x6369_20D8_7157_4E69) &+ frame.head.low)
  }
}
