/// The basic types of values that definitions are made of. Source: CSS Values and Units Module Level 4, 4 to 9.
enum ValueType: String, Sendable {
  case length, percentage, number, integer, angle, time, frequency, resolution, flex, decibel, semitones
  /// A length or a percentage.
  case lengthPercentage = "length-percentage"
  /// An angle that may be 0 without a unit, as in `transform`.
  case angleOrZero = "angle-or-zero"
  /// A whole number as written: no function; a number that is not 0; 0 itself; a function that gives a number.
  case plainInteger = "plain-integer"
  case nonzero, zero
  case computedNumber = "computed-number"
  /// A length above 0.
  case positiveLength = "positive-length"
  /// Any identifier, and any but the keywords of every property.
  case ident
  case customIdent = "custom-ident"
  /// A custom identifier that is not `none`, not `auto` or `span`, not any of them or `all`.
  case namedIdent = "named-ident"
  case gridName = "grid-name"
  case changingIdent = "changing-ident"
  case string
  /// A string of four characters. Source: CSS Fonts 4, 6.12.
  case tag
  /// `url(…)`.
  case url
  /// `#abc`, as a name.
  case hash
  case hexColor = "hex-color"
  case namedColor = "named-color"
  /// Any one component, and none: where the keywords of every property are all there is.
  case any, nothing

  /// A Boolean value that indicates whether the component is of this type.
  func accepts(_ component: CSSComponent, _ bounds: ValueBounds) -> Bool {
    switch component.kind {
    case .number: return acceptsNumber(component, bounds)
    case .percentage:
      return (self == .percentage || self == .lengthPercentage || self == .any) && bounds.contains(component)
    case .dimension: return accepts(unit: component.name, component) && bounds.contains(component)
    case .ident: return acceptsIdent(component.name)
    case .string: return acceptsString(component)
    case .url: return (self == .url || self == .any) && !component.isUnclosed
    case .hash:
      if self == .hexColor { return Self.isColor(component.name) }
      return self == .hash || self == .any
    case .function: return acceptsFunction(component)
    default: return self == .any
    }
  }

  private func acceptsString(_ string: CSSComponent) -> Bool {
    guard !string.isUnclosed else { return false }
    return self == .string || self == .any || (self == .tag && string.name.unicodeScalars.count == 4)
  }

  private func acceptsNumber(_ component: CSSComponent, _ bounds: ValueBounds) -> Bool {
    // The W3C validator reads 1e3 as a number with the unit e3, though it knows 1e3px.
    guard !component.hasExponent else { return false }
    switch self {
    case .zero: return component.number == 0
    case .nonzero: return component.number != 0
    case .length, .lengthPercentage, .angleOrZero: return component.number == 0
    case .number, .any: return bounds.contains(component)
    case .integer, .plainInteger: return component.isInteger && bounds.contains(component)
    default: return false
    }
  }

  private func accepts(unit: String, _ component: CSSComponent) -> Bool {
    switch self {
    case .any: true
    case .length, .lengthPercentage: CSSUnit.lengths.contains(unit)
    case .positiveLength: CSSUnit.lengths.contains(unit) && component.number > 0
    case .angle, .angleOrZero: CSSUnit.angles.contains(unit)
    case .time: CSSUnit.times.contains(unit)
    case .frequency: CSSUnit.frequencies.contains(unit)
    case .resolution: CSSUnit.resolutions.contains(unit)
    case .flex: unit == "fr"
    case .decibel: unit == "db"
    case .semitones: unit == "st"
    default: false
    }
  }

  private func acceptsIdent(_ name: String) -> Bool {
    switch self {
    case .any: true
    case .ident: !name.hasPrefix("--")
    // The W3C validator takes no dashed names where others are allowed.
    case .customIdent: !CSSKeyword.everyProperty.contains(name) && !name.hasPrefix("--")
    case .namedIdent: ValueType.customIdent.acceptsIdent(name) && name != "none"
    case .gridName: ValueType.customIdent.acceptsIdent(name) && name != "auto" && name != "span"
    case .changingIdent: ValueType.namedIdent.acceptsIdent(name) && name != "auto" && name != "all"
    case .namedColor: CSSColour.names.contains(name)
    default: false
    }
  }

