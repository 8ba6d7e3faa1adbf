/// Which attributes an element takes, which it must have, and which have gone.
enum AttributeFamily: RuleFamily {
  static let rules: [Rule] = [
    .attributeNotAllowed, .attributeOutOfPlace, .attributeRequired, .obsoleteElement, .obsoleteAttribute, .needlessType,
    .namespaceDeclaration,
  ]

  static func pageJudges(_ options: AuditOptions) -> [any PageJudge] {
    [AttributeValueJudge(), NamespaceJudge()]
  }

  static func shapeJudges(_ options: AuditOptions) -> [any ShapeJudge] { [AttributeJudge()] }
}
