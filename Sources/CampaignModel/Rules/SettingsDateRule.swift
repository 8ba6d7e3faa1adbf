/// Deadlines and days of figures are believable, and belong to tables that exist.
internal import Diagnostics
internal import VietnameseText

struct SettingsDateRule: CampaignRule {
  /// The tables of a campaign.
  static let tables = TableSchema.all.map(\.name)

  func check(_ campaign: Campaign) -> [Diagnostic] {
    asOf(campaign) + deadlines(campaign)
  }

  private func asOf(_ campaign: Campaign) -> [Diagnostic] {
    let updated = campaign.settings.updated
    return campaign.settings.asOf.sorted { $0.key < $1.key }.compactMap { table, day in
      let location = campaign.settingsLocation("as_of.\(table)")
      guard Self.tables.contains(table) else {
        return .asOfTableUnknown(table, suggestion: NearMiss.of(table, among: Self.tables), at: location)
      }
      return day > updated ? .asOfAfterUpdated(table, day, updated, at: location) : nil
    }
  }

  private func deadlines(_ campaign: Campaign) -> [Diagnostic] {
    let years = campaign.settings.plausibleYears
    var diagnostics: [Diagnostic] = []
    for milestone in campaign.settings.milestones {
      guard let deadline = milestone.deadline else { continue }
      let location = campaign.settingsLocation("milestones.\(milestone.id).deadline")
      if milestone.isRecurring { diagnostics.append(.deadlineOfRecurring(milestone, at: location)) }
      if !years.contains(deadline.date.year) { diagnostics.append(.deadlineImplausible(deadline, years, at: location)) }
    }
    for (level, deadline) in campaign.settings.plan.deadlines.sorted(by: { $0.key < $1.key })
    where !years.contains(deadline.date.year) {
      diagnostics.append(
        .deadlineImplausible(deadline, years, at: campaign.settingsLocation("plan.deadlines.\(level)")))
    }
    return diagnostics
  }
}

extension DiagnosticKind {
  static let asOfTableUnknown = DiagnosticKind("as-of-table-unknown", .error)
  static let asOfAfterUpdated = DiagnosticKind("as-of-after-updated", .warning)
  static let deadlineImplausible = DiagnosticKind("deadline-implausible", .warning)
  static let deadlineOfRecurring = DiagnosticKind("deadline-of-recurring", .warning)
}

extension Diagnostic {
  fileprivate static func asOfTableUnknown(
    _ table: String, suggestion: String?, at location: SourceLocation
  ) -> Diagnostic {
    Diagnostic(
      .asOfTableUnknown, at: location,
      Phrase(
        vi: "khóa “as_of” nêu bảng \(table.quoted()), nhưng không có bảng nào tên như vậy",
        en: "as_of: there is no table \(table.quoted())"),
      remedy: suggestion.map {
        Phrase(vi: "Nếu ý là \($0.quoted()), sửa thành \($0.quoted()).", en: "Is it \($0.quoted())?")
      }
        ?? Phrase(
          vi: "Ghi một trong các tên: \(SettingsDateRule.tables.joined(separator: ", ")).",
          en: "The tables are \(SettingsDateRule.tables.joined(separator: ", "))."))
  }

  fileprivate static func asOfAfterUpdated(
    _ table: String, _ day: CalendarDay, _ updated: CalendarDay, at location: SourceLocation
  ) -> Diagnostic {
    Diagnostic(
      .asOfAfterUpdated, at: location,
      Phrase(
        vi: "khóa \("as_of.\(table)".quoted()) ghi \(day.short), sau khóa “updated” (\(updated.short))",
        en: "as_of.\(table) is \(day.short), after updated (\(updated.short))"),
      explanation: Phrase(
        vi: "Khóa “updated” là ngày mà cả chiến dịch được cập nhật đến.",
        en: "The key “updated” is the day of the whole campaign."),
      remedy: Phrase(vi: "Sửa một trong hai ngày.", en: "Mend one of the two days."))
  }

  fileprivate static func deadlineImplausible(
    _ deadline: Deadline, _ years: ClosedRange<Int>, at location: SourceLocation
  ) -> Diagnostic {
    Diagnostic(
      .deadlineImplausible, at: location,
      Phrase(
        vi:
          "thời hạn \(deadline.date.short) nằm ngoài thời gian của chiến dịch "
          + "(\(years.lowerBound)–\(years.upperBound))",
        en:
          "the deadline \(deadline.date.short) is outside the time of the campaign "
          + "(\(years.lowerBound)–\(years.upperBound))"
      ),
      remedy: Phrase(vi: "Kiểm tra lại năm.", en: "Check the year."))
  }

  fileprivate static func deadlineOfRecurring(_ milestone: Milestone, at location: SourceLocation) -> Diagnostic {
    Diagnostic(
      .deadlineOfRecurring, at: location,
      Phrase(
        vi: "mốc \(milestone.name.quoted()) lặp lại theo kỳ nên thời hạn không được dùng",
        en: "the milestone \(milestone.name.quoted()) recurs, so its deadline has no effect"),
      remedy: Phrase(vi: "Bỏ khóa “deadline” hoặc bỏ khóa “recurring”.", en: "Take out deadline or recurring."))
  }
}
