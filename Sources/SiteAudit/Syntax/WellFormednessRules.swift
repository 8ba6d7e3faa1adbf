internal import Diagnostics

extension Rule {
  static let notXMLSyntax = Rule(
    DiagnosticKind("not-xml-syntax", .error), isFixed: true,
    title: Phrase(vi: "Trang viết theo cú pháp XML", en: "A page is written in XML syntax"),
    why: Phrase(
      vi:
        "HTML cho phép viết như vậy, nhưng ở đây chỉ soát được trang theo XML. Phần còn lại của trang chưa được soát.",
      en: "HTML allows this, but only pages in strict XML syntax can be judged. The rest of the page was not judged."),
    good: .body("<p>Một&#160;dòng<br/></p>"), bad: .body("<p>Một‸&nbsp;dòng</p>"))

  static let notWellFormed = Rule(
    DiagnosticKind("not-well-formed", .error), isFixed: true,
    title: Phrase(vi: "Thẻ mở, thẻ đóng và dấu trong tệp khớp nhau", en: "Markup is well-formed"),
    why: Phrase(
      vi: "Mỗi trình duyệt sẽ đoán một cách. Phần còn lại của tệp chưa được soát.",
      en: "Every program would guess differently. The rest of the file was not judged."),
    good: .body("<p><b>chữ đậm</b></p>"), bad: .body("<p><b>chữ đậm‸</p>"))

  static let nestedTooDeep = Rule(
    DiagnosticKind("nested-too-deep", .error), isFixed: true,
    title: Phrase(vi: "Các thẻ không lồng nhau quá 250 tầng", en: "Elements nest no deeper than 250 levels"),
    why: Phrase(
      vi: "Trình duyệt cũng cắt bỏ những tầng quá sâu.", en: "Browsers flatten what is deeper, too."),
    good: .file("a.xml", "<a><a/></a>"), bad: .file("a.xml", String(repeating: "<a>", count: 257) + "‸<a>"))
}

extension Finding {
  static func unknownEntity(_ name: String, isHTML: Bool) -> Finding {
    Finding(
      isHTML ? .notXMLSyntax : .notWellFormed,
      Phrase(vi: "ký hiệu \("&\(name);".quoted()) không có trong XML", en: "XML has no entity \("&\(name);".quoted())"),
      remedy: Phrase(
        vi: "Gõ thẳng ký tự ấy, hoặc viết bằng số, ví dụ: “&#160;” cho dấu cách không ngắt.",
        en: "Type the character itself or write its number, such as “&#160;” for a no-break space."))
  }

  static func bareAmpersand(isHTML: Bool) -> Finding {
    Finding(
      isHTML ? .notXMLSyntax : .notWellFormed,
      Phrase(vi: "dấu “&” đứng một mình", en: "“&” that begins no entity"),
      remedy: Phrase(vi: "Viết “&amp;”.", en: "Write “&amp;”."))
  }

  static func bareLessThan() -> Finding {
    Finding(
      .notWellFormed, Phrase(vi: "dấu “<” không mở thẻ nào", en: "“<” that begins no tag"),
      remedy: Phrase(vi: "Viết “&lt;”.", en: "Write “&lt;”."))
  }

  static func markupInScript() -> Finding {
    Finding(
      .notXMLSyntax,
      Phrase(
        vi: "mã lệnh hoặc kiểu nằm trong trang chứa “<” hoặc “&”", en: "a script or style in the page has “<” or “&”"),
      remedy: Phrase(vi: "Chuyển sang tệp .js hoặc .css.", en: "Move it to a .js or .css file."))
  }

  static func noSpaceBetweenAttributes() -> Finding {
    Finding(
      .notWellFormed, Phrase(vi: "hai thuộc tính dính liền nhau", en: "no blank between two attributes"),
      remedy: Phrase(vi: "Thêm một dấu cách.", en: "Put one there."))
  }

  static func undeclaredPrefix(_ prefix: String, isHTML: Bool) -> Finding {
    Finding(
      isHTML ? .notXMLSyntax : .notWellFormed,
      Phrase(vi: "tiền tố \(prefix.quoted()) chưa được khai báo", en: "prefix \(prefix.quoted()) is not declared"),
      remedy: Phrase(
        vi: "Bỏ tiền tố; trong hình vẽ, “href” thay được “xlink:href”.",
        en: "Drop the prefix; in drawings “href” does what “xlink:href” did."))
  }

  static func lessThanInAttribute(isHTML: Bool) -> Finding {
    Finding(
      isHTML ? .notXMLSyntax : .notWellFormed,
      Phrase(vi: "dấu “<” trong giá trị thuộc tính", en: "“<” in an attribute value"),
      remedy: Phrase(
        vi: "Viết “&lt;”, hoặc xem lại dấu ngoặc kép trước đó.", en: "Write “&lt;”, or look for a missing quote."))
  }

