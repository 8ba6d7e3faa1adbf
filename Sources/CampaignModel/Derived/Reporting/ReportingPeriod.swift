internal import VietnameseText

/// How far units have reported for a period of a recurring milestone.
public struct PeriodResult: Sendable {
  /// How many units are how far.
  public struct Tally: Sendable, Hashable {
    public internal(set) var reported = 0
    /// At work on it.
    public internal(set) var inProgress = 0
    /// No row, or one that says “not yet”.
    public internal(set) var missing = 0
    public internal(set) var notApplicable = 0
  }

  public let milestone: Milestone
  /// As it was first typed: `Tháng 3/2024`.
  public let period: String
  public let communes: Tally
  public let offices: Tally
}

/// The reporting periods of each recurring milestone, and what each unit reported for them.
struct ReportingCalendar {
  /// A period however it is typed: “T4/2024” and “Tháng 4/2024” are one.
  enum Key: Hashable {
    case month(year: Int, month: Int)
    case other(String)

    init(_ text: String) {
      let folded = Folding.key(text)
      let numbers = folded.split { !$0.isNumber }.compactMap { Int($0) }
      let words = Set(folded.split { !$0.isLetter })
      if numbers.count == 2, (1...12).contains(numbers[0]), (1900...2200).contains(numbers[1]),
        words.isSubset(of: ["thang", "t", "nam", "ky", "bao", "cao"])
      {
        self = .month(year: numbers[1], month: numbers[0])
      } else {
        self = .other(folded)
      }
    }
  }

  struct Period {
    let key: Key
    let title: String
    /// Its first day, as far as its name or its rows tell.
    fileprivate var day: Int
    fileprivate var states: [UnitReference: ProgressEntry.State] = [:]

    func state(of unit: UnitReference) -> ProgressEntry.State? { states[unit] }

    /// A Boolean value that indicates whether nobody of the unit has said a thing about the period.
    func isMissing(_ unit: UnitReference) -> Bool {
      switch states[unit] {
      case nil, .notStarted: true
      case .inProgress, .done, .notApplicable: false
      }
    }
  }

  /// The recurring milestones, each with its periods, earliest first.
  let milestones: [(milestone: Milestone, periods: [Period])]

  init(_ campaign: Campaign) {
    milestones = campaign.settings.milestones.filter(\.isRecurring).map { milestone in
      (milestone, Self.periods(of: milestone, campaign))
    }
  }

  func results(for units: [ReportUnit]) -> [PeriodResult] {
    milestones.flatMap { milestone, periods in
      periods.map { period in
        func tally(_ units: [ReportUnit]) -> PeriodResult.Tally {
          units.reduce(into: PeriodResult.Tally()) { tally, unit in
            switch period.state(of: unit.reference) {
            case .done: tally.reported += 1
            case .inProgress: tally.inProgress += 1
            case .notApplicable: tally.notApplicable += 1
            case .notStarted, nil: tally.missing += 1
            }
          }
        }
        return PeriodResult(
          milestone: milestone, period: period.title, communes: tally(units.filter(\.isCommune)),
          offices: tally(units.filter { !$0.isCommune }))
      }
    }
  }

  private static func periods(of milestone: Milestone, _ campaign: Campaign) -> [Period] {
    var periods: [Period] = []
    var places: [Key: Int] = [:]
    for entry in campaign.progress where entry.milestone == milestone.id {
      guard let unit = entry.unit, let title = title(of: entry) else { continue }
      let key = Key(title)
      let place = places[key] ?? periods.count
      if place == periods.count {
        places[key] = place
        periods.append(Period(key: key, title: title, day: firstDay(of: key) ?? .max))
      }
      if case .other = key, let day = entry.date?.dayNumber { periods[place].day = min(periods[place].day, day) }
      // Of two rows the later one counts, as everywhere.
      periods[place].states[unit] = entry.state
    }
    return periods.enumerated().sorted { left, right in
      (left.element.day, left.offset) < (right.element.day, right.offset)
    }.map(\.element)
  }

  /// The period as typed, or the month of the row's day.
  private static func title(of entry: ProgressEntry) -> String? {
    if let period = entry.period, !period.allSatisfy(\.isWhitespace) { return period }
    return entry.date.map { "Tháng \($0.month)/\($0.year)" }
  }

  private static func firstDay(of key: Key) -> Int? {
    guard case .month(let year, let month) = key else { return nil }
    return CalendarDay(year: year, month: month, day: 1)?.dayNumber
  }
}
