internal import CampaignModel
internal import Workbooks

/// What a sheet of a workbook that was sent holds: by its name, else by its titles, and asked where these fit two tables.
enum SubmittedSheet {
  case table(TableSchema)
  /// A table that is the campaign's own: the list of communes, decisions, corrections.
  case notForCommunes(TableSchema)
  case cover
  /// The guide, the lists behind drop-down lists, or an empty sheet.
  case nothing
  /// The titles fit several tables.
  case ambiguous([TableSchema])
  case unknown

  /// The columns that a commune's own sheet may lack: the workbook says whose it is.
  static let mayLack: Set<String> = ["commune", "unit"]

  /// What `sheet` holds.
  static func of(_ sheet: Sheet) -> SubmittedSheet {
    switch SheetRecognition.of(sheet, mayLack: mayLack) {
    case .convention, .empty: return .nothing
    case .cover: return .cover
    case .unknown: return .unknown
    case .table(let name):
      guard let schema = TableSchema.named(name) else { return .unknown }
      if SheetRecognition.named(sheet.name) == nil {
        let rivals = rivals(of: schema, on: sheet)
        if !rivals.isEmpty { return .ambiguous([schema] + rivals) }
      }
      return SubmissionReader.tables.contains(name) ? .table(schema) : .notForCommunes(schema)
    }
  }

  /// The tables of communes that know more of the sheet's titles than the table which was chosen, or as many and all that
  /// they need.
  private static func rivals(of schema: TableSchema, on sheet: Sheet) -> [TableSchema] {
    guard let chosen = fit(of: schema, on: sheet) else { return [] }
    return TableSchema.all.filter { rival in
      guard rival.name != schema.name, SubmissionReader.tables.contains(rival.name),
        let fit = fit(of: rival, on: sheet), fit.found >= 2
      else { return false }
      return fit.found > chosen.found || (fit.found == chosen.found && fit.isWhole && chosen.isWhole)
    }
  }

  /// How many of a sheet's titles a table knows, and whether all that it needs are among them.
  private static func fit(of schema: TableSchema, on sheet: Sheet) -> (found: Int, isWhole: Bool)? {
    guard let header = SheetHeader.find(in: sheet, schema: schema) else { return nil }
    let isWhole = schema.columns.allSatisfy { column in
      !column.isRequired || mayLack.contains(column.id) || header.columns.contains(column.id)
    }
    return (header.columns.count, isWhole)
  }
}
