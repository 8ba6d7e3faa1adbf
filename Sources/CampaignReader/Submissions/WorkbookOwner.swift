internal import CampaignModel
internal import Diagnostics

/// Decides whose workbook it is: as its cells say, else as its name says, else as its rows do. What contradicts is asked.
struct WorkbookOwner {
  /// The commune; `nil` where nobody says, or where the rows are of several.
  private(set) var commune: Commune.ID?
  /// What the blank cells of rows mean, or, where nobody knows, the place at which that was asked.
  private(set) var fallback: Table.Fallback?

  private let file: String
  private let finder: CommuneFinder
  private let tables: [SubmittedTable]
  private var names: CommuneNames { finder.names }

  /// - Parameters:
  ///   - file: The workbook's path.
  ///   - statements: What its cells say, the cover sheet's first.
  init(
    of file: String, finder: CommuneFinder, statements: [CommuneStatement], tables: [SubmittedTable],
    log: inout ProblemLog
  ) {
    self.file = file
    self.finder = finder
    self.tables = tables
    // Without a list of communes nothing can be found; that the list is missing is said.
    guard !finder.names.communes.isEmpty else { return }
    let said = statements.compactMap { statement in
      if case .commune(let id) = statement.meaning { (statement: statement, commune: id) } else { nil }
    }
    let mentioned = finder.communes(in: Self.stem(of: file), .fileName)
    if let first = said.first {
      settle(first.commune, at: first.statement.place)
      if let other = said.first(where: { $0.commune != first.commune }) {
        log.add(
          .submissionCellsDiffer(other.statement, first.statement, of: [other, first].map { fullName($0.commune) }))
      }
      if !mentioned.isEmpty, !mentioned.contains(first.commune) {
        log.add(
          .submissionNameDiffers(
            first.statement, commune: fullName(first.commune), file: file, named: mentioned.map(fullName)))
      }
    } else if mentioned.count == 1 {
      settle(mentioned[0], at: SourceLocation(file: file))
    }
    let unclear = statements.first { $0.isUnclear }
    if let unclear { log.add(.submissionCommuneUnknown(unclear)) }
    if commune != nil {
      askOfContradictions(log: &log)
    } else if let unclear {
      fallback = Table.Fallback(text: "", location: unclear.place)
    } else {
      settleByRows(mentioned, blank: statements.first { $0.meaning == .blank }?.place, log: &log)
    }
  }

  private mutating func settle(_ id: Commune.ID, at place: SourceLocation) {
    commune = id
    fallback = Table.Fallback(text: names.typed(id), location: place)
  }

  private func fullName(_ id: Commune.ID) -> String { names.commune(id)?.fullName ?? id }

  /// The file's name without its folders and its ending.
  static func stem(of file: String) -> String {
    FolderInventory.split(file.split(separator: "/").last.map(String.init) ?? file).stem
  }

  // MARK: Rows

  /// Asks about rows that name another commune than the workbook's: once for each such name.
  private func askOfContradictions(log: inout ProblemLog) {
    guard let commune, let fallback else { return }
    var places: [Commune.ID: [SourceLocation]] = [:]
    var order: [(commune: Commune.ID, text: String, canConfirm: Bool)] = []
    for table in tables {
      for naming in table.namings where naming.commune != commune && !table.isConfirmed(naming.row) {
        if places[naming.commune] == nil {
          order.append((naming.commune, naming.text, table.table.name == "honourees"))
        }
        let place = table.table.location(table.column ?? "", row: naming.row)
        places[naming.commune, default: []].append(place)
      }
    }
    for other in order {
      log.add(
        .submissionRowDiffers(
          other.text, fullName(other.commune), owner: fullName(commune), typed: fallback.text,
          canConfirm: other.canConfirm, at: places[other.commune] ?? [], said: fallback.location))
    }
  }

  /// Where neither a cell nor the name says it, the rows do, each for itself; rows that do not are asked about.
  private mutating func settleByRows(_ mentioned: [Commune.ID], blank: SourceLocation?, log: inout ProblemLog) {
    var counts: [Commune.ID: Int] = [:]
    for naming in tables.flatMap(\.namings) { counts[naming.commune, default: 0] += 1 }
    let named = names.communes.map(\.id).filter { counts[$0] != nil }
    let blanks = tables.flatMap { table in table.blanks.map { table.table.location(table.column ?? "", row: $0) } }
    if let first = blanks.first {
      let place = blank ?? first
      fallback = Table.Fallback(text: "", location: place)
      let suggestion = finder.suggestion(for: Self.stem(of: file)).map { [$0] } ?? []
      let guesses = mentioned.isEmpty ? (named.isEmpty ? suggestion : named.map(fullName)) : mentioned.map(fullName)
      log.add(
        .submissionCommuneMissing(
          at: place, blanks: blanks, guesses: guesses, example: names.communes.first?.name ?? ""))
    } else if named.count > 1 {
      log.add(
        .submissionOfSeveral(file, communes: named.map { (fullName($0), counts[$0] ?? 0) }))
    } else {
      commune = named.first
    }
  }
}

extension CommuneStatement {
  /// Whether something is said that names no commune, or no single one.
  fileprivate var isUnclear: Bool {
    switch meaning {
    case .ambiguous, .unknown: true
    case .commune, .blank: false
    }
  }
}
