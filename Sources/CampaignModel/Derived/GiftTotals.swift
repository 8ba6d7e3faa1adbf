public import VietnameseText

/// What some published honourees gave, added up.
public struct GiftSum: Sendable, Hashable {
  /// How many honourees gave.
  public internal(set) var honourees = 0
  /// Square metres.
  public internal(set) var area = DecimalNumber.zero
  /// A Boolean value that indicates whether one of the areas is a round one (`hơn 150`): then the sum is one too.
  public internal(set) var isAreaApproximate = false
  public internal(set) var labourDays = DecimalNumber.zero
  /// In đồng; the largest number there is, where the sum is beyond it.
  public internal(set) var money = 0

  mutating func add(_ donation: Donation) {
    if let measure = donation.areaSquareMetres {
      area += measure.value
      isAreaApproximate = isAreaApproximate || measure.qualifier != nil
    }
    if let measure = donation.labourDays { labourDays += measure.value }
    if let amount = donation.money {
      let (sum, overflow) = money.addingReportingOverflow(amount)
      money = overflow ? .max : sum
    }
  }
}

/// Sums of people (individuals and households) and of collectives, which are never added: a village's gift includes its
/// households'.
public struct GiftTotals: Sendable, Hashable {
  public internal(set) var people = GiftSum()
  public internal(set) var collectives = GiftSum()

  mutating func add(_ donation: Donation, of kind: Honouree.Kind, isFirst: Bool) {
    if kind == .collective {
      collectives.add(donation)
      collectives.honourees += isFirst ? 1 : 0
    } else {
      people.add(donation)
      people.honourees += isFirst ? 1 : 0
    }
  }
}

/// The sums of a campaign, over published honourees only: someone withheld must not be found by subtraction.
public struct GiftStatistics: Sendable {
  public let total: GiftTotals
  private let communes: [Commune.ID: GiftTotals]
  private let lands: [LandKind?: GiftTotals]
  private let years: [Int?: GiftTotals]

  public init(_ campaign: Campaign) {
    var total = GiftTotals()
    var communes: [Commune.ID: GiftTotals] = [:]
    var lands: [LandKind?: GiftTotals] = [:]
    var years: [Int?: GiftTotals] = [:]
    for honouree in campaign.honourees where campaign.publication(of: honouree) == .published {
      var landsSeen: [LandKind?] = []
      var yearsSeen: [Int?] = []
      for (index, donation) in honouree.donations.enumerated() {
        let isFirst = index == 0
        total.add(donation, of: honouree.kind, isFirst: isFirst)
        if let commune = honouree.commune {
          communes[commune, default: GiftTotals()].add(donation, of: honouree.kind, isFirst: isFirst)
        }
        let year = donation.year ?? honouree.year
        years[year, default: GiftTotals()].add(donation, of: honouree.kind, isFirst: !yearsSeen.contains(year))
        yearsSeen.append(year)
        // Land alone has a kind: a gift of labour or money would otherwise stand under “unknown land”.
        guard donation.areaSquareMetres != nil else { continue }
        lands[donation.landKind, default: GiftTotals()].add(
          donation, of: honouree.kind, isFirst: !landsSeen.contains(donation.landKind))
        landsSeen.append(donation.landKind)
      }
    }
    self.total = total
    self.communes = communes
    self.lands = lands
    self.years = years
  }

  /// The sums of a commune.
  public func commune(_ id: Commune.ID) -> GiftTotals { communes[id] ?? GiftTotals() }

  /// The sums of a kind of land; `nil` for gifts of land whose kind was not written.
  public func land(_ kind: LandKind?) -> GiftTotals { lands[kind] ?? GiftTotals() }

  /// The sums of a year: of the gift, or of the honouree's achievement; `nil` where neither was written.
  public func year(_ year: Int?) -> GiftTotals { years[year] ?? GiftTotals() }

  /// The years in which something was given, earliest first.
  public var yearsPresent: [Int] { years.keys.compactMap { $0 }.sorted() }
}
