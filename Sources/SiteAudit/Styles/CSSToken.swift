/// A token of a style sheet. Source: CSS Syntax Module Level 3, 4.
struct CSSToken {
  enum Kind {
    case ident, function, atKeyword, hash, string, badString, url, badURL
    case number, percentage, dimension
    case whitespace, colon, semicolon, comma
    case openParenthesis, closeParenthesis, openBracket, closeBracket, openBrace, closeBrace
    case cdo, cdc
    /// Any other character, which `delimiter` holds.
    case delimiter
    case end
  }

  var kind: Kind
  /// The token's bytes.
  var range: Range<Int>
  /// The bytes of its name (an identifier, a function's name, what follows `@` or `#`, a unit) or of its text between
  /// the quotes or brackets of a string or an unquoted `url()`.
  var name: Range<Int>
  var delimiter: UInt8 = 0
  /// The value of a number; one too long to be told is infinite.
  var number: Double = 0
  /// A Boolean value that indicates whether a number is written without point and exponent.
  var isInteger = false
  var hasExponent = false
  /// A Boolean value that indicates whether a number begins with `+` or `-`.
  var isSigned = false
  /// A Boolean value that indicates whether a string, a `url()` or a comment before this was not closed.
  var isUnclosed = false
}

extension Bytes {
  /// The CSS name at `range`, its escapes decoded. Source: CSS Syntax 3, 4.3.7.
  func cssName(_ range: Range<Int>) -> String {
    let name = piece(range)
    guard name.contains(UInt8(ascii: "\\")) else { return name.text }
    var bytes: [UInt8] = []
    var index = 0
    while index < name.count {
      guard name[index] == UInt8(ascii: "\\"), index + 1 < name.count else {
        bytes.append(name[index])
        index += 1
        continue
      }
      index += 1
      var value: UInt32 = 0
      var digits = 0
      while index < name.count, digits < 6, let digit = name[index].hexValue {
        value = value << 4 | UInt32(digit)
        digits += 1
        index += 1
      }
      guard digits > 0 else {
        bytes.append(name[index])
        index += 1
        continue
      }
      if index < name.count, name[index].isSpace { index += 1 }
      let scalar = Unicode.Scalar(value == 0 ? 0xFFFD : value) ?? "\u{FFFD}"
      bytes += Array(String(scalar).utf8)
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  /// The CSS name at `range` in small letters, its escapes decoded.
  func cssKeyword(_ range: Range<Int>) -> String { cssName(range).asciiLowercased }
}

extension String {
  /// The text with its ASCII capitals made small: how CSS compares names.
  var asciiLowercased: String {
    guard utf8.contains(where: { $0 != $0.lowercase }) else { return self }
    return String(decoding: utf8.map(\.lowercase), as: UTF8.self)
  }
}
