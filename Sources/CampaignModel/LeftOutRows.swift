/// What is wrong in rows that are left out does not keep a site from being published.
public import Diagnostics

extension Campaign {
  /// The columns of a row left out that still count: whose copy it is, and what it says against publication.
  private static let columnsThatCount: Set<String> = ["id", "name", "state", "consent", "consent_scope", "confirm"]

  /// What readers found, without what is wrong in rows that the column “Xác nhận” leaves out: such a row is no part of
  /// the campaign. Problems of its id, name, state and consent stay: a withdrawal that was typed in unknown words must
  /// not vanish with the row.
  public func outsideLeftOutRows(_ diagnostics: [Diagnostic]) -> [Diagnostic] {
    guard !leftOut.isEmpty else { return diagnostics }
    let rows = Set(leftOut.compactMap { UnsoundRows.Row($0.origin.location) })
    return diagnostics.filter { diagnostic in
      guard let location = diagnostic.location, let title = location.columnTitle,
        let row = UnsoundRows.Row(location), rows.contains(row),
        let id = TableSchema.honourees.columnID(titled: title)
      else { return true }
      return Self.columnsThatCount.contains(id)
    }
  }
}
