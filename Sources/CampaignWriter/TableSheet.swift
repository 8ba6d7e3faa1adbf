internal import CampaignModel
internal import Workbooks

/// A table as a sheet to fill in: titles with notes, an example row, and cells that know what belongs in them.
struct TableSheet {
  let schema: TableSchema
  /// Those of the schema that the sheet has, in order.
  var columns: [ColumnSchema]
  /// Examples that differ from the table's own, by column identifier.
  var examples: [String: String] = [:]
  /// Notes that differ from the table's own, by column identifier.
  var notes: [String: String] = [:]
  /// Answers that differ from all that the column knows, by column identifier.
  var answers: [String: [String]] = [:]
  /// What is filled in already, a cell for each column; then there is no example row.
  var filled: [[String]] = []
  var hasFilter = true

  init(_ schema: TableSchema) {
    self.schema = schema
    columns = schema.columns
  }

  /// The last row whose cells know what belongs in them.
  static let lastRow = 2000

  func sheet(lists: inout ListsSheet) -> SheetDocument {
    let count = ColumnDocument(width: 8, style: Self.countStyle)
    let columnDocuments = [count] + columns.map { ColumnDocument(width: $0.width, style: $0.cellStyle) }
    var sheet = SheetDocument(name: schema.title, columns: columnDocuments, rows: [titles] + body)
    sheet.frozenRows = 1
    sheet.frozenColumns = namingColumns
    sheet.tabColour = WorkbookLook.red
    sheet.printing = printing(widths: columnDocuments.map(\.width))
    if hasFilter {
      sheet.filter = CellRange(rows: 1...Self.lastRow, columns: 1...(columns.count + 1))
    }
    sheet.comments = comments
    for (index, column) in columns.enumerated() {
      let range = CellRange(rows: 2...Self.lastRow, columns: (index + 2)...(index + 2))
      if let validation = entry(column).validation(of: range, lists: &lists) { sheet.validations.append(validation) }
    }
    return sheet
  }

  /// How many columns at the left say whose a long row is: they stay in view, and are printed on every page.
  private var namingColumns: Int {
    let naming = ["honourees": "name", "materials": "title"]
    return columns.firstIndex { $0.id == naming[schema.name] }.map { $0 + 2 } ?? 0
  }

  /// On as many pages side by side as keep the letters readable.
  private func printing(widths: [Double]) -> PrintLayout {
    let page = 190.0
    let repeated = widths.prefix(namingColumns).reduce(0, +)
    let pages = ((widths.reduce(0, +) - repeated) / max(1, page - repeated)).rounded(.up)
    return PrintLayout(
      isLandscape: true, pagesWide: max(1, Int(pages)), repeatedRows: 1, repeatedColumns: pages > 1 ? namingColumns : 0)
  }

  private static let countStyle = WorkbookLook.cell.with { $0.horizontal = .center }

  private var titles: RowDocument {
    let count = CellDocument(WorkbookConventions.countTitle, WorkbookLook.header(.optional))
    let titles = columns.map { CellDocument($0.header, WorkbookLook.header(WorkbookLook.Importance($0))) }
    // Bold letters are wider, and filter buttons take their part of the width.
    let fit = RowFit.height(columns.map { ($0.header, $0.width * 0.8 - (hasFilter ? 2 : 0)) })
    return RowDocument([count] + titles, height: fit + 15, isHeightFixed: true)
  }

  private var body: [RowDocument] {
    guard filled.isEmpty else {
      return filled.enumerated().map { index, texts in
        let count = CellDocument(.number(Double(index + 1)), WorkbookLook.filled(Self.countStyle))
        let cells = zip(columns, texts).map { CellDocument($0.stored($1), WorkbookLook.filled($0.cellStyle)) }
        return RowDocument([count] + cells, height: 19)
      }
    }
    let mark = CellDocument(
      WorkbookConventions.exampleMark, WorkbookLook.example(Self.countStyle).with { $0.isBold = true })
    let cells = columns.map { column in
      let isShown = examples[column.id] != nil || schema.guide(of: column.id)?.isInExampleRow ?? false
      return CellDocument(
        isShown ? column.stored(example(of: column)) : nil, WorkbookLook.example(column.cellStyle))
    }
    let texts = zip(columns, cells).compactMap { column, cell -> (text: String, width: Double)? in
      if case .text(let text) = cell.value { (text, column.width) } else { nil }
    }
    return [RowDocument([mark] + cells, height: RowFit.height(texts))]
  }

  func example(of column: ColumnSchema) -> String {
    examples[column.id] ?? schema.guide(of: column.id)?.example ?? ""
  }

  func note(of column: ColumnSchema) -> String {
    notes[column.id] ?? schema.guide(of: column.id)?.note ?? ""
  }

  private var comments: [CellComment] {
    let count = CellComment(
      row: 1, column: 1, heading: WorkbookConventions.countTitle,
      text: "Số thứ tự của dòng, ghi hay không cũng được. Dòng có chữ “\(WorkbookConventions.exampleMark)” ở đây là "
        + "dòng mẫu, không bao giờ được đăng.")
    return [count]
      + columns.enumerated().map { index, column in
        let entry = entry(column)
        return CellComment(row: 1, column: index + 2, heading: entry.heading, text: entry.comment)
      }
  }

  private func entry(_ column: ColumnSchema) -> CellEntry {
    CellEntry(
      column, of: schema, note: note(of: column), example: example(of: column), answers: answers[column.id])
  }
}
