internal import CampaignModel
internal import Diagnostics
internal import VietnameseText

/// Reads the cells of one row after another as what their columns hold; every cell that is not is a problem at its place.
struct RowDecoder {
  let table: Table
  let schema: TableSchema
  private(set) var log: ProblemLog
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
    }
    log = decoder.log
    return entities
  }

  var origin: RowOrigin { RowOrigin(table: table, row: row) }

  mutating func report(_ diagnostic: Diagnostic) { log.add(diagnostic) }

  func place(_ id: String) -> SourceLocation { table.location(id, row: row) }

  private mutating func checkRequiredCells() {
    for column in requiredColumns where text(column.id) == nil {
      log.add(.requiredCellEmpty(column, at: place(column.id)))
    }
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
    if text.utf8.contains(UInt8(ascii: "?")) { log.add(.lostLetter(in: text, at: place(id))) }
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
      log.add(.unknownChoice(kind, text, list, at: place(id)))
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
        log.add(.unknownChoice(kind, part, list, at: place(id)))
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
      log.add(.yesNoNotUnderstood(text, at: place(id)))
      return nil
    }
  }
}
