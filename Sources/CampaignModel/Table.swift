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
    /// How a workbook stores each cell; `nil` where all of them are text.
    public let storage: [Storage]?

    public init(number: Int, cells: [String], positions: [Int32]? = nil, storage: [Storage]? = nil) {
      self.number = number
      self.cells = cells
      self.positions = positions
      self.storage = storage
    }
  }

  /// How a cell is stored.
  public enum Storage: UInt8, Sendable, Hashable {
    /// As somebody typed it.
    case text
    /// A number: its text has a decimal point and no groups (`1234.5`), as `VietnameseNumber.parse(stored:)` reads it.
    case number
    /// A day; its text is `20/4/2024`.
    case day
  }

  /// What a blank cell of a column holds: a commune's own workbook need not name the commune in every row.
  public struct Fallback: Sendable, Hashable {
    public let text: String
    /// Where the text stands: a cell of the cover sheet, or the file whose name says it.
    public let location: SourceLocation

    public init(text: String, location: SourceLocation) {
      self.text = text
      self.location = location
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
  /// What blank cells hold, by column identifier; also of columns that the table does not have.
  public let fallbacks: [String: Fallback]
  private let indexOfColumn: [String: Int]

  public init(
    name: String, file: String, sheet: String? = nil, headerRow: Int = 1, columns: [Column], rows: [Row],
    fallbacks: [String: Fallback] = [:]
  ) {
    self.fallbacks = fallbacks
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

  /// The text of a cell, or what stands for it where it is blank; `nil` where the table has no such column.
  public func text(_ id: String, row: Int) -> String? {
    let typed = typedText(id, row: row)
    guard typed?.isEmpty ?? true, let fallback = fallbacks[id] else { return typed }
    return fallback.text
  }

  /// The text of a cell itself; `nil` where the table has no such column.
  public func typedText(_ id: String, row: Int) -> String? {
    guard let column = indexOfColumn[id], rows.indices.contains(row) else { return nil }
    let cells = rows[row].cells
    return cells.indices.contains(column) ? cells[column] : nil
  }

  /// How a cell is stored.
  public func storage(_ id: String, row: Int) -> Storage {
    guard let column = indexOfColumn[id], rows.indices.contains(row), let storage = rows[row].storage,
      storage.indices.contains(column)
    else { return .text }
    return storage[column]
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
    if let fallback = fallbacks[id], typedText(id, row: row)?.isEmpty ?? true, rows.indices.contains(row) {
      return fallback.location
    }
    return ownLocation(id, row: row)
  }

  /// The place of a cell itself, even where something else stands for it; of the row, where the table has no such
  /// column.
  func ownLocation(_ id: String, row: Int) -> SourceLocation {
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
