internal import Diagnostics

/// What can be wrong between a template and the view that it shows.
extension DiagnosticKind {
  static let templateNameUnknown = DiagnosticKind("template-name-unknown", .error)
  static let templateNameWithoutParts = DiagnosticKind("template-name-without-parts", .error)
  static let templateNameNotPrintable = DiagnosticKind("template-name-not-printable", .error)
  static let templateMarkupEscaped = DiagnosticKind("template-markup-escaped", .error)
  static let templateTextUnescaped = DiagnosticKind("template-text-unescaped", .error)
}

extension Diagnostic {
  /// - Parameter schemas: What was searched, innermost first.
  static func nameUnknown(_ name: String, in schemas: [SchemaCore], at place: Place) -> Diagnostic {
    var names: [String] = []
    for name in schemas.flatMap({ $0.fields.keys.sorted() }) where !names.contains(name) { names.append(name) }
    let view = schemas.first { !$0.fields.isEmpty }?.title ?? schemas.first?.title ?? ""
    let list = names.prefix(20).joined(separator: ", ") + (names.count > 20 ? "…" : "")
    return Diagnostic(
      .templateNameUnknown, at: place,
      Phrase(
        vi: "dữ liệu ở đây (\(view)) không có tên \(name.quoted())",
        en: "what is shown here (\(view)) has no name \(name.quoted())"),
      explanation: names.isEmpty
        ? Phrase(vi: "Ở đây chưa có tên nào dùng được.", en: "There are no names here.")
        : Phrase(vi: "Các tên có ở đây: \(list).", en: "The names here: \(list)."),
      remedy: NearMiss.of(name, among: names).map(didYouMean)
        ?? Phrase(vi: "Viết một trong các tên ấy.", en: "Write one of these names."))
  }

  /// `{{a.b}}` where `a` is no view.
  static func nameHasNoParts(_ name: String, kind: AnyField.Kind, at place: Place) -> Diagnostic {
    let isList = kind == .list
    return Diagnostic(
      .templateNameWithoutParts, at: place,
      Phrase(
        vi: "\(name.quoted()) là \(kind.phrase.vietnamese), sau nó không thể có dấu chấm và tên khác",
        en: "\(name.quoted()) is \(kind.phrase.english): no name can follow it after a dot"),
      remedy: isList
        ? Phrase(
          vi: "Viết tên sau dấu chấm vào trong phần lặp {{#\(name)}}…{{/\(name)}}.",
          en: "Write the name after the dot within the section {{#\(name)}}…{{/\(name)}}.")
        : Phrase(vi: "Bỏ dấu chấm và phần sau nó.", en: "Take out the dot and what follows it."))
  }

  /// `{{.}}` where a view is on top.
  static func dotIsView(_ title: String, at place: Place) -> Diagnostic {
    Diagnostic(
      .templateNameNotPrintable, at: place,
      Phrase(
        vi: "“.” ở đây là cả một mục (\(title)), không in ra được",
        en: "“.” is a whole view here (\(title)), which cannot be printed"),
      remedy: Phrase(vi: "Viết tên của một trường trong mục.", en: "Write the name of one of its fields."))
  }

  /// A value between braces that its kind does not allow.
  static func notPrintable(_ name: String, kind: AnyField.Kind, isRaw: Bool, at place: Place) -> Diagnostic {
    switch kind {
    case .html where !isRaw: markupEscaped(name, at: place)
    case .text where isRaw, .number where isRaw: textUnescaped(name, kind: kind, at: place)
    case .text, .html, .number, .flag, .list, .view: notPrintable(name, kind: kind, at: place)
    }
  }

  private static func markupEscaped(_ name: String, at place: Place) -> Diagnostic {
    Diagnostic(
      .templateMarkupEscaped, at: place,
      Phrase(
        vi: "\(name.quoted()) là mã HTML; hai dấu ngoặc sẽ in nguyên mã ra trang",
        en: "\(name.quoted()) is markup; two braces would show its code on the page"),
      remedy: Phrase(vi: "Dùng ba dấu ngoặc: {{{\(name)}}}.", en: "Use three braces: {{{\(name)}}}."))
  }

  private static func textUnescaped(_ name: String, kind: AnyField.Kind, at place: Place) -> Diagnostic {
    Diagnostic(
      .templateTextUnescaped, at: place,
      Phrase(
        vi: "\(name.quoted()) là \(kind.phrase.vietnamese), không phải mã HTML, nên không được in bằng ba dấu ngoặc",
        en: "\(name.quoted()) is \(kind.phrase.english), not markup, and may not be printed with three braces"),
      explanation: Phrase(
        vi: "Ba dấu ngoặc in nguyên văn: một dấu “<” trong bảng dữ liệu sẽ làm hỏng trang.",
        en: "Three braces print it as it stands: a “<” in a table would break the page."),
      remedy: Phrase(vi: "Dùng hai dấu ngoặc: {{\(name)}}.", en: "Use two braces: {{\(name)}}."))
  }

  private static func notPrintable(_ name: String, kind: AnyField.Kind, at place: Place) -> Diagnostic {
    Diagnostic(
      .templateNameNotPrintable, at: place,
      Phrase(
        vi: "\(name.quoted()) là \(kind.phrase.vietnamese), không in ra được",
        en: "\(name.quoted()) is \(kind.phrase.english), which cannot be printed"),
      remedy: Phrase(
        vi: "Mở một phần: {{#\(name)}}…{{/\(name)}}.", en: "Open a section: {{#\(name)}}…{{/\(name)}}."))
  }
}

extension AnyField.Kind {
  /// What a message calls such a value.
  fileprivate var phrase: Phrase {
    switch self {
    case .text: Phrase(vi: "một đoạn chữ", en: "a text")
    case .html: Phrase(vi: "mã HTML", en: "markup")
    case .number: Phrase(vi: "một số", en: "a number")
    case .flag: Phrase(vi: "một câu hỏi có/không", en: "a yes or no")
    case .list: Phrase(vi: "một danh sách", en: "a list")
    case .view: Phrase(vi: "một mục gồm nhiều trường", en: "a view of several fields")
    }
  }
}
