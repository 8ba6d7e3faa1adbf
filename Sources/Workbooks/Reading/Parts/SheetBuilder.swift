/// Puts a sheet's cells in rows, whatever order they come in.
struct SheetBuilder {
  var merges: [CellRange] = []
  var hiddenColumns: [ClosedRange<Int>] = []

  private let part: String
  private let name: String
  private let limits: ReadingLimits
  private var rows: [SheetRow] = []
  private var cells: [Cell] = []
  private var cellCount = 0
  private var row = 0
  private var column = 0
  private var isRowHidden = false
  /// A Boolean value that indicates whether the row's number is its own word, not its position.
  private var isRowPlaced = false
  private var isSorted = true
  private var isRowSorted = true

  init(part: String, name: String, limits: ReadingLimits) {
    self.part = part
    self.name = name
    self.limits = limits
  }

  /// A row begins, at a number or after the one before.
  ///
  /// - Returns: Whether there is room.
  mutating func beginRow(_ number: Int?, isHidden: Bool) -> Bool {
    row = number ?? row + 1
    isRowPlaced = number != nil
    column = 0
    isRowHidden = isHidden
    return row <= CellReference.lastRow
  }

  /// The next cell stands here. A row without a number has that of its first cell.
  ///
  /// - Returns: Whether the cell is in its row.
  mutating func move(to column: Int, row: Int) -> Bool {
    if !isRowPlaced {
      self.row = row
      isRowPlaced = true
    }
    self.column = column
    return row == self.row
  }

  mutating func moveToNextColumn() -> Bool {
    column += 1
    isRowPlaced = true
    return column <= CellReference.lastColumn
  }

  mutating func add(_ value: Cell.Value, isFormula: Bool) -> WorkbookProblem? {
    guard column <= limits.columns else { return .tooManyColumns(sheet: name, limit: limits.columns) }
    if let last = cells.last, last.column >= column { isRowSorted = false }
    cells.append(Cell(column: column, value: value, isFormula: isFormula))
    cellCount += 1
    if cellCount > limits.cells { return .tooManyRows(sheet: name, limit: rows.count) }
    return cells.count == 1 && rows.count >= limits.rows ? .tooManyRows(sheet: name, limit: limits.rows) : nil
  }

  mutating func endRow() {
    guard !cells.isEmpty else { return }
    if !isRowSorted {
      cells.sort { $0.column < $1.column }
      isRowSorted = true
    }
    if let last = rows.last, last.number >= row { isSorted = false }
    rows.append(SheetRow(number: row, isHidden: isRowHidden, cells: Array(cells[...])))
    cells.removeAll(keepingCapacity: true)
  }

  /// - Throws: `damaged` when a cell stands twice: nobody knows which is meant.
  mutating func finish(isHidden: Bool) throws(WorkbookProblem) -> Sheet {
    if !isSorted { join() }
    for row in rows where zip(row.cells, row.cells.dropFirst()).contains(where: { $0.column == $1.column }) {
      throw .damaged(part: part)
    }
    return Sheet(name: name, isHidden: isHidden, rows: rows, merges: merges, hiddenColumns: hiddenColumns)
  }

  /// Sorts the rows and joins those with the same number.
  private mutating func join() {
    var joined: [SheetRow] = []
    for row in rows.sorted(by: { $0.number < $1.number }) {
      guard let last = joined.last, last.number == row.number else {
        joined.append(row)
        continue
      }
      let cells = (last.cells + row.cells).sorted { $0.column < $1.column }
      joined[joined.count - 1] = SheetRow(
        number: row.number, isHidden: last.isHidden && row.isHidden, cells: cells)
    }
    rows = joined
  }
}
