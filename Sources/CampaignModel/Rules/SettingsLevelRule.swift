/// A level of award says who decides and has quotas that do not overlap: no award counts twice.
internal import Diagnostics

struct SettingsLevelRule: CampaignRule {
  func check(_ campaign: Campaign) -> [Diagnostic] {
    var diagnostics: [Diagnostic] = []
    if campaign.settings.levels.isEmpty { diagnostics.append(.levelsMissing(at: campaign.settingsLocation("levels"))) }
    for level in campaign.settings.levels {
      if !level.namesIssuers {
        diagnostics.append(.issuersMissing(level, at: campaign.settingsLocation("levels.\(level.id).issuers")))
      }
      let quotas = campaign.settingsLocation("levels.\(level.id).quotas")
      for quota in level.quotas where quota.maximum < 1 { diagnostics.append(.quotaBelowOne(quota, at: quotas)) }
      for kind in Honouree.Kind.allCases {
        let covering = level.quotas.filter { $0.kinds.contains(kind) }
        if covering.count > 1 { diagnostics.append(.quotasOverlap(level, kind, covering, at: quotas)) }
      }
    }
    for id in campaign.settings.plan.deadlines.keys.sorted() where campaign.level(id) == nil {
      let near = NearMiss.of(id, among: campaign.settings.levels.map(\.id))
      diagnostics.append(
        .deadlineLevelUnknown(id, suggestion: near, at: campaign.settingsLocation("plan.deadlines.\(id)")))
    }
    return diagnostics
  }
}

extension AwardLevel {
  /// A Boolean value that indicates whether the level says who may decide.
  var namesIssuers: Bool { issuers.contains { $0.contains { !$0.isWhitespace } } }
}

extension DiagnosticKind {
  static let levelsMissing = DiagnosticKind("levels-missing", .error)
  static let levelIssuersMissing = DiagnosticKind("level-issuers-missing", .error)
  static let quotaBelowOne = DiagnosticKind("quota-below-one", .error)
  static let quotasOverlap = DiagnosticKind("quotas-overlap", .error)
  static let deadlineLevelUnknown = DiagnosticKind("deadline-level-unknown", .error)
}

extension Diagnostic {
  fileprivate static func levelsMissing(at location: SourceLocation) -> Diagnostic {
    Diagnostic(
      .levelsMissing, at: location, Phrase(vi: "chưa khai cấp khen nào", en: "no award level is declared"),
      remedy: Phrase(
        vi: "Khai ít nhất một cấp ở mục “levels”, gồm các khóa “id”, “name”, “issuers”, “form”.",
        en: "Declare at least one level with id, name, issuers and form."))
  }

  fileprivate static func issuersMissing(_ level: AwardLevel, at location: SourceLocation) -> Diagnostic {
    Diagnostic(
      .levelIssuersMissing, at: location,
      Phrase(
        vi: "\(level.name.quoted()) chưa khai ai có thẩm quyền quyết định",
        en: "\(level.name.quoted()) does not say who may decide"),
      remedy: Phrase(
        vi: "Ghi ở khóa “issuers”, ví dụ: Chủ tịch UBND huyện Lục Ngạn, hoặc Chủ tịch UBND xã * (theo sau là tên xã).",
        en: "Write issuers, such as Chủ tịch UBND huyện Lục Ngạn, or Chủ tịch UBND xã * (a commune's name follows)."))
  }

  fileprivate static func quotaBelowOne(_ quota: AwardLevel.Quota, at location: SourceLocation) -> Diagnostic {
    Diagnostic(
      .quotaBelowOne, at: location,
      Phrase(
        vi: "chỉ tiêu \(quota.name.quoted()) là \(quota.maximum), phải từ 1 trở lên",
        en: "the quota \(quota.name.quoted()) is \(quota.maximum); it is at least 1"),
      remedy: Phrase(
        vi: "Ghi số theo kế hoạch; cấp không có chỉ tiêu thì bỏ mục “quotas”.",
        en: "Write the plan's number; leave quotas out for a level that has none."))
  }

  fileprivate static func quotasOverlap(
    _ level: AwardLevel, _ kind: Honouree.Kind, _ quotas: [AwardLevel.Quota], at location: SourceLocation
  ) -> Diagnostic {
    let names = quotas.map { $0.name.quoted() }.joined(separator: ", ")
    return Diagnostic(
      .quotasOverlap, at: location,
      Phrase(
        vi: "\(level.name.quoted()): \(kind.title.lowercased()) nằm trong \(quotas.count) chỉ tiêu cùng lúc: \(names)",
        en: "\(level.name.quoted()): the kind \(kind.title.lowercased()) is in \(quotas.count) quotas at once: \(names)"
      ),
      remedy: Phrase(
        vi: "Để mỗi đối tượng ở một chỉ tiêu; trường hợp riêng thì ghi cột “Tính vào chỉ tiêu”.",
        en: "Leave each kind in one quota; single cases go into the column “Tính vào chỉ tiêu”."))
  }

  fileprivate static func deadlineLevelUnknown(
    _ id: String, suggestion: String?, at location: SourceLocation
  ) -> Diagnostic {
    Diagnostic(
      .deadlineLevelUnknown, at: location,
      Phrase(
        vi: "thời hạn của kế hoạch ghi cho cấp \(id.quoted()), nhưng mục “levels” không có cấp này",
        en: "the plan has a deadline for the level \(id.quoted()), which is not declared"),
      remedy: suggestion.map {
        Phrase(vi: "Nếu ý là \($0.quoted()), sửa thành \($0.quoted()).", en: "Is it \($0.quoted())?")
      }
        ?? Phrase(vi: "Ghi mã (khóa “id”) của một cấp trong mục “levels”.", en: "Write the id of a level."))
  }
}
