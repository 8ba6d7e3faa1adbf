internal import Diagnostics

extension Datatype {
  func dateFault(in value: Bytes) -> ValueFault? {
    switch self {
    case .date: return read(value, .date) { $0.date() }
    case .month:
      return read(value, .month) { $0.year() != nil && $0.take(UInt8(ascii: "-")) && $0.month() != nil }
    case .week:
      return read(value, .week) { reader in
        guard let year = reader.year(), reader.take(UInt8(ascii: "-")), reader.take(UInt8(ascii: "W")) else {
          return false
        }
        return reader.week(of: year)
      }
    case .time: return read(value, .time) { $0.time() }
    case .localDateTime: return read(value, .localDateTime) { $0.dateAndTime(zoned: false) }
    case .changeDate: return changeDateFault(in: value)
    default: return timeFault(in: value)
    }
  }

  private func read(_ value: Bytes, _ form: ValueFault.DateForm, _ rule: (inout DateTimeReader) -> Bool) -> ValueFault?
  {
    var reader = DateTimeReader(value)
    guard rule(&reader), reader.isAtEnd else { return .badDate(value, nil, form) }
    return reader.outOfRange.map { .badDate(value, $0, form) }
  }

  /// A date, or a date and time with its zone.
  private func changeDateFault(in value: Bytes) -> ValueFault? {
    let first = value.firstIndex { $0 == UInt8(ascii: "T") || $0 == UInt8(ascii: " ") }
    return first == nil
      ? read(value, .change) { $0.date() } : read(value, .change) { $0.dateAndTime(zoned: true) }
  }

  /// Any of the forms of `time`: the first that fits in form decides.
  private func timeFault(in value: Bytes) -> ValueFault? {
    for form in Self.timeForms {
      var reader = DateTimeReader(value, trimming: true)
      if form(&reader), reader.isAtEnd { return reader.outOfRange.map { .badDate(value, $0, .any) } }
    }
    return .badDate(value, nil, .any)
  }

  private static let timeForms: [@Sendable (inout DateTimeReader) -> Bool] = [
    { $0.date() },
    { $0.year() != nil },
    { $0.dateAndTime(zoned: false) },
    { $0.dateAndTime(zoned: true) },
    { $0.year() != nil && $0.take(UInt8(ascii: "-")) && $0.month() != nil },
    { $0.month() != nil && $0.take(UInt8(ascii: "-")) && $0.dayOfAnyYear() },
    { $0.time() },
    { $0.zone() },
    { reader in
      guard reader.year() != nil, reader.take(UInt8(ascii: "-")), reader.take(UInt8(ascii: "W")) else { return false }
      return reader.week(of: nil)
    },
    { $0.duration() },
    { $0.spokenDuration() },
  ]
}

extension Rule {
  static let badDate = Rule(
    DiagnosticKind("bad-date-or-time", .error),
    title: Phrase(
      vi: "Ngày, giờ trong thuộc tính viết theo chuẩn và có thật",
      en: "Dates and times in attributes are in form and exist"),
    why: Phrase(
      vi: "Máy đọc ngày kiểu “năm-tháng-ngày”; kiểu khác bị bỏ qua hoặc hiểu lẫn ngày với tháng.",
      en: "Machines read year-month-day; another order is dropped or misread."),
    good: .body("<p><time datetime=\"2024-11-20\">20/11/2024</time></p>"),
    bad: .body("<p><time datetime=\"‸20/11/2024\">20/11/2024</time></p>"))
}

extension ValueFault {
  enum DateForm {
    case date, month, week, time, localDateTime, change, any

    var remedy: Phrase {
      switch self {
      case .date: Phrase(vi: "Viết năm-tháng-ngày, ví dụ: “2024-11-20”.", en: "Write year-month-day: “2024-11-20”.")
      case .month: Phrase(vi: "Viết năm-tháng, ví dụ: “2024-11”.", en: "Write year-month: “2024-11”.")
      case .week: Phrase(vi: "Viết năm-tuần, ví dụ: “2024-W47”.", en: "Write year-week: “2024-W47”.")
      case .time: Phrase(vi: "Viết giờ:phút, ví dụ: “07:30”.", en: "Write hour:minute: “07:30”.")
      case .localDateTime:
        Phrase(
          vi: "Viết ngày, chữ T, giờ, ví dụ: “2024-11-20T07:30”.", en: "Write date, T and time: “2024-11-20T07:30”.")
      case .change:
        Phrase(
          vi: "Viết ngày, hoặc ngày giờ kèm múi giờ, ví dụ: “2024-11-20”, “2024-11-20T07:30+07:00”.",
          en: "Write a date, or a date and time with its zone: “2024-11-20”, “2024-11-20T07:30+07:00”.")
      case .any:
        Phrase(
          vi: "Viết ngày “2024-11-20”, tháng “2024-11”, giờ “07:30”, hoặc khoảng thời gian “2h 30m”.",
          en: "Write a date “2024-11-20”, a month “2024-11”, a time “07:30” or a duration “2h 30m”.")
      }
    }
  }

  /// - Parameter range: The part that is out of range; nil where the form is wrong.
  static func badDate(_ value: Bytes, _ range: Range<Int>?, _ form: DateForm) -> ValueFault {
    let typed = value.quoted(0..<value.count)
    let summary: Phrase
    if let range {
      let part = value.quoted(range)
      summary = Phrase(
        vi: "\(typed) không có thật: \(part) ngoài khoảng", en: "\(typed) does not exist: \(part) is out of range")
    } else if value.isEmpty {
      summary = Phrase(vi: "ngày giờ để trống", en: "the date or time is empty")
    } else {
      summary = Phrase(
        vi: "\(typed) không phải ngày giờ đúng dạng", en: "\(typed) is not a date or time that will do here")
    }
    return ValueFault(.badDate, range ?? 0..<value.count, summary, remedy: form.remedy)
  }
}
