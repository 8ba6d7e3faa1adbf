internal import CampaignModel
internal import Diagnostics
internal import VietnameseText

/// Finds out which column of a table holds what, by the titles of a text's first line or above a sheet's rows.
struct HeaderReader {
  /// A title, and where it stands.
  struct Title: Sendable, Hashable {
    let text: String
    /// The line or row; counts from 1.
    let line: Int
    /// Characters of the line in a text, columns in a sheet; counts from 1.
    let column: Int
    /// A Boolean value that indicates whether it stands under a title that names personal data.
    var isUnderPrivate = false
  }

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
  /// The sheet's name in a workbook.
  let sheet: String?
  /// The line or row under which the cells begin.
  let line: Int
  private(set) var columns: [Table.Column] = []
  private(set) var uses: [Use] = []
  /// A Boolean value that indicates whether any title was known.
  private(set) var isRecognised = false
  /// A Boolean value that indicates whether a column is missing without which rows say too little to be judged.
  private(set) var lacksColumn = false

  /// The titles, as many as there are columns.
  let titles: [Title]
  /// The indices of the columns whose title is not known, or blank.
  private(set) var unknown: Set<Int> = []
  /// The identifiers of columns that are there in another unit alone.
  private(set) var inWrongUnit: Set<String> = []

  /// The place of the first title: of what is missing.
  var start: SourceLocation { titles.first.map { place($0) } ?? SourceLocation(file: file) }

  /// How many columns there are up to the last one with a title.
  var titledWidth: Int { (columns.lastIndex { !$0.title.isEmpty } ?? -1) + 1 }

  /// - Parameter mayLack: Identifiers of columns that need not be there: something else says what they hold.
  init(
    schema: TableSchema, file: String, sheet: String? = nil, line: Int, titles: [Title], mayLack: Set<String> = [],
    log: inout ProblemLog
  ) {
    self.schema = schema
    self.file = file
    self.sheet = sheet
    self.line = line
    self.titles = titles
    let matches = titles.map { $0.isUnderPrivate ? .isPrivate : schema.match(header: $0.text) }
    let present = Set(matches.compactMap { if case .column(let id) = $0 { id } else { nil } })
    isRecognised = !present.isEmpty
    guard isRecognised else {
      let first = titles.first.map { place($0) } ?? SourceLocation(file: file)
      log.add(.headerNotRecognised(schema, at: first, titles: titles.map(\.text)))
      return
    }
    var first: [String: Int] = [:]
    var unknown: [Int] = []
    var unknownNearMiss: [Int: String] = [:]
    for (index, (title, match)) in zip(titles, matches).enumerated() {
      var column = Table.Column(title: title.text.trimmedAndCollapsed, position: title.column)
      var use = Use.skip
      let at = place(title, column.title)
      switch match {
      case .column(let id):
        if let earlier = first[id] {
          log.add(.duplicateColumn(at: at, first: titles[earlier].text, firstPlace: place(titles[earlier])))
        } else {
          first[id] = index
          column.id = id
          use = .read
        }
      case .isPrivate:
        use = .hide
        log.add(.privateColumn(at: at))
      case .unknown(let nearMiss):
        use = .hide
        self.unknown.insert(index)
        if let meant = schema.columns.first(where: { $0.header == nearMiss }), !present.contains(meant.id),
          first[meant.id] == nil
        {
          // Read as what it must be, so that its cells are judged too; the error keeps everything unpublished.
          first[meant.id] = index
          column.id = meant.id
          use = .read
          self.unknown.remove(index)
          log.add(.misspeltColumn(meant, at: at))
        } else if !column.title.isEmpty {
          unknown.append(index)
          // A column that is there already is not meant once more.
          let isThere = schema.columns.contains {
            $0.header == nearMiss && (present.contains($0.id) || first[$0.id] != nil)
          }
          if !isThere { unknownNearMiss[index] = nearMiss }
        }
      case .wrongUnit(let id, let unit):
        use = .hide
        // Beside the column in its own unit it is one more that is not read.
        if present.contains(id) {
          unknown.append(index)
        } else if let meant = schema.column(id) {
          inWrongUnit.insert(id)
          log.add(.columnWrongUnit(meant, unit, at: at))
        }
      case .ignored: break
      }
      columns.append(column)
      uses.append(use)
    }
    let missing = schema.columns.filter {
      $0.isRequired && first[$0.id] == nil && !mayLack.contains($0.id) && !inWrongUnit.contains($0.id)
    }
    for column in missing {
      // The first few: a table with many is no table of this kind.
      log.add(.missingColumn(column, at: start, unknown: unknown.prefix(4).map { titles[$0] }, isSheet: sheet != nil))
      lacksColumn = true
    }
    for (position, index) in unknown.enumerated() where missing.isEmpty || position >= 4 {
      let title = columns[index].title
      log.add(
        .unknownColumn(
          schema, at: place(titles[index], title), nearMiss: unknownNearMiss[index], present: Set(first.keys)))
    }
  }

  /// How messages name a title: `“Số đất” (K4)`.
  static func shown(_ title: Title, isSheet: Bool) -> String {
    let text = title.text.trimmedAndCollapsed
    let name = text.isEmpty ? "không có tiêu đề" : text.quoted()
    return isSheet ? "\(name) (\(SourceLocation.columnLetters(title.column))\(title.line))" : name
  }

  private func place(_ title: Title, _ text: String? = nil) -> SourceLocation {
    guard let sheet else {
      return SourceLocation(file: file, line: title.line, column: title.column, columnTitle: text)
    }
    return SourceLocation(
      file: file, position: .cell(sheet: sheet, row: title.line, column: title.column), columnTitle: text)
  }
}
