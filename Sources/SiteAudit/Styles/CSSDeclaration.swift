internal import Diagnostics

/// One declaration, and what is wrong with it. Sources: the specifications that `PropertyTable` names; CSS Cascading
/// and Inheritance 4 (keywords of every property), CSS Variables 1 (`var()`), CSS 2, 4.1.2.1 (names of vendors).
struct CSSDeclaration {
  /// The name as written.
  let name: String
  let place: Range<Int>
  let value: [CSSComponent]
  var context = StyleDeclarations.Context.rule
  var variables = CSSVariables()

  /// The place of the whole value, or of the name when there is none.
  private var valuePlace: Range<Int> {
    guard let first = value.first, let last = value.last else { return place }
    return first.range.lowerBound..<max(last.range.upperBound, first.range.lowerBound)
  }

  func fault(_ bytes: Bytes) -> ValueFault? {
    guard !value.isEmpty else { return .cssWithoutValue(name, place) }
    let property = name.asciiLowercased
    if property == "filter", value[0].isIdent("progid") { return nil }
    // Its ranges, such as U+1EA0-1EF9, are read as numbers with units nobody knows.
    if property == "unicode-range", context == .fontFace { return nil }
    if let broken = Self.broken(value, depth: 0) { return .cssBrokenValue(name, bytes, broken) }
    // Names of vendors, and old tricks.
    if property.hasPrefix("-") || property.hasPrefix("_") || CSSProperties.unjudged.contains(property) { return nil }
    guard let definition = PropertyTable.standard.definition(of: property, context) else {
      return .cssUnknownProperty(name, place, context)
    }
    if let unit = Self.unknownUnit(value, depth: 0) { return .cssUnknownUnit(name, bytes, unit) }
    if let known = variables.resolved(value) {
      return isRight([known], definition) ? nil : .cssBadVariable(name, bytes, known, in: valuePlace)
    }
    return isRight(value, definition)
      ? nil : .cssBadValue(name, bytes, value, reached: reached(value, definition), in: valuePlace)
  }

  private func reached(_ value: [CSSComponent], _ definition: ValueDefinition) -> Int {
    let matcher = ValueMatcher(PropertyTable.standard.definitions)
    _ = matcher.matches(value, definition)
    return matcher.reached
  }

  private func isRight(_ value: [CSSComponent], _ definition: ValueDefinition) -> Bool {
    if isOpen(value, depth: 0) { return true }
    if value.count == 1, value[0].kind == .ident, CSSKeyword.everyProperty.contains(value[0].name) { return true }
    return ValueMatcher(PropertyTable.standard.definitions).matches(value, definition)
  }

  /// What is no value at all, whatever the property: an unclosed bracket or string, a stray character.
  private static func broken(_ components: [CSSComponent], depth: Int) -> CSSComponent? {
    for (index, part) in components.enumerated() {
      switch part.kind {
      case .badString, .badURL, .closeParenthesis, .closeBracket, .closeBrace, .colon, .semicolon, .cdo, .cdc,
        .atKeyword:
        return part
      case .openParenthesis where depth == 0: return part
      case .delimiter where depth == 0:
        guard part.delimiter == UInt8(ascii: "/"), index > 0, index + 1 < components.count else { return part }
      case .comma where depth == 0:
        guard index > 0, index + 1 < components.count else { return part }
      case .function:
        if part.isUnclosed { return part }
        if part.name == "var" {
          guard let first = part.children.first, first.kind == .ident, first.name.hasPrefix("--") else { return part }
        } else if let inner = broken(part.children, depth: depth + 1), !Self.isOld(part.name) {
          return inner
        }
      default:
        if part.isUnclosed { return part }
      }
    }
    return nil
  }

  /// Functions of old browsers, which hold anything.
  private static func isOld(_ function: String) -> Bool { function == "alpha" || function == "expression" }

  /// The first number with a unit that there is not, or with an exponent, which the W3C validator takes for a unit.
  static func wrongUnit(_ value: [CSSComponent]) -> CSSComponent? {
    unknownUnit(value, depth: 0) ?? value.first { $0.kind == .number && $0.hasExponent }
  }

  private static func unknownUnit(_ components: [CSSComponent], depth: Int) -> CSSComponent? {
    for part in components {
      if part.kind == .dimension, !CSSUnit.all.contains(part.name) { return part }
      if let inner = unknownUnit(part.children, depth: depth + 1) { return inner }
    }
    return nil
  }

  /// A Boolean value that indicates whether only a browser can tell what the value is: variables, values of vendors.
  private func isOpen(_ components: [CSSComponent], depth: Int) -> Bool {
    components.contains { part in
      switch part.kind {
      case .ident: depth == 0 && part.name.hasPrefix("-") && !part.name.hasPrefix("--")
      case .function:
        part.name == "var" || part.name == "alpha" || (depth == 0 && part.name.hasPrefix("-"))
          || isOpen(part.children, depth: depth + 1)
      case .openBracket, .openParenthesis: isOpen(part.children, depth: depth + 1)
      default: false
      }
    }
  }
}

/// Names of properties that need no definition.
enum CSSProperties {
  /// Known, but whatever they are is let pass, as the W3C validator does.
  static let unjudged: Set<String> = ["zoom"]

  /// Right by newer specifications, but unknown to the W3C validator: they are errors, and the finding says why.
  static let newer: Set<String> = CSSUnit.words(newerText)
}
