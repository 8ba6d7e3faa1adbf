/// What elements and attributes ask of one another: nesting, pairs, tables, bounds.
enum RelationFamily: RuleFamily {
  static let rules: [Rule] =
    Rule.nestingRules + [.labelWithManyControls, .mainRepeated, .headingLevelSkipped, .autofocusRepeated]
    + Rule.choiceRules + Rule.mediaRules + Rule.tableRules + [.metaRepeated, .alternativeStyleUntitled]
    + Rule.linkPlaces
    + Rule.typedReferenceRules + Rule.microdataRules + Rule.scriptRules + [.autoSizesNotLazy, .outOfBounds]

  static func pageJudges(_ options: AuditOptions) -> [any PageJudge] {
    [
      TableJudge(), HeadJudge(), LinkPlaces(), TypedReferences(), SourceSetJudge(), BoundsJudge(), MicrodataJudge(),
      ScriptJudge(),
    ]
  }

  static func shapeJudges(_ options: AuditOptions) -> [any ShapeJudge] {
    [StructureJudge()]
  }
}
