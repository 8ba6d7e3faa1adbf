/// Dates of progress fit their state: done has a day, not after the day of the table's figures; not started has none.
internal import Diagnostics
internal import VietnameseText

struct ProgressDateRule: CampaignRule {
  func check(_ campaign: Campaign) -> [Diagnostic] {
    let asOf = campaign.settings.asOf("progress")
    return campaign.progress.compactMap { entry in
      let location = entry.origin.location("date")
      guard let date = entry.date else { return entry.state == .done ? .doneWithoutDate(entry, at: location) : nil }
      if date > asOf { return .dateAfterAsOf(date, asOf, at: location) }
      return entry.state == .notStarted ? .dateUnexpected(entry, date, at: location) : nil
    }
  }
}

extension DiagnosticKind {
  static let progressDoneWithoutDate = DiagnosticKind("progress-done-without-date", .warning)
  static let progressDateAfterAsOf = DiagnosticKind("progress-date-after-as-of", .error)
  static let progressDateUnexpected = DiagnosticKind("progress-date-unexpected", .warning)
}

extension Diagnostic {
  fileprivate static func doneWithoutDate(_ entry: ProgressEntry, at location: SourceLocation) -> Diagnostic {
    Diagnostic(
      .progressDoneWithoutDate, at: location,
      Phrase(
        vi: "\(entry.unitText.quoted()) ghi “Hoàn thành” mốc \(entry.milestoneText.quoted()) nhưng chưa ghi ngày",
        en: "\(entry.unitText.quoted()) is done with \(entry.milestoneText.quoted()), without a date"),
      explanation: Phrase(
        vi: "Không có ngày thì không biết có đúng thời hạn hay không.",
        en: "Without a date nobody knows whether it was in time."),
      remedy: Phrase(vi: "Ghi ngày hoàn thành, ví dụ: 12/4/2024.", en: "Write the day, such as 12/4/2024."))
  }

  fileprivate static func dateAfterAsOf(
    _ date: CalendarDay, _ asOf: CalendarDay, at location: SourceLocation
  ) -> Diagnostic {
    Diagnostic(
      .progressDateAfterAsOf, at: location,
      Phrase(
        vi: "ngày \(date.short) sau ngày số liệu của bảng tiến độ (\(asOf.short))",
        en: "\(date.short) is after the day of the progress table's figures (\(asOf.short))"),
      remedy: Phrase(
        vi: "Sửa ngày; nếu bảng đã mới hơn, sửa khóa “as_of.progress” (hoặc “updated”) trong campaign.yaml.",
        en: "Mend the day, or as_of.progress (or updated) in campaign.yaml if the table is newer."))
  }

  fileprivate static func dateUnexpected(
    _ entry: ProgressEntry, _ date: CalendarDay, at location: SourceLocation
  ) -> Diagnostic {
    Diagnostic(
      .progressDateUnexpected, at: location,
      Phrase(
        vi:
          "\(entry.unitText.quoted()) ghi “Chưa thực hiện” mốc \(entry.milestoneText.quoted()) nhưng có ngày \(date.short)",
        en:
          "\(entry.unitText.quoted()) has not started \(entry.milestoneText.quoted()), yet gives the day "
          + "\(date.short)"),
      remedy: Phrase(vi: "Sửa tình trạng hoặc xóa ngày.", en: "Mend the state or clear the date."))
  }
}
