internal import Diagnostics

/// Judges the attributes that name another element of the page by its id.
/// Sources: HTML standard (`for`, `headers`, `list`, `form`, `itemref`, `popovertarget`, `commandfor`); ARIA 1.2, 6.6.
final class References: PageJudge {
  private struct Reference {
    let id: UInt64
    let offset: Int
    let length: Int
    let attribute: Name
    let rule: Rule
  }

  private var references: [Reference] = []
  /// How many templates are open.
  private var templates = 0

  func hears(element name: String) -> Bool { name == "template" }

  func hears(attribute name: String, in space: Space) -> Bool {
    guard space == .none else { return false }
    switch Name(spelling: name) {
    case .for, .headers, .list, .form, .itemref, .popovertarget, .commandfor, .ariaActivedescendant, .ariaControls,
      .ariaDescribedby, .ariaDetails, .ariaErrormessage, .ariaFlowto, .ariaLabelledby, .ariaOwns:
      return true
    default: return false
    }
  }

  func begin(_ page: Page) {
    references.removeAll(keepingCapacity: true)
    templates = 0
  }

  func start(_ element: Element, _ page: Page) {
    if element.space == .html { templates += 1 }
  }

  func end(_ element: OpenElement, _ page: Page) {
    if element.space == .html { templates -= 1 }
  }

  /// The rule that an attribute of an element breaks when it finds nothing; nil where it need find nothing.
  private func rule(_ attribute: Name, of element: Element) -> Rule? {
    switch attribute {
    case .itemref: return .danglingReference
    // What is in a template refers to what is around its copies.
    case _ where templates > 0: return nil
    case .for: return element.isHTML(.label) ? .danglingReference : element.isHTML(.output) ? .danglingHint : nil
    case .list, .form, .headers: return element.name == .other || element.name == .embed ? nil : .danglingReference
    case .popovertarget, .ariaActivedescendant, .ariaDetails, .ariaErrormessage: return .danglingHint
    default: return .danglingReference
    }
  }

  func attribute(_ attribute: Attribute, of element: Element, _ page: Page) {
    guard let rule = rule(attribute.name, of: element) else { return }
    let value = attribute.value
    let start = page.offset(of: attribute)
    // What the parser decoded is not as long as in the source: the whole value is marked then.
    let isExact = page.offset(of: value) != nil
    var index = 0
    while index < value.count {
      while index < value.count, value[index].isSpace { index += 1 }
      let word = index
      while index < value.count, !value[index].isSpace { index += 1 }
      guard index > word else { break }
      references.append(
        Reference(
          id: Hash.of(value.piece(word..<index)), offset: isExact ? start + word : start,
          length: isExact ? index - word : value.count, attribute: attribute.name, rule: rule))
    }
  }

  func finish(_ page: Page) {
    for reference in references where !page.links.hasID(reference.id) {
      if page.findings.isFull { return }
      let id = page.source.piece(reference.offset..<reference.offset + reference.length).text
      page.report(
        .danglingReference(
          id, attribute: reference.attribute.spelling, rule: reference.rule, among: page.spelledIDs),
        at: reference.offset, length: reference.length)
    }
  }
}

extension Rule {
  static let danglingReference = Rule(
    DiagnosticKind("dangling-reference", .error),
    title: Phrase(
      vi: "Thuộc tính trỏ tới một id (for, aria-labelledby, headers…) phải tìm thấy nó",
      en: "Attributes that name an id (for, aria-labelledby, headers…) find it"),
    why: Phrase(
      vi: "Chương trình đọc màn hình không nói được nhãn, bấm vào nhãn không tới ô nhập.",
      en: "Screen readers have no label to say, and a click on the label does not reach the field."),
    good: .body("<label for=\"ten\">Tên</label> <input id=\"ten\"/>"),
    bad: .body("<label for=\"‸tenn\">Tên</label> <input id=\"ten\"/>"))

  /// The same of attributes for which the Nu checker does not ask it.
  static let danglingHint = Rule(
    DiagnosticKind("dangling-hint", .error), isHouse: true,
    title: Phrase(
      vi: "popovertarget, for của output, aria-details, aria-errormessage, aria-activedescendant phải tìm thấy id",
      en: "popovertarget, an output's for, aria-details, aria-errormessage, aria-activedescendant find their id"),
    why: Phrase(
      vi: "Nút bấm không mở được gì, chương trình đọc màn hình không tới được phần ấy.",
      en: "The button opens nothing, and screen readers do not reach what is meant."),
    good: .body(
      "<p><button type=\"button\" popovertarget=\"ghi-chu\">Xem</button></p><p id=\"ghi-chu\" popover=\"auto\">A</p>"),
    bad: .body("<p><button type=\"button\" popovertarget=\"‸ghi-chu\">Xem</button></p>"))
}

extension Finding {
  static func danglingReference(_ id: String, attribute: String, rule: Rule, among ids: [String]) -> Finding {
    Finding(
      rule,
      Phrase(
        vi: "\(attribute) trỏ tới id \(id.quoted()) không có trong trang",
        en: "\(attribute) names id \(id.quoted()), which the page does not have"),
      remedy: NearMiss.of(id, among: ids).map {
        Phrase(vi: "Nếu ý là “\($0)”, sửa lại như vậy.", en: "Did you mean “\($0)”?")
      }
        ?? Phrase(vi: "Thêm id ấy, hoặc bỏ thuộc tính \(attribute).", en: "Add that id or drop \(attribute)."))
  }
}
