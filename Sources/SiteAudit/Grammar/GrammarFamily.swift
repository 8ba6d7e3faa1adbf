/// Which elements stand where: the grammar of HTML.
enum GrammarFamily: RuleFamily {
  static let rules: [Rule] = []
}
