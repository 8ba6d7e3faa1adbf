internal import Diagnostics

/// Sums of the bytes of a script or style sheet. Source: Subresource Integrity, 3.5; as Nu, the sum's length is not
/// checked.
enum Integrity {
  static func fault(in value: Bytes) -> ValueFault? {
    for range in value.words {
      let word = value.piece(range)
      let isKnown =
        word.starts(withAnyCase: "sha256-") || word.starts(withAnyCase: "sha384-")
        || word.starts(withAnyCase: "sha512-")
      guard isKnown, word.count > 7 else { return .badIntegrity(value, range) }
      // Something of base64 before the options, which a “?” begins; the rest is not looked at.
      let sum = word[7...].prefix { $0 != UInt8(ascii: "?") }
      let hasSum = sum.contains { $0.isLetter || $0.isDigit || $0 == 0x2B || $0 == 0x2F || $0 == 0x2D || $0 == 0x5F }
      if !hasSum, !sum.isEmpty { return .badIntegrity(value, range) }
    }
    return nil
  }
}

/// Keys, each one character, each once. Source: HTML standard, 6.9.2.
enum AccessKeys {
  static func fault(in value: Bytes) -> ValueFault? {
    for range in value.words where value.character(at: range.lowerBound) != range {
      let typed = value.quoted(range)
      return ValueFault(
        .badAccessKey, range,
        Phrase(vi: "\(typed) không phải một phím", en: "\(typed) is more than one character"),
        remedy: Phrase(
          vi: "Ghi một ký tự, ví dụ: “t”; nhiều phím thì cách nhau dấu cách.",
          en: "Write one character, such as “t”; part several by spaces."))
    }
    return Words.repetition(in: value)
  }
}

/// `#rrggbb`. Source: HTML standard, 2.3.6.
enum SimpleColour {
  static func fault(in value: Bytes) -> ValueFault? {
    let isRight =
      value.count == 7 && value[0] == UInt8(ascii: "#") && value.dropFirst().allSatisfy { $0.hexValue != nil }
    guard !isRight else { return nil }
    let typed = value.quoted(0..<value.count)
    return ValueFault(
      .badSimpleColour, 0..<value.count,
      Phrase(vi: "\(typed) không phải màu dạng “#rrggbb”", en: "\(typed) is not a colour of the form “#rrggbb”"),
      remedy: Phrase(
        vi: "Viết “#” và sáu chữ số thập lục phân, ví dụ: “#c8102e”.",
        en: "Write “#” and six hexadecimal digits, such as “#c8102e”."))
  }
}

/// Sizes of an icon: `any`, or words like `16x16`. Source: HTML standard, 4.6.7.8; as Nu, the `x` is small and `any`
/// stands alone.
enum IconSizes {
  static func fault(in value: Bytes) -> ValueFault? {
    guard value.hasInk else { return .blank(value) }
    if value.equals(anyCase: "any") { return nil }
    for range in value.words where !isSize(value.piece(range)) {
      let typed = value.quoted(range)
      return ValueFault(
        .badIconSize, range, Phrase(vi: "\(typed) không phải cỡ ảnh", en: "\(typed) is not a size"),
        remedy: Phrase(
          vi: "Viết rộng, chữ x, cao, ví dụ: “32x32”; hoặc “any” cho ảnh SVG.",
          en: "Write width, x and height, such as “32x32”, or “any” for an SVG."))
    }
    return nil
  }

  private static func isSize(_ word: Bytes) -> Bool {
    guard let cross = word.firstIndex(of: UInt8(ascii: "x")) else { return false }
    return isCount(word.piece(0..<cross)) && isCount(word.piece(cross + 1..<word.count))
  }

  private static func isCount(_ word: Bytes) -> Bool {
    guard let first = word.first, first != UInt8(ascii: "0") else { return false }
    return word.allSatisfy(\.isDigit)
  }
}

extension Rule {
  static let badIntegrity = Rule(
    DiagnosticKind("bad-integrity", .error),
    title: Phrase(
      vi: "Thuộc tính integrity ghi “sha256-”, “sha384-” hoặc “sha512-” và tổng kiểm",
      en: "An integrity is “sha384-” and a sum"),
    why: Phrase(
      vi: "Giá trị sai thì tệp không được kiểm, hoặc không được chạy.",
      en: "For a wrong value the file goes unchecked, or is not run."),
    good: .site(
      "<script src=\"a.js\" integrity=\"sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU=\"></script>",
      with: [("a.js", "")]),
    bad: .site("<script src=\"a.js\" integrity=\"‸md5-1B2M2Y8AsgTpgAmY7PhCfg==\"></script>", with: [("a.js", "")]))

  static let badAccessKey = Rule(
    DiagnosticKind("bad-access-key", .error),
    title: Phrase(vi: "Thuộc tính accesskey ghi từng phím một", en: "An accesskey is single characters"),
    why: Phrase(vi: "Nhiều ký tự liền nhau không gán được cho phím nào.", en: "No key has several characters."),
    good: .body("<p><button type=\"button\" accesskey=\"t\">Tìm</button></p>"),
    bad: .body("<p><button type=\"button\" accesskey=\"‸tim\">Tìm</button></p>"))

  static let badSimpleColour = Rule(
    DiagnosticKind("bad-simple-colour", .error),
    title: Phrase(vi: "Màu của ô chọn màu viết “#rrggbb”", en: "The colour of a colour field is “#rrggbb”"),
    why: Phrase(
      vi: "Dạng khác bị đổi thành màu đen.", en: "Any other form becomes black."),
    good: .body("<p><label>Màu <input type=\"color\" value=\"#c8102e\"/></label></p>"),
    bad: .body("<p><label>Màu <input type=\"color\" value=\"‸red\"/></label></p>"))

  static let badIconSize = Rule(
    DiagnosticKind("bad-icon-size", .error),
    title: Phrase(vi: "Cỡ của biểu tượng trang viết như “32x32”", en: "Sizes of icons are like “32x32”"),
    why: Phrase(
      vi: "Cỡ viết sai, trình duyệt chọn nhầm biểu tượng.", en: "By a wrong size browsers choose the wrong icon."),
    good: .site("<p>Trang</p>", with: []),
    bad: .head("<link rel=\"icon\" href=\"data:image/png;base64,iVBORw0KGgo=\" sizes=\"‸32\"/>"))
}

extension ValueFault {
  static func badIntegrity(_ value: Bytes, _ range: Range<Int>) -> ValueFault {
    let typed = value.quoted(range)
    return ValueFault(
      .badIntegrity, range, Phrase(vi: "\(typed) không phải tổng kiểm", en: "\(typed) is not a sum"),
      remedy: Phrase(
        vi: "Viết “sha384-” rồi tổng kiểm dạng base64, ví dụ: “sha384-oqVuAf…”.",
        en: "Write “sha384-” and the sum in base64, such as “sha384-oqVuAf…”."))
  }
}
