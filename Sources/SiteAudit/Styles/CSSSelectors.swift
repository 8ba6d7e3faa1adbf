internal import Diagnostics

/// Judges lists of selectors. Source: Selectors Level 4; what is newer than the W3C validator is a fault there, and so
/// here.
struct CSSSelectors {
  /// Known pseudo-classes and, in their old spelling, pseudo-elements, without brackets.
  private static let classes = CSSUnit.words(
    """
    active after any-link autofill before blank checked current default defined disabled empty enabled first
    first-child first-letter first-line first-of-type focus focus-visible focus-within fullscreen future host hover
    in-range indeterminate invalid last-child last-of-type left link local-link only-child only-of-type optional
    out-of-range past paused placeholder-shown playing read-only read-write required right root scope target
    target-within user-invalid valid visited
    """)
  /// Those with selectors in brackets, with `an+b`, and with something of their own.
  private static let withSelectors = CSSUnit.words("has host host-context is not where")
  private static let withNumbers = CSSUnit.words(
    "nth-child nth-col nth-last-child nth-last-col nth-last-of-type nth-of-type")
  private static let withText = CSSUnit.words("dir lang")
  private static let elements = CSSUnit.words(
    """
    after backdrop before content cue cue-region file-selector-button first-letter first-line grammar-error marker
    placeholder selection shadow spelling-error target-text
    """)

  let bytes: Bytes
  /// The prefixes that `@namespace` declares.
  let prefixes: Set<String>

  /// What is wrong with a list of selectors.
  ///
  /// - Parameter end: Where the list ends, for what is missing there.
  func fault(_ parts: [CSSComponent], end: Range<Int>, isRelative: Bool = false, depth: Int = 0) -> ValueFault? {
    guard depth < 16 else { return nil }
    var selector: [CSSComponent] = []
    for part in parts {
      guard part.kind == .comma else {
        selector.append(part)
        continue
      }
      if let fault = complex(selector, end: part.range, isRelative, depth) { return fault }
      selector = []
    }
    return complex(selector, end: end, isRelative, depth)
  }

  /// Compound selectors with combinators between them.
  private func complex(
    _ parts: [CSSComponent], end: Range<Int>, _ isRelative: Bool, _ depth: Int
  ) -> ValueFault? {
    var index = 0
    var needsCompound = true
    if isRelative, let first = parts.first, isCombinator(first) { index = 1 }
    guard index < parts.count else { return .cssBadSelector(bytes, end) }
    while index < parts.count {
      let part = parts[index]
      if isCombinator(part) {
        guard !needsCompound else { return .cssBadSelector(bytes, part.range) }
        // `||` parts columns.
        if part.delimiter == UInt8(ascii: "|"), index + 1 < parts.count { index += 1 }
        needsCompound = true
        index += 1
        continue
      }
      let start = index
      if let fault = compound(parts, &index, depth) { return fault }
      guard index > start else { return .cssBadSelector(bytes, part.range) }
      needsCompound = false
    }
    return needsCompound ? .cssBadSelector(bytes, end) : nil
  }

  private func isCombinator(_ part: CSSComponent) -> Bool {
    guard part.kind == .delimiter else { return false }
    return part.delimiter == UInt8(ascii: ">") || part.delimiter == UInt8(ascii: "+")
      || part.delimiter == UInt8(ascii: "~") || (part.delimiter == UInt8(ascii: "|") && part.spaceBefore)
      || (part.delimiter == UInt8(ascii: "|") && isColumn(part))
  }

  /// A Boolean value that indicates whether a second bar follows this one.
  private func isColumn(_ part: CSSComponent) -> Bool {
    part.range.upperBound < bytes.count && bytes[part.range.upperBound] == UInt8(ascii: "|")
  }

