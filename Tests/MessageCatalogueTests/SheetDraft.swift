/// A sheet as a spreadsheet program stores it, which a case changes.
internal import CampaignModel
internal import Diagnostics
internal import Workbooks

@testable internal import CampaignReader

struct SheetDraft: Sendable {
  var name: String
  /// From row 1 on, each from column A on; column A of a table holds the running number.
  var rows: [[Cell.Value?]]
  var isHidden = false
  var hiddenRows: Set<Int> = []
  var hiddenColumns: [ClosedRange<Int>] = []
  var merges: [CellRange] = []
  /// What a case asked for and the sheet does not hold.
  private(set) var mistakes: [String] = []

  /// The sheet of a table of `draft`.
  init(_ schema: TableSchema, of draft: CampaignDraft) {
    let table = draft.tables[schema.name] ?? CampaignDraft.DraftTable(ids: [], titles: [], rows: [])
    self.init(schema.title, table)
  }

  init(_ name: String, _ table: CampaignDraft.DraftTable) {
    self.name = name
    rows = [["STT"] + table.titles].map { $0.map(Self.value) }
    rows += table.rows.enumerated().map { index, cells in [.number(Double(index + 1))] + cells.map(Self.value) }
  }

  /// A sheet of a table with these rows, which name the cells they fill.
  init(_ schema: TableSchema, named name: String? = nil, _ rows: [[String: String]]) {
    var draft = CampaignDraft()
    draft.lay(schema, rows)
    self.init(schema, of: draft)
    self.name = name ?? schema.title
    mistakes = draft.mistakes
  }

  /// A sheet of texts.
  init(_ name: String, _ lines: [[String]]) {
    self.name = name
    rows = lines.map { $0.map(Self.value) }
  }

  private static func value(_ text: String) -> Cell.Value? { text.isEmpty ? nil : .text(text) }

  /// The column with a title, counted from 1.
  mutating func column(_ title: String) -> Int {
    guard let index = rows[0].firstIndex(of: .text(title)) else {
      mistakes.append("\(name): no column \(title)")
      return 1
    }
    return index + 1
  }

  /// Stores a value in a cell; rows count from 1, as in the sheet.
  mutating func store(_ row: Int, _ title: String, _ value: Cell.Value?) {
    let index = column(title) - 1
    guard rows.indices.contains(row - 1), rows[row - 1].indices.contains(index) else {
      mistakes.append("\(name): no row \(row)")
      return
    }
    rows[row - 1][index] = value
  }

  /// Merges the cells of a column over rows: all but the first are emptied.
  mutating func merge(_ rows: ClosedRange<Int>, _ title: String) {
    let index = column(title)
    for row in rows.dropFirst() { store(row, title, nil) }
    merges.append(CellRange(rows: rows, columns: index...index))
  }

  /// The sheet as it is read; hidden rows, columns and sheets, which our own writer does not make, among it.
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

  private var document: SheetDocument {
    var document = SheetDocument(name: name, rows: rows.map { RowDocument($0.map { CellDocument($0) }) })
    document.merges = merges
    return document
  }

  /// A workbook of such sheets, as a file.
  static func bytes(_ sheets: [SheetDraft]) throws(WorkbookWritingProblem) -> [UInt8] {
    try WorkbookDocument(sheets: sheets.map(\.document)).bytes()
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
