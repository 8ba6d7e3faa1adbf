internal import CampaignModel
internal import Templates

/// The communes' milestones in one table: states in words and shapes, never colour alone.
struct ProgressPage: View {
  struct HeadView: View {
    let number: Int
    let milestone: Milestone

    static let schema = Schema<HeadView>(
      .text("number") { $0.number.formatted }, .text("name") { $0.milestone.name },
      .text("shortName") { $0.milestone.shortName }, .optional("deadline") { $0.milestone.deadline?.verbatim })
  }

  struct Cell: View {
    let view: MilestoneView

    static let schema = Schema<Cell>(
      .text("code") { $0.view.status.stone }, .text("title") { $0.view.status.title },
      .optional("day") { cell in
        guard cell.view.status == .doneOnTheDay, let date = cell.view.standing.date else { return nil }
        return "\(date.day)/\(date.month)"
      })
  }

  struct Row: View {
    let name: String
    let path: String
    let cells: [Cell]

    static let schema = Schema<Row>(.text("name") { $0.name }, .text("path") { $0.path }, .list("cells") { $0.cells })
  }

  struct ConferenceRow: View {
    let unit: String
    let conference: Conference?
    let isHeld: Bool
    let delegates: Int

    static let schema = Schema<ConferenceRow>(
      .text("unit") { $0.unit }, .flag("isPlanned") { $0.conference?.date != nil && !$0.isHeld },
      .text("date") { $0.conference?.date?.short ?? "–" },
      .text("place") { $0.conference?.place ?? "–" },
      .text("certificates") { row in
        row.isHeld ? row.conference?.certificates.map { $0.formatted } ?? "–" : "–"
      },
      .text("delegates") { $0.delegates > 0 ? $0.delegates.formatted : "–" })
  }

  let frame: Frame
  let context: SiteContext
  let heads: [HeadView]
  let rows: [Row]
  let done: [String]
  let tally: MilestoneTally
  let conferences: [ConferenceRow]

  init(_ frame: Frame, _ context: SiteContext) {
    self.frame = frame
    self.context = context
    let milestones = context.campaign.settings.milestones
    heads = milestones.enumerated().map { HeadView(number: $0 + 1, milestone: $1) }
    let views = context.campaign.communes.map { context.milestones(of: $0) }
    rows = zip(context.campaign.communes, views).map { commune, views in
      Row(name: commune.name, path: context.routes.commune(commune.id), cells: views.map(Cell.init))
    }
    done = milestones.indices.map { column in views.count { $0[column].status.isDone }.formatted }
    tally = MilestoneTally(context)
    conferences = Self.conferences(context)
  }

  private static func conferences(_ context: SiteContext) -> [ConferenceRow] {
    let campaign = context.campaign
    func delegates(_ unit: UnitReference) -> Int {
      campaign.delegations.filter { $0.unit == unit }.map(\.number).reduce(0, &+)
    }
    let units: [(String, UnitReference)] =
      campaign.communes.map { ($0.fullName.capitalisedFirst, .commune($0.id)) }
      + campaign.settings.offices.map { ($0.name, .office($0.id)) }
      + [(campaign.settings.place.fullName.capitalisedFirst, .district)]
    return units.compactMap { name, unit in
      let conference = campaign.conferences.first { $0.unit == unit }
      let count = delegates(unit)
      guard conference != nil || count > 0 else { return nil }
      return ConferenceRow(
        unit: name, conference: conference, isHeld: conference.map(context.campaign.isHeld) ?? false, delegates: count)
    }
  }

  static let schema = Schema<ProgressPage>(
    .view("frame") { $0.frame }, .view("site") { $0.context.site },
    .text("communeCount") { $0.rows.count.formatted }, .flag("isOneCommune") { $0.rows.count == 1 },
    .text("milestoneCount") { $0.heads.count.formatted },
    .flag("isConferenceEverywhere") { $0.context.conferencesHeld == $0.rows.count },
    .flag("hasConferencesHeld") { $0.context.conferencesHeld > 0 },
    .text("conferencesHeld") { $0.context.conferencesHeld.formatted }, .text("asOf") { $0.context.asOf.progress },
    .view("tally") { $0.tally }, .list("milestones") { $0.heads }, .list("rows") { $0.rows },
    .texts("done") { $0.done },
    .list("legend") { _ in
      ProgressStatus.allCases.filter { $0 != .doneOnTheDay }.map { StoneView($0) }
    },
    .flag("hasConferences") { !$0.conferences.isEmpty }, .list("conferences") { $0.conferences })
}
