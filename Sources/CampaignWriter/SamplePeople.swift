internal import CampaignModel

/// Invents the honourees: who lives where, of which kind, at which level, and what became of the award.
struct SamplePeople {
  /// At most this many at district level: the plan's quotas.
  static let districtCollectives = 10
  static let districtPersons = 30

  private(set) var people: [SamplePerson] = []
  /// The names of each commune's villages, in the order of `LucNganCommune.all`.
  let villages: [[String]]

  init(count: Int, seed: UInt64) {
    let sizes = Self.sizes(count, seed: seed)
    villages = Self.villages(sizes, seed: seed)
    people.reserveCapacity(count)
    for commune in sizes.indices { addPeople(of: commune, count: sizes[commune], seed: seed) }
    chooseDistrict()
    chooseStories(seed: seed)
  }

  /// How many honourees each commune has: unequal, as in life, and together `count`.
  private static func sizes(_ count: Int, seed: UInt64) -> [Int] {
    var random = SampleRandom(seed: seed, purpose: "communes")
    let weights = LucNganCommune.all.map { _ in random.number(40...160) }
    let whole = weights.reduce(0, +)
    var before = 0
    var given = 0
    return weights.map { weight in
      before += weight
      let upToHere = count * before / whole
      defer { given = upToHere }
      return upToHere - given
    }
  }

  /// Enough villages that each holds about a hundred honourees, and never fewer than twelve.
  private static func villages(_ sizes: [Int], seed: UInt64) -> [[String]] {
    var random = SampleRandom(seed: seed, purpose: "villages")
    let names = SampleNames.villageHeads.flatMap { head in SampleNames.villageTails.map { "\(head) \($0)" } }
    return sizes.map { size in Array(random.shuffled(names).prefix(max(random.number(12...18), size / 100))) }
  }

  private mutating func addPeople(of commune: Int, count: Int, seed: UInt64) {
    var random = SampleRandom(seed: seed, purpose: "people of \(LucNganCommune.all[commune].code)")
    var taken: Set<SampleName> = []
    taken.reserveCapacity(count)
    var collectives = 0
    let villages = villages[commune].count
    for _ in 0..<count {
      var kind = Self.kind(using: &random)
      // Collectives go round the villages, one more of each sort a round: no two are the same.
      if kind == .collective, collectives >= villages * SampleNames.collectives.count { kind = .household }
      var village = random.below(villages)
      var name = SampleName(using: &random)
      if kind == .collective {
        village = collectives % villages
        name = SampleName(collective: collectives / villages)
        collectives += 1
      } else {
        while !taken.insert(name).inserted { name = SampleName(using: &random) }
      }
      people.append(
        SamplePerson(
          number: people.count + 1, commune: commune, village: village, kind: kind, name: name, seed: random.next(),
          publication: Self.publication(of: kind, using: &random)))
    }
  }

  private static func kind(using random: inout SampleRandom) -> Honouree.Kind {
    switch random.below(100) {
    case 0..<8: .collective
    case 8..<62: .household
    default: .individual
    }
  }

  /// Some 92 in a hundred are published, 5 withheld for one reason or another, 3 not decided.
  private static func publication(of kind: Honouree.Kind, using random: inout SampleRandom) -> Publication {
    switch random.below(100) {
    case 0..<3: return .undecided
    case 3..<8:
      let collective: [Publication.Reason] = [.consentRefused, .suspended, .withdrawn, .annulled]
      let person: [Publication.Reason] = [
        .noConsent, .noConsent, .noConsent, .consentRefused, .consentRefused, .pageNotInScope, .suspended, .withdrawn,
        .annulled,
      ]
      return .withheld(random.pick(kind == .collective ? collective : person))
    default: return .published
    }
  }

  /// Raises some of those decided to district level, spread over the list, up to the quotas; and some of the others, who
  /// count toward none.
  private mutating func chooseDistrict() {
    let decided = people.indices.filter { people[$0].isDecided }
    let collectives = decided.filter { people[$0].kind == .collective }
    let persons = decided.filter { people[$0].kind != .collective }
    // A small campaign keeps most of its honourees at commune level.
    for index in Self.spread(min(Self.districtCollectives, (collectives.count + 2) / 3), over: collectives) {
      people[index].isDistrict = true
    }
    for index in Self.spread(min(Self.districtPersons, persons.count / 4), over: persons) {
      people[index].isDistrict = true
    }
    for index in people.indices where people[index].publication == .undecided {
      people[index].isDistrict = people[index].seed.isMultiple(of: 3)
    }
  }

  private static func spread(_ count: Int, over list: [Int]) -> [Int] {
    (0..<count).map { list[$0 * list.count / count] }
  }

  /// Of those published whose consent covers it, enough get a story that it is one in twenty of all.
  private mutating func chooseStories(seed: UInt64) {
    var random = SampleRandom(seed: seed, purpose: "stories")
    for index in people.indices where people[index].publication == .published {
      let covers = SampleConsent(of: people[index]).coversStory
      people[index].hasStory = random.chance(75, in: 1000) && covers
    }
  }

  /// Makes decisions of everyone who was decided, in the order of protocol, and numbers their annexes.
  mutating func decide(_ decision: Int, naming members: [Int]) {
    let ordered = members.enumerated().sorted { left, right in
      let (one, other) = (people[left.element].kind.protocolRank, people[right.element].kind.protocolRank)
      return (one, left.offset) < (other, right.offset)
    }
    for (place, member) in ordered.enumerated() {
      people[member.element].decision = decision
      people[member.element].annexNumber = place + 1
    }
  }

  /// Marks those whose whole decision was annulled.
  mutating func annul(_ members: [Int]) {
    for member in members {
      people[member].publication = .withheld(.decisionAnnulled)
      people[member].hasStory = false
    }
  }
}
