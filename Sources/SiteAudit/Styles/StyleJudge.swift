internal import Diagnostics

/// Judges the CSS in a page: `style` attributes and `style` elements, and colours that browsers paint their frame with.
final class StyleJudge: PageJudge {
  /// Where the text of the `style` element begins.
  private var start: Int?
  /// Where the `sizes` of a `source` stands that needs the image after it to be loaded lazily.
  private var waiting: Int?

  func hears(element name: String) -> Bool { name == "style" || name == "img" }

  func hears(attribute name: String, in space: Space) -> Bool {
    space == .none && (name == "style" || name == "content" || name == "color" || name == "sizes")
  }

  func begin(_ page: Page) {
    start = nil
    waiting = nil
  }

  func start(_ element: Element, _ page: Page) {
    if element.name == .img, let place = waiting {
      waiting = nil
      if element[.loading]?.equals("lazy") != true { page.report(.autoSizesNotLazy(), at: place, length: 4) }
    }
    guard element.name == .style, element.space == .html || element.space == .svg, !element.isSelfClosed else { return }
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
    case .style: for fault in StyleDeclarations.faults(in: attribute.value) { report(fault, at: attribute, page) }
    case .content:
      guard element.isHTML(.meta), element[.name]?.equals(anyCase: "theme-color") == true else { return }
      judgeColour(attribute, page)
    case .color: if element.isHTML(.link) { judgeColour(attribute, page) }
    case .sizes: judgeLazySizes(attribute, of: element, page)
    default: return
    }
  }

  private func judgeColour(_ attribute: Attribute, _ page: Page) {
    if let fault = CSSColour.fault(in: attribute.value) { report(fault, at: attribute, page) }
  }

  /// `sizes="auto"` needs an image that is loaded once its place is known. Source: HTML standard, 4.8.3.
  private func judgeLazySizes(_ attribute: Attribute, of element: Element, _ page: Page) {
    let value = attribute.value.trimmed
    guard value.starts(withAnyCase: "auto"), value.count == 4 || value[4] == UInt8(ascii: ",") else { return }
    if element.isHTML(.source), page.parent?.name == .picture {
      waiting = page.offset(of: attribute)
    } else if element.isHTML(.img), element[.loading]?.equals("lazy") != true {
      page.report(.autoSizesNotLazy(), at: attribute)
    }
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

extension Finding {
  static func autoSizesNotLazy() -> Finding {
    Finding(
      .badSourceSize,
      Phrase(vi: "sizes=“auto” cần loading=“lazy”", en: "sizes “auto” needs loading=“lazy”"),
      remedy: Phrase(
        vi: "Thêm loading=\"lazy\", hoặc viết bề rộng, ví dụ: “100vw”.",
        en: "Add loading=\"lazy\", or write a width such as “100vw”."))
  }
}
