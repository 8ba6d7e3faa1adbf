internal import Diagnostics

extension XPathRule {
  static let mainHeading = [
    XPathRule(.mainHeadingMissing, "/h:html/h:body[not(.//h:h1)]") { _ in .mainHeadingMissing() },
    XPathRule(.mainHeadingRepeated, "(//h:h1)[position() > 1]") { _ in .mainHeadingRepeated() },
  ]
}

extension Rule {
  static let mainHeadingMissing = Rule(
    DiagnosticKind("h1-missing", .error), isHouse: true,
    title: Phrase(vi: "Trang có đầu đề chính <h1>", en: "A page has a main heading, h1"),
    why: Phrase(
      vi: "Người dùng chương trình đọc màn hình nhảy tới đó để biết trang nói gì.",
      en: "Users of screen readers jump there to learn what the page is about."),
    good: .body("<p>Nội dung</p>"),
    bad: .page(
      """
      <!DOCTYPE html>
      <html xmlns="http://www.w3.org/1999/xhtml" lang="vi">
      <head><meta charset="utf-8"/><title>Trang</title></head>
      ‸<body><p>Nội dung</p></body>
      </html>
      """))

  static let mainHeadingRepeated = Rule(
    DiagnosticKind("h1-repeated", .error), isHouse: true,
    title: Phrase(vi: "Trang chỉ có một đầu đề chính <h1>", en: "A page has only one h1"),
    why: Phrase(vi: "Hai đầu đề chính làm rối mục lục của trang.", en: "Two main headings confuse the page's outline."),
    good: .body("<h2>Phần một</h2>"), bad: .body("‸<h1>Trang nữa</h1>"))
}

extension Finding {
  static func mainHeadingMissing() -> Finding {
    Finding(
      .mainHeadingMissing, Phrase(vi: "trang không có <h1>", en: "the page has no h1"),
      remedy: Phrase(vi: "Đặt đầu đề của trang trong <h1>.", en: "Put the page's heading in an h1."))
  }

  static func mainHeadingRepeated() -> Finding {
    Finding(
      .mainHeadingRepeated, Phrase(vi: "trang có hơn một <h1>", en: "the page has more than one h1"),
      remedy: Phrase(vi: "Đổi thành <h2>.", en: "Make it an h2."))
  }
}
