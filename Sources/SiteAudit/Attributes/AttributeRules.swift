internal import Diagnostics

extension Rule {
  static let attributeNotAllowed = Rule(
    DiagnosticKind("attribute-not-allowed", .error),
    title: Phrase(
      vi: "Phần tử chỉ mang những thuộc tính của nó", en: "Elements have only the attributes that are theirs"),
    why: Phrase(
      vi: "Trình duyệt bỏ qua thuộc tính lạ, nên điều định làm không xảy ra; phần lớn là gõ nhầm.",
      en: "Browsers ignore others, so that what was meant does not happen; most are slips."),
    good: .site("<img src=\"anh.jpg\" alt=\"Đường thôn\" width=\"320\" height=\"200\"/>", with: [("anh.jpg", "")]),
    bad: .body("<p ‸widht=\"320\">Đường thôn</p>"))

  static let attributeOutOfPlace = Rule(
    DiagnosticKind("attribute-out-of-place", .error),
    title: Phrase(
      vi: "Thuộc tính phụ thuộc điều kiện chỉ đứng nơi có điều kiện ấy",
      en: "Attributes that need another one, a value or a parent have it"),
    why: Phrase(
      vi: "Thiếu điều kiện, trình duyệt bỏ qua thuộc tính.", en: "Browsers ignore them otherwise."),
    good: .body("<p><a href=\"https://example.vn/\" hreflang=\"vi\">Cổng thông tin</a></p>"),
    bad: .body("<p><a hreflang=\"‸vi\">Cổng thông tin</a></p>"))

  static let attributeRequired = Rule(
    DiagnosticKind("attribute-required", .error),
    title: Phrase(vi: "Phần tử có đủ thuộc tính bắt buộc", en: "Elements have the attributes that they need"),
    why: Phrase(
      vi: "Thiếu nó, phần tử không có tác dụng hoặc không ai hiểu được.",
      en: "Without them an element does nothing, or nobody can tell what it means."),
    good: .body("<p><data value=\"12\">mười hai</data></p>"), bad: .body("<p>‸<data>mười hai</data></p>"))

  static let obsoleteElement = Rule(
    DiagnosticKind("obsolete-element", .error),
    title: Phrase(vi: "Không dùng phần tử đã bỏ khỏi HTML", en: "No elements that are gone from HTML"),
    why: Phrase(
      vi: "Trình duyệt có thể thôi hỗ trợ, và mỗi loại hiện một khác.",
      en: "Browsers may drop them, and each shows them in its way."),
    good: .body("<p><s>Giá cũ</s></p>"), bad: .body("<p>‸<strike>Giá cũ</strike></p>"))

  static let obsoleteAttribute = Rule(
    DiagnosticKind("obsolete-attribute", .warning),
    title: Phrase(vi: "Không dùng thuộc tính đã bỏ khỏi HTML", en: "No attributes that are gone from HTML"),
    why: Phrase(
      vi: "Trình duyệt có thể thôi hỗ trợ; cách trình bày thuộc về tệp .css.",
      en: "Browsers may drop them; looks belong in style sheets."),
    good: .body("<p class=\"giua\">Nội dung</p>"), bad: .body("<p align=\"‸center\">Nội dung</p>"))

  static let needlessType = Rule(
    DiagnosticKind("needless-type", .warning),
    title: Phrase(vi: "Không ghi type mà trình duyệt đã biết", en: "No type that browsers take for granted"),
    why: Phrase(vi: "Thuộc tính ấy thừa và có thể sai.", en: "It says nothing, and may be wrong."),
    good: .site("<script src=\"tim.js\"></script>", with: [("tim.js", "")]),
    bad: .site("<script type=\"‸text/javascript\" src=\"tim.js\"></script>", with: [("tim.js", "")]))
}

