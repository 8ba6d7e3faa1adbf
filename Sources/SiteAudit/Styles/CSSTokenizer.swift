/// Splits a style sheet into tokens, one at a time, in one pass. Any bytes at all give tokens: nothing is refused.
/// Source: CSS Syntax Module Level 3, 4.3.
struct CSSTokenizer {
  let bytes: Bytes
  private(set) var position: Int
  let end: Int
  /// Where a comment begins that was never closed.
  private(set) var unclosedComment: Int?

  init(_ bytes: Bytes) {
    self.init(bytes, 0..<bytes.count)
  }

  init(_ bytes: Bytes, _ range: Range<Int>) {
    self.bytes = bytes
    position = min(max(range.lowerBound, 0), bytes.count)
    end = min(max(range.upperBound, position), bytes.count)
  }

  private func byte(_ offset: Int) -> UInt8? {
    let index = position + offset
    return index < end ? bytes[index] : nil
  }

  /// The next token; at the end, one of kind `end` however often it is asked for.
  mutating func next() -> CSSToken {
    skipComments()
    let start = position
    guard let first = byte(0) else { return token(.end, start) }
    switch first {
    case _ where first.isSpace:
      while let next = byte(0), next.isSpace { position += 1 }
      return token(.whitespace, start)
    case UInt8(ascii: "\""), UInt8(ascii: "'"): return string(first)
    case UInt8(ascii: "#"):
      if let next = byte(1), next.isCSSName || isEscape(1) {
        position += 1
        let name = consumeName()
        return CSSToken(kind: .hash, range: start..<position, name: name)
      }
    case UInt8(ascii: "+"), UInt8(ascii: "."):
      if startsNumber() { return numeric() }
    case UInt8(ascii: "0")...UInt8(ascii: "9"): return numeric()
    case UInt8(ascii: "-"):
      if startsNumber() { return numeric() }
      if byte(1) == UInt8(ascii: "-"), byte(2) == UInt8(ascii: ">") {
        position += 3
        return token(.cdc, start)
      }
      if startsName(0) { return identLike() }
    case UInt8(ascii: "<"):
      if bytes.starts(with: "<!--", at: position), position + 4 <= end {
        position += 4
        return token(.cdo, start)
      }
    case UInt8(ascii: "@"):
      if startsName(1) {
        position += 1
        let name = consumeName()
        return CSSToken(kind: .atKeyword, range: start..<position, name: name)
      }
    case UInt8(ascii: "\\"):
      if isEscape(0) { return identLike() }
    case _ where first.startsCSSName: return identLike()
    default: break
    }
    position += 1
    return single(first, start)
  }

  private func single(_ byte: UInt8, _ start: Int) -> CSSToken {
    switch byte {
    case UInt8(ascii: ":"): return token(.colon, start)
    case UInt8(ascii: ";"): return token(.semicolon, start)
    case UInt8(ascii: ","): return token(.comma, start)
    case UInt8(ascii: "("): return token(.openParenthesis, start)
    case UInt8(ascii: ")"): return token(.closeParenthesis, start)
    case UInt8(ascii: "["): return token(.openBracket, start)
    case UInt8(ascii: "]"): return token(.closeBracket, start)
    case UInt8(ascii: "{"): return token(.openBrace, start)
    case UInt8(ascii: "}"): return token(.closeBrace, start)
    default:
      var made = token(.delimiter, start)
      made.delimiter = byte
      return made
    }
  }

  private func token(_ kind: CSSToken.Kind, _ start: Int) -> CSSToken {
    CSSToken(kind: kind, range: start..<position, name: start..<position)
  }

  private mutating func skipComments() {
    while position + 1 < end, bytes[position] == UInt8(ascii: "/"), bytes[position + 1] == UInt8(ascii: "*") {
      var index = position + 2
      while index + 1 < end, !(bytes[index] == UInt8(ascii: "*") && bytes[index + 1] == UInt8(ascii: "/")) {
        index += 1
      }
      if index + 1 < end {
        position = index + 2
      } else {
        unclosedComment = position
        position = end
      }
    }
  }

  // MARK: Strings, names, addresses

  private mutating func string(_ quote: UInt8) -> CSSToken {
    let start = position
    position += 1
    while let next = byte(0) {
      if next == quote {
        position += 1
        return CSSToken(kind: .string, range: start..<position, name: start + 1..<position - 1)
      }
      if next == 0x0A || next == 0x0D || next == 0x0C {
        return CSSToken(kind: .badString, range: start..<position, name: start + 1..<position, isUnclosed: true)
      }
      position += next == UInt8(ascii: "\\") ? 2 : 1
    }
    position = min(position, end)
    return CSSToken(kind: .string, range: start..<position, name: start + 1..<position, isUnclosed: true)
  }

  private func isEscape(_ offset: Int) -> Bool {
    guard byte(offset) == UInt8(ascii: "\\"), let next = byte(offset + 1) else { return false }
    return next != 0x0A && next != 0x0D && next != 0x0C
  }

