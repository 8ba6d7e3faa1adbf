/// A campaign folder in memory that a case changes before it is written and checked.
internal import CampaignModel

struct CampaignDraft: Sendable {
  /// A table by its columns' identifiers; the titles are the schema's until a case renames them.
  struct DraftTable: Sendable {
    var ids: [String]
    var titles: [String]
    var rows: [[String]]
  }

  private(set) var tables: [String: DraftTable] = [:]
  /// Files other than tables, by path.
  private(set) var files: [String: [UInt8]] = [:]
  /// Symbolic links, by path.
  private(set) var links: [String: String] = [:]
  /// What a case asked for and the draft does not hold: a slip in the case.
  private(set) var mistakes: [String] = []

  // MARK: Tables

  /// Lays a table out: every column of the schema, and rows that name the cells they fill.
  mutating func lay(_ schema: TableSchema, _ rows: [[String: String]]) {
    let ids = schema.columns.map(\.id)
    for row in rows { note(Set(row.keys).subtracting(ids).isEmpty, "\(schema.name): no column among \(row.keys)") }
    tables[schema.name] = DraftTable(
      ids: ids, titles: schema.columns.map(\.header), rows: rows.map { row in ids.map { row[$0] ?? "" } })
  }

  /// Types `text` into the cell of the row whose first cell is `key`; `#2` is the second row.
  mutating func set(_ schema: TableSchema, _ key: String, _ column: String, to text: String) {
    change(schema) { table in
      guard let row = Self.row(key, in: table), let column = table.ids.firstIndex(of: column) else { return false }
      table.rows[row][column] = text
      return true
    }
  }

  /// Types a whole row below the others.
  mutating func add(_ schema: TableSchema, _ cells: [String: String]) {
    change(schema) { table in
      guard Set(cells.keys).isSubset(of: table.ids) else { return false }
      table.rows.append(table.ids.map { cells[$0] ?? "" })
      return true
    }
  }

  /// Copies a row below the others, and changes cells of the copy.
  mutating func copy(_ schema: TableSchema, _ key: String, _ cells: [String: String] = [:]) {
    change(schema) { table in
      guard let row = Self.row(key, in: table), Set(cells.keys).isSubset(of: table.ids) else { return false }
      table.rows.append(zip(table.ids, table.rows[row]).map { cells[$0] ?? $1 })
      return true
    }
  }

  mutating func removeRow(_ schema: TableSchema, _ key: String) {
    change(schema) { table in
      guard let row = Self.row(key, in: table) else { return false }
      table.rows.remove(at: row)
      return true
    }
  }

  mutating func removeRows(_ schema: TableSchema) {
    change(schema) { table in
      table.rows = []
      return true
    }
  }

  mutating func rename(_ schema: TableSchema, _ column: String, to title: String) {
    change(schema) { table in
      guard let column = table.ids.firstIndex(of: column) else { return false }
      table.titles[column] = title
      return true
    }
  }

  mutating func removeColumn(_ schema: TableSchema, _ column: String) {
    change(schema) { table in
      guard let column = table.ids.firstIndex(of: column) else { return false }
      table.ids.remove(at: column)
      table.titles.remove(at: column)
      for row in table.rows.indices { table.rows[row].remove(at: column) }
      return true
    }
  }

  /// Adds a column at the right, the same text in every row.
  mutating func addColumn(_ schema: TableSchema, _ title: String, _ text: String) {
    change(schema) { table in
      table.ids.append("")
      table.titles.append(title)
      for row in table.rows.indices { table.rows[row].append(text) }
      return true
    }
  }

  private mutating func change(_ schema: TableSchema, _ body: (inout DraftTable) -> Bool) {
    var table = tables[schema.name] ?? DraftTable(ids: [], titles: [], rows: [])
    note(body(&table), "\(schema.name): no such cell")
    tables[schema.name] = table
  }

  private static func row(_ key: String, in table: DraftTable) -> Int? {
    if key.hasPrefix("#") { return Int(key.dropFirst()).map { $0 - 1 }.filter(table.rows.indices.contains) }
    return table.rows.firstIndex { $0.first == key }
  }

  // MARK: Files

  /// Writes a file beside the others.
  mutating func write(_ path: String, _ text: String) { write(path, bytes: Array(text.utf8)) }
  mutating func write(_ path: String, bytes: [UInt8]) { files[path] = bytes }

  /// Writes a table as a text of its own.
  mutating func layText(_ schema: TableSchema, _ text: String) { layText(schema, bytes: Array(text.utf8)) }
  mutating func layText(_ schema: TableSchema, bytes: [UInt8]) {
    tables[schema.name] = nil
    files["\(schema.name).csv"] = bytes
  }
  mutating func link(_ path: String, to target: String) { links[path] = target }

  /// Takes a file or table away.
  mutating func remove(_ path: String) {
    let isThere = files.removeValue(forKey: path) != nil || tables.removeValue(forKey: Self.stem(path)) != nil
    note(isThere, "no file \(path)")
  }

  /// Takes a table's workbook out of the folder, and hands it over.
  mutating func takeBook(_ schema: TableSchema) -> SheetDraft {
    let sheet = SheetDraft(schema, of: self)
    tables[schema.name] = nil
    return sheet
  }

  /// Changes the text of a file; a table becomes a CSV file.
  mutating func replace(_ path: String, _ old: String, with new: String) {
    guard let bytes = files[path] ?? tables[Self.stem(path)].map(Self.csv) else {
      return note(false, "no file \(path)")
    }
    let text = String(decoding: bytes, as: UTF8.self)
    note(text.contains(old), "\(path) does not hold \(old)")
    if path.hasSuffix(".csv") { tables.removeValue(forKey: Self.stem(path)) }
    files[path] = Array(text.replacing(old, with: new, maxReplacements: 1).utf8)
  }

  /// Changes a text of `campaign.yaml`.
  mutating func settings(_ old: String, _ new: String) { replace("campaign.yaml", old, with: new) }

  /// Writes a workbook.
  mutating func book(_ path: String, _ sheets: [SheetDraft]) {
    let slips = sheets.flatMap(\.mistakes)
    note(slips.isEmpty, slips.joined(separator: "; "))
    do {
      files[path] = try SheetDraft.bytes(sheets)
    } catch {
      note(false, "\(path): \(error)")
    }
  }

  // MARK: The folder

  /// Every file of the folder, by path: each table a workbook of its own.
  func folder() throws -> [String: [UInt8]] {
    var folder = files
    for (name, table) in tables {
      let title = TableSchema.named(name)?.title ?? name
      folder["\(name).xlsx"] = try SheetDraft.bytes([SheetDraft(title, table)])
    }
    return folder
  }

  private static func csv(_ table: DraftTable) -> [UInt8] {
    var text = CSVText()
    text.row(table.titles)
    for row in table.rows { text.row(row) }
    return text.bytes
  }

  private static func stem(_ path: String) -> String { path.split(separator: ".").first.map(String.init) ?? path }

  private mutating func note(_ isRight: Bool, _ mistake: String) {
    if !isRight { mistakes.append(mistake) }
  }
}

extension Optional {
  fileprivate func filter(_ isIncluded: (Wrapped) -> Bool) -> Wrapped? { flatMap { isIncluded($0) ? $0 : nil } }
}
