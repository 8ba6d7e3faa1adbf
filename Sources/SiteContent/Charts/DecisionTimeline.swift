internal import CampaignModel
internal import Templates
internal import VietnameseText

/// How the published honourees grew with the days on which decisions were signed: steps from a zero line, and a table.
struct DecisionTimeline: View {
  /// A day on which somebody was honoured, or a month, where there are many days.
  struct Point: Sendable, Equatable {
    let day: CalendarDay
    let added: Int
    /// With all before it.
    let sum: Int
  }

  /// With more days than these, months are shown.
  static let dayLimit = 31

  let points: [Point]
  let isByMonth: Bool
  let undated: Int
  let first: CalendarDay?
  let last: CalendarDay?
  let asOfDay: CalendarDay

  /// - Parameter days: The day of each published honouree's decision, in any order; `nil` where none was written.
  init(days: [CalendarDay?], asOf: CalendarDay) {
    let dated = days.compactMap { $0 }
    undated = days.count - dated.count
    first = dated.min()
    last = dated.max()
    asOfDay = asOf
    var counts = Dictionary(grouping: dated) { $0 }.mapValues(\.count)
    isByMonth = counts.count > Self.dayLimit
    if isByMonth {
      // A month stands at the last day of it on which a decision was signed: by then all its honourees were there.
      var months: [Int: (day: CalendarDay, count: Int)] = [:]
      for (day, count) in counts {
        let month = day.year * 12 + day.month
        let known = months[month]
        months[month] = (max(day, known?.day ?? day), count + (known?.count ?? 0))
      }
      counts = Dictionary(months.values.map { ($0.day, $0.count) }, uniquingKeysWith: +)
    }
    var sum = 0
    points = counts.sorted { $0.key < $1.key }.map { day, count in
      sum += count
      return Point(day: day, added: count, sum: sum)
    }
  }

  init(_ context: SiteContext) {
    let campaign = context.campaign
    self.init(
      days: context.index.entries.map { $0.honouree.decision.flatMap(campaign.decision)?.date },
      asOf: context.settings.asOf("honourees"))
  }

  private var total: Int { points.last?.sum ?? 0 }

  private func label(_ day: CalendarDay) -> String { isByMonth ? "Tháng \(day.month)/\(day.year)" : day.short }

  /// The table beside the chart.
  func sheet(asOf: CalendarDay) -> OpenData.Sheet {
    OpenData.Sheet(
      columns: [
        ("date", isByMonth ? "Tháng ký quyết định" : "Ngày ký quyết định"), ("added", "Số điển hình"),
        ("sum", "Cộng dồn"),
      ], rows: points.map { [.text(label($0.day)), .count($0.added), .count($0.sum)] }, asOf: asOf)
  }

  struct Row: View {
    let label: String
    let point: Point

    static let schema = Schema<Row>(
      .text("label") { $0.label }, .text("added") { $0.point.added.formatted },
      .text("sum") { $0.point.sum.formatted })
  }

  static let schema = Schema<DecisionTimeline>(
    .flag("hasPoints") { !$0.points.isEmpty }, .text("total") { $0.total.formatted },
    .flag("isOne") { $0.total == 1 }, .flag("isOneDay") { $0.first == $0.last },
    .text("first") { $0.first?.short ?? "" },
    .text("last") { $0.last?.short ?? "" }, .flag("isByMonth") { $0.isByMonth },
    .optional("undated") { $0.undated > 0 ? $0.undated.formatted : nil },
    .list("rows") { chart in chart.points.map { Row(label: chart.label($0.day), point: $0) } },
    .view("drawing") { StepDrawing($0.points, until: $0.asOfDay) }, .text("asOf") { $0.asOfDay.short },
    .text("excelPath") { _ in OpenData.Set.decisionChart.path(.excel) },
    .text("csvPath") { _ in OpenData.Set.decisionChart.path(.csv) })
}
