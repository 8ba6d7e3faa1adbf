/// No text that the public reads holds a number that leads to a person's door: ID card, phone, e-mail, house, land plot.
///
/// Such data are never published, with consent or without (Decree 356/2025; an honours list once leaked a thousand home
/// addresses). The publisher's own telephone in `campaign.yaml` is not judged here.
internal import Diagnostics

struct PersonalNumberRule: CampaignRule {
  func check(_ campaign: Campaign) -> [Diagnostic] {
    var diagnostics: [Diagnostic] = []
    campaign.forEachPublicText { text in
      guard text.source != .settings, let found = PersonalNumber.first(in: text.text) else { return }
      diagnostics.append(.personalNumber(found, at: text.location))
    }
    return diagnostics
  }
}

extension DiagnosticKind {
  static let personalNumberInText = DiagnosticKind("personal-number-in-text", .error)
}

extension Diagnostic {
  static func personalNumber(_ found: PersonalNumber, at location: SourceLocation) -> Diagnostic {
    let what = found.kind.words
    let typed = PersonalNumber.masked(found.typed).quoted()
    return Diagnostic(
      .personalNumberInText, at: location,
      Phrase(
        vi: "nội dung công khai này có \(typed), giống \(what.vietnamese)",
        en: "this public text holds \(typed), which looks like \(what.english)"),
      explanation: Phrase(
        vi: "Số giấy tờ, điện thoại, thư điện tử, số nhà, số thửa đất của một người không bao giờ được công khai.",
        en: "ID-card and phone numbers, e-mail addresses, house and land-plot numbers are never published."),
      remedy: Phrase(
        vi: "Bỏ phần này; nơi ở chỉ ghi đến thôn, tổ dân phố. Nếu là số tiền hay diện tích, ghi thêm đơn vị, "
          + "ví dụ: 150.000.000 đồng.",
        en: "Take it out; a place is no finer than the village. Write the unit after an amount, such as "
          + "150.000.000 đồng."))
  }
}

extension PersonalNumber.Kind {
  var words: Phrase {
    switch self {
    case .identity: Phrase(vi: "số căn cước", en: "an ID-card number")
    case .phone: Phrase(vi: "số điện thoại", en: "a phone number")
    case .email: Phrase(vi: "địa chỉ thư điện tử", en: "an e-mail address")
    case .house: Phrase(vi: "số nhà", en: "a house number")
    case .plot: Phrase(vi: "số thửa, số tờ bản đồ", en: "the number of a land plot or map sheet")
    }
  }
}
