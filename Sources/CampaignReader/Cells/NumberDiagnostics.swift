internal import Diagnostics
internal import VietnameseText

// What is said of numbers.

extension DiagnosticKind {
  static let areaNotANumber = DiagnosticKind("area-not-a-number", .error)
  static let moneyNotANumber = DiagnosticKind("money-not-a-number", .error)
  static let labourNotANumber = DiagnosticKind("labour-days-not-a-number", .error)
  static let countNotANumber = DiagnosticKind("count-not-a-number", .error)
  static let countNotWhole = DiagnosticKind("count-not-whole", .error)
  static let wholeNumberComma = DiagnosticKind("whole-number-comma", .error)
  static let yearNotAYear = DiagnosticKind("year-not-a-year", .error)
  static let areaConverted = DiagnosticKind("area-converted", .warning)
  static let numberDecimalComma = DiagnosticKind("number-decimal-comma", .warning)
  static let numberEnglishGrouping = DiagnosticKind("number-english-grouping", .warning)
  static let numberMayBeThousands = DiagnosticKind("number-may-be-thousands", .warning)
  static let numberRounded = DiagnosticKind("number-rounded", .warning)
  static let qualifierNotKept = DiagnosticKind("qualifier-not-kept", .warning)

  /// The kind for a text that is no number of this dimension.
  static func notANumber(_ dimension: VietnameseNumber.Unit.Dimension?) -> DiagnosticKind {
    switch dimension {
    case .area: .areaNotANumber
    case .money: .moneyNotANumber
    case .labour: .labourNotANumber
    default: .countNotANumber
    }
  }
}

extension Diagnostic {
  static func notANumber(
    _ kind: DiagnosticKind, _ text: String, _ failure: VietnameseNumber.Failure,
    _ dimension: VietnameseNumber.Unit.Dimension?, at place: SourceLocation
  ) -> Diagnostic {
    let example = example(dimension)
    let (wrong, what) = failure == .negative ? ("là số âm", "a negative number") : ("không phải là số", "not a number")
    return Diagnostic(
      kind, at: place,
      inCell(
        place, vi: "\(text.quoted()) \(wrong); ví dụ: \(example)",
        en: "\(text.quoted()) is \(what); an example: \(example)"),
      explanation: reason(failure), remedy: remedy(dimension))
  }

  static func wrongUnit(
    _ kind: DiagnosticKind, _ text: String, _ unit: VietnameseNumber.Unit,
    _ dimension: VietnameseNumber.Unit.Dimension?, at place: SourceLocation
  ) -> Diagnostic {
    let example = example(dimension)
    return Diagnostic(
      kind, at: place,
      inCell(
        place, vi: "\(text.quoted()) có đơn vị “\(unit.name)”, không dùng cho cột này; ví dụ: \(example)",
        en: "\(text.quoted()) has the unit “\(unit.name)”, which is not this column's; an example: \(example)"),
      remedy: remedy(dimension))
  }

  static func countNotWhole(_ text: String, at place: SourceLocation) -> Diagnostic {
    let typed = LongNumbers.masked(text).quoted()
    return Diagnostic(
      .countNotWhole, at: place,
      inCell(
        place, vi: "\(typed) không phải là số nguyên; ví dụ: 12",
        en: "\(typed) is not a whole number; an example: 12"),
      remedy: Phrase(vi: "Ghi số nguyên, không có phần lẻ.", en: "Write a whole number, without decimals."))
  }

