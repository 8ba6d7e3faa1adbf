internal import Diagnostics
internal import Workbooks

// What is said of rows and cells of a sheet that are not read as they stand.

extension DiagnosticKind {
  static let exampleChanged = DiagnosticKind("example-changed", .question)
  static let totalRows = DiagnosticKind("total-rows", .note)
  static let groupRows = DiagnosticKind("group-rows", .note)
  static let closingRows = DiagnosticKind("closing-rows", .note)
  static let hiddenRows = DiagnosticKind("hidden-rows", .note)
  static let hiddenColumns = DiagnosticKind("hidden-columns", .note)
  static let mergedNameCell = DiagnosticKind("merged-name-cell", .error)
  static let mergedCell = DiagnosticKind("merged-cell", .error)
  static let mergedCellFilled = DiagnosticKind("merged-cell-filled", .warning)
}

extension Diagnostic {
  // MARK: Rows that hold no person

  static func exampleChanged(at place: SourceLocation) -> Diagnostic {
    Diagnostic(
      .exampleChanged, at: place,
      Phrase(
        vi: "dòng còn chữ “Ví dụ” nhưng nội dung khác dòng mẫu, nên chưa được đọc",
        en: "the row is still marked “Ví dụ”, but is not the example any more, and is not read"),
      remedy: Phrase(
        vi: "Nếu là hồ sơ thật, xóa chữ “Ví dụ” ở cột đầu của dòng; nếu không, xóa cả dòng.",
        en: "Delete the mark if the row is real; delete the row if it is not."))
  }

  static func totalRows(_ rows: RowList, at place: SourceLocation) -> Diagnostic {
    Diagnostic(
      .totalRows, at: place,
      Phrase(
        vi: "dòng \(rows.text) là dòng cộng, không được đọc như một hồ sơ",
        en: "\(english(rows)) a total and not read as an entry"))
  }

  static func groupRows(_ rows: RowList, at place: SourceLocation) -> Diagnostic {
    Diagnostic(
      .groupRows, at: place,
      Phrase(
        vi: "dòng \(rows.text) là tên nhóm, không được đọc như một hồ sơ",
        en: "\(english(rows)) a heading over others and not read as an entry"),
      remedy: Phrase(
        vi: "Ghi tên thôn, tên xã của nhóm ở từng dòng, trong cột của nó.",
        en: "Write the group's village or commune into each row, in its own column."))
  }

  static func closingRows(_ rows: RowList, at place: SourceLocation) -> Diagnostic {
    Diagnostic(
      .closingRows, at: place,
      Phrase(
        vi: "dòng \(rows.text) là phần ký tên, ghi chú dưới bảng, không được đọc",
        en: "\(english(rows)) a signature or note under the table and not read"))
  }

  static func hiddenRows(_ rows: RowList, at place: SourceLocation) -> Diagnostic {
    Diagnostic(
      .hiddenRows, at: place,
      Phrase(
        vi: "có \(rows.count) dòng đang ẩn (dòng \(rows.text)), vẫn được đọc",
        en: "\(rows.count) rows are hidden (\(rows.text)), and are read all the same"),
      remedy: Phrase(
        vi: "Bỏ lọc hoặc bỏ ẩn (Unhide) để xem; xóa hẳn dòng không dùng.",
        en: "Clear the filter or unhide them; delete those that are not meant."))
  }

  static func hiddenColumns(_ titles: [String], at place: SourceLocation) -> Diagnostic {
    let list = titles.map { $0.quoted() }.joined(separator: ", ")
    return Diagnostic(
      .hiddenColumns, at: place,
      Phrase(vi: "cột đang ẩn vẫn được đọc: \(list)", en: "hidden columns are read all the same: \(list)"))
  }

  // MARK: Merged cells

  static func mergedNameCell(_ range: CellRange, at place: SourceLocation) -> Diagnostic {
    Diagnostic(
      .mergedNameCell, at: place,
      inCell(
        place, vi: "ô \(label(range)) gộp nhiều dòng, không rõ mỗi dòng là của ai",
        en: "the merged cell \(label(range)) spans several rows: whose each of them is cannot be told"),
      remedy: Phrase(
        vi: "Bỏ gộp ô (Unmerge) rồi ghi đủ từng dòng; một người hiến nhiều lần thì ghi các lần sau ở bảng “Hiến tặng”.",
        en: "Unmerge it and fill in every row; give further gifts of one person rows in the table “Hiến tặng”."))
  }

  static func mergedCell(_ range: CellRange, at place: SourceLocation) -> Diagnostic {
    Diagnostic(
      .mergedCell, at: place,
      inCell(
        place, vi: "ô \(label(range)) gộp nhiều dòng, không rõ nội dung thuộc dòng nào",
        en: "the merged cell \(label(range)) spans several rows: which of them it belongs to cannot be told"),
      remedy: Phrase(
        vi: "Bỏ gộp ô (Unmerge) rồi ghi vào từng dòng.", en: "Unmerge it and fill in every row."))
  }

  static func mergedAcross(_ range: CellRange, at place: SourceLocation) -> Diagnostic {
    Diagnostic(
      .mergedCell, at: place,
      inCell(
        place, vi: "ô \(label(range)) gộp nhiều cột, không rõ nội dung thuộc cột nào",
        en: "the merged cell \(label(range)) spans several columns: which of them it belongs to cannot be told"),
      remedy: Phrase(
        vi: "Bỏ gộp ô (Unmerge) rồi ghi vào đúng từng cột.", en: "Unmerge it and fill in each column."))
  }

  static func mergedCellFilled(_ text: String, _ range: CellRange, at place: SourceLocation) -> Diagnostic {
    Diagnostic(
      .mergedCellFilled, at: place,
      inCell(
        place, vi: "ô \(label(range)) gộp nhiều dòng; \(text.quoted()) được đọc cho cả \(range.rows.count) dòng",
        en: "the merged cell \(label(range)) spans \(range.rows.count) rows; \(text.quoted()) is read for all of them"),
      remedy: Phrase(
        vi: "Nếu đúng, để nguyên; nếu không, bỏ gộp ô (Unmerge) và ghi vào từng dòng.",
        en: "Leave it if that is right; better unmerge it and fill in every row."))
  }

  /// `B5:B7`
  private static func label(_ range: CellRange) -> String {
    let first = SourceLocation.columnLetters(range.columns.lowerBound) + "\(range.rows.lowerBound)"
    return first + ":" + SourceLocation.columnLetters(range.columns.upperBound) + "\(range.rows.upperBound)"
  }

  private static func english(_ rows: RowList) -> String {
    rows.count == 1 ? "row \(rows.text) is" : "rows \(rows.text) are each"
  }
}
