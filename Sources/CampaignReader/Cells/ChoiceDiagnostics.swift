internal import CampaignModel
internal import Diagnostics

// What is said of blank cells and of words that are no answer.

extension DiagnosticKind {
  static let requiredCellEmpty = DiagnosticKind("required-cell-empty", .error)
  static let unknownKind = DiagnosticKind("unknown-kind", .error)
  static let unknownState = DiagnosticKind("unknown-state", .error)
  static let unknownLandKind = DiagnosticKind("unknown-land-kind", .error)
  static let unknownPhase = DiagnosticKind("unknown-phase", .error)
  static let unknownQuota = DiagnosticKind("unknown-quota", .error)
  static let unknownConsentScope = DiagnosticKind("unknown-consent-scope", .error)
  static let yesNoNotUnderstood = DiagnosticKind("yes-no-not-understood", .error)
}

extension Diagnostic {
  /// - Parameter columns: The blank cells of a row that are mended as one; `place` is that of the first.
  static func requiredCellEmpty(_ columns: [ColumnSchema], in table: Table, at place: SourceLocation) -> Diagnostic {
    let titles = columns.map { column in
      (table.index(of: column.id).map { table.columns[$0].title } ?? column.header).quoted()
    }.joined(separator: ", ")
    return Diagnostic(
      .requiredCellEmpty, at: place,
      Phrase(
        vi: "\(columns.count > 1 ? "các cột" : "cột") \(titles) để trống",
        en: columns.count > 1 ? "columns \(titles) are blank" : "column \(titles) is blank"),
      remedy: columns.first.map(remedy))
  }

  /// What to fill in.
  private static func remedy(for column: ColumnSchema) -> Phrase {
    switch column.form {
    case .choice(let list), .choices(let list):
      let titles = words(list)
      return Phrase(vi: "Điền một trong các từ: \(titles).", en: "Fill in one of: \(titles).")
    case .date: return Phrase(vi: "Điền ngày, ví dụ: 20/4/2024.", en: "Fill in a day, such as 20/4/2024.")
    case .wholeNumber, .number: return Phrase(vi: "Điền số, ví dụ: 12.", en: "Fill in a number, such as 12.")
    default: return Phrase(vi: "Điền ô này; dòng thừa thì xóa cả dòng.", en: "Fill it in, or delete the whole row.")
    }
  }

  static func unknownChoice(
    _ kind: DiagnosticKind, _ text: String, _ list: ChoiceList, at place: SourceLocation
  ) -> Diagnostic {
    let isSeveral = kind == .unknownLandKind && text.contains { ",;/+".contains($0) }
    let nearMiss = isSeveral ? nil : list.nearMiss(of: text)
    let titles = words(list)
    let isScope = kind == .unknownConsentScope
    let severalKinds = Phrase(
      vi: "Nhiều loại đất thì ghi mỗi loại một dòng ở bảng “Hiến tặng”.",
      en: "Give each kind of land a row of its own in the table of donations.")
    return Diagnostic(
      kind, at: place,
      inCell(
        place, vi: "không hiểu \(text.quoted())" + (nearMiss.map { "; có phải là “\($0)” không?" } ?? ""),
        en: "\(text.quoted()) is not known" + (nearMiss.map { "; is it “\($0)”?" } ?? "")),
      explanation: isSeveral ? severalKinds : nil,
      remedy: isScope
        ? Phrase(
          vi: "Ghi một trong các từ: \(titles); hoặc tất cả. Nhiều mục thì ngăn bằng dấu phẩy, ví dụ: trang, ảnh.",
          en: "Write one of: \(titles); or “tất cả” for all. Put commas between several, such as: trang, ảnh.")
        : Phrase(vi: "Ghi một trong các từ: \(titles).", en: "Write one of: \(titles)."))
  }

  static func yesNoNotUnderstood(_ text: String, at place: SourceLocation) -> Diagnostic {
    Diagnostic(
      .yesNoNotUnderstood, at: place,
      inCell(
        place, vi: "không rõ \(text.quoted()) là có hay không", en: "\(text.quoted()) is neither yes nor no"),
      remedy: Phrase(
        vi: "Ghi “có” hoặc “không”; chưa biết thì để trống.", en: "Write “có” or “không”; leave it blank if unknown."))
  }

  private static func words(_ list: ChoiceList) -> String { list.titles.joined(separator: "; ") }
}
