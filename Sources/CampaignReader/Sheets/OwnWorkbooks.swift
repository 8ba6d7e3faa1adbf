internal import CampaignModel
internal import Diagnostics
internal import Workbooks

/// Finds the tables among the centre's own files: texts, a workbook for a table (`honourees.xlsx`), and `campaign.xlsx`
/// with a sheet for each.
struct OwnWorkbooks {
  /// The name, without its ending, of the workbook that may hold every table.
  static let campaign = "campaign"

  /// A source of a table, and where it is.
  private struct Given {
    let place: SourceLocation
    /// `nil` for a text.
    var sheet: Sheet?
    var isUnreadable = false
  }

  private let folder: CampaignFolder
  private let inventory: FolderInventory
  private var given: [String: [Given]] = [:]
  /// The sheets of tables that lie in another table's workbook: read where the table has no other source.
  private var spare: [(other: TableSchema, host: TableSchema, source: Given)] = []
  private var log = ProblemLog()

  /// The sources of all tables.
  static func sources(_ inventory: FolderInventory, in folder: CampaignFolder) -> TableSources {
    var own = OwnWorkbooks(folder: folder, inventory: inventory)
    for schema in TableSchema.all { own.find(schema) }
    for path in inventory.workbooks[campaign] ?? [] { own.readCampaign(path) }
    own.useSpareSheets()
    return own.sources()
  }

  private init(folder: CampaignFolder, inventory: FolderInventory) {
    self.folder = folder
    self.inventory = inventory
  }

  // MARK: Finding

  /// Finds the files of a table's own.
  private mutating func find(_ schema: TableSchema) {
    for path in inventory.tables[schema.name] ?? [] {
      given[schema.name, default: []].append(Given(place: SourceLocation(file: path)))
    }
    for path in inventory.workbooks[schema.name] ?? [] {
      var found = Given(place: SourceLocation(file: path))
      found.sheet = WorkbookFile.read(path, in: folder, log: &log).flatMap { sheet(of: schema, in: $0, path) }
      found.isUnreadable = found.sheet == nil
      given[schema.name, default: []].append(found)
    }
  }

  /// The sheet of a table in the table's own workbook: the only one, or the one with its name or titles.
  private mutating func sheet(of schema: TableSchema, in workbook: Workbook, _ path: String) -> Sheet? {
    let sheets = workbook.sheets.map { ($0, SheetRecognition.of($0)) }.filter { _, content in
      switch content {
      case .convention, .cover, .empty: false
      case .table, .unknown: true
      }
    }
    guard sheets.count > 1 else {
      if sheets.isEmpty {
        let others = workbook.sheets.filter { SheetRecognition.of($0) != .empty }.map(\.name)
        log.add(
          others.isEmpty ? .sheetMissing(schema, file: path, sheets: []) : .tableMissing(schema, file: path, others))
      }
      return sheets.first?.0
    }
    var candidates: [Sheet] = []
    var others: [Diagnostic] = []
    for (sheet, content) in sheets {
      let place = place(sheet, path)
      switch content {
      case .table(schema.name): candidates.append(sheet)
      case .table(let other):
        if let other = TableSchema.named(other) {
          spare.append((other, schema, Given(place: place, sheet: sheet)))
        }
      default: others.append(.sheetNotUsed(isHidden: sheet.isHidden, at: place))
      }
    }
    guard let chosen = choose(candidates, schema, path) else {
      log.add(.sheetMissing(schema, file: path, sheets: sheets.map(\.0.name)))
      return nil
    }
    for note in others { log.add(note) }
    return chosen
  }

  /// Finds the tables on the sheets of the workbook that may hold every table.
  private mutating func readCampaign(_ path: String) {
    guard let workbook = WorkbookFile.read(path, in: folder, log: &log) else {
      // Any table may be in it.
      for schema in TableSchema.all where given[schema.name] == nil {
        given[schema.name] = [Given(place: SourceLocation(file: path), isUnreadable: true)]
      }
      return
    }
    var sheets: [String: [Sheet]] = [:]
    for sheet in workbook.sheets {
      switch SheetRecognition.of(sheet) {
      case .table(let name): sheets[name, default: []].append(sheet)
      case .unknown: log.add(.sheetNotUsed(isHidden: sheet.isHidden, at: place(sheet, path)))
      case .cover, .convention, .empty: break
      }
    }
    for schema in TableSchema.all {
      guard let chosen = choose(sheets[schema.name] ?? [], schema, path) else { continue }
      given[schema.name, default: []].append(Given(place: place(chosen, path), sheet: chosen))
    }
  }

  /// Reads tables that lie in another table's workbook alone; of others it is told that they are not read.
  private mutating func useSpareSheets() {
    let found = spare.map { given[$0.other.name] == nil }
    for ((other, host, source), isOnly) in zip(spare, found) {
      // Titles alone hold nothing that could be lost.
      let isRead =
        isOnly
        && source.sheet.map { sheet in
          SheetHeader.find(in: sheet, schema: other).map { $0.firstRow < sheet.rows.count } ?? true
        } ?? false
      if isRead { given[other.name, default: []].append(source) }
      log.add(.sheetOfOtherTable(other, in: host, isRead: isRead, at: source.place))
    }
  }

  /// The sheet that is read of several that are one table, which is a question; those with the table's titles alone, and
  /// no rows, do not count.
  private mutating func choose(_ sheets: [Sheet], _ schema: TableSchema, _ path: String) -> Sheet? {
    let named = sheets.filter { SheetRecognition.named($0.name)?.name == schema.name }
    let titled = sheets.filter { sheet in
      guard SheetRecognition.named(sheet.name)?.name != schema.name else { return false }
      guard let header = SheetHeader.find(in: sheet, schema: schema) else { return false }
      return header.firstRow < sheet.rows.count
    }
    let candidates = named + titled
    guard candidates.count > 1 else { return candidates.first ?? sheets.first }
    log.add(.sheetsForOneTable(schema, places: candidates.map { place($0, path) }))
    return candidates[0]
  }

  // MARK: Reading

  /// The first source of each table, read; more than one is a question.
  private consuming func sources() -> TableSources {
    var sources = TableSources()
    sources.unreadable = inventory.unreadable
    for schema in TableSchema.all {
      guard let all = given[schema.name], let first = all.first else { continue }
      if all.count > 1 { log.add(.tableGivenTwice(schema, places: all.map(\.place))) }
      if first.isUnreadable {
        sources.unreadable.insert(schema.name)
      } else if let sheet = first.sheet {
        if sheet.isHidden { log.add(.hiddenSheet(at: place(sheet, first.place.file))) }
        let outcome = SheetTableReader.read(sheet, of: first.place.file, schema: schema)
        sources.sheets[schema.name] = outcome.source
        log.add(outcome.log)
        if outcome.source == nil { sources.unreadable.insert(schema.name) }
      } else {
        sources.texts[schema.name] = first.place.file
      }
    }
    sources.log = log
    return sources
  }

  private func place(_ sheet: Sheet, _ path: String) -> SourceLocation {
    SourceLocation(file: path, position: .sheet(sheet.name))
  }
}
