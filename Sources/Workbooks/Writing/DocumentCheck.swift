/// Finds what spreadsheet programs would refuse or repair (their published limits; ECMA-376, part 1, 18).
enum DocumentCheck {
  static let rows = 1_048_576
  static let columns = 16_384
  static let textUnits = 32_767
  /// What one block of drawing identifiers numbers.
  static let comments = 1000

  static func check(_ document: WorkbookDocument) throws(WorkbookWritingProblem) {
    guard !document.sheets.isEmpty else { throw .noSheets }
    var names: Set<String> = []
    for sheet in document.sheets {
      guard isName(sheet.name), names.insert(sheet.name.lowercased()).inserted else { throw .sheetName(sheet.name) }
      try check(sheet)
    }
  }

  private static func isName(_ name: String) -> Bool {
    let signs = Set("[]:*?/\\".utf8)
    guard (1...31).contains(name.utf16.count), name.utf8.first != UInt8(ascii: "'"), name.utf8.last != UInt8(ascii: "'")
    else { return false }
    // Excel keeps this name for itself.
    return !name.utf8.contains { signs.contains($0) || $0 < 0x20 } && name.lowercased() != "history"
  }

  private static func check(_ sheet: SheetDocument) throws(WorkbookWritingProblem) {
    guard sheet.rows.count <= rows, sheet.columns.count <= columns, (0..<rows).contains(sheet.frozenRows),
      (0..<columns).contains(sheet.frozenColumns)
    else { throw .beyondSheet(sheet: sheet.name) }
    for (row, cells) in sheet.rows.enumerated() { try check(cells, row + 1, sheet) }
    for range in sheet.merges + [sheet.filter].compactMap({ $0 }) + sheet.validations.map(\.range) {
      try check(range, sheet)
    }
    for validation in sheet.validations { try check(validation, sheet) }
    for (index, merge) in sheet.merges.enumerated() {
      let overlaps = sheet.merges[..<index].contains {
        $0.rows.overlaps(merge.rows) && $0.columns.overlaps(merge.columns)
      }
      if overlaps { throw .merges(sheet: sheet.name, range: merge) }
    }
    try checkComments(sheet)
  }

  private static func check(
    _ row: RowDocument, _ number: Int, _ sheet: SheetDocument
  ) throws(WorkbookWritingProblem) {
    guard row.cells.count <= columns else { throw .beyondSheet(sheet: sheet.name) }
    for (index, cell) in row.cells.enumerated() {
      switch cell.value {
      case .text(let text):
        // Bytes are never fewer than UTF-16 units.
        if text.utf8.count > textUnits, text.utf16.count > textUnits {
          throw .textTooLong(sheet: sheet.name, row: number, column: index + 1)
        }
      case .number(let value), .date(let value):
        guard value.isFinite else { throw .notANumber(sheet: sheet.name, row: number, column: index + 1) }
      default: break
      }
    }
  }

  private static func check(_ range: CellRange, _ sheet: SheetDocument) throws(WorkbookWritingProblem) {
    guard range.rows.lowerBound >= 1, range.columns.lowerBound >= 1, range.rows.upperBound <= rows,
      range.columns.upperBound <= columns
    else { throw .beyondSheet(sheet: sheet.name) }
  }

  private static func check(_ validation: CellValidation, _ sheet: SheetDocument) throws(WorkbookWritingProblem) {
    if case .cells(_, let range) = validation.rule { try check(range, sheet) }
    var isSound = true
    if case .list(let items) = validation.rule { isSound = CellValidation.fitsList(items) }
    if case .decimal(let bounds) = validation.rule {
      isSound = bounds.lowerBound.isFinite && bounds.upperBound.isFinite
    }
    for message in [validation.prompt, validation.error].compactMap({ $0 }) {
      isSound =
        isSound && message.title.utf16.count <= CellValidation.Message.longestTitle
        && message.text.utf16.count <= CellValidation.Message.longestText
    }
    if !isSound { throw .validation(sheet: sheet.name, range: validation.range) }
  }

  private static func checkComments(_ sheet: SheetDocument) throws(WorkbookWritingProblem) {
    var places: Set<[Int]> = []
    for comment in sheet.comments {
      guard (1...rows).contains(comment.row), (1...columns).contains(comment.column) else {
        throw .beyondSheet(sheet: sheet.name)
      }
      let units = comment.text.utf16.count + (comment.heading?.utf16.count ?? 0)
      guard places.insert([comment.row, comment.column]).inserted, places.count <= comments, units < textUnits else {
        throw .comment(sheet: sheet.name, row: comment.row, column: comment.column)
      }
    }
  }
}
