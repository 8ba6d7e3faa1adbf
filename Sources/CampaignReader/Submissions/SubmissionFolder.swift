internal import CampaignModel
internal import Diagnostics
internal import VietnameseText

/// What lies in `submissions/`: which files are read, and what is said of the others.
enum SubmissionFolder {
  static let name = "submissions"

  /// Endings of what Excel and its like write; what such a file really is, its bytes say.
  private static let workbooks: Set<String> = ["xlsx", "xlsm", "xls", "xlsb", "ods", "et", "xltx"]
  /// Endings of tables that are texts.
  private static let texts: Set<String> = ["csv", "tsv", "tab"]

  /// The workbooks among `entries`, in their order.
  static func workbooks(among entries: [CampaignFolder.Entry], log: inout ProblemLog) -> [String] {
    entries.compactMap { entry in
      switch entry.kind {
      case .failure(let problem): log.add(.unreadable(entry.path, problem))
      case .success(.folder): log.add(.submissionFolderNotRead(entry.path))
      case .success(.other): log.add(.notARegularFile(entry.path))
      case .success(.file):
        let suffix = FolderInventory.split(entry.name).suffix.lowercased()
        if workbooks.contains(suffix) { return entry.path }
        log.add(
          texts.contains(suffix)
            ? .submissionNotWorkbook(entry.path) : .unknownEntry(entry.path, isFolder: false, nearMiss: nil))
      }
      return nil
    }
  }

  /// A Boolean value that indicates whether a file is the form that the centre sends out.
  static func isTemplate(_ path: String) -> Bool {
    Folding.key(path) == Folding.key(name + "/" + WorkbookConventions.submissionTemplate)
  }
}
