/// CSS in attributes and in `style` elements.
enum StyleFamily: RuleFamily {
  static let rules: [Rule] = [.cssSyntax, .cssUnknownProperty, .cssBadValue]

  static func pageJudges(_ options: AuditOptions) -> [any PageJudge] { [StyleJudge()] }
}
