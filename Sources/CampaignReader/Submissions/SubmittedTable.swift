internal import CampaignModel
internal import Diagnostics

/// A table of a workbook that was sent, and what its rows say of whose they are.
struct SubmittedTable {
  /// A row and the commune it names.
  struct Naming {
    let row: Int
    let commune: Commune.ID
    let text: String
  }

  let source: SourceTable
  /// The column that says whose a row is; `nil` where the table has none.
  let column: String?
  private(set) var namings: [Naming] = []
  /// The rows that must say whose they are and do not.
  private(set) var blanks: [Int] = []

  var table: Table { source.table }

  init(_ source: SourceTable, names: CommuneNames) {
    self.source = source
    column = Self.column(of: source.table.name)
    guard let column else { return }
    var known: [String: CommuneNames.Match] = [:]
    for row in table.rows.indices {
      let text = table.typedText(column, row: row) ?? ""
      guard !text.allSatisfy(\.isWhitespace) else {
        if Self.mustName.contains(table.name) { blanks.append(row) }
        continue
      }
      let match = known[text] ?? names.match(text)
      known[text] = match
      // A name that is not known is told where references are resolved.
      if case .found(let id) = match { namings.append(Naming(row: row, commune: id, text: text)) }
    }
  }

  /// A Boolean value that indicates whether somebody settled that a row is of the commune it names, or left it out.
  func isConfirmed(_ row: Int) -> Bool {
    let answer = Confirmation(table.typedText("confirm", row: row))
    return answer == .leaveOut || answer.saysCommune
  }

  /// The table, its blank cells filled in.
  func filled(with fallback: Table.Fallback?) -> SourceTable {
    guard let column, let fallback else { return source }
    let filled = Table(
      name: table.name, file: table.file, sheet: table.sheet, headerRow: table.headerRow, columns: table.columns,
      rows: table.rows, fallbacks: [column: fallback])
    return SourceTable(table: filled, log: source.log, isComplete: source.isComplete)
  }

  /// The column of a table that says which commune a row is of.
  static func column(of table: String) -> String? {
    switch table {
    case "honourees", "materials": "commune"
    case "progress", "conferences", "delegates": "unit"
    default: nil
    }
  }

  /// The tables whose rows are nobody's without a commune; a material may be the district's.
  private static let mustName: Set<String> = ["honourees", "progress", "conferences", "delegates"]
}
