internal import Diagnostics

/// What can be wrong between templates.
extension DiagnosticKind {
  static let templateUnknown = DiagnosticKind("template-unknown", .error)
  static let templateBlockUnknown = DiagnosticKind("template-block-unknown", .warning)
  static let templateInclusionEndless = DiagnosticKind("template-inclusion-endless", .error)
  static let templateTooLarge = DiagnosticKind("template-too-large", .error)
}

extension Diagnostic {
  static func templateUnknown(_ name: String, nearMiss: String?, at place: Place) -> Diagnostic {
    Diagnostic(
      .templateUnknown, at: place,
      Phrase(vi: "không có mẫu nào tên \(name.quoted())", en: "there is no template called \(name.quoted())"),
      remedy: nearMiss.map(didYouMean)
        ?? Phrase(
          vi: "Tên mẫu là đường dẫn trong thư mục mẫu, không có đuôi, ví dụ: {{>partials/footer}}.",
          en: "A template's name is its path in the templates' folder without the ending, as in {{>partials/footer}}."))
  }

  /// The page's own template is not there.
  static func templateMissing(_ name: String, nearMiss: String?) -> Diagnostic {
    Diagnostic(
      .templateUnknown, at: nil,
      Phrase(
        vi: "thiếu mẫu trang \(name.quoted())", en: "the template \(name.quoted()) is missing"),
      remedy: nearMiss.map(didYouMean)
        ?? Phrase(
          vi: "Kiểm tra thư mục mẫu (--templates): trong đó phải có mẫu này.",
          en: "See whether the templates' folder (--templates) is the right one: it must hold this template."))
  }

  static func didYouMean(_ name: String) -> Phrase {
    Phrase(vi: "Nếu ý là \(name.quoted()), sửa lại như vậy.", en: "Did you mean \(name.quoted())?")
  }

  static func blockUnknown(_ name: String, parent: String, nearMiss: String?, at place: Place) -> Diagnostic {
    Diagnostic(
      .templateBlockUnknown, at: place,
      Phrase(
        vi: "mẫu \(parent.quoted()) không có khối \(name.quoted()), nên khối này không hiện ra",
        en: "the template \(parent.quoted()) has no block \(name.quoted()), so this one is not shown"),
      remedy: nearMiss.map(didYouMean))
  }

  static func inclusionEndless(_ name: String, at place: Place) -> Diagnostic {
    Diagnostic(
      .templateInclusionEndless, at: place,
      Phrase(
        vi: "mẫu \(name.quoted()) tự chèn chính nó mãi không dừng",
        en: "the template \(name.quoted()) includes itself without end"),
      explanation: Phrase(
        vi: "Một mẫu chỉ được tự chèn chính nó bên trong phần lặp đi vào dữ liệu con.",
        en: "A template may include itself only within a section that goes into a child of what it shows."),
      remedy: Phrase(
        vi: "Đặt thẻ vào trong phần của dữ liệu con, ví dụ: {{#children}}{{>\(name)}}{{/children}}.",
        en: "Put the tag in the child's section, as in {{#children}}{{>\(name)}}{{/children}}."))
  }

  static func tooLarge(_ name: String, at place: Place) -> Diagnostic {
    Diagnostic(
      .templateTooLarge, at: place,
      Phrase(
        vi: "các mẫu chèn nhau quá nhiều lần: đến mẫu \(name.quoted()) thì trang đã quá lớn",
        en: "templates include each other too often: at \(name.quoted()) the page is too large"),
      remedy: Phrase(
        vi: "Xem lại các mẫu được chèn từ đây: có mẫu nào chèn lặp lại nhiều lần không.",
        en: "Look through the templates included from here for one that is included many times over."))
  }

  /// The same problem, with the tags that led to its template: the nearest first, not more than five.
  func reached(through trail: [Place]) -> Diagnostic {
    let notes = trail.reversed().prefix(5).map { place in
      Note(Phrase(vi: "mẫu này được chèn từ đây", en: "included from here"), at: place.location)
    }
    return Diagnostic(
      kind, at: location, summary, explanation: explanation, remedy: remedy, notes: self.notes + notes, excerpt: excerpt
    )
  }
}
