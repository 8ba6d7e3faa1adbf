internal import Diagnostics

extension XPathRule {
  static let inlineStyle = [
    XPathRule(.styleElement, "//h:style | //s:style", concerns: { $0 == "style" }) { _ in .styleElement() },
    XPathRule(.styleAttribute, "//@style", concerns: { $0 == "style" }) { _ in .styleAttribute() },
  ]
}

extension Rule {
  static let styleElement = Rule(
    DiagnosticKind("style-element", .error), isHouse: true,
    title: Phrase(
      vi: "Kiểu chữ nằm trong tệp .css, không nằm trong <style>", en: "Styles are files, not style elements"),
    why: Phrase(
      vi: "Máy chủ của trang cấm kiểu nằm trong trang; trình duyệt bỏ qua.",
      en: "The site's security policy forbids them; browsers ignore them."),
    good: .site("<p class=\"to\">To</p>", with: []), bad: .head("‸<style>p { color: red }</style>"))

  static let styleAttribute = Rule(
    DiagnosticKind("style-attribute", .error), isHouse: true,
    title: Phrase(vi: "Thẻ không mang thuộc tính style", en: "No style attributes"),
    why: Phrase(
      vi: "Máy chủ của trang cấm kiểu nằm trong trang; trình duyệt bỏ qua.",
      en: "The site's security policy forbids them; browsers ignore them."),
    good: .body("<p class=\"do\">Đỏ</p>"), bad: .body("<p ‸style=\"color: red\">Đỏ</p>"))
}

extension Finding {
  static func styleElement() -> Finding {
    Finding(
      .styleElement, Phrase(vi: "trang có <style>", en: "the page has a style element"),
      remedy: Phrase(vi: "Chuyển vào tệp .css.", en: "Move it to the style sheet."))
  }

  static func styleAttribute() -> Finding {
    Finding(
      .styleAttribute, Phrase(vi: "thẻ có thuộc tính style", en: "the element has a style attribute"),
      remedy: Phrase(vi: "Đặt class và viết kiểu trong tệp .css.", en: "Give it a class and style that."))
  }
}
