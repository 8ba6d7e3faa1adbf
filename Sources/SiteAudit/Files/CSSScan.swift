/// Finds the addresses in a style sheet: `url()` and what `@import` names. It judges nothing else of the language.
/// Source: CSS Syntax Module Level 3, 4.3.
enum CSSScan {
  /// Calls `found` with each address, as it stands in `bytes`.
  static func forEachAddress(in bytes: Bytes, _ found: (Bytes) -> Void) {
    var index = 0
    while index < bytes.count {
      let byte = bytes[index]
      if bytes.starts(with: "/*", at: index) {
        index = (bytes.firstOffset(of: "*/", from: index + 2) ?? bytes.count) + 2
      } else if byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "'") {
        index = stringEnd(bytes, at: index)
      } else if byte == UInt8(ascii: "\\") {
        index += 2
      } else if byte == UInt8(ascii: "@"), bytes.starts(withAnyCase: "@namespace", at: index) {
        // Its address is a name, not a place.
        index = (bytes.firstOffset(of: ";", from: index) ?? bytes.count) + 1
      } else if byte == UInt8(ascii: "@"), bytes.starts(withAnyCase: "@import", at: index) {
        index = importRule(bytes, at: index + 7, found)
      } else if byte.lowercase == UInt8(ascii: "u"), bytes.starts(withAnyCase: "url(", at: index),
        index == 0 || !continuesName(bytes[index - 1])
      {
        index = url(bytes, at: index + 4, found)
      } else {
        index += 1
      }
    }
  }

  /// The address without the quotes around it.
  static func unquoted(_ text: Bytes) -> Bytes {
    let text = text.trimmed
    guard text.count >= 2, let first = text.first, first == text.last,
      first == UInt8(ascii: "\"") || first == UInt8(ascii: "'")
    else { return text }
    return text.piece(1..<text.count - 1)
  }

  /// `@import "a.css"`; the form with `url()` is found as every `url()` is.
  private static func importRule(_ bytes: Bytes, at start: Int, _ found: (Bytes) -> Void) -> Int {
    var index = start
    while index < bytes.count, bytes[index].isSpace { index += 1 }
    guard index < bytes.count, bytes[index] == UInt8(ascii: "\"") || bytes[index] == UInt8(ascii: "'") else {
      return index
    }
    let end = stringEnd(bytes, at: index)
    // An unclosed string is no address.
    if end > index + 1, bytes[end - 1] == bytes[index] { found(bytes.piece(index + 1..<end - 1)) }
    return end
  }

  /// - Parameter start: What follows the opening bracket.
  private static func url(_ bytes: Bytes, at start: Int, _ found: (Bytes) -> Void) -> Int {
    var index = start
    while index < bytes.count, bytes[index].isSpace { index += 1 }
    if index < bytes.count, bytes[index] == UInt8(ascii: "\"") || bytes[index] == UInt8(ascii: "'") {
      index = stringEnd(bytes, at: index)
    }
    guard let end = bytes.firstOffset(of: ")", from: index) else { return bytes.count }
    found(unquoted(bytes.piece(start..<end)))
    return end + 1
  }

  /// What follows the string that begins at `start`; a line break ends a string too, unclosed.
  private static func stringEnd(_ bytes: Bytes, at start: Int) -> Int {
    let quote = bytes[start]
    var index = start + 1
    while index < bytes.count {
      if bytes[index] == quote { return index + 1 }
      if bytes[index] == 0x0A { return index }
      index += bytes[index] == UInt8(ascii: "\\") ? 2 : 1
    }
    return min(index, bytes.count)
  }

  private static func continuesName(_ byte: UInt8) -> Bool {
    byte.isLetter || byte.isDigit || byte == UInt8(ascii: "-") || byte == UInt8(ascii: "_") || byte >= 0x80
  }
}
