internal import Diagnostics

/// Ids, and references to them. Source: HTML standard, 3.2.6.
enum IDReference {
  static func fault(in value: Bytes) -> ValueFault? {
    if value.isEmpty { return .blank(value) }
    guard let space = value.firstIndex(where: \.isSpace) else { return nil }
    return ValueFault(
      .spaceInID, space..<space + 1,
      Phrase(
        vi: "id \(value.quoted(0..<value.count)) có khoảng trắng", en: "id \(value.quoted(0..<value.count)) has a space"
      ),
      remedy: Phrase(
        vi: "Ghi đúng một id, không có khoảng trắng, ví dụ: “ho-ten”.",
        en: "Write one id without white space, such as “ho-ten”."))
  }

  static func faultInList(_ value: Bytes) -> ValueFault? { value.hasInk ? nil : .blank(value) }
}

/// References by name to a `map`. Source: HTML standard, 2.3.9.
enum HashName {
  static func fault(in value: Bytes) -> ValueFault? {
    if value.first == UInt8(ascii: "#"), value.count > 1 { return nil }
    let typed = value.quoted(0..<value.count)
    let isBare = value.first != UInt8(ascii: "#")
    return ValueFault(
      .badHashName, 0..<value.count,
      isBare
        ? Phrase(vi: "\(typed) thiếu dấu “#” ở đầu", en: "\(typed) does not begin with “#”")
        : Phrase(vi: "sau dấu “#” không có tên", en: "no name follows the “#”"),
      remedy: Phrase(vi: "Viết “#” rồi tên, ví dụ: “#ban-do”.", en: "Write “#” and the name, such as “#ban-do”."))
  }
}

/// Names of frames and windows. Source: HTML standard, 7.3.1.7.
enum NavigableName {
  private static let keywords: [StaticString] = ["_blank", "_self", "_parent", "_top"]

  static func fault(in value: Bytes, allowingKeywords: Bool) -> ValueFault? {
    guard let first = value.first else { return .blank(value) }
    guard first == UInt8(ascii: "_") else { return nil }
    if allowingKeywords, keywords.contains(where: { value.equals(anyCase: $0) }) { return nil }
    let typed = value.quoted(0..<value.count)
    return ValueFault(
      .badTarget, 0..<value.count,
      Phrase(
        vi: "tên \(typed) bắt đầu bằng “_”, dành riêng cho trình duyệt",
        en: "\(typed) begins with “_”, which is kept for browsers"),
      remedy: allowingKeywords
        ? Phrase(
          vi: "Viết “_blank”, “_self”, “_parent”, “_top” hoặc một tên không có “_” ở đầu.",
          en: "Write “_blank”, “_self”, “_parent”, “_top”, or a name without “_” before it.")
        : Phrase(vi: "Bỏ “_” ở đầu, ví dụ: “ban-do”.", en: "Drop the “_”: “ban-do”."))
  }
}

/// Names of custom elements. Source: HTML standard, 4.13.3, in the form it had with XML's name characters.
enum CustomElementName {
  private static let reserved: [StaticString] = [
    "annotation-xml", "color-profile", "font-face", "font-face-src", "font-face-uri", "font-face-format",
    "font-face-name", "missing-glyph",
  ]

  static func fault(in value: Bytes) -> ValueFault? {
    guard let first = value.first else { return .blank(value) }
    guard first >= 0x61, first <= 0x7A else { return wrong(value, value.character(at: 0)) }
    var hasHyphen = false
    var index = 1
    while index < value.count {
      let byte = value[index]
      if byte < 0x80 {
        guard byte.isDigit || (byte >= 0x61 && byte <= 0x7A) || byte == 0x2D || byte == 0x2E || byte == 0x5F
        else { return wrong(value, index..<index + 1) }
        if byte == 0x2D { hasHyphen = true }
        index += 1
      } else {
        guard let (scalar, length) = value.scalar(at: index), isNameCharacter(scalar.value)
        else { return wrong(value, value.character(at: index)) }
        index += length
      }
    }
    if hasHyphen, !reserved.contains(where: { value.equals($0) }) { return nil }
    return wrong(value, 0..<value.count)
  }

