/// ARIA 1.2: roles, states and properties, and where they may stand.
enum AriaFamily: RuleFamily {
  static let rules: [Rule] = [
    .ariaRoleUnknown, .ariaRoleSuperfluous, .ariaRoleNotAllowed, .ariaRoleOverridesStructure, .ariaRoleWithoutParent,
    .ariaTabWithoutPanel, .ariaRoleDeprecated, .ariaRoleRedundant, .ariaAttributeUnknown, .ariaAttributeNotAllowed,
    .ariaAttributeRequired, .ariaNameProhibited, .ariaBadValue, .ariaNativeConflict, .ariaUnnecessary,
    .ariaAttributeDeprecated, .ariaInteractiveInside, .imageRoleWithoutName, .imageRoleOfDecoration,
  ]

  static func pageJudges(_ options: AuditOptions) -> [any PageJudge] { [AriaNumbers(), AriaOwnership(), DecorativeImages()] }
  static func shapeJudges(_ options: AuditOptions) -> [any ShapeJudge] { [AriaJudge()] }
}
