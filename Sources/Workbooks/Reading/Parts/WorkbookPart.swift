/// Reads a workbook's list of sheets and its date system.
final class WorkbookPart: PartEvents {
  struct Entry {
    let name: String
    let isHidden: Bool
    /// The id of the relationship that leads to the sheet's part.
    let relationship: String
  }

  private(set) var sheets: [Entry] = []
  /// A Boolean value that indicates whether days are counted from 1904.
  private(set) var is1904 = false

  override func isRoot(_ name: ElementName, space: ElementName?) -> Bool {
    name == "workbook" && Namespaces.isSpreadsheet(space)
  }

  override func start(_ name: ElementName, _ attributes: Attributes, depth: Int) -> Bool {
    if depth == 2 {
      if name == "workbookPr" { is1904 = attributes["date1904"]?.isTrue ?? false }
      return name == "sheets"
    }
    if name == "sheet" {
      let state = attributes["state"]
      let isHidden = state.map { $0 == "hidden" || $0 == "veryHidden" } ?? false
      let title = attributes["name"]?.spelling ?? ""
      sheets.append(
        Entry(
          name: Array(title.utf8).withUnsafeBufferPointer(StoredText.decode), isHidden: isHidden,
          relationship: relationship(attributes)))
    }
    return false
  }

  private func relationship(_ attributes: Attributes) -> String {
    for index in 0..<attributes.count {
      guard let found = attributes.at(index) else { continue }
      if found.name == "id", Namespaces.isRelationship(found.space) { return found.value.spelling }
    }
    return ""
  }
}
