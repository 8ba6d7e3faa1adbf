internal import Diagnostics

extension Rule {
  /// Source: HTML standard, content models of section 4; SVG 1.1; MathML 3.
  static let elementNotAllowed = Rule(
    DiagnosticKind("element-not-allowed", .error),
    title: Phrase(
      vi: "Mỗi phần tử nằm ở nơi chuẩn HTML cho phép", en: "Every element stands where HTML allows it"),
    why: Phrase(
      vi: "Đặt sai chỗ, trình duyệt tự đóng hoặc dời thẻ: trang hiện khác với mã đã viết.",
      en: "Browsers close or move what stands elsewhere: the page differs from what was written."),
    good: .body("<p>Một</p>\n<ul>\n<li>Hai</li>\n</ul>"), bad: .body("<p>Một ‸<div>Hai</div></p>"))

  static let textNotAllowed = Rule(
    DiagnosticKind("text-not-allowed", .error),
    title: Phrase(vi: "Chữ nằm ở nơi chuẩn HTML cho phép", en: "Text stands where HTML allows it"),
    why: Phrase(
      vi: "Chữ nằm lửng trong danh sách hay bảng không thuộc mục nào, ô nào; trình duyệt còn dời nó đi chỗ khác.",
      en: "Loose text in a list or table belongs to no item or cell, and browsers move it elsewhere."),
    good: .body("<ul>\n<li>Một</li>\n</ul>"), bad: .body("<ul>\n‸Một\n<li>Hai</li>\n</ul>"))

  static let requiredChildMissing = Rule(
    DiagnosticKind("required-child-missing", .error),
    title: Phrase(
      vi: "Phần tử có đủ các phần mà chuẩn HTML đòi hỏi", en: "An element holds the parts that HTML asks of it"),
    why: Phrase(
      vi: "Thiếu phần ấy, phần tử không có nghĩa: một khối gấp không có tiêu đề, một thuật ngữ không có lời giải.",
      en: "Without them it means nothing: a disclosure with no summary, a term with no description."),
    good: .body("<dl>\n<dt>Diện tích</dt>\n<dd>120 m²</dd>\n</dl>"),
    bad: .body("<dl>\n<dt>Diện tích</dt>\n‸</dl>"))

  static let unknownElement = Rule(
    DiagnosticKind("unknown-element", .error),
    title: Phrase(vi: "Chỉ dùng phần tử có trong chuẩn HTML", en: "Only elements that HTML has are used"),
    why: Phrase(
      vi: "Trình duyệt không biết phần tử lạ; thường là gõ sai tên.",
      en: "Browsers do not know it; most often its name is misspelled."),
    good: .body("<section>\n<h2>Một</h2>\n</section>"), bad: .body("‸<sektion>Một</sektion>"))
}

extension Finding {
  static func unknownElement(_ name: String, in parent: String, space: Space) -> Finding {
    let language = space == .svg ? "SVG" : space == .math ? "MathML" : "HTML"
    var remedy = Phrase(
      vi: "Sửa lại tên; phần tử tự đặt phải có dấu nối, ví dụ: <ban-do>.",
      en: "Correct the name; an element of your own has a hyphen, such as <my-map>.")
    if space == .svg, OutlineRole.isHTMLName(name) {
      remedy = Phrase(
        vi: "Phần tử HTML phải nằm trong <foreignObject>, hoặc đóng </svg> trước nó.",
        en: "Put HTML into <foreignObject>, or close </svg> before it.")
    } else if space == .html, OutlineRole.svgNames.contains(name) {
      remedy = Phrase(vi: "Phần tử SVG phải nằm trong <svg>.", en: "Elements of SVG stand in <svg>.")
    } else if let near = NearMiss.of(name, among: OutlineRole.names(space)) {
      remedy = Phrase(vi: "Nếu ý là <\(near)>, sửa lại như vậy.", en: "Did you mean <\(near)>?")
    }
    return Finding(
      .unknownElement,
      Phrase(
        vi: "\(language) không có phần tử \("<\(name)>".quoted())",
        en: "\(language) has no element \("<\(name)>".quoted())"),
      remedy: remedy)
  }

  static func childMissing(in parent: String, before child: String?, _ missing: Phrase) -> Finding {
    Finding(
      .requiredChildMissing,
      Phrase(
        vi: "“<\(parent)>” thiếu \(missing.vietnamese)\(child.map { " trước “\($0)”" } ?? "")",
        en: "“<\(parent)>” lacks \(missing.english)\(child.map { " before “\($0)”" } ?? "")"),
      remedy: Phrase(
        vi: "Thêm \(missing.vietnamese) vào \(child == nil ? "trước “</\(parent)>”" : "đây").",
        en: "Add \(missing.english) \(child == nil ? "before “</\(parent)>”" : "here")."))
  }

  /// For a page that libxml2 finds wrong and the explanation finds right, which a test forbids.
  static func structureOtherwise(_ message: String) -> Finding {
    Finding(
      .elementNotAllowed,
      Phrase(vi: "cấu trúc trang sai chuẩn HTML", en: "the page's structure breaks HTML's grammar"),
      remedy: Phrase(
        vi: "Xem lại phần tử ở đây và phần tử chứa nó.",
        en: "Look at this element and the one around it (\(message.prefix(200).filter { $0 != "\n" }))."))
  }
}
