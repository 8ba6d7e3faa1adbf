public import Diagnostics

/// What was read from a campaign's files, before references are resolved and rules are applied.
public struct CampaignRecords: Sendable {
  public var settings: CampaignSettings
  /// Where a key of `campaign.yaml` stands, by its path (`levels.district.quotas`); the file where it is absent.
  public var settingsLocations: [String: SourceLocation]
  public var communes: [Commune] = []
  public var honourees: [Honouree] = []
  /// Rows of honourees that their own column “Xác nhận” leaves out; `assembled()` takes them out of `honourees`.
  var leftOut: [Honouree] = []
  public var donations: [DonationEntry] = []
  public var decisions: [Decision] = []
  public var progress: [ProgressEntry] = []
  public var conferences: [Conference] = []
  public var delegations: [Delegation] = []
  public var materials: [Material] = []
  public var activities: [Activity] = []
  public var corrections: [Correction] = []
  public var stories: [Story] = []
  public var foreword: Foreword?
  /// The files below `documents/`, by path relative to the campaign folder, with their sizes in bytes.
  public var documents: [String: Int] = [:]
  /// What those of them say that are published, by path; one that could not be read is not here.
  public var documentTexts: [String: DocumentText] = [:]
  /// What lies in `photos/`, by path.
  public var photoFiles: [PhotoFile] = []
  /// Where each of the centre's own tables stands, by name: its file, or its sheet; for what concerns the whole table.
  public var tablePlaces: [String: SourceLocation] = [:]

  public init(settings: CampaignSettings, settingsLocations: [String: SourceLocation] = [:]) {
    self.settings = settings
    self.settingsLocations = settingsLocations
  }
}
