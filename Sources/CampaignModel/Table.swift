public import Diagnostics

/// A table as it was read: text in cells, each with its place. Every source (CSV, TSV, a workbook's sheet) becomes one.
///
/// A reference type, so that ten thousand rows share one header; immutable, so that sharing is safe.
public final class Table: Sendable {
  /// A column's title as it stands in the file.
  public struct Column: Sendable, Hashable {
    public let title: String
    /// Counts from 1: characters of the line in a text file, columns in a workbook.
    public let position: Int
    /// The identifier the title was recognised as (`area_m2`), or `nil` for a column that is not read.
    public var id: String?

    public init(title: String, position: Int, id: String? = nil) {
      self.title = title
      self.position = position
      self.id = id
    }
  }

  public struct Row: Sendable {
    /// The record's first line in a text file, the row in a workbook; counts from 1.
    public let number: Int
    /// As many as there are columns; empty text where the cell is blank.
    public let cells: [String]
    /// Where each cell begins: characters of the record's first line, or `nil` in a workbook, where the column says it.
    public let positions: [Int32]?

    public init(number: Int, cells: [String], positions: [Int32]? = nil) {
      self.number = number
      self.cells = cells
      self.positions = positions
    }
  }

  /// The name of the table in the campaign: `honourees`, `communes`, …
  public let name: String
  /// Relative to the campaign folder.
  public let file: String
  /// The sheet's name in a workbook; `nil` for a text file.
  public let sheet: String?
  /// The line or row of the titles.
  public let headerRow: Int
  public let columns: [Column]
  public let rows: [Row]
  private let indexOfColumn: [String: Int]

  public init(name: String, file: String, sheet: String? = nil, headerRow: Int = 1, columns: [Column], rows: [Row]) {
    self.name = name
    self.file = file
    self.sheet = sheet
    self.headerRow = headerRow
    self.columns = columns
    self.rows = rows
    var indices: [String: Int] = [:]
    for (index, column) in columns.enumerated() {
      if let id = column.id, indices[id] == nil { indices[id] = index }
    }
    indexOfColumn = indices
  }

  /// The index of the column recognised as `id`, or `nil` where the table has none.
  public func index(of id: String) -> Int? { indexOfColumn[id] }

  /// The text of a cell, or `nil` where the table has no such column.
  public func text(_ id: String, row: Int) -> String? {
    guard let column = indexOfColumn[id], rows.indices.contains(row) else { return nil }
    let cells = rows[row].cells
    return cells.indices.contains(column) ? cells[column] : nil
  }

  /// The place of a column's title.
  public func titleLocation(_ column: Int) -> SourceLocation {
    let title = columns[column]
    if let sheet {
      return SourceLocation(
        file: file, position: .cell(sheet: sheet, row: headerRow, column: title.position), columnTitle: title.title)
    }
    return SourceLocation(file: file, line: headerRow, column: title.position, columnTitle: title.title)
  }

  /// The place of a cell; of the row, where the table has no such column.
  public func location(_ id: String, row: Int) -> SourceLocation {
    guard rows.indices.contains(row) else { return SourceLocation(file: file) }
    let number = rows[row].number
    let column = indexOfColumn[id]
    let title = column.map { columns[$0].title }
    if let sheet {
      let position = column.map { columns[$0].position } ?? 1
      return SourceLocation(
        file: file, position: .cell(sheet: sheet, row: number, column: position), columnTitle: title)
    }
    let position = column.flatMap { index in
      rows[row].positions.flatMap { $0.indices.contains(index) ? $0[index] : nil }
    }
    return SourceLocation(file: file, line: number, column: Int(position ?? 1), columnTitle: title)
  }
}

/// Where an entity was read: its row, which knows the place of each of its cells.
public struct RowOrigin: Sendable {
  public let table: Table
  /// The row's index in the table.
  public let row: Int

  public init(table: Table, row: Int) {
    self.table = table
    self.row = row
  }

  /// The place of the cell of `column` (an identifier such as `area_m2`); of the row where there is no such column.
  public func location(_ column: String) -> SourceLocation { table.location(column, row: row) }

  /// The place of the row.
  public var location: SourceLocation { table.location("", row: row) }

  /// What was typed in a cell; empty where there is no such column.
  public func text(_ column: String) -> String { table.text(column, row: row) ?? "" }
}
