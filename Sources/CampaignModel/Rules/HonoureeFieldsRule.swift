/// Cells that fit only some honourees: the number of households of a collective, the form of award of a level.
///
/// A Giấy khen is what a district's or commune's chairman gives (Law 06/2022/QH15); another form is a slip, or another
/// level's award.
internal import Diagnostics
internal import VietnameseText

struct HonoureeFieldsRule: CampaignRule {
  func check(_ campaign: Campaign) -> [Diagnostic] {
    let forms = Dictionary(
      campaign.settings.levels.map { ($0.id, ($0.form, Folding.key($0.form))) }, uniquingKeysWith: { first, _ in first }
    )
    var diagnostics: [Diagnostic] = []
    for honouree in campaign.honourees {
      if honouree.households != nil, honouree.kind != .collective {
        diagnostics.append(.householdsUnexpected(honouree.kind, at: honouree.origin.location("households")))
      }
      if let award = honouree.award, !award.isEmpty, let (form, key) = honouree.level.flatMap({ forms[$0] }),
        award != form, Folding.key(award) != key
      {
        diagnostics.append(.awardFormDiffers(award, form, at: honouree.origin.location("award")))
      }
    }
    return diagnostics
  }
}

extension DiagnosticKind {
  static let householdsUnexpected = DiagnosticKind("households-unexpected", .warning)
  static let awardFormDiffers = DiagnosticKind("award-form-differs", .warning)
}

extension Diagnostic {
  fileprivate static func householdsUnexpected(_ kind: Honouree.Kind, at location: SourceLocation) -> Diagnostic {
    Diagnostic(
      .householdsUnexpected, at: location,
      Phrase(
        vi: "số hộ chỉ ghi cho tập thể, còn hồ sơ này là \(kind.title.quoted())",
        en: "only a collective has a number of households; this dossier is \(kind.title.quoted())"),
      remedy: Phrase(
        vi: "Xóa số hộ, hoặc sửa cột “Đối tượng” thành “Tập thể”.",
        en: "Clear the number, or make the kind a collective."))
  }

  fileprivate static func awardFormDiffers(_ typed: String, _ form: String, at location: SourceLocation) -> Diagnostic {
    Diagnostic(
      .awardFormDiffers, at: location,
      Phrase(
        vi: "hình thức khen \(typed.quoted()) khác với hình thức của cấp khen này, \(form.quoted())",
        en: "the form of award \(typed.quoted()) is not that of this level, \(form.quoted())"),
      remedy: Phrase(
        vi: "Kiểm tra lại hình thức khen và cấp khen của hồ sơ.", en: "Check the form of award and the level."))
  }
}
