internal import CampaignModel
internal import Templates
internal import VietnameseText

/// Views of how far units are: milestones, periods, conferences.

/// How many communes stand where with a milestone.
struct MilestoneRow: View {
  let number: Int
  let result: MilestoneResult

  static let schema = Schema<MilestoneRow>(
    .number("number") { $0.number }, .text("name") { $0.result.milestone.name },
    .optional("deadline") { $0.result.milestone.deadline?.verbatim },
    .text("done") { $0.result.done.inTable }, .text("byReport") { $0.result.count(.doneByReport).inTable },
    .text("doneLate") { $0.result.count(.doneLate).inTable },
    .text("inProgress") { $0.result.count(.inProgress).inTable },
    .text("notStarted") { $0.result.count(.notStarted).inTable },
    .text("overdue") { $0.result.count(.overdue).inTable },
    .text("notApplicable") { $0.result.count(.notApplicable).inTable },
    .text("unknown") { $0.result.count(.unknown).inTable })
}

extension Int {
  /// A number in a table's cell: nothing is a dash.
  var inTable: String { self == 0 ? "–" : formatted }
}

/// Those who were done on the very day of a deadline that nobody has settled.
struct DeadlineDayView: View {
  let count: Int
  let milestone: String
  let deadline: Deadline

  init?(_ result: MilestoneResult) {
    guard let deadline = result.milestone.deadline, result.count(.doneOnTheDay) > 0 else { return nil }
    count = result.count(.doneOnTheDay)
    milestone = result.milestone.name
    self.deadline = deadline
  }

  static let schema = Schema<DeadlineDayView>(
    .text("count") { $0.count.formatted }, .text("milestone") { $0.milestone },
    .text("day") { $0.deadline.date.short }, .text("deadline") { $0.deadline.verbatim })
}

/// How many units have reported for a period.
struct PeriodView: View {
  struct TallyView: View {
    let tally: PeriodResult.Tally

    /// Those whom the period concerns.
    private var concerned: Int { tally.reported + tally.inProgress + tally.missing }

    init?(_ tally: PeriodResult.Tally) {
      self.tally = tally
      if concerned == 0 { return nil }
    }

    static let schema = Schema<TallyView>(
      .text("reported") { $0.tally.reported.formatted }, .text("concerned") { $0.concerned.formatted })
  }

  let result: PeriodResult

  init(_ result: PeriodResult) { self.result = result }

  static let schema = Schema<PeriodView>(
    .text("milestone") { $0.result.milestone.name }, .text("period") { $0.result.period.lowercasedFirst },
    .view("communes") { TallyView($0.result.communes) }, .view("offices") { TallyView($0.result.offices) })
}

/// The conferences of communes, and the district's.
struct ConferencesView: View {
  let report: ProgressReport

  private var results: ConferenceResults { report.conferences }
  private var district: Conference? { results.district }
  private var deadline: DeadlineResult? { report.districtDeadline }

  /// How many days are left until the district's conference has to be held; `nil` where none is set, or where it is over.
  private var daysLeft: Int? {
    guard let deadline, !deadline.hasPassed else { return nil }
    let left = deadline.deadline.date.dayNumber - report.asOf.dayNumber
    return left > 0 ? left : nil
  }

  static let schema = Schema<ConferencesView>(
    .text("held") { $0.results.held.formatted }, .flag("isNoneHeld") { $0.results.held == 0 },
    .flag("isHeldEverywhere") { $0.results.held == $0.report.communeCount },
    .text("remaining") { max(0, $0.report.communeCount - $0.results.held).formatted },
    .optional("deadline") { $0.report.conferenceDeadline },
    .optional("certificates") { $0.results.certificates.aboveZero },
    .optional("communeDelegates") { $0.results.communeDelegates.aboveZero },
    .text("communesWithDelegates") { $0.results.communesWithDelegates.formatted },
    .optional("officeDelegates") { $0.results.officeDelegates.aboveZero },
    .optional("districtDeadline") { $0.deadline?.deadline.verbatim },
    .optional("daysLeft") { $0.daysLeft?.formatted },
    .flag("isDistrictOverdue") { $0.deadline?.hasPassed == true && !$0.results.isDistrictHeld },
    .flag("isDistrictHeld") { $0.results.isDistrictHeld }, .flag("isDistrictKnown") { $0.district != nil },
    .optional("districtDay") { $0.district?.date?.short }, .optional("districtPlace") { $0.district?.place })
}

extension Int {
  /// The number where it is above zero.
  var aboveZero: String? { self > 0 ? formatted : nil }
}
