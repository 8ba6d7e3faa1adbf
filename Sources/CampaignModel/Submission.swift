public import VietnameseText

/// A workbook that somebody sent for a commune, as it lies in `submissions/`.
public struct Submission: Sendable, Hashable {
  /// Relative to the campaign folder.
  public let file: String
  /// The commune whose workbook it is; `nil` where nobody said, or where it holds the rows of several.
  public let commune: Commune.ID?
  /// The day in Vietnam on which it was last saved, by its own properties, else by the file system.
  public let savedOn: CalendarDay?
  /// A Boolean value that indicates whether the file could be read at all; of one that could not, nobody knows the rows.
  public let isReadable: Bool
  /// How many rows of data it holds, by the table's name (`honourees`).
  public let rows: [String: Int]
  /// The rows by the commune they are of: all of them of `commune`, where the workbook has one; else as each row says.
  public let rowsOfCommunes: [Commune.ID: [String: Int]]

  /// - Parameter rowsOfCommunes: What the rows themselves say; counts only where the workbook as a whole is nobody's.
  public init(
    file: String, commune: Commune.ID?, savedOn: CalendarDay? = nil, isReadable: Bool = true,
    rows: [String: Int], rowsOfCommunes: [Commune.ID: [String: Int]] = [:]
  ) {
    self.file = file
    self.commune = commune
    self.savedOn = savedOn
    self.isReadable = isReadable
    self.rows = rows
    self.rowsOfCommunes = commune.map { [$0: rows] } ?? rowsOfCommunes
  }
}
