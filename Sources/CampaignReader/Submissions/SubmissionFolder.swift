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

  /// What was found in the folder.
  struct Listing {
    /// The workbooks, in the order of their names.
    var workbooks: [String] = []
    /// What a commune may have sent and nothing can be read from: texts, pictures, folders.
    var others: [String] = []
  }

  /// The workbooks among `entries` and what else a commune may have sent.
  static func listing(of entries: [CampaignFolder.Entry], log: inout ProblemLog) -> Listing {
    var listing = Listing()
    for entry in entries {
      switch entry.kind {
      case .failure(let problem):
        listing.others.append(entry.path)
        log.add(.unreadable(entry.path, problem))
      case .success(.folder):
        listing.others.append(entry.path)
        log.add(.submissionFolderNotRead(entry.path))
      case .success(.other): log.add(.notARegularFile(entry.path))
      case .success(.file):
        let suffix = FolderInventory.split(entry.name).suffix.lowercased()
        if workbooks.contains(suffix) {
          listing.workbooks.append(entry.path)
          continue
        }
        listing.others.append(entry.path)
        if texts.contains(suffix) {
          log.add(.submissionNotWorkbook(entry.path))
        } else if let kind = SentFileKind(suffix: suffix) {
          log.add(.submissionNotTable(entry.path, kind))
        } else {
          log.add(.unknownEntry(entry.path, isFolder: false, nearMiss: nil))
        }
      }
    }
    return listing
  }

  /// A Boolean value that indicates whether a file is the form that the centre sends out.
  static func isTemplate(_ path: String) -> Bool {
    Folding.key(path) == Folding.key(name + "/" + WorkbookConventions.submissionTemplate)
  }
}
