internal import Diagnostics
internal import Workbooks

/// Reads a workbook of the campaign folder.
enum WorkbookFile {
  /// What became of a workbook, or why it could not be read.
  typealias Reading = Result<Workbook, WorkbookFailure>

  /// The workbook; `nil` where it cannot be read, which is said in `log`.
  static func read(_ path: String, in folder: CampaignFolder, log: inout ProblemLog) -> Workbook? {
    switch folder.shelf[path] ?? read(path, in: folder) {
    case .success(let workbook): return workbook
    case .failure(let failure):
      log.add(failure.diagnostic)
      return nil
    }
  }

  /// The workbook; one that is half written is tried again.
  static func read(_ path: String, in folder: CampaignFolder) -> Reading {
    guard let memory = folder.memory else { return parse(path, in: folder) }
    let (known, remember) = memory.workbooks.content(of: path, in: folder)
    if let known { return .success(known) }
    let reading = parse(path, in: folder)
    if case .success(let workbook) = reading { remember(workbook) }
    return reading
  }

  private static func parse(_ path: String, in folder: CampaignFolder) -> Reading {
    do throws(FileProblem) {
      return try PatientReader.read(path, in: folder, limit: Limits.workbook) { bytes in
        do throws(WorkbookProblem) {
          return (.success(try WorkbookReader.read(bytes)), false)
        } catch {
          let isUnfinished: Bool =
            switch error {
            case .incomplete, .empty: true
            default: false
            }
          return (.failure(WorkbookFailure(diagnostic: .workbookProblem(error, file: path))), isUnfinished)
        }
      }
    } catch {
      return .failure(WorkbookFailure(diagnostic: .unreadable(path, error)))
    }
  }
}

/// Why a workbook could not be read.
struct WorkbookFailure: Error {
  let diagnostic: Diagnostic
}

/// The workbooks of a folder that were read beforehand, each as it turned out.
struct WorkbookShelf: Sendable {
  private var readings: [String: WorkbookFile.Reading] = [:]

  subscript(path: String) -> WorkbookFile.Reading? { readings[path] }

  /// Reads workbooks, several at once.
  mutating func fill(_ paths: [String], from folder: CampaignFolder) async {
    await withTaskGroup(of: (String, WorkbookFile.Reading).self) { group in
      for path in paths { group.addTask { (path, WorkbookFile.read(path, in: folder)) } }
      for await (path, reading) in group { readings[path] = reading }
    }
  }
}
