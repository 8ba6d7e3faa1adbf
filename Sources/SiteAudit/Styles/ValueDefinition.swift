/// What a value may be, as the CSS specifications write it.
/// Source: CSS Values and Units Module Level 4, 2 (value definition syntax).
indirect enum ValueDefinition: Sendable {
  case keyword(String)
  /// One of many keywords.
  case keywords(Set<String>)
  /// `,` and `/`, standing by themselves.
  case comma, slash
  /// `<length≥0>`, `<number≥0≤100>`: a basic type and what it may be at least and at most.
  case type(ValueType, ValueBounds)
  /// `<line-width>`: another definition of the table.
  case reference(String)
  /// `name( … )`.
  case function(String, ValueDefinition)
  /// `[[ … ]]` written in the table as `⟦ … ⟧`: square brackets in the value itself.
  case brackets(ValueDefinition)
  /// `a b`: all of them, in this order.
  case sequence([ValueDefinition])
  /// `a && b`: all of them, in any order.
  case all([ValueDefinition])
  /// `a || b`: one or more of them, in any order.
  case some([ValueDefinition])
  /// `a | b`: one of them.
  case one([ValueDefinition])
  /// `a?`, `a*`, `a+`, `a{2,4}`; with `#`, parted by commas.
  case repeated(ValueDefinition, least: Int, most: Int, commas: Bool)
}

/// Reads a definition. The table is ours: what cannot be read in it is left out, and a test says so.
struct ValueDefinitionParser {
  private let text: [UInt8]
  private var index = 0
  /// A Boolean value that indicates whether all was read as meant.
  private(set) var isSound = true

  static func parse(_ text: Substring) -> (definition: ValueDefinition, isSound: Bool) {
    var parser = ValueDefinitionParser(text: Array(text.utf8))
    let definition = parser.alternatives(0)
    parser.skipBlanks()
    return (definition, parser.isSound && parser.index == parser.text.count)
  }

  private init(text: [UInt8]) {
    self.text = text
  }

  private func starts(_ literal: StaticString) -> Bool {
    text.withUnsafeBufferPointer { $0.starts(with: literal, at: index) }
  }

  private mutating func skipBlanks() {
    while index < text.count, text[index].isSpace { index += 1 }
  }

  private mutating func skip(_ literal: StaticString) -> Bool {
    skipBlanks()
    guard starts(literal) else { return false }
    index += literal.utf8CodeUnitCount
    return true
  }

  // The combinators, the loosest first: `|`, `||`, `&&`, juxtaposition.

  private mutating func alternatives(_ depth: Int) -> ValueDefinition {
    guard depth < 16 else {
      isSound = false
      return .comma
    }
    var parts = [some(depth)]
    while true {
      skipBlanks()
      guard starts("|"), !starts("||") else { break }
      index += 1
      parts.append(some(depth))
    }
    return Self.choice(parts)
  }

  /// Keywords among alternatives are looked up together.
  private static func choice(_ parts: [ValueDefinition]) -> ValueDefinition {
    guard parts.count > 1 else { return parts[0] }
    var words: Set<String> = []
    var others: [ValueDefinition] = []
    for part in parts {
      if case .keyword(let word) = part { words.insert(word) } else { others.append(part) }
    }
    if others.isEmpty { return .keywords(words) }
    return .one((words.isEmpty ? [] : [.keywords(words)]) + others)
  }

  private mutating func some(_ depth: Int) -> ValueDefinition {
    var parts = [all(depth)]
    while skip("||") { parts.append(all(depth)) }
    return parts.count == 1 ? parts[0] : .some(parts)
  }

  private mutating func all(_ depth: Int) -> ValueDefinition {
    var parts = [sequence(depth)]
    while skip("&&") { parts.append(sequence(depth)) }
    return parts.count == 1 ? parts[0] : .all(parts)
  }

