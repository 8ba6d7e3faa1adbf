internal import CampaignModel
internal import Diagnostics

/// A table that was read, with what was found wrong in it on the way.
struct SourceTable: Sendable {
  let table: Table
  /// What was found while the table was read, its cells' errors among it: their decoder says nothing more of them.
  var log = ProblemLog()
  /// A Boolean value that indicates whether every row was read: what is not there may be missed elsewhere.
  var isComplete = true
}

/// Where each table of a campaign comes from: one source of the centre's own (a text file or a sheet), and any number
/// that communes sent.
struct TableSources: Sendable {
  /// The path of the text file that is the centre's own table, by the table's name.
  var texts: [String: String] = [:]
  /// The sheet that is the centre's own table, by the table's name; used where there is no text.
  var sheets: [String: SourceTable] = [:]
  /// The tables that communes sent, by the table's name, in the order in which they are decoded.
  private(set) var submitted: [String: [SourceTable]] = [:]
  /// The tables of which something is there that could not be read, which was said.
  var unreadable: Set<String> = []
  /// What was found in the files themselves, and belongs to none of the tables.
  var log = ProblemLog()

  /// Adds a table that a commune sent, behind those that were added before.
  mutating func submit(_ source: SourceTable) { submitted[source.table.name, default: []].append(source) }

  /// A Boolean value that indicates whether nobody gave the table, nor tried to.
  func lacks(_ schema: TableSchema) -> Bool {
    texts[schema.name] == nil && sheets[schema.name] == nil && submitted[schema.name] == nil
      && !unreadable.contains(schema.name)
  }
}
