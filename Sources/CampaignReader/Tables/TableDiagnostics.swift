internal import CampaignModel
internal import Diagnostics
internal import VietnameseText

// What is said of a table's form: its titles and records.

extension DiagnosticKind {
  static let emptyTable = DiagnosticKind("table-empty", .error)
  static let headerNotRecognised = DiagnosticKind("header-not-recognised", .error)
  static let missingColumn = DiagnosticKind("column-missing", .error)
  static let misspeltColumn = DiagnosticKind("column-misspelt", .error)
  static let duplicateColumn = DiagnosticKind("column-duplicate", .error)
  static let columnWrongUnit = DiagnosticKind("column-wrong-unit", .error)
  static let unknownColumn = DiagnosticKind("column-unknown", .warning)
  static let untitledColumn = DiagnosticKind("column-untitled", .warning)
  static let privateColumn = DiagnosticKind("column-private", .note)
  static let tooManyColumns = DiagnosticKind("too-many-columns", .error)
  static let tooManyRows = DiagnosticKind("too-many-rows", .error)
  static let unclosedQuote = DiagnosticKind("quote-not-closed", .error)
  static let textAfterQuote = DiagnosticKind("text-after-quote", .error)
  static let tooFewFields = DiagnosticKind("row-too-short", .error)
  static let tooManyFields = DiagnosticKind("row-too-long", .error)
}

extension Diagnostic {
  // MARK: Titles

  static func emptyTable(_ schema: TableSchema, at place: SourceLocation) -> Diagnostic {
    Diagnostic(
      .emptyTable, at: place,
      Phrase(vi: "tệp rỗng, không có cả dòng tiêu đề", en: "the file is empty, without even a header line"),
      remedy: Phrase(
        vi: "Ghi dòng đầu gồm tên các cột, ví dụ: \(sampleTitles(schema)).",
        en: "Begin with a line of column titles, such as: \(sampleTitles(schema))."))
  }

  static func headerNotRecognised(_ schema: TableSchema, at place: SourceLocation, titles: [String]) -> Diagnostic {
    let typed = titles.prefix(6).joined(separator: ", ").quoted()
    return Diagnostic(
      .headerNotRecognised, at: place,
      Phrase(
        vi: "dòng đầu \(typed) không có tên cột nào của bảng “\(schema.title)”",
        en: "no title of the first line \(typed) belongs to the table \(schema.name)"),
      remedy: Phrase(
        vi: "Dòng đầu của tệp phải là tên các cột, ví dụ: \(sampleTitles(schema)); bỏ dòng tên bảng ở phía trên.",
        en: "The first line must hold the column titles, such as: \(sampleTitles(schema))."))
  }

  /// - Parameter unknown: Titles that name no column; one of them may be the column that is missing.
  static func missingColumn(
    _ column: ColumnSchema, at place: SourceLocation, unknown: [HeaderReader.Title] = [], isSheet: Bool = false
  ) -> Diagnostic {
    let name = { (title: HeaderReader.Title) in
      isSheet ? SourceLocation.columnLetters(title.column) : HeaderReader.shown(title, isSheet: false)
    }
    let shown = unknown.map { HeaderReader.shown($0, isSheet: isSheet) }.joined(separator: ", ")
    let summary =
      unknown.isEmpty
      ? Phrase(vi: "thiếu cột “\(column.header)”", en: "the column “\(column.header)” (\(column.id)) is missing")
      : Phrase(
        vi: "thiếu cột “\(column.header)”; trong bảng có cột chưa rõ: \(shown)",
        en: "the column “\(column.header)” (\(column.id)) is missing; columns that are not known: \(shown)")
    let add = Phrase(
      vi: "thêm cột có tiêu đề “\(column.header)” và điền cho từng dòng",
      en: "add a column titled “\(column.header)” and fill it in")
    let remedy: Phrase
    if unknown.isEmpty {
      remedy = Phrase(
        vi: "Thêm cột có tiêu đề “\(column.header)” và điền cho từng dòng.",
        en: "Add a column titled “\(column.header)” or “\(column.id)” and fill it in.")
    } else if unknown.count == 1 {
      remedy = Phrase(
        vi: "Nếu cột \(name(unknown[0])) là cột này, sửa tiêu đề thành “\(column.header)”; nếu không, "
          + add.vietnamese + ".",
        en: "If column \(name(unknown[0])) is the one, change its title to “\(column.header)”; if not, "
          + add.english + ".")
    } else {
      remedy = Phrase(
        vi: "Nếu một trong các cột ấy là cột này, sửa tiêu đề thành “\(column.header)”; nếu không, "
          + add.vietnamese + ".",
        en: "If one of them is it, change its title to “\(column.header)”; if not, " + add.english + ".")
    }
    return Diagnostic(.missingColumn, at: place, summary, remedy: remedy)
  }

