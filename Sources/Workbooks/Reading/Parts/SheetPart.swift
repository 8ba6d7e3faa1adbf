/// Reads a sheet's cells, merges and hidden columns.
final class SheetPart: PartEvents {
  private let sheet: UnsafeMutablePointer<SheetBuilder>
  private let cell: UnsafeMutablePointer<CellBuilder>
  private var place = Place.top

  private enum Place { case top, columns, rows, row, cell, value, inline, merges }

  init(part: String, name: String, context: CellContext, limits: ReadingLimits) {
    sheet = .allocate(capacity: 1)
    sheet.initialize(to: SheetBuilder(part: part, name: name, limits: limits))
    cell = .allocate(capacity: 1)
    cell.initialize(to: CellBuilder(context: context))
    super.init(part: part)
  }

  deinit {
    sheet.deinitialize(count: 1)
    sheet.deallocate()
    cell.deinitialize(count: 1)
    cell.deallocate()
  }

  /// The sheet, after the parse.
  func finish(isHidden: Bool) throws(WorkbookProblem) -> Sheet { try sheet.pointee.finish(isHidden: isHidden) }

  override func isRoot(_ name: ElementName, space: ElementName?) -> Bool {
    name == "worksheet" && Namespaces.isSpreadsheet(space)
  }

  override func start(_ name: ElementName, _ attributes: Attributes, depth: Int) -> Bool {
    switch place {
    case .cell: return startInCell(name, attributes)
    case .row where name.isLetter("c"):
      startCell(attributes)
      place = .cell
    case .rows where name == "row":
      startRow(attributes)
      place = .row
    case .top where name == "sheetData": place = .rows
    case .top where name == "cols": place = .columns
    case .top where name == "mergeCells": place = .merges
    case .columns where name == "col":
      startColumns(attributes)
      return false
    case .merges where name == "mergeCell":
      startMerge(attributes)
      return false
    case .inline: return cell.pointee.inline.start(name, attributes, wantsText: &state.pointee.wantsText)
    default: return false
    }
    return true
  }

  override func end(depth: Int) {
    switch place {
    case .value:
      state.pointee.wantsText = false
      place = .cell
    case .cell:
      endCell()
      place = .row
    case .inline:
      if depth > 5 { cell.pointee.inline.end(wantsText: &state.pointee.wantsText) } else { place = .cell }
    case .row:
      sheet.pointee.endRow()
      place = .rows
    default: place = .top
    }
  }

  // MARK: Cells

  private func startCell(_ attributes: Attributes) {
    cell.pointee.begin()
    state.pointee.text.clear()
    var isPlaced = false
    for index in 0..<attributes.count {
      guard let found = attributes.at(index), found.space == nil else { continue }
      if found.name.isLetter("r") {
        guard let (column, row) = CellReference.read(found.value), sheet.pointee.move(to: column, row: row) else {
          return fail(.damaged(part: part))
        }
        isPlaced = true
      } else if found.name.isLetter("s") {
        cell.pointee.style = found.value.wholeNumber ?? 0
      } else if found.name.isLetter("t") {
        guard cell.pointee.setType(found.value) else { return fail(.damaged(part: part)) }
      }
    }
    if !isPlaced, !sheet.pointee.moveToNextColumn() { fail(.damaged(part: part)) }
  }

  private func startInCell(_ name: ElementName, _ attributes: Attributes) -> Bool {
    if name.isLetter("v") {
      state.pointee.text.clear()
      state.pointee.wantsText = true
      cell.pointee.hasValue = true
      place = .value
      return true
    }
    if name.isLetter("f") {
      cell.pointee.isFormula = true
      return false
    }
    guard name == "is" else { return false }
    state.pointee.text.clear()
    cell.pointee.beginInline()
    place = .inline
    return true
  }

  private func endCell() {
    switch cell.pointee.value(state.pointee.text.bytes) {
    case .none: return
    case .damaged: fail(.damaged(part: part))
    case .value(let value):
      if let problem = sheet.pointee.add(value, isFormula: cell.pointee.isFormula) { fail(problem) }
    }
  }

  // MARK: Rows, columns, merges

  private func startRow(_ attributes: Attributes) {
    var number: Int?
    var isHidden = false
    for index in 0..<attributes.count {
      guard let found = attributes.at(index), found.space == nil else { continue }
      if found.name.isLetter("r") {
        guard let row = found.value.wholeNumber, row >= 1, row <= CellReference.lastRow else {
          return fail(.damaged(part: part))
        }
        number = row
      } else if found.name == "hidden" {
        isHidden = found.value.isTrue
      }
    }
    if !sheet.pointee.beginRow(number, isHidden: isHidden) { fail(.damaged(part: part)) }
  }

  private func startColumns(_ attributes: Attributes) {
    guard attributes["hidden"]?.isTrue ?? false else { return }
    guard let first = attributes["min"]?.wholeNumber, let last = attributes["max"]?.wholeNumber, first >= 1,
      last >= first, last <= CellReference.lastColumn
    else { return fail(.damaged(part: part)) }
    sheet.pointee.hiddenColumns.append(first...last)
  }

  private func startMerge(_ attributes: Attributes) {
    guard let range = attributes["ref"].flatMap({ CellReference.range($0) }) else {
      return fail(.damaged(part: part))
    }
    sheet.pointee.merges.append(range)
  }
}
