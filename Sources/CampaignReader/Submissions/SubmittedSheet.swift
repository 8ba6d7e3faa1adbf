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
    case .unknown: return isListOfPeople(sheet) ? .table(.honourees) : .unknown
    case .table(let name):
      guard let schema = TableSchema.named(name) else { return .unknown }
      if SheetRecognition.named(sheet.name) == nil {
        let rivals = rivals(of: schema, on: sheet)
        if !rivals.isEmpty { return .ambiguous([schema] + rivals) }
      }
      return SubmissionReader.tables.contains(name) ? .table(schema) : .notForCommunes(schema)
    }
  }

  /// Whether a sheet that fits no table lists people all the same, as communes do of their own accord: names, and where
  /// these live or what they gave. What it lacks is then told column by column.
  private static func isListOfPeople(_ sheet: Sheet) -> Bool {
    guard let header = SheetHeader.find(in: sheet, schema: .honourees), header.columns.contains("name") else {
      return false
    }
    return !header.columns.isDisjoint(with: ["village", "area_m2", "land_kind"]) && header.firstRow < sheet.rows.count
  }

  /// A Boolean value that indicates whether a sheet holds rows of something, and not a few words for oneself.
  static func holdsRows(_ sheet: Sheet) -> Bool {
    let rows = sheet.rows.lazy.filter { row in
      row.cells.count { !SheetCellReader.shownText(of: $0.value).allSatisfy(\.isWhitespace) } >= 3
    }
    return rows.prefix(2).count == 2
  }

  /// The tables of communes that know more of the sheet's titles than the table which was chosen, or as many and all that
  /// they need. A table that lacks most of what it needs is no rival, unless it knows many of the titles.
  private static func rivals(of schema: TableSchema, on sheet: Sheet) -> [TableSchema] {
    guard let chosen = Fit(of: schema, on: sheet) else { return [] }
    return TableSchema.all.filter { rival in
      guard rival.name != schema.name, SubmissionReader.tables.contains(rival.name),
        let fit = Fit(of: rival, on: sheet), fit.found >= 2, fit.missing * 2 <= fit.needed || fit.found >= 5
      else { return false }
      return fit.found > chosen.found || (fit.found == chosen.found && fit.missing == 0 && chosen.missing == 0)
    }
  }

  /// How well a sheet's titles fit a table.
  private struct Fit {
    /// How many of the table's columns the titles name.
    let found: Int
    /// How many columns the table needs, and how many of them are missing.
    let needed: Int
    let missing: Int

    init?(of schema: TableSchema, on sheet: Sheet) {
      guard let header = SheetHeader.find(in: sheet, schema: schema) else { return nil }
      let required = schema.columns.filter { $0.isRequired && !mayLack.contains($0.id) }
      found = header.columns.count
      needed = required.count
      missing = required.count { !header.columns.contains($0.id) }
    }
  }
}
