/// What people are told about a column: in workbooks (notes over titles, prompts beside cells, the guide sheet) and in the
/// handbook.
public struct ColumnGuide: Sendable, Hashable {
  /// What goes into the column, in a sentence or two of plain Vietnamese.
  public let note: String
  /// A value as it may be typed, plainly invented: `Nguyễn Văn Ví Dụ`.
  public let example: String
  /// A Boolean value that indicates whether the example stands in the table's example row: together, the values there
  /// are one sound record.
  public let isInExampleRow: Bool

  init(_ note: String, _ example: String, inRow: Bool = true) {
    self.note = note
    self.example = example
    isInExampleRow = inRow
  }
}

extension TableSchema {
  /// What people are told about the column with this identifier; every column has its guide.
  public func guide(of column: String) -> ColumnGuide? { Self.guides[name]?[column] }

  private static let guides: [String: [String: ColumnGuide]] = [
    "communes": communeGuides, "honourees": honoureeGuides, "decisions": decisionGuides, "donations": donationGuides,
    "progress": progressGuides, "conferences": conferenceGuides, "delegates": delegateGuides,
    "materials": materialGuides, "activities": activityGuides, "corrections": correctionGuides,
  ]
}
