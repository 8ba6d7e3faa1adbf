internal import Diagnostics

/// The rules on `aria-*` attributes, and their findings.
extension Rule {
  static let ariaAttributeUnknown = Rule(
    DiagnosticKind("aria-attribute-unknown", .error),
    title: Phrase(vi: "Thuộc tính aria-… là một thuộc tính có thật", en: "An aria- attribute is one that ARIA has"),
    why: Phrase(vi: "Thuộc tính lạ bị bỏ qua.", en: "Others are ignored."),
    good: .body("<nav aria-label=\"Mục lục\"><p>Các xã</p></nav>"),
    bad: .body("<nav aria-lable=\"‸Mục lục\"><p>Các xã</p></nav>"))

  static let ariaAttributeNotAllowed = Rule(
    DiagnosticKind("aria-attribute-not-allowed", .error),
    title: Phrase(
      vi: "Thuộc tính aria-… phải hợp với vai trò của phần tử", en: "An aria- attribute is one that the role supports"),
    why: Phrase(
      vi: "Đặt sai chỗ, nó không có tác dụng hoặc làm chương trình đọc màn hình nói sai.",
      en: "Elsewhere it does nothing, or makes screen readers say what is not so."),
    good: .body("<button type=\"button\" aria-pressed=\"true\">Chọn</button>"),
    bad: .body("<p aria-pressed=\"‸true\">Chọn</p>"))

  static let ariaAttributeRequired = Rule(
    DiagnosticKind("aria-attribute-required", .error),
    title: Phrase(
      vi: "Vai trò phải có những thuộc tính aria-… mà nó cần", en: "A role has the aria- attributes that it requires"),
    why: Phrase(
      vi: "Thiếu nó, chương trình đọc màn hình không nói được trạng thái hay giá trị.",
      en: "Without it screen readers cannot say its state or value."),
    good: .body("<div role=\"heading\" aria-level=\"2\">Các xã</div>"),
    bad: .body("<div role=\"‸heading\">Các xã</div>"))

  static let ariaNameProhibited = Rule(
    DiagnosticKind("aria-name-prohibited", .error),
    title: Phrase(
      vi: "Phần tử không có vai trò riêng không mang aria-label, aria-labelledby",
      en: "Elements without a role of their own have no aria-label or aria-labelledby"),
    why: Phrase(
      vi: "Hầu hết chương trình đọc màn hình bỏ qua tên đặt lên <div>, <span>, <p> và nhiều thẻ khác.",
      en: "Most screen readers ignore a name on div, span, p and the like."),
    good: .body("<div role=\"group\" aria-label=\"Các xã\">Kiên Thành</div>"),
    bad: .body("<div aria-label=\"‸Các xã\">Kiên Thành</div>"))

  static let ariaBadValue = Rule(
    DiagnosticKind("aria-bad-value", .error),
    title: Phrase(vi: "Giá trị của thuộc tính aria-… đúng dạng", en: "The value of an aria- attribute has its form"),
    why: Phrase(
      vi: "Giá trị sai dạng bị bỏ qua hoặc bị hiểu thành giá trị khác.",
      en: "Others are ignored, or taken for something else."),
    good: .body("<p aria-hidden=\"true\">★</p>"),
    bad: .body("<p aria-hidden=\"‸yes\">★</p>"))

  static let ariaNativeConflict = Rule(
    DiagnosticKind("aria-native-conflict", .error),
    title: Phrase(
      vi: "Không dùng aria-… cho điều mà thuộc tính HTML của chính phần tử đã nói",
      en: "No aria- attribute for what the element's own attribute says"),
    why: Phrase(
      vi: "Trình duyệt tự cập nhật thuộc tính HTML, còn aria-… thì không: hai bên dễ nói khác nhau.",
      en: "Browsers keep their own attribute up to date, not the aria- one: they come to differ."),
    good: .body("<p><input type=\"checkbox\" checked=\"\" aria-label=\"Chọn\"/></p>"),
    bad: .body("<p><input type=\"checkbox\" aria-checked=\"‸true\" aria-label=\"Chọn\"/></p>"))

  static let ariaUnnecessary = Rule(
    DiagnosticKind("aria-unnecessary", .warning),
    title: Phrase(
      vi: "Không ghi lại bằng aria-… điều HTML đã nói", en: "No aria- attribute that repeats an HTML attribute"),
    why: Phrase(
      vi: "Ghi thừa không có tác dụng, lại dễ sai khi một bên đổi.",
      en: "It does nothing, and is wrong once one of them changes."),
    good: .body("<p><button type=\"button\" disabled=\"\">Gửi</button></p>"),
    bad: .body("<p><button type=\"button\" disabled=\"\" aria-disabled=\"‸true\">Gửi</button></p>"))