  static func columnWrongUnit(_ column: ColumnSchema, _ unit: TitleUnit, at place: SourceLocation) -> Diagnostic {
    let title = (place.columnTitle ?? "").quoted()
    guard case .number(let own) = column.form else { return .misspeltColumn(column, at: place) }
    let summary = Phrase(
      vi: "cột \(title) ghi theo \(unit.name), bảng này dùng \(own)",
      en: "the column \(title) is in \(unit.symbol), this table keeps \(own)")
    let end = Phrase(
      vi: "rồi sửa tiêu đề thành “\(column.header)”.", en: "then change the title to “\(column.header)”.")
    guard let factor = unit.factor else {
      return Diagnostic(
        .columnWrongUnit, at: place, summary,
        remedy: Phrase(
          vi: "Đổi từng số ra \(own) (Bắc Bộ: 1 sào là 360 m², 1 mẫu là 3.600 m²), " + end.vietnamese,
          en: "Convert every number to \(own) (in the north 1 sào is 360 m², 1 mẫu 3,600 m²), " + end.english))
    }
    let multiplier = VietnameseNumber.formatted(factor)
    let example = factor == 10_000 ? "0,03" : "3"
    let result = VietnameseNumber.formatted(factor == 10_000 ? 300 : 3 * factor)
    // Of square kilometres the cells take no unit.
    let inCells =
      unit.symbol == "km²"
      ? Phrase(vi: "", en: "")
      : Phrase(
        vi: " hoặc ghi kèm đơn vị trong từng ô, ví dụ: \(example) \(unit.symbol);",
        en: " or write the unit in every cell, such as \(example) \(unit.symbol);")
    return Diagnostic(
      .columnWrongUnit, at: place, summary,
      explanation: Phrase(
        vi: "Cột này chưa được đọc, để con số không bị hiểu sai đơn vị.",
        en: "The column is not read, so that no number is taken in the wrong unit."),
      remedy: Phrase(
        vi: "Đổi từng số ra \(own) (nhân với \(multiplier): \(example) \(unit.symbol) là \(result) \(own))"
          + (inCells.vietnamese.isEmpty ? ", " : inCells.vietnamese + " ") + end.vietnamese,
        en: "Convert every number to \(own) (times \(factor))"
          + (inCells.english.isEmpty ? ", " : inCells.english + " ") + end.english))
  }

  static func duplicateColumn(
    at place: SourceLocation, first: String, firstPlace: SourceLocation
  ) -> Diagnostic {
    let title = (place.columnTitle ?? "").quoted()
    return Diagnostic(
      .duplicateColumn, at: place,
      Phrase(
        vi: "cột \(title) trùng nghĩa với cột \(first.quoted()) ở trước",
        en: "the column \(title) means the same as \(first.quoted()) before it"),
      remedy: Phrase(
        vi: "Giữ một cột, xóa hoặc đổi tên cột kia.", en: "Keep one of them; delete or rename the other."),
      notes: [Diagnostic.Note(Phrase(vi: "cột thứ nhất ở đây", en: "the first one is here"), at: firstPlace)])
  }

