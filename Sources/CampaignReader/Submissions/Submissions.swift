internal import CampaignModel
internal import Diagnostics
internal import VietnameseText
internal import Workbooks

/// Reads all workbooks that were sent, one after another in the order of their names.
struct Submissions {
  private(set) var submissions: [Submission] = []
  private let reader: SubmissionReader
  private var lastOfCommune: [Commune.ID: Submission] = [:]

  /// - Parameter communes: The campaign's list of communes, as it was read.
  init(_ communes: [Commune]) {
    reader = SubmissionReader(CommuneNames(communes))
  }

  /// Reads the workbooks at `paths` and adds their tables to those of the campaign.
  mutating func read(_ paths: [String], in folder: CampaignFolder, to tables: inout TableSources) {
    for path in paths {
      guard let workbook = WorkbookFile.read(path, in: folder, log: &tables.log) else {
        // Dossiers that others name may be in it.
        tables.unreadable.insert(TableSchema.honourees.name)
        submissions.append(
          Submission(
            file: path, commune: reader.commune(ofFile: path), savedOn: SavedDay.day(ofFile: path, in: folder),
            isReadable: false, rows: [:]))
        continue
      }
      let savedOn = workbook.modified.flatMap(SavedDay.day(of:)) ?? SavedDay.day(ofFile: path, in: folder)
      add(workbook, file: path, savedOn: savedOn, to: &tables)
    }
  }

  /// Adds the tables of one workbook to those of the campaign.
  mutating func add(_ workbook: Workbook, file: String, savedOn: CalendarDay?, to tables: inout TableSources) {
    var log = ProblemLog()
    let outcome = reader.read(workbook, file: file, savedOn: savedOn, log: &log)
    let isEmpty = outcome.submission.rows.isEmpty
    // The form as it was sent out.
    if isEmpty, outcome.unreadable.isEmpty, SubmissionFolder.isTemplate(file) { return }
    tables.log.add(log)
    for source in outcome.tables { tables.submit(source) }
    tables.unreadable.formUnion(outcome.unreadable)
    let submission = outcome.submission
    submissions.append(submission)
    // What is on a sheet that nobody knows was said; the commune did not send the blank form.
    if isEmpty, outcome.unreadable.isEmpty, !outcome.hasOtherSheets { tables.log.add(.submissionEmpty(file)) }
    guard let commune = submission.commune else { return }
    guard let other = lastOfCommune[commune] else {
      lastOfCommune[commune] = submission
      return
    }
    let isLater = Self.isBefore(other, submission)
    let (earlier, later) = isLater ? (other, submission) : (submission, other)
    tables.log.add(.submissionSecondFile(later, after: earlier, commune: reader.fullName(commune)))
    lastOfCommune[commune] = later
  }

  /// Adds what was sent and cannot be read, where its name says of which commune it is.
  mutating func addUnread(_ paths: [String], in folder: CampaignFolder) {
    for path in paths {
      guard let commune = reader.commune(ofFile: path) else { continue }
      submissions.append(
        Submission(
          file: path, commune: commune, savedOn: SavedDay.day(ofFile: path, in: folder), isReadable: false, rows: [:]))
    }
  }

  /// By the day on which they were saved, then by name without its ending: `xa.xlsx` stands before `xa-2.xlsx`.
  private static func isBefore(_ one: Submission, _ other: Submission) -> Bool {
    if let day = one.savedOn, let otherDay = other.savedOn, day != otherDay { return day < otherDay }
    return WorkbookOwner.stem(of: one.file).utf8.lexicographicallyPrecedes(WorkbookOwner.stem(of: other.file).utf8)
  }
}