  static let ariaAttributeDeprecated = Rule(
    DiagnosticKind("aria-attribute-deprecated", .warning),
    title: Phrase(
      vi: "Không dùng thuộc tính aria-… mà ARIA đã bỏ, hoặc đã bỏ cho vai trò ấy",
      en: "No aria- attribute that ARIA has dropped, or dropped for that role"),
    why: Phrase(
      vi: "Chương trình đọc màn hình không còn nói ra chúng ở đó.", en: "Screen readers no longer say them there."),
    good: .body("<p draggable=\"true\">Kéo</p>"),
    bad: .body("<p aria-grabbed=\"‸true\">Kéo</p>"))
}

extension Finding {
  static func unknownAttribute(_ name: String) -> Finding {
    let near = NearMiss.of(name, among: AriaAttribute.all.map { "aria-" + $0.name })
    return Finding(
      .ariaAttributeUnknown,
      Phrase(vi: "ARIA không có thuộc tính \(name.quoted())", en: "ARIA has no attribute \(name.quoted())"),
      remedy: near.map { Phrase(vi: "Nếu ý là “\($0)”, sửa lại như vậy.", en: "Did you mean “\($0)”?") }
        ?? Phrase(vi: "Bỏ thuộc tính này.", en: "Drop it."))
  }

  static func attributeNotAllowed(_ name: String, on subject: AriaSubject) -> Finding {
    let roles = AriaRole.all.filter { role in
      role.name != "directory" && !role.attributes.isEmpty
        && AriaAttribute.named(name.dropFirst(5)).map { role.attributes.contains($0.set) } ?? false
        && (subject.known.roles?.contains(role.name) ?? true)
    }.map(\.name)
    let what = subject.role.map { "\(subject.tag) (role=\"\($0)\")" } ?? subject.tag
    let isHidden = name == "aria-hidden"
    let remedy: Phrase =
      if isHidden {
        Phrase(
          vi: "Bỏ thuộc tính này: phần tử vốn không hiện ra.", en: "Drop it: the element is not shown in any case.")
      } else if roles.isEmpty {
        Phrase(vi: "Bỏ thuộc tính này.", en: "Drop it.")
      } else {
        Phrase(
          vi: "Bỏ thuộc tính này, hoặc đặt nó lên phần tử có vai trò: \(roles.joined(separator: ", ")).",
          en: "Drop it; it goes with the roles \(roles.joined(separator: ", ")).")
      }
    return Finding(
      .ariaAttributeNotAllowed, Phrase(vi: "\(what) không nhận \(name)", en: "\(what) does not take \(name)"),
      remedy: remedy)
  }

  static func labelAttribute(_ name: String) -> Finding {
    Finding(
      .ariaAttributeNotAllowed,
      Phrase(vi: "<label> của một ô nhập không nhận \(name)", en: "a field's <label> does not take \(name)"),
      remedy: Phrase(
        vi: "Bỏ thuộc tính này, hoặc đặt nó lên chính ô nhập.", en: "Drop it, or put it on the field itself."))
  }

  static func summaryAttribute(_ name: String) -> Finding {
    Finding(
      .ariaAttributeNotAllowed,
      Phrase(vi: "<summary> không nhận \(name)", en: "<summary> does not take \(name)"),
      remedy: Phrase(
        vi: "Bỏ thuộc tính này: <details> tự báo đang mở hay đóng.",
        en: "Drop it: the details element tells whether it is open."))
  }

  static func attributeRequired(_ names: [String], by subject: AriaSubject) -> Finding {
    let list = names.joined(separator: ", ")
    let role = subject.effective?.name ?? ""
    let example = names.first.map { name -> String in
      switch AriaAttribute.named(name.dropFirst(5))?.value {
      case .position: "\(name)=\"2\""
      case .number: "\(name)=\"50\""
      default: "\(name)=\"false\""
      }
    }
    return Finding(
      .ariaAttributeRequired,
      Phrase(vi: "vai trò \(role.quoted()) thiếu \(list)", en: "the role \(role.quoted()) lacks \(list)"),
      remedy: Phrase(vi: "Thêm, ví dụ: \(example ?? "").", en: "Add, for instance, \(example ?? "")."))
  }