  /// “500,000” in a column of whole numbers.
  static func wholeNumberComma(
    _ text: String, _ reading: VietnameseNumber.Reading, at place: SourceLocation
  ) -> Diagnostic {
    let meant = VietnameseNumber.formatted(Int(reading.written.thousandths))
    let other = reading.written.formatted
    return Diagnostic(
      .wholeNumberComma, at: place,
      inCell(
        place, vi: "\(text.quoted()) có thể hiểu là \(meant) hoặc \(other); có phải là \(meant) không?",
        en: "\(text.quoted()) may be \(meant) or \(other); is it \(meant)?"),
      explanation: Phrase(
        vi: "Ở Việt Nam, dấu phẩy mở phần lẻ, còn cột này chỉ có số nguyên.",
        en: "In Vietnam a comma opens the decimals, and this column holds whole numbers alone."),
      remedy: Phrase(
        vi: "Nếu đúng là \(meant), ghi dấu chấm: \(meant), hoặc gõ liền: \(reading.written.thousandths); "
          + "nếu không, ghi lại số nguyên không có dấu phẩy.",
        en: "If so, write a point: \(meant), or no sign at all; if not, write the whole number without a comma."))
  }

  static func yearNotAYear(_ text: String, at place: SourceLocation) -> Diagnostic {
    Diagnostic(
      .yearNotAYear, at: place,
      inCell(
        place, vi: "\(text.quoted()) không phải là một năm; ví dụ: 2023",
        en: "\(text.quoted()) is not a year; an example: 2023"),
      remedy: Phrase(
        vi: "Ghi một năm bằng bốn chữ số; thành tích nhiều năm thì ghi mỗi năm một dòng ở bảng “Hiến tặng”.",
        en: "Write one year in four digits; give further years rows of their own in the table of donations."))
  }

  static func qualifierNotKept(_ words: String, in text: String, at place: SourceLocation) -> Diagnostic {
    Diagnostic(
      .qualifierNotKept, at: place,
      inCell(
        place, vi: "từ \(words.quoted()) trong \(text.quoted()) không được in; cột này chỉ giữ con số",
        en: "\(words.quoted()) in \(text.quoted()) is not printed; this column keeps the number alone"),
      remedy: Phrase(vi: "Ghi con số chính xác.", en: "Write the exact number."))
  }

  static func numberMayBeThousands(_ value: DecimalNumber, at place: SourceLocation) -> Diagnostic {
    let read = value.formatted
    let meant = VietnameseNumber.formatted(Int(value.thousandths))
    return Diagnostic(
      .numberMayBeThousands, at: place,
      inCell(
        place, vi: "ô lưu số \(read), nhỏ khác thường; có phải là \(meant) không?",
        en: "the cell stores the number \(read), which is oddly small; is it \(meant)?"),
      explanation: Phrase(
        vi: "Excel đặt theo lối tiếng Anh hiểu dấu chấm trong \(meant) là dấu mở phần lẻ.",
        en: "An Excel of English habits takes the point in \(meant) for a decimal point."),
      remedy: Phrase(
        vi: "Nếu đúng là \(meant) m², gõ liền, không có dấu: \(value.thousandths).",
        en: "If \(meant) m² is meant, type it without any sign: \(value.thousandths)."))
  }

  /// What the reader of the file should know of how a number was understood; `nil` where it goes without saying.
  static func remark(
    _ remark: VietnameseNumber.Remark, _ text: String, _ reading: VietnameseNumber.Reading, at place: SourceLocation
  ) -> Diagnostic? {
    let value = reading.value.formatted
    switch remark {
    case .commaReadAsDecimal:
      let thousands = DecimalNumber(thousandths: reading.written.thousandths).thousandths
      return Diagnostic(
        .numberDecimalComma, at: place,
        inCell(
          place, vi: "\(text.quoted()) được đọc là \(value) (dấu phẩy mở phần lẻ)",
          en: "\(text.quoted()) is read as \(value), with a decimal comma"),
        remedy: Phrase(
          vi: "Nếu là hàng nghìn, ghi dấu chấm: \(VietnameseNumber.formatted(Int(thousands))).",
          en: "If thousands are meant, write a point: \(VietnameseNumber.formatted(Int(thousands)))."))
    case .englishGrouping:
      return Diagnostic(
        .numberEnglishGrouping, at: place,
        inCell(
          place, vi: "\(text.quoted()) viết theo lối tiếng Anh, được đọc là \(value)",
          en: "\(text.quoted()) is written the English way, and is read as \(value)"),
        remedy: Phrase(vi: "Ghi theo lối Việt Nam: \(value).", en: "Write it the Vietnamese way: \(value)."))
    case .unitConverted(.hectare):
      return Diagnostic(
        .areaConverted, at: place,
        inCell(
          place, vi: "\(text.quoted()) được đổi từ ha ra \(value) m²",
          en: "\(text.quoted()) was converted from hectares to \(value) m²"),
        remedy: Phrase(
          vi: "Nếu đúng, nên ghi thẳng số m²: \(value).", en: "If so, better write the square metres: \(value)."))
    case .rounded:
      return Diagnostic(
        .numberRounded, at: place,
        inCell(
          place, vi: "\(text.quoted()) có quá ba chữ số lẻ, được làm tròn thành \(value)",
          en: "\(text.quoted()) has more than three decimals and is rounded to \(value)"),
        remedy: Phrase(vi: "Ghi số đã làm tròn: \(value).", en: "Write the rounded number: \(value)."))
    case .pointReadAsDecimal, .unitConverted: return nil
    }
  }