  private mutating func sequence(_ depth: Int) -> ValueDefinition {
    var parts: [ValueDefinition] = []
    while let part = factor(depth) { parts.append(part) }
    if parts.isEmpty { isSound = false }
    return parts.count == 1 ? parts[0] : .sequence(parts)
  }

  private mutating func factor(_ depth: Int) -> ValueDefinition? {
    guard var part = primary(depth) else { return nil }
    while index < text.count {
      switch text[index] {
      case UInt8(ascii: "?"): part = .repeated(part, least: 0, most: 1, commas: false)
      case UInt8(ascii: "*"): part = .repeated(part, least: 0, most: .max, commas: false)
      case UInt8(ascii: "+"): part = .repeated(part, least: 1, most: .max, commas: false)
      case UInt8(ascii: "#"):
        if index + 1 < text.count, text[index + 1] == UInt8(ascii: "{") {
          index += 1
          let (least, most) = counts()
          part = .repeated(part, least: least, most: most, commas: true)
          continue
        }
        part = .repeated(part, least: 1, most: .max, commas: true)
      case UInt8(ascii: "{"):
        let (least, most) = counts()
        part = .repeated(part, least: least, most: most, commas: false)
        continue
      default: return part
      }
      index += 1
    }
    return part
  }

  /// `{2}`, `{2,}`, `{2,4}`, the cursor at the brace.
  private mutating func counts() -> (Int, Int) {
    index += 1
    let least = number()
    var most = least
    if index < text.count, text[index] == UInt8(ascii: ",") {
      index += 1
      most = text.indices.contains(index) && text[index].isDigit ? number() : .max
    }
    if index < text.count, text[index] == UInt8(ascii: "}") { index += 1 } else { isSound = false }
    return (least, most)
  }

  private mutating func number() -> Int {
    var value = 0
    while index < text.count, text[index].isDigit, value < 10_000 {
      value = value * 10 + Int(text[index] - 0x30)
      index += 1
    }
    return value
  }

  private mutating func primary(_ depth: Int) -> ValueDefinition? {
    skipBlanks()
    guard index < text.count else { return nil }
    switch text[index] {
    case UInt8(ascii: "["):
      index += 1
      let inner = alternatives(depth + 1)
      if !skip("]") { isSound = false }
      return inner
    case UInt8(ascii: "<"): return type()
    case UInt8(ascii: ","):
      index += 1
      return .comma
    case UInt8(ascii: "/"):
      index += 1
      return .slash
    case _ where text[index].isCSSName && text[index] < 0x80: return word(depth)
    default:
      guard skip("⟦") else { return nil }
      let inner = alternatives(depth + 1)
      if !skip("⟧") { isSound = false }
      return .brackets(inner)
    }
  }

  private mutating func name() -> String {
    let start = index
    while index < text.count, text[index] < 0x80, text[index].isCSSName { index += 1 }
    return String(decoding: text[start..<index], as: UTF8.self)
  }

  private mutating func word(_ depth: Int) -> ValueDefinition? {
    guard text[index] < 0x80 else { return nil }
    let word = name().asciiLowercased
    guard index < text.count, text[index] == UInt8(ascii: "(") else { return .keyword(word) }
    index += 1
    skipBlanks()
    let inner = starts(")") ? ValueDefinition.sequence([]) : alternatives(depth + 1)
    if !skip(")") { isSound = false }
    return .function(word, inner)
  }

  /// `<length>`, `<length≥0>`, `<line-width>`.
  private mutating func type() -> ValueDefinition {
    index += 1
    let name = name()
    var bounds = ValueBounds()
    if starts("≥") {
      index += 3
      bounds.least = Double(number())
    }
    if starts("≤") {
      index += 3
      bounds.most = Double(number())
    }
    if starts(">") { index += 1 } else { isSound = false }
    guard let type = ValueType(rawValue: name) else { return .reference(name) }
    return .type(type, bounds)
  }
}
