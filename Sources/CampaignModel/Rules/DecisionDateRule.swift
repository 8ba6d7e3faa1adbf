/// A decision has a date, and it was decided before it is published.
internal import Diagnostics
internal import VietnameseText

struct DecisionDateRule: CampaignRule {
  func check(_ campaign: Campaign) -> [Diagnostic] {
    let updated = campaign.settings.updated
    return campaign.decisions.compactMap { decision in
      guard let date = decision.date else { return .decisionDateMissing(decision) }
      return date > updated ? .decisionDateAfterUpdated(decision, date, updated) : nil
    }
  }
}

extension DiagnosticKind {
  static let decisionDateMissing = DiagnosticKind("decision-date-missing", .error)
  static let decisionDateAfterUpdated = DiagnosticKind("decision-date-after-updated", .error)
}

extension Diagnostic {
  fileprivate static func decisionDateMissing(_ decision: Decision) -> Diagnostic {
    Diagnostic(
      .decisionDateMissing, at: decision.origin.location("date"),
      Phrase(
        vi: "quyết định \(decision.id.quoted()) chưa ghi ngày", en: "the decision \(decision.id.quoted()) has no date"),
      remedy: Phrase(vi: "Ghi ngày ký, ví dụ: 22/4/2024.", en: "Write the day it was signed, such as 22/4/2024."))
  }

  fileprivate static func decisionDateAfterUpdated(
    _ decision: Decision, _ date: CalendarDay, _ updated: CalendarDay
  ) -> Diagnostic {
    Diagnostic(
      .decisionDateAfterUpdated, at: decision.origin.location("date"),
      Phrase(
        vi:
          "quyết định \(decision.id.quoted()) ghi ngày \(date.short), sau ngày cập nhật của chiến dịch "
          + "(\(updated.short))",
        en: "the decision \(decision.id.quoted()) is of \(date.short), after the campaign's day (\(updated.short))"),
      explanation: Phrase(
        vi: "Chỉ công bố khi đã có quyết định.", en: "Only what was decided is published."),
      remedy: Phrase(
        vi: "Sửa ngày quyết định, hoặc sửa khóa “updated” trong campaign.yaml nếu dữ liệu đã mới hơn.",
        en: "Mend the decision's date, or updated in campaign.yaml if the data are newer."))
  }
}
