internal import CampaignModel
internal import VietnameseText

/// Tells an example row that is as it was written from one that a clerk typed over, leaving its mark.
struct ExampleRow {
  /// Columns whose examples differ from form to form.
  private static let varying: Set<String> = ["id", "key", "honouree", "unit", "commune", "decision", "office"]

  let schema: TableSchema

  /// A Boolean value that indicates whether the row says something else than the example.
  ///
  /// - Parameter cells: The texts of the row by column identifier, blank ones left out.
  func isChanged(_ cells: [String: String]) -> Bool {
    if let name = ["name", "title"].first(where: hasName) { return cells[name].map { differs($0, name) } ?? false }
    let compared = cells.filter { !Self.varying.contains($0.key) && schema.guide(of: $0.key) != nil }
    let changed = compared.count { differs($0.value, $0.key) }
    return changed >= min(2, max(1, compared.count))
  }

  /// Whether a column names the person or thing that a row is of.
  private func hasName(_ id: String) -> Bool {
    if case .everyRow? = schema.column(id)?.presence { true } else { false }
  }

  private func differs(_ text: String, _ id: String) -> Bool {
    guard let example = schema.guide(of: id)?.example else { return false }
    if Folding.key(text) == Folding.key(example) { return false }
    guard case .success(let number) = VietnameseNumber.parse(example) else { return true }
    return [VietnameseNumber.parse(text), VietnameseNumber.parse(stored: text)].allSatisfy { reading in
      if case .success(let typed) = reading { typed.value != number.value } else { true }
    }
  }
}
