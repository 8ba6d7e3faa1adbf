internal import Diagnostics

/// Judges the condition of `@supports`. Source: CSS Conditional Rules Module Level 3, 6; the W3C validator knows
/// declarations only, and judges them.
struct CSSSupports {
  let bytes: Bytes

  func fault(_ parts: [CSSComponent], _ place: Range<Int>, depth: Int = 0) -> ValueFault? {
    guard depth < 16 else { return nil }
    guard var part = parts.first else { return .cssStray(bytes, place) }
    var index = 0
    if part.isIdent("not") {
      guard parts.count == 2 else { return .cssStray(bytes, part.range) }
      index = 1
      part = parts[1]
    }
    var word: String?
    while true {
      if let fault = inBrackets(part, depth) { return fault }
      index += 1
      guard index < parts.count else { return nil }
      let next = parts[index]
      guard next.isIdent("and") || next.isIdent("or"), word == nil || word == next.name, index + 1 < parts.count else {
        return .cssStray(bytes, next.range)
      }
      word = next.name
      index += 1
      part = parts[index]
      if part.isIdent("not"), index + 1 < parts.count {
        index += 1
        part = parts[index]
      }
    }
  }

  private func inBrackets(_ part: CSSComponent, _ depth: Int) -> ValueFault? {
    guard part.kind == .openParenthesis, !part.isUnclosed, let first = part.children.first else {
      return .cssStray(bytes, part.range)
    }
    if first.kind == .openParenthesis || first.isIdent("not") {
      return fault(part.children, part.range, depth: depth + 1)
    }
    guard first.kind == .ident, part.children.count > 2, part.children[1].kind == .colon else {
      return .cssStray(bytes, first.range)
    }
    if first.name.hasPrefix("--") { return nil }
    let value = Array(part.children.dropFirst(2))
    return CSSDeclaration(name: first.name, place: first.range, value: value, context: .rule).fault(bytes)
  }
}
