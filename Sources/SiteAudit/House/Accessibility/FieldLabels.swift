internal import Diagnostics

/// Judges that fields of forms have a label: around them, by its `for`, or as an attribute.
/// Source: HTML-AAM 1.0, 4.1; WCAG 1.3.1 and 4.1.2. A `placeholder` goes away as soon as somebody types.
final class FieldLabels: PageJudge {
  private struct Field {
    let id: UInt64
    let offset: Int
    let length: Int
  }

  private var fields: [Field] = []
  private var labelled: [UInt64] = []

  func hears(element name: String) -> Bool {
    name == "input" || name == "select" || name == "textarea" || name == "label"
  }

  func begin(_ page: Page) {
    fields.removeAll(keepingCapacity: true)
    labelled.removeAll(keepingCapacity: true)
  }

  func start(_ element: Element, _ page: Page) {
    guard element.space == .html else { return }
    if element.name == .label {
      if let target = element[.for] { labelled.append(Hash.of(target)) }
      return
    }
    if element.name == .input, let type = element[.type], Self.isNoField(type) { return }
    for name in [Name.ariaLabel, .ariaLabelledby, .title] {
      if let value = element[name], value.hasInk { return }
    }
    if let hidden = element[.ariaHidden], hidden.equals("true") { return }
    guard element[.hidden] == nil, !page.stack.contains(where: { $0.name == .label && $0.space == .html }) else {
      return
    }
    let start = page.tagStart
    fields.append(
      Field(
        id: element[.id].map { Hash.of($0) } ?? 0, offset: start,
        length: TagScanner(page.source).tagNameLength(at: start)))
  }

  func finish(_ page: Page) {
    for field in fields where field.id == 0 || !labelled.contains(field.id) {
      page.report(.fieldWithoutLabel(), at: field.offset, length: field.length)
    }
  }

  private static func isNoField(_ type: Bytes) -> Bool {
    type.equals(anyCase: "hidden") || type.equals(anyCase: "submit") || type.equals(anyCase: "reset")
      || type.equals(anyCase: "button") || type.equals(anyCase: "image")
  }
}

extension Rule {
  static let fieldWithoutLabel = Rule(
    DiagnosticKind("field-without-label", .error), isHouse: true,
    title: Phrase(vi: "Ô nhập có nhãn", en: "A form's field has a label"),
    why: Phrase(
      vi: "Người nghe chương trình đọc màn hình không biết phải nhập gì; chữ gợi ý mất đi khi gõ (WCAG 4.1.2).",
      en: "Listeners do not learn what to type; a placeholder goes away as one types (WCAG 4.1.2)."),
    good: .body("<label>Tên <input name=\"ten\"/></label>"),
    bad: .body("‸<input name=\"ten\" placeholder=\"Tên\"/>"))
}

extension Finding {
  static func fieldWithoutLabel() -> Finding {
    Finding(
      .fieldWithoutLabel, Phrase(vi: "ô nhập không có nhãn", en: "the field has no label"),
      remedy: Phrase(
        vi: "Đặt trong <label>Tên <input …/></label>, hoặc thêm aria-label=\"Tên\".",
        en: "Put it into <label>Tên <input …/></label>, or add aria-label=\"…\"."))
  }
}
