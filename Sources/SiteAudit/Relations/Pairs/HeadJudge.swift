internal import Diagnostics

/// Judges that a page says its charset and its description once, and that alternate style sheets have names.
/// Source: HTML standard, 4.2.5 and 4.6.7.21.
final class HeadJudge: PageJudge {
  private var hasCharset = false
  private var hasDescription = false

  func hears(element name: String) -> Bool { name == "meta" || name == "link" }

  func begin(_ page: Page) {
    hasCharset = false
    hasDescription = false
  }

  func start(_ element: Element, _ page: Page) {
    guard element.space == .html else { return }
    if element.name == .meta { judge(meta: element, page) } else { judge(link: element, page) }
  }

  private func judge(meta: Element, _ page: Page) {
    for attribute in meta.attributes where attribute.space == .none {
      switch attribute.name {
      case .charset where !page.isInTemplate:
        if hasCharset { page.report(.secondCharset(), at: attribute) }
        hasCharset = true
      case .httpEquiv where attribute.value.equals(anyCase: "content-type") && !page.isInTemplate:
        if hasCharset { page.report(.secondCharset(), at: attribute) }
        hasCharset = true
      case .name where attribute.value.equals("description") && !page.isInTemplate:
        if hasDescription { page.report(.secondDescription(), at: attribute) }
        hasDescription = true
      default: break
      }
    }
  }

  private func judge(link: Element, _ page: Page) {
    guard let relation = link.attribute(.rel), link.attribute(.title)?.value.isEmpty ?? true else { return }
    var isAlternate = false
    var isStyle = false
    relation.value.forEachWord { word in
      let word = relation.value.piece(word)
      if word.equals(anyCase: "alternate") { isAlternate = true }
      if word.equals(anyCase: "stylesheet") { isStyle = true }
    }
    if isAlternate, isStyle, !page.isInTemplate { page.report(.untitledAlternative(), at: relation) }
  }
}

extension Rule {
  static let metaRepeated = Rule(
    DiagnosticKind("meta-repeated", .error),
    title: Phrase(
      vi: "Mã chữ và lời mô tả của trang chỉ ghi một lần", en: "A page declares its charset and description once"),
    why: Phrase(
      vi: "Trình duyệt và máy tìm kiếm chỉ lấy một; người sửa không biết cái nào có hiệu lực.",
      en: "Browsers and search engines take one, and nobody knows which."),
    good: .head("<meta name=\"author\" content=\"Ban biên tập\"/>"),
    bad: .head("<meta name=\"‸description\" content=\"Hộ hiến đất\"/>"))

  static let alternativeStyleUntitled = Rule(
    DiagnosticKind("alternate-style-untitled", .error),
    title: Phrase(
      vi: "Kiểu thay thế (alternate stylesheet) có title", en: "An alternate style sheet has a title"),
    why: Phrase(vi: "Người đọc chọn kiểu theo tên ấy.", en: "Readers choose among styles by that name."),
    good: .site(
      file: "trang.html",
      """
      <!DOCTYPE html>
      <html xmlns="http://www.w3.org/1999/xhtml" lang="vi">
      <head><meta charset="utf-8"/><title>Trang</title>
      <link rel="alternate stylesheet" title="Chữ to" href="a.css"/></head>
      <body><h1>Trang</h1></body>
      </html>
      """, with: [("a.css", "")]),
    bad: .site(
      file: "trang.html",
      """
      <!DOCTYPE html>
      <html xmlns="http://www.w3.org/1999/xhtml" lang="vi">
      <head><meta charset="utf-8"/><title>Trang</title><link rel="‸alternate stylesheet" href="a.css"/></head>
      <body><h1>Trang</h1></body>
      </html>
      """, with: [("a.css", "")]))
}

extension Finding {
  static func secondCharset() -> Finding {
    Finding(
      .metaRepeated, Phrase(vi: "mã chữ ghi lần thứ hai", en: "the charset is declared twice"),
      remedy: Phrase(vi: "Chỉ giữ <meta charset=\"utf-8\"/> đầu tiên.", en: "Keep the first <meta charset=\"utf-8\"/>.")
    )
  }

  static func secondDescription() -> Finding {
    Finding(
      .metaRepeated, Phrase(vi: "lời mô tả ghi lần thứ hai", en: "the description is given twice"),
      remedy: Phrase(vi: "Gộp lại thành một.", en: "Make them one."))
  }

  static func untitledAlternative() -> Finding {
    Finding(
      .alternativeStyleUntitled, Phrase(vi: "kiểu thay thế không có title", en: "the alternate style has no title"),
      remedy: Phrase(vi: "Thêm title, ví dụ: title=\"Chữ to\".", en: "Add a title, such as title=\"Large print\"."))
  }
}
