/// Judges the CSS in a page: `style` attributes and `style` elements.
final class StyleJudge: PageJudge {
  func hears(attribute name: String, in space: Space) -> Bool { name == "style" && space == .none }

  func attribute(_ attribute: Attribute, of element: Element, _ page: Page) {
    for fault in StyleDeclarations.faults(in: attribute.value) { report(fault, at: attribute, page) }
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
