internal import Diagnostics

/// Judges that a page served as text/html says it is UTF-8, early enough. Source: HTML standard, 4.2.5.4.
final class DeclaredCharset: PageJudge {
  private var isDeclared = false
  /// Where the head begins, for a page without declaration; a document without one is told of that elsewhere.
  private var head: Int?

  func hears(element name: String) -> Bool { name == "meta" || name == "head" }

  func begin(_ page: Page) {
    isDeclared = false
    head = nil
  }

  func start(_ element: Element, _ page: Page) {
    guard page.kind == .html else { return }
    if element.isHTML(.head) { head = page.tagStart }
    guard element.isHTML(.meta) else { return }
    if let charset = element.attributes.first(where: { $0.name == .charset && $0.space == .none }) {
      judge(charset.value, at: charset, page)
    } else if let instruction = element[.httpEquiv], instruction.equals(anyCase: "content-type"),
      element[.content] != nil
    {
      // What it declares is judged as a value.
      isDeclared = true
      if page.cursor + 2 > 1024 { page.report(.charsetLate()) }
    }
  }

  func finish(_ page: Page) {
    guard page.kind == .html, !isDeclared, let head else { return }
    page.report(.charsetMissing(), at: head, length: 5)
  }

  private func judge(_ charset: Bytes, at attribute: Attribute, _ page: Page) {
    isDeclared = true
    if !charset.trimmed.equals(anyCase: "utf-8") {
      page.report(.charsetNotUTF8(charset.text), at: attribute)
    } else if page.cursor + 2 > 1024 {
      page.report(.charsetLate())
    }
  }
}

extension Rule {
  static let charsetMissing = Rule(
    DiagnosticKind("charset-missing", .error), isHouse: true,
    title: Phrase(vi: "Trang ghi mã chữ UTF-8", en: "A page says that it is UTF-8"),
    why: Phrase(
      vi: "Mở từ USB, trình duyệt phải đoán mã và chữ Việt có thể hiện sai.",
      en: "From a USB stick browsers guess the encoding, and Vietnamese may come out garbled."),
    good: .body("<p>Nội dung</p>"),
    bad: .page(
      """
      <!DOCTYPE html>
      <html xmlns="http://www.w3.org/1999/xhtml" lang="vi">
      ‸<head><title>Trang</title></head>
      <body><h1>Trang</h1></body>
      </html>
      """))

  static let charsetNotUTF8 = Rule(
    DiagnosticKind("charset-not-utf8", .error),
    title: Phrase(vi: "Mã chữ ghi trong trang là UTF-8", en: "The charset that a page declares is UTF-8"),
    why: Phrase(
      vi: "HTML chỉ còn nhận UTF-8; ghi mã khác, chữ Việt hiện sai.",
      en: "HTML allows nothing else; Vietnamese would come out garbled."),
    good: .body("<p>Nội dung</p>"),
    bad: .page(
      """
      <!DOCTYPE html>
      <html xmlns="http://www.w3.org/1999/xhtml" lang="vi">
      <head><meta charset="‸windows-1258"/><title>Trang</title></head>
      <body><h1>Trang</h1></body>
      </html>
      """))

  static let charsetLate = Rule(
    DiagnosticKind("charset-late", .error),
    title: Phrase(
      vi: "Mã chữ nằm trong 1024 byte đầu của trang", en: "The charset stands in a page's first 1024 bytes"),
    why: Phrase(vi: "Trình duyệt không tìm xa hơn.", en: "Browsers look no further."),
    good: .body("<p>Nội dung</p>"),
    bad: .page(
      """
      <!DOCTYPE html>
      <html xmlns="http://www.w3.org/1999/xhtml" lang="vi">
      <head><title>Trang</title><meta name="author" content="\(String(repeating: "dài ", count: 220))"/>
      ‸<meta charset="utf-8"/></head>
      <body><h1>Trang</h1></body>
      </html>
      """))
}

extension Finding {
  static func charsetMissing() -> Finding {
    Finding(
      .charsetMissing, Phrase(vi: "trang không ghi mã chữ", en: "the page does not say its encoding"),
      remedy: Phrase(
        vi: "Thêm <meta charset=\"utf-8\"/> ngay sau <head>.", en: "Add <meta charset=\"utf-8\"/> right after <head>."))
  }

  static func charsetNotUTF8(_ name: String) -> Finding {
    Finding(
      .charsetNotUTF8, Phrase(vi: "trang ghi mã chữ \(name.quoted())", en: "the page declares \(name.quoted())"),
      remedy: Phrase(vi: "Ghi <meta charset=\"utf-8\"/>.", en: "Write <meta charset=\"utf-8\"/>."))
  }

  static func charsetLate() -> Finding {
    Finding(
      .charsetLate,
      Phrase(vi: "mã chữ ghi sau 1024 byte đầu của trang", en: "the charset stands after the page's first 1024 bytes"),
      remedy: Phrase(
        vi: "Chuyển <meta charset=\"utf-8\"/> lên ngay sau <head>.",
        en: "Move <meta charset=\"utf-8\"/> right after <head>."))
  }
}
