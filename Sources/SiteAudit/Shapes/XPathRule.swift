/// A rule on structure as an XPath: whatever it selects is wrong.
///
/// Prefixes: `h` for HTML, `s` for SVG. See `ShapeJudge` for what an expression may read.
struct XPathRule: Sendable {
  let rule: Rule
  let expression: String
  /// The attributes whose values, not only names, the expression reads.
  let reads: Set<String>
  /// Whether the expression can select anything in a page that has this name, of an element or attribute or as the prefix
  /// of an attribute; nil where it must be asked of every page.
  let concerns: (@Sendable (_ name: String) -> Bool)?
  /// What to say, given the name of what was selected.
  let finding: @Sendable (_ name: String) -> Finding

  init(
    _ rule: Rule, _ expression: String, reads: Set<String> = [], concerns: (@Sendable (_ name: String) -> Bool)? = nil,
    finding: @escaping @Sendable (String) -> Finding
  ) {
    self.rule = rule
    self.expression = expression
    self.reads = reads
    self.concerns = concerns
    self.finding = finding
  }

  /// Every rule of this kind.
  static let all: [XPathRule] =
    pageTitle + mainHeading + imageAlternative + inlineCode + inlineStyle
}
