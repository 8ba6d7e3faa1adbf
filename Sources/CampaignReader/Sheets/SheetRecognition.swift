internal import CampaignModel
internal import VietnameseText
internal import Workbooks

/// Finds out what a sheet of a workbook holds, by its name or else by its titles.
enum SheetRecognition: Equatable {
  /// A table of the campaign, by the table's name.
  case table(String)
  /// The sheet on which a commune says who it is.
  case cover
  /// The guide, or the lists behind drop-down lists: never read, and nothing is said of it.
  case convention
  /// Nothing at all.
  case empty
  case unknown

  /// What `sheet` holds.
  ///
  /// - Parameter mayLack: Identifiers of columns that a table's sheet need not have.
  static func of(_ sheet: Sheet, mayLack: Set<String> = []) -> SheetRecognition {
    let key = Folding.key(sheet.name)
    if [WorkbookConventions.guideSheet, WorkbookConventions.listsSheet].contains(where: { Folding.key($0) == key }) {
      return .convention
    }
    if sheet.rows.allSatisfy(\.cells.isEmpty) { return .empty }
    if Folding.key(WorkbookConventions.coverSheet) == key { return .cover }
    if let schema = named(sheet.name) { return .table(schema.name) }
    return titled(sheet, mayLack: mayLack).map { .table($0.name) } ?? .unknown
  }

  /// The table that a sheet's name names.
  static func named(_ name: String) -> TableSchema? {
    let key = Folding.key(name)
    return TableSchema.all.first { Folding.key($0.title) == key || Folding.key($0.name) == key }
  }

  /// The table whose titles stand on a sheet: all that it needs, or four and half of what it needs, of two that it might
  /// be the one with more.
  static func titled(_ sheet: Sheet, mayLack: Set<String> = []) -> TableSchema? {
    let rows = TitleRows(sheet)
    var best: (schema: TableSchema, isWhole: Bool, found: Int)?
    for schema in TableSchema.all {
      guard let header = SheetHeader.find(in: rows, schema: schema) else { continue }
      let needed = schema.columns.filter { $0.isRequired && !mayLack.contains($0.id) }
      let missing = needed.count { !header.columns.contains($0.id) }
      let found = header.columns.count
      let isWhole = missing == 0 && found >= 2 && found * 2 >= header.titles.count
      guard isWhole || (found >= 4 && missing * 2 <= needed.count) else { continue }
      if let best, (best.isWhole ? 1 : 0, best.found) >= (isWhole ? 1 : 0, found) { continue }
      best = (schema, isWhole, found)
    }
    return best?.schema
  }
}
