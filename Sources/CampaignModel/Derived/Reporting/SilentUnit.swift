/// A unit that owes word, and what it has said nothing about.
public struct SilentUnit: Sendable {
  public enum Silence: Sendable {
    /// No row at all in the table of progress.
    case nothing
    /// No workbook, though communes send theirs.
    case noWorkbook
    /// No report for these periods, the last of all among them.
    case periods(Milestone, [String])
    /// Not a word about a milestone whose time is over.
    case milestone(Milestone, Deadline)
  }

  public let unit: ReportUnit
  /// At least one.
  public let silences: [Silence]

  static func all(
    of units: [ReportUnit], _ campaign: Campaign, _ board: ProgressBoard, _ calendar: ReportingCalendar,
    _ submissions: SubmissionBoard?
  ) -> [SilentUnit] {
    let heard = Set(campaign.progress.compactMap(\.unit))
    let senders = submissions.map { board in Set(board.lines.filter { !$0.files.isEmpty }.map(\.commune.id)) }
    return units.compactMap { unit in
      // Whoever makes the report is heard by it.
      if case .office(let id) = unit.reference, campaign.office(id)?.isPublisher(campaign.settings) == true {
        return nil
      }
      var silences: [Silence] = []
      if heard.contains(unit.reference) {
        silences += periods(unit, calendar) + milestones(unit, board)
      } else if unit.isCommune || !calendar.milestones.isEmpty {
        silences.append(.nothing)
      }
      if case .commune(let id) = unit.reference, let senders, !senders.contains(id) { silences.append(.noWorkbook) }
      return silences.isEmpty ? nil : SilentUnit(unit: unit, silences: silences)
    }
  }

  private static func periods(_ unit: ReportUnit, _ calendar: ReportingCalendar) -> [Silence] {
    calendar.milestones.compactMap { milestone, periods in
      guard let last = periods.last, last.isMissing(unit.reference) else { return nil }
      return .periods(milestone, periods.filter { $0.isMissing(unit.reference) }.map(\.title))
    }
  }

  /// Milestones are the communes' (the plan, IV.7).
  private static func milestones(_ unit: ReportUnit, _ board: ProgressBoard) -> [Silence] {
    guard unit.isCommune else { return [] }
    return board.standings(of: unit.reference).compactMap { milestone, standing in
      guard !milestone.isRecurring, let deadline = milestone.deadline, deadline.hasPassed(on: board.asOf),
        standing.status == .unknown
      else { return nil }
      return .milestone(milestone, deadline)
    }
  }
}

extension Office {
  /// A Boolean value that indicates whether the office is the one that publishes the site and makes the report.
  func isPublisher(_ settings: CampaignSettings) -> Bool {
    !name.isEmpty && settings.publisher.name.hasPrefix(name)
  }
}
