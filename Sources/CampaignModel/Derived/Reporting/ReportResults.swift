public import VietnameseText

/// The conferences of communes and of the district, and who is sent there.
public struct ConferenceResults: Sendable {
  /// How many communes have held theirs.
  public let held: Int
  /// Certificates that were handed over at conferences that were held.
  public let certificates: Int
  /// Delegates to the district's conference whom communes send, and how many communes named some.
  public let communeDelegates: Int
  public let communesWithDelegates: Int
  /// Delegates whom offices send.
  public let officeDelegates: Int
  /// The district's own conference, where a row tells of it.
  public let district: Conference?
  public let isDistrictHeld: Bool

  init(_ campaign: Campaign, held: Int) {
    self.held = held
    certificates =
      campaign.conferences.filter { campaign.isHeld($0) && $0.unit?.isCommune == true }
      .compactMap(\.certificates).saturatingSum
    let ofCommunes = campaign.delegations.filter { $0.unit?.isCommune == true && $0.number > 0 }
    communeDelegates = ofCommunes.map(\.number).saturatingSum
    communesWithDelegates = Set(ofCommunes.compactMap(\.unit)).count
    officeDelegates = campaign.delegations.filter { $0.unit?.isCommune == false }.map(\.number).saturatingSum
    district = campaign.conferences.first { $0.unit == .district }
    isDistrictHeld = district.map(campaign.isHeld) ?? false
  }
}

/// The awards of a level.
public struct AwardResult: Sendable {
  public let level: AwardLevel
  /// Decisions in force.
  public let decisions: Int
  /// Awards that were decided and stand, by kind.
  public let decided: [Honouree.Kind: Int]
  /// Those of them whose names are not published.
  public let unnamed: Int
  /// Empty where the plan sets no number.
  public let quotas: [QuotaCount]

  public var total: Int { decided.values.reduce(0, +) }

  init(_ level: AwardLevel, _ campaign: Campaign) {
    self.level = level
    decisions = campaign.decisions.count { $0.level == level.id && $0.state == .inForce }
    var decided: [Honouree.Kind: Int] = [:]
    var unnamed = 0
    for honouree in campaign.honourees where honouree.level == level.id && campaign.countsAsDecided(honouree) {
      decided[honouree.kind, default: 0] += 1
      if campaign.publication(of: honouree) != .published { unnamed += 1 }
    }
    self.decided = decided
    self.unnamed = unnamed
    quotas = campaign.quotaCounts().filter { $0.level == level.id }
  }
}

/// Who was honoured and what was given, as the public site counts it: published honourees only.
public struct PeopleResults: Sendable {
  public let asOf: CalendarDay
  /// By kind.
  public let counts: [Honouree.Kind: Int]
  public let gifts: GiftTotals
  /// Land by its kind, those that were given; `nil` where the kind was not written.
  public let lands: [(kind: LandKind?, gifts: GiftTotals)]

  public var total: Int { counts.values.reduce(0, +) }

  init(_ campaign: Campaign) {
    asOf = campaign.settings.asOf("honourees")
    var counts: [Honouree.Kind: Int] = [:]
    for honouree in campaign.honourees where campaign.publication(of: honouree) == .published {
      counts[honouree.kind, default: 0] += 1
    }
    self.counts = counts
    let statistics = GiftStatistics(campaign)
    gifts = statistics.total
    lands = (LandKind.allCases.map { $0 } + [nil]).map { ($0, statistics.land($0)) }
      .filter { $0.1.people.honourees + $0.1.collectives.honourees > 0 }
  }
}

/// How many materials of a kind are in which state.
public struct MaterialResult: Sendable {
  public let kind: Material.Kind
  public let counts: [Material.State: Int]

  public var total: Int { counts.values.reduce(0, +) }

  static func all(of campaign: Campaign) -> [MaterialResult] {
    let kinds = Dictionary(grouping: campaign.materials, by: \.kind)
    return Material.Kind.allCases.compactMap { kind in
      kinds[kind].map { materials in
        MaterialResult(kind: kind, counts: Dictionary(grouping: materials, by: \.state).mapValues(\.count))
      }
    }
  }
}

/// What the plan sets for a level's conference.
public struct DeadlineResult: Sendable {
  public let level: AwardLevel
  public let deadline: Deadline
  /// A Boolean value that indicates whether the time is over, whichever way the words are read.
  public let hasPassed: Bool
}

extension UnitReference {
  fileprivate var isCommune: Bool { if case .commune = self { true } else { false } }
}

extension Sequence<Int> {
  /// The sum; the largest number there is, where it is beyond it: counts come from outside.
  fileprivate var saturatingSum: Int {
    reduce(0) { sum, number in
      let (result, overflow) = sum.addingReportingOverflow(number)
      return overflow ? (number > 0 ? .max : .min) : result
    }
  }
}
