internal import CampaignModel
internal import Diagnostics
internal import VietnameseText
internal import Workbooks

/// Makes text of what a cell of a sheet stores, as its column is to be read; says what is wrong with it.
struct SheetCellReader {
  /// The column to which the cell belongs.
  let column: ColumnSchema

  /// The text of a cell and how it is stored, with what was found in it in `problems`.
  func read(
    _ cell: Cell, at place: @autoclosure () -> SourceLocation, problems: inout [Diagnostic]
  ) -> (text: String, storage: Table.Storage) {
    switch cell.value {
    case .text(let text):
      return (Self.cleaned(text, at: place(), problems: &problems), .text)
    case .number(let number): return self.number(number)
    case .date(let serial): return date(serial, at: place(), problems: &problems)
    case .boolean(let flag):
      if case .yesNo = column.form { return (flag ? "Có" : "Không", .text) }
      problems.append(.booleanInCell(flag, at: place()))
      return (flag ? "TRUE" : "FALSE", .text)
    case .error(let code):
      problems.append(.formulaError(code, at: place()))
      return (code, .text)
    case .uncomputed:
      problems.append(.formulaWithoutValue(at: place()))
      // Not blank: something is meant to stand here.
      return ("=", .text)
    }
  }

  // MARK: Text

  /// A typed text, tidied at its ends and cleaned.
  static func cleaned(
    _ typed: String, at place: @autoclosure () -> SourceLocation, problems: inout [Diagnostic]
  ) -> String {
    let text = trimmed(typed)
    guard text.utf8.count <= Limits.cell else {
      problems.append(.cellTooLong(at: place()))
      // Its beginning, so that the cell does not count as blank.
      return String(text.prefix(50)) + "…"
    }
    let isPlain = text.utf8.withContiguousStorageIfAvailable { !CellText.mayNeedCleaning($0) } ?? false
    if isPlain { return text }
    let (clean, findings) = CellText.cleaned(text)
    for finding in findings { problems.append(.cellFinding(finding, in: text, at: place())) }
    return clean
  }

  private static func trimmed(_ text: String) -> String {
    guard let first = text.utf8.first, let last = text.utf8.last else { return text }
    if first > 0x20, last > 0x20 { return text }
    let isSpace = { (scalar: Unicode.Scalar) in scalar == " " || scalar == "\t" || scalar == "\n" || scalar == "\r" }
    let scalars = text.unicodeScalars
    guard let start = scalars.firstIndex(where: { !isSpace($0) }),
      let end = scalars.lastIndex(where: { !isSpace($0) })
    else { return "" }
    return String(scalars[start...end])
  }

  // MARK: Numbers

  private func number(_ number: Double) -> (text: String, storage: Table.Storage) {
    let text = StoredNumber.text(number)
    switch column.form {
    case .text, .choice, .choices, .yesNo: return (StoredNumber.shown(text), .text)
    // What has decimals is no code, and is quoted as it is seen.
    case .identifier: return text.utf8.contains(UInt8(ascii: ".")) ? (StoredNumber.shown(text), .text) : (text, .number)
    case .number, .wholeNumber, .year, .date: return (text, .number)
    }
  }

  // MARK: Days

  private func date(
    _ serial: Double, at place: @autoclosure () -> SourceLocation, problems: inout [Diagnostic]
  ) -> (text: String, storage: Table.Storage) {
    guard let shown = StoredDay(serial) else { return number(serial) }
    // A time of day alone is no day.
    if shown.serial == 0 { return (shown.text, .text) }
    switch column.form {
    case .date: break
    case .text where !Self.names.contains(column.id):
      problems.append(.textBecameDay(shown, at: place()))
      return (shown.text, .text)
    case .number, .wholeNumber: problems.append(.numberBecameDay(shown, serial, at: place()))
    case .year: problems.append(.yearBecameDay(shown, at: place()))
    case .text, .identifier, .yesNo, .choice, .choices: problems.append(.wordBecameDay(shown, at: place()))
    }
    return (shown.text, .day)
  }

  /// The text columns that name a person, a place or one of the campaign's own things.
  private static let names: Set<String> = [
    "name", "sort_name", "title", "village", "commune", "unit", "signer", "issuer", "office", "level", "milestone",
    "road", "wrong", "right", "page",
  ]

  // MARK: Showing

  /// A value as people see it, for titles and for telling what a row is.
  static func shownText(of value: Cell.Value) -> String {
    switch value {
    case .text(let text): text
    case .number(let number): StoredNumber.shown(StoredNumber.text(number))
    case .date(let serial): StoredDay(serial)?.text ?? StoredNumber.shown(StoredNumber.text(serial))
    case .boolean(let flag): flag ? "TRUE" : "FALSE"
    case .error(let code): code
    case .uncomputed: ""
    }
  }
}
