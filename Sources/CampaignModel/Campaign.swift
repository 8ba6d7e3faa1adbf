public import Diagnostics
internal import VietnameseText

/// A campaign whose references are resolved: what pages are made of.
///
/// A reference, so that every page and rule can hold it at the price of one; immutable, so that sharing is safe.
public final class Campaign: Sendable {
  public let settings: CampaignSettings
  /// In the order of their table, which is the order everywhere.
  public let communes: [Commune]
  public let honourees: [Honouree]
  /// Rows of honourees that are copies by the word of their own column “Xác nhận”: in no list and no count, kept so
  /// that what they say against publication is not lost.
  public let leftOut: [Honouree]
  public let decisions: [Decision]
  public let progress: [ProgressEntry]
  public let conferences: [Conference]
  public let delegations: [Delegation]
  public let materials: [Material]
  public let activities: [Activity]
  public let corrections: [Correction]
  /// By dossier id.
  public let stories: [Honouree.ID: Story]
  /// The yearbook's foreword; `nil` where nobody wrote one.
  public let foreword: Foreword?
  /// The files below `documents/`, by path relative to the campaign folder, with their sizes in bytes.
  public let documents: [String: Int]
  /// What published documents say, by path; one that could not be read is not here.
  public let documentTexts: [String: DocumentText]
  /// What lies in `photos/`, by path.
  let photoFiles: [PhotoFile]
  /// Where the keys of `campaign.yaml` stand.
  public let settingsLocations: [String: SourceLocation]

  /// Where each of the centre's own tables stands, by name.
  let tablePlaces: [String: SourceLocation]

  /// The files of `photos/` by the dossier that their names say, in small letters.
  let photos: [String: [PhotoFile]]
  private let communeIndex: [Commune.ID: Int]
  private let decisionIndex: [Decision.ID: Int]
  private let honoureeIndex: [Honouree.ID: Int]

  /// Makes a campaign of records whose references are already resolved; `CampaignRecords.assembled()` does both.
  init(resolved records: CampaignRecords) {
    settings = records.settings
    communes = records.communes
    honourees = records.honourees
    leftOut = records.leftOut
    decisions = records.decisions
    progress = records.progress
    conferences = records.conferences
    delegations = records.delegations
    materials = records.materials
    activities = records.activities
    corrections = records.corrections
    stories = Dictionary(records.stories.map { ($0.honoureeID, $0) }, uniquingKeysWith: { first, _ in first })
    foreword = records.foreword
    documents = records.documents
    documentTexts = records.documentTexts
    photoFiles = records.photoFiles
    photos = PhotoFile.byDossier(records.photoFiles)
    settingsLocations = records.settingsLocations
    tablePlaces = records.tablePlaces
    communeIndex = Self.index(records.communes.map(\.id))
    decisionIndex = Self.index(records.decisions.map(\.id))
    honoureeIndex = Self.index(records.honourees.map(\.id))
  }

  /// The commune with this code.
  public func commune(_ id: Commune.ID) -> Commune? { communeIndex[id].map { communes[$0] } }
  /// The decision with this key.
  public func decision(_ id: Decision.ID) -> Decision? { decisionIndex[id].map { decisions[$0] } }
  /// The state of the decision with this key; asked of everybody, so without taking the decision out.
  func state(ofDecision id: Decision.ID) -> Decision.State? { decisionIndex[id].map { decisions[$0].state } }
  /// The honouree with this dossier id.
  public func honouree(_ id: Honouree.ID) -> Honouree? { honoureeIndex[id].map { honourees[$0] } }
  /// Where the honouree with this dossier id stands in the list.
  func index(ofHonouree id: Honouree.ID) -> Int? { honoureeIndex[id] }
  /// The award level with this id.
  public func level(_ id: AwardLevel.ID) -> AwardLevel? { settings.levels.first { $0.id == id } }
  /// The office with this id.
  public func office(_ id: Office.ID) -> Office? { settings.offices.first { $0.id == id } }
  /// The place of a commune in the list; communes that are not in it sort last.
  public func rank(ofCommune id: Commune.ID?) -> Int { id.flatMap { communeIndex[$0] } ?? communes.count }

  private static func index(_ ids: [String]) -> [String: Int] {
    Dictionary(ids.enumerated().map { ($1, $0) }, uniquingKeysWith: { first, _ in first })
  }
}
