internal import Diagnostics

/// `content` of `http-equiv="refresh"`. Source: HTML standard, 4.2.5.3, “Refresh state”; no quotes, as it says.
enum Refresh {
  static func fault(in value: Bytes) -> ValueFault? {
    var index = 0
    while index < value.count, value[index].isDigit { index += 1 }
    guard index > 0 else { return .badRefresh(value, 0..<value.count) }
    if index == value.count { return nil }
    guard value[index] == UInt8(ascii: ";") else { return .badRefresh(value, index..<value.count) }
    index += 1
    let space = index
    while index < value.count, value[index].isSpace { index += 1 }
    guard index > space, value.starts(withAnyCase: "url=", at: index) else {
      return .badRefresh(value, space - 1..<value.count)
    }
    index += 4
    guard index < value.count, !value[index].isSpace, value[index] != UInt8(ascii: "'"),
      value[index] != UInt8(ascii: "\"")
    else { return .badRefresh(value, index - 4..<value.count) }
    if let last = value.last, last.isSpace { return .badRefresh(value, index - 4..<value.count) }
    guard let fault = WebAddress.fault(in: value.piece(index..<value.count)) else { return nil }
    return ValueFault(
      fault.rule, fault.range.lowerBound + index..<fault.range.upperBound + index, fault.summary, remedy: fault.remedy)
  }
}

/// `content` of `http-equiv="content-type"`. Source: HTML standard, 4.2.5.3; Nu looks for `charset=` anywhere behind
/// the type.
enum ContentType {
  static func fault(in value: Bytes) -> ValueFault? {
    guard value.starts(withAnyCase: "text/html;") else { return wrong(value) }
    var index = 10
    while index < value.count, !value.starts(withAnyCase: "charset", at: index) { index += 1 }
    index += 7
    while index < value.count, value[index].isSpace { index += 1 }
    guard index < value.count, value[index] == UInt8(ascii: "=") else { return wrong(value) }
    index += 1
    while index < value.count, value[index].isSpace { index += 1 }
    var quote: UInt8?
    if index < value.count, value[index] == UInt8(ascii: "'") || value[index] == UInt8(ascii: "\"") {
      quote = value[index]
      index += 1
    }
    guard value.starts(withAnyCase: "utf-8", at: index) else { return wrong(value) }
    index += 5
    if index == value.count { return quote == nil ? nil : wrong(value) }
    let ends = quote.map { value[index] == $0 } ?? (value[index].isSpace || value[index] == UInt8(ascii: ";"))
    return ends ? nil : wrong(value)
  }

  private static func wrong(_ value: Bytes) -> ValueFault {
    let typed = value.quoted(0..<value.count)
    return ValueFault(
      .badContentType, 0..<value.count,
      Phrase(vi: "\(typed) không khai báo UTF-8", en: "\(typed) does not declare UTF-8"),
      remedy: Phrase(
        vi: "Viết <meta charset=\"utf-8\"/> thay cho thẻ này, hoặc “text/html; charset=utf-8”.",
        en: "Write <meta charset=\"utf-8\"/> instead, or “text/html; charset=utf-8”."))
  }
}

extension Rule {
  static let badRefresh = Rule(
    DiagnosticKind("bad-refresh", .error),
    title: Phrase(
      vi: "Lệnh chuyển trang viết: số giây, dấu chấm phẩy, dấu cách, “url=” và địa chỉ",
      en: "A refresh is seconds, a semicolon, a space, “url=” and a URL"),
    why: Phrase(
      vi: "Viết khác đi, trình duyệt tải lại chính trang này hoặc không làm gì.",
      en: "Written otherwise, browsers fetch this page again, or do nothing."),
    good: .head("<meta http-equiv=\"refresh\" content=\"5; url=https://example.com/\"/>"),
    bad: .head("<meta http-equiv=\"refresh\" content=\"5‸;url=https://example.com/\"/>"))

  static let badContentType = Rule(
    DiagnosticKind("bad-content-type", .error),
    title: Phrase(vi: "Thẻ khai báo kiểu trang ghi UTF-8", en: "A content-type declaration says UTF-8"),
    why: Phrase(
      vi: "Khai báo khác làm chữ có dấu hiện sai.", en: "Another declaration garbles letters with marks."),
    good: .page(
      """
      <!DOCTYPE html>
      <html xmlns="http://www.w3.org/1999/xhtml" lang="vi">
      <head><meta http-equiv="content-type" content="text/html; charset=utf-8"/><title>Trang</title></head>
      <body><h1>Trang</h1></body>
      </html>
      """),
    bad: .page(
      """
      <!DOCTYPE html>
      <html xmlns="http://www.w3.org/1999/xhtml" lang="vi">
      <head><meta http-equiv="content-type" content="‸text/xhtml; charset=utf-8"/><title>Trang</title></head>
      <body><h1>Trang</h1></body>
      </html>
      """))
}

extension ValueFault {
  static func badRefresh(_ value: Bytes, _ range: Range<Int>) -> ValueFault {
    let typed = value.quoted(range)
    return ValueFault(
      .badRefresh, range,
      range.isEmpty
        ? Phrase(vi: "lệnh chuyển trang để trống", en: "the refresh is empty")
        : Phrase(vi: "\(typed) không đúng dạng lệnh chuyển trang", en: "\(typed) is not in the form of a refresh"),
      remedy: Phrase(
        vi: "Viết “5” hoặc “5; url=trang-moi.html”: có dấu cách sau “;”, địa chỉ không trong ngoặc kép.",
        en: "Write “5” or “5; url=new.html”: a space behind the “;”, and no quotes around the URL."))
  }
}
