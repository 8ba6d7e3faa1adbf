internal import CampaignModel
internal import Diagnostics
internal import VietnameseText

/// Finds out which column of a file holds what, by the titles in its first line.
struct HeaderReader {
  /// What to do with a column's cells.
  enum Use: Equatable {
    case read
    /// Passed over: a running number, a note.
    case skip
    /// Personal data, or what may be: not read, and not shown in messages either.
    case hide
  }

  let schema: TableSchema
  let file: String
  let line: Int
  private(set) var columns: [Table.Column] = []
  private(set) var uses: [Use] = []
  /// A Boolean value that indicates whether any title was known.
  private(set) var isRecognised = false
  /// A Boolean value that indicates whether a column is missing without which rows say too little to be judged.
  private(set) var lacksColumn = false

  /// How many columns there are up to the last one with a title.
  var titledWidth: Int { (columns.lastIndex { !$0.title.isEmpty } ?? -1) + 1 }

  init(schema: TableSchema, file: String, line: Int, titles: [(text: String, column: Int)], log: inout ProblemLog) {
    self.schema = schema
    self.file = file
    self.line = line
    let matches = titles.map { schema.match(header: $0.text) }
    isRecognised = matches.contains {
      if case .column = $0 { true } else { false }
    }
    guard isRecognised else {
      log.add(.headerNotRecognised(schema, at: place(titles.first?.column ?? 1), titles: titles.map(\.text)))
      return
    }
    let present = Set(matches.compactMap { if case .column(let id) = $0 { id } else { nil } })
    var first: [String: Int] = [:]
    for (index, (title, match)) in zip(titles, matches).enumerated() {
      var column = Table.Column(title: title.text.trimmedAndCollapsed, position: title.column)
      var use = Use.skip
      switch match {
      case .column(let id):
        if let earlier = first[id] {
          log.add(
            .duplicateColumn(
              at: place(title.column, column.title), first: titles[earlier], firstPlace: place(titles[earlier].column)))
        } else {
          first[id] = index
          column.id = id
          use = .read
        }
      case .isPrivate:
        use = .hide
        log.add(.privateColumn(at: place(title.column, column.title)))
      case .unknown(let nearMiss):
        use = .hide
        if let meant = schema.columns.first(where: { $0.header == nearMiss }), !present.contains(meant.id),
          first[meant.id] == nil
        {
          // Read as what it must be, so that its cells are judged too; the error keeps everything unpublished.
          first[meant.id] = index
          column.id = meant.id
          use = .read
          log.add(.misspeltColumn(meant, at: place(title.column, column.title)))
        } else if !column.title.isEmpty {
          log.add(.unknownColumn(schema, at: place(title.column, column.title), nearMiss: nearMiss))
        }
      case .ignored: break
      }
      columns.append(column)
      uses.append(use)
    }
    for column in schema.columns where column.isRequired && first[column.id] == nil {
      log.add(.missingColumn(column, at: place(titles.first?.column ?? 1)))
      lacksColumn = true
    }
  }

  private func place(_ column: Int, _ title: String? = nil) -> SourceLocation {
    SourceLocation(file: file, line: line, column: column, columnTitle: title)
  }
}
