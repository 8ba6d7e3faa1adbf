/// Says in what part of a document an offset lies, for offsets that come in order: each byte is looked at once.
struct MarkupPlace {
  enum Part: Equatable {
    /// Text, a comment, or what a script holds.
    case text
    /// The value of the attribute whose name stands at `name`; the value begins at `start`.
    case value(name: Range<Int>, start: Int)
    /// A tag's name, or what stands between its attributes.
    case tag
  }

  private enum State {
    case text
    case comment
    case tag
    case value(quote: UInt8, start: Int)
  }

  private let bytes: Bytes
  private var index = 0
  private var state = State.text
  private var name = 0..<0

  init(_ bytes: Bytes) {
    self.bytes = bytes
  }

  /// The part in which `offset` lies, which is not before the one asked for last.
  mutating func part(at offset: Int) -> Part {
    while index < offset, index < bytes.count { step() }
    switch state {
    case .text, .comment: return .text
    case .tag: return .tag
    case .value(_, let start): return .value(name: name, start: start)
    }
  }

  private mutating func step() {
    let byte = bytes[index]
    switch state {
    case .text:
      guard byte == UInt8(ascii: "<"), index + 1 < bytes.count else { break }
      let next = bytes[index + 1]
      if bytes.starts(with: "<!--", at: index) {
        state = .comment
        index += 3
      } else if next.isLetter || next == UInt8(ascii: "!") || next == UInt8(ascii: "?") || next == UInt8(ascii: "/") {
        state = .tag
      }
    case .comment:
      if byte == UInt8(ascii: "-"), bytes.starts(with: "-->", at: index) {
        state = .text
        index += 2
      }
    case .tag:
      if byte == UInt8(ascii: ">") {
        state = .text
      } else if byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "'") {
        state = .value(quote: byte, start: index + 1)
      } else if !byte.isSpace, byte != UInt8(ascii: "=") {
        name = name.upperBound == index && index > 0 ? name.lowerBound..<index + 1 : index..<index + 1
      }
    case .value(let quote, _):
      if byte == quote { state = .tag }
    }
    index += 1
  }
}
