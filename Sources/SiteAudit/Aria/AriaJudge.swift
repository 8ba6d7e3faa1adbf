internal import Diagnostics

/// Judges roles and `aria-*` attributes wherever a page's shape tells all there is to know.
///
/// What depends on ids is judged by `AriaOwnership`, on numbers by `AriaNumbers`.
final class AriaJudge: ShapeJudge {
  let valuesRead = AriaAttribute.wordNames.union(["role", "type", "size"])
  let blanknessRead = AriaAttribute.referenceNames.union(["alt", "title"])
  var fingerprint: UInt64 { AriaFamily.rules.reduce(1) { Hash.mix($0 ^ Hash.of($1.id), 0x9E6C_63D0_876A_68EE) &+ 1 } }

  func judge(_ tree: PageTree, _ findings: inout FindingList) {
    for element in tree.elements {
      if let subject = AriaSubject(element, in: tree) {
        judge(subject, tree, &findings)
      }
      if element.isHTML(.img) { ImageNames.judge(element, tree, &findings) }
    }
  }

  private func judge(_ subject: AriaSubject, _ tree: PageTree, _ findings: inout FindingList) {
    var visit = AriaVisit(subject: subject, tree: tree, findings: findings)
    visit.judgeRole()
    visit.judgeAttributes()
    visit.judgeStructure()
    visit.judgeNesting()
    findings = visit.findings
  }
}

/// Judges one element.
struct AriaVisit {
  let subject: AriaSubject
  let tree: PageTree
  var findings: FindingList
  /// Whether the role was found to be wrong, so that nothing can be said of what it supports.
  private var hasWrongRole = false

  init(subject: AriaSubject, tree: PageTree, findings: FindingList) {
    self.subject = subject
    self.tree = tree
    self.findings = findings
  }

  var element: TreeElement { subject.element }

  mutating func report(_ finding: Finding, at attribute: String? = nil) {
    let place = tree.place(of: element, attribute: attribute)
    findings.add(finding, at: place.lowerBound, length: place.count)
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
    } else if words.count > 1, words != ["none", "presentation"] {
      report(.superfluousRole(words.map(String.init)), at: "role")
    }
    if let roles = subject.known.roles, !roles.contains(effective.name), 
      effective.name != "directory" || roles.isEmpty || element.name == .select
    {
      hasWrongRole = true
      // An image's role is wrong for its missing name already.
      if element.isHTML(.img), !element.has("alt") || element.isBlank("alt"), !hasName || element.has("alt") { return }
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
      guard role == "generic" || subject.effective?.isNameless ?? false else { return }
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
