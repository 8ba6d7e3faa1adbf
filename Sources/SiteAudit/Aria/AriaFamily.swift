/// ARIA 1.2: roles, states and properties, and where they may stand.
enum AriaFamily: RuleFamily {
  static let rules: [Rule] = []
}