  /// A type selector, then classes, ids, attributes and pseudo-classes, without white space between.
  private func compound(_ parts: [CSSComponent], _ index: inout Int, _ depth: Int) -> ValueFault? {
    let start = index
    while index < parts.count, index == start || !parts[index].spaceBefore {
      let part = parts[index]
      switch part.kind {
      case .ident, .delimiter:
        if part.kind == .ident || part.delimiter == UInt8(ascii: "*") || part.delimiter == UInt8(ascii: "|") {
          guard index == start, !isCombinator(part) else {
            return isCombinator(part) ? nil : .cssBadSelector(bytes, part.range)
          }
          if let fault = typeSelector(parts, &index) { return fault }
          continue
        }
        guard part.delimiter == UInt8(ascii: ".") else {
          return isCombinator(part) ? nil : .cssBadSelector(bytes, part.range)
        }
        guard index + 1 < parts.count, parts[index + 1].kind == .ident, !parts[index + 1].spaceBefore else {
          return .cssBadSelector(bytes, part.range)
        }
        index += 2
      case .hash:
        guard let first = part.name.utf8.first, !first.isDigit else { return .cssBadSelector(bytes, part.range) }
        index += 1
      case .openBracket:
        if let fault = attribute(part) { return fault }
        index += 1
      case .colon:
        if let fault = pseudo(parts, &index, depth) { return fault }
      default: return .cssBadSelector(bytes, part.range)
      }
    }
    return nil
  }

  /// `p`, `*`, `svg|p`, `*|p`, `|p`.
  private func typeSelector(_ parts: [CSSComponent], _ index: inout Int) -> ValueFault? {
    let first = parts[index]
    var prefix: CSSComponent?
    if !first.isDelimiter(UInt8(ascii: "|")) {
      prefix = first
      index += 1
    }
    guard index < parts.count, parts[index].isDelimiter(UInt8(ascii: "|")), !parts[index].spaceBefore || prefix == nil,
      !isColumn(parts[index])
    else { return nil }
    let bar = parts[index]
    index += 1
    guard index < parts.count, !parts[index].spaceBefore,
      parts[index].kind == .ident || parts[index].isDelimiter(UInt8(ascii: "*"))
    else { return .cssBadSelector(bytes, bar.range) }
    index += 1
    if let prefix, prefix.kind == .ident, !prefixes.contains(prefix.name) {
      return .cssUnknownNamespace(prefix.name, prefix.range)
    }
    return nil
  }

  /// `[name]`, `[name=value]`, `[name~="value" i]`.
  private func attribute(_ part: CSSComponent) -> ValueFault? {
    var inner = part.children[...]
    guard !part.isUnclosed else { return .cssBadSelector(bytes, part.range) }
    // A prefix.
    if inner.count > 2, inner[inner.startIndex + 1].isDelimiter(UInt8(ascii: "|")),
      inner[inner.startIndex + 2].kind == .ident
    {
      inner = inner.dropFirst(2)
    } else if let first = inner.first, first.isDelimiter(UInt8(ascii: "|")) {
      inner = inner.dropFirst()
    }
    guard let name = inner.popFirst(), name.kind == .ident else { return .cssBadSelector(bytes, part.range) }
    guard let comparison = inner.popFirst() else { return nil }
    guard comparison.kind == .delimiter else { return .cssBadSelector(bytes, comparison.range) }
    if comparison.delimiter != UInt8(ascii: "=") {
      guard "~|^$*".utf8.contains(comparison.delimiter), let equals = inner.popFirst(),
        equals.isDelimiter(UInt8(ascii: "=")), !equals.spaceBefore
      else { return .cssBadSelector(bytes, comparison.range) }
    }
    guard let value = inner.popFirst(), value.kind == .ident || (value.kind == .string && !value.isUnclosed) else {
      return .cssBadSelector(bytes, part.range)
    }
    guard let flag = inner.popFirst() else { return nil }
    guard flag.isIdent("i") || flag.isIdent("s"), inner.isEmpty else { return .cssBadSelector(bytes, flag.range) }
    return nil
  }

