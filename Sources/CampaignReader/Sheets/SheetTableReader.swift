internal import CampaignModel
internal import Diagnostics
internal import VietnameseText
internal import Workbooks

/// Reads a table from a sheet: finds the titles, and makes rows of what people stand under them.
struct SheetTableReader {
  /// A text that stands above the titles: the office's name, the list's title.
  struct Heading: Sendable, Hashable {
    let text: String
    let place: SourceLocation
  }

  /// What became of a sheet.
  struct Outcome: Sendable {
    /// `nil` where the sheet has no titles of the table.
    let source: SourceTable?
    /// What was found wrong where there is no table; otherwise it is in the source's log.
    let log: ProblemLog
    /// The texts above the titles, from top to bottom and left to right.
    let headings: [Heading]
  }

  /// Reads the table of a sheet.
  ///
  /// - Parameters:
  ///   - file: The workbook's path, for places.
  ///   - mayLack: Identifiers of columns that the sheet need not have: the workbook says elsewhere what they hold.
  static func read(
    _ sheet: Sheet, of file: String, schema: TableSchema, mayLack: Set<String> = []
  ) -> Outcome {
    var log = ProblemLog()
    let place = SourceLocation(file: file, position: .sheet(sheet.name))
    guard let found = SheetHeader.find(in: sheet, schema: schema) else {
      log.add(sheet.rows.isEmpty ? .emptySheet(schema, at: place) : .sheetTitlesNotFound(schema, at: place))
      return Outcome(source: nil, log: log, headings: headings(sheet, of: file, above: .max))
    }
    let headings = headings(sheet, of: file, above: found.rows.lowerBound)
    guard found.titles.count <= Limits.columns else {
      log.add(.tooManyColumns(at: place))
      return Outcome(source: nil, log: log, headings: headings)
    }
    let titles = found.titles.map { title in
      HeaderReader.Title(
        text: CellText.cleaned(title.text).text, line: title.line, column: title.column,
        isUnderPrivate: title.isUnderPrivate)
    }
    let header = HeaderReader(
      schema: schema, file: file, sheet: sheet.name, line: found.rows.upperBound, titles: titles, mayLack: mayLack,
      log: &log)
    guard header.isRecognised else { return Outcome(source: nil, log: log, headings: headings) }
    var reader = SheetTableReader(sheet, file: file, header: header, log: log)
    reader.readRows(from: found.firstRow)
    return Outcome(source: reader.source, log: ProblemLog(), headings: headings)
  }

  private let sheet: Sheet
  private let file: String
  private let header: HeaderReader
  /// The index of a title by the sheet's column; -1 for columns without one.
  private let indexOfColumn: [Int]
  /// How the cells of each column are read; `nil` for those that are not.
  private let readers: [SheetCellReader?]
  private var sorter: RowSorter
  private var merges: CellMerges
  private var notes = RowNotes()
  private var gaps: ColumnGaps
  private var log: ProblemLog
  private var isComplete: Bool
  private var rows: [Table.Row] = []

  private init(_ sheet: Sheet, file: String, header: HeaderReader, log: ProblemLog) {
    self.sheet = sheet
    self.file = file
    self.header = header
    self.log = log
    isComplete = !header.lacksColumn
    var indices = Array(repeating: -1, count: (header.columns.map(\.position).max() ?? 0) + 1)
    for (index, column) in header.columns.enumerated() { indices[column.position] = index }
    indexOfColumn = indices
    readers = zip(header.columns, header.uses).map { column, use in
      use == .read ? column.id.flatMap(header.schema.column).map(SheetCellReader.init) : nil
    }
    gaps = ColumnGaps(header)
    sorter = RowSorter(header, indexOfColumn: indices)
    merges = CellMerges(sheet.merges, below: header.line)
    rows.reserveCapacity(sheet.rows.count)
  }

  private var source: SourceTable {
    let table = Table(
      name: header.schema.name, file: file, sheet: sheet.name, headerRow: header.line, columns: header.columns,
      rows: rows)
    return SourceTable(table: table, log: log, isComplete: isComplete)
  }

  // MARK: Rows

  private mutating func readRows(from first: Int) {
    for row in sheet.rows.dropFirst(first) {
      let starting = merges.starting(in: row.number)
      switch sorter.kind(of: row, merges: starting) {
      case .blank, .titles: continue
      case .example: readExample(row)
      case .total: notes.totals.add(row.number)
      case .group: notes.groups.add(row.number)
      case .closing: notes.closing.add(row.number)
      case .data:
        guard rows.count < Limits.rows else {
          log.add(.tooManyRows(at: place(row.number, column: 1)))
          isComplete = false
          return
        }
        if row.isHidden { notes.hidden.add(row.number) }
        if let read = readRow(row, merges: starting) {
          gaps.note(row: read.cells)
          rows.append(read)
        }
      }
    }
    noteHiddenColumns()
    for diagnostic in gaps.diagnostics { log.add(diagnostic) }
    for diagnostic in notes.diagnostics(file: file, sheet: sheet.name, header: header) { log.add(diagnostic) }
  }

