/// Where elements begin and end in a document, and where text stands in them: one pass over a document that was parsed
/// before and is well-formed, made when something is to be shown.
struct ElementPlaces {
  /// The offsets of the `<` of start tags, by number in document order.
  private(set) var starts: [Int] = []
  /// The offsets of the `<` of end tags; of self-closed elements, of their tags.
  private(set) var ends: [Int] = []
  /// The texts that were asked for.
  private var texts: [Outline.Origin: Range<Int>] = [:]
  private let wanted: Set<Outline.Origin>

  /// - Parameter wanted: The texts whose places are asked for.
  init(_ bytes: Bytes, wanted: some Sequence<Outline.Origin>) {
    self.wanted = Set(wanted)
    var open: [(number: Int, last: Int?)] = []
    let scanner = TagScanner(bytes)
    var index = 0
    while index < bytes.count {
      guard bytes[index] == UInt8(ascii: "<") else {
        let end = Self.end(ofTextAt: index, in: bytes)
        if let parent = open.last { note(bytes, index..<end, in: parent) }
        index = end
        continue
      }
      if bytes.starts(with: "<!--", at: index) {
        index = Self.after("-->", from: index + 4, in: bytes)
      } else if bytes.starts(with: "<![CDATA[", at: index) {
        let end = Self.after("]]>", from: index + 9, in: bytes)
        if let parent = open.last { note(bytes, index + 9..<max(index + 9, end - 3), in: parent) }
        index = end
      } else if bytes.starts(with: "<?", at: index) {
        index = Self.after("?>", from: index + 2, in: bytes)
      } else if bytes.starts(with: "<!", at: index) {
        index = Self.after(">", from: index + 2, in: bytes)
      } else if bytes.starts(with: "</", at: index) {
        if let closed = open.popLast() {
          ends[closed.number] = index
          if !open.isEmpty { open[open.count - 1].last = closed.number }
        }
        index = Self.after(">", from: index + 2, in: bytes)
      } else {
        let end = Self.end(ofTagAt: index, in: bytes, scanner)
        let number = starts.count
        starts.append(index)
        ends.append(index)
        if end >= 2, end <= bytes.count, bytes[end - 2] == UInt8(ascii: "/") {
          if !open.isEmpty { open[open.count - 1].last = number }
        } else {
          open.append((number, nil))
        }
        index = end
      }
    }
  }

  /// The place of a text that was asked for: of its first line, without the white space around it.
  subscript(text: Outline.Origin) -> Range<Int>? { texts[text] }

  private mutating func note(_ bytes: Bytes, _ range: Range<Int>, in parent: (number: Int, last: Int?)) {
    guard !wanted.isEmpty else { return }
    let gap = Outline.Origin.text(in: parent.number, after: parent.last)
    guard wanted.contains(gap), texts[gap] == nil, let start = range.first(where: { !bytes[$0].isSpace }) else {
      return
    }
    var end = start
    while end < range.upperBound, bytes[end] != 0x0A, bytes[end] != 0x0D { end += 1 }
    while end > start + 1, bytes[end - 1].isSpace { end -= 1 }
    texts[gap] = start..<end
  }

  private static func after(_ literal: StaticString, from start: Int, in bytes: Bytes) -> Int {
    min(bytes.count, (bytes.firstOffset(of: literal, from: start) ?? bytes.count) + literal.utf8CodeUnitCount)
  }

  private static func end(ofTextAt start: Int, in bytes: Bytes) -> Int {
    var index = start
    while index < bytes.count, bytes[index] != UInt8(ascii: "<") { index += 1 }
    return index
  }

  /// The offset after the `>` of a start tag; a `>` in a value ends nothing.
  private static func end(ofTagAt start: Int, in bytes: Bytes, _ scanner: TagScanner) -> Int {
    var index = start + scanner.tagNameLength(at: start)
    var quote: UInt8?
    while index < bytes.count {
      let byte = bytes[index]
      if let open = quote {
        if byte == open { quote = nil }
      } else if byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "'") {
        quote = byte
      } else if byte == UInt8(ascii: ">") {
        return index + 1
      }
      index += 1
    }
    return bytes.count
  }
}
