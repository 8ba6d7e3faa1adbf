internal import Diagnostics

extension Rule {
  static let typedReferenceRules: [Rule] = [referenceOfOtherKind, labelElsewhere, mapMissing, mapOfTwoNames]

  static let referenceOfOtherKind = Rule(
    DiagnosticKind("reference-of-other-kind", .error),
    title: Phrase(
      vi: "for của nhãn, list, form trỏ tới đúng loại phần tử",
      en: "A label's for, list and form name what they are for"),
    why: Phrase(
      vi:
        "Nhãn chỉ gắn được với ô nhập, list với <datalist>, form với <form>; trỏ sang thứ khác thì không có tác dụng.",
      en: "A label can be for a control, list for a datalist, form for a form; nothing else has any effect."),
    good: .body("<p><label for=\"xa\">Xã</label> <input id=\"xa\"/></p>"),
    bad: .body("<p><label for=\"‸xa\">Xã</label> <span id=\"xa\">Chũ</span></p>"))

  static let labelElsewhere = Rule(
    DiagnosticKind("label-for-another", .error),
    title: Phrase(
      vi: "Ô nhập nằm trong <label for=…> là ô mà for nêu", en: "The control in a label with for is the one it names"),
    why: Phrase(
      vi: "Nhãn thuộc về ô mà for nêu; ô nằm trong nó không có nhãn.",
      en: "The label belongs to the one named; that in it has none."),
    good: .body("<p><label for=\"xa\">Xã <input id=\"xa\"/></label></p>"),
    bad: .body("<p><label for=\"xa\">Xã ‸<input id=\"thon\"/></label> <input id=\"xa\"/></p>"))

  static let mapMissing = Rule(
    DiagnosticKind("map-missing", .error),
    title: Phrase(vi: "usemap nêu tên một <map> của trang", en: "A usemap names a map of the page"),
    why: Phrase(
      vi: "Không có <map> ấy, bấm vào ảnh không tới đâu.", en: "Without it a click on the image does nothing."),
    good: .site(
      "<p><img src=\"a.png\" alt=\"Xã\" usemap=\"#so-do\"/><map name=\"so-do\"></map></p>", with: [("a.png", "")]),
    bad: .site(
      "<p><img src=\"a.png\" alt=\"Xã\" usemap=\"#‸so-do\"/><map name=\"ban-do\"></map></p>", with: [("a.png", "")]))

  static let mapOfTwoNames = Rule(
    DiagnosticKind("map-id-differs", .error),
    title: Phrase(vi: "id của <map> giống name", en: "A map's id is its name"),
    why: Phrase(
      vi: "Có chương trình tìm theo id, có chương trình theo name.", en: "Some programs go by one, some by the other."),
    good: .body("<p><map name=\"so-do\" id=\"so-do\"></map></p>"),
    bad: .body("<p><map name=\"so-do\" id=\"‸ban-do\"></map></p>"))
}

extension Finding {
  static func notAControl(_ id: String) -> Finding {
    Finding(
      .referenceOfOtherKind,
      Phrase(vi: "id \(id.quoted()) không phải của một ô nhập", en: "id \(id.quoted()) is not that of a control"),
      remedy: Phrase(
        vi: "Nêu id của <input>, <select>, <textarea>, <button>, <meter>, <output> hoặc <progress>, hoặc bỏ for.",
        en: "Name an input, select, textarea, button, meter, output or progress, or drop for."))
  }

  static func notAList(_ id: String) -> Finding {
    Finding(
      .referenceOfOtherKind,
      Phrase(vi: "id \(id.quoted()) không phải của <datalist>", en: "id \(id.quoted()) is not that of a datalist"),
      remedy: Phrase(vi: "Nêu id của một <datalist>.", en: "Name a datalist."))
  }

  static func notAForm(_ id: String) -> Finding {
    Finding(
      .referenceOfOtherKind,
      Phrase(vi: "id \(id.quoted()) không phải của <form>", en: "id \(id.quoted()) is not that of a form"),
      remedy: Phrase(vi: "Nêu id của một <form>, hoặc bỏ form.", en: "Name a form, or drop the attribute."))
  }

  static func labelElsewhere(_ name: String) -> Finding {
    Finding(
      .labelElsewhere,
      Phrase(
        vi: "<label> chứa <\(name)> này nhưng for nêu ô khác", en: "the label's for names another than this \(name)"),
      remedy: Phrase(vi: "Bỏ for, hoặc cho ô này id mà for nêu.", en: "Drop for, or give this one the id it names."))
  }

  static func mapMissing(_ name: String) -> Finding {
    Finding(
      .mapMissing, Phrase(vi: "trang không có <map> tên \(name.quoted())", en: "the page has no map \(name.quoted())"),
      remedy: Phrase(vi: "Sửa tên cho khớp với <map name=\"…\">.", en: "Give it the name of a map."))
  }

  static func mapOfTwoNames(_ id: String, _ name: String) -> Finding {
    Finding(
      .mapOfTwoNames,
      Phrase(
        vi: "id \(id.quoted()) khác name \(name.quoted())", en: "id \(id.quoted()) is not the name \(name.quoted())"),
      remedy: Phrase(vi: "Ghi hai giá trị giống nhau, hoặc bỏ id.", en: "Make them equal, or drop the id."))
  }
}
