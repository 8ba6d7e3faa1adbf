/// People are told with their honorific, as given and never guessed; collectives have none.
internal import Diagnostics
internal import VietnameseText

struct HonorificRule: CampaignRule {
  /// The words that the campaign prints before a name.
  static let known = ["Ông", "Bà", "Hộ ông", "Hộ bà"]
  private static let spelled = Dictionary(
    known.map { (TypedName.spelled($0), $0) }, uniquingKeysWith: { first, _ in first })

  func check(_ campaign: Campaign) -> [Diagnostic] {
    var diagnostics: [Diagnostic] = []
    for honouree in campaign.honourees {
      if let problem = check(honouree) { diagnostics.append(problem) }
      if honouree.kind != .collective, let word = Self.honorific(inName: honouree.name) {
        diagnostics.append(.honorificInName(honouree, word, at: honouree.origin.location("name")))
      }
    }
    return diagnostics
  }

  private func check(_ honouree: Honouree) -> Diagnostic? {
    if honouree.honorific.isEmpty { return honouree.kind == .collective ? nil : .honorificMissing(honouree) }
    if honouree.kind == .collective { return .honorificKindDiffers(honouree) }
    guard Self.known.contains(honouree.honorific) else {
      return .honorificUnknown(honouree, near: Self.spelled[TypedName.spelled(honouree.honorific)])
    }
    let isOfHousehold = honouree.honorific.hasPrefix("Hộ")
    return isOfHousehold == (honouree.kind == .household) ? nil : .honorificKindDiffers(honouree)
  }

  /// The honorific that stands in front of a name, with its marks and in small letters, where at least one word
  /// follows.
  static func honorific(inName name: String) -> String? {
    if name.hasSuffix(")"), let word = bracketed(name) { return word }
    let words = name.split(maxSplits: 2, whereSeparator: \.isWhitespace)
    guard let beginning = words.first else { return nil }
    if beginning.contains(".") || beginning.contains("/") {
      let word = TypedName.spelled(String(beginning))
      // “Ô.Giáp”, “Đ/c Giáp”.
      if let short = shortened.first(where: { word.hasPrefix($0) }), word != short || words.count > 1 { return short }
    }
    // No honorific is longer than seven bytes: nearly every name ends here.
    guard words.count > 1, beginning.utf8.count <= 7 else { return nil }
    var first = TypedName.spelled(String(beginning))
    if first.hasSuffix(":") { first.removeLast() }
    let second = words.count > 2 ? TypedName.spelled(String(words[1])) : ""
    if first == "hộ" && (second == "ông" || second == "bà") || first == "gia" && second == "đình"
      || first == "đồng" && (second == "chí" || second == "chí:")
    {
      return "\(first) \(second)"
    }
    return titles.contains(first.hasSuffix(".") ? String(first.dropLast()) : first) ? first : nil
  }

  /// The honorific in brackets behind a name: “Giáp Văn Ân (ông)”.
  private static func bracketed(_ name: String) -> String? {
    guard let start = name.lastIndex(of: "("), start > name.startIndex else { return nil }
    let word = TypedName.spelled(String(name[name.index(after: start)...].dropLast()))
    return titles.contains(word) || spelled[word] != nil ? word : nil
  }

  private static let shortened = ["ô.", "đ/c", "ô/b"]
  private static let titles: Set<String> = ["hộ", "ông", "bà", "cụ", "anh", "chị", "cô", "chú", "bác"]
}

extension DiagnosticKind {
  static let honorificMissing = DiagnosticKind("honorific-missing", .error)
  static let honorificUnknown = DiagnosticKind("honorific-unknown", .warning)
  static let honorificKindDiffers = DiagnosticKind("honorific-kind-differs", .warning)
  static let honorificInName = DiagnosticKind("honorific-in-name", .warning)
}

extension Diagnostic {
  fileprivate static func honorificMissing(_ honouree: Honouree) -> Diagnostic {
    Diagnostic(
      .honorificMissing, at: honouree.origin.location("title"),
      Phrase(
        vi: "hồ sơ của \(honouree.name.quoted()) chưa ghi danh xưng",
        en: "the dossier of \(honouree.name.quoted()) has no honorific"),
      explanation: Phrase(
        vi: "Danh xưng được in trước tên, và chương trình không tự đoán.",
        en: "The honorific is printed before the name, and is never guessed."),
      remedy: Phrase(
        vi: "Ghi “Ông”, “Bà”, “Hộ ông” hoặc “Hộ bà”; chỉ tập thể được để trống.",
        en: "Write Ông, Bà, Hộ ông or Hộ bà; only collectives have none."))
  }

  fileprivate static func honorificUnknown(_ honouree: Honouree, near: String?) -> Diagnostic {
    Diagnostic(
      .honorificUnknown, at: honouree.origin.location("title"),
      Phrase(
        vi: "danh xưng \(honouree.honorific.quoted()) không thuộc các danh xưng thường dùng",
        en: "the honorific \(honouree.honorific.quoted()) is not one of the usual ones"),
      explanation: Phrase(
        vi: "Danh xưng được in đúng như đã ghi.", en: "The honorific is printed as it is written."),
      remedy: near.map { Phrase(vi: "Sửa thành \($0.quoted()).", en: "Write \($0.quoted()).") }
        ?? Phrase(
          vi: "Nếu không cố ý, ghi “Ông”, “Bà”, “Hộ ông” hoặc “Hộ bà”.",
          en: "Unless it is meant so, write Ông, Bà, Hộ ông or Hộ bà."))
  }

  fileprivate static func honorificKindDiffers(_ honouree: Honouree) -> Diagnostic {
    let kind = honouree.kind.title
    let remedy =
      honouree.kind == .collective
      ? Phrase(
        vi: "Xóa danh xưng, hoặc sửa cột “Đối tượng” nếu đây không phải tập thể.",
        en: "Clear the honorific, or mend the kind if this is no collective.")
      : Phrase(
        vi: "Sửa ô này hoặc cột “Đối tượng”: hộ gia đình ghi “Hộ ông” hoặc “Hộ bà”, cá nhân ghi “Ông” hoặc “Bà”.",
        en: "A household has Hộ ông or Hộ bà, an individual Ông or Bà; mend this cell or the kind.")
    return Diagnostic(
      .honorificKindDiffers, at: honouree.origin.location("title"),
      Phrase(
        vi: "danh xưng \(honouree.honorific.quoted()) không khớp với đối tượng \(kind.quoted())",
        en: "the honorific \(honouree.honorific.quoted()) does not fit the kind \(kind.quoted())"),
      remedy: remedy)
  }

  fileprivate static func honorificInName(
    _ honouree: Honouree, _ word: String, at location: SourceLocation
  ) -> Diagnostic {
    Diagnostic(
      .honorificInName, at: location,
      Phrase(
        vi: "họ và tên \(honouree.name.quoted()) có lẽ còn kèm danh xưng \(word.quoted())",
        en: "the name \(honouree.name.quoted()) seems to hold the honorific \(word.quoted())"),
      explanation: Phrase(
        vi: "Danh xưng sẽ được in hai lần.", en: "The honorific would be printed twice."),
      remedy: Phrase(
        vi: "Chuyển danh xưng sang cột “Danh xưng”, ở cột này chỉ ghi họ và tên.",
        en: "Move it to the honorific's column and leave the name alone here."))
  }
}
