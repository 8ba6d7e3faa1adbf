public import Diagnostics
public import VietnameseText

/// What the office reports to the district's chairman: results, who is late, who is silent, what stands in the way.
///
/// Internal: it holds difficulties and proposals, which no page shows. It names no person but in their words. Communes
/// stand in the order of their list and nobody is ranked.
public struct ProgressReport: Sendable {
  /// Names, plan, publisher.
  public let settings: CampaignSettings
  /// The day of the progress table's figures.
  public let asOf: CalendarDay
  /// How many communes there are.
  public let communeCount: Int
  /// In display order.
  public let milestones: [MilestoneResult]
  /// The reporting periods of recurring milestones, earliest first.
  public let periods: [PeriodResult]
  public let conferences: ConferenceResults
  /// A level each, in the order of protocol.
  public let awards: [AwardResult]
  public let people: PeopleResults
  /// The kinds of material there are, in the order of their list.
  public let materials: [MaterialResult]
  /// By day; those without a day last.
  public let activities: [Activity]
  /// Communes in the order of their list, then offices; each in the order of milestones.
  public let late: [LateUnit]
  /// Communes in the order of their list, then offices.
  public let silent: [SilentUnit]
  /// Difficulties and proposals as they were written, in the order of units.
  public let remarks: [Remark]
  /// What the plan sets for each level's conference, in the order of protocol.
  public let deadlines: [DeadlineResult]
  public let openProblems: OpenProblems

  /// Draws up the report.
  ///
  /// - Parameters:
  ///   - submissions: Who has sent a workbook; `nil` where the campaign collects none.
  ///   - problems: Everything that was found wrong: the report says how much of it is not settled.
  public init(_ campaign: Campaign, submissions: SubmissionBoard? = nil, problems: some Sequence<Diagnostic> = []) {
    let board = campaign.progressBoard()
    let units = ReportUnit.all(of: campaign)
    let held = campaign.communesWithConference(board)
    settings = campaign.settings
    asOf = board.asOf
    communeCount = campaign.communes.count
    milestones = MilestoneResult.all(of: campaign, board)
    let calendar = ReportingCalendar(campaign)
    periods = calendar.results(for: units)
    conferences = ConferenceResults(campaign, held: held.count)
    awards = campaign.settings.levels.map { AwardResult($0, campaign) }
    people = PeopleResults(campaign)
    materials = MaterialResult.all(of: campaign)
    activities = campaign.activities.enumerated().sorted { left, right in
      let days = (left.element.date?.dayNumber ?? .max, right.element.date?.dayNumber ?? .max)
      return (days.0, left.offset) < (days.1, right.offset)
    }.map(\.element)
    late = LateUnit.all(of: units, board)
    silent = SilentUnit.all(of: units, campaign, board, calendar, submissions)
    remarks = Remark.all(of: campaign, units)
    deadlines = campaign.settings.levels.compactMap { level in
      campaign.settings.plan.deadlines[level.id].map {
        DeadlineResult(level: level, deadline: $0, hasPassed: $0.hasPassed(on: board.asOf))
      }
    }
    openProblems = OpenProblems(problems)
  }

  /// The problems in the campaign's files that nobody has settled yet: figures may change when they are.
  public struct OpenProblems: Sendable, Hashable {
    public let errors: Int
    public let questions: Int

    init(_ problems: some Sequence<Diagnostic>) {
      var counts = (errors: 0, questions: 0)
      for problem in problems {
        switch problem.severity {
        case .error: counts.errors += 1
        case .question: counts.questions += 1
        case .warning, .note: break
        }
      }
      errors = counts.errors
      questions = counts.questions
    }

    public var isEmpty: Bool { errors == 0 && questions == 0 }
  }
}
