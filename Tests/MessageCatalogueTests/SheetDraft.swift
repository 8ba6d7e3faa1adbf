/// A sheet of the base campaign as a spreadsheet program stores it, which a case changes.
internal import CampaignModel
internal import Diagnostics
internal import Workbooks

@testable internal import CampaignReader

struct SheetDraft: Sendable {
  let schema: TableSchema
  var name: String
  /// From row 1 on, each from column A on; column A holds the running number.
  var rows: [[Cell.Value?]]
  var isHidden = false
  var hiddenRows: Set<Int> = []
  var hiddenColumns: [ClosedRange<Int>] = []
  var merges: [CellRange] = []
  /// What a case asked for and the sheet does not hold.
  private(set) var mistakes: [String] = []

  /// The sheet of a table of `draft`.
  init(_ schema: TableSchema, of draft: CampaignDraft) {
    self.schema = schema
    name = schema.title
    let table = draft.tables[schema.name] ?? CampaignDraft.DraftTable(ids: [], titles: [], rows: [])
    rows = [["STT"] + table.titles].map { $0.map(Self.value) }
    rows += table.rows.enumerated().map { index, cells in [.number(Double(index + 1))] + cells.map(Self.value) }
  }

  private static func value(_ text: String) -> Cell.Value? { text.isEmpty ? nil : .text(text) }

  /// The column of a table's column, counted from 1.
  mutating func column(_ id: String) -> Int {
    let header = schema.column(id)?.header ?? ""
    guard let index = rows[0].firstIndex(of: .text(header)) else {
      mistakes.append("\(schema.name): no column \(id)")
      return 1
    }
    return index + 1
  }

  /// Stores a value in a cell; rows count from 1, as in the sheet.
  mutating func store(_ row: Int, _ column: String, _ value: Cell.Value?) {
    let index = self.column(column) - 1
    guard rows.indices.contains(row - 1), rows[row - 1].indices.contains(index) else {
      mistakes.append("\(schema.name): no row \(row)")
      return
    }
    rows[row - 1][index] = value
  }

  /// Merges the cells of a column over rows: all but the first are emptied.
  mutating func merge(_ rows: ClosedRange<Int>, _ column: String) {
    let index = self.column(column)
    for row in rows.dropFirst() { store(row, column, nil) }
    merges.append(CellRange(rows: rows, columns: index...index))
  }

  /// Adds a row below the others, from column A on.
  mutating func add(_ cells: [Cell.Value?]) { rows.append(cells) }

  var sheet: Sheet {
    Sheet(
      name: name, isHidden: isHidden,
      rows: rows.enumerated().compactMap { index, values in
        let cells = values.enumerated().compactMap { column, value in
          value.map { Cell(column: column + 1, value: $0) }
        }
        return cells.isEmpty
          ? nil : SheetRow(number: index + 1, isHidden: hiddenRows.contains(index + 1), cells: cells)
      }, merges: merges, hiddenColumns: hiddenColumns)
  }
}

extension MessageCase {
  /// A sheet of the base campaign, changed, as the reader of sheets finds it.
  static func sheet(
    _ id: String, _ schema: TableSchema = .honourees, _ change: @escaping @Sendable (inout SheetDraft) -> Void
  ) -> MessageCase {
    MessageCase(id) { _ in
      var draft = SheetDraft(schema, of: .base)
      change(&draft)
      guard draft.mistakes.isEmpty else { throw Bench.Mistake(words: draft.mistakes) }
      let outcome = SheetTableReader.read(draft.sheet, of: "\(schema.name).xlsx", schema: schema)
      return (outcome.source?.log ?? outcome.log).diagnostics
    }
  }
}
