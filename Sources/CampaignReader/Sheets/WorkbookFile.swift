internal import Diagnostics
internal import Workbooks

/// Reads a workbook of the campaign folder.
enum WorkbookFile {
  /// The workbook; `nil` where it cannot be read, which is said in `log`.
  static func read(_ path: String, in folder: CampaignFolder, log: inout ProblemLog) -> Workbook? {
    do throws(FileProblem) {
      let bytes = try folder.read(path, limit: Limits.workbook)
      return try? WorkbookReader.read(bytes)
    } catch {
      log.add(.unreadable(path, error))
      return nil
    }
  }
}
