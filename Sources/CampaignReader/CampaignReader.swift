public import CampaignModel
public import Diagnostics
internal import VietnameseText

/// What was read from a campaign folder.
public struct ReadResult: Sendable {
  /// Everything that was read, references not yet resolved; `nil` where so much is missing that rules would only repeat
  /// it: no `campaign.yaml`, or a table that others refer to could not be read through.
  public let records: CampaignRecords?
  /// Every problem found on the way, by place, each with its line where the file is a text.
  public let diagnostics: [Diagnostic]
  /// The files that were read, to show lines under the problems that rules find later.
  public let sources: SourceTexts
  /// A Boolean value that indicates whether the campaign has a folder `submissions/`: communes send workbooks.
  public internal(set) var hasSubmissions = false
  /// The workbooks that communes sent, in the order in which they are read; the blank form is not one of them.
  public internal(set) var submissions: [Submission] = []
  /// The list of communes, for the board of submissions where there are no records.
  public internal(set) var communes: [Commune] = []
}

/// Reads a campaign folder: `campaign.yaml`, the tables, the stories and the list of documents.
///
/// Nothing is guessed and nothing is dropped without a word. Every problem is found in one go.
public enum CampaignReader {
  /// Reads the campaign in `folder`.
  ///
  /// - Parameter folder: A path. Places in the problems are relative to it.
  public static func read(folder: String) -> ReadResult {
    switch FolderReading.open(folder) {
    case .failure(let nothing): return nothing.result
    case .success(var reading):
      reading.findTables()
      let people = reading.people()
      return reading.rest().joined(with: people, photos: reading.photos())
    }
  }

  /// Reads the campaign in `folder`, its largest table and its photos beside all the others, and what PDF files say.
  ///
  /// - Parameters:
  ///   - folder: A path. Places in the problems are relative to it.
  ///   - memory: What the reading before this one made of the files.
  public static func read(folder: String, memory: CampaignMemory? = nil) async -> ReadResult {
    switch FolderReading.open(folder) {
    case .failure(let nothing): return nothing.result
    case .success(var opened):
      opened.folder.memory = memory
      let reading = await opened.withTables()
      async let people = reading.people()
      async let photos = reading.photos()
      var rest = reading.rest()
      await rest.searchPDF()
      return await rest.joined(with: people, photos: photos)
    }
  }
}

/// One reading of a folder, step by step.
private struct FolderReading {
  /// A folder of which nothing can be read.
  struct Nothing: Error {
    let result: ReadResult
  }

  /// The table of honourees by itself.
  struct People {
    let reading: FolderReading
    let honourees: [Honouree]
  }

  /// All but the table of honourees; no records where the settings could not be read.
  struct Rest {
    var reading: FolderReading
    var records: CampaignRecords?
  }

  fileprivate(set) var folder: CampaignFolder
  let inventory: FolderInventory
  private(set) var tables = TableSources()
  private(set) var submissions: [Submission] = []
  private(set) var communes: [Commune] = []
  var log: ProblemLog
  var sources = SourceTexts()
  /// Where the centre's own tables stand.
  private var tablePlaces: [String: SourceLocation] = [:]
  /// A Boolean value that indicates whether everything that other files refer to was read through.
  fileprivate var isComplete = true

  private init(_ folder: CampaignFolder) {
    self.folder = folder
    var log = ProblemLog()
    inventory = FolderInventory(of: folder, log: &log)
    self.log = log
  }

  static func open(_ folder: String) -> Result<FolderReading, Nothing> {
    do throws(FileProblem) {
      let root = try CampaignFolder(path: folder)
      // What cannot be listed would seem to lack every file.
      _ = try root.entries(limit: Limits.entries)
      return .success(FolderReading(root))
    } catch {
      return .failure(
        Nothing(result: ReadResult(records: nil, diagnostics: [.unreadable(folder, error)], sources: SourceTexts())))
    }
  }

