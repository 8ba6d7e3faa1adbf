internal import Diagnostics

/// Judges a style sheet: its rules, their selectors and declarations.
///
/// Nested rules and the at-rules of newer specifications are unknown to the W3C validator, and errors here as there.
/// Sources: CSS Syntax Module Level 3, 5.4; CSS Cascading 4 (`@import`), Conditional 3, Namespaces 3, Animations 1,
/// Fonts 4, Paged Media 3, Counter Styles 3.
struct StyleSheet {
  private var reader: CSSComponentReader
  private(set) var faults: [ValueFault] = []
  private let bytes: Bytes
  private let variables = CSSVariables()
  private var prefixes: Set<String> = []
  /// What may still stand here: `@charset` first, then `@import`, then `@namespace`.
  private var stage = 0
  private var depth = 0

  /// What is wrong with a whole style sheet.
  static func faults(in bytes: Bytes) -> [ValueFault] {
    var sheet = StyleSheet(bytes)
    sheet.rules(isNested: false)
    return sheet.faults
  }

  private init(_ bytes: Bytes) {
    self.bytes = bytes
    reader = CSSComponentReader(bytes)
  }

  /// Reads rules up to the end or, in a block, to its closing brace, which is left.
  private mutating func rules(isNested: Bool) {
    while faults.count < FindingList.limit {
      reader.skipSpace()
      switch reader.token.kind {
      case .end: return
      case .cdo, .cdc: reader.advance()
      case .closeBrace:
        if isNested { return }
        faults.append(.cssStray(bytes, reader.token.range))
        reader.advance()
      case .atKeyword: atRule(isNested: isNested)
      default:
        stage = 3
        styleRule()
      }
    }
  }

  /// The prelude of a rule, up to its brace or, of an at-rule, its semicolon.
  private mutating func prelude(isAtRule: Bool) -> [CSSComponent] {
    reader.beginValue()
    return reader.components {
      $0.kind == .openBrace || $0.kind == .closeBrace || (isAtRule && $0.kind == .semicolon)
    }
  }

  /// The place where the reader stands, for what is missing there.
  private var here: Range<Int> {
    let place = reader.token.range
    return reader.isAtEnd ? max(0, lastInk)..<lastInk + 1 : place
  }

  /// The offset of the last byte that is not white space.
  private var lastInk: Int {
    var index = bytes.count - 1
    while index > 0, bytes[index].isSpace { index -= 1 }
    return max(index, 0)
  }

  private mutating func styleRule() {
    let selectors = prelude(isAtRule: false)
    guard reader.token.kind == .openBrace else {
      faults.append(.cssBadSelector(bytes, selectors.first?.range ?? here))
      if reader.token.kind == .closeBrace, depth == 0 { reader.advance() }
      return
    }
    if !reader.gaveUp,
      let fault = CSSSelectors(bytes: bytes, prefixes: prefixes).fault(selectors, end: reader.token.range)
    {
      faults.append(fault)
    }
    declarations(.rule)
  }

  /// A block of declarations, the reader at its brace. The end of the sheet closes it.
  private mutating func declarations(_ context: StyleDeclarations.Context) {
    reader.advance()
    reader.skipSpace()
    let isBlank = reader.isAtEnd
    let before = faults.count
    StyleDeclarations(context: context, variables: variables).judge(&reader, &faults)
    if reader.token.kind == .closeBrace {
      reader.advance()
    } else if isBlank || (context != .rule && faults.count == before) {
      // The W3C validator lets the end of the sheet close a rule that has declarations.
      faults.append(.cssUnclosedBlock(here))
    }
  }

  /// A block of rules, the reader at its brace.
  private mutating func block() {
    reader.advance()
    guard depth < 16 else { return skipBlock() }
    depth += 1
    rules(isNested: true)
    depth -= 1
    guard reader.token.kind == .closeBrace else {
      faults.append(.cssUnclosedBlock(here))
      return
    }
    reader.advance()
  }

  /// Passes over the rest of an open block.
  private mutating func skipBlock() {
    reader.beginValue()
    _ = reader.components { $0.kind == .closeBrace }
    reader.advance()
  }

  // MARK: At-rules

  private mutating func atRule(isNested: Bool) {
    let token = reader.token
    let name = bytes.cssKeyword(token.name)
    reader.advance()
    // What stands first in a sheet has no place in a block.
    if isNested, name == "charset" || name == "import" || name == "namespace" { stage = 3 }
    if name == "charset" { return charset(token) }
    let place = token.range
    let prelude = prelude(isAtRule: true)
    let hasBlock = reader.token.kind == .openBrace
    defer { if name != "charset", name != "import", name != "namespace" { stage = 3 } }
    switch name {
    case "import": importRule(prelude, place, hasBlock)
    case "namespace": namespace(prelude, place, hasBlock)
    case "media":
      let end = hasBlock ? reader.token.range : place
      if !prelude.isEmpty, !reader.gaveUp, let fault = MediaQueryList(bytes: bytes).fault(prelude, end: end),
        !fault.isDeprecation
      {
        faults.append(fault)
      }
      rulesOfAtRule(place, hasBlock)
    case "supports":
      if let fault = CSSSupports(bytes: bytes).fault(prelude, place) { faults.append(fault) }
      rulesOfAtRule(place, hasBlock)
    case "keyframes":
      if prelude.count != 1 || prelude[0].kind != .ident {
        faults.append(.cssStray(bytes, prelude.first?.range ?? place))
      }
      hasBlock ? keyframes() : missingBlock(place)
    case "font-face": descriptors(prelude, place, hasBlock, .fontFace, takesName: false)
    case "counter-style": descriptors(prelude, place, hasBlock, .counterStyle, takesName: true)
    case "viewport": descriptors(prelude, place, hasBlock, .rule, takesName: false)
    case "page":
      if let fault = page(prelude) { faults.append(fault) }
      hasBlock ? declarations(.page) : missingBlock(place)
    default:
      if !name.hasPrefix("-") { faults.append(.cssUnknownAtRule(name, place)) }
      skipRule(hasBlock)
    }
  }

