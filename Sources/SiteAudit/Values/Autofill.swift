internal import Diagnostics

/// Which names of fields suit a control. Source: HTML standard, 4.10.18.7, the table of field names.
enum AutofillControl: Hashable, Sendable {
  /// `textarea`, `select`.
  case any
  /// `input` of type `text`: no name of many lines.
  case text
  case url, telephone, email, password, date, month, number
  /// `input type=hidden`: the names say what the value is; `on` and `off` say nothing.
  case hidden
  /// Types for which Nu looks at no name.
  case unchecked

  /// - Parameter type: The value of `type`, in small letters; nil where there is none.
  init(inputType type: String?) {
    switch type {
    case nil, "text": self = .text
    case "url": self = .url
    case "tel": self = .telephone
    case "email": self = .email
    case "password": self = .password
    case "date": self = .date
    case "month": self = .month
    case "number": self = .number
    case "hidden": self = .hidden
    case "search", "week", "time", "datetime-local", "range", "color": self = .unchecked
    default: self = .text
    }
  }
}

/// `autocomplete`. Source: HTML standard, 4.10.18.7.1.
enum Autofill {
  /// Every name, with the marks of the controls that take it: `u` URL, `t` telephone, `e` email, `p` password, `d`
  /// date, `m` month, `n` number; `L` for many lines; `c` for the ways to reach someone, which may say `home` and such.
  private static let fields: [String: String] = {
    let table = """
      name honorific-prefix given-name additional-name family-name honorific-suffix nickname username:e
      new-password:p current-password:p one-time-code:p organization-title organization street-address:L
      address-line1 address-line2 address-line3 address-level1 address-level2 address-level3 address-level4
      country country-name postal-code cc-name cc-given-name cc-additional-name cc-family-name cc-number
      cc-exp:m cc-exp-month:n cc-exp-year:n cc-csc cc-type transaction-currency transaction-amount:n language
      bday:d bday-day:n bday-month:n bday-year:n sex url:u photo:u tel:tc tel-country-code:c tel-national:c
      tel-area-code:c tel-local:c tel-local-prefix:c tel-local-suffix:c tel-extension:c email:ec impp:uc
      """
    var result: [String: String] = [:]
    for entry in table.split(whereSeparator: \.isWhitespace) {
      let parts = entry.split(separator: ":")
      result[String(parts[0])] = parts.count > 1 ? String(parts[1]) : ""
    }
    return result
  }()

  private enum Stage: Int {
    case section, mode, contact, field, end
  }

  static func fault(in value: Bytes, control: AutofillControl) -> ValueFault? {
    if control == .unchecked { return nil }
    guard value.hasInk else { return .blank(value) }
    // As Nu: an `input` takes these in small letters only, and nothing around them.
    let isOnOff =
      control == .any
      ? value.equals(anyCase: "on") || value.equals(anyCase: "off") : value.equals("on") || value.equals("off")
    if isOnOff { return control == .hidden ? .badAutofill(value, 0..<value.count, .onOff) : nil }
    var stage = Stage.section
    var isContact = false
    var field: Range<Int>?
    var webauthn: Range<Int>?
    for word in value.words {
      if let webauthn { return .badAutofill(value, webauthn, .order) }
      let piece = value.piece(word)
      if piece.equals(anyCase: "webauthn") {
        webauthn = word
        continue
      }
      if field != nil { return .badAutofill(value, word, isKnown(piece) ? .second : .unknown) }
      if piece.starts(withAnyCase: "section-") {
        guard stage == .section else { return .badAutofill(value, word, .order) }
        stage = .mode
      } else if piece.equals(anyCase: "shipping") || piece.equals(anyCase: "billing") {
        guard stage.rawValue <= Stage.mode.rawValue else { return .badAutofill(value, word, .order) }
        stage = .contact
      } else if isContactWord(piece) {
        guard stage.rawValue <= Stage.contact.rawValue else { return .badAutofill(value, word, .order) }
        stage = .field
        isContact = true
      } else {
        if let fault = fault(ofField: value, word, control, isContact) { return fault }
        field = word
      }
    }
    return field == nil ? .badAutofill(value, 0..<value.count, .missing) : nil
  }

  private static func isContactWord(_ word: Bytes) -> Bool {
    word.equals(anyCase: "home") || word.equals(anyCase: "work") || word.equals(anyCase: "mobile")
      || word.equals(anyCase: "fax") || word.equals(anyCase: "pager")
  }

  private static func isKnown(_ word: Bytes) -> Bool { word.count < 40 && fields[word.text.lowercased()] != nil }

