/// CSS in attributes and in `style` elements.
enum StyleFamily: RuleFamily {
  static let rules: [Rule] = []
}
