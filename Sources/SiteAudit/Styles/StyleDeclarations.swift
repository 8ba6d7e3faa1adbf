internal import Diagnostics

/// Judges declarations: what a `style` attribute holds, and what stands between the braces of a rule.
///
/// What the W3C validator skips in silence is skipped here too: in an attribute, what follows a stray brace;
/// everywhere, old tricks such as `*zoom`. Sources: CSS Syntax Module Level 3, 5.4.4; CSS Style Attributes.
struct StyleDeclarations {
  /// Where declarations stand.
  enum Context {
    case attribute, rule, page, fontFace, counterStyle
  }

  let context: Context
  var variables = CSSVariables()

  /// What is wrong with a `style` attribute's value: the first fault.
  static func fault(in value: Bytes) -> ValueFault? {
    faults(in: value).first
  }

  /// All that is wrong with a `style` attribute's value.
  static func faults(in value: Bytes) -> [ValueFault] {
    var reader = CSSComponentReader(value)
    var faults: [ValueFault] = []
    StyleDeclarations(context: .attribute).judge(&reader, &faults)
    return faults
  }

  /// Judges declarations up to the end or, in a rule, to its closing brace, which is left.
  func judge(_ reader: inout CSSComponentReader, _ faults: inout [ValueFault]) {
    while faults.count < FindingList.limit {
      reader.skipSpace()
      let goesOn: Bool
      switch reader.token.kind {
      case .semicolon:
        reader.advance()
        goesOn = true
      case .end: return
      case .closeBrace where context != .attribute: return
      case .ident: goesOn = declaration(&reader, &faults)
      case .delimiter, .hash: goesOn = trick(&reader, &faults)
      case .atKeyword: goesOn = atRule(&reader, &faults)
      case .closeParenthesis, .closeBracket, .comma:
        faults.append(.cssStray(reader.bytes, reader.token.range))
        if context == .attribute, reader.token.kind != .comma { return }
        reader.advance()
        goesOn = true
      default: goesOn = false
      }
      if goesOn { continue }
      // In an attribute the W3C validator reads no further, and says nothing.
      if context == .attribute { return }
      faults.append(.cssStray(reader.bytes, reader.token.range))
      if reader.token.kind != .openBrace { reader.advance() }
      recover(&reader)
    }
  }

  /// `name: value`.
  ///
  /// - Returns: False where the reading cannot go on.
  private func declaration(_ reader: inout CSSComponentReader, _ faults: inout [ValueFault]) -> Bool {
    var name = reader.token
    reader.advance()
    reader.skipSpace()
    guard reader.token.kind == .colon else {
      faults.append(.cssWithoutColon(reader.bytes.cssName(name.name), name.range))
      recover(&reader)
      return true
    }
    // A filter of old browsers, without the property's name.
    if reader.bytes.piece(name.name).equals(anyCase: "progid") {
      recover(&reader)
      return true
    }
    // Each turn is a declaration that the next follows without a semicolon.
    while faults.count < FindingList.limit {
      let written = reader.bytes.cssName(name.name)
      reader.advance()
      reader.beginValue()
      if written.hasPrefix("--") {
        return customProperty(written, &reader, &faults)
      }
      var value = reader.components(until: { Self.endsValue($0, of: written) })
      if reader.token.kind == .colon, let last = value.last, last.kind == .ident {
        faults.append(.cssWithoutSemicolon(written, last.name, last.range))
        name.name = last.range
        name.range = last.range
        continue
      }
      let next = reader.token.kind
      let cut = context == .attribute ? Self.silentEnd(of: value) : nil
      if let cut { value = Array(value[..<cut]) }
      if !reader.gaveUp {
        let declaration = CSSDeclaration(
          name: written, place: name.range, value: value, context: context, variables: variables)
        if let fault = declaration.fault(reader.bytes) { faults.append(fault) }
      }
      if cut != nil { return false }
      if next == .colon || (value.isEmpty && next == .openBrace) {
        recover(&reader)
        return true
      }
      return priority(&reader, &faults)
    }
    return false
  }

