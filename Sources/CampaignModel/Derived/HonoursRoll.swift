internal import VietnameseText

/// Who is published, in every order that pages need. Made once, asked often.
///
/// Nobody is ranked by area: the orders are those of names, of protocol, and of the communes' list.
public struct HonoursRoll: Sendable {
  private let all: [Honouree]
  private let byNamePositions: [Int32]
  private let protocolPositions: [Int32]
  private let communes: [Commune.ID: [Int32]]
  private let years: [Int: [Int32]]
  private let levels: [AwardLevel.ID: [Int32]]
  private let decisions: [Decision.ID: [Int32]]

  /// How many people with a decided award are not named, by reason: for the staff. Who withdrew or was suspended before
  /// a decision was never to be named.
  public let withheld: [Publication.Reason: Int]

  public init(_ campaign: Campaign) {
    all = campaign.honourees
    var withheld: [Publication.Reason: Int] = [:]
    var published: [Int32] = []
    for (position, honouree) in all.enumerated() {
      switch campaign.publication(of: honouree) {
      case .published: published.append(Int32(clamping: position))
      case .withheld(let reason):
        let wasDecided = honouree.decision != nil || (reason != .suspended && reason != .withdrawn)
        if wasDecided { withheld[reason, default: 0] += 1 }
      case .undecided: break
      }
    }
    self.withheld = withheld
    let byName = Self.sortedByName(published, in: campaign)
    let byProtocol = Self.sortedByProtocol(published, in: campaign)
    byNamePositions = byName
    protocolPositions = byProtocol
    communes = Self.group(byName, in: all, by: \.commune)
    years = Self.group(byName, in: all, by: \.year)
    levels = Self.group(byName, in: all, by: \.level)
    decisions = Self.group(byProtocol, in: all, by: \.decision)
  }

  /// Every published honouree: people by given name, collectives by their whole name.
  public var byName: HonoureeList { HonoureeList(all, byNamePositions) }

  /// Every published honouree in the order of protocol: levels, decisions by date, then as ``inDecision(_:)``.
  public var byProtocol: HonoureeList { HonoureeList(all, protocolPositions) }

  /// Those of a commune, by name.
  public func inCommune(_ id: Commune.ID) -> HonoureeList { HonoureeList(all, communes[id] ?? []) }

  /// Those with an achievement of a year, by name.
  public func inYear(_ year: Int) -> HonoureeList { HonoureeList(all, years[year] ?? []) }

  /// The years in which someone published achieved something, earliest first.
  public var yearsPresent: [Int] { years.keys.sorted() }

  /// Those honoured at a level, by name.
  public func atLevel(_ id: AwardLevel.ID) -> HonoureeList { HonoureeList(all, levels[id] ?? []) }

  /// Those of a decision, in the order of protocol: collectives, households, individuals; each in annex order.
  public func inDecision(_ id: Decision.ID) -> HonoureeList { HonoureeList(all, decisions[id] ?? []) }

  private static func group<Key: Hashable>(
    _ positions: [Int32], in all: [Honouree], by key: (Honouree) -> Key?
  ) -> [Key: [Int32]] {
    var groups: [Key: [Int32]] = [:]
    for position in positions {
      if let key = key(all[Int(position)]) { groups[key, default: []].append(position) }
    }
    return groups
  }

  private static func sortedByName(_ positions: [Int32], in campaign: Campaign) -> [Int32] {
    struct Keyed {
      let key: CollationKey
      let commune: Int
      let position: Int32
    }
    return positions.map { position in
      let honouree = campaign.honourees[Int(position)]
      return Keyed(
        key: honouree.nameKey, commune: campaign.rank(ofCommune: honouree.commune), position: position)
    }.sorted { left, right in
      if left.key != right.key { return left.key < right.key }
      return (left.commune, left.position) < (right.commune, right.position)
    }.map(\.position)
  }

  private static func sortedByProtocol(_ positions: [Int32], in campaign: Campaign) -> [Int32] {
    struct Keyed {
      let level: Int
      let decision: Int
      let kind: Int
      let annex: Int
      let position: Int32
    }
    let levels = Dictionary(
      campaign.settings.levels.enumerated().map { ($1.id, $0) }, uniquingKeysWith: { first, _ in first })
    let decisions = ranks(of: campaign.decisions)
    return positions.map { position in
      let honouree = campaign.honourees[Int(position)]
      return Keyed(
        level: honouree.level.flatMap { levels[$0] } ?? Int.max,
        decision: honouree.decision.flatMap { decisions[$0] } ?? Int.max, kind: honouree.kind.protocolRank,
        annex: honouree.annexNumber ?? Int.max, position: position)
    }.sorted { left, right in
      (left.level, left.decision, left.kind, left.annex, left.position)
        < (right.level, right.decision, right.kind, right.annex, right.position)
    }.map(\.position)
  }

  /// Decisions by date, then in the order of their table.
  private static func ranks(of decisions: [Decision]) -> [Decision.ID: Int] {
    let sorted = decisions.enumerated().sorted { left, right in
      switch (left.element.date, right.element.date) {
      case (let one?, let other?) where one != other: one < other
      case (.some, nil): true
      case (nil, .some): false
      default: left.offset < right.offset
      }
    }
    return Dictionary(
      sorted.enumerated().map { ($1.element.id, $0) }, uniquingKeysWith: { first, _ in first })
  }
}

extension Honouree {
  /// The name that lists sort by: `sortName` in place of the name, where it is given.
  public var nameForSorting: String { sortName.flatMap { $0.isEmpty ? nil : $0 } ?? name }

  /// The letter of the A–Z list: of a person's given name, of a collective's whole name.
  public var initial: String {
    kind == .collective ? Alphabet.letter(of: nameForSorting) : Alphabet.letter(ofGivenNameIn: nameForSorting)
  }

  /// The place in lists of names: people by given name, collectives by their whole name.
  var nameKey: CollationKey {
    kind == .collective
      ? CollationKey(nameForSorting, numbersByValue: true) : CollationKey(personName: nameForSorting)
  }
}