  private func startsName(_ offset: Int) -> Bool {
    guard let first = byte(offset) else { return false }
    if first == UInt8(ascii: "-") {
      guard let second = byte(offset + 1) else { return false }
      return second.startsCSSName || second == UInt8(ascii: "-") || isEscape(offset + 1)
    }
    return first.startsCSSName || isEscape(offset)
  }

  private mutating func consumeName() -> Range<Int> {
    let start = position
    while let next = byte(0) {
      if next.isCSSName {
        position += 1
      } else if isEscape(0) {
        position = min(position + 2, end)
        // What follows of a character of several bytes, or of a hexadecimal number, is part of any name; but one
        // blank after the number is too.
        if bytes[position - 1].hexValue != nil { endHexadecimalEscape() }
      } else {
        break
      }
    }
    return start..<position
  }

  private mutating func endHexadecimalEscape() {
    var digits = 1
    while let next = byte(0), next.hexValue != nil, digits < 6 {
      position += 1
      digits += 1
    }
    if let next = byte(0), next.isSpace { position += 1 }
  }

  private mutating func identLike() -> CSSToken {
    let start = position
    let name = consumeName()
    guard byte(0) == UInt8(ascii: "(") else {
      return CSSToken(kind: .ident, range: start..<position, name: name)
    }
    position += 1
    if bytes.piece(name).equals(anyCase: "url") {
      var offset = 0
      while let next = byte(offset), next.isSpace { offset += 1 }
      if let next = byte(offset), next != UInt8(ascii: "\""), next != UInt8(ascii: "'") { return url(start) }
    }
    return CSSToken(kind: .function, range: start..<position, name: name)
  }

  /// An unquoted `url(`, whose bracket is read already.
  private mutating func url(_ start: Int) -> CSSToken {
    while let next = byte(0), next.isSpace { position += 1 }
    let text = position
    var textEnd = position
    var isBad = false
    while let next = byte(0) {
      if next == UInt8(ascii: ")") {
        position += 1
        return CSSToken(kind: isBad ? .badURL : .url, range: start..<position, name: text..<textEnd)
      }
      if next == UInt8(ascii: "\\") {
        if !isEscape(0) { isBad = true }
        position = min(position + 2, end)
        textEnd = position
        continue
      }
      if !next.isSpace {
        // A blank stands at the end alone.
        if textEnd < position || next == UInt8(ascii: "\"") || next == UInt8(ascii: "'") || next == UInt8(ascii: "(") {
          isBad = true
        }
        textEnd = position + 1
      }
      position += 1
    }
    return CSSToken(kind: isBad ? .badURL : .url, range: start..<position, name: text..<textEnd, isUnclosed: true)
  }

  // MARK: Numbers

  private func startsNumber() -> Bool {
    var offset = 0
    if byte(0) == UInt8(ascii: "+") || byte(0) == UInt8(ascii: "-") { offset = 1 }
    if let next = byte(offset), next.isDigit { return true }
    guard byte(offset) == UInt8(ascii: "."), let next = byte(offset + 1) else { return false }
    return next.isDigit
  }

  private mutating func numeric() -> CSSToken {
    let start = position
    var made = CSSToken(kind: .number, range: start..<start, name: start..<start)
    if byte(0) == UInt8(ascii: "+") || byte(0) == UInt8(ascii: "-") {
      made.isSigned = true
      position += 1
    }
    made.isInteger = true
    skipDigits()
    if byte(0) == UInt8(ascii: "."), let next = byte(1), next.isDigit {
      made.isInteger = false
      position += 1
      skipDigits()
    }
    if byte(0) == UInt8(ascii: "e") || byte(0) == UInt8(ascii: "E") {
      let sign = byte(1) == UInt8(ascii: "+") || byte(1) == UInt8(ascii: "-") ? 1 : 0
      if let next = byte(1 + sign), next.isDigit {
        made.isInteger = false
        made.hasExponent = true
        position += 1 + sign
        skipDigits()
      }
    }
    // No number that is judged needs more.
    let text = bytes.piece(start..<min(position, start + 64)).text
    made.number = Double(text.hasPrefix("+") ? String(text.dropFirst()) : text) ?? .infinity
    if byte(0) == UInt8(ascii: "%") {
      position += 1
      made.kind = .percentage
    } else if startsName(0) {
      made.kind = .dimension
      made.name = consumeName()
    }
    made.range = start..<position
    return made
  }

  private mutating func skipDigits() {
    while let next = byte(0), next.isDigit { position += 1 }
  }
}

extension UInt8 {
  /// A Boolean value that indicates whether a CSS name can begin with the byte.
  var startsCSSName: Bool { isLetter || self == UInt8(ascii: "_") || self >= 0x80 }

  /// A Boolean value that indicates whether the byte can stand in a CSS name.
  var isCSSName: Bool { startsCSSName || isDigit || self == UInt8(ascii: "-") }
}