  static func misspeltColumn(_ column: ColumnSchema, at place: SourceLocation) -> Diagnostic {
    let title = (place.columnTitle ?? "").quoted()
    return Diagnostic(
      .misspeltColumn, at: place,
      Phrase(
        vi: "không biết cột \(title), trong khi bảng thiếu cột “\(column.header)”; "
          + "có phải là “\(column.header)” không?",
        en: "the column \(title) is not known, and “\(column.header)” is missing; is it “\(column.header)”?"),
      remedy: Phrase(
        vi: "Nếu đúng, sửa tiêu đề thành “\(column.header)”; nếu không, đổi tên cột này cho khác hẳn.",
        en: "If so, change the title to “\(column.header)”; if not, rename the column to something unlike it."))
  }

  /// - Parameter present: Identifiers of the columns that the table has already.
  static func unknownColumn(
    _ schema: TableSchema, at place: SourceLocation, nearMiss: String?, present: Set<String>
  ) -> Diagnostic {
    let typed = place.columnTitle ?? ""
    let title = typed.quoted()
    let guess = nearMiss.map { Phrase(vi: "; có phải là “\($0)” không?", en: "; is it “\($0)”?") }
    let near = schema.columnsLike(typed, besides: present).map { $0.header.quoted() }.joined(separator: ", ")
    let hint =
      near.isEmpty
      ? Phrase(vi: "", en: "")
      : Phrase(vi: "; cột gần giống: \(near)", en: "; the nearest columns: \(near)")
    return Diagnostic(
      .unknownColumn, at: place,
      Phrase(
        vi: "không biết cột \(title), nội dung cột này không được đọc\(guess?.vietnamese ?? "")",
        en: "the column \(title) is not known and not read\(guess?.english ?? "")"),
      remedy: nearMiss.map {
        Phrase(vi: "Nếu đúng, sửa tiêu đề thành “\($0)”.", en: "If so, change the title to “\($0)”.")
      }
        ?? Phrase(
          vi: "Nếu cột chỉ dùng nội bộ thì để nguyên hoặc xóa\(hint.vietnamese). Tên mọi cột có ở trang "
            + "“\(WorkbookConventions.guideSheet)” của tệp mẫu.",
          en: "Leave or delete it if it is your own\(hint.english). All columns are listed on the form's sheet "
            + "“\(WorkbookConventions.guideSheet)”."))
  }

  static func untitledColumn(_ place: SourceLocation, number: String) -> Diagnostic {
    Diagnostic(
      .untitledColumn, at: place,
      Phrase(
        vi: "cột \(number) có nội dung nhưng không có tiêu đề, không được đọc",
        en: "column \(number) holds something but has no title, and is not read"),
      remedy: Phrase(vi: "Ghi tiêu đề cho cột, hoặc xóa cột.", en: "Give the column a title, or delete it."))
  }

  static func privateColumn(at place: SourceLocation) -> Diagnostic {
    let title = (place.columnTitle ?? "").quoted()
    return Diagnostic(
      .privateColumn, at: place,
      Phrase(
        vi: "cột \(title) là dữ liệu cá nhân: chương trình không đọc và không đăng",
        en: "the column \(title) is personal data: it is neither read nor published"),
      remedy: Phrase(
        vi: "Nên xóa cột này khỏi tệp của chiến dịch.", en: "Better delete it from the campaign's file."))
  }

  static func tooManyColumns(at place: SourceLocation) -> Diagnostic {
    Diagnostic(
      .tooManyColumns, at: place,
      Phrase(vi: "bảng có hơn \(Limits.columns) cột", en: "the table has more than \(Limits.columns) columns"),
      remedy: Phrase(
        vi: "Xóa các cột thừa ở bên phải rồi lưu lại.", en: "Delete the spare columns at the right and save again."))
  }

  // MARK: Records

  static func tooManyRows(at place: SourceLocation) -> Diagnostic {
    Diagnostic(
      .tooManyRows, at: place,
      Phrase(vi: "bảng có hơn \(Limits.rows) dòng", en: "the table has more than \(Limits.rows) rows"),
      remedy: Phrase(vi: "Kiểm tra có chép nhầm tệp không.", en: "See whether another file was copied by mistake."))
  }

