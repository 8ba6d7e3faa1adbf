public import CampaignModel
public import Diagnostics
public import Templates

/// The template of the report upward, compiled against its view.
public struct ReportTemplates: Sendable {
  /// The template that the report starts from.
  public static let root = "report/report"

  let report: Template<ReportView>

  /// What the template may use: the report's own view, then those inside it.
  static let views: [SchemaDescription] = SchemaDescription.all(from: ReportView.self)

  /// Compiles the template, with every problem of the templates that it reaches. Others are no concern of it: a page of the
  /// site that is broken keeps no report back.
  public static func compile(_ library: TemplateLibrary) -> (templates: ReportTemplates?, diagnostics: [Diagnostic]) {
    var problems: [Diagnostic] = []
    let report = library.template(root, for: ReportView.self, problems: &problems)
    return (report.map(ReportTemplates.init), problems)
  }
}

/// The report as a page to read on a screen and to print on A4.
public struct ReportPage {
  /// The page, UTF-8.
  ///
  /// - Parameters:
  ///   - styleSheet: Its address, seen from the page.
  ///   - deskLinks: Whether the bar above the sheet, which is not printed, leads back to the desk and to the desk's
  ///     workbook; it leads to the workbook beside the page otherwise.
  public static func html(
    _ report: ProgressReport, templates: ReportTemplates, styleSheet: String, deskLinks: Bool
  ) -> [UInt8] {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(1 << 16)
    templates.report.render(ReportView(report: report, styleSheet: styleSheet, isOnDesk: deskLinks), into: &bytes)
    return bytes
  }
}
