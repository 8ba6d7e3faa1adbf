internal import CampaignModel

/// The details of one invented honouree: the gifts, the summary, the story.
struct SampleDossier {
  struct Gift {
    var area = ""
    var landKind: LandKind = .garden
    var road = ""
    var labourDays = ""
    var structures = ""
    var crops = ""
    var money = ""
    var year = 2023
  }

  private let person: SamplePerson
  private let commune: LucNganCommune
  private let village: String
  private(set) var gifts: [Gift] = []
  private let households: Int
  private let summary: String
  private let position: String
  private let isDeceased: Bool
  private var random: SampleRandom

  init(of person: SamplePerson, villages: [[String]]) {
    self.person = person
    commune = LucNganCommune.all[person.commune]
    let names = villages[person.commune]
    village = names[person.village]
    let neighbour = names[(person.village + 1) % names.count]
    var random = SampleRandom(seed: person.seed)
    let isCollective = person.kind == .collective
    households = isCollective ? random.number(5...110) : 0
    isDeceased = person.kind == .individual && random.chance(1)
    position = person.kind == .individual && random.chance(12) ? random.pick(SampleNames.positions) : ""
    gifts.append(Gift(village, neighbour, commune, households: households, using: &random))
    if !isCollective, random.chance(5) {
      gifts.append(Gift(village, neighbour, commune, households: households, using: &random))
    }
    let road = gifts.first?.road ?? ""
    summary =
      isCollective
      ? SampleSentences.work(for: road, households: households, using: &random)
      : SampleSentences.gift(for: road, using: &random)
    self.random = random
  }

  static let columns = [
    "id", "kind", "title", "name", "sort_name", "position", "deceased", "village", "commune", "area_m2", "land_kind",
    "road", "labour_days", "structures", "crops", "money_vnd", "households", "year", "level", "award", "decision",
    "annex_no", "state", "quota", "summary", "consent", "consent_scope", "consent_date", "consent_reference", "confirm",
  ]

  /// The row of the table `honourees`.
  func cells(id: String, decision: SampleDecision?, isAwarded: Bool) -> [String] {
    let consent = SampleConsent(of: person)
    let gift = gifts.first ?? Gift()
    return [
      id, person.kind.title, honorific, name, "", position, isDeceased ? "x" : "", titledVillage, commune.name,
      gift.area,
      gift.landKind.title, gift.road, gift.labourDays, gift.structures, gift.crops, gift.money,
      households > 0 ? String(households) : "", String(gift.year), person.isDistrict ? "Cấp huyện" : "Cấp xã",
      "Giấy khen", decision?.key ?? "", decision == nil ? "" : String(person.annexNumber), state(isAwarded).title, "",
      summary, consent.answer, consent.scope.map(\.title).joined(separator: ", "), consent.date, consent.reference, "",
    ]
  }

  static let donationColumns = [
    "honouree", "area_m2", "land_kind", "road", "labour_days", "structures", "crops", "money_vnd", "year",
  ]

  /// The rows of the table `donations`: the gifts after the first.
  func donationRows(id: String) -> [[String]] {
    gifts.dropFirst().map { gift in
      [
        id, gift.area, gift.landKind.title, gift.road, gift.labourDays, gift.structures, gift.crops, gift.money,
        String(gift.year),
      ]
    }
  }

  func story() -> SampleStory {
    var random = random
    let gift = gifts.first ?? Gift()
    let short = person.kind == .collective ? SampleSentences.lowerFirst(name) : "\(calling) \(person.name.givenText)"
    return SampleStory(
      who: person.kind == .household ? "nhà \(short)" : short,
      // Without the whole name: in a large campaign it may be that of somebody who is not published.
      speaker: person.kind == .collective ? "Đại diện \(short)" : short.prefix(1).uppercased() + short.dropFirst(),
      village: "\(commune.villageWord) \(village)", commune: commune.fullName, road: gift.road,
      gift: "\(gift.area) m² \(gift.landKind.title)", year: gift.year, using: &random)
  }

  private var calling: String { person.name.isWomans ? "bà" : "ông" }

  private var honorific: String {
    switch person.kind {
    case .collective: ""
    case .household: "Hộ \(calling)"
    case .individual: person.name.isWomans ? "Bà" : "Ông"
    }
  }

  private var name: String {
    guard person.kind == .collective else { return person.name.text }
    return "\(SampleNames.collectives[person.name.given]) \(commune.villageWord) \(village)"
  }

  private var titledVillage: String { (commune.isTownship ? "Tổ dân phố " : "Thôn ") + village }

  private func state(_ isAwarded: Bool) -> DossierState {
    switch person.publication {
    case .withheld(.suspended): .suspended
    case .withheld(.withdrawn): .withdrawn
    case .withheld(.annulled): .annulled
    case .withheld, .published: isAwarded ? .awarded : .decided
    case .undecided:
      person.isDistrict
        ? [.completed, .sent, .eligible, .returned, .ineligible, .submitted][Int(person.seed >> 8) % 6]
        : [.nominated, .selected][Int(person.seed >> 8) % 2]
    }
  }
}

extension SampleDossier.Gift {
  /// A gift of land and often of more; a collective's (with `households`) is larger.
  fileprivate init(
    _ village: String, _ neighbour: String, _ commune: LucNganCommune, households: Int, using random: inout SampleRandom
  ) {
    let size = households > 0 ? households * random.number(12...40) : Self.area(using: &random)
    area = Self.qualified(SampleText.number(size), using: &random)
    landKind = random.pick([
      .garden, .garden, .garden, .garden, .residential, .residential, .rice, .rice, .perennialCrops, .perennialCrops,
      .forest, .otherAgricultural, .aquaculture, .other,
    ])
    road = SampleSentences.road(village: village, neighbour: neighbour, word: commune.villageWord, using: &random)
    if random.chance(45) { labourDays = String(random.number(2...40) * (households > 0 ? 8 : 1)) }
    if random.chance(35) { structures = random.pick(SampleSentences.structures) }
    if random.chance(35) { crops = random.pick(SampleSentences.crops) }
    if random.chance(8) { money = SampleText.number(random.number(2...40) * 500_000) }
    year = random.chance(60) ? 2023 : 2022
  }

  /// Square metres of a person's or household's gift: 20 to 1,500, half of them under about 110.
  private static func area(using random: inout SampleRandom) -> Int {
    switch random.below(120) {
    case 0..<24: random.number(20...49)
    case 24..<55: random.number(50...99)
    case 55..<84: random.number(100...199)
    case 84..<104: random.number(200...499)
    case 104..<114: random.number(500...999)
    default: random.number(1000...1500)
    }
  }

  private static func qualified(_ number: String, using random: inout SampleRandom) -> String {
    random.chance(10) ? "\(random.pick(["hơn", "gần", "trên"])) \(number)" : number
  }
}