  /// An example is passed over without a word, as every form has one; one that somebody typed over may be a person.
  private mutating func readExample(_ row: SheetRow) {
    var cells: [String: String] = [:]
    var problems: [Diagnostic] = []
    for cell in row.cells {
      guard let index = index(of: cell.column), let reader = readers[index] else { continue }
      let text = reader.read(cell, at: place(row.number, index), problems: &problems).text
      if !text.isEmpty { cells[reader.column.id] = text }
    }
    if ExampleRow(schema: header.schema).isChanged(cells) {
      log.add(.exampleChanged(at: place(row.number, column: header.columns.first?.position ?? 1)))
    }
  }

  /// The row; `nil` where a merged cell makes it a part of another.
  private mutating func readRow(_ row: SheetRow, merges starting: [CellRange]) -> Table.Row? {
    var cells = Array(repeating: "", count: header.columns.count)
    var storage: [Table.Storage] = []
    var problems: [Diagnostic] = []
    for cell in row.cells {
      guard let index = index(of: cell.column) else {
        noteUntitled(cell)
        continue
      }
      guard let reader = readers[index] else {
        gaps.note(index, SheetCellReader.shownText(of: cell.value))
        continue
      }
      let (text, stored) = reader.read(cell, at: self.place(row.number, index), problems: &problems)
      cells[index] = text
      guard stored != .text else { continue }
      if storage.isEmpty { storage = Array(repeating: .text, count: cells.count) }
      storage[index] = stored
    }
    for range in starting { begin(range, row.number, cells, storage, problems: &problems) }
    if merges.isActive, !fill(&cells, &storage, row: row.number) { return nil }
    for problem in problems { log.add(problem) }
    return Table.Row(number: row.number, cells: cells, storage: storage.isEmpty ? nil : storage)
  }

  // MARK: Merged cells

  /// Takes note of a merged cell that begins in a row; one over several columns is an error.
  private mutating func begin(
    _ range: CellRange, _ row: Int, _ cells: [String], _ storage: [Table.Storage], problems: inout [Diagnostic]
  ) {
    let covered = range.columns.prefix(indexOfColumn.count + 1).compactMap { column in
      index(of: column).flatMap { readers[$0] == nil ? nil : $0 }
    }
    guard let first = covered.first, let origin = index(of: range.columns.lowerBound), !cells[origin].isEmpty else {
      return
    }
    if covered.count > 1 {
      problems.append(.mergedAcross(range, at: place(row, origin)))
    } else {
      merges.begin(
        range, column: first, text: cells[first], storage: storage.isEmpty ? .text : storage[first])
    }
  }

  /// Fills the cells that a merged one covers.
  ///
  /// - Returns: `false` where the row shares its name with another.
  private mutating func fill(_ cells: inout [String], _ storage: inout [Table.Storage], row: Int) -> Bool {
    var isWhole = true
    for index in cells.indices where cells[index].isEmpty {
      guard let column = readers[index]?.column,
        let (finding, range) = merges.finding(index, row: row, column: column)
      else { continue }
      switch finding {
      case .fill(let text, let stored):
        cells[index] = text
        if stored != .text {
          if storage.isEmpty { storage = Array(repeating: .text, count: cells.count) }
          storage[index] = stored
        }
        if let range { log.add(.mergedCellFilled(text, range, at: place(range.rows.lowerBound, index))) }
      case .sharedName:
        isWhole = false
        // The row is not read, so that it would be missed at every mention.
        isComplete = false
        if let range { log.add(.mergedNameCell(range, at: place(range.rows.lowerBound, index))) }
      case .unclear:
        if let range { log.add(.mergedCell(range, at: place(range.rows.lowerBound, index))) }
      }
    }
    return isWhole
  }

  // MARK: Columns

  private func index(of column: Int) -> Int? {
    guard indexOfColumn.indices.contains(column) else { return nil }
    let index = indexOfColumn[column]
    return index < 0 ? nil : index
  }

  private mutating func noteUntitled(_ cell: Cell) {
    if case .text(let text) = cell.value, text.utf8.allSatisfy({ $0 <= 0x20 }) { return }
    notes.untitled.insert(cell.column)
    gaps.note(untitled: cell.column, SheetCellReader.shownText(of: cell.value))
  }

  private mutating func noteHiddenColumns() {
    for (column, reader) in zip(header.columns, readers) where reader != nil {
      if sheet.hiddenColumns.contains(where: { $0.contains(column.position) }) { notes.hiddenColumns.append(column) }
    }
  }

  // MARK: Places

  private func place(_ row: Int, _ index: Int) -> SourceLocation {
    let column = header.columns[index]
    return place(row, column: column.position, title: column.title)
  }

  private func place(_ row: Int, column: Int, title: String? = nil) -> SourceLocation {
    SourceLocation(file: file, position: .cell(sheet: sheet.name, row: row, column: column), columnTitle: title)
  }

  /// The texts above a row.
  private static func headings(_ sheet: Sheet, of file: String, above row: Int) -> [Heading] {
    var headings: [Heading] = []
    for line in sheet.rows.prefix(40) where line.number < row {
      for cell in line.cells.prefix(20) {
        let text = SheetCellReader.shownText(of: cell.value).nfc.trimmedAndCollapsed
        guard !text.isEmpty, text.utf8.count <= 400 else { continue }
        let position = SourceLocation.Position.cell(sheet: sheet.name, row: line.number, column: cell.column)
        headings.append(Heading(text: text, place: SourceLocation(file: file, position: position)))
      }
    }
    return headings
  }
}
