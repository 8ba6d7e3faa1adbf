internal import Diagnostics

/// Judges lists of media queries: `media`, `@media`, `@import`. Source: Media Queries Level 4 and 5; a feature that the
/// W3C validator does not know is let pass.
enum MediaQueries {
  /// What is wrong with the value of a `media` attribute.
  static func fault(in value: Bytes) -> ValueFault? {
    var reader = CSSComponentReader(value)
    let parts = reader.components { _ in false }
    guard !reader.gaveUp, !parts.isEmpty else { return nil }
    return MediaQueryList(bytes: value).fault(parts, end: value.count..<value.count)
  }
}

/// A list of media queries, as components.
struct MediaQueryList {
  private static let deprecatedTypes = CSSUnit.words("tty tv handheld projection braille embossed speech aural")
  private static let keywords = CSSUnit.words("and or not only")

  let bytes: Bytes

  func fault(_ parts: [CSSComponent], end: Range<Int>) -> ValueFault? {
    var query: [CSSComponent] = []
    for part in parts {
      guard part.kind == .comma else {
        query.append(part)
        continue
      }
      if let fault = self.query(query[...], end: part.range) { return fault }
      query = []
    }
    return self.query(query[...], end: end)
  }

  /// `screen and (…)`, `not print`, `(…) and (…)`.
  private func query(_ parts: ArraySlice<CSSComponent>, end: Range<Int>) -> ValueFault? {
    var rest = parts
    guard let first = rest.first else { return .badMediaQuery(bytes, end) }
    guard first.kind == .ident else { return condition(rest, end: end) }
    if first.isIdent("not"), rest.count > 1, rest[rest.startIndex + 1].kind == .openParenthesis {
      return condition(rest, end: end)
    }
    if first.isIdent("not") || first.isIdent("only") { rest = rest.dropFirst() }
    guard let type = rest.popFirst() else { return .badMediaQuery(bytes, first.range) }
    guard type.kind == .ident, !Self.keywords.contains(type.name) else { return .badMediaQuery(bytes, type.range) }
    if Self.deprecatedTypes.contains(type.name) { return .deprecatedMedia(type.name, type.range) }
    guard ["all", "screen", "print"].contains(type.name) else { return .unknownMedia(type.name, type.range) }
    guard let and = rest.popFirst() else { return nil }
    guard and.isIdent("and"), !rest.isEmpty else { return .badMediaQuery(bytes, and.range) }
    return joined(rest, by: ["and"], end: end)
  }

  /// `not (…)`, or `(…)` joined by `and` alone or by `or` alone.
  func condition(_ parts: ArraySlice<CSSComponent>, end: Range<Int>, depth: Int = 0) -> ValueFault? {
    guard depth < 16 else { return nil }
    var parts = parts
    guard let first = parts.first else { return .badMediaQuery(bytes, end) }
    if first.isIdent("not") {
      parts = parts.dropFirst()
      guard let only = parts.popFirst() else { return .badMediaQuery(bytes, first.range) }
      if let fault = inBrackets(only, depth) { return fault }
      return parts.first.map { .badMediaQuery(bytes, $0.range) }
    }
    return joined(parts, by: ["and", "or"], end: end, depth: depth)
  }

  private func joined(
    _ parts: ArraySlice<CSSComponent>, by words: [String], end: Range<Int>, depth: Int = 0
  ) -> ValueFault? {
    var parts = parts
    var word: String?
    while let part = parts.popFirst() {
      if let fault = inBrackets(part, depth) { return fault }
      guard let next = parts.popFirst() else { return nil }
      guard next.kind == .ident, word == nil ? words.contains(next.name) : next.name == word, next.spaceBefore,
        !parts.isEmpty
      else { return .badMediaQuery(bytes, next.range) }
      word = next.name
    }
    return .badMediaQuery(bytes, end)
  }

  private func inBrackets(_ part: CSSComponent, _ depth: Int) -> ValueFault? {
    guard part.kind == .openParenthesis, !part.isUnclosed, let first = part.children.first else {
      return .badMediaQuery(bytes, part.range)
    }
    if first.kind == .openParenthesis || first.isIdent("not") {
      let closing = part.range.upperBound - 1..<part.range.upperBound
      return condition(part.children[...], end: closing, depth: depth + 1)
    }
    return MediaFeature(bytes: bytes, parts: part.children, place: part.range).fault()
  }
}