  static func badRecord(_ problem: RecordScanner.Problem, file: String) -> Diagnostic {
    switch problem {
    case .unclosedQuote(let line, let column):
      Diagnostic(
        .unclosedQuote, at: SourceLocation(file: file, line: line, column: column),
        Phrase(vi: "dấu ngoặc kép mở ra mà không đóng lại", en: "the quotation mark is never closed"),
        explanation: Phrase(
          vi: "Mọi dòng từ đây đến hết tệp bị coi là một ô, nên không đọc được.",
          en: "Everything from here to the end of the file counts as one cell and cannot be read."),
        remedy: Phrase(
          vi: "Thêm dấu \" ở cuối ô. Dấu \" bên trong ô thì viết hai lần: \"\".",
          en: "Add a \" at the end of the cell. Write a \" within a cell twice: \"\"."))
    case .quoteClosedByNext(let line, let column, let noticedLine, let noticedColumn):
      Diagnostic(
        .unclosedQuote, at: SourceLocation(file: file, line: line, column: column),
        Phrase(vi: "dấu ngoặc kép mở ra mà không đóng lại", en: "the quotation mark is never closed"),
        explanation: Phrase(
          vi: "Các ô từ đây đến dấu ngoặc kép tiếp theo bị coi là một ô.",
          en: "Everything from here to the next quotation mark counts as one cell."),
        remedy: Phrase(
          vi: "Thêm dấu \" ở cuối ô, hoặc xóa dấu \" ở đầu ô. Dấu \" bên trong ô thì viết hai lần: \"\".",
          en: "Add a \" at the end of the cell, or delete the one here. Write a \" within a cell twice: \"\"."),
        notes: [
          Note(
            Phrase(vi: "đến dấu ngoặc kép ở đây mới thấy sai", en: "noticed at this quotation mark"),
            at: SourceLocation(file: file, line: noticedLine, column: noticedColumn))
        ])
    case .textAfterQuote(let line, let column):
      Diagnostic(
        .textAfterQuote, at: SourceLocation(file: file, line: line, column: column),
        Phrase(
          vi: "có chữ đứng sau dấu ngoặc kép đóng ô", en: "text stands behind the quotation mark that closes the cell"),
        remedy: Phrase(
          vi: "Đưa cả nội dung vào trong cặp dấu \"…\"; dấu \" bên trong ô thì viết hai lần: \"\".",
          en: "Put all of it between the quotation marks; write a \" within a cell twice: \"\"."))
    }
  }

  static func tooFewFields(at place: SourceLocation, found: Int, expected: Int) -> Diagnostic {
    Diagnostic(
      .tooFewFields, at: place,
      Phrase(
        vi: "dòng có \(found) ô, thiếu so với \(expected) cột của bảng",
        en: "the row has \(found) cells, the table \(expected) columns"),
      remedy: Phrase(
        vi: "Điền đủ \(expected) ô; ô trống vẫn phải có dấu phân cách. Mở và lưu lại bằng Excel thì đủ ô.",
        en: "Give it \(expected) cells; a blank cell needs its delimiter too."))
  }

  static func tooManyFields(at place: SourceLocation, found: Int, expected: Int, delimiter: UInt8) -> Diagnostic {
    let sign = delimiter == UInt8(ascii: ",") ? "," : delimiter == UInt8(ascii: ";") ? ";" : "Tab"
    return Diagnostic(
      .tooManyFields, at: place,
      Phrase(
        vi: "dòng có \(found) ô, nhiều hơn \(expected) cột của bảng",
        en: "the row has \(found) cells, the table \(expected) columns"),
      remedy: Phrase(
        vi: "Ô nào chứa dấu “\(sign)” thì phải đặt trong ngoặc kép, ví dụ: \"12,5\".",
        en: "A cell that holds “\(sign)” must stand in quotation marks, such as \"12,5\"."))
  }

  private static func sampleTitles(_ schema: TableSchema) -> String {
    schema.columns.prefix(4).map(\.header).joined(separator: ", ")
  }
}
