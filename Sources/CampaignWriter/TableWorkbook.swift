internal import CampaignModel
internal import Workbooks

/// The workbook of one table, as the centre fills it in.
enum TableWorkbook {
  static func document(of schema: TableSchema) -> WorkbookDocument {
    var table = TableSheet(schema)
    if schema.name == TableSchema.communes.name { table.filled = LucNganCommune.all.map(Self.cells) }
    var lists = ListsSheet()
    let sheets = [table.sheet(lists: &lists), GuideSheet.sheet(for: table)] + [lists.sheet].compactMap(\.self)
    return WorkbookDocument(sheets: sheets, title: schema.title, creator: "vinhdanh")
  }

  /// In the order of the table's columns.
  private static func cells(_ commune: LucNganCommune) -> [String] {
    [
      commune.code, commune.name, commune.kind, commune.aliases, commune.successor, String(commune.column),
      String(commune.row),
    ]
  }
}