  private mutating func skipRule(_ hasBlock: Bool) {
    if hasBlock {
      reader.advance()
      skipBlock()
    } else if reader.token.kind == .semicolon {
      reader.advance()
    }
  }

  private mutating func rulesOfAtRule(_ place: Range<Int>, _ hasBlock: Bool) {
    hasBlock ? block() : missingBlock(place)
  }

  private mutating func missingBlock(_ place: Range<Int>) {
    faults.append(.cssUnclosedBlock(place))
    skipRule(false)
  }

  private mutating func charset(_ token: CSSToken) {
    let prelude = prelude(isAtRule: true)
    let isRight = stage == 0 && prelude.count == 1 && prelude[0].kind == .string && reader.token.kind == .semicolon
    if !isRight { faults.append(.cssMisplacedRule(bytes, token.range)) }
    stage = max(stage, 1)
    skipRule(reader.token.kind == .openBrace)
  }

  /// `@import "a.css" print;`, before other rules.
  private mutating func importRule(_ prelude: [CSSComponent], _ place: Range<Int>, _ hasBlock: Bool) {
    defer { skipRule(hasBlock) }
    guard stage <= 1, !hasBlock, reader.token.kind == .semicolon, let first = prelude.first, first.isAddress else {
      faults.append(.cssMisplacedRule(bytes, place))
      return
    }
    stage = 1
    let media = Array(prelude.dropFirst())
    if !media.isEmpty, let fault = MediaQueryList(bytes: bytes).fault(media, end: reader.token.range),
      !fault.isDeprecation
    {
      faults.append(fault)
    }
  }

  /// `@namespace svg url(…);`
  private mutating func namespace(_ prelude: [CSSComponent], _ place: Range<Int>, _ hasBlock: Bool) {
    defer { skipRule(hasBlock) }
    guard stage <= 2, !hasBlock, let last = prelude.last, last.isAddress, prelude.count <= 2 else {
      faults.append(.cssMisplacedRule(bytes, place))
      return
    }
    stage = 2
    if prelude.count == 2, prelude[0].kind == .ident { prefixes.insert(prelude[0].name) }
  }

  private mutating func descriptors(
    _ prelude: [CSSComponent], _ place: Range<Int>, _ hasBlock: Bool, _ context: StyleDeclarations.Context,
    takesName: Bool
  ) {
    let isRight = takesName ? prelude.count == 1 && prelude[0].kind == .ident : prelude.isEmpty
    if !isRight { faults.append(.cssStray(bytes, prelude.first?.range ?? place)) }
    hasBlock ? declarations(context) : missingBlock(place)
  }

  /// `@page name:first`.
  private func page(_ prelude: [CSSComponent]) -> ValueFault? {
    let known = CSSUnit.words("first left right blank")
    var index = 0
    while index < prelude.count {
      let part = prelude[index]
      let isStart = index == 0 || prelude[index - 1].kind == .comma
      if part.kind == .ident, isStart {
        index += 1
      } else if part.kind == .comma, !isStart, index + 1 < prelude.count {
        index += 1
      } else if part.kind == .colon, index + 1 < prelude.count, prelude[index + 1].kind == .ident,
        known.contains(prelude[index + 1].name)
      {
        index += 2
      } else {
        return .cssBadSelector(bytes, part.range)
      }
    }
    return nil
  }

  /// `from`, `to` and percentages, each with declarations.
  private mutating func keyframes() {
    reader.advance()
    while faults.count < FindingList.limit {
      reader.skipSpace()
      if reader.token.kind == .closeBrace {
        reader.advance()
        return
      }
      guard !reader.isAtEnd else { return faults.append(.cssUnclosedBlock(here)) }
      let selector = prelude(isAtRule: false)
      let wrong = selector.enumerated().first { index, part in
        index % 2 == 1 ? part.kind != .comma : !part.isKeyframe
      }
      if let wrong {
        faults.append(.cssBadSelector(bytes, wrong.element.range))
      } else if selector.count % 2 == 0 {
        faults.append(.cssBadSelector(bytes, selector.last?.range ?? here))
      }
      if reader.token.kind == .openBrace { declarations(.rule) }
    }
  }
}

extension CSSComponent {
  fileprivate var isAddress: Bool {
    ((kind == .string || kind == .url) && !isUnclosed) || (isFunction("url") && children.first?.kind == .string)
  }

  fileprivate var isKeyframe: Bool {
    isIdent("from") || isIdent("to") || (kind == .percentage && number >= 0 && number <= 100)
  }
}