  // MARK: Words

  private static func example(_ dimension: VietnameseNumber.Unit.Dimension?) -> String {
    switch dimension {
    case .area: "1.234,5"
    case .money: "5.000.000"
    default: "12"
    }
  }

  private static func remedy(_ dimension: VietnameseNumber.Unit.Dimension?) -> Phrase {
    switch dimension {
    case .area:
      Phrase(
        vi: "Ghi số mét vuông, dấu chấm ngăn hàng nghìn, dấu phẩy mở phần lẻ; có thể có chữ “hơn”, “gần” ở trước.",
        en: "Write square metres: a point between thousands, a decimal comma; “hơn” or “gần” may stand before.")
    case .money:
      Phrase(vi: "Ghi số tiền bằng đồng, dấu chấm ngăn hàng nghìn.", en: "Write đồng, with a point between thousands.")
    case .labour: Phrase(vi: "Ghi số ngày công bằng chữ số.", en: "Write the number of labour-days.")
    default: Phrase(vi: "Ghi số bằng chữ số.", en: "Write the number in figures.")
    }
  }

  /// Why a text is not a number, where the text alone does not say it.
  static func reason(_ failure: VietnameseNumber.Failure) -> Phrase? {
    switch failure {
    case .empty, .notANumber: nil
    case .badGrouping:
      Phrase(
        vi: "Dấu chấm hoặc dấu phẩy đặt không đúng chỗ: dấu chấm chỉ ngăn từng nhóm ba chữ số.",
        en: "A point or comma stands where it means nothing: points part groups of three digits.")
    case .negative: Phrase(vi: "Số không được âm.", en: "The number may not be negative.")
    case .tooLarge: Phrase(vi: "Số quá lớn.", en: "The number is too large.")
    case .scientific:
      Phrase(
        vi: "Excel đã viết tắt con số vì cột hẹp: nới rộng cột rồi lưu lại.",
        en: "Excel abbreviated the number because the column is narrow: widen it and save again.")
    case .range:
      Phrase(vi: "Đây là hai số; ô chỉ ghi một số.", en: "These are two numbers; a cell holds one.")
    case .foreignDigits:
      Phrase(vi: "Các chữ số không phải là 0–9 thường dùng.", en: "The digits are not the usual 0–9.")
    case .unknownUnit(let unit) where VietnameseNumber.isRegionalLandUnit(unit):
      Phrase(
        vi: "\(unit.quoted()) mỗi vùng một khác (Bắc Bộ: 1 sào là 360 m²) nên không tự đổi được; cần ghi số mét vuông.",
        en: "\(unit.quoted()) differs from region to region (in the north 1 sào is 360 m²) and is not converted; write "
          + "square metres.")
    case .unknownUnit(let unit):
      Phrase(vi: "Không hiểu phần \(unit.quoted()) sau con số.", en: "\(unit.quoted()) behind the number is not known.")
    }
  }
}