  /// Reads the workbooks, and finds out where each table is.
  mutating func findTables() {
    tables = OwnWorkbooks.sources(inventory, in: folder)
    // Before all others: whose the submitted workbooks are, the list of communes says.
    communes = entities(of: .communes, CommuneDecoder.decode)
    readSubmissions()
    // What was made of them is kept; they are not.
    folder.shelf = WorkbookShelf()
  }

  /// Reads the workbooks, several at once, and finds out where each table is.
  func withTables() async -> FolderReading {
    var reading = self
    await reading.folder.shelf.fill(
      inventory.workbooks.values.flatMap(\.self) + (inventory.submissions ?? []), from: folder)
    reading.findTables()
    return reading
  }

  /// Reads the workbooks that communes sent.
  private mutating func readSubmissions() {
    guard let paths = inventory.submissions else { return }
    var received = Submissions(communes)
    received.read(paths, in: folder, to: &tables)
    received.addUnread(inventory.otherSubmissions, in: folder)
    submissions = received.submissions
  }

  func people() -> People {
    var reading = self
    // What the list of files told is in the log of the rest.
    reading.log = ProblemLog()
    let honourees = reading.entities(of: .honourees, HonoureeDecoder.decode)
    return People(reading: reading, honourees: honourees)
  }

  /// What lies in `photos/`.
  func photos() -> [PhotoFile] { PhotoReader.read(inventory.photos, in: folder) }

  func rest() -> Rest {
    var reading = self
    let records = reading.records()
    return Rest(reading: reading, records: records)
  }

  /// Everything but the honourees.
  private mutating func records() -> CampaignRecords? {
    log.add(tables.log)
    let (settings, locations) = settings()
    let decisions = entities(of: .decisions, DecisionDecoder.decode)
    let donations = entities(of: .donations, DonationDecoder.decode)
    let progress = entities(of: .progress, ProgressDecoder.decode)
    let conferences = entities(of: .conferences, ConferenceDecoder.decode)
    let delegations = entities(of: .delegates, DelegationDecoder.decode)
    let materials = entities(of: .materials, MaterialDecoder.decode)
    let activities = entities(of: .activities, ActivityDecoder.decode)
    let corrections = entities(of: .corrections, CorrectionDecoder.decode)
    let stories = stories()
    let foreword = foreword()
    guard let settings else { return nil }
    var records = CampaignRecords(settings: settings, settingsLocations: locations)
    records.communes = communes
    records.decisions = decisions
    records.donations = donations
    records.progress = progress
    records.conferences = conferences
    records.delegations = delegations
    records.materials = materials
    records.activities = activities
    records.corrections = corrections
    records.stories = stories
    records.foreword = foreword
    records.documents = inventory.documents
    for path in records.releasedDocumentPaths { records.documentTexts[path] = documentText(path) }
    records.tablePlaces = tablePlaces
    return records
  }

  private mutating func settings() -> (CampaignSettings?, [String: SourceLocation]) {
    guard inventory.hasSettings else {
      if !inventory.unreadable.contains(FolderInventory.settingsName) { log.add(.settingsMissing()) }
      return (nil, [:])
    }
    guard let file = text(FolderInventory.settingsName, limit: Limits.settings) else { return (nil, [:]) }
    let outcome = SettingsReader.read(file, log: &log)
    return (outcome.settings, outcome.locations)
  }

  // MARK: Tables

  /// The rows of a table, from the centre's own source and then from all that communes sent.
  private mutating func entities<Entity>(
    of schema: TableSchema, _ decode: (Table, inout ProblemLog) -> [Entity]
  ) -> [Entity] {
    var entities: [Entity] = []
    for source in sources(of: schema) {
      var log = source.log
      let rows = decode(source.table, &log)
      // A commune or decision without its key or name would be missed at every mention of it.
      if ["communes", "decisions"].contains(schema.name), rows.count < source.table.rows.count { isComplete = false }
      if entities.isEmpty { entities = rows } else { entities += rows }
      self.log.add(log)
    }
    return entities
  }

