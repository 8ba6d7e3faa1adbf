internal import Diagnostics

// The faults of CSS, as findings.

extension ValueFault {
  static func cssWithoutColon(_ name: String, _ place: Range<Int>) -> ValueFault {
    ValueFault(
      .cssSyntax, place,
      Phrase(
        vi: "sau \(name.quoted()) không có dấu “:” và giá trị", en: "\(name.quoted()) has no colon and no value"),
      remedy: Phrase(
        vi: "Viết tên, dấu hai chấm, giá trị, dấu chấm phẩy, ví dụ: “color: red;”.",
        en: "Write a name, a colon, a value, a semicolon, such as “color: red;”."))
  }

  static func cssWithoutValue(_ name: String, _ place: Range<Int>) -> ValueFault {
    ValueFault(
      .cssSyntax, place,
      Phrase(vi: "\(name.quoted()) không có giá trị", en: "\(name.quoted()) has no value"),
      remedy: Phrase(
        vi: "Viết giá trị sau dấu hai chấm, ví dụ: “color: red;”.",
        en: "Write the value after the colon, such as “color: red;”."))
  }

  static func cssStray(_ bytes: Bytes, _ place: Range<Int>) -> ValueFault {
    let text = bytes.piece(place).text
    return ValueFault(
      .cssSyntax, place,
      Phrase(vi: "thừa \(text.quoted())", en: "\(text.quoted()) is out of place"),
      remedy: Phrase(
        vi: "Xóa dấu thừa, hoặc viết đủ cặp dấu ngoặc.", en: "Delete it, or write both brackets of the pair."))
  }

  static func cssBrokenValue(_ name: String, _ bytes: Bytes, _ part: CSSComponent) -> ValueFault {
    let text = bytes.piece(part.range).text
    let remedy =
      part.isUnclosed
      ? Phrase(vi: "Đóng dấu ngoặc hoặc dấu nháy.", en: "Close the bracket or the quotation mark.")
      : Phrase(vi: "Viết lại giá trị, ví dụ: “width: 10px;”.", en: "Write the value again, such as “width: 10px;”.")
    return ValueFault(
      .cssSyntax, part.range,
      Phrase(
        vi: "giá trị của \(name.quoted()) không đọc được ở \(text.quoted())",
        en: "the value of \(name.quoted()) cannot be read at \(text.quoted())"),
      remedy: remedy)
  }

  static func cssWithoutSemicolon(_ name: String, _ next: String, _ place: Range<Int>) -> ValueFault {
    ValueFault(
      .cssSyntax, place,
      Phrase(
        vi: "thiếu dấu “;” sau \(name.quoted()), trước \(next.quoted())",
        en: "a semicolon is missing after \(name.quoted()), before \(next.quoted())"),
      remedy: Phrase(
        vi: "Đặt “;” giữa hai thuộc tính, ví dụ: “color: red; width: 10px”.",
        en: "Put “;” between the two, as in “color: red; width: 10px”."))
  }

  static func cssUnclosedBlock(_ place: Range<Int>) -> ValueFault {
    ValueFault(
      .cssSyntax, place,
      Phrase(vi: "quy tắc thiếu “{” hoặc “}”", en: "a rule lacks its “{” or “}”"),
      remedy: Phrase(
        vi: "Viết đủ hai dấu, ví dụ: “@media print { p { color: black } }”.",
        en: "Write both, as in “@media print { p { color: black } }”."))
  }

  static func cssMisplacedRule(_ bytes: Bytes, _ place: Range<Int>) -> ValueFault {
    let name = bytes.piece(place).text
    return ValueFault(
      .cssSyntax, place,
      Phrase(
        vi: "\(name.quoted()) sai cách viết hoặc sai chỗ", en: "\(name.quoted()) is not written right, or too late"),
      remedy: Phrase(
        vi: "Đặt ở đầu, trước mọi quy tắc khác, ví dụ: “@import \"a.css\";”.",
        en: "Put it first, before all other rules, such as “@import \"a.css\";”."))
  }

  static func cssUnknownProperty(
    _ name: String, _ place: Range<Int>, _ context: StyleDeclarations.Context
  ) -> ValueFault {
    if context == .rule || context == .attribute, CSSProperties.newer.contains(name.asciiLowercased) {
      return ValueFault(
        .cssUnknownProperty, place,
        Phrase(
          vi: "thuộc tính \(name.quoted()) quá mới, bộ kiểm CSS của W3C chưa biết",
          en: "property \(name.quoted()) is too new for the W3C's CSS validator"),
        remedy: Phrase(
          vi: "Trình duyệt mới hiểu, trình duyệt cũ thì không; chuyển vào tệp .css hoặc bỏ đi.",
          en: "New browsers know it, older ones do not; move it to the style sheet, or leave it out."))
    }
    let near = NearMiss.of(name, among: PropertyTable.standard.names(context))
    let example = near ?? "color"
    return ValueFault(
      .cssUnknownProperty, place,
      Phrase(
        vi: "CSS không có thuộc tính \(name.quoted())", en: "CSS has no property \(name.quoted())"),
      remedy: near.map {
        Phrase(vi: "Nếu ý là \($0.quoted()), sửa lại như vậy.", en: "Did you mean \($0.quoted())?")
      }
        ?? Phrase(
          vi: "Viết đúng tên thuộc tính, ví dụ: “\(example): red;”.",
          en: "Write the name of a property, such as “\(example): red;”."))
  }

