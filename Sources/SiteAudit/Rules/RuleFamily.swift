/// Rules that belong together, and the judges that apply them.
protocol RuleFamily {
  /// In the order in which they are documented.
  static var rules: [Rule] { get }
  /// The judges of every page, made anew for each worker.
  static func pageJudges(_ options: AuditOptions) -> [any PageJudge]
  /// The judges of new shapes, made anew for each worker.
  static func shapeJudges(_ options: AuditOptions) -> [any ShapeJudge]
}

extension RuleFamily {
  static func pageJudges(_ options: AuditOptions) -> [any PageJudge] { [] }
  static func shapeJudges(_ options: AuditOptions) -> [any ShapeJudge] { [] }
}

/// The families, in the order of their work.
enum RuleFamilies {
  static let all: [any RuleFamily.Type] = [
    GrammarFamily.self, AttributeFamily.self, ValueFamily.self, StyleFamily.self, AriaFamily.self,
    RelationFamily.self, HouseFamily.self,
  ]
}
