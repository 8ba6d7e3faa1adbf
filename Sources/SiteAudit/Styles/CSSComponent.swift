/// A component value of a declaration: a token, or a function or bracketed block with what is in it; white space is
/// only remembered. Source: CSS Syntax Module Level 3, 5.
struct CSSComponent {
  /// `function`, `openParenthesis`, `openBracket` and `openBrace` have children.
  let kind: CSSToken.Kind
  /// The bytes, brackets and children included.
  var range: Range<Int>
  /// The name, unit or text, in small letters where CSS does not tell them apart; of a custom identifier as written.
  let name: String
  var delimiter: UInt8 = 0
  var number: Double = 0
  var isInteger = false
  var hasExponent = false
  var isSigned = false
  var isUnclosed = false
  var spaceBefore = false
  var spaceAtEnd = false
  var children: [CSSComponent] = []

  init(_ token: CSSToken, in bytes: Bytes, spaceBefore: Bool = false) {
    kind = token.kind
    range = token.range
    switch token.kind {
    case .ident, .function, .dimension, .atKeyword: name = bytes.cssKeyword(token.name)
    case .hash: name = bytes.cssName(token.name)
    case .string, .url: name = bytes.piece(token.name).text
    default: name = ""
    }
    delimiter = token.delimiter
    number = token.number
    isInteger = token.isInteger
    isSigned = token.isSigned
    hasExponent = token.hasExponent
    isUnclosed = token.isUnclosed
    self.spaceBefore = spaceBefore
  }

  func isIdent(_ name: String) -> Bool { kind == .ident && self.name == name }

  func isFunction(_ name: String) -> Bool { kind == .function && self.name == name }

  func isDelimiter(_ character: UInt8) -> Bool { kind == .delimiter && delimiter == character }
}

/// Reads component values. Nesting and number are bounded, so that no input takes the stack or the memory.
struct CSSComponentReader {
  static let deepest = 48
  static let most = 20_000

  let bytes: Bytes
  private var tokenizer: CSSTokenizer
  /// The token to be read next.
  private(set) var token: CSSToken
  /// A Boolean value that indicates whether something was nested too deep, or too long, to be judged.
  private(set) var gaveUp = false
  private var count = 0

  init(_ bytes: Bytes) {
    self.init(bytes, 0..<bytes.count)
  }

  init(_ bytes: Bytes, _ range: Range<Int>) {
    self.bytes = bytes
    tokenizer = CSSTokenizer(bytes, range)
    token = tokenizer.next()
  }

  /// The token to be read next, with white space before it passed over.
  mutating func skipSpace() {
    while token.kind == .whitespace { token = tokenizer.next() }
  }

  mutating func advance() {
    token = tokenizer.next()
  }

  var isAtEnd: Bool { token.kind == .end }

  /// Starts a new count of components, for the next declaration or prelude.
  mutating func beginValue() {
    gaveUp = false
    count = 0
  }

  /// Reads component values up to a token for which `stop` is true, at the top level, or to the end.
  mutating func components(until stop: (CSSToken) -> Bool) -> [CSSComponent] {
    var found: [CSSComponent] = []
    var space = false
    while !isAtEnd, !stop(token) {
      if token.kind == .whitespace {
        space = true
        advance()
        continue
      }
      let component = component(spaceBefore: space, depth: 0)
      space = false
      if count < Self.most { found.append(component) } else { gaveUp = true }
    }
    return found
  }

  /// Reads one component value.
  mutating func component(spaceBefore: Bool, depth: Int) -> CSSComponent {
    var made = CSSComponent(token, in: bytes, spaceBefore: spaceBefore)
    count += 1
    let closing: CSSToken.Kind
    switch token.kind {
    case .function, .openParenthesis: closing = .closeParenthesis
    case .openBracket: closing = .closeBracket
    case .openBrace: closing = .closeBrace
    default:
      advance()
      return made
    }
    advance()
    guard depth < Self.deepest else {
      gaveUp = true
      return made
    }
    var space = false
    while token.kind != closing, !isAtEnd {
      if token.kind == .whitespace {
        space = true
        advance()
        continue
      }
      // A block that ends within a bracket, or a declaration that does, was never closed.
      if made.kind != .openBrace, token.kind == .semicolon || token.kind == .closeBrace { break }
      let child = component(spaceBefore: space, depth: depth + 1)
      space = false
      if count < Self.most { made.children.append(child) } else { gaveUp = true }
    }
    made.spaceAtEnd = space
    if token.kind == closing {
      made.range = made.range.lowerBound..<token.range.upperBound
      advance()
    } else {
      made.range = made.range.lowerBound..<token.range.lowerBound
      made.isUnclosed = true
    }
    return made
  }
}
