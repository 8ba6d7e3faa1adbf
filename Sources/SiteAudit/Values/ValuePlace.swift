extension Page {
  /// Where some bytes of an attribute's value stand in the source, of the start tag being told.
  ///
  /// The parser copies values that have entities or letters beyond ASCII: there the source is read once more, beside
  /// the value. nil for bytes that are not found.
  func sourceRange(of range: Range<Int>, in attribute: Attribute) -> Range<Int>? {
    if let start = offset(of: attribute.value) { return start + range.lowerBound..<start + range.upperBound }
    guard let place = TagScanner(source).attribute(spelling(of: attribute), ofTagAt: tagStart) else { return nil }
    var index = place.value.lowerBound
    var decoded = 0
    var start: Int?
    while index < place.value.upperBound {
      if start == nil, decoded >= range.lowerBound { start = index }
      if let start, decoded >= range.upperBound { return start..<index }
      let (length, bytes) = unit(at: index, before: place.value.upperBound)
      index += length
      decoded += bytes
    }
    return start.map { $0..<index }
  }

  /// The length of what stands at `index` in the source, and how many bytes of the value it makes.
  private func unit(at index: Int, before end: Int) -> (length: Int, bytes: Int) {
    let byte = source[index]
    // A line break of two bytes is one space.
    if byte == 0x0D, index + 1 < end, source[index + 1] == 0x0A { return (2, 1) }
    guard byte == UInt8(ascii: "&"),
      let semicolon = source[index..<min(end, index + 12)].firstIndex(of: UInt8(ascii: ";"))
    else { return (1, 1) }
    let length = semicolon + 1 - index
    guard source[index + 1] == UInt8(ascii: "#") else { return (length, 1) }
    let digits = source[(index + 2)..<semicolon]
    let isHex = digits.first == UInt8(ascii: "x")
    let code = UInt32(String(decoding: isHex ? digits.dropFirst() : digits, as: UTF8.self), radix: isHex ? 16 : 10)
    return (length, code.flatMap { Unicode.Scalar($0) }.map { UTF8.width($0) } ?? 1)
  }
}
