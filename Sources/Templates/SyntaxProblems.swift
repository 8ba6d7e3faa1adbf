internal import Diagnostics

/// What can be wrong within one template.
extension DiagnosticKind {
  static let templateNotUTF8 = DiagnosticKind("template-not-utf8", .error)
  static let templateTagUnclosed = DiagnosticKind("template-tag-unclosed", .error)
  static let templateTagInvalid = DiagnosticKind("template-tag-invalid", .error)
  static let templateDynamicName = DiagnosticKind("template-dynamic-name", .error)
  static let templateDelimitersInvalid = DiagnosticKind("template-delimiters-invalid", .error)
  static let templateSectionUnclosed = DiagnosticKind("template-section-unclosed", .error)
  static let templateCloseUnopened = DiagnosticKind("template-close-unopened", .error)
  static let templateCloseMismatched = DiagnosticKind("template-close-mismatched", .error)
  static let templateNestingTooDeep = DiagnosticKind("template-nesting-too-deep", .error)
  static let templateBlockTwice = DiagnosticKind("template-block-twice", .error)
  static let templateTextIgnored = DiagnosticKind("template-text-ignored", .warning)
}

extension Diagnostic {
  /// A problem at `place`, with the line shown.
  init(
    _ kind: DiagnosticKind, at place: Place, _ summary: Phrase, explanation: Phrase? = nil, remedy: Phrase? = nil,
    notes: [Note] = []
  ) {
    self.init(
      kind, at: place.location, summary, explanation: explanation, remedy: remedy, notes: notes, excerpt: place.excerpt)
  }

  static func notUTF8(at place: Place) -> Diagnostic {
    Diagnostic(
      .templateNotUTF8, at: place,
      Phrase(
        vi: "mẫu trang không được lưu theo bảng mã UTF-8: từ vị trí này không đọc được chữ",
        en: "the template is not UTF-8: from here on it cannot be read"),
      remedy: Phrase(
        vi: "Mở tệp bằng trình soạn thảo, chọn “Lưu thành…” (Save As) với bảng mã UTF-8.",
        en: "Open the file in an editor and save it with the encoding UTF-8."))
  }

  static func tagUnclosed(expecting delimiter: String, at place: Place) -> Diagnostic {
    Diagnostic(
      .templateTagUnclosed, at: place,
      Phrase(
        vi: "thẻ mở ở đây nhưng không có dấu đóng \(delimiter.quoted())",
        en: "the tag that opens here has no closing \(delimiter.quoted())"),
      remedy: Phrase(
        vi: "Thêm \(delimiter.quoted()) ngay sau tên, ví dụ: {{name}} hoặc {{{story}}}.",
        en: "Write \(delimiter.quoted()) right after the name, as in {{name}} or {{{story}}}."))
  }

  static func tagInvalid(_ name: String, at place: Place) -> Diagnostic {
    let summary =
      name.isEmpty
      ? Phrase(vi: "thẻ không có tên", en: "the tag has no name")
      : Phrase(vi: "\(name.quoted()) không phải là tên", en: "\(name.quoted()) is not a name")
    return Diagnostic(
      .templateTagInvalid, at: place, summary,
      remedy: Phrase(
        vi: "Viết một tên, không có khoảng trắng ở giữa, ví dụ: {{name}} hoặc {{commune.name}}.",
        en: "Write one name without spaces in it, as in {{name}} or {{commune.name}}."))
  }

  static func dynamicName(_ name: String, at place: Place) -> Diagnostic {
    Diagnostic(
      .templateDynamicName, at: place,
      Phrase(
        vi: "\(name.quoted()): không dùng được tên mẫu lấy từ dữ liệu (dấu *)",
        en: "\(name.quoted()): a template's name cannot be taken from the data (the sign *)"),
      explanation: Phrase(
        vi: "Mọi mẫu phải được biết trước, để kiểm tra được khi đọc.",
        en: "Every template must be known beforehand, so that it can be checked when it is read."),
      remedy: Phrase(
        vi: "Viết thẳng tên mẫu, mỗi trường hợp trong một phần riêng: {{#flag}}{{>partials/one}}{{/flag}}.",
        en: "Name the template itself, each case in a section: {{#flag}}{{>partials/one}}{{/flag}}."))
  }

