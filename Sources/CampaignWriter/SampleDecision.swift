internal import CampaignModel

/// An invented decision and how many it names.
struct SampleDecision: Sendable {
  let key: String
  let number: String
  let date: SampleDay
  let isDistrict: Bool
  let issuer: String
  let signer: String
  private(set) var counts: [Honouree.Kind: Int] = [:]
  let isAnnulled: Bool

  /// A decision names at most this many.
  static let longestAnnex = 200

  func cells() -> [String] {
    [
      key, number, date.text, isDistrict ? "Cấp huyện" : "Cấp xã", issuer, signer,
      String(counts[.collective, default: 0]), String(counts[.household, default: 0]),
      String(counts[.individual, default: 0]), (isAnnulled ? Decision.State.annulled : .inForce).title,
    ]
  }

  /// The district's decisions, then each commune's; numbers the annexes in `people`.
  static func all(naming people: inout SamplePeople, courses: [SampleCourse]) -> [SampleDecision] {
    var decisions: [SampleDecision] = []
    let decided = people.people.indices.filter { people.people[$0].isDecided }
    let district = decided.filter { people.people[$0].isDistrict }
    for (part, isCollective) in [true, false].enumerated() {
      let members = district.filter { (people.people[$0].kind == .collective) == isCollective }
      guard !members.isEmpty else { continue }
      let decision = SampleDecision(
        key: "H-0\(part + 1)", number: "MH-\(1203 + part)/QĐ-UBND", date: SampleDay(SampleDay.april + 21),
        isDistrict: true, issuer: "Chủ tịch UBND huyện Lục Ngạn", signer: "Nguyễn Văn Mẫu",
        counts: count(members, in: people), isAnnulled: false)
      people.decide(decisions.count, naming: members)
      decisions.append(decision)
    }
    var byCommune = [[Int]](repeating: [], count: LucNganCommune.all.count)
    for index in decided where !people.people[index].isDistrict {
      byCommune[people.people[index].commune].append(index)
    }
    for commune in byCommune.indices {
      let parts = annexes(of: byCommune[commune], commune: commune)
      for (part, members) in parts.enumerated() {
        // One small decision in a large campaign was annulled as a whole.
        let isAnnulled = commune == 4 && part == 0 && parts.count > 1
        if isAnnulled { people.annul(members) }
        let decision = SampleDecision(
          of: commune, part: part, course: courses[commune], counts: count(members, in: people), isAnnulled: isAnnulled)
        people.decide(decisions.count, naming: members)
        decisions.append(decision)
      }
    }
    return decisions
  }

  /// The members of each decision of a commune: near equal, none over the longest annex.
  private static func annexes(of members: [Int], commune: Int) -> [[Int]] {
    guard !members.isEmpty else { return [] }
    var rest = members[...]
    var parts: [[Int]] = []
    if commune == 4, members.count > 30 {
      parts.append(Array(rest.prefix(4)))
      rest = rest.dropFirst(4)
    }
    let number = (rest.count + longestAnnex - 1) / longestAnnex
    for part in 0..<number {
      let size = rest.count / (number - part)
      parts.append(Array(rest.prefix(size)))
      rest = rest.dropFirst(size)
    }
    return parts
  }

  private static func count(_ members: [Int], in people: SamplePeople) -> [Honouree.Kind: Int] {
    members.reduce(into: [:]) { counts, member in counts[people.people[member].kind, default: 0] += 1 }
  }
}

extension SampleDecision {
  private init(
    of commune: Int, part: Int, course: SampleCourse, counts: [Honouree.Kind: Int], isAnnulled: Bool
  ) {
    let unit = LucNganCommune.all[commune]
    let order = part < 9 ? "0\(part + 1)" : String(part + 1)
    self.init(
      key: "X\(unit.code)-\(order)", number: "MH-\(40 + part)/QĐ-UBND", date: course.awardsDecided, isDistrict: false,
      issuer: "Chủ tịch UBND \(unit.fullName)", signer: course.chairman, counts: counts, isAnnulled: isAnnulled)
  }
}
