internal import Diagnostics

/// Judges a page's root: it is `html`, and says the page's language.
final class PageLanguage: PageJudge {
  private var hasRoot = false

  func hears(element name: String) -> Bool { name == "html" }

  func begin(_ page: Page) {
    hasRoot = false
  }

  func start(_ element: Element, _ page: Page) {
    guard page.parent == nil else { return }
    hasRoot = element.isHTML(.html)
    let plain = element.attributes.first { $0.name == .lang && $0.space == .none }
    let xml = element.attributes.first { $0.name == .lang && $0.space == .xml }
    if let plain, plain.value.hasInk {
      if let xml, !xml.value.elementsEqual(plain.value) {
        page.report(.languagesDiffer(plain.value.text, xml.value.text), at: xml)
      }
    } else if xml == nil {
      // `xml:lang` alone is told of with the attributes.
      page.report(.languageMissing())
    }
  }

  func finish(_ page: Page) {
    if !hasRoot { page.report(.otherRoot(), at: TagScanner(page.source).startTag(from: 0) ?? 0) }
  }
}

extension Rule {
  static let pageLanguage = Rule(
    DiagnosticKind("page-language", .error), isHouse: true,
    title: Phrase(vi: "Thẻ <html> ghi ngôn ngữ của trang", en: "The html element says the page's language"),
    why: Phrase(
      vi: "Chương trình đọc màn hình dựa vào đó để đọc đúng tiếng Việt.",
      en: "Screen readers choose their voice by it."),
    good: .body("<p>Nội dung</p>"),
    bad: .page(
      """
      <!DOCTYPE html>
      ‸<html xmlns="http://www.w3.org/1999/xhtml">
      <head><meta charset="utf-8"/><title>Trang</title></head>
      <body><h1>Trang</h1></body>
      </html>
      """))

  static let languagesDiffer = Rule(
    DiagnosticKind("languages-differ", .error),
    title: Phrase(
      vi: "Thuộc tính lang và xml:lang ghi cùng một ngôn ngữ", en: "The attributes lang and xml:lang agree"),
    why: Phrase(
      vi: "Chuẩn HTML buộc hai giá trị bằng nhau, nếu không mỗi chương trình hiểu một khác.",
      en: "HTML demands it; otherwise each program would take another language."),
    good: .body("<p>Nội dung</p>"),
    bad: .page(
      """
      <!DOCTYPE html>
      <html xmlns="http://www.w3.org/1999/xhtml" lang="vi" xml:lang="‸en">
      <head><meta charset="utf-8"/><title>Trang</title></head>
      <body><h1>Trang</h1></body>
      </html>
      """))

  static let rootElement = Rule(
    DiagnosticKind("root-element", .error),
    title: Phrase(vi: "Phần tử ngoài cùng của trang là <html>", en: "A page's root element is html"),
    why: Phrase(
      vi: "Trình duyệt tự thêm những gì thiếu, mỗi nơi một khác.",
      en: "Browsers put in what is missing, each in its way."),
    good: .body("<p>Nội dung</p>"), bad: .page("<!DOCTYPE html>\n‸<div xmlns=\"http://www.w3.org/1999/xhtml\"></div>"))
}

extension Finding {
  static func languageMissing() -> Finding {
    Finding(
      .pageLanguage, Phrase(vi: "trang không ghi ngôn ngữ", en: "the page does not say its language"),
      remedy: Phrase(vi: "Viết <html lang=\"vi\">.", en: "Write <html lang=\"vi\">."))
  }

  static func languagesDiffer(_ plain: String, _ xml: String) -> Finding {
    Finding(
      .languagesDiffer,
      Phrase(
        vi: "lang là \(plain.quoted()) mà xml:lang là \(xml.quoted())",
        en: "lang is \(plain.quoted()) and xml:lang is \(xml.quoted())"),
      remedy: Phrase(vi: "Ghi cùng một giá trị.", en: "Give both the same value."))
  }

  static func otherRoot() -> Finding {
    Finding(
      .rootElement, Phrase(vi: "phần tử ngoài cùng không phải <html>", en: "the root element is not html"),
      remedy: Phrase(
        vi: "Viết <html xmlns=\"http://www.w3.org/1999/xhtml\" lang=\"vi\">.",
        en: "Write <html xmlns=\"http://www.w3.org/1999/xhtml\" lang=\"vi\">."))
  }
}