  private static func isNameCharacter(_ code: UInt32) -> Bool {
    switch code {
    case 0xB7, 0xC0...0xD6, 0xD8...0xF6, 0xF8...0x37D, 0x37F...0x1FFF, 0x200C...0x200D, 0x203F...0x2040,
      0x2070...0x218F, 0x2C00...0x2FEF, 0x3001...0xD7FF, 0xF900...0xFDCF, 0xFDF0...0xFFFD, 0x10000...0xEFFFF:
      true
    default: false
    }
  }

  private static func wrong(_ value: Bytes, _ range: Range<Int>) -> ValueFault {
    ValueFault(
      .badCustomElementName, range,
      Phrase(
        vi: "\(value.quoted(0..<value.count)) không phải tên phần tử tự đặt",
        en: "\(value.quoted(0..<value.count)) is not a name of a custom element"),
      remedy: Phrase(
        vi: "Tên gồm chữ thường, chữ số và có ít nhất một gạch nối, ví dụ: “bang-vang”.",
        en: "It is of small letters, digits and at least one hyphen, such as “bang-vang”."))
  }
}

extension Rule {
  static let spaceInID = Rule(
    DiagnosticKind("space-in-id", .error),
    title: Phrase(
      vi: "Id, và chỗ nhắc tới một id, không có khoảng trắng", en: "Ids, and references to one id, have no white space"),
    why: Phrase(
      vi: "Không id nào có khoảng trắng, nên không phần tử nào được tìm thấy.",
      en: "No id has white space, so no element is found."),
    good: .body("<map name=\"ban-do\"></map>"), bad: .body("<map name=\"ban‸ do\"></map>"))

  static let badHashName = Rule(
    DiagnosticKind("bad-hash-name", .error),
    title: Phrase(vi: "Thuộc tính usemap viết “#” rồi tên bản đồ", en: "The usemap attribute is “#” and a name"),
    why: Phrase(
      vi: "Thiếu “#”, ảnh không có vùng bấm nào.", en: "Without the “#” the image has no areas to press."),
    good: .site(
      "<p><img src=\"a.png\" alt=\"Ảnh\" usemap=\"#ban-do\"/></p><map name=\"ban-do\"></map>", with: [("a.png", "")]),
    bad: .site("<p><img src=\"a.png\" alt=\"Ảnh\" usemap=\"‸ban-do\"/></p>", with: [("a.png", "")]))

  static let badTarget = Rule(
    DiagnosticKind("bad-target", .error),
    title: Phrase(
      vi: "Tên cửa sổ, khung không bắt đầu bằng “_” trừ các từ đã định", en: "Names of windows do not begin with “_”"),
    why: Phrase(
      vi: "Tên bắt đầu bằng “_” dành cho trình duyệt: “_blank” mở cửa sổ mới, “_blnak” thì không.",
      en: "Those are kept for browsers: “_blank” opens a window, “_blnak” does not."),
    good: .body("<p><a href=\"https://example.com/\" target=\"_blank\">Trang khác</a></p>"),
    bad: .body("<p><a href=\"https://example.com/\" target=\"‸_blnak\">Trang khác</a></p>"))

  static let badCustomElementName = Rule(
    DiagnosticKind("bad-custom-element-name", .error),
    title: Phrase(vi: "Tên phần tử tự đặt có gạch nối", en: "Names of custom elements have a hyphen"),
    why: Phrase(
      vi: "Trình duyệt không nhận tên sai; mã lệnh đăng ký tên ấy sẽ dừng vì lỗi.",
      en: "Browsers refuse other names, and the script that registers one fails."),
    good: .body("<p is=\"loi-cam-on\">Cảm ơn</p>"), bad: .body("<p is=\"‸camon\">Cảm ơn</p>"))
}
