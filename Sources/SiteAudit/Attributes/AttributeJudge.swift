internal import CLibXML2
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

  /// The tables, and a version of the code that reads them.
  let fingerprint = [
    AttributeTable.html.fingerprint, AttributeTable.svg.fingerprint, AttributeTable.math.fingerprint,
    ObsoleteFeatures.fingerprint, Hash.of(AttributeCondition.lines),
  ].reduce(Hash.of("attributes 1")) { Hash.mix($0 ^ $1, 0x2545_F491_4F6C_DD1D) }

  func judge(_ tree: PageTree, _ findings: inout FindingList) {
    kinds.removeAll(keepingCapacity: true)
    numbers.removeAll(keepingCapacity: true)
    good.removeAll(keepingCapacity: true)
    // What stands in a template is no part of the page until a script uses it; Nu does not judge it either.
    var templateEnd = 0
    for element in tree.elements where element.number >= templateEnd {
      if findings.isFull { return }
      if element.isHTML(.template) { templateEnd = tree.descendants(of: element).endIndex }
      guard let number = kind(of: element) else { continue }
      switch element.space {
      case .html: judgeHTML(element, number, tree, &findings)
      case .svg: judge(element, number, by: drawings, tree, &findings)
      case .math: judge(element, number, by: formulas, tree, &findings)
      default: break
      }
    }
  }

  // MARK: What was worked out on this page

  /// What is known of all elements of one name and namespace.
  private struct Kind {
    let name: String
    let row: AttributeTable.Row?
    let conditions: [AttributeCondition]
    let instead: Phrase?
  }

  /// A name as the tree keeps it: once, so that equal names are one pointer.
  private struct ElementName: Hashable {
    let local: UnsafePointer<UInt8>
    let space: Space
  }

  /// An attribute of a kind of elements.
  private struct Pair: Hashable {
    let kind: Int
    let attribute: UnsafePointer<UInt8>
    let space: UnsafeMutablePointer<xmlNs>?
  }

  private var kinds: [Kind] = []
  private var numbers: [ElementName: Int] = [:]
  private var good: Set<Pair> = []

  private func kind(of element: TreeElement) -> Int? {
    guard let local = element.node.pointee.name else { return nil }
    let key = ElementName(local: local, space: element.space)
    if let known = numbers[key] { return known }
    numbers[key] = kinds.count
    let name = element.local.lowercased()
    let table = element.space == .svg ? drawings : element.space == .math ? formulas : self.table
    let isHTML = element.space == .html
    kinds.append(
      Kind(
        name: name, row: table.rows[name], conditions: isHTML ? conditions[name] ?? [] : [],
        instead: isHTML ? obsolete.elements[name] : nil))
    return kinds.count - 1
  }

  /// The attributes that were not seen right before on an element of this kind; `judge` says whether they are.
  private func forNewAttributes(of element: TreeElement, _ kind: Int, judge: (TreeElement.Attribute) -> Bool) {
    var next = element.node.pointee.properties
    while let node = next {
      next = node.pointee.next
      guard let local = node.pointee.name else { continue }
      let pair = Pair(kind: kind, attribute: local, space: node.pointee.ns)
      if good.contains(pair) { continue }
      let space = node.pointee.ns?.pointee.href.map { Space(address: $0.spelling) } ?? .none
      if judge(TreeElement.Attribute(node: node, name: local.spelling, space: space)) { good.insert(pair) }
    }
  }

  // MARK: HTML

  private func judgeHTML(_ element: TreeElement, _ number: Int, _ tree: PageTree, _ findings: inout FindingList) {
    let kind = kinds[number]
    let name = kind.name
    if let instead = kind.instead {
      return add(.obsoleteElement(name, instead: instead), element, nil, tree, &findings)
    }
    // Custom elements take what their scripts make of it; unknown elements are the grammar's.
    guard let row = kind.row else { return name.contains("-") ? judgeCustom(element, name, tree, &findings) : () }
    forNewAttributes(of: element, number) {
      findings.isFull || judge($0, of: element, name, row, tree, &findings)
    }
    if !kind.conditions.isEmpty {
      // An attribute is told once, whatever else it lacks.
      var told: Set<String> = []
      for condition in kind.conditions { judge(condition, of: element, name, tree, &told, &findings) }
    }
    switch element.name {
    case .script where ScriptKind(type: element["type"]) == .classic && !(element["type"] ?? "").isEmpty:
      add(.needlessType(of: name), element, "type", tree, &findings)
    case .style where element["type"]?.lowercased() == "text/css":
      add(.needlessType(of: name), element, "type", tree, &findings)
    default: break
    }
  }

  /// Source: HTML standard, 4.13.1.1: an element with a name of its own is not one by `is` as well.
  private func judgeCustom(_ element: TreeElement, _ name: String, _ tree: PageTree, _ findings: inout FindingList) {
    for gone in ["is", "dropzone", "contextmenu", "onshow"] where element.has(gone) && !findings.isFull {
      let finding = Finding.attributeNotAllowed(
        gone, on: name, taken: [], common: table.globals.spellings, elsewhere: [],
        instead: obsolete.replacement(of: gone, on: "*") ?? Phrase(vi: "Bỏ is.", en: "Drop is."))
      addName(finding, element, gone, tree, &findings)
    }
  }

  /// Judges an attribute's name.
  ///
  /// - Returns: Whether there is nothing to say of it.
  private func judge(
    _ attribute: TreeElement.Attribute, of element: TreeElement, _ name: String, _ row: AttributeTable.Row,
    _ tree: PageTree, _ findings: inout FindingList
  ) -> Bool {
    let spelling = attribute.name.lowercased()
    switch attribute.space {
    case .none where Self.isAnybodys(spelling): return true
    case .none:
      if table.type(of: spelling, on: row) != nil { return true }
      if let instead = obsolete.replacement(of: spelling, on: name) {
        add(.obsoleteAttribute(spelling, on: name, instead: instead), element, attribute.name, tree, &findings)
        return false
      }
      let isRefused = row.refused.contains(spelling) || obsolete.replacement(of: spelling, on: "*") != nil
      if row.takesAny, !isRefused { return true }
    case .xml where spelling == "lang": return true
    default: break
    }
    let finding = Finding.attributeNotAllowed(
      attribute.spelling, on: name, taken: row.spellings, common: table.globals.spellings,
      elsewhere: table.elements(with: spelling), instead: obsolete.replacement(of: spelling, on: "*"))
    addName(finding, element, attribute.spelling, tree, &findings)
    return false
  }

  /// A Boolean value that indicates whether an attribute is for the page's own data, or for the rules on ARIA to judge.
  private static func isAnybodys(_ name: String) -> Bool {
    name.hasPrefix("aria-") || name == "role" || (name.hasPrefix("data-") && name.utf8.count > 5)
  }

  private func judge(
    _ condition: AttributeCondition, of element: TreeElement, _ name: String, _ tree: PageTree,
    _ told: inout Set<String>, _ findings: inout FindingList
  ) {
    if condition.attributes.isEmpty {
      guard !condition.holds(of: element, in: tree) else { return }
      add(
        .attributeRequired(condition.wanted, on: name, needs: condition.wording), element, nil, tree, &findings)
      return
    }
    // Of many attributes it is quicker to ask first whether they may stand here at all.
    if condition.attributes.count > 6, condition.holds(of: element, in: tree) { return }
    for attribute in condition.attributes where element.has(attribute) {
      guard !condition.holds(of: element, in: tree) else { return }
      guard told.insert(attribute).inserted else { continue }
      add(
        .attributeOutOfPlace(attribute, on: name, needs: condition.wording), element, attribute, tree, &findings)
    }
  }

  // MARK: SVG and MathML

  private func judge(
    _ element: TreeElement, _ number: Int, by table: AttributeTable, _ tree: PageTree, _ findings: inout FindingList
  ) {
    guard let row = kinds[number].row, !row.takesAny else { return }
    forNewAttributes(of: element, number) { attribute in
      let name = attribute.spelling.lowercased()
      if findings.isFull || Self.isAnybodys(name) || table.type(of: name, on: row) != nil { return true }
      let finding = Finding.attributeNotAllowed(
        attribute.spelling, on: element.local, taken: row.spellings, common: table.globals.spellings,
        elsewhere: table.elements(with: name), instead: nil)
      addName(finding, element, attribute.spelling, tree, &findings)
      return false
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