  // MARK: Pseudo-classes and pseudo-elements

  private func pseudo(_ parts: [CSSComponent], _ index: inout Int, _ depth: Int) -> ValueFault? {
    let colon = parts[index]
    index += 1
    let isElement = index < parts.count && parts[index].kind == .colon && !parts[index].spaceBefore
    if isElement { index += 1 }
    guard index < parts.count, !parts[index].spaceBefore else { return .cssBadSelector(bytes, colon.range) }
    let name = parts[index]
    index += 1
    let place = colon.range.lowerBound..<name.range.upperBound
    switch name.kind {
    case .ident:
      if name.name.hasPrefix("-") { return nil }
      let known = isElement ? Self.elements : Self.classes
      return known.contains(name.name) ? nil : .cssUnknownPseudo(isElement ? "::" : ":", name.name, place)
    case .function: return function(name, isElement: isElement, place: place, depth)
    default: return .cssBadSelector(bytes, colon.range)
    }
  }

  private func function(_ part: CSSComponent, isElement: Bool, place: Range<Int>, _ depth: Int) -> ValueFault? {
    guard !part.isUnclosed, !part.children.isEmpty else { return .cssBadSelector(bytes, place) }
    let closing = part.range.upperBound - 1..<part.range.upperBound
    if isElement {
      guard part.name == "slotted" else { return .cssUnknownPseudo("::", part.name + "()", place) }
      return fault(part.children, end: closing, depth: depth + 1)
    }
    if Self.withSelectors.contains(part.name) {
      return fault(part.children, end: closing, isRelative: part.name == "has", depth: depth + 1)
    }
    if Self.withNumbers.contains(part.name) {
      return isNumeric(part.children) ? nil : .cssBadSelector(bytes, part.children[0].range)
    }
    guard Self.withText.contains(part.name) else { return .cssUnknownPseudo(":", part.name + "()", place) }
    let argument = part.children[0]
    let isRight =
      part.name == "dir"
      ? part.children.count == 1 && (argument.isIdent("ltr") || argument.isIdent("rtl"))
      : isLanguages(part.children)
    return isRight ? nil : .cssBadSelector(bytes, argument.range)
  }

  /// `2n+1`, `odd`, `3`, and ` of ` with selectors after it. The W3C validator takes any name there.
  private func isNumeric(_ parts: [CSSComponent]) -> Bool {
    if let of = parts.firstIndex(where: { $0.isIdent("of") }) { return of > 0 && of + 1 < parts.count }
    guard parts.count <= 4 else { return false }
    if parts.count == 1 {
      return parts[0].kind == .ident || (parts[0].kind == .number && parts[0].isInteger)
        || (parts[0].kind == .dimension && isSteps(parts[0].name))
    }
    // `2n + 1`, `2n +1`, `2n- 1`, `+n`, `n-1`.
    return parts.allSatisfy { part in
      switch part.kind {
      case .number: part.isInteger
      case .dimension: isSteps(part.name)
      case .ident: isSteps(part.name) || isSteps(String(part.name.dropFirst()))
      case .delimiter: part.delimiter == UInt8(ascii: "+") || part.delimiter == UInt8(ascii: "-")
      default: false
      }
    } && parts.last.map { $0.kind == .number || $0.kind == .ident } == true
  }

  /// `n`, `n-`, `n-3`.
  private func isSteps(_ unit: String) -> Bool {
    guard unit.hasPrefix("n") else { return false }
    let rest = unit.dropFirst()
    return rest.isEmpty || (rest.first == "-" && rest.dropFirst().allSatisfy(\.isNumber))
  }

  private func isLanguages(_ parts: [CSSComponent]) -> Bool {
    parts.enumerated().allSatisfy { index, part in
      index % 2 == 1
        ? part.kind == .comma
        : (part.kind == .ident || part.kind == .string) && part.name.utf8.count >= 2
    }
  }
}
