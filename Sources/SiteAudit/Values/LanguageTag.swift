internal import Diagnostics

/// Language tags whose subtags are registered. Source: BCP 47 (RFC 5646, 2.1 and 2.2).
///
/// As Nu does, a script that goes without saying and a variant without what should stand before it are errors;
/// deprecated subtags pass, and what follows `u` or `t` is not looked at.
enum LanguageTag {
  static func fault(in value: Bytes) -> ValueFault? {
    // By far the most tags are these.
    if value.equals("vi") || value.equals("en") { return nil }
    guard !value.isEmpty else { return .badLanguage(value, 0..<0, .empty) }
    if value.count < 16, LanguageSubtags.grandfathered.contains(value.text.lowercased()) { return nil }
    if let range = faultOfShape(value) { return .badLanguage(value, range, .shape) }
    var reader = SubtagReader(value: value)
    guard let first = reader.next() else { return .badLanguage(value, 0..<value.count, .shape) }
    if value.piece(first).equals(anyCase: "x") { return faultOfPrivateUse(value, &reader, after: first) }
    guard isLanguage(value.piece(first)) else { return .badLanguage(value, first, .language) }
    return fault(in: value, after: first, &reader)
  }

  /// The subtag that is empty or longer than eight letters.
  private static func faultOfShape(_ value: Bytes) -> Range<Int>? {
    var start = 0
    while start <= value.count {
      var end = start
      var letters = 0
      while end < value.count, value[end] != UInt8(ascii: "-") {
        if !value[end].isContinuation { letters += 1 }
        end += 1
      }
      if letters == 0 { return max(0, min(start, value.count) - 1)..<min(value.count, max(1, start)) }
      if letters > 8 { return start..<end }
      start = end + 1
    }
    return nil
  }

  private static func isLanguage(_ word: Bytes) -> Bool {
    if word.count == 3, word[0].lowercase == 0x71, word[1].isLetter, word[1].lowercase <= 0x74, word[2].isLetter {
      return true
    }
    return LanguageSubtags.isLanguage(word)
  }

  private enum Stage: Int {
    case language, extended, script, region, variant
  }

  private static func fault(in value: Bytes, after language: Range<Int>, _ reader: inout SubtagReader) -> ValueFault? {
    var stage = Stage.language
    while let range = reader.next() {
      let word = value.piece(range)
      if word.count == 1 {
        if word.equals(anyCase: "x") { return faultOfPrivateUse(value, &reader, after: range) }
        let isKnown = word.equals(anyCase: "u") || word.equals(anyCase: "t")
        return isKnown ? nil : .badLanguage(value, range, .subtag)
      }
      guard let found = stageOf(word), found.rawValue > stage.rawValue || found == .variant else {
        return .badLanguage(value, range, .order)
      }
      // An extended language stands right after the language.
      if found == .extended, stage != .language { return .badLanguage(value, range, .order) }
      stage = found
      if let problem = problem(of: word, found, in: value, language: language, before: range.lowerBound) {
        return .badLanguage(value, range, problem)
      }
    }
    return nil
  }

  /// What kind of subtag a word's form makes it.
  private static func stageOf(_ word: Bytes) -> Stage? {
    guard word.allSatisfy({ $0.isLetter || $0.isDigit }) else { return nil }
    let areLetters = word.allSatisfy(\.isLetter)
    switch word.count {
    case 2: return areLetters ? .region : nil
    case 3: return areLetters ? .extended : word.allSatisfy(\.isDigit) ? .region : nil
    case 4: return areLetters ? .script : word[0].isDigit ? .variant : nil
    case 5...8: return .variant
    default: return nil
    }
  }

  private static func problem(
    of word: Bytes, _ stage: Stage, in value: Bytes, language: Range<Int>, before: Int
  ) -> ValueFault.LanguageProblem? {
    let text = word.text.lowercased()
    let primary = value.piece(language).text.lowercased()
    switch stage {
    case .language: return nil
    case .extended:
      guard let prefix = LanguageSubtags.extendedLanguages[text] else { return .subtag }
      return prefix == primary ? nil : .prefix([prefix])
    case .script:
      let isPrivate = text >= "qaaa" && text <= "qabx"
      guard isPrivate || LanguageSubtags.scripts.contains(text) else { return .subtag }
      return LanguageSubtags.impliedScripts[primary] == text ? .impliedScript : nil
    case .region:
      let isPrivate = text >= "qm" && text <= "qz" || text >= "xa" && text <= "xz"
      return isPrivate && text.utf8.count == 2 || LanguageSubtags.regions.contains(text) ? nil : .subtag
    case .variant:
      guard let prefixes = LanguageSubtags.variants[text] else { return .subtag }
      guard !prefixes.isEmpty else { return nil }
      // No tag is that long; a value that is stays linear.
      let standing = value.piece(0..<min(before, 200)).text.lowercased().split(separator: "-").map(String.init)
      let fits = prefixes.contains { prefix in prefix.allSatisfy { standing.contains($0) } }
      return fits ? nil : .prefix(prefixes.map { $0.joined(separator: "-") })
    }
  }

