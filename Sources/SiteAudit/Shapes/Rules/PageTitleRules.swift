internal import Diagnostics

extension XPathRule {
  /// Source: HTML standard, 4.2.2.
  static let pageTitle = [
    XPathRule(.titleEmpty, "/h:html/h:head/h:title[not(normalize-space())]") { _ in .titleEmpty() }
  ]
}

extension Rule {
  static let titleMissing = Rule(
    DiagnosticKind("title-missing", .error),
    title: Phrase(vi: "Trang có tên trong <title>", en: "A page has a title"),
    why: Phrase(
      vi: "Tên ấy hiện trên thẻ trình duyệt và kết quả tìm kiếm, và được đọc lên đầu tiên.",
      en: "It names the browser's tab and the search result, and is read out first."),
    good: .body("<p>Nội dung</p>"),
    bad: .page(
      """
      <!DOCTYPE html>
      <html xmlns="http://www.w3.org/1999/xhtml" lang="vi">
      <head><meta charset="utf-8"/>‸</head>
      <body><h1>Trang</h1></body>
      </html>
      """))

  static let titleEmpty = Rule(
    DiagnosticKind("title-empty", .error),
    title: Phrase(vi: "Tên trang không để trống", en: "A page's title is not empty"),
    why: Phrase(vi: "Thẻ trình duyệt không có tên để hiện.", en: "The browser's tab has no name to show."),
    good: .body("<p>Nội dung</p>"),
    bad: .page(
      """
      <!DOCTYPE html>
      <html xmlns="http://www.w3.org/1999/xhtml" lang="vi">
      <head><meta charset="utf-8"/>‸<title> </title></head>
      <body><h1>Trang</h1></body>
      </html>
      """))
}

extension Finding {
  static func titleMissing() -> Finding {
    Finding(
      .titleMissing, Phrase(vi: "trang không có <title>", en: "the page has no title"),
      remedy: Phrase(vi: "Thêm <title>Tên trang</title> vào <head>.", en: "Add <title>…</title> to <head>."))
  }

  static func titleEmpty() -> Finding {
    Finding(
      .titleEmpty, Phrase(vi: "<title> để trống", en: "the title is empty"),
      remedy: Phrase(vi: "Ghi tên trang.", en: "Write the page's name."))
  }
}