  static func delimitersInvalid(_ text: String, at place: Place) -> Diagnostic {
    Diagnostic(
      .templateDelimitersInvalid, at: place,
      Phrase(
        vi: "\(text.quoted()) không phải là hai dấu mở và đóng thẻ",
        en: "\(text.quoted()) is not a pair of delimiters"),
      remedy: Phrase(
        vi: "Viết hai dấu cách nhau một khoảng trắng, không có dấu “=” trong đó, ví dụ: {{=<% %>=}}.",
        en: "Write two delimiters with a space between and no “=” in them, as in {{=<% %>=}}."))
  }

  static func sectionUnclosed(_ name: String, at place: Place, noticedAt noticed: Place?) -> Diagnostic {
    let note = noticed.map { noticed in
      Note(
        Phrase(vi: "nhận ra ở đây: thẻ này đóng một phần bên ngoài", en: "noticed here: this closes an outer one"),
        at: noticed.location)
    }
    return Diagnostic(
      .templateSectionUnclosed, at: place,
      Phrase(
        vi: "phần \(name.quoted()) mở ở đây nhưng không được đóng",
        en: "\(name.quoted()) opens here and is never closed"),
      remedy: Phrase(
        vi: "Thêm {{/\(name)}} vào chỗ phần này kết thúc.", en: "Write {{/\(name)}} where it ends."),
      notes: note.map { [$0] } ?? [])
  }

  static func closeUnopened(_ name: String, at place: Place) -> Diagnostic {
    Diagnostic(
      .templateCloseUnopened, at: place,
      Phrase(
        vi: "thẻ này đóng phần \(name.quoted()), nhưng không có phần nào như thế đang mở",
        en: "this closes \(name.quoted()), which is not open here"),
      remedy: Phrase(
        vi: "Bỏ thẻ này, hoặc thêm {{#\(name)}} vào chỗ phần bắt đầu.",
        en: "Remove the tag, or write {{#\(name)}} where the section begins."))
  }

  static func closeMismatched(_ name: String, expected: String, at place: Place, openedAt: Place) -> Diagnostic {
    Diagnostic(
      .templateCloseMismatched, at: place,
      Phrase(
        vi: "thẻ này đóng \(name.quoted()), nhưng phần đang mở là \(expected.quoted())",
        en: "this closes \(name.quoted()), but what is open is \(expected.quoted())"),
      remedy: Phrase(vi: "Viết {{/\(expected)}}.", en: "Write {{/\(expected)}}."),
      notes: [Note(Phrase(vi: "phần mở ở đây", en: "opened here"), at: openedAt.location)])
  }

  static func nestingTooDeep(at place: Place) -> Diagnostic {
    let limit = TagPairs.maximumDepth
    return Diagnostic(
      .templateNestingTooDeep, at: place,
      Phrase(
        vi: "có hơn \(limit) phần lồng trong nhau", en: "more than \(limit) sections stand in each other"),
      remedy: Phrase(
        vi: "Kiểm tra xem có phần nào phía trên quên đóng; nếu không, tách bớt ra một mẫu khác.",
        en: "See whether one above was not closed; otherwise move some of them to another template."))
  }

  static func blockTwice(_ name: String, at place: Place, firstAt: Place) -> Diagnostic {
    Diagnostic(
      .templateBlockTwice, at: place,
      Phrase(
        vi: "khối \(name.quoted()) được viết hai lần cho cùng một mẫu",
        en: "the block \(name.quoted()) is given twice to one parent"),
      remedy: Phrase(vi: "Giữ lại một khối.", en: "Keep one of them."),
      notes: [Note(Phrase(vi: "lần thứ nhất ở đây", en: "first given here"), at: firstAt.location)])
  }

  static func textIgnored(in parent: String, at place: Place) -> Diagnostic {
    Diagnostic(
      .templateTextIgnored, at: place,
      Phrase(
        vi: "nội dung này nằm giữa {{<\(parent)}} và {{/\(parent)}} nhưng ngoài mọi khối, nên không hiện ra",
        en: "this stands between {{<\(parent)}} and {{/\(parent)}} outside of any block, and so is not shown"),
      remedy: Phrase(
        vi: "Đưa vào một khối {{$tên}}…{{/tên}}, hoặc xóa đi; ghi chú thì viết {{! … }}.",
        en: "Move it into a block {{$name}}…{{/name}}, or remove it; a comment is written {{! … }}."))
  }
}
