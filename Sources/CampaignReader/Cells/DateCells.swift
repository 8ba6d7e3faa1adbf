internal import Diagnostics
internal import VietnameseText

/// Reads the cells that hold days, and says what is wrong with those that do not.
extension RowDecoder {
  /// A day; `nil` where the cell is blank or, after a problem, no day.
  mutating func day(_ id: String) -> CalendarDay? {
    guard let text = text(id) else { return nil }
    if let known = days[text] { return known }
    switch VietnameseDate.parse(text) {
    case .success(let reading):
      if reading.remarks.contains(.excelSerial) {
        report(.excelSerial(text, reading.day, at: place(id)))
      } else {
        days[text] = reading.day
      }
      return reading.day
    case .failure(let failure):
      report(.notADay(text, failure, at: place(id)))
      return nil
    }
  }
}

extension DiagnosticKind {
  static let dateNotADate = DiagnosticKind("date-not-a-date", .error)
  static let dateMonthFirst = DiagnosticKind("date-month-first", .error)
  static let dateTwoDigitYear = DiagnosticKind("date-two-digit-year", .error)
  static let dateWithoutDay = DiagnosticKind("date-without-day", .error)
  static let dateWithoutYear = DiagnosticKind("date-without-year", .error)
  static let noSuchDay = DiagnosticKind("no-such-day", .error)
  static let dateExcelSerial = DiagnosticKind("date-excel-serial", .warning)
}

extension Diagnostic {
  static func excelSerial(_ text: String, _ day: CalendarDay, at place: SourceLocation) -> Diagnostic {
    Diagnostic(
      .dateExcelSerial, at: place,
      inCell(
        place, vi: "\(text.quoted()) là số ngày của Excel, được đọc là \(day.short)",
        en: "\(text.quoted()) is Excel's number of a day, and is read as \(day.short)"),
      remedy: Phrase(
        vi: "Định dạng cột thành ngày, hoặc ghi: \(day.short).",
        en: "Format the column as dates, or write \(day.short)."))
  }

  static func notADay(_ text: String, _ failure: VietnameseDate.Failure, at place: SourceLocation) -> Diagnostic {
    let typed = text.quoted()
    let write = Phrase(
      vi: "Ghi ngày/tháng/năm, ví dụ: 20/4/2024.", en: "Write day/month/year, such as 20/4/2024.")
    switch failure {
    case .empty, .notADate:
      return Diagnostic(
        .dateNotADate, at: place,
        inCell(place, vi: "\(typed) không phải là ngày", en: "\(typed) is not a day"), remedy: write)
    case .monthFirst(let suggestion):
      return Diagnostic(
        .dateMonthFirst, at: place,
        inCell(
          place, vi: "\(typed) ghi tháng trước ngày; có phải là \(suggestion.short) không?",
          en: "\(typed) has the month before the day; is it \(suggestion.short)?"), remedy: write)
    case .noSuchDay:
      return Diagnostic(
        .noSuchDay, at: place,
        inCell(place, vi: "không có ngày \(typed) trên lịch", en: "the calendar has no day \(typed)"),
        remedy: Phrase(
          vi: "Xem lại giấy tờ và ghi đúng ngày/tháng/năm.", en: "Look it up and write the right day/month/year."))
    case .twoDigitYear(let suggestion):
      return Diagnostic(
        .dateTwoDigitYear, at: place,
        inCell(
          place,
          vi: "năm trong \(typed) chỉ có hai chữ số" + (suggestion.map { "; có phải là \($0.short) không?" } ?? ""),
          en: "the year in \(typed) has two digits" + (suggestion.map { "; is it \($0.short)?" } ?? "")),
        remedy: Phrase(
          vi: "Ghi đủ bốn chữ số của năm, ví dụ: 20/4/2024.", en: "Write all four digits, such as 20/4/2024."))
    case .noDay:
      return Diagnostic(
        .dateWithoutDay, at: place,
        inCell(place, vi: "\(typed) không nói ngày nào", en: "\(typed) does not say which day"), remedy: write)
    case .noYear:
      return Diagnostic(
        .dateWithoutYear, at: place,
        inCell(place, vi: "\(typed) không nói năm nào", en: "\(typed) does not say which year"), remedy: write)
    }
  }
}
