/// The `aria-*` attributes: their values, which of them every element takes, and sets of them.
///
/// Source: WAI-ARIA 1.2, 6.6 to 6.8, and `aria-description` and the braille attributes of 1.3; where checkers and the
/// specification differ (`aria-colindextext` is unknown to them), the checkers' verdict.
struct AriaAttribute {
  /// What a value must be.
  enum Value {
    /// One of these words.
    case word([String])
    /// One or more of these words, each once; or one of the others alone.
    case words([String], alone: [String])
    /// A whole number of at least 1.
    case position
    /// A whole number of at least 0, or -1 for "unknown".
    case count
    /// A decimal number.
    case number
    case text
    /// One id.
    case reference
    /// One or more ids.
    case references
  }

  /// As markup spells it, without `aria-`.
  let name: String
  let value: Value
  /// A Boolean value that indicates whether every role supports it.
  let isGlobal: Bool
  /// What alone it is in `AriaAttributes`.
  let set: AriaAttributes

  private static let table = """
    activedescendant     reference
    atomic             * word true false
    autocomplete         word inline list both none
    braillelabel       * text
    brailleroledescription * text
    busy               * word true false
    checked              word true false mixed undefined
    colcount             count
    colindex             position
    colspan              position
    controls           * references
    current            * word page step location date time true false
    describedby        * references
    description        * text
    details            * reference
    disabled           * word true false
    dropeffect         * text
    errormessage       * reference
    expanded             word true false undefined
    flowto             * references
    grabbed            * text
    haspopup           * word true false menu listbox tree grid dialog
    hidden             * word true false
    invalid            * word true false grammar spelling
    keyshortcuts       * text
    label              * text
    labelledby         * references
    level                position
    live               * word off polite assertive
    modal                word true false
    multiline            word true false
    multiselectable      word true false
    orientation          word horizontal vertical undefined
    owns               * references
    placeholder          text
    posinset             position
    pressed              word true false mixed undefined
    readonly             word true false
    relevant           * words additions removals text all
    required             word true false
    roledescription    * text
    rowcount             count
    rowindex             position
    rowspan              position
    selected             word true false undefined
    setsize              count
    sort                 word none ascending descending other
    valuemax             number
    valuemin             number
    valuenow             number
    valuetext            text
    """

  static let all: [AriaAttribute] = table.split(separator: "\n").enumerated().map { index, line in
    var words = line.split(separator: " ").map(String.init)
    let isGlobal = words.count > 1 && words[1] == "*"
    if isGlobal { words.remove(at: 1) }
    let rest = Array(words.dropFirst(2))
    let value: Value =
      switch words.dropFirst().first {
      case "word": .word(rest)
      case "words": .words(rest.filter { $0 != "all" }, alone: rest.filter { $0 == "all" })
      case "position": .position
      case "count": .count
      case "number": .number
      case "reference": .reference
      case "references": .references
      default: .text
      }
    return AriaAttribute(
      name: words.first ?? "", value: value, isGlobal: isGlobal, set: AriaAttributes(rawValue: 1 << UInt64(index)))
  }

  private static let byName = Dictionary(all.map { ($0.name, $0) }, uniquingKeysWith: { first, _ in first })

  /// The attribute of this name, without `aria-`.
  static func named(_ name: some StringProtocol) -> AriaAttribute? { byName[String(name)] }

  /// The names of the attributes whose values a shape holds: those that are words.
  static let wordNames = Set(
    all.compactMap { attribute -> String? in
      switch attribute.value {
      case .word, .words: "aria-" + attribute.name
      default: nil
      }
    })

  /// The names of the attributes that hold ids.
  static let referenceNames = Set(
    all.compactMap { attribute -> String? in
      switch attribute.value {
      case .reference, .references: "aria-" + attribute.name
      default: nil
      }
    })
}

/// A set of `aria-*` attributes.
struct AriaAttributes: OptionSet, Sendable {
  let rawValue: UInt64

  /// Those of these names, without `aria-`.
  init(names: some Sequence<Substring>) {
    self = names.reduce(into: []) { $0.formUnion(AriaAttribute.named($1)?.set ?? []) }
  }

  init(rawValue: UInt64) {
    self.rawValue = rawValue
  }

  /// Those that every role supports.
  static let global = AriaAttribute.all.reduce(into: AriaAttributes()) { if $1.isGlobal { $0.formUnion($1.set) } }
  static let every = AriaAttributes(rawValue: ~0)
  static let hidden = AriaAttributes(names: ["hidden"])
  /// Those that give an element a name.
  static let naming = AriaAttributes(names: ["label", "labelledby", "braillelabel"])

  /// The names in it, each with `aria-`.
  var names: [String] { AriaAttribute.all.filter { contains($0.set) }.map { "aria-" + $0.name } }
}
