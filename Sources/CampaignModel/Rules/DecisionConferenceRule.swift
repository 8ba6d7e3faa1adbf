/// Certificates are handed over at the conference, so the award is decided before it.
internal import Diagnostics
internal import VietnameseText

struct DecisionConferenceRule: CampaignRule {
  func check(_ campaign: Campaign) -> [Diagnostic] {
    var conferences: [UnitReference: Conference] = [:]
    for conference in campaign.conferences {
      if let unit = conference.unit, conferences[unit] == nil { conferences[unit] = conference }
    }
    guard !conferences.isEmpty else { return [] }
    let reading = IssuerReading(campaign)
    return campaign.decisions.compactMap { decision in
      let unit: UnitReference
      switch reading.issuer(of: decision) {
      case .district: unit = .district
      case .commune(let id, _): unit = .commune(id)
      case .unknownCommune, .none: return nil
      }
      guard let conference = conferences[unit], let held = conference.date, let decided = decision.date, decided > held
      else { return nil }
      return .decisionAfterConference(decision, decided, conference, held)
    }
  }
}

extension DiagnosticKind {
  static let decisionAfterConference = DiagnosticKind("decision-after-conference", .warning)
}

extension Diagnostic {
  fileprivate static func decisionAfterConference(
    _ decision: Decision, _ decided: CalendarDay, _ conference: Conference, _ held: CalendarDay
  ) -> Diagnostic {
    Diagnostic(
      .decisionAfterConference, at: decision.origin.location("date"),
      Phrase(
        vi: "quyết định \(decision.id.quoted()) ngày \(decided.short) ban hành sau Hội nghị (\(held.short))",
        en: "the decision \(decision.id.quoted()) of \(decided.short) is later than the conference (\(held.short))"),
      explanation: Phrase(
        vi: "Giấy khen được trao tại Hội nghị nên thường được quyết định trước.",
        en: "Certificates are handed over at the conference, so they are usually decided before it."),
      remedy: Phrase(vi: "Kiểm tra lại hai ngày.", en: "Check both dates."),
      notes: [
        Note(Phrase(vi: "Hội nghị ở đây", en: "the conference is here"), at: conference.origin.location("date"))
      ])
  }
}
