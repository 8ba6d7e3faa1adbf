internal import CampaignModel
internal import Diagnostics
internal import VietnameseText

/// Reads the cells that hold numbers.
extension RowDecoder {
  /// A quantity with its qualifier, converted to the base unit of its dimension; `nil` where the cell is blank or, after
  /// a problem, no such number.
  mutating func measure(_ id: String, in dimension: VietnameseNumber.Unit.Dimension) -> Measure? {
    guard let text = text(id), let reading = reading(of: text, id, dimension) else { return nil }
    return Measure(reading.value, qualifier: reading.qualifier?.words)
  }

  /// A whole number; `nil` where the cell is blank or, after a problem, no such number.
  mutating func whole(
    _ id: String, in dimension: VietnameseNumber.Unit.Dimension? = nil, limit: Int = 1_000_000
  ) -> Int? {
    guard let text = text(id), let reading = reading(of: text, id, dimension, isWhole: true) else { return nil }
    if let qualifier = reading.qualifier { report(.qualifierNotKept(qualifier.words, in: text, at: place(id))) }
    guard let whole = reading.value.whole, whole <= limit else {
      report(.countNotWhole(shown(text, id), at: place(id)))
      return nil
    }
    return whole
  }

  /// A year of four digits, from 1900 to 2100.
  mutating func year(_ id: String) -> Int? {
    guard let text = text(id).map({ shown($0, id) }) else { return nil }
    let digits = Folding.key(text).split(separator: " ").last.map(String.init) ?? ""
    let isYear = text == digits || Folding.key(text) == "nam \(digits)"
    guard isYear, digits.utf8.count == 4, let year = Int(digits), (1900...2100).contains(year) else {
      report(.yearNotAYear(text, at: place(id)))
      return nil
    }
    return year
  }

  /// The number that a text says, its unit of the right dimension.
  private mutating func reading(
    of text: String, _ id: String, _ dimension: VietnameseNumber.Unit.Dimension?, isWhole: Bool = false
  ) -> VietnameseNumber.Reading? {
    let kind = DiagnosticKind.notANumber(dimension)
    let isStored = isStoredNumber(id)
    switch isStored ? VietnameseNumber.parse(stored: text) : VietnameseNumber.parse(text) {
    case .failure(let failure):
      report(.notANumber(kind, shown(text, id), failure, dimension, at: place(id)))
      return nil
    case .success(let reading):
      if let unit = reading.unit, unit.dimension != dimension {
        report(.wrongUnit(kind, text, unit, dimension, at: place(id)))
        return nil
      }
      if isWhole, reading.remarks.contains(.commaReadAsDecimal) {
        // Where no decimals belong it can only be thousands, or a slip: never a thousandth of what was meant.
        report(.wholeNumberComma(shown(text, id), reading, at: place(id)))
        return nil
      }
      // An area below one square metre is asked about by itself: one question of a cell is enough.
      if dimension == .area, reading.value.thousandths < 1000 { return reading }
      if isStored, dimension == .area, Self.mayBeThousands(reading.value) {
        report(.numberMayBeThousands(reading.value, at: place(id)))
        return reading
      }
      for remark in reading.remarks {
        if let diagnostic = Diagnostic.remark(remark, shown(text, id), reading, at: place(id)) { report(diagnostic) }
      }
      return reading
    }
  }

  /// Whether a stored area may have been meant a thousand times as large: an Excel of English habits takes “1.234” for one
  /// and a bit.
  private static func mayBeThousands(_ area: DecimalNumber) -> Bool {
    let thousandths = area.thousandths
    // Below one it would be a thousand times nothing: “0,03” is no misread “30”.
    if thousandths % 1000 == 0 || thousandths < 1000 { return false }
    // Three decimals are no area anybody measures; nor are fewer, of a few square metres.
    return thousandths % 10 != 0 ? thousandths < 1_000_000 : thousandths < 5000
  }

  /// A Boolean value that indicates whether a workbook stores the cell as a number.
  private func isStoredNumber(_ id: String) -> Bool {
    table.sheet != nil && table.storage(id, row: row) == .number
  }

  /// A cell's text as the clerk sees it: a stored number has a decimal comma.
  private func shown(_ text: String, _ id: String) -> String {
    isStoredNumber(id) ? StoredNumber.shown(text) : text
  }
}
