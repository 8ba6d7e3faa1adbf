internal import CampaignModel
internal import Diagnostics
internal import VietnameseText

/// Reads the cells of one row after another as what their columns hold; every cell that is not is a problem at its place.
struct RowDecoder {
  let table: Table
  let schema: TableSchema
  private var log: ProblemLog
  /// The problems of the row that is read.
  private var problems: [Diagnostic] = []
  /// The cells that were found wrong when the table was read: nothing more is said of them.
  private let spoiled: Set<SourceLocation>
  /// The row that is read, by its index in the table.
  private(set) var row = 0
  /// What texts were found to mean, by column: few texts, many rows.
  private var meanings: [String: [String: [String]]] = [:]
  private var answers: [String: Bool] = [:]
  var days: [String: CalendarDay] = [:]
  private let requiredColumns: [ColumnSchema]

  init(_ table: Table, schema: TableSchema, log: ProblemLog) {
    self.table = table
    self.schema = schema
    self.log = log
    spoiled = log.errorPlaces(in: table.file)
    requiredColumns = schema.columns.filter { column in
      if case .everyRow = column.presence { table.index(of: column.id) != nil } else { false }
    }
  }

  /// Reads every row of a table as an entity; rows without an essential cell give none.
  static func decode<Entity>(
    _ table: Table, schema: TableSchema, log: inout ProblemLog, _ body: (inout RowDecoder) -> Entity?
  ) -> [Entity] {
    var decoder = RowDecoder(table, schema: schema, log: log)
    var entities: [Entity] = []
    entities.reserveCapacity(table.rows.count)
    for row in table.rows.indices {
      decoder.row = row
      decoder.checkRequiredCells()
      if let entity = body(&decoder) { entities.append(entity) }
      decoder.endRow()
    }
    log = decoder.log
    return entities
  }

  var origin: RowOrigin { RowOrigin(table: table, row: row) }

  mutating func report(_ diagnostic: Diagnostic) { problems.append(diagnostic) }

  /// Hands the row's problems on: of a row whose cells are shifted one, in place of all that follow from it.
  private mutating func endRow() {
    guard !problems.isEmpty else { return }
    problems.removeAll { problem in problem.location.map(spoiled.contains) ?? false }
    let failed = Set(problems.filter { $0.severity.blocks }.compactMap(\.location))
    if let shift = RowShift(of: row, in: table, schema, failed: failed) {
      problems.removeAll { problem in problem.location.map(shift.covers) ?? false }
      problems.append(.rowShifted(shift))
    }
    for problem in problems { log.add(problem) }
    problems.removeAll(keepingCapacity: true)
  }

  func place(_ id: String) -> SourceLocation { table.location(id, row: row) }

  private mutating func checkRequiredCells() {
    var texts: [ColumnSchema] = []
    for column in requiredColumns where text(column.id) == nil {
      switch column.form {
      case .text, .identifier: texts.append(column)
      default: report(.requiredCellEmpty([column], in: table, at: place(column.id)))
      }
    }
    // Id and name are blank together: a spare row, one thing to mend.
    if let first = texts.first { report(.requiredCellEmpty(texts, in: table, at: place(first.id))) }
  }

  // MARK: Text

  /// The text of a cell, tidied; `nil` where it is blank or the table has no such column.
  func text(_ id: String) -> String? {
    guard let text = table.text(id, row: row), !text.isEmpty else { return nil }
    let tidy = text.trimmedAndCollapsed
    return tidy.isEmpty ? nil : tidy
  }

  /// The text of a cell that names a person or a place, where no question mark belongs.
  mutating func name(_ id: String) -> String? {
    guard let text = text(id) else { return nil }
    // A question mark inside a word was told when the cell was read.
    if text.utf8.contains(UInt8(ascii: "?")), !TextDecoding.hasLostLetters(text) {
      report(.lostLetter(in: text, at: place(id)))
    }
    if let typed = table.text(id, row: row), typed.utf8.contains(where: { $0 == 0x0A || $0 == 0x0D }) {
      report(.nameLineBreak(text, at: place(id)))
    }
    return text
  }

  /// The parts of a cell that lists several, separated by commas, semicolons, slashes or line breaks.
  func parts(_ id: String, slashes: Bool = false) -> [String] {
    guard let text = table.text(id, row: row), !text.isEmpty else { return [] }
    return text.split { [",", ";", "\n", "\r", "\r\n"].contains($0) || (slashes && $0 == "/") }
      .map { String($0).trimmedAndCollapsed }.filter { !$0.isEmpty }
  }

  // MARK: Choices

  /// The answer that a cell gives; `nil` where it is blank or, after a problem, not known.
  mutating func choice<Answer: ChoiceListed>(_ id: String, _: Answer.Type, unknown kind: DiagnosticKind) -> Answer? {
    choiceID(id, of: Answer.choiceList, unknown: kind).flatMap(Answer.init(rawValue:))
  }

  /// The identifier of the answer that a cell gives.
  mutating func choiceID(_ id: String, of list: ChoiceList, unknown kind: DiagnosticKind) -> String? {
    guard let text = text(id) else { return nil }
    if let known = meanings[id]?[text] { return known.first }
    guard let answer = list.id(of: text) else {
      report(.unknownChoice(kind, text, list, at: place(id)))
      return nil
    }
    meanings[id, default: [:]][text] = [answer]
    return answer
  }

  /// The identifiers of all the answers that a cell lists; words of `everything` stand for every one.
  mutating func choiceIDs(
    _ id: String, of list: ChoiceList, everything: ChoiceList, unknown kind: DiagnosticKind
  ) -> [String] {
    guard let text = table.text(id, row: row), !text.isEmpty else { return [] }
    if let known = meanings[id]?[text] { return known }
    var answers: [String] = []
    var isKnown = true
    for part in parts(id, slashes: true) {
      if everything.id(of: part) != nil {
        answers += list.choices.map(\.id)
      } else if let answer = list.id(of: part) {
        answers.append(answer)
      } else {
        isKnown = false
        report(.unknownChoice(kind, part, list, at: place(id)))
      }
    }
    if isKnown { meanings[id, default: [:]][text] = answers }
    return answers
  }

  /// Yes or no; `nil` where the cell is blank or, after a problem, not understood.
  mutating func yesNo(_ id: String) -> Bool? {
    guard let text = text(id) else { return nil }
    if let known = answers[text] { return known }
    switch YesNo.parse(text) {
    case .answer(let answer):
      answers[text] = answer == .yes
      return answer == .yes
    case .blank: return nil
    case .unrecognised:
      report(.yesNoNotUnderstood(text, at: place(id)))
      return nil
    }
  }
}
