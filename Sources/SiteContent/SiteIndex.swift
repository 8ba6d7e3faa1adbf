internal import CampaignModel
internal import VietnameseText

/// The published part of a campaign, sorted and counted once for all pages.
///
/// Whoever is not published is in no list here, so no page can show them.
struct SiteIndex: Sendable {
  /// A published honouree as lists show it.
  struct Entry: Sendable {
    let honouree: Honouree
    let key: CollationKey
    let row: HonoureeRow
    let letter: String
    let years: [Int]
  }

  let campaign: Campaign
  let routes: Routes
  /// By given name.
  let entries: [Entry]
  /// Indices into `entries`, by given name.
  let byCommune: [Commune.ID: [Int]]
  /// Indices into `entries`, in the order of protocol: collectives, households, individuals, then annex order.
  let byDecision: [Decision.ID: [Int]]
  let position: [Honouree.ID: Int]

  init(_ campaign: Campaign) {
    self.campaign = campaign
    let routes = Routes(communes: campaign.communes)
    self.routes = routes
    let facts = HonoureeFacts(campaign)
    var entries = campaign.honourees.compactMap { honouree -> Entry? in
      guard campaign.publication(of: honouree) == .published else { return nil }
      let name = honouree.sortName ?? honouree.name
      let isPerson = honouree.kind != .collective
      return Entry(
        honouree: honouree, key: isPerson ? CollationKey(personName: name) : CollationKey(name),
        row: facts.row(honouree),
        letter: isPerson ? Alphabet.letter(ofGivenNameIn: name) : Alphabet.letter(of: name),
        years: Self.years(honouree))
    }
    entries.sort { one, other in
      if one.key != other.key { return one.key < other.key }
      return one.honouree.id.utf8.lexicographicallyPrecedes(other.honouree.id.utf8)
    }
    self.entries = entries

    var byCommune: [Commune.ID: [Int]] = [:]
    var byDecision: [Decision.ID: [Int]] = [:]
    var position: [Honouree.ID: Int] = [:]
    for (index, entry) in entries.enumerated() {
      position[entry.honouree.id] = index
      if let commune = entry.honouree.commune { byCommune[commune, default: []].append(index) }
      if let decision = entry.honouree.decision { byDecision[decision, default: []].append(index) }
    }
    self.byCommune = byCommune
    self.byDecision = byDecision.mapValues { indices in
      indices.sorted { Self.rank(entries[$0].honouree, $0) < Self.rank(entries[$1].honouree, $1) }
    }
    self.position = position
  }

  /// Every letter of the alphabet in order, with whether a name begins with it; other beginnings come last, if any.
  var letters: [(letter: String, isUsed: Bool)] {
    var used = Set(entries.map(\.letter))
    var letters: [(letter: String, isUsed: Bool)] = []
    for letter in Alphabet.letters { letters.append((letter, used.remove(letter) != nil)) }
    return letters + used.sorted().map { ($0, true) }
  }

  /// The published honourees of a commune, by given name.
  func entries(ofCommune id: Commune.ID) -> [Entry] { (byCommune[id] ?? []).map { entries[$0] } }

  /// The published honourees of a decision, in the order of protocol.
  func entries(ofDecision id: Decision.ID) -> [Entry] { (byDecision[id] ?? []).map { entries[$0] } }

  private static func rank(_ honouree: Honouree, _ index: Int) -> (Int, Int, Int) {
    (honouree.kind.protocolRank, honouree.annexNumber ?? Int.max, index)
  }

  /// The years of an honouree's achievement: the row's own, and those of its gifts.
  private static func years(_ honouree: Honouree) -> [Int] {
    Set(([honouree.year] + honouree.donations.map(\.year)).compactMap { $0 }).sorted()
  }
}
