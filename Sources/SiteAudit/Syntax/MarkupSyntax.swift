internal import Diagnostics

/// What XML allows in a page and text/html reads differently. Source: HTML standard, 13.1.2 and 13.2.6.
enum MarkupSyntax {
  /// Called for a prefixed element, and for an HTML element that is void and not self-closed or the reverse.
  static func judge(_ element: Element, prefix: String?, _ page: Page) {
    let name = element.local.spelling
    if let prefix {
      page.report(.prefixedElement("\(prefix):\(name)"))
    } else if element.isSelfClosed {
      page.report(.selfClosed(name))
    } else {
      page.report(.voidNotClosed(name))
    }
  }

  /// Called after a CDATA section that holds `length` bytes.
  static func reportSection(length: Int, _ page: Page) {
    let opening: StaticString = "<![CDATA["
    var start = page.cursor - length - 12
    if !page.source.starts(with: opening, at: start) {
      start = page.source.lastOffset(of: opening, before: page.cursor) ?? 0
    }
    page.report(.section(), at: start, length: 9)
  }

  /// Called after a processing instruction inside the page.
  static func reportInstruction(_ page: Page) {
    page.report(.instruction(), at: page.source.lastOffset(of: "<?", before: page.cursor) ?? 0, length: 2)
  }
}

extension Rule {
  static let selfClosedElement = Rule(
    DiagnosticKind("self-closed-element", .error),
    title: Phrase(
      vi: "Chỉ thẻ rỗng (img, br, meta…) được đóng bằng “/>”", en: "Only void elements (img, br, meta…) end in “/>”"),
    why: Phrase(
      vi: "Trình duyệt bỏ qua dấu “/” và coi thẻ vẫn mở: mọi thứ phía sau rơi vào trong nó.",
      en: "Browsers ignore the slash and leave the element open: everything after it falls inside."),
    good: .body("<p id=\"trong\"></p>\n<hr/>"), bad: .body("‸<p id=\"trong\"/>"))

  static let voidElementOpen = Rule(
    DiagnosticKind("void-element-end-tag", .error),
    title: Phrase(
      vi: "Thẻ rỗng (img, br, meta…) không có thẻ đóng", en: "Void elements (img, br, meta…) have no end tag"),
    why: Phrase(
      vi: "Trình duyệt coi thẻ đóng ấy là lỗi; “</br>” còn thành một lần xuống dòng nữa.",
      en: "Browsers treat that end tag as an error; “</br>” even becomes another line break."),
    good: .body("<p>một<br/>hai</p>"), bad: .body("<p>một‸<br></br>hai</p>"))

  static let prefixedElement = Rule(
    DiagnosticKind("prefixed-element", .error),
    title: Phrase(vi: "Tên phần tử không có tiền tố", en: "Element names have no prefix"),
    why: Phrase(
      vi: "Trong HTML, “svg:rect” là một phần tử lạ tên “svg:rect”, không phải hình chữ nhật.",
      en: "In HTML, “svg:rect” is an unknown element of that name, not a rectangle."),
    good: .body("<svg xmlns=\"http://www.w3.org/2000/svg\"><rect width=\"1\" height=\"1\"/></svg>"),
    bad: .body("‸<xml:p>Một</xml:p>"))

  static let cdataSection = Rule(
    DiagnosticKind("cdata-section", .error),
    title: Phrase(vi: "Không dùng đoạn CDATA trong trang", en: "A page has no CDATA section"),
    why: Phrase(
      vi: "Trong HTML, đoạn CDATA là một lời chú thích: chữ bên trong biến mất.",
      en: "In HTML a CDATA section is a comment: the text in it disappears."),
    good: .body("<p>1 &lt; 2</p>"), bad: .body("<p>‸<![CDATA[1 < 2]]></p>"))

  static let processingInstruction = Rule(
    DiagnosticKind("processing-instruction", .error),
    title: Phrase(
      vi: "Không có chỉ thị “<?…?>” trong trang, kể cả khai báo XML",
      en: "A page has no instruction “<?…?>”, not even an XML declaration"),
    why: Phrase(
      vi: "HTML không có chỉ thị xử lý; đứng trước DOCTYPE, nó còn làm trình duyệt cũ hiển thị sai.",
      en: "HTML knows no processing instructions; before the doctype one puts old browsers into quirks mode."),
    good: .body("<p>Nội dung</p>"), bad: .body("‸<?php ?><p>Nội dung</p>"))
}

extension Finding {
  static func selfClosed(_ name: String) -> Finding {
    Finding(
      .selfClosedElement,
      Phrase(
        vi: "thẻ \("<\(name)/>".quoted()) tự đóng, trình duyệt sẽ coi là chưa đóng",
        en: "\("<\(name)/>".quoted()) closes itself, which browsers ignore"),
      remedy: Phrase(vi: "Viết “<\(name)></\(name)>”.", en: "Write “<\(name)></\(name)>”."))
  }

  static func voidNotClosed(_ name: String) -> Finding {
    Finding(
      .voidElementOpen,
      Phrase(
        vi: "thẻ rỗng \("<\(name)>".quoted()) có thẻ đóng riêng",
        en: "void element \("<\(name)>".quoted()) has an end tag"),
      remedy: Phrase(vi: "Viết “<\(name)/>”.", en: "Write “<\(name)/>”."))
  }

  static func prefixedElement(_ name: String) -> Finding {
    Finding(
      .prefixedElement,
      Phrase(vi: "phần tử \(name.quoted()) có tiền tố", en: "element \(name.quoted()) has a prefix"),
      remedy: Phrase(
        vi: "Bỏ tiền tố; với hình vẽ, ghi “xmlns” ở thẻ <svg>.",
        en: "Drop the prefix; for drawings put “xmlns” on <svg>."))
  }

  static func section() -> Finding {
    Finding(
      .cdataSection, Phrase(vi: "trang có đoạn CDATA", en: "the page has a CDATA section"),
      remedy: Phrase(
        vi: "Bỏ “<![CDATA[” và “]]>”, viết “&lt;” thay “<”, “&amp;” thay “&”.",
        en: "Drop “<![CDATA[” and “]]>”, write “&lt;” for “<” and “&amp;” for “&”."))
  }

  static func instruction() -> Finding {
    Finding(
      .processingInstruction, Phrase(vi: "trang có chỉ thị “<?…?>”", en: "the page has an instruction “<?…?>”"),
      remedy: Phrase(vi: "Xóa chỉ thị này.", en: "Remove it."))
  }
}
