/// Which elements stand where: the grammar of HTML.
enum GrammarFamily: RuleFamily {
  static let rules: [Rule] = [
    .elementNotAllowed, .textNotAllowed, .requiredChildMissing, .unknownElement, .feedStructure, .feedValue,
  ]

  static func shapeJudges(_ options: AuditOptions) -> [any ShapeJudge] { [GrammarJudge()] }
}