  static func noValue(_ name: String, isHTML: Bool) -> Finding {
    Finding(
      isHTML ? .notXMLSyntax : .notWellFormed,
      Phrase(vi: "thuộc tính \(name.quoted()) không có giá trị", en: "attribute \(name.quoted()) has no value"),
      remedy: Phrase(vi: "Viết \(name)=\"\(name)\".", en: "Write \(name)=\"\(name)\"."))
  }

  static func noQuotes(isHTML: Bool) -> Finding {
    Finding(
      isHTML ? .notXMLSyntax : .notWellFormed,
      Phrase(vi: "giá trị thuộc tính không nằm trong ngoặc kép", en: "an attribute value without quotes"),
      remedy: Phrase(vi: "Đặt giá trị trong ngoặc kép.", en: "Put the value in quotes."))
  }

  static func hyphensInComment(isHTML: Bool) -> Finding {
    Finding(
      isHTML ? .notXMLSyntax : .notWellFormed,
      Phrase(vi: "dấu “--” trong lời chú thích", en: "“--” inside a comment"),
      remedy: Phrase(vi: "Thay bằng “- -” hoặc “–”.", en: "Write “- -” or “–”."))
  }

  static func sectionEndInText(isHTML: Bool) -> Finding {
    Finding(
      isHTML ? .notXMLSyntax : .notWellFormed,
      Phrase(vi: "dãy “]]>” trong chữ", en: "“]]>” in text"),
      remedy: Phrase(vi: "Viết “]]&gt;”.", en: "Write “]]&gt;”."))
  }

  static func commentNeverClosed() -> Finding {
    Finding(
      .notWellFormed, Phrase(vi: "lời chú thích không bao giờ được đóng", en: "the comment is never closed"),
      remedy: Phrase(vi: "Thêm “-->”.", en: "Add “-->”."))
  }

  static func badCharacterReference() -> Finding {
    Finding(
      .notWellFormed,
      Phrase(vi: "số sau “&#” không phải mã của một chữ", en: "the number after “&#” is no character's"),
      remedy: Phrase(vi: "Gõ thẳng ký tự ấy.", en: "Type the character itself."))
  }

  static func leftOpen(_ name: String) -> Finding {
    let isVoid = Name(spelling: name).isVoid
    return Finding(
      .notXMLSyntax,
      Phrase(vi: "thẻ \("<\(name)>".quoted()) không được đóng", en: "\("<\(name)>".quoted()) is not closed"),
      remedy: isVoid
        ? Phrase(vi: "Viết “<\(name)/>”.", en: "Write “<\(name)/>”.")
        : Phrase(vi: "Thêm thẻ đóng “</\(name)>”.", en: "Add the end tag “</\(name)>”."))
  }

  static func neverClosed(_ name: String) -> Finding {
    Finding(
      .notWellFormed,
      Phrase(vi: "thẻ \("<\(name)>".quoted()) không bao giờ được đóng", en: "\("<\(name)>".quoted()) is never closed"),
      remedy: Phrase(vi: "Thêm thẻ đóng “</\(name)>”.", en: "Add the end tag “</\(name)>”."))
  }

  static func mismatch(open: String, found: String) -> Finding {
    Finding(
      .notWellFormed,
      Phrase(
        vi: "thẻ đóng \("</\(found)>".quoted()) gặp khi \("<\(open)>".quoted()) còn mở",
        en: "end tag \("</\(found)>".quoted()) while \("<\(open)>".quoted()) is open"),
      remedy: Phrase(vi: "Đóng “<\(open)>” trước.", en: "Close “<\(open)>” first."))
  }

  static func repeatedAttribute(_ name: String) -> Finding {
    Finding(
      .notWellFormed,
      Phrase(vi: "thuộc tính \(name.quoted()) ghi hai lần", en: "attribute \(name.quoted()) stands twice"),
      remedy: Phrase(vi: "Giữ lại một.", en: "Keep one."))
  }

  static func afterEnd() -> Finding {
    Finding(
      .notWellFormed,
      Phrase(vi: "còn nội dung sau thẻ đóng cuối cùng", en: "content after the end of the document"),
      remedy: Phrase(vi: "Chuyển nội dung ấy vào trong, hoặc xóa.", en: "Move it inside or remove it."))
  }

  static func tooDeep() -> Finding {
    Finding(
      .nestedTooDeep, Phrase(vi: "các thẻ lồng nhau quá sâu", en: "elements nest too deep"),
      remedy: Phrase(
        vi: "Xem lại có thẻ nào chưa đóng; nếu không, bớt các tầng.",
        en: "See whether one was not closed; otherwise take some levels out."))
  }

  static func notWellFormed(_ message: String) -> Finding {
    let message = String(message.prefix(200).filter { $0 != "\n" })
    return Finding(
      .notWellFormed,
      Phrase(
        vi: "tệp không đúng cú pháp XML" + (message.isEmpty ? "" : " (\(message.visible))"),
        en: "the file is not well-formed XML" + (message.isEmpty ? "" : ": \(message.visible)")),
      remedy: Phrase(
        vi: "Xem lại dấu “<”, “>”, “&” và ngoặc kép quanh chỗ này.", en: "Look at “<”, “>”, “&” and quotes around here."
      ))
  }
}