  private static func fault(
    ofField value: Bytes, _ word: Range<Int>, _ control: AutofillControl, _ isContact: Bool
  ) -> ValueFault? {
    // The longest name has 19 letters: a longer word need not be spelled out.
    guard word.count < 40, let marks = fields[value.piece(word).text.lowercased()] else {
      return .badAutofill(value, word, .unknown)
    }
    if isContact {
      // As Nu: outside a field of one line, only telephones have a place.
      let isTelephone = value.piece(word).starts(withAnyCase: "tel")
      let isLine = control != .any && control != .hidden
      guard marks.contains("c"), isLine || isTelephone else { return .badAutofill(value, word, .contact) }
    }
    let wanted: Character? =
      switch control {
      case .url: "u"
      case .telephone: "t"
      case .email: "e"
      case .password: "p"
      case .date: "d"
      case .month: "m"
      case .number: "n"
      case .any, .text, .hidden, .unchecked: nil
      }
    if control == .text, marks.contains("L") { return .badAutofill(value, word, .control) }
    if let wanted, !marks.contains(wanted) { return .badAutofill(value, word, .control) }
    return nil
  }

  /// Names like the one that was typed.
  static func nearMiss(of word: String) -> String? { NearMiss.of(word, among: fields.keys.sorted()) }
}

extension Rule {
  static let badAutofill = Rule(
    DiagnosticKind("bad-autocomplete", .error),
    title: Phrase(
      vi: "Thuộc tính autocomplete ghi “on”, “off” hoặc tên loại thông tin",
      en: "The autocomplete attribute names a field"),
    why: Phrase(
      vi: "Tên sai thì trình duyệt không điền giúp, và người khuyết tật mất một chỗ dựa.",
      en: "For a wrong name browsers fill nothing in, which some people depend on."),
    good: .body("<p><label>Thư điện tử <input type=\"email\" autocomplete=\"email\"/></label></p>"),
    bad: .body("<p><label>Thư điện tử <input type=\"email\" autocomplete=\"‸mail\"/></label></p>"))
}

extension ValueFault {
  enum AutofillProblem {
    case onOff, order, second, unknown, missing, contact, control
  }

  static func badAutofill(_ value: Bytes, _ range: Range<Int>, _ problem: AutofillProblem) -> ValueFault {
    let typed = value.quoted(range)
    let summary: Phrase
    var remedy = Phrase(
      vi: "Viết “on”, “off” hoặc một tên như “name”, “email”, “tel”, “street-address”.",
      en: "Write “on”, “off”, or a name such as “name”, “email”, “tel”, “street-address”.")
    switch problem {
    case .onOff:
      summary = Phrase(vi: "ô ẩn mà ghi \(typed)", en: "a hidden field says \(typed)")
      remedy = Phrase(vi: "Bỏ thuộc tính, hoặc ghi tên loại thông tin.", en: "Drop the attribute or name the field.")
    case .order:
      summary = Phrase(vi: "từ \(typed) không đúng chỗ", en: "\(typed) stands in the wrong place")
      remedy = Phrase(
        vi: "Thứ tự là: “section-…”, “shipping” hoặc “billing”, “home” hoặc “work”, tên, “webauthn”.",
        en: "The order is “section-…”, “shipping” or “billing”, “home” or “work”, the name, “webauthn”.")
    case .second:
      summary = Phrase(vi: "\(typed) là tên thứ hai", en: "\(typed) is a second name")
      remedy = Phrase(vi: "Chỉ để lại một tên.", en: "Keep only one.")
    case .unknown:
      summary = Phrase(vi: "\(typed) không phải tên loại thông tin", en: "\(typed) is not a name of a field")
      if range.count < 40, let near = Autofill.nearMiss(of: value.piece(range).text.lowercased()) {
        remedy = Phrase(vi: "Nếu ý là “\(near)”, sửa lại như vậy.", en: "Did you mean “\(near)”?")
      }
    case .missing: summary = Phrase(vi: "\(typed) thiếu tên loại thông tin", en: "\(typed) names no field")
    case .contact:
      summary = Phrase(
        vi: "\(typed) không đi sau “home”, “work”, “mobile”, “fax”, “pager”",
        en: "\(typed) does not go with “home”, “work”, “mobile”, “fax”, “pager”")
      remedy = Phrase(
        vi: "Bỏ từ đứng trước, hoặc dùng “tel”, “email”, “impp”.", en: "Drop that word, or use “tel”, “email”, “impp”.")
    case .control:
      summary = Phrase(vi: "\(typed) không hợp với kiểu của ô này", en: "\(typed) does not suit this type of field")
      remedy = Phrase(
        vi: "Đổi type của ô, hoặc dùng tên hợp với kiểu, ví dụ: type=\"tel\" với “tel”.",
        en: "Change the field's type, or use a name for that type, such as “tel” for type=\"tel\".")
    }
    return ValueFault(.badAutofill, range, summary, remedy: remedy)
  }
}
