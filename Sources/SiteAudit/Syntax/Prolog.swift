/// What stands before a document's first element, read before the parser sees it: a document type that declares
/// anything is refused unparsed.
struct Prolog: Equatable {
  enum Doctype: Equatable {
    case none
    /// `<!DOCTYPE html>`, or the one other form that HTML allows, for programs that cannot write it.
    case html
    /// HTML allows it in any case, XML in capitals only.
    case notInCapitals
    case other
  }

  private(set) var doctype = Doctype.none
  private(set) var doctypeRange: Range<Int>?
  /// Where the document type begins to declare things.
  private(set) var subset: Int?
  /// The XML declaration.
  private(set) var declaration: Range<Int>?
  /// The encoding that it declares.
  private(set) var encoding: Range<Int>?

  init(_ bytes: Bytes) {
    let first = bytes.starts(with: "\u{FEFF}") ? 3 : 0
    var index = first
    while index < bytes.count {
      if bytes[index].isSpace {
        index += 1
      } else if bytes.starts(with: "<!--", at: index) {
        index = (bytes.firstOffset(of: "-->", from: index + 4) ?? bytes.count) + 3
      } else if bytes.starts(with: "<?", at: index) {
        let end = min((bytes.firstOffset(of: "?>", from: index + 2) ?? bytes.count) + 2, bytes.count)
        if index == first, bytes.starts(with: "<?xml", at: first), end > first + 5, bytes[first + 5].isSpace {
          declare(bytes, first..<end)
        }
        index = end
      } else if bytes.starts(withAnyCase: "<!doctype", at: index) {
        readDoctype(bytes, at: index)
        return
      } else {
        return
      }
    }
  }

  private mutating func declare(_ bytes: Bytes, _ range: Range<Int>) {
    declaration = range
    guard var index = bytes.firstOffset(of: "encoding"), index < range.upperBound else { return }
    index += 8
    while index < range.upperBound, bytes[index].isSpace || bytes[index] == UInt8(ascii: "=") { index += 1 }
    guard index < range.upperBound, bytes[index] == UInt8(ascii: "\"") || bytes[index] == UInt8(ascii: "'") else {
      return
    }
    let quote = bytes[index]
    let start = index + 1
    index = start
    while index < range.upperBound, bytes[index] != quote { index += 1 }
    encoding = start..<index
  }

  private mutating func readDoctype(_ bytes: Bytes, at start: Int) {
    var index = start + 9
    var quote: UInt8?
    while index < bytes.count {
      let byte = bytes[index]
      if let open = quote {
        if byte == open { quote = nil }
      } else if byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "'") {
        quote = byte
      } else if byte == UInt8(ascii: "[") {
        subset = index
        break
      } else if byte == UInt8(ascii: ">") {
        index += 1
        break
      }
      index += 1
    }
    let range = start..<min(index, bytes.count)
    doctypeRange = range
    doctype = Self.classify(bytes.piece(range))
  }

  private static func classify(_ text: Bytes) -> Doctype {
    let words = text.split { $0.isSpace || $0 == UInt8(ascii: ">") }.map { Bytes(rebasing: $0) }
    guard let first = words.first, first.equals("<!DOCTYPE") else { return .notInCapitals }
    guard words.count >= 2, words[1].equals(anyCase: "html") else { return .other }
    switch words.count {
    case 2: break
    case 4:
      guard words[2].equals("SYSTEM"), words[3].count == 21, words[3].first == words[3].last,
        words[3].starts(with: "about:legacy-compat", at: 1)
      else { return .other }
    default: return .other
    }
    return .html
  }
}
