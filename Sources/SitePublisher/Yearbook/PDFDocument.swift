/// The little that is read of a PDF to know that it is one, and whole; and its dates.
struct PDFDocument {
  private(set) var bytes: [UInt8]
  let pages: Int

  /// The document, or `nil` where these bytes are none: no head, no end, or no page.
  init?(_ bytes: [UInt8]) {
    guard bytes.starts(with: Array("%PDF-".utf8)) else { return nil }
    let end = bytes.suffix(1024)
    guard end.firstRange(of: Array("%%EOF".utf8)) != nil else { return nil }
    var pages = 0
    var rest = bytes[...]
    let mark = Array("/Type /Page".utf8)
    while let range = rest.firstRange(of: mark) {
      rest = bytes[range.upperBound...]
      // “/Type /Pages” is a branch of the tree of pages.
      if rest.first != UInt8(ascii: "s") { pages += 1 }
    }
    guard pages > 0 else { return nil }
    self.bytes = bytes
    self.pages = pages
  }

  /// Sets the day on which the document says it was made and changed.
  ///
  /// - Parameter day: Eight digits, as in `20240426`. The length of the file stays, and with it its table of places.
  mutating func setDay(_ day: String) {
    let digits = Array((day + "000000").utf8)
    guard digits.count == 14, digits.allSatisfy(Self.isDigit) else { return }
    for key in ["/CreationDate (D:", "/ModDate (D:"] {
      guard let range = bytes.firstRange(of: Array(key.utf8)) else { continue }
      let place = range.upperBound..<(range.upperBound + digits.count)
      if place.upperBound <= bytes.count, bytes[place].allSatisfy(Self.isDigit) {
        bytes.replaceSubrange(place, with: digits)
      }
    }
  }

  private static func isDigit(_ byte: UInt8) -> Bool { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) }
}
