/// How one commune went through the nine steps: the days that its progress, decisions and conference share.
struct SampleCourse {
  let planIssued: SampleDay
  let villagesGuided: SampleDay
  let exemplarsSelected: SampleDay
  /// The day of its decisions: before the conference, where the certificates are handed over.
  let awardsDecided: SampleDay
  /// `nil` where it was not held yet.
  let conference: SampleDay?
  /// How many people it sends to the district conference.
  let delegates: Int
  let chairman: String

  /// The deadline is 20/4: a day that may or may not be in time, so none of them falls on it.
  static let deadline = SampleDay(SampleDay.april + 19)

  init(commune: Int, seed: UInt64) {
    var random = SampleRandom(seed: seed, purpose: "course of \(LucNganCommune.all[commune].code)")
    planIssued = SampleDay(random.number(3...13))
    villagesGuided = planIssued.later(by: random.number(2...5))
    exemplarsSelected = villagesGuided.later(by: random.number(5...9))
    awardsDecided = SampleDay(SampleDay.april + random.number(0...9))
    delegates = random.number(1...4)
    switch commune % 11 {
    case 7: conference = Self.deadline.later(by: random.number(1...3))
    case 9 where commune > 9: conference = nil
    default: conference = awardsDecided.later(by: random.number(2...8))
    }
    var name = SampleName(using: &random)
    while name.isWomans { name = SampleName(using: &random) }
    chairman = name.text
  }
}
