internal import CampaignModel
internal import Diagnostics
internal import Workbooks

/// Reads a table from a sheet: finds the titles, and makes rows of what people stand under them.
struct SheetTableReader {
  /// A text that stands above the titles: the office's name, the list's title.
  struct Heading: Sendable, Hashable {
    let text: String
    let place: SourceLocation
  }

  /// What became of a sheet.
  struct Outcome: Sendable {
    /// `nil` where the sheet has no titles of the table.
    let source: SourceTable?
    /// What was found wrong where there is no table; otherwise it is in the source's log.
    let log: ProblemLog
    /// The texts above the titles, from top to bottom and left to right.
    let headings: [Heading]
  }

  /// Reads the table of a sheet.
  ///
  /// - Parameters:
  ///   - file: The workbook's path, for places.
  ///   - mayLack: Identifiers of columns that the sheet need not have: the workbook says elsewhere what they hold.
  static func read(
    _ sheet: Sheet, of file: String, schema: TableSchema, mayLack: Set<String> = []
  ) -> Outcome {
    Outcome(source: nil, log: ProblemLog(), headings: [])
  }
}