  static func nameProhibited(_ name: String, on subject: AriaSubject) -> Finding {
    let what = subject.role.map { "\(subject.tag) (role=\"\($0)\")" } ?? subject.tag
    return Finding(
      .ariaNameProhibited, Phrase(vi: "\(what) không nhận \(name)", en: "\(what) must not have \(name)"),
      remedy: Phrase(
        vi: "Viết chữ vào nội dung, hoặc cho phần tử một vai trò có tên, ví dụ: role=\"group\".",
        en: "Write it as text, or give the element a role that has a name, for instance role=\"group\"."))
  }

  static func badWord(_ value: String, in name: String, words: [String]) -> Finding {
    let near = NearMiss.of(value, among: words)
    let list = words.map { "“\($0)”" }.joined(separator: ", ")
    return Finding(
      .ariaBadValue,
      value.isEmpty
        ? Phrase(vi: "\(name) để trống", en: "\(name) is empty")
        : Phrase(vi: "\(name) là \(value.quoted())", en: "\(name) is \(value.quoted())"),
      remedy: Phrase(
        vi: (near.map { "Nếu ý là “\($0)”, sửa lại như vậy. " } ?? "") + "Giá trị được phép: \(list).",
        en: (near.map { "Did you mean “\($0)”? " } ?? "") + "It may be \(list)."))
  }

  static func emptyReference(in name: String) -> Finding {
    Finding(
      .ariaBadValue, Phrase(vi: "\(name) để trống", en: "\(name) is empty"),
      remedy: Phrase(
        vi: "Ghi id của phần tử được trỏ tới, hoặc bỏ thuộc tính.",
        en: "Give the id of the element it points to, or drop it."))
  }

  static func badNumber(_ value: String, in name: String, _ kind: AriaAttribute.Value) -> Finding {
    let wanted: Phrase =
      switch kind {
      case .position: Phrase(vi: "một số nguyên từ 1, ví dụ: 2", en: "a whole number from 1, for instance 2")
      case .count:
        Phrase(
          vi: "một số nguyên từ 0, hoặc -1 khi chưa biết, ví dụ: 12",
          en: "a whole number from 0, or -1 for unknown, for instance 12")
      case .reference: Phrase(vi: "một id, không có dấu cách", en: "one id, without spaces")
      default: Phrase(vi: "một số, ví dụ: 12.5", en: "a number, for instance 12.5")
      }
    return Finding(
      .ariaBadValue,
      Phrase(vi: "\(name) là \(value.quoted())", en: "\(name) is \(value.quoted())"),
      remedy: Phrase(vi: "Ghi \(wanted.vietnamese).", en: "Write \(wanted.english)."))
  }

  static func nativeConflict(_ name: String, native: String) -> Finding {
    Finding(
      .ariaNativeConflict,
      Phrase(
        vi: "\(name) không được dùng ở đây: đã có \(native)", en: "\(name) must not be used here: \(native) says it"),
      remedy: Phrase(vi: "Bỏ \(name), chỉ dùng \(native).", en: "Drop \(name) and use \(native) alone."))
  }

  static func hiddenBody() -> Finding {
    Finding(
      .ariaNativeConflict,
      Phrase(vi: "aria-hidden=\"true\" ẩn cả trang", en: "aria-hidden=\"true\" hides the whole page"),
      remedy: Phrase(vi: "Bỏ aria-hidden khỏi <body>.", en: "Drop aria-hidden from the body."))
  }

  static func unnecessary(_ name: String, native: String) -> Finding {
    Finding(
      .ariaUnnecessary, Phrase(vi: "\(name) thừa: \(native) đã nói", en: "\(name) repeats \(native)"),
      remedy: Phrase(vi: "Bỏ \(name), dùng \(native).", en: "Drop \(name) and use \(native)."))
  }

  static func deprecatedAttribute(_ name: String) -> Finding {
    Finding(
      .ariaAttributeDeprecated, Phrase(vi: "\(name) đã bị bỏ", en: "\(name) is deprecated"),
      remedy: Phrase(vi: "Bỏ thuộc tính này.", en: "Drop it."))
  }

  static func deprecatedAttribute(_ name: String, on role: String, supporting roles: [String]) -> Finding {
    let list = roles.joined(separator: ", ")
    return Finding(
      .ariaAttributeDeprecated,
      Phrase(
        vi: "\(name) không nên dùng với vai trò \(role.quoted())",
        en: "\(name) is deprecated on the role \(role.quoted())"),
      remedy: Phrase(
        vi: "Bỏ thuộc tính này; nó dành cho vai trò: \(list).", en: "Drop it; it is for the roles \(list)."))
  }
}
