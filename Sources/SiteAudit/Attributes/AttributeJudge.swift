internal import Diagnostics

/// Judges which attributes elements have: none that is not theirs, all that they need, and none that has gone.
/// Source: HTML standard, 3.2.6, 4.2 to 4.12, 16.2.
final class AttributeJudge: ShapeJudge {
  private let table = AttributeTable.html
  private let drawings = AttributeTable.svg
  private let formulas = AttributeTable.math
  private let obsolete = ObsoleteFeatures.html
  private let conditions = AttributeCondition.html

  var valuesRead: Set<String> { AttributeCondition.valuesRead }

  /// The tables belong to the version: change it with them.
  let fingerprint = Hash.of("attributes 1")

  func judge(_ tree: PageTree, _ findings: inout FindingList) {
    // What stands in a template is no part of the page until a script uses it; Nu does not judge it either.
    var templateEnd = 0
    for element in tree.elements where element.number >= templateEnd {
      if findings.isFull { return }
      if element.isHTML(.template) { templateEnd = tree.descendants(of: element).endIndex }
      switch element.space {
      case .html: judgeHTML(element, tree, &findings)
      case .svg: judge(element, by: drawings, tree, &findings)
      case .math: judge(element, by: formulas, tree, &findings)
      default: break
      }
    }
  }

  // MARK: HTML

  private func judgeHTML(_ element: TreeElement, _ tree: PageTree, _ findings: inout FindingList) {
    let name = element.local.lowercased()
    if let instead = obsolete.elements[name] {
      return add(.obsoleteElement(name, instead: instead), element, nil, tree, &findings)
    }
    // Custom elements take what their scripts make of it; unknown elements are the grammar's.
    guard let row = table.rows[name] else { return }
    for attribute in element.attributes {
      judge(attribute, of: element, name, row, tree, &findings)
    }
    for condition in conditions[name] ?? [] { judge(condition, of: element, name, tree, &findings) }
    switch element.name {
    case .script where ScriptKind(type: element["type"]) == .classic && !(element["type"] ?? "").isEmpty:
      add(.needlessType(of: name), element, "type", tree, &findings)
    case .style where element["type"]?.lowercased() == "text/css":
      add(.needlessType(of: name), element, "type", tree, &findings)
    default: break
    }
  }

  private func judge(
    _ attribute: TreeElement.Attribute, of element: TreeElement, _ name: String, _ row: AttributeTable.Row,
    _ tree: PageTree, _ findings: inout FindingList
  ) {
    let spelling = attribute.name.lowercased()
    switch attribute.space {
    case .none where Self.isAnybodys(spelling): return
    case .none:
      if table.type(of: spelling, on: row) != nil { return }
      if let instead = obsolete.replacement(of: spelling, on: name) {
        return add(.obsoleteAttribute(spelling, on: name, instead: instead), element, attribute.name, tree, &findings)
      }
      let isRefused = row.refused.contains(spelling) || obsolete.replacement(of: spelling, on: "*") != nil
      if row.takesAny, !isRefused { return }
    case .xml where spelling == "lang": return
    default: break
    }
    let finding = Finding.attributeNotAllowed(
      attribute.spelling, on: name, taken: row.spellings, common: table.globals.spellings,
      elsewhere: table.elements(with: spelling), instead: obsolete.replacement(of: spelling, on: "*"))
    addName(finding, element, attribute.spelling, tree, &findings)
  }

  /// A Boolean value that indicates whether an attribute is for the page's own data, or for the rules on ARIA to judge.
  private static func isAnybodys(_ name: String) -> Bool {
    name.hasPrefix("aria-") || name == "role" || (name.hasPrefix("data-") && name.utf8.count > 5)
  }

  private func judge(
    _ condition: AttributeCondition, of element: TreeElement, _ name: String, _ tree: PageTree,
    _ findings: inout FindingList
  ) {
    if condition.attributes.isEmpty {
      guard !condition.holds(of: element, in: tree) else { return }
      add(
        .attributeRequired(condition.wanted, on: name, needs: condition.wording), element, nil, tree, &findings)
      return
    }
    for attribute in condition.attributes where element.has(attribute) {
      guard !condition.holds(of: element, in: tree) else { return }
      add(
        .attributeOutOfPlace(attribute, on: name, needs: condition.wording), element, attribute, tree, &findings)
    }
  }

  // MARK: SVG and MathML

  private func judge(
    _ element: TreeElement, by table: AttributeTable, _ tree: PageTree, _ findings: inout FindingList
  ) {
    guard let row = table.rows[element.local.lowercased()], !row.takesAny else { return }
    for attribute in element.attributes {
      let name = attribute.spelling.lowercased()
      if Self.isAnybodys(name) || table.type(of: name, on: row) != nil { continue }
      let finding = Finding.attributeNotAllowed(
        attribute.spelling, on: element.local, taken: row.spellings, common: table.globals.spellings,
        elsewhere: table.elements(with: name), instead: nil)
      addName(finding, element, attribute.spelling, tree, &findings)
    }
    for needed in row.required where !element.has(needed) {
      add(
        .attributeRequired([needed], on: element.local, needs: Phrase(vi: "có \(needed)", en: "it has \(needed)")),
        element, nil, tree, &findings)
    }
  }

  // MARK: Places

  /// Adds a finding about an attribute's value, or about the element.
  private func add(
    _ finding: @autoclosure () -> Finding, _ element: TreeElement, _ attribute: String?, _ tree: PageTree,
    _ findings: inout FindingList
  ) {
    let place = tree.place(of: element, attribute: attribute)
    findings.add(finding(), at: place.lowerBound, length: place.count)
  }

  /// Adds a finding about an attribute's name.
  private func addName(
    _ finding: Finding, _ element: TreeElement, _ attribute: String, _ tree: PageTree, _ findings: inout FindingList
  ) {
    let start = tree.place(of: element).lowerBound
    guard let found = TagScanner(tree.source).attribute(attribute, ofTagAt: start) else {
      return findings.add(finding, at: start)
    }
    findings.add(finding, at: found.name.lowerBound, length: found.name.count)
  }
}

extension TreeElement.Attribute {
  /// The name as the source spells it, for the namespaces whose prefix is fixed or usual.
  var spelling: String {
    switch space {
    case .xml: "xml:" + name
    case .xlink: "xlink:" + name
    default: name
    }
  }
}