  /// All that is read of a table.
  private mutating func sources(of schema: TableSchema) -> [SourceTable] {
    // Other tables name what these hold: what is not there would be reported at every mention.
    let isReferredTo = ["communes", "honourees", "decisions"].contains(schema.name)
    if isReferredTo, tables.unreadable.contains(schema.name) { isComplete = false }
    if schema.isRequired, tables.lacks(schema) {
      log.add(.tableMissing(schema))
      isComplete = false
    }
    var all: [SourceTable] = []
    if let path = tables.texts[schema.name] {
      if let source = textTable(path, schema) {
        all.append(source)
      } else if isReferredTo {
        isComplete = false
      }
    } else if let sheet = tables.sheets[schema.name] {
      all.append(sheet)
    }
    tablePlaces[schema.name] = all.first?.table.place
    all += tables.submitted[schema.name] ?? []
    if isReferredTo, !all.allSatisfy(\.isComplete) { isComplete = false }
    return all
  }

  /// The table of a text file; `nil` where it has no titles, which is said.
  private mutating func textTable(_ path: String, _ schema: TableSchema) -> SourceTable? {
    guard let file = text(path, limit: Limits.table) else { return nil }
    var tableLog = ProblemLog()
    let outcome = TextTableReader.read(file, schema: schema, log: &tableLog)
    sources.add(outcome.source, at: path)
    guard let table = outcome.table else {
      log.add(tableLog)
      return nil
    }
    return SourceTable(table: table, log: tableLog, isComplete: outcome.isComplete)
  }

  private mutating func stories() -> [Story] {
    inventory.stories.compactMap { path in
      guard let file = text(path, limit: Limits.story) else { return nil }
      let name = path.split(separator: "/").last.map(String.init) ?? path
      let id = FolderInventory.split(name).stem.nfc
      return StoryReader.read(file, id: id, documents: inventory.documents, log: &log)
    }
  }

  private mutating func foreword() -> Foreword? {
    guard inventory.hasForeword, let file = text(FolderInventory.forewordName, limit: Limits.story) else { return nil }
    return StoryReader.readForeword(file, log: &log)
  }

  /// What a document says; `nil` where it cannot be searched, which the rules tell.
  private mutating func documentText(_ path: String) -> DocumentText? {
    guard let reading = DocumentReader.read(path, in: folder) else { return nil }
    if let bytes = reading.source { sources.add(SourceText(bytes: bytes), at: path) }
    return reading.text
  }

  /// A text file, kept for showing its lines.
  private mutating func text(_ path: String, limit: Int) -> TextFile? {
    let bytes: [UInt8]
    do throws(FileProblem) {
      bytes = try PatientReader.bytes(path, in: folder, limit: limit)
    } catch {
      log.add(.unreadable(path, error))
      return nil
    }
    guard let file = TextFile(path: path, bytes: bytes, log: &log) else { return nil }
    sources.add(SourceText(bytes: file.bytes), at: path)
    return file
  }
}

extension FolderReading.Rest {
  /// Reads what released PDF files say.
  fileprivate mutating func searchPDF() async {
    let paths = (records?.releasedDocumentPaths ?? []).filter {
      FolderInventory.split($0).suffix.lowercased() == "pdf"
    }
    let readings = await PDFReader.read(paths, in: reading.folder)
    for path in paths {
      guard let found = readings[path] else { continue }
      records?.documentTexts[path] = found.text
      if PDFReader.isTelling(found.metadata) { reading.log.add(.documentMetadata(path, found.metadata)) }
    }
  }

  /// The whole folder.
  fileprivate func joined(with people: FolderReading.People, photos: [PhotoFile]) -> ReadResult {
    var log = reading.log
    log.add(people.reading.log)
    var sources = reading.sources
    sources.add(people.reading.sources)
    var records = reading.isComplete && people.reading.isComplete ? records : nil
    records?.honourees = people.honourees
    records?.photoFiles = photos
    var result = ReadResult(
      records: records, diagnostics: sources.addingExcerpts(to: log.diagnostics).sortedByPlace(), sources: sources)
    result.hasSubmissions = reading.inventory.submissions != nil
    result.submissions = reading.submissions
    result.communes = reading.communes
    return result
  }
}
