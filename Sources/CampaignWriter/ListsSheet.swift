internal import CampaignModel
internal import Workbooks

/// Gathers the drop-down lists of a workbook: short ones stand in their rules, others in the columns of a sheet.
struct ListsSheet {
  private var lists: [(title: String, items: [String])] = []

  /// The rule that offers `items`.
  ///
  /// - Parameter title: What the list is called on the sheet, once.
  mutating func rule(offering items: [String], titled title: String) -> CellValidation.Rule {
    if CellValidation.fitsList(items) { return .list(items) }
    let column = lists.firstIndex { $0.title == title && $0.items == items } ?? lists.count
    if column == lists.count {
      lists.append((title, items))
      // Dossiers' codes begin with a commune's.
      if items == CampaignNames.communes { lists.append(("Mã xã", LucNganCommune.all.map(\.code))) }
    }
    return .cells(
      sheet: WorkbookConventions.listsSheet,
      range: CellRange(rows: 2...(items.count + 1), columns: (column + 1)...(column + 1)))
  }

  /// Codes keep their leading zeros.
  private static let style = WorkbookLook.cell.with {
    $0.horizontal = .left
    $0.indent = 1
    $0.format = .text
  }

  /// The sheet; `nil` where no list needs one.
  var sheet: SheetDocument? {
    guard !lists.isEmpty else { return nil }
    let longest = lists.map(\.items.count).max() ?? 0
    let titles = lists.map { CellDocument($0.title, WorkbookLook.header(.optional)) }
    var rows = [RowDocument(titles, height: 30, isHeightFixed: true)]
    for index in 0..<longest {
      rows.append(
        RowDocument(
          lists.map { CellDocument(index < $0.items.count ? $0.items[index] : "", Self.style) }))
    }
    let columns = lists.map { list in
      let letters = list.items.map(\.count).max() ?? 0
      return ColumnDocument(width: Double(max(18, min(52, letters + 4))), style: Self.style)
    }
    var sheet = SheetDocument(name: WorkbookConventions.listsSheet, columns: columns, rows: rows)
    sheet.frozenRows = 1
    sheet.tabColour = WorkbookLook.slate
    sheet.printing = PrintLayout(repeatedRows: 1)
    return sheet
  }
}
