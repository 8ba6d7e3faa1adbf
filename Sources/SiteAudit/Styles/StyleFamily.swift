/// CSS in attributes and in `style` elements.
enum StyleFamily: RuleFamily {
  static let rules: [Rule] = [
    .cssSyntax, .cssUnknownProperty, .cssBadValue, .cssUnknownAtRule, .cssBadSelector, .badMediaQuery, .badSourceSize,
    .badColour, .badPath, .badDrawingValue, .cssUnclosed,
  ]

  static func pageJudges(_ options: AuditOptions) -> [any PageJudge] { [StyleJudge(), SVGValueJudge()] }
}