  /// The value of a custom property: anything that can be read, but no unknown units; in a rule, no block, as in the
  /// W3C validator.
  private func customProperty(
    _ name: String, _ reader: inout CSSComponentReader, _ faults: inout [ValueFault]
  ) -> Bool {
    let value = reader.components {
      $0.kind == .semicolon || $0.kind == .closeBrace || ($0.kind == .delimiter && $0.delimiter == UInt8(ascii: "!"))
    }
    if let wrong = CSSDeclaration.wrongUnit(value) {
      faults.append(.cssUnknownUnit(name, reader.bytes, wrong))
    } else if context != .attribute, let block = value.first(where: { $0.kind == .openBrace }) {
      faults.append(.cssStray(reader.bytes, block.range.lowerBound..<block.range.lowerBound + 1))
    }
    // What one attribute declares, the validator does not look up.
    if context != .attribute { variables.set(name, value) }
    guard reader.token.kind == .delimiter else { return reader.token.kind != .closeBrace || context != .attribute }
    var ignored: [ValueFault] = []
    return priority(&reader, &ignored)
  }

  private static func endsValue(_ token: CSSToken, of name: String) -> Bool {
    switch token.kind {
    case .semicolon, .closeBrace, .openBrace, .closeParenthesis: true
    // `filter: progid:…` is of old browsers.
    case .colon: name.asciiLowercased != "filter"
    case .delimiter: token.delimiter == UInt8(ascii: "!")
    default: false
    }
  }

  /// Where the W3C validator, after a good beginning, reads no further in an attribute, and says nothing.
  private static func silentEnd(of value: [CSSComponent]) -> Int? {
    for index in value.indices.dropFirst() {
      let part = value[index]
      switch part.kind {
      case .atKeyword, .badString: return index
      case .string where part.isUnclosed: return index
      case .comma where index + 1 == value.count || value[index + 1].kind == .comma: return index
      case .delimiter where "+-*=.%<>?&$|~".utf8.contains(part.delimiter): return index
      default: break
      }
    }
    return nil
  }

  /// `!important` after a value, or the old trick `!ie`; another word is a fault in a rule, and ends the reading of an
  /// attribute.
  private func priority(_ reader: inout CSSComponentReader, _ faults: inout [ValueFault]) -> Bool {
    if reader.token.kind == .delimiter {
      let sign = reader.token.range
      reader.advance()
      reader.skipSpace()
      let word = reader.bytes.piece(reader.token.name)
      guard reader.token.kind == .ident, word.equals(anyCase: "important") || word.equals(anyCase: "ie") else {
        guard context != .attribute else { return false }
        faults.append(.cssStray(reader.bytes, sign))
        recover(&reader)
        return true
      }
      reader.advance()
      reader.skipSpace()
    }
    switch reader.token.kind {
    case .semicolon, .end, .closeBracket: return true
    case .closeBrace, .closeParenthesis: return context != .attribute
    default: return false
    }
  }

  /// A character before a name hides the declaration from newer browsers: `*zoom: 1`.
  private func trick(_ reader: inout CSSComponentReader, _ faults: inout [ValueFault]) -> Bool {
    if reader.token.kind == .delimiter {
      guard "$*.".utf8.contains(reader.token.delimiter) else { return false }
      let sign = reader.token
      reader.advance()
      guard reader.token.kind == .ident else {
        if context != .attribute { faults.append(.cssStray(reader.bytes, sign.range)) }
        recover(&reader)
        return context != .attribute
      }
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

  /// An at-rule, which has a place only in `@page`.
  private func atRule(_ reader: inout CSSComponentReader, _ faults: inout [ValueFault]) -> Bool {
    let token = reader.token
    let name = reader.bytes.cssKeyword(token.name)
    if context == .attribute, AtRules.known.contains(name) { return false }
    if context == .page, AtRules.margins.contains(name) {
      reader.advance()
      reader.skipSpace()
      guard reader.token.kind == .openBrace else { return false }
      reader.advance()
      StyleDeclarations(context: .rule, variables: variables).judge(&reader, &faults)
      if reader.token.kind == .closeBrace { reader.advance() }
      return true
    }
    faults.append(
      AtRules.known.contains(name) ? .cssStray(reader.bytes, token.range) : .cssUnknownAtRule(name, token.range))
    recover(&reader)
    return true
  }

  /// Goes on after the next semicolon, or at the closing brace.
  private func recover(_ reader: inout CSSComponentReader) {
    reader.beginValue()
    _ = reader.components { $0.kind == .semicolon || $0.kind == .closeBrace }
  }
}
