/// A workbook to be written: sheets of cells with their looks, and what helps people to fill them in.
///
/// `bytes()` gives an `.xlsx` file (ECMA-376 transitional, part 1) as Excel and LibreOffice open it without a question.
/// Texts are written as they are given; whoever makes them sees to their normal form.
public struct WorkbookDocument: Sendable {
  public var sheets: [SheetDocument]
  /// The sheet that is shown first, as an index into `sheets`.
  public var shownSheet: Int
  /// The title in the file's properties.
  public var title: String?
  /// Who made it, in the file's properties and behind its comments.
  public var creator: String?
  /// When it was made (W3CDTF: `2024-04-20T08:30:00Z`). `nil` keeps the bytes the same whenever they are made.
  public var created: String?
  /// The font of every cell.
  public var fontName: String
  /// In points.
  public var fontSize: Double

  public init(
    sheets: [SheetDocument], shownSheet: Int = 0, title: String? = nil, creator: String? = nil, created: String? = nil,
    fontName: String = "Times New Roman", fontSize: Double = 12
  ) {
    self.sheets = sheets
    self.shownSheet = shownSheet
    self.title = title
    self.creator = creator
    self.created = created
    self.fontName = fontName
    self.fontSize = fontSize
  }

  /// The file: the same document gives the same bytes, on every machine and at any time.
  ///
  /// - Throws: `WorkbookWritingProblem` where a spreadsheet program would refuse or repair the file.
  public func bytes() throws(WorkbookWritingProblem) -> [UInt8] {
    try DocumentCheck.check(self)
    return try StoredArchive.bytes(of: PackageParts.parts(of: self))
  }
}

/// A sheet to be written.
public struct SheetDocument: Sendable {
  /// At most 31 characters, none of `[ ] : * ? / \`.
  public var name: String
  /// From column A on.
  public var columns: [ColumnDocument]
  /// From row 1 on; a row without cells is left empty.
  public var rows: [RowDocument]
  /// How many rows at the top, and columns at the left, stay in view.
  public var frozenRows = 0
  public var frozenColumns = 0
  /// The range whose first row holds filter buttons.
  public var filter: CellRange?
  public var merges: [CellRange] = []
  public var validations: [CellValidation] = []
  public var comments: [CellComment] = []
  public var printing: PrintLayout?
  /// The colour of the sheet's tab.
  public var tabColour: Colour?
  public var showsGridLines = true

  public init(name: String, columns: [ColumnDocument] = [], rows: [RowDocument] = []) {
    self.name = name
    self.columns = columns
    self.rows = rows
  }
}

/// A column to be written.
public struct ColumnDocument: Sendable, Hashable {
  /// In digits of the workbook's font.
  public var width: Double
  /// The look of the column's empty cells: what is typed there takes it.
  public var style: CellStyle

  public init(width: Double, style: CellStyle = CellStyle()) {
    self.width = width
    self.style = style
  }
}

/// A row to be written.
public struct RowDocument: Sendable {
  /// From column A on.
  public var cells: [CellDocument]
  /// In points; `nil` for the usual height of one line.
  public var height: Double?
  /// A Boolean value that indicates whether the row keeps its height when something longer is typed.
  public var isHeightFixed: Bool

  public init(_ cells: [CellDocument] = [], height: Double? = nil, isHeightFixed: Bool = false) {
    self.cells = cells
    self.height = height
    self.isHeightFixed = isHeightFixed
  }
}

/// A cell to be written.
public struct CellDocument: Sendable, Hashable {
  /// `nil` for a cell that has a look and no value. A day without a format of its own is shown as `dd/mm/yyyy`.
  public var value: Cell.Value?
  public var style: CellStyle

  public init(_ value: Cell.Value? = nil, _ style: CellStyle = CellStyle()) {
    self.value = value
    self.style = style
  }

  public init(_ text: String, _ style: CellStyle = CellStyle()) {
    self.init(text.isEmpty ? nil : .text(text), style)
  }
}

/// A note that is shown while the pointer is over a cell.
public struct CellComment: Sendable, Hashable {
  /// Counts from 1.
  public var row: Int
  /// Counts from 1.
  public var column: Int
  /// A line in bold above the text.
  public var heading: String?
  public var text: String

  public init(row: Int, column: Int, heading: String? = nil, text: String) {
    self.row = row
    self.column = column
    self.heading = heading
    self.text = text
  }
}

/// How a sheet is printed, on A4.
public struct PrintLayout: Sendable, Hashable {
  public var isLandscape: Bool
  /// How many pages the columns are fitted to; the rows take as many as they need.
  public var pagesWide: Int
  /// How many rows from the top are printed on every page.
  public var repeatedRows: Int
  /// How many columns from the left are printed on every page.
  public var repeatedColumns: Int

  public init(isLandscape: Bool = false, pagesWide: Int = 1, repeatedRows: Int = 0, repeatedColumns: Int = 0) {
    self.isLandscape = isLandscape
    self.pagesWide = pagesWide
    self.repeatedRows = repeatedRows
    self.repeatedColumns = repeatedColumns
  }
}
