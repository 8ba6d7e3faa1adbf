internal import CampaignModel
internal import Diagnostics
internal import SitePublisher
internal import Templates

/// What stands in for the report upward while it cannot be made.
struct NoReportPage: View {
  let frame: DeskFrame
  let reason: String

  static let schema = Schema<NoReportPage>(.view("frame") { $0.frame }, .text("reason") { $0.reason })
}

extension StaffDesk {
  /// The report upward of the campaign as it was last read: its files, or why there are none.
  func report() -> (files: ReportFiles?, reason: String) {
    let knowledge = knowledge
    guard let campaign = knowledge.campaign else { return (nil, "Số liệu chưa đọc được.") }
    var submissions = knowledge.latest?.report.submissions ?? knowledge.good?.report.submissions
    let problems = knowledge.latest?.report.diagnostics ?? []
    submissions?.mark(problems)
    let made = ReportFiles.make(
      of: ProgressReport(campaign, submissions: submissions, problems: problems), templates: templateFolder,
      styleSheet: "/_xem-truoc/bao-cao.css", deskLinks: true)
    return (made.files, made.diagnostics.first?.summary.vietnamese.visible.capitalisedFirst.appending(".") ?? "")
  }
}
