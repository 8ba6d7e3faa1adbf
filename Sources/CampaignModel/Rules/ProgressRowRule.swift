/// One row for each unit, milestone and period; a period where the milestone recurs, and only there.
///
/// The same row twice is a question: of two reports, the program does not choose.
internal import Diagnostics
internal import VietnameseText

struct ProgressRowRule: CampaignRule {
  private struct Key: Hashable {
    let unit: UnitReference
    let milestone: Milestone.ID
    let period: String
  }

  func check(_ campaign: Campaign) -> [Diagnostic] {
    let milestones = Dictionary(
      campaign.settings.milestones.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    let repeated = campaign.repeatedCommunes
    var first: [Key: ProgressEntry] = [:]
    var diagnostics: [Diagnostic] = []
    for entry in campaign.progress {
      guard let milestone = entry.milestone.flatMap({ milestones[$0] }) else { continue }
      let period = Folding.key(entry.period ?? "")
      if milestone.isRecurring, period.isEmpty {
        diagnostics.append(.periodMissing(milestone, at: entry.origin.location("period")))
        continue
      }
      if !milestone.isRecurring, !period.isEmpty {
        diagnostics.append(.periodUnexpected(milestone, at: entry.origin.location("period")))
      }
      guard let unit = entry.unit, !repeated.contains(unit) else { continue }
      let key = Key(unit: unit, milestone: milestone.id, period: milestone.isRecurring ? period : "")
      if let other = first[key] {
        diagnostics.append(.progressRowTwice(entry, milestone, SideBySide(entry, other)))
      } else {
        first[key] = entry
      }
    }
    return diagnostics
  }
}

extension DiagnosticKind {
  static let progressPeriodMissing = DiagnosticKind("progress-period-missing", .error)
  static let progressPeriodUnexpected = DiagnosticKind("progress-period-unexpected", .warning)
  static let progressRowTwice = DiagnosticKind("progress-row-twice", .question)
}

extension Diagnostic {
  fileprivate static func periodMissing(_ milestone: Milestone, at location: SourceLocation) -> Diagnostic {
    Diagnostic(
      .progressPeriodMissing, at: location,
      Phrase(
        vi: "mốc \(milestone.name.quoted()) lặp lại theo kỳ nhưng chưa ghi kỳ báo cáo",
        en: "the milestone \(milestone.name.quoted()) recurs, but the period is blank"),
      remedy: Phrase(vi: "Ghi kỳ báo cáo, ví dụ: Tháng 3/2024.", en: "Write the period, such as Tháng 3/2024."))
  }

  fileprivate static func periodUnexpected(_ milestone: Milestone, at location: SourceLocation) -> Diagnostic {
    Diagnostic(
      .progressPeriodUnexpected, at: location,
      Phrase(
        vi: "mốc \(milestone.name.quoted()) chỉ làm một lần, không có kỳ báo cáo",
        en: "the milestone \(milestone.name.quoted()) happens once and has no period"),
      remedy: Phrase(vi: "Xóa kỳ báo cáo, hoặc sửa lại mốc.", en: "Clear the period, or mend the milestone."))
  }

  fileprivate static func progressRowTwice(
    _ entry: ProgressEntry, _ milestone: Milestone, _ rows: SideBySide
  ) -> Diagnostic {
    let period = milestone.isRecurring ? (entry.period ?? "") : ""
    return Diagnostic(
      .progressRowTwice, at: rows.places.this,
      Phrase(
        vi: "\(entry.unitText.quoted()) đã có một dòng về mốc \(milestone.name.quoted())"
          + (period.isEmpty ? "" : ", kỳ \(period.quoted())") + (rows.isSame ? "" : "; dòng nào đúng?"),
        en: "\(entry.unitText.quoted()) already has a row for the milestone \(milestone.name.quoted())"
          + (period.isEmpty ? "" : ", period \(period.quoted())") + (rows.isSame ? "" : "; which is right?")),
      explanation: rows.difference,
      remedy: Phrase(
        vi: "Giữ một dòng và xóa dòng kia" + (milestone.isRecurring ? ", hoặc ghi đúng kỳ báo cáo." : "."),
        en: "Keep one row and delete the other" + (milestone.isRecurring ? ", or mend the period." : ".")),
      notes: rows.notes)
  }
}
