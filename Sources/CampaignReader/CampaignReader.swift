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
    case .success(let reading):
      let people = reading.people()
      return reading.rest().joined(with: people)
    }
  }

  /// Reads the campaign in `folder`, its largest table beside all the others.
  ///
  /// - Parameter folder: A path. Places in the problems are relative to it.
  public static func read(folder: String) async -> ReadResult {
    switch FolderReading.open(folder) {
    case .failure(let nothing): return nothing.result
    case .success(let reading):
      async let people = reading.people()
      let rest = reading.rest()
      return await rest.joined(with: people)
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

  let folder: CampaignFolder
  let inventory: FolderInventory
  var log: ProblemLog
  var sources = SourceTexts()
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

  func people() -> People {
    var reading = self
    // What the list of files told is in the log of the rest.
    reading.log = ProblemLog()
    let honourees = reading.table(.honourees).map { HonoureeDecoder.decode($0, log: &reading.log) }
    return People(reading: reading, honourees: honourees ?? [])
  }

  func rest() -> Rest {
    var reading = self
    let records = reading.records()
    return Rest(reading: reading, records: records)
  }

  /// Everything but the honourees.
  private mutating func records() -> CampaignRecords? {
    let (settings, locations) = settings()
    let communes = table(.communes).map { CommuneDecoder.decode($0, log: &log) }
    let decisions = table(.decisions).map { DecisionDecoder.decode($0, log: &log) }
    let donations = table(.donations).map { DonationDecoder.decode($0, log: &log) }
    let progress = table(.progress).map { ProgressDecoder.decode($0, log: &log) }
    let conferences = table(.conferences).map { ConferenceDecoder.decode($0, log: &log) }
    let delegations = table(.delegates).map { DelegationDecoder.decode($0, log: &log) }
    let materials = table(.materials).map { MaterialDecoder.decode($0, log: &log) }
    let activities = table(.activities).map { ActivityDecoder.decode($0, log: &log) }
    let corrections = table(.corrections).map { CorrectionDecoder.decode($0, log: &log) }
    let stories = stories()
    guard let settings else { return nil }
    var records = CampaignRecords(settings: settings, settingsLocations: locations)
    records.communes = communes ?? []
    records.decisions = decisions ?? []
    records.donations = donations ?? []
    records.progress = progress ?? []
    records.conferences = conferences ?? []
    records.delegations = delegations ?? []
    records.materials = materials ?? []
    records.activities = activities ?? []
    records.corrections = corrections ?? []
    records.stories = stories
    records.documents = inventory.documents
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

  /// The table from its first file.
  private mutating func table(_ schema: TableSchema) -> Table? {
    // Other tables name what these hold: what is not there would be reported at every mention.
    let isReferredTo = ["communes", "honourees", "decisions"].contains(schema.name)
    guard let path = inventory.tables[schema.name]?.first else {
      let isUnreadable = inventory.unreadable.contains(schema.name)
      if schema.isRequired, !isUnreadable { log.add(.tableMissing(schema)) }
      if schema.isRequired || (isReferredTo && isUnreadable) { isComplete = false }
      return nil
    }
    guard let file = text(path, limit: Limits.table) else {
      if isReferredTo { isComplete = false }
      return nil
    }
    let outcome = TextTableReader.read(file, schema: schema, log: &log)
    sources.add(outcome.source, at: path)
    if isReferredTo, !outcome.isComplete { isComplete = false }
    return outcome.table
  }

  private mutating func stories() -> [Story] {
    inventory.stories.compactMap { path in
      guard let file = text(path, limit: Limits.story) else { return nil }
      let name = path.split(separator: "/").last.map(String.init) ?? path
      let id = FolderInventory.split(name).stem.nfc
      return StoryReader.read(file, id: id, documents: inventory.documents, log: &log)
    }
  }

  /// A text file, kept for showing its lines.
  private mutating func text(_ path: String, limit: Int) -> TextFile? {
    let bytes: [UInt8]
    do throws(FileProblem) {
      bytes = try folder.read(path, limit: limit)
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
  /// The whole folder.
  fileprivate func joined(with people: FolderReading.People) -> ReadResult {
    var log = reading.log
    log.add(people.reading.log)
    var sources = reading.sources
    sources.add(people.reading.sources)
    var records = reading.isComplete && people.reading.isComplete ? records : nil
    records?.honourees = people.honourees
    return ReadResult(
      records: records, diagnostics: sources.addingExcerpts(to: log.diagnostics).sortedByPlace(), sources: sources)
  }
}
