/// The values of a JSON text as a flat list in the order of the source, for judges of what data say.
///
/// The list's room is kept between texts. The text must have passed `JSONCheck`.
struct JSONTree {
  enum Kind: Equatable {
    case object
    case array
    case string
    case number
    /// `true`, `false`, `null`.
    case literal
  }

  struct Node {
    let kind: Kind
    /// What stands between its quotes, or the whole value; of a container the opening bracket.
    fileprivate(set) var range: Range<Int>
    /// The name under which it stands in its object, between the quotes; empty in an array.
    let key: Range<Int>
    let parent: Int
    /// The number after that of its last descendant.
    fileprivate(set) var end: Int
  }

  private(set) var nodes: [Node] = []

  /// Reads another text.
  mutating func read(_ bytes: Bytes) {
    nodes.removeAll(keepingCapacity: true)
    var parent = -1
    var key = 0..<0
    var index = 0
    while index < bytes.count {
      let byte = bytes[index]
      switch byte {
      case UInt8(ascii: "{"), UInt8(ascii: "["):
        nodes.append(
          Node(
            kind: byte == UInt8(ascii: "{") ? .object : .array, range: index..<index + 1, key: key, parent: parent,
            end: 0))
        parent = nodes.count - 1
        key = 0..<0
        index += 1
      case UInt8(ascii: "}"), UInt8(ascii: "]"):
        guard parent >= 0 else { return }
        nodes[parent].end = nodes.count
        parent = nodes[parent].parent
        key = 0..<0
        index += 1
      case UInt8(ascii: "\""):
        let end = Self.stringEnd(bytes, from: index + 1)
        let text = index + 1..<end
        index = end + 1
        if key.isEmpty, parent >= 0, nodes[parent].kind == .object, Self.isKey(bytes, at: &index) {
          key = text
        } else {
          append(.string, text, &key, parent)
        }
      case UInt8(ascii: ","), UInt8(ascii: ":"): index += 1
      default:
        if byte.isSpace {
          index += 1
          continue
        }
        let start = index
        while index < bytes.count, !Self.endsScalar(bytes[index]) { index += 1 }
        append(byte.isLetter ? .literal : .number, start..<max(index, start + 1), &key, parent)
        index = max(index, start + 1)
      }
    }
  }

  private mutating func append(_ kind: Kind, _ range: Range<Int>, _ key: inout Range<Int>, _ parent: Int) {
    nodes.append(Node(kind: kind, range: range, key: key, parent: parent, end: nodes.count + 1))
    key = 0..<0
  }

  /// The children of a node.
  func children(of number: Int) -> some Sequence<Int> {
    sequence(state: number + 1) { [nodes] next in
      guard next < nodes[number].end else { return nil }
      defer { next = nodes[next].end }
      return next
    }
  }

  private static func stringEnd(_ bytes: Bytes, from start: Int) -> Int {
    var index = start
    while index < bytes.count, bytes[index] != UInt8(ascii: "\"") {
      index += bytes[index] == UInt8(ascii: "\\") ? 2 : 1
    }
    return min(index, bytes.count)
  }

  /// A Boolean value that indicates whether a colon follows, which is passed over.
  private static func isKey(_ bytes: Bytes, at index: inout Int) -> Bool {
    var next = index
    while next < bytes.count, bytes[next].isSpace { next += 1 }
    guard next < bytes.count, bytes[next] == UInt8(ascii: ":") else { return false }
    index = next + 1
    return true
  }

  private static func endsScalar(_ byte: UInt8) -> Bool {
    byte.isSpace || byte == UInt8(ascii: ",") || byte == UInt8(ascii: "}") || byte == UInt8(ascii: "]")
  }
}
