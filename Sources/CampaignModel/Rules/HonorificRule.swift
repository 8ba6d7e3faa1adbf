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
      let title = honouree.origin.location("title")
      if honouree.honorific.isEmpty {
        if honouree.kind != .collective { diagnostics.append(.honorificMissing(honouree, at: title)) }
      } else if honouree.kind == .collective {
        diagnostics.append(.honorificKindDiffers(honouree, at: title))
      } else if !Self.known.contains(honouree.honorific) {
        let near = Self.spelled[TypedName.spelled(honouree.honorific)]
        diagnostics.append(.honorificUnknown(honouree, near: near, at: title))
      } else if honouree.honorific.hasPrefix("Hộ") != (honouree.kind == .household) {
        diagnostics.append(.honorificKindDiffers(honouree, at: title))
      }
      if honouree.kind != .collective, let word = Self.honorific(inName: honouree.name) {
        diagnostics.append(.honorificInName(honouree, word, at: honouree.origin.location("name")))
      }
    }
    return diagnostics
  }

  /// The honorific that stands in front of a name, with its marks and in small letters, where at least one word follows.
  static func honorific(inName name: String) -> String? {
    let words = TypedName.spelled(name).split(separator: " ", maxSplits: 3).map(String.init)
    guard let first = words.first else { return nil }
    if words.count > 2, first == "hộ" || first == "gia", ["ông", "bà", "đình"].contains(words[1]) {
      return "\(first) \(words[1])"
    }
    return words.count > 1 && titles.contains(first.trimmingDot) ? first : nil
  }

  private static let titles: Set<String> = ["hộ", "ông", "bà", "cụ", "anh", "chị", "cô", "chú", "bác"]
}

extension String {
  /// `Ông.` is `Ông`.
  fileprivate var trimmingDot: String { hasSuffix(".") ? String(dropLast()) : self }
}

extension DiagnosticKind {
  static let honorificMissing = DiagnosticKind("honorific-missing", .error)
  static let honorificUnknown = DiagnosticKind("honorific-unknown", .warning)
  static let honorificKindDiffers = DiagnosticKind("honorific-kind-differs", .warning)
  static let honorificInName = DiagnosticKind("honorific-in-name", .warning)
}

extension Diagnostic {
  fileprivate static func honorificMissing(_ honouree: Honouree, at location: SourceLocation) -> Diagnostic {
    Diagnostic(
      .honorificMissing, at: location,
      Phrase(
        vi: "hồ sơ của \(honouree.name.quoted()) chưa ghi danh xưng",
        en: "the dossier of \(honouree.name.quoted()) has no honorific"),
      explanation: Phrase(
        vi: "Danh xưng được in trước tên, và chương trình không tự đoán.",
        en: "The honorific is printed before the name, and is never guessed."),
      remedy: Phrase(
        vi: "Ghi Ông, Bà, Hộ ông hoặc Hộ bà; chỉ tập thể được để trống.",
        en: "Write Ông, Bà, Hộ ông or Hộ bà; only collectives have none."))
  }

  fileprivate static func honorificUnknown(_ honouree: Honouree, near: String?, at location: SourceLocation) -> Diagnostic {
    Diagnostic(
      .honorificUnknown, at: location,
      Phrase(
        vi: "danh xưng \(honouree.honorific.quoted()) không thuộc các danh xưng thường dùng",
        en: "the honorific \(honouree.honorific.quoted()) is not one of the usual ones"),
      explanation: Phrase(
        vi: "Danh xưng được in đúng như đã ghi.", en: "The honorific is printed as it is written."),
      remedy: near.map { Phrase(vi: "Sửa thành \($0.quoted()).", en: "Write \($0.quoted()).") }
        ?? Phrase(
          vi: "Nếu không cố ý, ghi Ông, Bà, Hộ ông hoặc Hộ bà.",
          en: "Unless it is meant so, write Ông, Bà, Hộ ông or Hộ bà."))
  }

  fileprivate static func honorificKindDiffers(_ honouree: Honouree, at location: SourceLocation) -> Diagnostic {
    let kind = honouree.kind.title
    let remedy =
      honouree.kind == .collective
      ? Phrase(
        vi: "Xóa danh xưng, hoặc sửa cột “Đối tượng” nếu đây không phải tập thể.",
        en: "Clear the honorific, or mend the kind if this is no collective.")
      : Phrase(
        vi: "Hộ gia đình ghi Hộ ông hoặc Hộ bà, cá nhân ghi Ông hoặc Bà; sửa ô này hoặc cột “Đối tượng”.",
        en: "A household has Hộ ông or Hộ bà, an individual Ông or Bà; mend this cell or the kind.")
    return Diagnostic(
      .honorificKindDiffers, at: location,
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
        en: "the name \(honouree.name.quoted()) seems to begin with the honorific \(word.quoted())"),
      explanation: Phrase(
        vi: "Danh xưng sẽ được in hai lần.", en: "The honorific would be printed twice."),
      remedy: Phrase(
        vi: "Chuyển danh xưng sang cột “Danh xưng”, ở cột này chỉ ghi họ và tên.",
        en: "Move it to the honorific's column and leave the name alone here."))
  }
}
