internal import CampaignModel
internal import VietnameseText

/// The published part of a campaign, sorted and counted once for all pages.
///
/// Whoever is not published is in no list here, so no page can show them.
struct SiteIndex: Sendable {
  /// A published honouree as lists show it. A reference: an entry stands in many lists, and is no cheap value.
  final class Entry: Sendable {
    let honouree: Honouree
    let row: HonoureeRow
    let letter: String
    let years: [Int]

    init(honouree: Honouree, row: HonoureeRow, letter: String, years: [Int]) {
      self.honouree = honouree
      self.row = row
      self.letter = letter
      self.years = years
    }
  }

  let routes: Routes
  /// How many decided awards are not named, by reason: for the staff, never for a page.
  let withheld: [Publication.Reason: Int]
  /// By given name.
  let entries: [Entry]
  /// How many there are of each kind.
  let countByKind: [Honouree.Kind: Int]
  let gifts: GiftStatistics
  /// Indices into `entries`, by given name.
  let byCommune: [Commune.ID: [Int]]
  /// Indices into `entries`, in the order of protocol: collectives, households, individuals, then annex order.
  let byDecision: [Decision.ID: [Int]]
  let position: [Honouree.ID: Int]
  /// Every letter of the alphabet in order, with whether a name begins with it; other beginnings come last, if any.
  let letters: [(letter: String, isUsed: Bool)]

  init(_ campaign: Campaign) {
    let roll = HonoursRoll(campaign)
    let facts = HonoureeFacts(campaign)
    routes = Routes(communes: campaign.communes)
    withheld = roll.withheld
    gifts = GiftStatistics(campaign)
    entries = roll.byName.map { honouree in
      Entry(
        honouree: honouree, row: HonoureeRow(honouree, facts), letter: honouree.initial, years: Self.years(honouree))
    }
    var countByKind: [Honouree.Kind: Int] = [:]
    var byCommune: [Commune.ID: [Int]] = [:]
    var position: [Honouree.ID: Int] = [:]
    for (index, entry) in entries.enumerated() {
      countByKind[entry.honouree.kind, default: 0] += 1
      position[entry.honouree.id] = index
      if let commune = entry.honouree.commune { byCommune[commune, default: []].append(index) }
    }
    self.countByKind = countByKind
    self.byCommune = byCommune
    self.position = position
    byDecision = Dictionary(
      campaign.decisions.map { decision in
        (decision.id, roll.inDecision(decision.id).compactMap { position[$0.id] })
      }, uniquingKeysWith: { first, _ in first })
    letters = Self.letters(used: Set(entries.map(\.letter)))
  }

  private static func letters(used: Set<String>) -> [(letter: String, isUsed: Bool)] {
    var used = used
    var letters: [(letter: String, isUsed: Bool)] = []
    for letter in Alphabet.letters {
      let isUsed = used.remove(letter) != nil
      // Letters that are not Vietnamese stand only where a name needs them.
      if isUsed || !["F", "J", "W", "Z"].contains(letter) { letters.append((letter, isUsed)) }
    }
    return letters + used.sorted().map { ($0, true) }
  }

  /// The published honourees of a commune, by given name.
  func entries(ofCommune id: Commune.ID) -> [Entry] { (byCommune[id] ?? []).map { entries[$0] } }

  /// The published honourees of a decision, in the order of protocol.
  func entries(ofDecision id: Decision.ID) -> [Entry] { (byDecision[id] ?? []).map { entries[$0] } }

  /// The years of an honouree's achievement: the row's own, and those of its gifts.
  private static func years(_ honouree: Honouree) -> [Int] {
    Set(([honouree.year] + honouree.donations.map(\.year)).compactMap { $0 }).sorted()
  }
}
