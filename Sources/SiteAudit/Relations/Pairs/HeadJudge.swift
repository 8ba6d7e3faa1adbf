internal import Diagnostics

/// Judges what the elements of the head ask of one another. Source: HTML standard, 4.2.3 and 4.2.5.
final class HeadJudge: PageJudge {
  private var hasCharset = false
  private var hasContentType = false
  private var hasDescription = false
  /// A Boolean value that indicates whether a `link` or `script` came before.
  private var hasAddress = false

  func hears(element name: String) -> Bool { name == "meta" || name == "base" || name == "link" || name == "script" }

  func begin(_ page: Page) {
    (hasCharset, hasContentType, hasDescription, hasAddress) = (false, false, false, false)
  }

  func start(_ element: Element, _ page: Page) {
    guard element.space == .html else { return }
    switch element.name {
    case .meta: judge(meta: element, page)
    case .base: judge(base: element, page)
    case .link:
      if !hasAddress, !page.isInTemplate { hasAddress = true }
      judge(link: element, page)
    default: if !hasAddress, !page.isInTemplate { hasAddress = true }
    }
  }

  private func judge(meta: Element, _ page: Page) {
    for attribute in meta.attributes where attribute.space == .none {
      switch attribute.name {
      case .charset where !page.isInTemplate:
        if hasCharset || hasContentType { page.report(.secondCharset(), at: attribute) }
        hasCharset = true
      case .httpEquiv where attribute.value.equals(anyCase: "content-type") && !page.isInTemplate:
        if hasCharset || hasContentType { page.report(.secondCharset(), at: attribute) }
        hasContentType = true
      case .name where attribute.value.equals("description") && !page.isInTemplate:
        if hasDescription { page.report(.secondDescription(), at: attribute) }
        hasDescription = true
      default: break
      }
    }
  }

  private func judge(base: Element, _ page: Page) {
    guard hasAddress, base[.href] != nil, !page.isInTemplate else { return }
    page.report(.lateBase())
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
  static let headRules: [Rule] = [metaRepeated, baseLate, alternativeStyleUntitled]

  static let metaRepeated = Rule(
    DiagnosticKind("meta-repeated", .error),
    title: Phrase(
      vi: "Mã chữ và lời mô tả của trang chỉ ghi một lần", en: "A page declares its charset and description once"),
    why: Phrase(
      vi: "Trình duyệt và máy tìm kiếm chỉ lấy một; người sửa không biết cái nào có hiệu lực.",
      en: "Browsers and search engines take one, and nobody knows which."),
    good: .head("<meta name=\"description\" content=\"Danh sách hộ hiến đất\"/>"),
    bad: .head(
      "<meta name=\"description\" content=\"Danh sách\"/><meta name=\"‸description\" content=\"Hộ hiến đất\"/>"))

  static let baseLate = Rule(
    DiagnosticKind("base-late", .error),
    title: Phrase(vi: "<base> đứng trước <link> và <script>", en: "The base stands before links and scripts"),
    why: Phrase(
      vi: "Địa chỉ đứng trước <base> được hiểu theo chỗ khác với địa chỉ đứng sau.",
      en: "Addresses before it are resolved otherwise than those after it."),
    good: .site(
      file: "trang.html",
      """
      <!DOCTYPE html>
      <html xmlns="http://www.w3.org/1999/xhtml" lang="vi">
      <head><meta charset="utf-8"/><title>Trang</title><base target="_top"/><link rel="stylesheet" href="a.css"/></head>
      <body><h1>Trang</h1></body>
      </html>
      """, with: [("a.css", "")]),
    bad: .site(
      file: "trang.html",
      """
      <!DOCTYPE html>
      <html xmlns="http://www.w3.org/1999/xhtml" lang="vi">
      <head><meta charset="utf-8"/><title>Trang</title><link rel="stylesheet" href="a.css"/>‸<base href="trang.html"/></head>
      <body><h1>Trang</h1></body>
      </html>
      """, with: [("a.css", "")]))

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
      remedy: Phrase(vi: "Chỉ giữ <meta charset=\"utf-8\"/> đầu tiên.", en: "Keep the first <meta charset=\"utf-8\"/>."))
  }

  static func secondDescription() -> Finding {
    Finding(
      .metaRepeated, Phrase(vi: "lời mô tả ghi lần thứ hai", en: "the description is given twice"),
      remedy: Phrase(vi: "Gộp lại thành một.", en: "Make them one."))
  }

  static func lateBase() -> Finding {
    Finding(
      .baseLate, Phrase(vi: "<base> đứng sau <link> hoặc <script>", en: "the base comes after a link or script"),
      remedy: Phrase(
        vi: "Chuyển <base> lên ngay sau <meta charset>.", en: "Move the base up, right after the meta charset."))
  }

  static func untitledAlternative() -> Finding {
    Finding(
      .alternativeStyleUntitled, Phrase(vi: "kiểu thay thế không có title", en: "the alternate style has no title"),
      remedy: Phrase(vi: "Thêm title, ví dụ: title=\"Chữ to\".", en: "Add a title, such as title=\"Large print\"."))
  }
}
