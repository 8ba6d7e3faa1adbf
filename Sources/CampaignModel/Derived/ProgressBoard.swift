public import VietnameseText

/// What the public sees of one unit's milestone, and the rows it comes from.
public struct MilestoneStanding: Sendable {
  public let status: ProgressStatus
  /// The row that decides the status: the latest, where there are several; `nil` where there is none.
  public let entry: ProgressEntry?
  /// Every row of this unit and milestone, earliest first: one a period, where the milestone recurs.
  public let history: [ProgressEntry]

  /// When it was done or last reported.
  public var date: CalendarDay? { entry?.date }
  /// The paper that proves it; `nil` where there is none.
  public var evidence: String? { entry?.provenBy }
}

extension ProgressEntry {
  /// The evidence, unless the cell holds nothing but white space.
  var provenBy: String? { evidence.flatMap { $0.allSatisfy(\.isWhitespace) ? nil : $0 } }
}

/// The progress table by unit and milestone. Made once, asked often.
public struct ProgressBoard: Sendable {
  private struct Key: Hashable {
    let unit: UnitReference
    let milestone: Milestone.ID
  }

  /// The day of the table's figures.
  public let asOf: CalendarDay
  private let milestones: [Milestone.ID: Milestone]
  private let order: [Milestone]
  private let entries: [Key: [ProgressEntry]]

  public init(_ campaign: Campaign) {
    asOf = campaign.settings.asOf("progress")
    order = campaign.settings.milestones
    milestones = Dictionary(order.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    var entries: [Key: [ProgressEntry]] = [:]
    for entry in campaign.progress {
      guard let unit = entry.unit, let milestone = entry.milestone else { continue }
      entries[Key(unit: unit, milestone: milestone), default: []].append(entry)
    }
    self.entries = entries.mapValues(Self.inTime)
  }

  /// Where a unit stands with a milestone.
  public func standing(of milestone: Milestone.ID, unit: UnitReference) -> MilestoneStanding {
    let history = entries[Key(unit: unit, milestone: milestone)] ?? []
    guard let entry = history.last, let milestone = milestones[milestone] else {
      return MilestoneStanding(status: .unknown, entry: nil, history: history)
    }
    return MilestoneStanding(
      status: Self.status(of: entry, milestone: milestone, asOf: asOf), entry: entry, history: history)
  }

  /// Where a unit stands, milestone by milestone in display order.
  public func standings(of unit: UnitReference) -> [(milestone: Milestone, standing: MilestoneStanding)] {
    order.map { ($0, standing(of: $0.id, unit: unit)) }
  }

  /// What the public sees, derived from what was typed, the deadline and the day of the table's figures.
  ///
  /// A recurring milestone is measured by no deadline: it is never over. Something done without a date is not called
  /// late, since nobody knows.
  static func status(of entry: ProgressEntry, milestone: Milestone, asOf: CalendarDay) -> ProgressStatus {
    let deadline = milestone.isRecurring ? nil : milestone.deadline
    switch entry.state {
    case .notApplicable: return .notApplicable
    case .notStarted: return deadline?.hasPassed(on: asOf) == true ? .overdue : .notStarted
    case .inProgress: return deadline?.hasPassed(on: asOf) == true ? .overdue : .inProgress
    case .done:
      switch entry.date.flatMap({ deadline?.timing(of: $0) }) {
      case .late: return .doneLate
      case .onTheDay: return .doneOnTheDay
      case .inTime, nil: return entry.provenBy == nil ? .doneByReport : .done
      }
    }
  }

  /// By date, then in the order of the rows; a row without a date follows the row before it.
  private static func inTime(_ rows: [ProgressEntry]) -> [ProgressEntry] {
    guard rows.count > 1 else { return rows }
    var latest: CalendarDay?
    var dated: [(date: CalendarDay?, offset: Int)] = []
    for (offset, row) in rows.enumerated() {
      latest = row.date ?? latest
      dated.append((latest, offset))
    }
    dated.sort { left, right in
      switch (left.date, right.date) {
      case (let one?, let other?) where one != other: one < other
      case (nil, .some): true
      case (.some, nil): false
      default: left.offset < right.offset
      }
    }
    return dated.map { rows[$0.offset] }
  }
}

extension Campaign {
  /// The progress table by unit and milestone; make it once for many questions.
  public func progressBoard() -> ProgressBoard { ProgressBoard(self) }
}
