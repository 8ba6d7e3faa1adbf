internal import Diagnostics

/// A media feature: `color`, `min-width: 40em`, `width >= 40em`, `10em < width < 20em`.
/// Source: Media Queries Level 4, 3 to 7 and 11; Media Queries Level 5, 11 and 12.
struct MediaFeature {
  private static let deprecated = CSSUnit.words("device-width device-height device-aspect-ratio")
  private static let lengths = CSSUnit.words("width height")
  private static let integers = CSSUnit.words(
    "color color-index monochrome horizontal-viewport-segments vertical-viewport-segments")
  /// The values of those that are one of some words.
  private static let words: [String: Set<String>] = {
    let text = """
      orientation portrait landscape
      scan interlace progressive
      color-gamut srgb p3 rec2020
      hover hover none
      any-hover hover none
      pointer none coarse fine
      any-pointer none coarse fine
      update none slow fast
      overflow-block none scroll paged
      overflow-inline none scroll
      prefers-color-scheme light dark
      prefers-reduced-motion no-preference reduce
      prefers-contrast no-preference more less custom
      forced-colors none active
      inverted-colors none inverted
      scripting none initial-only enabled
      dynamic-range standard high
      prefers-reduced-transparency no-preference reduce
      video-dynamic-range standard high
      video-color-gamut srgb p3 rec2020
      environment-blending opaque additive subtractive
      """
    var found: [String: Set<String>] = [:]
    for line in text.split(separator: "\n") {
      let words = line.split(separator: " ").map(String.init)
      if let name = words.first { found[name] = Set(words.dropFirst()) }
    }
    return found
  }()

  let bytes: Bytes
  let parts: [CSSComponent]
  let place: Range<Int>

  func fault() -> ValueFault? {
    if let first = parts.first, first.kind == .ident, parts.count == 1 || parts[1].kind == .colon {
      return named(first, value: Array(parts.dropFirst(2)), hasColon: parts.count > 1)
    }
    return range()
  }

  private func split(_ name: String) -> (base: String, isPrefixed: Bool) {
    let isPrefixed = name.hasPrefix("min-") || name.hasPrefix("max-")
    return (isPrefixed ? String(name.dropFirst(4)) : name, isPrefixed)
  }

  private func named(_ name: CSSComponent, value: [CSSComponent], hasColon: Bool) -> ValueFault? {
    let (base, isPrefixed) = split(name.name)
    if Self.deprecated.contains(base) { return .deprecatedFeature(name.name, name.range) }
    guard isKnown(base) else { return hasColon && value.isEmpty ? .badMediaQuery(bytes, name.range) : broken(value) }
    guard hasColon else { return isPrefixed ? .badMediaQuery(bytes, name.range) : nil }
    if isPrefixed, Self.words[base] != nil || base == "grid" { return .badMediaQuery(bytes, name.range) }
    return self.value(value, of: base)
  }

  private func isKnown(_ base: String) -> Bool {
    Self.lengths.contains(base) || Self.integers.contains(base) || Self.words[base] != nil || base == "aspect-ratio"
      || base == "resolution" || base == "grid"
  }

  /// A value of a feature that nobody knows needs only be readable.
  private func broken(_ value: [CSSComponent]) -> ValueFault? {
    value.first { $0.isUnclosed || $0.kind == .semicolon || $0.kind == .badString || $0.kind == .colon }
      .map { .badMediaQuery(bytes, $0.range) }
  }

  private func value(_ value: [CSSComponent], of base: String) -> ValueFault? {
    guard let first = value.first else { return .badMediaQuery(bytes, place) }
    if let fault = broken(value) { return fault }
    if let variable = value.first(where: { $0.isFunction("var") }) { return .badMediaQuery(bytes, variable.range) }
    let isRight: Bool
    if Self.lengths.contains(base) {
      // What follows the first length goes unread.
      isRight = ValueType.length.accepts(first, ValueBounds()) && !value.contains { $0.isDelimiter(UInt8(ascii: "/")) }
    } else if Self.integers.contains(base) {
      isRight = value.count == 1 && ValueType.integer.accepts(first, ValueBounds())
    } else if let words = Self.words[base] {
      isRight = value.count == 1 && first.kind == .ident && words.contains(first.name)
    } else if base == "grid" {
      isRight = value.count == 1 && first.kind == .number && (first.number == 0 || first.number == 1)
    } else if base == "resolution" {
      isRight = value.count == 1 && (ValueType.resolution.accepts(first, ValueBounds()) || first.isIdent("infinite"))
    } else {
      isRight = isRatio(value)
    }
    return isRight ? nil : .badMediaValue(base, bytes, first.range.lowerBound..<(value.last?.range.upperBound ?? 0))
  }

  /// `16/9`, both above 0; the W3C validator wants both.
  private func isRatio(_ value: [CSSComponent]) -> Bool {
    value.count == 3 && value[1].isDelimiter(UInt8(ascii: "/"))
      && [value[0], value[2]].allSatisfy { $0.kind == .number && $0.isInteger && $0.number > 0 }
  }

  // MARK: Ranges

  /// `width >= 40em`, `40em <= width`, `10em < width < 20em`.
  private func range() -> ValueFault? {
    var sides: [[CSSComponent]] = [[]]
    var index = 0
    while index < parts.count {
      let part = parts[index]
      guard part.kind == .delimiter, "<>=".utf8.contains(part.delimiter) else {
        sides[sides.count - 1].append(part)
        index += 1
        continue
      }
      if index + 1 < parts.count, parts[index + 1].isDelimiter(UInt8(ascii: "=")), !parts[index + 1].spaceBefore {
        guard part.delimiter != UInt8(ascii: "=") else { return .badMediaQuery(bytes, part.range) }
        index += 1
      }
      index += 1
      sides.append([])
    }
    guard sides.count == 2 || sides.count == 3, !sides.contains(where: \.isEmpty) else {
      return .badMediaQuery(bytes, parts.count > 1 ? parts[1].range : place)
    }
    let named = sides.firstIndex { $0.count == 1 && $0[0].kind == .ident }
    guard let named, sides.count == 2 || named == 1 else { return .badMediaQuery(bytes, place) }
    let name = sides[named][0].name
    if Self.deprecated.contains(name) { return .deprecatedFeature(name, sides[named][0].range) }
    guard isKnown(name) else { return .badMediaQuery(bytes, sides[named][0].range) }
    for (index, side) in sides.enumerated() where index != named {
      if let fault = value(side, of: name) { return fault }
    }
    return nil
  }
}
