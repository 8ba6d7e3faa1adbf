internal import CampaignModel
internal import Templates
internal import VietnameseText

/// How many communes stand where with each milestone: bars of as many parts as there are states, and a table.
struct MilestoneTally: View {
  /// What the public is told, in the order of the bars; shapes are those of the stones.
  enum Part: String, Sendable, CaseIterable {
    case done, late, inProgress, notStarted, overdue, notApplicable, unknown

    init(_ status: ProgressStatus) {
      switch status {
      case .done, .doneByReport, .doneOnTheDay: self = .done
      case .doneLate: self = .late
      case .inProgress: self = .inProgress
      case .notStarted: self = .notStarted
      case .overdue: self = .overdue
      case .notApplicable: self = .notApplicable
      case .unknown: self = .unknown
      }
    }

    var status: ProgressStatus {
      switch self {
      case .done: .done
      case .late: .doneLate
      case .inProgress: .inProgress
      case .notStarted: .notStarted
      case .overdue: .overdue
      case .notApplicable: .notApplicable
      case .unknown: .unknown
      }
    }
  }

  struct Row: Sendable {
    let number: Int
    let milestone: Milestone
    /// One number for each part.
    let counts: [Int]

    var done: Int { counts[0] + counts[1] }
    /// How many communes the milestone concerns.
    var concerned: Int { counts.reduce(0, +) - counts[5] }
  }

  /// What the heading may say, and is true. The words stand in the template.
  enum Finding: Sendable, Equatable {
    case nothing
    /// No milestone was reached by any commune.
    case noneDone
    /// So many milestones were reached by every commune that they concern.
    case everywhere(Int)
    /// Every milestone was reached by at least and at most so many communes.
    case between(Int, Int)
    /// Some milestone was reached by so many communes, another by none.
    case upTo(Int)
  }

  let rows: [Row]
  let communes: Int
  let asOf: String
  let finding: Finding
  /// The parts that occur; “done” always stands.
  let parts: [Part]

  /// - Parameter statuses: For each commune, its status at each milestone.
  init(_ milestones: [Milestone], statuses: [[ProgressStatus]], asOf: String) {
    communes = statuses.count
    self.asOf = asOf
    let rows = milestones.indices.map { column in
      let tally = Dictionary(grouping: statuses.compactMap { $0.indices.contains(column) ? $0[column] : nil }) {
        Part($0)
      }
      return Row(
        number: column + 1, milestone: milestones[column], counts: Part.allCases.map { tally[$0]?.count ?? 0 })
    }
    self.rows = rows
    parts = Part.allCases.enumerated().filter { index, part in
      part == .done || rows.contains { $0.counts[index] > 0 }
    }.map(\.element)
    finding = Self.finding(rows, communes: statuses.count)
  }

  init(_ context: SiteContext) {
    self.init(
      context.settings.milestones,
      statuses: context.campaign.communes.map { context.milestones(of: $0).map(\.status) },
      asOf: context.asOf.progress)
  }

  private static func finding(_ rows: [Row], communes: Int) -> Finding {
    let done = rows.map(\.done)
    guard communes > 0, let least = done.min(), let most = done.max() else { return .nothing }
    if most == 0 { return .noneDone }
    let complete = rows.count { $0.concerned > 0 && $0.done == $0.concerned }
    if complete > 0 { return .everywhere(complete) }
    return least == 0 ? .upTo(most) : .between(least, most)
  }

  /// The table beside the chart.
  func sheet(asOf: CalendarDay) -> OpenData.Sheet {
    OpenData.Sheet(
      columns: [("number", "Số"), ("milestone", "Mốc")] + Part.allCases.map { ($0.rawValue, $0.status.title) },
      rows: rows.map { row in
        [.count(row.number), .text(row.milestone.name)] + row.counts.map { .count($0) }
      }, asOf: asOf)
  }

  struct RowView: View {
    let row: Row
    let parts: [Part]

    static let schema = Schema<RowView>(
      .text("number") { $0.row.number.formatted }, .text("name") { $0.row.milestone.name },
      .optional("deadline") { $0.row.milestone.deadline?.verbatim },
      .texts("counts") { view in
        view.parts.map { part in view.row.counts[Part.allCases.firstIndex(of: part) ?? 0].formatted }
      })
  }

  private var complete: Int { if case .everywhere(let count) = finding { count } else { 0 } }
  private var least: Int { if case .between(let least, _) = finding { least } else { 0 } }

  private var most: Int {
    switch finding {
    case .between(_, let most), .upTo(let most): most
    case .nothing, .noneDone, .everywhere: 0
    }
  }

  static let schema = Schema<MilestoneTally>(
    .flag("isNothing") { $0.finding == .nothing }, .flag("isNoneDone") { $0.finding == .noneDone },
    .flag("isEverywhere") { $0.complete > 0 }, .flag("isEveryOne") { $0.complete == $0.rows.count && $0.complete > 0 },
    .text("complete") { $0.complete.formatted }, .flag("isBetween") { $0.least > 0 && $0.least < $0.most },
    .flag("isLevel") { $0.least > 0 && $0.least == $0.most }, .flag("isUpTo") { $0.least == 0 && $0.most > 0 },
    .text("least") { $0.least.formatted }, .text("most") { $0.most.formatted },
    .flag("isOneCommune") { $0.communes == 1 && !$0.rows.isEmpty }, .text("communeCount") { $0.communes.formatted },
    .text("milestoneCount") { $0.rows.count.formatted },
    .text("doneByOne") { tally in tally.rows.count { $0.done > 0 }.formatted },
    .list("parts") { $0.parts.map { StoneView($0.status) } },
    .list("rows") { tally in tally.rows.map { RowView(row: $0, parts: tally.parts) } },
    .view("drawing") { StackDrawing($0) }, .text("asOf") { $0.asOf },
    .text("excelPath") { _ in OpenData.Set.milestoneChart.path(.excel) },
    .text("csvPath") { _ in OpenData.Set.milestoneChart.path(.csv) })
}
