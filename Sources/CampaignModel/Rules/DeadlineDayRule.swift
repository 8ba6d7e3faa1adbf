/// Something done on the very day of a deadline is neither late nor in time until someone settles what the words mean.
///
/// “Trước ngày 20/4” is strictly 19/4, and offices often mean “by”. The public sees the date alone; the staff are asked
/// to settle it once, in `campaign.yaml`.
internal import Diagnostics
internal import VietnameseText

struct DeadlineDayRule: CampaignRule {
  func check(_ campaign: Campaign) -> [Diagnostic] {
    campaign.settings.milestones.compactMap { check($0, in: campaign) }
      + campaign.settings.levels.compactMap { check($0, in: campaign) }
  }

  private func check(_ milestone: Milestone, in campaign: Campaign) -> Diagnostic? {
    guard let deadline = milestone.deadline, deadline.isInclusive == nil, !milestone.isRecurring else { return nil }
    let places = campaign.progress.filter {
      $0.milestone == milestone.id && $0.state == .done && $0.date == deadline.date
    }.map { $0.origin.location("date") }
    guard !places.isEmpty else { return nil }
    return .deadlineDayUnclear(
      deadline, of: milestone.name, places,
      at: campaign.settingsLocation("milestones.\(milestone.id).deadline"))
  }

  /// The conferences of a level, against the deadline that the plan sets for them.
  private func check(_ level: AwardLevel, in campaign: Campaign) -> Diagnostic? {
    guard let deadline = campaign.settings.plan.deadlines[level.id], deadline.isInclusive == nil else { return nil }
    let places = campaign.conferences.filter { conference in
      guard conference.date == deadline.date else { return false }
      switch conference.unit {
      case .commune: return level.isOfCommunes
      case .district: return !level.isOfCommunes
      case .office, nil: return false
      }
    }.map { $0.origin.location("date") }
    guard !places.isEmpty else { return nil }
    return .deadlineDayUnclear(
      deadline, of: level.name, places, at: campaign.settingsLocation("plan.deadlines.\(level.id)"))
  }
}

extension DiagnosticKind {
  static let deadlineDayUnclear = DiagnosticKind("deadline-day-unclear", .warning)
}

extension Diagnostic {
  fileprivate static func deadlineDayUnclear(
    _ deadline: Deadline, of name: String, _ places: [SourceLocation], at location: SourceLocation
  ) -> Diagnostic {
    Diagnostic(
      .deadlineDayUnclear, at: location,
      Phrase(
        vi:
          "\(name): \(places.count) đơn vị làm đúng ngày \(deadline.date.short); thời hạn "
          + "\(deadline.verbatim.quoted()) có tính ngày đó không?",
        en:
          "\(name): done on \(deadline.date.short) itself by \(places.count); does "
          + "\(deadline.verbatim.quoted()) include that day?"
      ),
      explanation: Phrase(
        vi: "Chưa rõ thì trang web chỉ ghi ngày, không ghi đúng hạn hay quá hạn.",
        en: "Until then the site gives the date alone, neither in time nor late."),
      remedy: Phrase(
        vi:
          "Hỏi cơ quan ban hành kế hoạch, rồi thêm vào thời hạn này inclusive: true (tính) hoặc inclusive: false "
          + "(không tính).",
        en: "Ask who issued the plan, then add inclusive: true or inclusive: false to this deadline."),
      notes: Diagnostic.notes(
        Phrase(vi: "đúng ngày \(deadline.date.short)", en: "on \(deadline.date.short)"), at: places))
  }
}
