internal import CampaignModel
internal import Templates
internal import VietnameseText

/// The campaign's sums, each as a chart and as a table; how they were counted; then the open data.
struct StatisticsPage: View {
  /// One table of the open data in its three forms.
  struct DownloadView: View {
    let set: OpenData.Set

    static let schema = Schema<DownloadView>(
      .text("excelPath") { $0.set.path(.excel) }, .text("csvPath") { $0.set.path(.csv) },
      .text("jsonPath") { $0.set.path(.json) }, .flag("honourees") { $0.set == .honourees },
      .flag("decisions") { $0.set == .decisions }, .flag("communes") { $0.set == .communes },
      .flag("progress") { $0.set == .progress }, .flag("materials") { $0.set == .materials },
      .flag("statistics") { $0.set == .statistics })
  }

  let frame: Frame
  let context: SiteContext
  let charts: [BarChart]
  let timeline: DecisionTimeline

  init(_ frame: Frame, _ context: SiteContext) {
    self.frame = frame
    self.context = context
    charts = BarChart.Subject.allCases.map { BarChart($0, context) }
    timeline = DecisionTimeline(context)
  }

  private var gifts: GiftTotals { context.index.gifts.total }
  private var count: Int { context.index.entries.count }
  private var collectiveCount: Int { context.index.countByKind[.collective] ?? 0 }

  static let schema = Schema<StatisticsPage>(
    .view("frame") { $0.frame }, .view("site") { $0.context.site }, .flag("hasHonourees") { $0.count > 0 },
    .text("honoureeCount") { $0.count.formatted }, .text("peopleCount") { ($0.count - $0.collectiveCount).formatted },
    .optional("collectiveCount") { $0.collectiveCount > 0 ? $0.collectiveCount.formatted : nil },
    .text("area") { $0.gifts.people.area.formatted }, .flag("isAreaApproximate") { $0.gifts.people.isAreaApproximate },
    .optional("labourDays") { $0.gifts.people.formattedLabourDays },
    .optional("collectiveArea") { $0.gifts.collectives.formattedArea },
    .optional("collectiveLabourDays") { $0.gifts.collectives.formattedLabourDays },
    .flag("hasOfficialTotals") { !$0.context.settings.officialTotals.isEmpty },
    .list("officialTotals") { $0.context.settings.officialTotals.map(TotalView.init) },
    .text("asOf") { $0.context.asOf.honourees }, .list("charts") { $0.charts }, .view("timeline") { $0.timeline },
    .list("downloads") { _ in OpenData.Set.whole.map(DownloadView.init) })
}

/// A total that an office declares, with its source and day.
struct TotalView: View {
  let total: OfficialTotal

  static let schema = Schema<TotalView>(
    .text("label") { $0.total.label }, .text("value") { $0.total.value.formatted }, .text("unit") { $0.total.unit },
    .text("source") { $0.total.source }, .text("date") { $0.total.date.short })
}
