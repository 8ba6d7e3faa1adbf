internal import Diagnostics

/// Judges what stands in what, at any depth. See `NestingTable`.
struct NestingCheck {
  private static let map = NestingTable.bit(.map)

  mutating func visit(
    _ element: TreeElement, _ around: Surroundings, _ tree: PageTree, _ findings: inout FindingList
  ) {
    guard element.space == .html else {
      if element.space == .svg, element.name == .a, around.flags.contains(.drawnLink) {
        report(element, in: { $0.space == .svg && $0.name == .a }, tree, &findings)
      }
      return
    }
    let isOpenAlready =
      element.name == .a && around.flags.contains(.openLink)
      || element.name == .button && around.flags.contains(.openButton)
    if isOpenAlready {
      let name = element.name
      return report(element, in: { $0.isHTML(name) }, tree, &findings)
    }
    guard !around.flags.contains(.template) else { return }
    visitPlaces(element, around, tree, &findings)
    guard around.ancestors != 0, let forbidding = forbidding(element, around.ancestors) else { return }
    report(
      element, in: { $0.space == .html && NestingTable.bit($0.name) & forbidding.ancestors != 0 }, tree, &findings,
      attribute: forbidding.attribute)
  }

  /// The bits of the ancestors that forbid the element, and the attribute for which they do.
  private func forbidding(_ element: TreeElement, _ ancestors: UInt64) -> (ancestors: UInt64, attribute: String?)? {
    let entry = NestingTable.entries[Int(element.name.rawValue)]
    if entry.ancestors & ancestors != 0, element.name != .input || !element.isHiddenInput {
      return (entry.ancestors & ancestors, nil)
    }
    for (attribute, mask) in entry.withAttribute where mask & ancestors != 0 && element.has(attribute) {
      return (mask & ancestors, attribute)
    }
    // The Nu checker does not ask it of elements that others forbid anyway, but of main.
    guard entry.ancestors == 0 || element.name == .main || element.name == .input else { return nil }
    for (attribute, mask) in NestingTable.anyWithAttribute where mask & ancestors != 0 && element.has(attribute) {
      return (mask & ancestors, attribute)
    }
    return nil
  }

  private func report(
    _ element: TreeElement, in isForbidding: (TreeElement) -> Bool, _ tree: PageTree, _ findings: inout FindingList,
    attribute: String? = nil
  ) {
    guard !findings.isFull, let ancestor = tree.ancestors(of: element).first(where: isForbidding) else { return }
    let place = tree.place(of: ancestor)
    let outer = Diagnostic.Note(
      Phrase(vi: "<\(ancestor.local)> mở ở đây", en: "the \(ancestor.local) begins here"),
      at: findings.location(of: place.lowerBound))
    findings.add(
      .nested(element.local, in: ancestor.local, attribute: attribute, note: outer), about: element, in: tree)
  }

  // MARK: Elements that ask for some ancestor

  private func visitPlaces(
    _ element: TreeElement, _ around: Surroundings, _ tree: PageTree, _ findings: inout FindingList
  ) {
    switch element.name {
    case .area where around.ancestors & Self.map == 0:
      findings.add(.areaOutsideMap(), about: element, in: tree)
    case .img where element.has("ismap"):
      let isInLink = tree.ancestors(of: element).contains { $0.isHTML(.a) && $0.has("href") }
      if !isInLink { findings.add(.serverMapOutsideLink(), about: element, in: tree) }
    default: break
    }
  }
}

extension TreeElement {
  /// A Boolean value that indicates whether an `input` is of the type that is not shown.
  var isHiddenInput: Bool { self["type"]?.lowercased() == "hidden" }

  /// A Boolean value that indicates whether a `label` may be for it. Source: HTML standard, 4.10.2.
  var isLabelable: Bool {
    switch name {
    case .button, .meter, .output, .progress, .select, .textarea: space == .html
    case .input: space == .html && !isHiddenInput
    default: false
    }
  }
}

extension FindingList {
  /// Adds a finding about an element, or about an attribute of it.
  mutating func add(
    _ finding: @autoclosure () -> Finding, about element: TreeElement, attribute: String? = nil, in tree: PageTree
  ) {
    guard !isFull else { return }
    let place = tree.place(of: element, attribute: attribute)
    add(finding(), at: place.lowerBound, length: place.count)
  }
}
