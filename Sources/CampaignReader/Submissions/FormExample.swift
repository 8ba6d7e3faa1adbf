internal import CampaignModel
internal import VietnameseText
internal import Workbooks

/// Knows the example rows of the form that communes fill in, of which nothing need be said: every commune sends them back.
enum FormExample {
  /// Whether the only example row of a sheet is the form's own. One over which a person was typed is not: its dossier
  /// would be lost without a word.
  static func isAlone(on sheet: Sheet, of schema: TableSchema) -> Bool {
    let examples = sheet.rows.filter { row in
      guard let first = row.cells.first, case .text(let text) = first.value, text.utf8.count <= 20 else { return false }
      return WorkbookConventions.isExampleMark(text)
    }
    guard examples.count == 1, let example = examples.first else { return false }
    guard ["honourees", "donations"].contains(schema.name) else { return true }
    return example.cells.dropFirst().contains { cell in
      guard case .text(let text) = cell.value else { return false }
      let words = Folding.key(text).split(separator: " ")
      return words.last == "mau" || words.suffix(2) == ["vi", "du"]
    }
  }
}
