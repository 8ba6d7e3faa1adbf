/// How many communes stand where with a milestone.
public struct MilestoneResult: Sendable {
  public let milestone: Milestone
  /// How many communes have which status.
  public let counts: [ProgressStatus: Int]

  /// Done in any way: in time, late, with evidence or without.
  public var done: Int { ProgressStatus.allCases.filter(\.isDone).map(count).reduce(0, +) }

  /// How many communes have this status.
  public func count(_ status: ProgressStatus) -> Int { counts[status] ?? 0 }

  /// In display order.
  static func all(of campaign: Campaign, _ board: ProgressBoard) -> [MilestoneResult] {
    campaign.settings.milestones.map { milestone in
      var counts: [ProgressStatus: Int] = [:]
      for commune in campaign.communes {
        counts[board.standing(of: milestone.id, unit: .commune(commune.id)).status, default: 0] += 1
      }
      return MilestoneResult(milestone: milestone, counts: counts)
    }
  }
}

/// A unit that did something after its time, or has not done it though the time is over.
public struct LateUnit: Sendable {
  public let unit: ReportUnit
  public let milestone: Milestone
  public let deadline: Deadline
  /// Done late, or not done yet.
  public let isDone: Bool
  public let standing: MilestoneStanding

  static func all(of units: [ReportUnit], _ board: ProgressBoard) -> [LateUnit] {
    units.flatMap { unit in
      board.standings(of: unit.reference).compactMap { milestone, standing in
        guard let deadline = milestone.deadline, standing.status == .doneLate || standing.status == .overdue else {
          return nil
        }
        return LateUnit(
          unit: unit, milestone: milestone, deadline: deadline, isDone: standing.status.isDone, standing: standing)
      }
    }
  }
}