  static func cssUnknownUnit(_ name: String, _ bytes: Bytes, _ part: CSSComponent) -> ValueFault {
    ValueFault(
      .cssBadValue, part.range,
      Phrase(
        vi: "giá trị của \(name.quoted()) có đơn vị không tồn tại: \(part.name.quoted())",
        en: "the value of \(name.quoted()) has an unknown unit, \(part.name.quoted())"),
      remedy: Phrase(
        vi: "Dùng px, em, rem, %, deg, s…, ví dụ: “10px”.", en: "Use px, em, rem, %, deg, s…, as in “10px”."))
  }

  static func cssBadValue(
    _ name: String, _ bytes: Bytes, _ value: [CSSComponent], reached: Int, in place: Range<Int>
  ) -> ValueFault {
    let wrong = reached < value.count ? value[reached] : nil
    let range = wrong?.range ?? place
    let text = bytes.piece(range).text
    if let wrong, wrong.kind == .number, wrong.number != 0, !CSSProperties.isUnitless(name) {
      return ValueFault(
        .cssBadValue, range,
        Phrase(
          vi: "số \(text.quoted()) của \(name.quoted()) thiếu đơn vị",
          en: "number \(text.quoted()) of \(name.quoted()) has no unit"),
        remedy: Phrase(
          vi: "Chỉ số 0 đứng một mình được; viết thêm đơn vị, ví dụ: “\(text)px”.",
          en: "Only 0 needs none; add a unit, such as “\(text)px”."))
    }
    return ValueFault(
      .cssBadValue, range,
      Phrase(
        vi: "\(text.quoted()) không phải giá trị của \(name.quoted())",
        en: "\(text.quoted()) is no value of \(name.quoted())"),
      remedy: Phrase(
        vi: "Viết giá trị mà thuộc tính nhận, ví dụ: “color: red”, “width: 10px”, “display: block”.",
        en: "Write a value that the property takes, as in “color: red”, “width: 10px”, “display: block”."))
  }

  static func cssBadVariable(
    _ name: String, _ bytes: Bytes, _ known: CSSComponent, in place: Range<Int>
  ) -> ValueFault {
    let text = bytes.piece(known.range).text
    return ValueFault(
      .cssBadValue, place,
      Phrase(
        vi: "biến \(bytes.piece(place).text.quoted()) là \(text.quoted()), không phải giá trị của \(name.quoted())",
        en: "\(bytes.piece(place).text.quoted()) is \(text.quoted()), which is no value of \(name.quoted())"),
      remedy: Phrase(
        vi: "Đổi giá trị của biến, hoặc dùng biến khác.", en: "Change the variable's value, or use another."))
  }

  static func cssUnknownAtRule(_ name: String, _ place: Range<Int>) -> ValueFault {
    if AtRules.newer.contains(name) {
      return ValueFault(
        .cssUnknownAtRule, place,
        Phrase(
          vi: "quy tắc “@\(name)” quá mới, bộ kiểm CSS của W3C chưa biết",
          en: "rule “@\(name)” is too new for the W3C's CSS validator"),
        remedy: Phrase(
          vi: "Trình duyệt mới hiểu, trình duyệt cũ thì không; chuyển vào tệp .css hoặc bỏ đi.",
          en: "New browsers know it, older ones do not; move it to the style sheet, or leave it out."))
    }
    let near = NearMiss.of(name, among: AtRules.known.sorted())
    return ValueFault(
      .cssUnknownAtRule, place,
      Phrase(vi: "CSS không có quy tắc \("@\(name)".quoted())", en: "CSS has no rule \("@\(name)".quoted())"),
      remedy: near.map { Phrase(vi: "Nếu ý là “@\($0)”, sửa lại như vậy.", en: "Did you mean “@\($0)”?") }
        ?? Phrase(vi: "Viết đúng tên, ví dụ: “@media”.", en: "Write the name of a rule, such as “@media”."))
  }
}

extension CSSProperties {
  /// A Boolean value that indicates whether the property takes bare numbers.
  static func isUnitless(_ name: String) -> Bool {
    guard let definition = PropertyTable.standard.properties[name.asciiLowercased] else { return true }
    return definition.hasNumbers
  }
}

extension ValueDefinition {
  fileprivate var hasNumbers: Bool {
    switch self {
    case .type(let type, _): type == .number || type == .integer || type == .plainInteger
    case .sequence(let list), .all(let list), .some(let list), .one(let list): list.contains(where: \.hasNumbers)
    case .repeated(let part, _, _, _): part.hasNumbers
    default: false
    }
  }
}
