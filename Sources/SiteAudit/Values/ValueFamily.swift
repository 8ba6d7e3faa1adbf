/// What the values of attributes look like.
enum ValueFamily: RuleFamily {
  static let rules: [Rule] = []
}
