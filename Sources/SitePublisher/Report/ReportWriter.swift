public import CampaignModel
public import Diagnostics

/// Writes the report upward into a folder: a page to print, its style sheet, and a workbook. Never where anything is
/// published: difficulties and proposals are internal.
public struct ReportWriter: Sendable {
  public struct Outcome: Sendable {
    public var diagnostics: [Diagnostic] = []
    /// `nil` where nothing was written.
    public var report: ProgressReport?
    /// The files that were written.
    public var files: [String] = []
    /// A Boolean value that indicates whether the machine refused, rather than the campaign or the command.
    public var isInputOutput = false
  }

  public static let page = "bao-cao-tien-do.html"
  public static let styleSheet = "bao-cao-tien-do.css"
  public static let workbook = "bao-cao-tien-do.xlsx"

  /// The campaign's folder.
  public var campaign: String
  /// The program's `site-templates`.
  public var templates: String
  /// The folder to write into; made where it is missing, other files in it are left alone.
  public var folder: String

  public init(campaign: String, templates: String, folder: String) {
    self.campaign = campaign
    self.templates = templates
    self.folder = folder
  }

  public func write() async -> Outcome {
    var outcome = Outcome()
    let target = ReportFolder(folder)
    do throws(FileSystemError) {
      if let obstacle = try target.obstacle(campaign: campaign) {
        outcome.diagnostics.append(obstacle)
        return outcome
      }
    } catch {
      return refused(outcome, .reportNotWritten(error))
    }
    let (report, found) = await SiteBuilder(BuildOptions(campaign: campaign, templates: templates)).progressReport()
    outcome.diagnostics = found
    guard let report else { return outcome }
    let made = files(of: report)
    outcome.diagnostics += made.diagnostics
    guard let files = made.files else { return outcome }
    do throws(FileSystemError) {
      try target.write(files)
    } catch {
      return refused(outcome, .reportNotWritten(error))
    }
    outcome.report = report
    outcome.files = files.map { target.path + "/" + $0.name }
    return outcome
  }

  private func refused(_ outcome: Outcome, _ problem: Diagnostic) -> Outcome {
    var refused = outcome
    refused.diagnostics.append(problem)
    refused.isInputOutput = true
    return refused
  }

  private func files(of report: ProgressReport) -> (files: [ReportFolder.File]?, diagnostics: [Diagnostic]) {
    let (made, problems) = ReportFiles.make(
      of: report, templates: templates, styleSheet: Self.styleSheet, deskLinks: false)
    // The page comes last: whoever sees it finds what it needs beside it.
    let files = made.map { made in
      [
        ReportFolder.File(name: Self.styleSheet, bytes: made.styleSheet),
        ReportFolder.File(name: Self.workbook, bytes: made.workbook),
        ReportFolder.File(name: Self.page, bytes: made.page),
      ]
    }
    return (files, problems)
  }
}
