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
    /// The word that lists are leafed through by: the given name, a collective's first word.
    let guideWord: String
    let years: [Int]

    init(_ honouree: Honouree, _ facts: HonoureeFacts) {
      self.honouree = honouree
      row = HonoureeRow(honouree, facts)
      letter = honouree.initial
      guideWord = SiteIndex.guideWord(honouree)
      years = SiteIndex.years(honouree)
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
  /// What tells apart those who share a name: where they live, and where that is the same, too, the dossier.
  let distinctions: [Honouree.ID: String]
  /// What tells apart decisions of one number: who issued them, and when.
  let distinctionOfDecision: [Decision.ID: String]
  /// Every letter of the alphabet in order, with whether a name begins with it; other beginnings come last, if any.
  let letters: [(letter: String, isUsed: Bool)]

  init(_ campaign: Campaign) {
    let roll = HonoursRoll(campaign)
    let facts = HonoureeFacts(campaign)
    routes = Routes(communes: campaign.communes)
    withheld = roll.withheld
    gifts = GiftStatistics(campaign)
    entries = roll.byName.map { Entry($0, facts) }
    distinctions = Self.distinctions(entries)
    distinctionOfDecision = Self.distinctions(campaign.decisions)
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

  /// The places of namesakes, whose pages would else bear one title; the dossier's number where namesakes share a place.
  private static func distinctions(_ entries: [Entry]) -> [Honouree.ID: String] {
    var result: [Honouree.ID: String] = [:]
    for namesakes in Dictionary(grouping: entries, by: \.row.fullName).values where namesakes.count > 1 {
      for neighbours in Dictionary(grouping: namesakes, by: \.row.place).values {
        for entry in neighbours {
          let dossier = neighbours.count > 1 ? "hồ sơ \(entry.honouree.id)" : ""
          result[entry.honouree.id] = [entry.row.place.lowercasedFirst, dossier].filter { !$0.isEmpty }
            .joined(separator: ", ")
        }
      }
    }
    return result
  }

  private static func distinctions(_ decisions: [Decision]) -> [Decision.ID: String] {
    var result: [Decision.ID: String] = [:]
    for equals in Dictionary(grouping: decisions, by: \.number).values where equals.count > 1 {
      for decision in equals {
        let date = decision.date.map { "ngày \($0.short)" } ?? decision.id
        let isTold = equals.count { $0.issuer == decision.issuer } == 1
        result[decision.id] = "của \(decision.issuer)" + (isTold ? "" : ", \(date)")
      }
    }
    return result
  }

  private static func guideWord(_ honouree: Honouree) -> String {
    let name = honouree.sortName ?? honouree.name
    guard honouree.kind == .collective else { return PersonName(name).given }
    return name.split(separator: " ").first.map(String.init) ?? name
  }

  /// The years of an honouree's achievement: the row's own, and those of its gifts.
  private static func years(_ honouree: Honouree) -> [Int] {
    Set(([honouree.year] + honouree.donations.map(\.year)).compactMap { $0 }).sorted()
  }
}
