public import CampaignModel

/// Tells a takedown from any other change: somebody goes, and nothing else happens but what that asks for.
///
/// Whoever withdraws must be gone at once (Law 91/2025/QH15, articles 10 and 14), so it waits for no signature; anything
/// new does. A neighbour's story, a slogan or a bulletin in which the name stood may be mended in the same step.
public struct Takedown: Sendable {
  private let earlier: PublishedRecord
  private let removed: [PublishedEntry]
  private let removedIDs: Set<PublishedEntry.ID>
  /// Who would be named that was not.
  public let added: [PublishedEntry]
  /// Of whom something else would be told, which names nobody who goes.
  public private(set) var changed: [RollChanges.EntryChange] = []
  /// What else would be told otherwise, which names nobody who goes.
  public private(set) var items: [RollChanges.ItemChange] = []
  /// A Boolean value that indicates whether a page changes that tells of nothing of these.
  public let changesPages: Bool

  init(from earlier: PublishedRecord, to later: PublishedRecord) {
    self.init(from: earlier, to: later, RollChanges(from: earlier.roll, to: later.roll))
  }

  /// - Parameter changes: What differs between the two records' rolls.
  public init(from earlier: PublishedRecord, to later: PublishedRecord, _ changes: RollChanges) {
    self.earlier = earlier
    removed = changes.removed
    removedIDs = Set(changes.removed.map(\.id))
    added = changes.added
    changesPages = later.steady != earlier.steady
    changed = changes.changed.filter { !named(earlier.mentions.byEntry[$0.after.id]) }
    items = changes.items.filter { !isPart($0) }
  }

  /// A Boolean value that indicates whether somebody goes and nothing else changes.
  public var isAlone: Bool { !removed.isEmpty && added.isEmpty && changed.isEmpty && items.isEmpty && !changesPages }

  private func named(_ ids: Set<PublishedEntry.ID>?) -> Bool { ids.map { !$0.isDisjoint(with: removedIDs) } ?? false }

  /// A Boolean value that indicates whether the change is made for those who go.
  private func isPart(_ change: RollChanges.ItemChange) -> Bool {
    guard let before = change.before else { return false }
    if named(earlier.mentions.byItem[before.key]) { return true }
    switch before.key.kind {
    case .decision: return change.after != nil && removed.contains { $0.values[.decision] == before.name }
    case .correction:
      return change.after == nil && removed.contains { before.key.id.hasPrefix("dien-hinh/\($0.id).html ") }
    default: return false
    }
  }
}

extension PublishedRecord {
  /// What the journal says of a publish: its code, and how many are named, come, go, or are told of otherwise.
  func counts(from earlier: PublishedRecord?) -> KeyValuePairs<String, String> {
    let changes = RollChanges(from: earlier?.roll ?? PublishedRoll(entries: [], totals: []), to: roll)
    return [
      "fingerprint": fingerprint.code, "published": String(roll.entries.count), "added": String(changes.added.count),
      "changed": String(changes.changed.count), "removed": String(changes.removed.count),
    ]
  }

  /// A Boolean value that indicates whether somebody named in `earlier` is named no more and nothing else changes.
  public func isTakedown(from earlier: PublishedRecord) -> Bool { Takedown(from: earlier, to: self).isAlone }
}
