internal import Diagnostics

/// Judges roles and `aria-*` attributes wherever a page's shape tells all there is to know.
///
/// What depends on ids is judged by `AriaOwnership`, on numbers by `AriaNumbers`.
final class AriaJudge: ShapeJudge {
  let valuesRead = AriaAttribute.wordNames.union(["role", "type", "size"])
  let blanknessRead = AriaAttribute.referenceNames.union(["alt", "title"])
  var fingerprint: UInt64 { AriaFamily.rules.reduce(1) { Hash.mix($0 ^ Hash.of($1.id), 0x9E6C_63D0_876A_68EE) &+ 1 } }

  func judge(_ tree: PageTree, _ findings: inout FindingList) {
    // What stands in a template is no part of the page.
    var templateEnd = 0
    let hasCustomElements = tree.elements.contains { $0.isCustom }
    for element in tree.elements where element.number >= templateEnd {
      if findings.isFull { return }
      if element.isHTML(.template) { templateEnd = element.end }
      if let subject = AriaSubject(element, in: tree) {
        var visit = AriaVisit(subject: subject, tree: tree, hasCustomElements: hasCustomElements)
        visit.judge()
        for found in visit.found { findings.add(found.finding, at: found.place.lowerBound, length: found.place.count) }
      }
      if element.isHTML(.img) { ImageNames.judge(element, tree, &findings) }
    }
  }
}

/// Judges one element.
struct AriaVisit {
  let subject: AriaSubject
  let tree: PageTree
  /// Whether the page has any.
  let hasCustomElements: Bool
  private(set) var found: [(finding: Finding, place: Range<Int>)] = []
  /// Whether the role was found to be wrong, so that nothing can be said of what it supports.
  private var hasWrongRole = false

  init(subject: AriaSubject, tree: PageTree, hasCustomElements: Bool) {
    self.subject = subject
    self.tree = tree
    self.hasCustomElements = hasCustomElements
  }

  mutating func judge() {
    judgeRole()
    judgeAttributes()
    judgeStructure()
    judgeNesting()
  }

  var element: TreeElement { subject.element }

  /// A finding about an attribute of the element, or about another element.
  mutating func report(_ finding: Finding, at attribute: String) {
    found.append((finding, tree.place(of: element, attribute: attribute)))
  }

  mutating func report(_ finding: Finding, about other: TreeElement) {
    guard found.count < FindingList.limit else { return }
    found.append((finding, tree.place(of: other)))
  }

  // MARK: The role

  mutating func judgeRole() {
    guard let role = subject.role, !element.isCustom else { return }
    let words = AriaRole.words(role)
    guard let effective = subject.effective else {
      hasWrongRole = true
      return report(.unknownRole(role, on: subject), at: "role")
    }
    if let unknown = words.first(where: { AriaRole.named($0) == nil }) {
      report(.unknownRole(String(unknown), on: subject), at: "role")
    } else if words.dropFirst().contains(where: { $0 != "presentation" }) {
      report(.superfluousRole(words.map(String.init)), at: "role")
    }
    if let roles = subject.known.roles, !roles.contains(effective.name), 
      effective.name != "directory" || roles.isEmpty || element.name == .select
    {
      hasWrongRole = true
      // An image's role is wrong for its missing name already.
      if element.isHTML(.img), !element.has("alt"), !hasName { return }
      report(.roleNotAllowed(effective.name, on: subject), at: "role")
    } else if effective.name == "directory" {
      report(.deprecatedRole(), at: "role")
    } else if effective.name == subject.known.implicit {
      report(.redundantRole(effective.name, on: subject), at: "role")
    }
  }

  private var hasName: Bool { element.has("aria-label") || element.has("aria-labelledby") }

  // MARK: The attributes

  mutating func judgeAttributes() {
    let supported = subject.supported
    var present: AriaAttributes = []
    for name in subject.attributes {
      guard let attribute = AriaAttribute.named(name.dropFirst(5)) else {
        if !subject.known.isOpen { report(.unknownAttribute(name), at: name) }
        continue
      }
      present.formUnion(attribute.set)
      if element.isCustom { continue }
      judgeValue(attribute, name)
      if !hasWrongRole, !supported.contains(attribute.set) {
        report(.attributeNotAllowed(name, on: subject), at: name)
      } else {
        judgeConflict(attribute, name)
      }
    }
    judgeNaming(present)
    guard !hasWrongRole, !element.isCustom else { return }
    let missing = subject.required.subtracting(present)
    if !missing.isEmpty { report(.attributeRequired(missing.names, by: subject), at: "role") }
    if subject.key == "input[checkbox]", subject.effective?.name == "button", !element.has("aria-pressed") {
      report(.attributeRequired(["aria-pressed"], by: subject), at: "role")
    }
  }

  private mutating func judgeValue(_ attribute: AriaAttribute, _ name: String) {
    switch attribute.value {
    case .word(let words):
      let value = element[name] ?? ""
      if !words.contains(value) { report(.badWord(value, in: name, words: words), at: name) }
    case .words(let words, let alone):
      let value = element[name] ?? ""
      let parts = AriaRole.words(value).map(String.init)
      let isSet = !parts.isEmpty && Set(parts).count == parts.count && parts.allSatisfy { words.contains($0) }
      if !isSet, !(parts.count == 1 && alone.contains(parts[0])) {
        report(.badWord(value, in: name, words: words + alone), at: name)
      }
    case .reference, .references:
      if element.isBlank(name) { report(.emptyReference(in: name), at: name) }
    case .position, .count, .number, .text: break
    }
  }

  private mutating func judgeNaming(_ present: AriaAttributes) {
    guard element.space == .html, !present.isDisjoint(with: .naming), !hasWrongRole else { return }
    guard AriaElement.nameless.contains(subject.key) || element.isCustom else { return }
    if let role = subject.role {
      let isNameless = AriaRole.words(role).contains { AriaRole.named($0)?.isNameless ?? ($0 == "generic") }
      guard isNameless else { return }
    }
    for name in present.intersection(.naming).names { report(.nameProhibited(name, on: subject), at: name) }
  }
}

extension TreeElement {
  /// A Boolean value that indicates whether the value of the attribute is empty or white space.
  func isBlank(_ name: String) -> Bool {
    guard let value = self[name] else { return false }
    return value.utf8.allSatisfy { $0.isSpace }
  }
}
