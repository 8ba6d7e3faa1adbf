internal import CampaignModel
internal import Diagnostics
internal import VietnameseText

/// A row whose cells stand one column too far to the right: a delimiter too many, such as the comma of `186,5`.
///
/// Told from a row of honest errors by its neighbours: every cell right of the first doubtful one must be what the
/// column before it holds.
struct RowShift {
  /// How many cells must have failed, and how many must be right one column to the left.
  private static let failures = 3
  private static let fits = 2

  /// The first doubtful cell.
  let place: SourceLocation
  /// A number that may have been cut in two here, as it must be written; `186,5`.
  let number: String?

  /// The shift of a row; `nil` where its problems do not look like one.
  ///
  /// - Parameter failed: The places of the cells that are not what their columns hold.
  init?(of row: Int, in table: Table, _ schema: TableSchema, failed: Set<SourceLocation>) {
    guard failed.count >= Self.failures, table.sheet == nil, let place = failed.min(),
      let first = table.columns.indices.first(where: { Self.place($0, table, row) == place })
    else { return nil }
    let cells = table.rows[row].cells
    guard Self.fitsShifted(cells, from: first, table.columns, schema) else { return nil }
    self.place = place
    if first > 0, Self.isDigits(cells[first - 1]), Self.isDigits(cells[first]) {
      number = cells[first - 1] + "," + cells[first]
    } else {
      number = nil
    }
  }

  /// A number cut in two, told from the texts of a record that has a cell too many: figures under a number's title, and
  /// figures again under one that holds none; `nil` where there is no such pair.
  ///
  /// - Parameter place: Gives the place of a cell by its index.
  init?(cells: [String], columns: [Table.Column], schema: TableSchema, place: (Int) -> SourceLocation) {
    let cut = columns.indices.dropFirst().first { index in
      guard index < cells.count, Self.isDigits(cells[index - 1]), Self.isDigits(cells[index]),
        case .number? = columns[index - 1].id.flatMap(schema.column)?.form,
        let form = columns[index].id.flatMap(schema.column)?.form
      else { return false }
      return Self.fits(cells[index], form) == false
    }
    guard let cut else { return nil }
    self.place = place(cut)
    number = cells[cut - 1] + "," + cells[cut]
  }

  /// Whether a place is that of the first doubtful cell or right of it.
  func covers(_ other: SourceLocation) -> Bool { other >= place }

  private static func place(_ column: Int, _ table: Table, _ row: Int) -> SourceLocation? {
    table.columns[column].id.map { table.location($0, row: row) }
  }

  /// Whether each cell is what the column before it holds.
  private static func fitsShifted(
    _ cells: [String], from first: Int, _ columns: [Table.Column], _ schema: TableSchema
  ) -> Bool {
    var count = 0
    for index in columns.indices.dropFirst(first) where index + 1 < cells.count {
      let text = cells[index + 1].trimmedAndCollapsed
      guard !text.isEmpty, let form = columns[index].id.flatMap(schema.column)?.form, let fits = fits(text, form)
      else { continue }
      if !fits { return false }
      count += 1
    }
    return count >= Self.fits
  }

  /// Whether a text is what a column holds; `nil` where it holds any text.
  private static func fits(_ text: String, _ form: ColumnSchema.Form) -> Bool? {
    switch form {
    case .text, .identifier: return nil
    case .wholeNumber, .number:
      if case .success = VietnameseNumber.parse(text) { return true }
      return false
    case .year: return text.utf8.count == 4 && isDigits(text)
    case .date:
      if case .success = VietnameseDate.parse(text) { return true }
      return false
    case .yesNo:
      if case .answer = YesNo.parse(text) { return true }
      return false
    case .choice(let list): return list.id(of: text) != nil
    case .choices(let list):
      return text.split { ",;/".contains($0) }.contains { list.id(of: String($0)) != nil }
    }
  }

  private static func isDigits(_ text: String) -> Bool {
    !text.isEmpty && text.utf8.allSatisfy { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }
  }
}

extension DiagnosticKind {
  static let rowShifted = DiagnosticKind("row-shifted", .error)
}

extension Diagnostic {
  static func rowShifted(_ shift: RowShift) -> Diagnostic {
    let title = (shift.place.columnTitle ?? "").quoted()
    let example = shift.number ?? "186,5"
    return Diagnostic(
      .rowShifted, at: shift.place,
      Phrase(
        vi: "các ô từ cột \(title) bị lệch sang phải một cột: có thể thừa dấu phẩy",
        en: "the cells from the column \(title) on stand one column too far right: perhaps a comma too many"),
      explanation: Phrase(
        vi: "Trong tệp CSV, dấu phẩy ngăn hai ô, kể cả dấu phẩy của số thập phân.",
        en: "In a CSV file a comma parts two cells, and so does a decimal comma."),
      remedy: Phrase(
        vi: "Xóa dấu phẩy thừa ở trước chỗ này; số thập phân viết trong dấu ngoặc kép, ví dụ: \"\(example)\".",
        en: "Delete the comma too many before this; write decimals in quotation marks, such as \"\(example)\"."))
  }
}
