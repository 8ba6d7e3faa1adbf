internal import Diagnostics

// What is said of how a workbook stores a cell.

extension DiagnosticKind {
  static let formulaError = DiagnosticKind("formula-error", .error)
  static let formulaWithoutValue = DiagnosticKind("formula-without-value", .error)
  static let booleanInCell = DiagnosticKind("cell-true-false", .error)
  static let becameDay = DiagnosticKind("cell-became-date", .error)
  static let textBecameDay = DiagnosticKind("text-became-date", .warning)
}

extension Diagnostic {
  static func formulaError(_ code: String, at place: SourceLocation) -> Diagnostic {
    Diagnostic(
      .formulaError, at: place,
      inCell(place, vi: "ô có công thức báo lỗi \(code.quoted())", en: "the cell's formula failed: \(code.visible)"),
      explanation: reason(code),
      remedy: Phrase(
        vi: "Sửa công thức, hoặc xóa công thức rồi gõ thẳng nội dung vào ô.",
        en: "Mend the formula, or type what it should give into the cell."))
  }

  private static func reason(_ code: String) -> Phrase? {
    switch code.uppercased() {
    case "#REF!":
      Phrase(vi: "Công thức lấy từ một ô đã bị xóa.", en: "The formula refers to a cell that was deleted.")
    case "#N/A": Phrase(vi: "Công thức không tìm thấy giá trị.", en: "The formula found no value.")
    case "#NAME?": Phrase(vi: "Công thức có tên hàm gõ sai.", en: "The formula has a misspelt name.")
    case "#VALUE!":
      Phrase(vi: "Công thức tính trên ô có chữ thay vì số.", en: "The formula reckons with a text for a number.")
    case "#DIV/0!": Phrase(vi: "Công thức chia cho số 0.", en: "The formula divides by zero.")
    default: nil
    }
  }

  static func formulaWithoutValue(at place: SourceLocation) -> Diagnostic {
    Diagnostic(
      .formulaWithoutValue, at: place,
      inCell(
        place, vi: "ô có công thức nhưng tệp không lưu kết quả", en: "the cell holds a formula without its result"),
      explanation: Phrase(
        vi: "Tệp do một chương trình khác ghi ra, chưa tính công thức lần nào.",
        en: "Some program wrote the file without ever reckoning its formulas."),
      remedy: Phrase(
        vi: "Mở tệp bằng Excel rồi lưu lại (Ctrl+S), hoặc gõ thẳng kết quả vào ô.",
        en: "Open the file in Excel and save it again, or type the result into the cell."))
  }

  static func booleanInCell(_ flag: Bool, at place: SourceLocation) -> Diagnostic {
    let word = flag ? "TRUE" : "FALSE"
    return Diagnostic(
      .booleanInCell, at: place,
      inCell(
        place, vi: "ô là giá trị \(word) (đúng/sai) của Excel, không phải nội dung của cột này",
        en: "the cell holds Excel's value \(word), which is nothing for this column"),
      remedy: Phrase(vi: "Gõ lại nội dung của ô.", en: "Type what the cell should say."))
  }

  // MARK: Days where none belong

  static func numberBecameDay(_ day: StoredDay, _ stored: Double, at place: SourceLocation) -> Diagnostic {
    // Nothing in a campaign is older than that: the number is right, and its format is not.
    guard day.serial < 20_000 else {
      let guess = day.day.map { "\($0.day),\($0.month)" } ?? "12,5"
      return becameDay(
        day, vi: "không phải là số; có phải là \(guess) không?", en: "not a number; is it \(guess)?", at: place,
        format: numberFormat, example: guess)
    }
    let number = StoredNumber.shown(StoredNumber.text(stored))
    return becameDay(
      day, vi: "không phải là số; có phải là \(number) không?", en: "not a number; is it \(number)?", at: place,
      format: numberFormat, example: number)
  }

  static func yearBecameDay(_ day: StoredDay, at place: SourceLocation) -> Diagnostic {
    let year = (1900...2100).contains(day.serial) ? day.serial : day.day?.year ?? 2023
    return becameDay(
      day, vi: "không phải là một năm; có phải là năm \(year) không?", en: "not a year; is it \(year)?", at: place,
      format: numberFormat, example: String(year))
  }

  static func wordBecameDay(_ day: StoredDay, at place: SourceLocation) -> Diagnostic {
    let guess = day.day.map { "\($0.day)/\($0.month)" } ?? day.text
    return becameDay(
      day, vi: "không phải là nội dung của cột này; có phải là “\(guess)” không?", en: "not a text; is it “\(guess)”?",
      at: place, format: textFormat, example: guess)
  }

  static func textBecameDay(_ day: StoredDay, at place: SourceLocation) -> Diagnostic {
    Diagnostic(
      .textBecameDay, at: place,
      inCell(
        place, vi: "ô là một ngày của Excel, được đọc là “\(day.text)”",
        en: "the cell holds one of Excel's days, and is read as “\(day.text)”"),
      remedy: Phrase(
        vi: "Nếu muốn ghi khác, định dạng ô là \(textFormat.vietnamese) rồi gõ lại.",
        en: "If something else was meant, format the cell as \(textFormat.english) and type it anew."))
  }

  private static let numberFormat = Phrase(vi: "Số (Number)", en: "a number")
  private static let textFormat = Phrase(vi: "Văn bản (Text)", en: "text")

  private static func becameDay(
    _ day: StoredDay, vi vietnamese: String, en english: String, at place: SourceLocation, format: Phrase,
    example: String
  ) -> Diagnostic {
    Diagnostic(
      .becameDay, at: place,
      inCell(
        place, vi: "ô là ngày \(day.text), \(vietnamese)", en: "the cell holds the day \(day.text), \(english)"),
      explanation: Phrase(
        vi: "Excel tự đổi thành ngày những gì giống ngày, ví dụ: 12.5 hoặc 1/2.",
        en: "Excel turns into a day whatever looks like one, such as 12.5 or 1/2."),
      remedy: Phrase(
        vi: "Định dạng ô là \(format.vietnamese) rồi gõ lại, ví dụ: \(example).",
        en: "Format the cell as \(format.english) and type it anew, such as \(example)."))
  }
}
