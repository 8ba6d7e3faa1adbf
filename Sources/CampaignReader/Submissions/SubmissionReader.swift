internal import CampaignModel
internal import Diagnostics
internal import VietnameseText
internal import Workbooks

/// Reads one workbook that was sent: its tables, and whose it is.
struct SubmissionReader {
  /// What became of a workbook.
  struct Outcome {
    let submission: Submission
    /// The tables with their blank communes filled in, in the order of the sheets.
    let tables: [SourceTable]
    /// The tables of which a sheet is there that could not be read, which was said.
    let unreadable: Set<String>
    /// A Boolean value that indicates whether it has a sheet that is not read, which was said.
    let hasOtherSheets: Bool
  }

  /// The tables that communes may send. The list of communes, decisions and corrections are the centre's own.
  static let tables: Set<String> = [
    "honourees", "donations", "progress", "conferences", "delegates", "materials", "activities",
  ]

  private let finder: CommuneFinder

  init(_ names: CommuneNames) {
    finder = CommuneFinder(names)
  }

  /// The tables of a workbook; what is wrong with cells is in their own logs.
  func read(_ workbook: Workbook, file: String, savedOn: CalendarDay?, log: inout ProblemLog) -> Outcome {
    let statements = CommuneStatements(finder: finder)
    var covers: [CommuneStatement] = []
    var titles: [CommuneStatement] = []
    var tables: [SubmittedTable] = []
    var unreadable: Set<String> = []
    var hasOtherSheets = false
    for sheet in workbook.sheets {
      switch SubmittedSheet.of(sheet) {
      case .nothing: break
      case .cover: covers += statements.onCover(sheet, of: file)
      case .unknown:
        let place = SourceLocation(file: file, position: .sheet(sheet.name))
        if !sheet.isHidden { hasOtherSheets = true }
        log.add(
          sheet.isHidden
            ? .sheetNotUsed(isHidden: true, at: place)
            : .submissionSheetUnknown(sheet.name, in: file, holdsRows: SubmittedSheet.holdsRows(sheet)))
      case .ambiguous(let schemas):
        log.add(.submissionSheetAmbiguous(schemas.map(\.title), sheet: sheet.name, in: file))
        unreadable.formUnion(schemas.map(\.name))
      case .notForCommunes(let schema):
        // Titles alone, as in the form, are nothing to be lost.
        let rows = SheetTableReader.read(sheet, of: file, schema: schema).source?.table.rows.count
        if rows ?? 0 > 0 {
          hasOtherSheets = true
          log.add(.submissionTableNotRead(schema.title, sheet: sheet.name, in: file))
        }
      case .table(let schema):
        if let earlier = tables.first(where: { $0.table.name == schema.name })?.table.sheet {
          log.add(.submissionSheetTwice(schema.title, sheet: sheet.name, earlier: earlier, in: file))
        }
        if sheet.isHidden { log.add(.hiddenSheet(at: SourceLocation(file: file, position: .sheet(sheet.name)))) }
        let outcome = SheetTableReader.read(sheet, of: file, schema: schema, mayLack: SubmittedSheet.mayLack)
        titles += statements.above(outcome.headings)
        if let source = outcome.source {
          tables.append(SubmittedTable(source, names: finder.names))
        } else {
          log.add(outcome.log)
          unreadable.insert(schema.name)
        }
      }
    }
    let owner = WorkbookOwner(of: file, finder: finder, statements: covers + titles, tables: tables, log: &log)
    return Outcome(
      submission: submission(file, owner.commune, savedOn, tables),
      tables: tables.map { $0.filled(with: owner.fallback) },
      unreadable: unreadable, hasOtherSheets: hasOtherSheets)
  }

  /// The commune that a file's name alone says, for a workbook that cannot be read.
  func commune(ofFile path: String) -> Commune.ID? {
    let found = finder.communes(in: WorkbookOwner.stem(of: path), .fileName)
    return found.count == 1 ? found[0] : nil
  }

  func fullName(_ id: Commune.ID) -> String { finder.names.commune(id)?.fullName ?? id }

  private func submission(
    _ file: String, _ commune: Commune.ID?, _ savedOn: CalendarDay?, _ tables: [SubmittedTable]
  ) -> Submission {
    var rows: [String: Int] = [:]
    var rowsOfCommunes: [Commune.ID: [String: Int]] = [:]
    for table in tables where !table.table.rows.isEmpty {
      rows[table.table.name, default: 0] += table.table.rows.count
      for naming in table.namings { rowsOfCommunes[naming.commune, default: [:]][table.table.name, default: 0] += 1 }
    }
    return Submission(file: file, commune: commune, savedOn: savedOn, rows: rows, rowsOfCommunes: rowsOfCommunes)
  }
}
