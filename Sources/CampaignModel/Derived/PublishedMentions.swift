/// Whose names stand in what is told of something else: a neighbour's story, a slogan, a bulletin.
///
/// Where somebody withdraws, their name must go from these texts too; by what was noted at the publish before, such a
/// change is known to be part of the takedown and nothing new.
public struct PublishedMentions: Sendable, Hashable {
  /// Dossier ids by the dossier that names them.
  public var byEntry: [PublishedEntry.ID: Set<PublishedEntry.ID>]
  /// Dossier ids by the item that names them.
  public var byItem: [PublishedItem.Key: Set<PublishedEntry.ID>]

  public init(
    byEntry: [PublishedEntry.ID: Set<PublishedEntry.ID>] = [:],
    byItem: [PublishedItem.Key: Set<PublishedEntry.ID>] = [:]
  ) {
    self.byEntry = byEntry
    self.byItem = byItem
  }

  /// Looks for everybody who is named in all that is told of others.
  public init(_ campaign: Campaign) {
    self.init()
    let names = WithheldNames(published: campaign)
    guard !names.isEmpty else { return }
    campaign.forEachPublicText { text in
      if let index = text.honouree {
        let owner = campaign.honourees[index]
        guard text.source != .name, campaign.publication(of: owner) == .published else { return }
        let others = names.ids(in: text.text).subtracting([owner.id])
        if !others.isEmpty { byEntry[owner.id, default: []].formUnion(others) }
      } else if let item = text.item {
        let ids = names.ids(in: text.text)
        if !ids.isEmpty { byItem[item, default: []].formUnion(ids) }
      }
    }
    for document in campaign.releasedDocuments {
      let ids = names.ids(in: document.nameWords).union(names.ids(in: document.words))
      if !ids.isEmpty { byItem[PublishedItem.Key(.document, document.path)] = ids }
    }
    // A material tells of its file.
    for material in campaign.materials {
      guard let path = campaign.document(of: material)?.path, let ids = byItem[PublishedItem.Key(.document, path)]
      else { continue }
      byItem[PublishedItem.Key(.material, material.id), default: []].formUnion(ids)
    }
  }
}
