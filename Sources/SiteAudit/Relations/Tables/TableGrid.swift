/// The grid of one table, built row by row as its tags are told: which columns cells from above still hold, which
/// columns some cell begins in, and what is wrong with all that.
///
/// Source: HTML standard, 4.9.12. Where the standard lets a grid grow without limit, this one stops being judged: see
/// `Budget`.
struct TableGrid {
  /// What is wrong, and where: offsets of start tags' `<`, of end tags' `<` for rows.
  enum Fault: Equatable {
    case overlap(cell: Int, earlier: Int)
    case spansPastGroup(cell: Int)
    case rowWithoutCell(end: Int)
    case emptyColumns(first: Int, last: Int, maker: Int)
    /// The row's width is not what `col` and `colgroup` say.
    case otherThanDeclared(end: Int, width: Int, declared: Int)
    /// The row's width is not the first row's.
    case otherThanFirstRow(end: Int, width: Int, first: Int)
  }

  /// How much work a document's tables may be: a page of spans without end costs no more than a large page.
  struct Budget {
    static let perDocument = 4_000_000
    static let columns = 20_000
    var steps = Budget.perDocument
  }

  /// A column: until which row of the group it is taken, by which cell, and whether any cell begins in it.
  private struct Column {
    var freeFrom = 0
    var holder = 0
    var isBegun = false
    /// The tag that made the column.
    var maker: Int
  }

  /// A `rowspan` that reaches to the end of the group, however many rows follow.
  private static let endless = Int.max

  private var columns: [Column] = []
  /// The width by `col` and `colgroup`.
  private var declared = 0
  private var firstRowWidth: Int?
  /// The cells of the group that span rows, and the row below each.
  private var spanning: [(cell: Int, below: Int)] = []
  private var row = 0
  private var column = 0
  private var rowHasCell = false
  /// A Boolean value that indicates whether any cell of the group spans rows.
  private var groupHoldsColumns = false
  private(set) var faults: [Fault] = []
  /// A Boolean value that indicates whether the table is too large to be judged to its end.
  private(set) var isAbandoned = false

  /// Begins another table; the memory is kept.
  mutating func begin() {
    columns.removeAll(keepingCapacity: columns.capacity <= 1024)
    spanning.removeAll(keepingCapacity: true)
    faults.removeAll(keepingCapacity: true)
    declared = 0
    firstRowWidth = nil
    row = 0
    isAbandoned = false
  }

  // MARK: Columns declared

  /// A `col`, or a `colgroup` without `col`, of this many columns.
  mutating func declare(span: Int, maker: Int, _ budget: inout Budget) {
    guard firstRowWidth == nil, !isAbandoned else { return }
    declared += span
    widen(to: declared, maker: maker, &budget)
  }

  // MARK: Rows and cells

  mutating func beginGroup() {
    row = 0
    if groupHoldsColumns { for index in columns.indices { columns[index].freeFrom = 0 } }
    groupHoldsColumns = false
    spanning.removeAll(keepingCapacity: true)
  }

  mutating func endGroup() {
    for cell in spanning where cell.below > row { faults.append(.spansPastGroup(cell: cell.cell)) }
    spanning.removeAll(keepingCapacity: true)
  }

  mutating func beginRow() {
    column = 0
    rowHasCell = false
  }

  /// A cell; `rows` is 0 for one that reaches to the end of its group.
  mutating func add(cell: Int, columns width: Int, rows: Int, _ budget: inout Budget) {
    guard !isAbandoned else { return }
    rowHasCell = true
    skipTaken(&budget)
    let end = column + width
    widen(to: end, maker: cell, &budget)
    budget.steps -= width
    guard !isAbandoned, budget.steps > 0 else {
      isAbandoned = true
      return
    }
    columns[column].isBegun = true
    let below = rows == 0 ? Self.endless : row + rows
    if rows > 1 { spanning.append((cell, below)) }
    if rows != 1 { groupHoldsColumns = true }
    var overlapped: Int?
    for index in column..<end {
      if columns[index].freeFrom > row, overlapped != columns[index].holder {
        overlapped = columns[index].holder
        faults.append(.overlap(cell: cell, earlier: columns[index].holder))
      }
      if rows != 1, below > columns[index].freeFrom {
        columns[index].freeFrom = below
        columns[index].holder = cell
      }
    }
    column = end
  }

  mutating func endRow(at end: Int, _ budget: inout Budget) {
    guard !isAbandoned else { return }
    skipTaken(&budget)
    judgeWidth(end)
    row += 1
  }

  private mutating func judgeWidth(_ end: Int) {
    let width = column
    if !rowHasCell { faults.append(.rowWithoutCell(end: end)) }
    if declared > 0 {
      if width != declared { faults.append(.otherThanDeclared(end: end, width: width, declared: declared)) }
      firstRowWidth = declared
    } else if let first = firstRowWidth {
      // An empty row is told of already.
      if width != first, rowHasCell { faults.append(.otherThanFirstRow(end: end, width: width, first: first)) }
    } else {
      firstRowWidth = width
    }
  }

  mutating func end() {
    guard !isAbandoned else { return }
    var index = 0
    while index < columns.count {
      guard !columns[index].isBegun else {
        index += 1
        continue
      }
      let first = index
      let maker = columns[first].maker
      while index < columns.count, !columns[index].isBegun, columns[index].maker == maker { index += 1 }
      faults.append(.emptyColumns(first: first + 1, last: index, maker: maker))
    }
  }

  /// Moves on past the columns that cells from above hold in this row.
  private mutating func skipTaken(_ budget: inout Budget) {
    guard groupHoldsColumns else { return }
    let start = column
    while column < columns.count, columns[column].freeFrom > row { column += 1 }
    budget.steps -= column - start
    if budget.steps <= 0 { isAbandoned = true }
  }

  private mutating func widen(to count: Int, maker: Int, _ budget: inout Budget) {
    guard count > columns.count else { return }
    budget.steps -= count - columns.count
    guard count <= Budget.columns, budget.steps > 0 else {
      isAbandoned = true
      return
    }
    while columns.count < count { columns.append(Column(maker: maker)) }
  }
}
