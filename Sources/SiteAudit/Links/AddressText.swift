/// An address as it stands in a file, read again at the place that a link remembers.
struct AddressText {
  /// Where it stands.
  let range: Range<Int>
  /// The address, its entities decoded.
  let text: String

  /// - Parameter offset: The first byte of the address: in a quoted attribute, in a style sheet's `url()`, or between
  ///   tags.
  init(_ bytes: Bytes, at offset: Int) {
    let start = min(max(offset, 0), bytes.count)
    let stop = Self.stop(bytes, start)
    var end = start
    while end < bytes.count, end - start < 4_096, !stop.ends(bytes[end]) { end += 1 }
    while end > start, bytes[end - 1].isSpace || (stop == .space && bytes[end - 1] == UInt8(ascii: ",")) { end -= 1 }
    range = start..<end
    text = Self.decode(bytes.piece(range).text)
  }

  /// The fragment, without `#`.
  var fragment: String { text.firstIndex(of: "#").map { String(text[text.index(after: $0)...]) } ?? "" }

  /// What an address ends at.
  private enum Stop: Equatable {
    case byte(UInt8)
    /// White space, or what ends the attribute or element.
    case space

    func ends(_ byte: UInt8) -> Bool {
      switch self {
      case .byte(let end): byte == end
      case .space:
        byte.isSpace || byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "'") || byte == UInt8(ascii: "<")
          || byte == UInt8(ascii: ")")
      }
    }
  }

  private static func stop(_ bytes: Bytes, _ start: Int) -> Stop {
    var before = start - 1
    while before >= 0, bytes[before].isSpace { before -= 1 }
    guard before >= 0 else { return .space }
    switch bytes[before] {
    case UInt8(ascii: ">"): return .byte(UInt8(ascii: "<"))
    case UInt8(ascii: "("): return .byte(UInt8(ascii: ")"))
    case UInt8(ascii: "\""), UInt8(ascii: "'"):
      // A `srcset` holds several.
      let name = bytes.piece(0..<before)
      let isSet = name.count >= 7 && name.piece(name.count - 7..<name.count).starts(with: "srcset=")
      return isSet ? .space : .byte(bytes[before])
    default: return .space
    }
  }

  /// The predefined entities of XML; an address needs no others.
  private static func decode(_ text: String) -> String {
    guard text.utf8.contains(UInt8(ascii: "&")) else { return text }
    var result = text
    for (entity, character) in [
      ("&lt;", "<"), ("&gt;", ">"), ("&quot;", "\""), ("&apos;", "'"), ("&#38;", "&"), ("&amp;", "&"),
    ] {
      result = result.split(separator: entity, omittingEmptySubsequences: false).joined(separator: character)
    }
    return result
  }
}
