public import Diagnostics
internal import VietnameseText

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
  /// The files below `documents/`, by path relative to the campaign folder, with their sizes in bytes.
  public var documents: [String: Int] = [:]
  /// What those of them say that are published, by path; one that could not be read is not here.
  public var documentTexts: [String: DocumentText] = [:]
  /// Where each of the centre's own tables stands, by name: its file, or its sheet; for what concerns the whole table.
  public var tablePlaces: [String: SourceLocation] = [:]
  /// What rows that could not be read are called: who names them is not said to name nothing.
  public var unread = UnreadRows()

  public init(settings: CampaignSettings, settingsLocations: [String: SourceLocation] = [:]) {
    self.settings = settings
    self.settingsLocations = settingsLocations
  }
}

/// The ids and names of rows that are in the files and could not be read, by table.
public struct UnreadRows: Sendable {
  private var names: [String: Set<String>] = [:]

  public init() {}

  /// Notes what a row of a table (`honourees`, `decisions`, `communes`) calls itself: its id, key, code or name.
  public mutating func add(_ text: String, to table: String) {
    let key = Folding.key(text)
    if !key.isEmpty { names[table, default: []].insert(key) }
  }

  /// A Boolean value that indicates whether a row that could not be read may be what `text` names, with or without a
  /// word such as `xã` before it.
  func contain(_ text: String, in table: String) -> Bool {
    guard let names = names[table] else { return false }
    let key = Folding.key(text)
    return names.contains(key) || names.contains { key.hasSuffix(" \($0)") }
  }
}
