/// A rule on structure as an XPath: whatever it selects is wrong.
///
/// Prefixes: `h` for HTML, `s` for SVG. See `ShapeJudge` for what an expression may read.
struct XPathRule: Sendable {
  let rule: Rule
  let expression: String
  /// The attributes whose values, not only names, the expression reads.
  let reads: Set<String>
  /// What to say, given the name of what was selected.
  let finding: @Sendable (_ name: String) -> Finding

  init(_ rule: Rule, _ expression: String, reads: Set<String> = [], finding: @escaping @Sendable (String) -> Finding) {
    self.rule = rule
    self.expression = expression
    self.reads = reads
    self.finding = finding
  }

  /// Every rule of this kind.
  static let all: [XPathRule] =
    pageTitle + mainHeading + imageAlternative + inlineCode + inlineStyle
}