extension Finding {
  static func attributeNotAllowed(
    _ attribute: String, on element: String, taken: [String], common: [String], elsewhere: [String], instead: Phrase?
  ) -> Finding {
    Finding(
      .attributeNotAllowed,
      Phrase(
        vi: "<\(element)> không có thuộc tính \(attribute.quoted())",
        en: "<\(element)> has no attribute \(attribute.quoted())"),
      explanation: explanation(of: attribute, on: element, taken: taken, elsewhere: elsewhere),
      remedy: remedy(of: attribute, taken: taken + common, instead: instead))
  }

  private static func remedy(of attribute: String, taken: [String], instead: Phrase?) -> Phrase {
    if let instead { return instead }
    if let meant = NearMiss.of(attribute, among: taken) {
      return Phrase(vi: "Nếu ý là “\(meant)”, sửa lại như vậy.", en: "Did you mean “\(meant)”?")
    }
    return Phrase(
      vi:
        "Bỏ thuộc tính này; dữ liệu riêng của trang ghi dưới tên bắt đầu bằng data-: data-\(example(attribute)).",
      en: "Drop it; the page's own data have names that begin with data-, such as data-\(example(attribute)).")
  }

  private static func example(_ attribute: String) -> String {
    let word = attribute.lowercased().filter { $0.isASCII && ($0.isLetter || $0 == "-") }
    return word.first?.isLetter == true ? word : "ma"
  }

  /// What the element takes besides what all do, and which elements take the attribute.
  private static func explanation(of attribute: String, on element: String, taken: [String], elsewhere: [String])
    -> Phrase?
  {
    if !elsewhere.isEmpty {
      let names = elsewhere.prefix(8).map { "<\($0)>" }.joined(separator: ", ")
      return Phrase(vi: "Thuộc tính này là của \(names).", en: "The attribute belongs to \(names).")
    }
    guard !taken.isEmpty else { return nil }
    let names = taken.prefix(40).joined(separator: ", ")
    return Phrase(vi: "<\(element)> nhận: \(names).", en: "<\(element)> takes: \(names).")
  }

  static func attributeOutOfPlace(_ attribute: String, on element: String, needs: Phrase) -> Finding {
    Finding(
      .attributeOutOfPlace,
      Phrase(
        vi: "<\(element)> chỉ có \(attribute.quoted()) khi \(needs.vietnamese)",
        en: "<\(element)> has \(attribute.quoted()) only when \(needs.english)"),
      remedy: Phrase(
        vi: "Bỏ \(attribute), hoặc sửa phần tử để \(needs.vietnamese).",
        en: "Drop \(attribute), or change the element so that \(needs.english)."))
  }

  static func attributeRequired(_ attributes: [String], on element: String, needs: Phrase) -> Finding {
    let names = attributes.joined(separator: ", ")
    return Finding(
      .attributeRequired,
      Phrase(vi: "<\(element)> thiếu thuộc tính \(names)", en: "<\(element)> lacks \(names)"),
      explanation: Phrase(vi: "Cần: \(needs.vietnamese).", en: "Needed: \(needs.english)."),
      remedy: Phrase(
        vi: "Thêm thuộc tính, ví dụ: \(attributes.first ?? "")=\"…\".",
        en: "Add the attribute, such as \(attributes.first ?? "")=\"…\"."))
  }

  static func obsoleteElement(_ element: String, instead: Phrase) -> Finding {
    Finding(
      .obsoleteElement, Phrase(vi: "<\(element)> đã bị bỏ khỏi HTML", en: "<\(element)> is gone from HTML"),
      remedy: instead)
  }

  static func obsoleteAttribute(_ attribute: String, on element: String, instead: Phrase) -> Finding {
    Finding(
      .obsoleteAttribute,
      Phrase(
        vi: "thuộc tính \(attribute.quoted()) của <\(element)> đã bị bỏ khỏi HTML",
        en: "the attribute \(attribute.quoted()) of <\(element)> is gone from HTML"),
      remedy: instead)
  }

  static func needlessType(of element: String) -> Finding {
    Finding(
      .needlessType, Phrase(vi: "type của <\(element)> là thừa", en: "the type of <\(element)> says nothing"),
      remedy: Phrase(vi: "Bỏ type.", en: "Drop type."))
  }
}
