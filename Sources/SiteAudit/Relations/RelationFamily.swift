/// What elements and attributes ask of one another: nesting, pairs, tables, bounds.
enum RelationFamily: RuleFamily {
  static let rules: [Rule] = Rule.tableRules

  static func pageJudges(_ options: AuditOptions) -> [any PageJudge] {
    [TableJudge()]
  }
}
