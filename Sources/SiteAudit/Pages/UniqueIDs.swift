internal import Diagnostics

/// Judges ids: each is there once, and can be named. Source: HTML standard, 3.2.6.
///
/// What stands in a `template` is in a tree of its own, and each copy of it in another.
final class UniqueIDs: PageJudge {
  /// How many templates are open.
  private var templates = 0

  func hears(element name: String) -> Bool { name == "template" }

  func begin(_ page: Page) {
    templates = 0
  }

  func start(_ element: Element, _ page: Page) {
    // The template's own id, told next, is not in it.
    if element.space == .html { templates += 1 }
  }

  func end(_ element: OpenElement, _ page: Page) {
    if element.space == .html { templates -= 1 }
  }

  func hears(attribute name: String, in space: Space) -> Bool { space == .none && (name == "id" || name == "name") }

  func attribute(_ attribute: Attribute, of element: Element, _ page: Page) {
    if attribute.name == .name {
      if element.isHTML(.a) { page.links.add(anchor: attribute.value) }
      return
    }
    guard attribute.value.count > 0, !attribute.value.contains(where: \.isSpace) else {
      return page.report(.unusableID(attribute.value.text), at: attribute)
    }
    if templates > (element.isHTML(.template) ? 1 : 0) { return page.links.add(anchor: attribute.value) }
    let offset = page.offset(of: attribute)
    if let first = page.links.add(id: attribute.value, offset: offset) {
      page.report(.repeatedID(attribute.value.text, first: page.findings.location(of: first)), at: attribute)
    }
  }
}

extension Rule {
  static let repeatedID = Rule(
    DiagnosticKind("duplicate-id", .error),
    title: Phrase(vi: "Mỗi mã id chỉ dùng một lần trong một trang", en: "Each id stands once in a page"),
    why: Phrase(
      vi: "Liên kết, nhãn và chương trình đọc màn hình chỉ tìm thấy phần tử đầu tiên.",
      en: "Links, labels and screen readers find only the first element."),
    good: .body("<p id=\"mot\">Một</p><p id=\"hai\">Hai</p>"), bad: .body("<p id=\"mot\">Một</p><p id=\"‸mot\">Hai</p>")
  )

  static let unusableID = Rule(
    DiagnosticKind("bad-id", .error),
    title: Phrase(vi: "Mã id không trống và không có dấu cách", en: "An id is not empty and has no white space"),
    why: Phrase(vi: "Không gì có thể trỏ tới mã như vậy.", en: "Nothing could refer to it."),
    good: .body("<p id=\"muc-mot\">Một</p>"), bad: .body("<p id=\"‸mục một\">Một</p>"))
}

extension Finding {
  static func repeatedID(_ id: String, first: SourceLocation) -> Finding {
    Finding(
      .repeatedID, Phrase(vi: "mã id \(id.quoted()) đã dùng trong trang này", en: "id \(id.quoted()) is used twice"),
      remedy: Phrase(vi: "Đặt cho phần tử này một id khác.", en: "Give this element another id."),
      notes: [Diagnostic.Note(Phrase(vi: "lần đầu ở đây", en: "first used here"), at: first)])
  }

  static func unusableID(_ id: String) -> Finding {
    Finding(
      .unusableID,
      id.isEmpty
        ? Phrase(vi: "mã id để trống", en: "the id is empty")
        : Phrase(vi: "mã id \(id.quoted()) có dấu cách", en: "id \(id.quoted()) has white space"),
      remedy: Phrase(
        vi: "Nối các chữ bằng gạch ngang, ví dụ: “muc-mot”.", en: "Join the words by hyphens, such as “muc-mot”."))
  }
}
