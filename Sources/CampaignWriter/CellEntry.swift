internal import CampaignModel
internal import VietnameseText
internal import Workbooks

/// What people are told about a column's cells, and what the cells take.
struct CellEntry {
  private let column: ColumnSchema
  private let note: String
  private let example: String
  private let answers: ColumnAnswers?
  private let narrowed: [String]?

  /// - Parameter answers: In place of all that the column knows.
  init(_ column: ColumnSchema, of schema: TableSchema, note: String, example: String, answers: [String]? = nil) {
    self.column = column
    self.note = note
    self.example = example
    self.answers = ColumnAnswers(column, of: schema.name)
    narrowed = answers
  }

  /// The line over a title's note.
  var heading: String {
    switch WorkbookLook.Importance(column) {
    case .required: column.header + (column.isRequiredInEveryRow ? " (bắt buộc)" : "")
    case .optional: column.header
    case .internalOnly: column.header + " (nội bộ, không đăng)"
    }
  }

  /// The note over a title.
  var comment: String { note + "\nVí dụ: " + example }

  /// What the cells take and say; `nil` where they take anything and say nothing.
  func validation(of range: CellRange, lists: inout ListsSheet) -> CellValidation? {
    var validation = CellValidation(range, .any, strictness: .none, prompt: isProneToSlips ? prompt : nil)
    if let answers {
      validation.rule = lists.rule(offering: narrowed ?? answers.answers, titled: answers.title)
      validation.strictness = answers.strictness
      validation.error = listError(answers.strictness)
      return validation
    }
    switch column.form {
    case .wholeNumber: validation.rule = .whole(0...1_000_000)
    case .year: validation.rule = .whole(2000...2100)
    case .number(let unit): validation.rule = .decimal(0...(unit == "đồng" ? 1e12 : 1e7))
    // From 1/1/2000 to 31/12/2100.
    case .date: validation.rule = .day(36_526...73_415)
    case .text, .identifier, .yesNo, .choice, .choices: return validation.prompt == nil ? nil : validation
    }
    validation.strictness = .warning
    validation.error = numberError
    return validation
  }

  /// A Boolean value that indicates whether a word beside each cell is worth its place on the screen.
  private var isProneToSlips: Bool {
    if case .date = column.form { return true }
    return ["area_m2", "id", "honouree", "code", "key", "consent", "consent_scope", "annex_no"].contains(column.id)
  }

  private var prompt: CellValidation.Message {
    let begin = column.isRequiredInEveryRow ? "Bắt buộc. " : ""
    let texts = [begin + note + " Ví dụ: " + example, begin + note, note]
    let text = texts.first { $0.utf16.count <= CellValidation.Message.longestText } ?? ""
    return CellValidation.Message(Self.fitted(column.header), text)
  }

  private func listError(_ strictness: CellValidation.Strictness) -> CellValidation.Message? {
    guard strictness == .warning else { return nil }
    return CellValidation.Message(
      Self.fitted(column.header),
      "Nội dung vừa ghi không có trong danh sách; có thể do sai chính tả. Bấm mũi tên cạnh ô để chọn; nếu chắc thì giữ."
    )
  }

  private var numberError: CellValidation.Message? {
    let text: String? =
      switch column.form {
      case .wholeNumber: "Ô này ghi một số nguyên, ví dụ: \(example)."
      case .year: "Ô này ghi năm đủ bốn chữ số, ví dụ: \(example)."
      case .number: "Ô này ghi số, không kèm đơn vị, ví dụ: \(example). Nếu cần ghi “hơn 150”, “gần 50” thì cứ giữ."
      case .date: "Ô này ghi ngày/tháng/năm, ví dụ: \(example)."
      case .text, .identifier, .yesNo, .choice, .choices: nil
      }
    return text.map { CellValidation.Message(Self.fitted(column.header), $0) }
  }

  private static func fitted(_ title: String) -> String {
    var fitted = title
    while fitted.utf16.count > CellValidation.Message.longestTitle { fitted.removeLast() }
    return fitted
  }
}
