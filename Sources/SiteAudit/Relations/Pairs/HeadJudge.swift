internal import Diagnostics

/// Judges that a page says its charset and its description once. Source: HTML standard, 4.2.5.
final class HeadJudge: PageJudge {
  private var hasCharset = false
  private var hasDescription = false

  func hears(element name: String) -> Bool { name == "meta" }

  func begin(_ page: Page) {
    hasCharset = false
    hasDescription = false
  }

  func start(_ element: Element, _ page: Page) {
    if element.space == .html { judge(meta: element, page) }
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
}
