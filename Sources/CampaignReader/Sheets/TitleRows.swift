internal import CampaignModel
internal import VietnameseText
internal import Workbooks

/// The texts of a sheet's first rows, folded once for all the tables whose titles are looked for among them.
struct TitleRows {
  struct Text {
    let column: Int
    let text: String
    let key: String
  }

  /// Among how many rows titles are looked for.
  private static let limit = 30
  /// A longer text is no title.
  private static let longestTitle = 200

  let rows: [(number: Int, texts: [Text])]
  let merges: [CellRange]

  init(_ sheet: Sheet) {
    rows = sheet.rows.prefix(Self.limit).map { ($0.number, Self.texts(of: $0)) }
    let last = rows.last?.number ?? 0
    merges = sheet.merges.filter { ($0.columns.count > 1 || $0.rows.count > 1) && $0.rows.lowerBound <= last }
  }

  private static func texts(of row: SheetRow) -> [Text] {
    row.cells.prefix(Limits.columns + 1).compactMap { cell in
      let text = SheetCellReader.shownText(of: cell.value).trimmedAndCollapsed
      guard !text.isEmpty, text.utf8.count <= longestTitle else { return nil }
      return Text(column: cell.column, text: text, key: TableSchema.titleKey(text))
    }
  }
}
