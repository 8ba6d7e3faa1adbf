internal import CampaignModel
internal import Templates
internal import VietnameseText

/// The whole report, as the template shows it.
struct ReportView: View {
  let report: ProgressReport
  /// The address of the style sheet.
  let styleSheet: String
  let isOnDesk: Bool

  private var settings: CampaignSettings { report.settings }
  private var milestoneRows: [MilestoneRow] {
    report.singleMilestones.enumerated().map { MilestoneRow(number: $0 + 1, result: $1) }
  }
  private var remarkRows: [RemarkRow] {
    report.remarks.enumerated().map { RemarkRow(number: $0 + 1, remark: $1) }
  }

  static let schema = Schema<ReportView>(
    .text("styleSheet") { $0.styleSheet }, .flag("isOnDesk") { $0.isOnDesk },
    .view("head") { HeadView(report: $0.report) },
    .flag("isIllustrative") { $0.settings.isIllustrative },
    .optional("illustrativeNote") { $0.settings.illustrativeNote },
    .view("openProblems") { view in view.report.openProblems.isEmpty ? nil : OpenProblemsView(view.report) },
    .text("communeCount") { $0.report.communeCount.formatted },
    .text("milestoneCount") { $0.report.singleMilestones.count.formatted },
    .flag("hasRecurring") { view in view.settings.milestones.contains { $0.isRecurring } },
    .flag("hasMilestones") { !$0.report.singleMilestones.isEmpty },
    .list("milestones") { $0.milestoneRows },
    .list("onDeadlineDay") { view in view.report.singleMilestones.compactMap(DeadlineDayView.init) },
    .list("periods") { $0.report.periods.map(PeriodView.init) },
    .view("conferences") { ConferencesView(report: $0.report) },
    .list("awards") { $0.report.awards.map(AwardView.init) },
    .view("people") { PeopleView(report: $0.report) },
    .view("materials") { view in view.report.materials.isEmpty ? nil : MaterialsView(report: view.report) },
    .flag("hasActivities") { !$0.report.activities.isEmpty },
    .text("activityCount") { $0.report.activities.count.formatted },
    .list("activities") { ActivityView.all(of: $0.report) },
    .flag("hasLate") { !$0.report.late.isEmpty },
    .list("late") { $0.report.late.enumerated().map { LateRow(number: $0 + 1, late: $1) } },
    .flag("hasSilent") { !$0.report.silent.isEmpty },
    .list("silent") { $0.report.silent.enumerated().map { SilentRow(number: $0 + 1, unit: $1) } },
    .flag("hasRemarks") { !$0.report.remarks.isEmpty }, .list("remarks") { $0.remarkRows },
    .flag("hasProposals") { view in view.report.remarks.contains { $0.proposal != nil } },
    .flag("hasDifficulties") { view in view.report.remarks.contains { $0.difficulty != nil } },
    .flag("hasUnitsBehind") { !$0.report.late.isEmpty || !$0.report.silent.isEmpty })
}

/// Who reports to whom, about what, as of which day.
struct HeadView: View {
  let report: ProgressReport

  private var settings: CampaignSettings { report.settings }
  private var plan: Plan { report.settings.plan }

  static let schema = Schema<HeadView>(
    .text("governingBody") { $0.settings.publisher.governingBody },
    // The dash stays with what stands before it.
    .text("publisher") { $0.settings.publisher.name.replacing(" - ", with: "\u{a0}- ") },
    .text("place") { $0.settings.place.name }, .text("placeKind") { $0.settings.place.kind },
    .text("placeFullName") { $0.settings.place.fullName },
    .text("chairman") { $0.settings.chairman }, .optional("via") { $0.settings.officeForReports?.name },
    .text("planTitle") { $0.plan.title.lowercasedFirst },
    .optional("planNumber") { $0.plan.number }, .optional("planSuffix") { $0.plan.numberSuffix },
    .optional("planDay") { $0.plan.date?.written }, .text("planIssuer") { $0.plan.issuer },
    .text("asOf") { $0.report.asOf.short }, .text("asOfWritten") { $0.report.asOf.written },
    .optional("post") { $0.settings.publisher.post })
}

/// What is not settled in the files from which the report was made.
struct OpenProblemsView: View {
  let problems: ProgressReport.OpenProblems

  init(_ report: ProgressReport) { problems = report.openProblems }

  static let schema = Schema<OpenProblemsView>(
    .number("errors") { $0.problems.errors }, .number("questions") { $0.problems.questions },
    .flag("both") { $0.problems.errors > 0 && $0.problems.questions > 0 })
}
