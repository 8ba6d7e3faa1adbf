/// No more awards than the plan allows, and it is declared which quota a household counts toward.
///
/// Fewer than the plan allows is no problem: pages show it.
internal import Diagnostics

struct QuotaRule: CampaignRule {
  func check(_ campaign: Campaign) -> [Diagnostic] {
    var overflows: [Diagnostic] = []
    for count in campaign.quotaCounts() where count.overflow > 0 && count.quota.maximum > 0 {
      // Where quotas overlap, nobody knows which is full.
      guard campaign.level(count.level)?.hasOverlap != true else { continue }
      overflows.append(
        .quotaOver(
          count, level: campaign.level(count.level)?.name ?? count.level,
          at: place(of: count, in: campaign), places: places(of: count, in: campaign)))
    }
    return overflows + undeclared(campaign) + unknownChoices(campaign)
  }

  /// Where the quota is declared.
  private func place(of count: QuotaCount, in campaign: Campaign) -> SourceLocation {
    let index = campaign.level(count.level)?.quotas.firstIndex(of: count.quota) ?? 0
    return campaign.settingsLocation("levels.\(count.level).quotas.\(index + 1)")
  }

  /// The rows beyond the quota, in the order of the table.
  private func places(of count: QuotaCount, in campaign: Campaign) -> [SourceLocation] {
    guard let level = campaign.level(count.level) else { return [] }
    return campaign.honourees.lazy.filter {
      $0.level == level.id && campaign.countsAsDecided($0) && level.quota(for: $0) == count.quota
    }.dropFirst(max(0, count.quota.maximum)).map { $0.origin.location("quota") }
  }

  private func undeclared(_ campaign: Campaign) -> [Diagnostic] {
    campaign.settings.levels.filter { !$0.quotas.isEmpty }.flatMap { level in
      Honouree.Kind.allCases.compactMap { kind -> Diagnostic? in
        guard level.quotaIndex(of: kind) == nil else { return nil }
        let rows = campaign.honourees.filter {
          $0.level == level.id && $0.kind == kind && $0.quota == nil && campaign.countsAsDecided($0)
        }
        guard !rows.isEmpty else { return nil }
        return .quotaUndeclared(
          kind, level, rows.map { $0.origin.location("quota") },
          at: campaign.settingsLocation("levels.\(level.id)"))
      }
    }
  }

  private func unknownChoices(_ campaign: Campaign) -> [Diagnostic] {
    let levels = campaign.settings.levels.filter { !$0.quotas.isEmpty }
    let byID = Dictionary(levels.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    return campaign.honourees.compactMap { honouree in
      guard case .some(.kind(let kind)) = honouree.quota, let level = honouree.level.flatMap({ byID[$0] }),
        level.quotaIndex(of: kind) == nil
      else { return nil }
      return .quotaChoiceUnknown(kind, level, at: honouree.origin.location("quota"))
    }
  }
}

extension DiagnosticKind {
  static let quotaOver = DiagnosticKind("quota-over", .error)
  static let quotaUndeclared = DiagnosticKind("quota-undeclared", .warning)
  static let quotaChoiceUnknown = DiagnosticKind("quota-choice-unknown", .error)
}

extension Diagnostic {
  fileprivate static func quotaOver(
    _ count: QuotaCount, level: String, at location: SourceLocation, places: [SourceLocation]
  ) -> Diagnostic {
    Diagnostic(
      .quotaOver, at: location,
      Phrase(
        vi:
          "\(level): chỉ tiêu \(count.quota.name.quoted()) là \(count.quota.maximum), đã quyết định "
          + "\(count.decided), vượt \(count.overflow)",
        en:
          "\(level): the quota \(count.quota.name.quoted()) is \(count.quota.maximum), \(count.decided) were "
          + "decided, \(count.overflow) too many"
      ),
      remedy: Phrase(
        vi:
          "Kiểm tra cấp khen, đối tượng và “Tính vào chỉ tiêu” của các hồ sơ; chỉ sửa chỉ tiêu khi kế hoạch đã được "
          + "sửa.",
        en: "Check level, kind and quota of the dossiers; change the quota only when the plan itself was changed."),
      notes: Diagnostic.notes(Phrase(vi: "hồ sơ vượt chỉ tiêu", en: "a dossier beyond the quota"), at: places))
  }

  fileprivate static func quotaUndeclared(
    _ kind: Honouree.Kind, _ level: AwardLevel, _ places: [SourceLocation], at location: SourceLocation
  ) -> Diagnostic {
    let word = kind.title.lowercased()
    return Diagnostic(
      .quotaUndeclared, at: location,
      Phrase(
        vi: "\(level.name): chưa khai \(word) tính vào chỉ tiêu nào, nên \(places.count) hồ sơ không được tính",
        en:
          "\(level.name): it is not declared which quota the kind \(kind.rawValue) counts toward; \(places.count) are not "
          + "counted"
      ),
      remedy: Phrase(
        vi:
          "Thêm đối tượng này vào khóa “kinds” của một chỉ tiêu trong campaign.yaml, hoặc ghi ở cột “Tính vào chỉ tiêu”.",
        en: "Add the kind to a quota in campaign.yaml, or fill the column “Tính vào chỉ tiêu”."),
      notes: Diagnostic.notes(Phrase(vi: "hồ sơ chưa được tính", en: "a dossier not counted"), at: places))
  }

  fileprivate static func quotaChoiceUnknown(
    _ kind: Honouree.Kind, _ level: AwardLevel, at location: SourceLocation
  ) -> Diagnostic {
    Diagnostic(
      .quotaChoiceUnknown, at: location,
      Phrase(
        vi: "\(level.name) không có chỉ tiêu nào cho \(kind.title.lowercased().quoted())",
        en: "\(level.name) has no quota for the kind \(kind.title.lowercased().quoted())"),
      remedy: Phrase(
        vi: "Ghi một đối tượng có chỉ tiêu: \(level.quotaKinds); hoặc “không” nếu không tính vào chỉ tiêu nào.",
        en: "Write a kind that has a quota (\(level.quotaKinds)), or “không” for none."))
  }
}

extension AwardLevel {
  fileprivate var hasOverlap: Bool {
    Honouree.Kind.allCases.contains { kind in quotas.count { $0.kinds.contains(kind) } > 1 }
  }

  fileprivate var quotaKinds: String { quotas.flatMap(\.kinds).map { $0.title.lowercased() }.joined(separator: ", ") }
}
