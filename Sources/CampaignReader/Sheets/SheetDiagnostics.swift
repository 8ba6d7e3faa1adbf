internal import CampaignModel
internal import Diagnostics

// What is said of a workbook's sheets.

extension DiagnosticKind {
  static let sheetTitlesNotFound = DiagnosticKind("sheet-titles-not-found", .error)
  static let sheetMissing = DiagnosticKind("sheet-missing", .error)
  static let sheetsForOneTable = DiagnosticKind("sheets-for-one-table", .question)
  static let sheetNotUsed = DiagnosticKind("sheet-not-used", .note)
  static let sheetOfOtherTable = DiagnosticKind("sheet-of-other-table", .note)
  static let hiddenSheet = DiagnosticKind("hidden-sheet", .note)
}

extension Diagnostic {
  static func emptySheet(_ schema: TableSchema, at place: SourceLocation) -> Diagnostic {
    Diagnostic(
      .emptyTable, at: place,
      Phrase(vi: "trang tính rỗng, không có cả dòng tiêu đề", en: "the sheet is empty, without even titles"),
      remedy: Phrase(
        vi: "Ghi một dòng gồm tên các cột, ví dụ: \(titles(schema)).",
        en: "Write a row of column titles, such as: \(titles(schema))."))
  }

  static func sheetTitlesNotFound(_ schema: TableSchema, at place: SourceLocation) -> Diagnostic {
    Diagnostic(
      .sheetTitlesNotFound, at: place,
      Phrase(
        vi: "không tìm thấy dòng tiêu đề của bảng \(label(schema)) trong 30 dòng đầu",
        en: "the first 30 rows hold no titles of the table \(schema.name)"),
      remedy: Phrase(
        vi: "Thêm một dòng gồm tên các cột ở trên danh sách, ví dụ: \(titles(schema)).",
        en: "Write a row of column titles above the list, such as: \(titles(schema))."))
  }

  static func sheetMissing(_ schema: TableSchema, file: String, sheets: [String]) -> Diagnostic {
    let names = sheets.prefix(8).map { $0.quoted() }.joined(separator: ", ")
    return Diagnostic(
      .sheetMissing, at: SourceLocation(file: file),
      sheets.isEmpty
        ? Phrase(vi: "tệp không có trang tính nào có nội dung", en: "no sheet of the workbook holds anything")
        : Phrase(
          vi: "không rõ trang tính nào là bảng \(label(schema)); tệp có: \(names)",
          en: "none of the sheets is the table \(schema.name); there are: \(names)"),
      remedy: Phrase(
        vi: "Đặt tên trang tính của bảng là \(label(schema)).", en: "Name the table's sheet \(label(schema))."))
  }

  /// A workbook with the guide, and no table beside it.
  static func tableMissing(_ schema: TableSchema, file: String, _ others: [String]) -> Diagnostic {
    let names = others.prefix(8).map { $0.quoted() }.joined(separator: ", ")
    return Diagnostic(
      .sheetMissing, at: SourceLocation(file: file),
      Phrase(
        vi: "tệp chỉ có trang \(names), không có bảng nào", en: "the workbook has only \(names), and no table"),
      remedy: Phrase(
        vi: "Thêm trang tính \(label(schema)), hoặc xin lại tệp từ nơi gửi.",
        en: "Add the sheet \(label(schema)), or ask for the file again."))
  }

  /// - Parameter places: The sheets; the first is read.
  static func sheetsForOneTable(_ schema: TableSchema, places: [SourceLocation]) -> Diagnostic {
    let names = places.map { (sheetName($0) ?? $0.file).quoted() }
    return Diagnostic(
      .sheetsForOneTable, at: places.last,
      Phrase(
        vi: "\(places.count) trang tính cùng là bảng \(label(schema)): \(names.joined(separator: ", "))",
        en: "\(places.count) sheets are the table \(schema.name): \(names.joined(separator: ", "))"),
      remedy: Phrase(
        vi: "Gộp vào một trang tính; xóa trang là bản nháp hoặc bản cũ, hoặc chuyển sang tệp khác.",
        en: "Bring them together on one sheet; delete drafts and old copies, or move them to another file."),
      notes: places.dropLast().map { Note(Phrase(vi: "trang kia ở đây", en: "the other is here"), at: $0) })
  }

  static func sheetNotUsed(isHidden: Bool, at place: SourceLocation) -> Diagnostic {
    Diagnostic(
      .sheetNotUsed, at: place,
      isHidden
        ? Phrase(
          vi: "trang tính đang ẩn, không phải bảng nào của chiến dịch, không được đọc",
          en: "the sheet is hidden, is none of the campaign's tables and is not read")
        : Phrase(
          vi: "trang tính không phải bảng nào của chiến dịch, không được đọc",
          en: "the sheet is none of the campaign's tables and is not read"))
  }

  /// A sheet of another table, in the workbook of one.
  ///
  /// - Parameter isRead: Whether it is read all the same, as the table is nowhere else.
  static func sheetOfOtherTable(
    _ other: TableSchema, in schema: TableSchema, isRead: Bool, at place: SourceLocation
  ) -> Diagnostic {
    guard isRead else {
      return Diagnostic(
        .sheetNotUsed, at: place,
        Phrase(
          vi: "trang tính là bảng \(label(other)), không được đọc trong tệp của bảng \(label(schema))",
          en: "the sheet is the table \(other.name), which is not read from the workbook of \(schema.name)"),
        remedy: Phrase(
          vi: "Nếu cần đọc, chuyển trang này sang tệp \(other.name).xlsx, hoặc đổi tên tệp thành campaign.xlsx.",
          en: "To have it read, move it to \(other.name).xlsx, or name this workbook campaign.xlsx."))
    }
    return Diagnostic(
      .sheetOfOtherTable, at: place,
      Phrase(
        vi: "trang tính là bảng \(label(other)) và nằm trong tệp của bảng \(label(schema)); vẫn được đọc",
        en: "the sheet is the table \(other.name) in the workbook of \(schema.name); it is read all the same"),
      remedy: Phrase(
        vi: "Nên chuyển trang này sang tệp \(other.name).xlsx; nếu không dùng, xóa trang tính.",
        en: "Better move it to \(other.name).xlsx; delete the sheet if it is not meant."))
  }

  static func hiddenSheet(at place: SourceLocation) -> Diagnostic {
    Diagnostic(
      .hiddenSheet, at: place,
      Phrase(vi: "trang tính đang ẩn, vẫn được đọc", en: "the sheet is hidden, and is read all the same"),
      remedy: Phrase(
        vi: "Nếu không dùng, xóa trang tính này.", en: "Delete the sheet if it is not meant."))
  }

  private static func sheetName(_ place: SourceLocation) -> String? {
    if case .sheet(let name) = place.position { name } else { nil }
  }

  private static func titles(_ schema: TableSchema) -> String {
    schema.columns.prefix(4).map(\.header).joined(separator: ", ")
  }

  private static func label(_ schema: TableSchema) -> String { "“\(schema.title)”" }
}
