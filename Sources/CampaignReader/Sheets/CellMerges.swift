internal import CampaignModel
internal import Workbooks

/// What merged cells among a table's rows mean: a commune written once for many rows stands in each of them; a name does
/// not.
struct CellMerges {
  /// What to do for a blank cell that a merged one covers.
  enum Finding {
    /// The merged cell's value stands here too.
    case fill(text: String, storage: Table.Storage)
    /// Two rows share a name or a key: nobody can tell whose the second row is.
    case sharedName
    /// What the merged cell says of this row is not known.
    case unclear
  }

  /// A merged cell over several rows, whose first has been read.
  struct Spread {
    let range: CellRange
    let text: String
    let storage: Table.Storage
    var isReported = false
  }

  /// The columns whose value a clerk writes once for many rows.
  private static let filled: Set<String> = ["commune", "village", "decision", "year", "level", "unit", "honouree"]

  private let byFirstRow: [Int: [CellRange]]
  private var spreads: [Int: Spread] = [:]

  init(_ merges: [CellRange], below row: Int) {
    byFirstRow = Dictionary(grouping: merges.filter { $0.rows.lowerBound > row }, by: \.rows.lowerBound)
  }

  /// The merged cells that begin in a row.
  func starting(in row: Int) -> [CellRange] { byFirstRow[row] ?? [] }

  /// A Boolean value that indicates whether any merged cell may cover cells of the rows that follow.
  var isActive: Bool { !spreads.isEmpty }

  /// Keeps the value of a merged cell for the rows that it covers.
  mutating func begin(_ range: CellRange, column index: Int, text: String, storage: Table.Storage) {
    if range.rows.count > 1 { spreads[index] = Spread(range: range, text: text, storage: storage) }
  }

  /// What the blank cell of a column says in a row, and the range where that was not said before.
  mutating func finding(
    _ index: Int, row: Int, column: ColumnSchema
  ) -> (finding: Finding, firstTime: CellRange?)? {
    guard var spread = spreads[index] else { return nil }
    guard spread.range.rows.contains(row) else {
      if row > spread.range.rows.upperBound { spreads[index] = nil }
      return nil
    }
    guard !spread.text.isEmpty else { return nil }
    let firstTime = spread.isReported ? nil : spread.range
    spread.isReported = true
    spreads[index] = spread
    if Self.filled.contains(column.id) {
      return (.fill(text: spread.text, storage: spread.storage), firstTime)
    }
    return (Self.isName(column) ? .sharedName : .unclear, firstTime)
  }

  /// Whether a column says which person or thing a row is of.
  private static func isName(_ column: ColumnSchema) -> Bool {
    guard case .everyRow = column.presence else { return false }
    switch column.form {
    case .text, .identifier: return true
    default: return false
    }
  }
}
