public import CampaignModel
internal import Workbooks

/// The report as a workbook: its tables, a sheet each, made to be printed and to be worked on.
public enum ReportWorkbook {
  /// Why there is no workbook.
  public enum Problem: Error, Sendable, Hashable {
    /// More rows than a sheet holds, or more bytes than an archive does.
    case tooLarge
  }

  /// The file: the same report gives the same bytes.
  public static func bytes(_ report: ProgressReport) throws(Problem) -> [UInt8] {
    let document = WorkbookDocument(
      sheets: [
        SummarySheet.sheet(report), MilestoneSheet.sheet(report), UnitSheets.behind(report), UnitSheets.remarks(report),
        AwardSheet.sheet(report), MaterialSheet.sheet(report),
      ], title: "Báo cáo tiến độ đến ngày \(report.asOf.short)", creator: report.settings.publisher.name)
    do throws(WorkbookWritingProblem) {
      return try document.bytes()
    } catch {
      throw .tooLarge
    }
  }
}
