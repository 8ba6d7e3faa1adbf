/// A workbook as a spreadsheet program stores it (Office Open XML, ECMA-376): sheets of cells, nothing interpreted.
///
/// What a cell means (a date typed as text, a total, a title) is for whoever reads the sheet; here stand only the stored
/// values, each at its row and column.
public struct Workbook: Sendable {
  public let sheets: [Sheet]
  /// When the workbook was last saved, as its properties say (W3CDTF, such as `2024-04-20T08:30:00Z`), or `nil`.
  public let modified: String?

  public init(sheets: [Sheet], modified: String? = nil) {
    self.sheets = sheets
    self.modified = modified
  }
}

/// One sheet of a workbook.
public struct Sheet: Sendable {
  public let name: String
  /// A Boolean value that indicates whether the sheet is hidden, from the menu too or not.
  public let isHidden: Bool
  /// The rows that hold a value, in order of their numbers.
  public let rows: [SheetRow]
  /// The ranges of merged cells; the value stands in a range's first cell.
  public let merges: [CellRange]
  /// The columns that are hidden, counted from 1.
  public let hiddenColumns: [ClosedRange<Int>]

  public init(
    name: String, isHidden: Bool = false, rows: [SheetRow], merges: [CellRange] = [],
    hiddenColumns: [ClosedRange<Int>] = []
  ) {
    self.name = name
    self.isHidden = isHidden
    self.rows = rows
    self.merges = merges
    self.hiddenColumns = hiddenColumns
  }
}

/// A row of a sheet that holds a value.
public struct SheetRow: Sendable {
  /// Counts from 1.
  public let number: Int
  /// A Boolean value that indicates whether the row is hidden, by hand or by a filter.
  public let isHidden: Bool
  /// The cells that hold a value, in order of their columns.
  public let cells: [Cell]

  public init(number: Int, isHidden: Bool = false, cells: [Cell]) {
    self.number = number
    self.isHidden = isHidden
    self.cells = cells
  }
}

/// A cell that holds a value.
public struct Cell: Sendable, Hashable {
  /// What is stored in a cell.
  public enum Value: Sendable, Hashable {
    /// Text, runs of rich text joined, phonetic guides left out; never empty.
    case text(String)
    /// A number that is not shown as a date.
    case number(Double)
    /// A number that its format shows as a date, as days of the 1900 system whatever the workbook's own; the time of day
    /// is the fraction.
    case date(Double)
    case boolean(Bool)
    /// What a formula could not compute (`#REF!`, `#N/A`), or a stored value that is not what its type says, as it stands.
    case error(String)
    /// A formula that no program has computed yet: its file was written by one that computes nothing.
    case uncomputed
  }

  /// Counts from 1; column 1 is A.
  public let column: Int
  public let value: Value
  /// A Boolean value that indicates whether the value is a formula's last result.
  public let isFormula: Bool

  public init(column: Int, value: Value, isFormula: Bool = false) {
    self.column = column
    self.value = value
    self.isFormula = isFormula
  }
}

/// A rectangle of cells; rows and columns count from 1.
public struct CellRange: Sendable, Hashable {
  public let rows: ClosedRange<Int>
  public let columns: ClosedRange<Int>

  public init(rows: ClosedRange<Int>, columns: ClosedRange<Int>) {
    self.rows = rows
    self.columns = columns
  }
}
