internal import Diagnostics

/// Judges roles that take away the part an element plays: a list's item, a table's cell, a caption's figure.
/// Source: ARIA in HTML, 4; the conditions are those of the Nu Html Checker.
extension AriaVisit {
  mutating func judgeStructure() {
    guard element.space == .html else { return }
    if element.name == .label { return judgeLabel() }
    if element.name == .summary { return judgeSummary() }
    guard let role = subject.role else { return }
    let trimmed = AriaRole.words(role).joined(separator: " ")
    switch element.name {
    case .li: judgeItem(trimmed)
    case .tr, .td, .th: judgeCell()
    case .div:
      guard let parent = element.parent, tree.elements[parent].isHTML(.dl) else { return }
      if trimmed != "none", trimmed != "presentation" {
        report(.roleOverridesStructure(subject, because: .definitionGroup), at: "role")
      }
    case .figure:
      guard trimmed != "figure", trimmed != "doc-example" else { return }
      if tree.descendants(of: element).contains(where: { $0.isHTML(.figcaption) && figure(of: $0) == element.number }) {
        report(.roleOverridesStructure(subject, because: .caption), at: "role")
      }
    default: break
    }
  }

  /// The number of the figure that began last before a caption: a figure of figures may be a group.
  private func figure(of caption: TreeElement) -> Int? {
    tree.elements[..<caption.number].last { $0.isHTML(.figure) }?.number
  }

  // MARK: Lists

  /// What items of widgets may be, by the role of any element around them.
  private static let items: [(around: Set<String>, allowed: Set<String>)] = [
    (["list", "listbox"], ["group", "option", "none", "presentation", "none presentation"]),
    (
      ["menu", "menubar"],
      [
        "group", "menuitem", "menuitemcheckbox", "menuitemradio", "separator", "none", "presentation",
        "none presentation",
      ]
    ),
    (["tablist"], ["tab", "none", "presentation", "none presentation"]),
    (["tree"], ["treeitem", "none", "presentation", "none presentation"]),
  ]

  private mutating func judgeItem(_ role: String) {
    var around: Set<String> = []
    var isInPlainList = false
    var hasRoles = false
    for ancestor in tree.ancestors(of: element) where ancestor.space == .html {
      if let role = ancestor["role"] {
        hasRoles = true
        around.formUnion(AriaRole.words(role).prefix(1).map(String.init))
      } else if ancestor.name == .ul || ancestor.name == .ol || ancestor.name == .menu {
        isInPlainList = true
      }
    }
    if around.contains("list") || (isInPlainList && !hasRoles) {
      return report(.roleOverridesStructure(subject, because: .list), at: "role")
    }
    for item in Self.items where !around.isDisjoint(with: item.around) && !item.allowed.contains(role) {
      let wanted = item.allowed.filter { !$0.contains(" ") }.sorted()
      return report(.roleOverridesStructure(subject, because: .widget(wanted)), at: "role")
    }
  }

  // MARK: Tables

  private mutating func judgeCell() {
    for ancestor in tree.ancestors(of: element) where ancestor.isHTML(.table) {
      let role = ancestor["role"].map { AriaRole.words($0).prefix(1).joined() }
      if role == nil || role == "table" || role == "grid" || role == "treegrid" {
        return report(.roleOverridesStructure(subject, because: .table), at: "role")
      }
    }
  }

  // MARK: Labels and summaries

  private mutating func judgeLabel() {
    let isWrapping = tree.descendants(of: element).contains { $0.isLabelable }
    // A label may also be for a custom element, about which nothing is known.
    let isFor = element.has("for") && !hasCustomElements
    guard isWrapping || isFor else { return }
    if subject.role != nil { report(.roleOverridesStructure(subject, because: .label), at: "role") }
    for name in subject.attributes { report(.labelAttribute(name), at: name) }
  }

  /// The `aria-*` attributes that a summary takes.
  private static let summaryAttributes = AriaAttributes.global.subtracting(
    AriaAttributes(names: ["description", "dropeffect", "grabbed"]))

  private mutating func judgeSummary() {
    guard let parent = element.parent, tree.elements[parent].isHTML(.details) else { return }
    if subject.role != nil { report(.roleOverridesStructure(subject, because: .summary), at: "role") }
    for name in subject.attributes {
      guard let attribute = AriaAttribute.named(name.dropFirst(5)) else { continue }
      let isTold = !subject.supported.contains(attribute.set)
      if !Self.summaryAttributes.contains(attribute.set), !isTold { report(.summaryAttribute(name), at: name) }
    }
  }
}
