internal import CampaignModel
internal import Templates
internal import VietnameseText

/// The whole report, as the template shows it.
struct ReportView: View {
  let report: ProgressReport
  /// The address of the style sheet.
  let styleSheet: String
  let isOnDesk: Bool

  init(_ report: ProgressReport, styleSheet: String, isOnDesk: Bool) {
    self.report = report
    self.styleSheet = styleSheet
    self.isOnDesk = isOnDesk
  }

  private var settings: CampaignSettings { report.settings }
  private var onDeadlineDay: [DeadlineDayView] { report.singleMilestones.compactMap(DeadlineDayView.init) }

  static let schema = Schema<ReportView>(
    .text("styleSheet") { $0.styleSheet }, .flag("isOnDesk") { $0.isOnDesk }, .view("head") { HeadView($0.report) },
    .flag("isIllustrative") { $0.settings.isIllustrative },
    .optional("illustrativeNote") { $0.settings.illustrativeNote },
    .flag("hasOpenProblems") { !$0.report.openProblems.isEmpty },
    .optional("openErrors") { $0.report.openProblems.errors.shownAboveZero },
    .optional("openQuestions") { $0.report.openProblems.questions.shownAboveZero },
    .text("communeCount") { $0.report.communeCount.formatted },
    .text("milestoneCount") { $0.report.settings.milestones.count.formatted },
    .flag("hasMilestones") { !$0.report.singleMilestones.isEmpty },
    .list("milestones") { $0.report.singleMilestones.enumerated().map { MilestoneRow(number: $0 + 1, result: $1) } },
    .list("onDeadlineDay") { $0.onDeadlineDay },
    .list("periods") { $0.report.periods.map(PeriodView.init) },
    .view("conferences") { ConferencesView($0.report) },
    .list("awards") { $0.report.awards.map(AwardView.init) },
    .view("people") { PeopleView($0.report) },
    .flag("hasMaterials") { !$0.report.materials.isEmpty }, .view("materials") { MaterialsView($0.report) },
    .flag("hasActivities") { !$0.report.activities.isEmpty },
    .text("activityCount") { $0.report.activities.count.formatted },
    .list("activities") { $0.report.activities.map { ActivityView($0, asOf: $0.date, report: report($0)) } },
    .flag("hasLate") { !$0.report.late.isEmpty },
    .list("late") { $0.report.late.enumerated().map { LateRow(number: $0 + 1, late: $1) } },
    .flag("hasSilent") { !$0.report.silent.isEmpty },
    .list("silent") { $0.report.silent.enumerated().map { SilentRow(number: $0 + 1, unit: $1) } },
    .flag("hasRemarks") { !$0.report.remarks.isEmpty },
    .list("remarks") { $0.report.remarks.enumerated().map { RemarkRow(number: $0 + 1, remark: $1) } },
    .flag("hasProposals") { view in view.report.remarks.contains { $0.proposal != nil } },
    .flag("hasUnitsBehind") { !$0.report.late.isEmpty || !$0.report.silent.isEmpty })
}
