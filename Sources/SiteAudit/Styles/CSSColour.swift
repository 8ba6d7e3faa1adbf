internal import Diagnostics

/// Judges colours. Source: CSS Color Module Level 4 and 5; HTML standard, 4.2.4.4 (`color` of a link) and 4.2.5.1
/// (`theme-color`). The Nu checker lets pass whatever stands there.
enum CSSColour {
  /// What is wrong with a CSS colour: a warning.
  static func fault(in value: Bytes) -> ValueFault? {
    var reader = CSSComponentReader(value)
    let parts = reader.components { _ in false }
    guard !reader.gaveUp else { return nil }
    let matcher = ValueMatcher(PropertyTable.standard.definitions)
    if matcher.matches(parts, .reference("color")) || parts.first?.isFunction("oklch") == true { return nil }
    return ValueFault(
      .badColour, 0..<value.count,
      Phrase(vi: "\(value.text.quoted()) không phải là màu", en: "\(value.text.quoted()) is no colour"),
      remedy: Phrase(vi: "Viết như “#0a7d33” hoặc “green”.", en: "Write it as “#0a7d33” or “green”."))
  }
}

extension Rule {
  static let badColour = Rule(
    DiagnosticKind("bad-colour", .warning),
    title: Phrase(vi: "Màu viết đúng", en: "Colours are right"),
    why: Phrase(vi: "Trình duyệt bỏ qua màu viết sai.", en: "Browsers ignore a colour that they cannot read."),
    good: .head("<meta name=\"theme-color\" content=\"#0a7d33\"/>"),
    bad: .head("<meta name=\"theme-color\" content=\"‸xanh\"/>"))
}
