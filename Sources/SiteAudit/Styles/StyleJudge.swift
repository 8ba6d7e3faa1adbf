/// Judges the CSS in a page: `style` attributes and `style` elements, and colours that browsers paint their frame with.
final class StyleJudge: PageJudge {
  /// Where the text of the `style` element begins.
  private var start: Int?

  func hears(element name: String) -> Bool { name == "style" }

  func hears(attribute name: String, in space: Space) -> Bool {
    space == .none && (name == "style" || name == "content" || name == "color")
  }

  /// The hashes of `style` attributes that were good: pages repeat them.
  private var good = StampedTable()

  func begin(_ page: Page) {
    if good.count > 1 << 14 { good.removeAll() }
    start = nil
  }

  func start(_ element: Element, _ page: Page) {
    // Sheets in drawings are their programs' own; Nu does not judge them either.
    guard element.isHTML(.style), !element.isSelfClosed, !page.isInTemplate else { return }
    let type = element[.type]?.trimmed
    guard type == nil || type?.isEmpty == true || type?.equals(anyCase: "text/css") == true else { return }
    // The cursor is at the tag's `>`.
    start = page.cursor + 1
  }

  func end(_ element: OpenElement, _ page: Page) {
    guard element.name == .style, let start else { return }
    self.start = nil
    // The text is judged as it stands: in text/html no entity is decoded here.
    guard let end = page.source.lastOffset(of: "</", before: page.cursor), end >= start else { return }
    for fault in StyleSheet.faults(in: page.source.piece(start..<end)) {
      page.report(
        Finding(fault.rule, fault.summary, remedy: fault.remedy), at: start + fault.range.lowerBound,
        length: max(1, fault.range.count))
    }
  }

  func attribute(_ attribute: Attribute, of element: Element, _ page: Page) {
    switch attribute.name {
    case .style where element.space == .html && !page.isInTemplate: judgeDeclarations(attribute, page)
    case .content:
      guard element.isHTML(.meta), element[.name]?.equals(anyCase: "theme-color") == true else { return }
      judgeColour(attribute, page)
    case .color: if element.isHTML(.link) { judgeColour(attribute, page) }
    default: return
    }
  }

  private func judgeDeclarations(_ attribute: Attribute, _ page: Page) {
    let hash = Hash.of(attribute.value)
    guard good[hash] == nil else { return }
    let faults = StyleDeclarations.faults(in: attribute.value)
    if faults.isEmpty { _ = good.insert(hash, 0) }
    for fault in faults { report(fault, at: attribute, page) }
  }

  private func judgeColour(_ attribute: Attribute, _ page: Page) {
    if let fault = CSSColour.fault(in: attribute.value) { report(fault, at: attribute, page) }
  }

  /// Shows the fault where it stands in the value; where entities were decoded, the whole value.
  private func report(_ fault: ValueFault, at attribute: Attribute, _ page: Page) {
    let finding = Finding(fault.rule, fault.summary, remedy: fault.remedy)
    if let start = page.offset(of: attribute.value) {
      page.report(finding, at: start + fault.range.lowerBound, length: max(1, fault.range.count))
    } else {
      page.report(finding, at: attribute)
    }
  }
}
