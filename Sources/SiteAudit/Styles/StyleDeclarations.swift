internal import Diagnostics

/// Judges declarations: what a `style` attribute holds, and what stands between the braces of a rule.
///
/// What the W3C validator skips in silence is skipped here too: what follows a stray brace, and old tricks such as
/// `*zoom`. Sources: CSS Syntax Module Level 3, 5.4.4; CSS Style Attributes.
enum StyleDeclarations {
  /// What is wrong with a `style` attribute's value: the first fault.
  static func fault(in value: Bytes) -> ValueFault? {
    faults(in: value).first
  }

  /// All that is wrong with a `style` attribute's value.
  static func faults(in value: Bytes) -> [ValueFault] {
    var reader = CSSComponentReader(value)
    var faults: [ValueFault] = []
    judge(&reader, &faults)
    return faults
  }

  /// Judges declarations up to the end, or to what is none.
  static func judge(_ reader: inout CSSComponentReader, _ faults: inout [ValueFault]) {
    while true {
      reader.skipSpace()
      switch reader.token.kind {
      case .semicolon: reader.advance()
      case .ident: guard declaration(&reader, &faults) else { return }
      case .delimiter, .hash: guard trick(&reader, &faults) else { return }
      case .atKeyword: guard rule(&reader, &faults) else { return }
      case .closeParenthesis, .closeBracket:
        faults.append(.cssStray(reader.bytes, reader.token.range))
        return
      default: return
      }
    }
  }

  /// `name: value`.
  ///
  /// - Returns: False where nothing is read of what follows.
  static func declaration(_ reader: inout CSSComponentReader, _ faults: inout [ValueFault]) -> Bool {
    let token = reader.token
    let written = reader.bytes.cssName(token.name)
    reader.advance()
    reader.skipSpace()
    guard reader.token.kind == .colon else {
      faults.append(.cssWithoutColon(written, token.range))
      recover(&reader)
      return true
    }
    reader.advance()
    reader.beginValue()
    if written.hasPrefix("--") {
      _ = reader.components { $0.kind == .semicolon || $0.kind == .closeBrace }
      return reader.token.kind == .semicolon || reader.isAtEnd
    }
    let value = reader.components { token in
      switch token.kind {
      case .semicolon, .closeBrace, .openBrace, .closeParenthesis: true
      case .delimiter: token.delimiter == UInt8(ascii: "!")
      default: false
      }
    }
    let next = reader.token.kind
    if !reader.gaveUp, let fault = CSSDeclaration(name: written, place: token.range, value: value).fault(reader.bytes) {
      faults.append(fault)
    }
    if value.isEmpty, next == .openBrace {
      recover(&reader)
      return true
    }
    return priority(&reader)
  }

  /// `!important` after a value; anything else there ends the reading.
  private static func priority(_ reader: inout CSSComponentReader) -> Bool {
    while reader.token.kind == .delimiter {
      reader.advance()
      reader.skipSpace()
      guard reader.token.kind == .ident, reader.bytes.piece(reader.token.name).equals(anyCase: "important") else {
        return false
      }
      reader.advance()
      reader.skipSpace()
    }
    switch reader.token.kind {
    case .semicolon, .end, .closeBracket, .closeParenthesis: return true
    default: return false
    }
  }

  /// A character before a name hides the declaration from newer browsers: `*zoom: 1`.
  private static func trick(_ reader: inout CSSComponentReader, _ faults: inout [ValueFault]) -> Bool {
    if reader.token.kind == .delimiter {
      guard "$*.&".utf8.contains(reader.token.delimiter) else { return false }
      reader.advance()
      guard reader.token.kind == .ident else { return false }
    }
    let name = reader.token
    reader.advance()
    reader.skipSpace()
    if reader.token.kind != .colon {
      faults.append(.cssWithoutColon(reader.bytes.cssName(name.name), name.range))
    }
    recover(&reader)
    return true
  }

  /// An at-rule, which has no place here; those of style sheets end the reading.
  private static func rule(_ reader: inout CSSComponentReader, _ faults: inout [ValueFault]) -> Bool {
    let name = reader.bytes.cssKeyword(reader.token.name)
    guard !AtRules.names.contains(name) else { return false }
    faults.append(.cssUnknownAtRule(name, reader.token.range))
    recover(&reader)
    return true
  }

  /// Goes on after the next semicolon.
  private static func recover(_ reader: inout CSSComponentReader) {
    reader.beginValue()
    _ = reader.components { $0.kind == .semicolon || $0.kind == .closeBrace }
  }
}
