public import CampaignModel
public import Diagnostics
internal import StaffReports

/// The files of the report upward, whole in memory: for a folder, or for the desk.
public struct ReportFiles: Sendable {
  public let page: [UInt8]
  public let styleSheet: [UInt8]
  public let workbook: [UInt8]

  /// Makes the files with the program's own templates.
  ///
  /// - Parameters:
  ///   - templates: The program's `site-templates`.
  ///   - styleSheet: The style sheet's address, seen from the page.
  ///   - deskLinks: Whether the page leads back to the desk.
  public static func make(
    of report: ProgressReport, templates: String, styleSheet: String, deskLinks: Bool
  ) -> (files: ReportFiles?, diagnostics: [Diagnostic]) {
    let folder = TemplateFolder(templates, override: "")
    guard folder.staffDiagnostics.isEmpty, folder.diagnostics.isEmpty else {
      return (nil, folder.staffDiagnostics.isEmpty ? folder.diagnostics : folder.staffDiagnostics)
    }
    let (compiled, problems) = ReportTemplates.compile(folder.staffLibrary)
    guard let compiled else { return (nil, problems) }
    guard let looks = folder.staffFiles["report/bao-cao.css"] else {
      return (nil, problems + [.templatesMissing(templates + "/report")])
    }
    do throws(ReportWorkbook.Problem) {
      let files = ReportFiles(
        page: ReportPage.html(report, templates: compiled, styleSheet: styleSheet, deskLinks: deskLinks),
        styleSheet: looks, workbook: try ReportWorkbook.bytes(report))
      return (files, problems)
    } catch {
      return (nil, problems + [.reportTooLarge()])
    }
  }
}
