/// Our own rules: accessibility, metadata, privacy, budgets.
enum HouseFamily: RuleFamily {
  static let rules: [Rule] = Rule.privacy
}
