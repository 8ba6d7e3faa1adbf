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
    let campaignFolder: CampaignFolder
    do throws(FileProblem) {
      campaignFolder = try CampaignFolder(path: folder)
    } catch {
      return ReadResult(records: nil, diagnostics: [.unreadable(folder, error)], sources: SourceTexts())
    }
    var reading = FolderReading(folder: campaignFolder)
    let records = reading.records()
    let diagnostics = reading.sources.addingExcerpts(to: reading.log.diagnostics).sortedByPlace()
    return ReadResult(records: records, diagnostics: diagnostics, sources: reading.sources)
  }
}

/// One reading of a folder, step by step.
private struct FolderReading {
  let folder: CampaignFolder
  var log = ProblemLog()
  var sources = SourceTexts()
  /// A Boolean value that indicates whether everything that other files refer to was read through.
  private var isComplete = true

  init(folder: CampaignFolder) {
    self.folder = folder
  }

  mutating func records() -> CampaignRecords? {
    let inventory = FolderInventory(of: folder, log: &log)
    let (settings, locations) = settings(inventory)
    let communes = table(.communes, inventory).map { CommuneDecoder.decode($0, log: &log) }
    let honourees = table(.honourees, inventory).map { HonoureeDecoder.decode($0, log: &log) }
    let decisions = table(.decisions, inventory).map { DecisionDecoder.decode($0, log: &log) }
    let donations = table(.donations, inventory).map { DonationDecoder.decode($0, log: &log) }
    let progress = table(.progress, inventory).map { ProgressDecoder.decode($0, log: &log) }
    let conferences = table(.conferences, inventory).map { ConferenceDecoder.decode($0, log: &log) }
    let delegations = table(.delegates, inventory).map { DelegationDecoder.decode($0, log: &log) }
    let materials = table(.materials, inventory).map { MaterialDecoder.decode($0, log: &log) }
    let activities = table(.activities, inventory).map { ActivityDecoder.decode($0, log: &log) }
    let corrections = table(.corrections, inventory).map { CorrectionDecoder.decode($0, log: &log) }
    let stories = stories(inventory)
    guard let settings, isComplete else { return nil }
    var records = CampaignRecords(settings: settings, settingsLocations: locations)
    records.communes = communes ?? []
    records.honourees = honourees ?? []
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

  private mutating func settings(_ inventory: FolderInventory) -> (CampaignSettings?, [String: SourceLocation]) {
    guard inventory.hasSettings else {
      if !inventory.unreadable.contains(FolderInventory.settingsName) { log.add(.settingsMissing()) }
      return (nil, [:])
    }
    guard let file = text(FolderInventory.settingsName, limit: Limits.settings) else { return (nil, [:]) }
    let outcome = SettingsReader.read(file, log: &log)
    return (outcome.settings, outcome.locations)
  }

  /// The table from its first file.
  private mutating func table(_ schema: TableSchema, _ inventory: FolderInventory) -> Table? {
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

  private mutating func stories(_ inventory: FolderInventory) -> [Story] {
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