  private func acceptsFunction(_ function: CSSComponent) -> Bool {
    switch self {
    case .any: return true
    case .url: return function.name == "url" && function.children.first?.kind == .string
    default: break
    }
    if function.name == "attr" { return acceptsAttribute(function) }
    guard let kind = CSSMath.kind(of: function) else { return false }
    return accepts(kind)
  }

  /// What a function that computes gives. A plain number passes for a length, as the W3C validator lets it.
  private func accepts(_ kind: CSSMath.Kind) -> Bool {
    switch self {
    case .length, .positiveLength: kind == .number || kind == .length || kind == .lengthPercentage || kind == .unknown
    case .lengthPercentage: kind != .angle && kind != .time && kind != .frequency && kind != .resolution
    case .percentage: kind == .percentage || kind == .unknown
    case .number, .integer, .computedNumber, .nonzero, .zero: kind == .number || kind == .unknown
    case .angle, .angleOrZero: kind == .angle || kind == .unknown
    case .time: kind == .time || kind == .unknown
    case .frequency: kind == .frequency || kind == .unknown
    case .resolution: kind == .resolution || kind == .unknown
    default: false
    }
  }

  /// `attr(name)` is text, `attr(name unit)` a dimension. Source: CSS Values 5, 7.7.
  private func acceptsAttribute(_ function: CSSComponent) -> Bool {
    guard let first = function.children.first, first.kind == .ident else { return false }
    guard function.children.count > 1, function.children[1].kind == .ident else {
      return self == .string || self == .tag
    }
    switch function.children[1].name {
    case "string": return self == .string || self == .tag
    case "url": return self == .url
    case "color": return self == .hexColor
    case "number", "integer": return self == .number || self == .integer
    case "length": return self == .length || self == .lengthPercentage
    case "angle": return self == .angle || self == .angleOrZero
    case "time": return self == .time
    case "frequency": return self == .frequency
    case let unit: return accepts(unit: unit, function)
    }
  }

  /// Three, four, six or eight hexadecimal digits.
  static func isColor(_ name: String) -> Bool {
    let count = name.utf8.count
    return (count == 3 || count == 4 || count == 6 || count == 8) && name.utf8.allSatisfy { $0.hexValue != nil }
  }
}

/// The least and the most that a number may be.
struct ValueBounds: Sendable {
  var least = -Double.infinity
  var most = Double.infinity

  func contains(_ component: CSSComponent) -> Bool { component.number >= least && component.number <= most }
}

/// The units. Source: CSS Values and Units Module Level 4, 6 and 7; CSS Speech; CSS Grid Layout.
enum CSSUnit {
  static let lengths: Set<String> = words(
    """
    em rem ex rex cap rcap ch rch ic ric lh rlh px cm mm q in pt pc
    vw vh vi vb vmin vmax svw svh svi svb svmin svmax lvw lvh lvi lvb lvmin lvmax dvw dvh dvi dvb dvmin dvmax
    """)
  static let angles: Set<String> = words("deg grad rad turn")
  static let times: Set<String> = words("s ms")
  static let frequencies: Set<String> = words("hz khz")
  static let resolutions: Set<String> = words("dpi dpcm dppx x")
  static let all: Set<String> =
    lengths.union(angles).union(times).union(frequencies).union(resolutions).union(words("fr db st"))

  static func words(_ text: String) -> Set<String> {
    Set(text.split { $0 == " " || $0 == "\n" }.map(String.init))
  }
}

/// Keywords that mean the same everywhere.
enum CSSKeyword {
  /// What every property may be. Source: CSS Cascading and Inheritance Level 4, 7.3. `revert-layer` is newer than the
  /// W3C validator.
  static let everyProperty: Set<String> = ["inherit", "initial", "unset", "revert"]
}