  private static func faultOfPrivateUse(
    _ value: Bytes, _ reader: inout SubtagReader, after mark: Range<Int>
  ) -> ValueFault? {
    var count = 0
    while let range = reader.next() {
      count += 1
      // As Nu: one letter is too short, although the grammar would take it.
      let isRight = range.count > 1 && value[range].allSatisfy { $0.isLetter || $0.isDigit }
      if !isRight { return .badLanguage(value, range, .subtag) }
    }
    return count == 0 ? .badLanguage(value, mark, .shape) : nil
  }

  private struct SubtagReader {
    let value: Bytes
    var index = 0

    mutating func next() -> Range<Int>? {
      guard index < value.count else { return nil }
      let start = index
      while index < value.count, value[index] != UInt8(ascii: "-") { index += 1 }
      defer { index += 1 }
      return start..<index
    }
  }
}

extension Rule {
  static let badLanguageTag = Rule(
    DiagnosticKind("bad-language-tag", .error),
    title: Phrase(vi: "Mã ngôn ngữ đúng chuẩn BCP 47", en: "Language tags are those of BCP 47"),
    why: Phrase(
      vi: "Mã sai làm chương trình đọc màn hình chọn sai giọng, máy tìm kiếm hiểu sai tiếng của trang.",
      en: "For a wrong tag screen readers choose the wrong voice and search engines the wrong language."),
    good: .body("<p lang=\"en\">Honours</p>"), bad: .body("<p lang=\"‸eng\">Honours</p>"))
}

extension ValueFault {
  enum LanguageProblem {
    case empty, shape, language, subtag, order, impliedScript
    case prefix([String])
  }

  static func badLanguage(_ value: Bytes, _ range: Range<Int>, _ problem: LanguageProblem) -> ValueFault {
    let typed = value.quoted(range)
    var remedy = Phrase(
      vi: "Viết mã đã đăng ký, ví dụ: “vi” (tiếng Việt), “en” (tiếng Anh), “tyz” (tiếng Tày).",
      en: "Write a code such as “vi” (Vietnamese), “en” (English), “tyz” (Tày).")
    let summary: Phrase
    switch problem {
    case .empty: summary = Phrase(vi: "mã ngôn ngữ để trống", en: "the language tag is empty")
    case .shape:
      summary = Phrase(
        vi: "mã ngôn ngữ \(value.quoted(0..<value.count)) viết sai dạng",
        en: "\(value.quoted(0..<value.count)) has not the form of a language tag")
    case .language:
      summary = Phrase(vi: "\(typed) không phải mã ngôn ngữ", en: "\(typed) is not a registered language")
      if let underscore = value[range].firstIndex(of: UInt8(ascii: "_")) {
        let start = value.quoted(range.lowerBound..<underscore)
        remedy = Phrase(
          vi: "Dùng gạch nối thay “_”, hoặc chỉ viết \(start).",
          en: "Use a hyphen for the “_”, or write \(start) alone.")
      }
    case .subtag:
      summary = Phrase(
        vi: "phần \(typed) của mã ngôn ngữ không có trong danh mục", en: "the subtag \(typed) is not registered")
      remedy = Phrase(
        vi: "Bỏ phần này, hoặc dùng mã đã đăng ký, ví dụ: “vi-VN”, “en-GB”.",
        en: "Drop it, or use a registered one, such as “vi-VN” or “en-GB”.")
    case .order:
      summary = Phrase(vi: "phần \(typed) không đúng chỗ", en: "the subtag \(typed) stands in the wrong place")
      remedy = Phrase(
        vi: "Thứ tự là: ngôn ngữ, chữ viết, vùng, ví dụ: “zh-Hant-TW”.",
        en: "The order is language, script, region: “zh-Hant-TW”.")
    case .impliedScript:
      summary = Phrase(
        vi: "chữ viết \(typed) là chữ thường dùng của tiếng này, không cần ghi",
        en: "the script \(typed) goes without saying")
      remedy = Phrase(vi: "Bỏ phần này.", en: "Drop it.")
    case .prefix(let prefixes):
      let list = prefixes.map { "“\($0)”" }.joined(separator: ", ")
      summary = Phrase(vi: "phần \(typed) chỉ đi sau \(list)", en: "the subtag \(typed) goes only after \(list)")
      remedy = Phrase(
        vi: "Bỏ phần này, hoặc viết phần đứng trước.", en: "Drop it, or write what should stand before it.")
    }
    return ValueFault(.badLanguageTag, range, summary, remedy: remedy)
  }
}
