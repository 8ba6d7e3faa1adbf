internal import Diagnostics

// The faults of selectors and media queries, as findings.

extension ValueFault {
  static func cssBadSelector(_ bytes: Bytes, _ place: Range<Int>) -> ValueFault {
    let text = bytes.piece(place).text
    return ValueFault(
      .cssBadSelector, place,
      text.isEmpty || text == "{"
        ? Phrase(vi: "bộ chọn CSS thiếu hoặc bỏ dở", en: "a selector is missing or not finished")
        : Phrase(
          vi: "bộ chọn CSS không đọc được ở \(text.quoted())", en: "the selector cannot be read at \(text.quoted())"),
      remedy: Phrase(
        vi: "Viết bộ chọn như “p”, “.ten-lop”, “#ma”, “a:hover”, rồi “{ … }”.",
        en: "Write a selector such as “p”, “.class”, “#id” or “a:hover”, then “{ … }”."))
  }

  static func cssUnknownPseudo(_ colons: String, _ name: String, _ place: Range<Int>) -> ValueFault {
    ValueFault(
      .cssBadSelector, place,
      Phrase(
        vi: "bộ kiểm CSS của W3C không biết \("\(colons)\(name)".quoted())",
        en: "the W3C's CSS validator does not know \("\(colons)\(name)".quoted())"),
      remedy: Phrase(
        vi: "Viết đúng tên, ví dụ: “:hover”, “::before”.", en: "Write a known one, such as “:hover” or “::before”."))
  }

  static func cssUnknownNamespace(_ name: String, _ place: Range<Int>) -> ValueFault {
    ValueFault(
      .cssBadSelector, place,
      Phrase(
        vi: "tiền tố \(name.quoted()) chưa khai báo", en: "namespace prefix \(name.quoted()) is not declared"),
      remedy: Phrase(
        vi: "Bỏ tiền tố, hoặc khai báo bằng “@namespace”.", en: "Leave it out, or declare it by “@namespace”."))
  }

  private static let mediaRemedy = Phrase(
    vi: "Viết như “print” hoặc “screen and (min-width: 600px)”.",
    en: "Write it as “print” or “screen and (min-width: 600px)”.")

  static func badMediaQuery(_ bytes: Bytes, _ place: Range<Int>) -> ValueFault {
    let text = bytes.piece(place).text
    return ValueFault(
      .badMediaQuery, place,
      text.isEmpty
        ? Phrase(vi: "điều kiện media bỏ dở", en: "the media query is not finished")
        : Phrase(
          vi: "điều kiện media không đọc được ở \(text.quoted())",
          en: "the media query cannot be read at \(text.quoted())"),
      remedy: mediaRemedy)
  }

  static func unknownMedia(_ name: String, _ place: Range<Int>) -> ValueFault {
    let near = NearMiss.of(name, among: ["all", "print", "screen"])
    return ValueFault(
      .badMediaQuery, place,
      Phrase(vi: "không có loại media \(name.quoted())", en: "there is no media type \(name.quoted())"),
      remedy: near.map { Phrase(vi: "Nếu ý là “\($0)”, sửa lại như vậy.", en: "Did you mean “\($0)”?") }
        ?? Phrase(vi: "Dùng “all”, “print” hoặc “screen”.", en: "Write “all”, “print” or “screen”."))
  }

  static func deprecatedMedia(_ name: String, _ place: Range<Int>) -> ValueFault {
    var fault = ValueFault(
      .badMediaQuery, place,
      Phrase(vi: "loại media \(name.quoted()) đã bị bỏ", en: "media type \(name.quoted()) is deprecated"),
      remedy: Phrase(vi: "Dùng “all”, “print” hoặc “screen”.", en: "Write “all”, “print” or “screen”."))
    fault.isDeprecation = true
    return fault
  }

  static func deprecatedFeature(_ name: String, _ place: Range<Int>) -> ValueFault {
    var fault = ValueFault(
      .badMediaQuery, place,
      Phrase(vi: "điều kiện media \(name.quoted()) đã bị bỏ", en: "media feature \(name.quoted()) is deprecated"),
      remedy: Phrase(
        vi: "Dùng kích thước của cửa sổ: “width”, “height”, “aspect-ratio”.",
        en: "Use the window's size: “width”, “height”, “aspect-ratio”."))
    fault.isDeprecation = true
    return fault
  }

  static func badMediaValue(_ name: String, _ bytes: Bytes, _ place: Range<Int>) -> ValueFault {
    let text = bytes.piece(place).text
    return ValueFault(
      .badMediaQuery, place,
      Phrase(
        vi: "\(text.quoted()) không phải giá trị của điều kiện \(name.quoted())",
        en: "\(text.quoted()) is no value of media feature \(name.quoted())"),
      remedy: Phrase(
        vi: "Viết giá trị có đơn vị, ví dụ: “(min-width: 600px)”, “(orientation: portrait)”.",
        en: "Write a value it takes, as in “(min-width: 600px)” or “(orientation: portrait)”."))
  }
}
