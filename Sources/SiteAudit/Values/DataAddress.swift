internal import Diagnostics

/// `data:` URLs: a media type, `;base64` perhaps, a comma, and the data. Source: RFC 2397.
enum DataAddress {
  /// - Parameter start: Where what follows `data:` begins; its characters and escapes have been judged.
  static func fault(in value: Bytes, from start: Int, to end: Int) -> ValueFault? {
    var pathEnd = start
    while pathEnd < end, value[pathEnd] != UInt8(ascii: "?"), value[pathEnd] != UInt8(ascii: "#") { pathEnd += 1 }
    if let hash = value[pathEnd..<end].firstIndex(of: UInt8(ascii: "#")) {
      return .badData(value, hash..<end, .fragment)
    }
    guard let comma = value[start..<pathEnd].firstIndex(of: UInt8(ascii: ",")) else {
      return .badData(value, start - 1..<end, .comma)
    }
    var isBase64 = false
    var typeEnd = comma
    let mark: StaticString = ";base64"
    if comma - start >= 7, value.starts(with: mark, at: comma - 7) {
      isBase64 = true
      typeEnd = comma - 7
    }
    if typeEnd > start, !isType(value, start..<typeEnd) { return .badData(value, start..<typeEnd, .type) }
    return isBase64 && !isBase64Text(value, comma + 1..<pathEnd) ? .badData(value, comma + 1..<pathEnd, .base64) : nil
  }

  /// A media type, or parameters alone; escapes are decoded before it is judged.
  private static func isType(_ value: Bytes, _ range: Range<Int>) -> Bool {
    let piece = value.piece(range)
    guard piece.contains(UInt8(ascii: "%")) else { return isType(piece) }
    var decoded: [UInt8] = []
    var index = 0
    while let byte = byte(piece, &index) { decoded.append(byte) }
    return decoded.withUnsafeBufferPointer { isType($0) }
  }

  private static func isType(_ type: Bytes) -> Bool {
    if type.first == UInt8(ascii: ";") { return MediaType.faultOfParameters(type, from: 0) == nil }
    return MediaType.problem(in: type) == nil
  }

  /// The byte at `index`, an escape being one; moves behind it.
  private static func byte(_ value: Bytes, _ index: inout Int) -> UInt8? {
    guard index < value.count else { return nil }
    if value[index] == UInt8(ascii: "%"), index + 2 < value.count, let high = value[index + 1].hexValue,
      let low = value[index + 2].hexValue
    {
      index += 3
      return high << 4 | low
    }
    index += 1
    return value[index - 1]
  }

  /// Groups of four, each but for its last two of the alphabet.
  private static func isBase64Text(_ value: Bytes, _ range: Range<Int>) -> Bool {
    let piece = value.piece(range)
    var index = 0
    var place = 0
    var hasPadding = false
    while let byte = byte(piece, &index) {
      if byte == UInt8(ascii: "=") {
        guard place == 2 || place == 3 else { return false }
        hasPadding = true
      } else {
        guard byte.isLetter || byte.isDigit || byte == 0x2B || byte == 0x2F, !(hasPadding && place == 3) else {
          return false
        }
      }
      place = (place + 1) & 3
      if place == 0 { hasPadding = false }
    }
    return place == 0
  }
}
