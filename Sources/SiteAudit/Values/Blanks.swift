internal import Diagnostics

/// Values that must hold something.
enum Blanks {
  static func fault(in value: Bytes, allowingSpace: Bool) -> ValueFault? {
    (allowingSpace ? !value.isEmpty : value.hasInk) ? nil : .blank(value)
  }
}

/// Values of one line. Source: HTML standard, 4.10.5.1.
enum SingleLine {
  static func fault(in value: Bytes) -> ValueFault? {
    guard let offset = value.firstIndex(where: { $0 == 0x0A || $0 == 0x0D }) else { return nil }
    return ValueFault(
      .lineBreakInValue, offset..<offset + 1,
      Phrase(vi: "giá trị của ô một dòng có dấu xuống dòng", en: "the value of a one-line field has a line break"),
      remedy: Phrase(
        vi: "Viết trên một dòng, hoặc dùng <textarea>.", en: "Write it in one line, or use a textarea."))
  }
}

extension Rule {
  static let blankValue = Rule(
    DiagnosticKind("blank-value", .error),
    title: Phrase(vi: "Thuộc tính cần giá trị thì không để trống", en: "Attributes that need a value have one"),
    why: Phrase(
      vi: "Thuộc tính trống không có tác dụng, hoặc có tác dụng khác điều mong muốn.",
      en: "An empty one has no effect, or another than what was meant."),
    good: .body("<form name=\"tim\"><p><label>Tên <input name=\"ten\"/></label></p></form>"),
    bad: .body("<form ‸name=\"\"><p><label>Tên <input name=\"ten\"/></label></p></form>"))

  static let lineBreakInValue = Rule(
    DiagnosticKind("line-break-in-value", .error),
    title: Phrase(vi: "Giá trị của ô một dòng không xuống dòng", en: "Values of one-line fields have no line break"),
    why: Phrase(
      vi: "Trình duyệt bỏ dấu xuống dòng, hai từ dính vào nhau.",
      en: "Browsers drop the break and join the two words."),
    good: .body("<p><label>Tên <input type=\"text\" value=\"Nguyễn Văn A\"/></label></p>"),
    bad: .body("<p><label>Tên <input type=\"text\" value=\"Nguyễn‸&#10;Văn A\"/></label></p>"))
}

extension ValueFault {
  static func blank(_ value: Bytes) -> ValueFault {
    ValueFault(
      .blankValue, 0..<value.count, Phrase(vi: "giá trị để trống", en: "the value is empty"),
      remedy: Phrase(vi: "Ghi giá trị, hoặc bỏ thuộc tính này.", en: "Give a value or drop the attribute."))
  }
}
