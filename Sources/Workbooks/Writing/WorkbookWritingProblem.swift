/// Why a document cannot be a workbook that programs open.
public enum WorkbookWritingProblem: Error, Sendable, Hashable {
  case noSheets
  /// A sheet's name that is empty, too long, holds a sign that it may not, or stands twice.
  case sheetName(String)
  /// More rows than 1,048,576, or more columns than 16,384, or a place beyond them.
  case beyondSheet(sheet: String)
  /// A text of more than 32,767 UTF-16 units.
  case textTooLong(sheet: String, row: Int, column: Int)
  /// A number that is none, or infinite.
  case notANumber(sheet: String, row: Int, column: Int)
  /// A list of answers that does not fit a rule, or a message that is too long.
  case validation(sheet: String, range: CellRange)
  /// Two comments on one cell, or more than a sheet holds.
  case comment(sheet: String, row: Int, column: Int)
  /// Merged cells that share a cell with others.
  case merges(sheet: String, range: CellRange)
  /// More bytes than an archive without zip64 holds.
  case tooLarge
}
