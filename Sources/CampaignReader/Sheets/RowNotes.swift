internal import CampaignModel
internal import Diagnostics

/// Gathers what is to be said of a sheet's rows and columns: once each, however many they are.
struct RowNotes {
  var totals = RowList()
  var groups = RowList()
  var closing = RowList()
  var hidden = RowList()
  var hiddenColumns: [Table.Column] = []
  /// The columns without a title that hold something.
  var untitled: Set<Int> = []

  /// The notes, from top to bottom.
  func diagnostics(file: String, sheet: String, header: HeaderReader) -> [Diagnostic] {
    let firstColumn = header.columns.first?.position ?? 1
    func place(_ row: Int, _ column: Int? = nil) -> SourceLocation {
      SourceLocation(file: file, position: .cell(sheet: sheet, row: row, column: column ?? firstColumn))
    }
    var diagnostics: [Diagnostic] = []
    if !totals.isEmpty { diagnostics.append(.totalRows(totals, at: place(totals.first))) }
    if !groups.isEmpty { diagnostics.append(.groupRows(groups, at: place(groups.first))) }
    if !closing.isEmpty { diagnostics.append(.closingRows(closing, at: place(closing.first))) }
    if !hidden.isEmpty { diagnostics.append(.hiddenRows(hidden, at: place(hidden.first))) }
    if let first = hiddenColumns.first {
      diagnostics.append(.hiddenColumns(hiddenColumns.map(\.title), at: place(header.line, first.position)))
    }
    for column in untitled.sorted().prefix(Limits.columns) {
      diagnostics.append(
        .untitledColumn(place(header.line, column), number: SourceLocation.columnLetters(column)))
    }
    return diagnostics
  }
}
