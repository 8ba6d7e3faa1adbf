/// Leaves out rows whose id an earlier row has: they are one error, and nothing is counted twice.
extension Campaign {
  /// The campaign with the first row of each id alone; itself, where none is repeated.
  func withoutRepeatedRows() -> Campaign {
    guard
      Self.repeats(honourees.lazy.map(\.id)) || Self.repeats(decisions.lazy.map(\.id))
        || Self.repeats(materials.lazy.map(\.id)) || Self.repeats(activities.lazy.map(\.id))
    else { return self }
    var records = CampaignRecords(settings: settings, settingsLocations: settingsLocations)
    records.communes = communes
    records.honourees = Self.first(honourees, \.id)
    records.leftOut = leftOut
    records.decisions = Self.first(decisions, \.id)
    records.progress = progress
    records.conferences = conferences
    records.delegations = delegations
    records.materials = Self.first(materials, \.id)
    records.activities = Self.first(activities, \.id)
    records.corrections = corrections
    records.stories = Array(stories.values)
    records.documents = documents
    records.documentTexts = documentTexts
    return Campaign(resolved: records)
  }

  private static func repeats(_ ids: some Sequence<String>) -> Bool {
    var seen: Set<String> = []
    return ids.contains { !$0.isEmpty && !seen.insert($0.lowercased()).inserted }
  }

  private static func first<Row>(_ rows: [Row], _ id: (Row) -> String) -> [Row] {
    var seen: Set<String> = []
    return rows.filter { id($0).isEmpty || seen.insert(id($0).lowercased()).inserted }
  }
}
