/// A date lies in the years of the campaign or next to them: another is a slip of the year.
internal import Diagnostics
internal import VietnameseText

struct DatePlausibilityRule: CampaignRule {
  func check(_ campaign: Campaign) -> [Diagnostic] {
    let years = campaign.settings.plausibleYears
    var diagnostics: [Diagnostic] = []
    func check(_ date: CalendarDay?, _ origin: RowOrigin, _ column: String) {
      guard let date, !years.contains(date.year) else { return }
      diagnostics.append(.dateImplausible(date, years, at: origin.location(column)))
    }
    for honouree in campaign.honourees { check(honouree.consent.date, honouree.origin, "consent_date") }
    for decision in campaign.decisions { check(decision.date, decision.origin, "date") }
    for entry in campaign.progress { check(entry.date, entry.origin, "date") }
    for conference in campaign.conferences { check(conference.date, conference.origin, "date") }
    for material in campaign.materials { check(material.date, material.origin, "date") }
    for activity in campaign.activities { check(activity.date, activity.origin, "date") }
    for correction in campaign.corrections { check(correction.date, correction.origin, "date") }
    return diagnostics
  }
}

extension DiagnosticKind {
  static let dateImplausible = DiagnosticKind("date-implausible", .warning)
}

extension Diagnostic {
  fileprivate static func dateImplausible(
    _ date: CalendarDay, _ years: ClosedRange<Int>, at location: SourceLocation
  ) -> Diagnostic {
    Diagnostic(
      .dateImplausible, at: location,
      Phrase(
        vi: "ngày \(date.short) nằm ngoài thời gian của chiến dịch (\(years.lowerBound)–\(years.upperBound))",
        en: "\(date.short) is outside the time of the campaign (\(years.lowerBound)–\(years.upperBound))"),
      remedy: Phrase(vi: "Kiểm tra lại năm.", en: "Check the year."))
  }
}
