internal import CampaignModel
internal import Templates
internal import VietnameseText

/// A bar chart with its table: SVG measured in em and percent, so that its text grows with the reader's.
struct ChartView: View {
  enum Subject: Sendable { case land, commune, year, kind }

  struct Bar: View {
    let label: String
    let value: String
    let unit: String
    let percent: String
    let share: String
    let index: Int

    /// Each bar takes 3.2 em: its words, then the bar.
    private func em(_ offset: Int) -> String { ChartView.decimal(offset + 32 * index) }

    static let schema = Schema<Bar>(
      .text("label") { $0.label }, .text("value") { $0.value }, .text("unit") { $0.unit },
      .text("percent") { $0.percent }, .text("share") { $0.share }, .text("labelY") { $0.em(11) },
      .text("barY") { $0.em(15) }, .text("trackY") { $0.em(16) })
  }

  let subject: Subject
  let id: String
  let title: String
  let caption: String
  let labelTitle: String
  let unit: String
  let bars: [Bar]
  let total: String
  let leader: String?

  /// - Parameter values: In the order in which they are shown; bars are drawn from zero against the greatest.
  init(
    _ subject: Subject, id: String, title: String, labelTitle: String, unit: String,
    values: [(label: String, value: DecimalNumber)]
  ) {
    self.subject = subject
    self.id = id
    self.title = title
    caption = title
    self.labelTitle = labelTitle
    self.unit = unit
    let greatest = values.map(\.value).max() ?? .zero
    let sum = DecimalNumber.sum(values.map(\.value)) ?? .zero
    bars = values.enumerated().map { index, item in
      Bar(
        label: item.label, value: item.value.formatted, unit: unit, percent: Self.percent(item.value, of: greatest),
        share: sum > .zero ? Self.share(item.value, of: sum) : "–", index: index)
    }
    total = sum.formatted
    leader =
      values.filter { $0.label != GiftStatistics.unwrittenLand }.max { $0.value < $1.value }
      .flatMap { $0.value > .zero ? $0.label.lowercasedFirst : nil }
  }

  /// Tenths as `12.3`, for SVG.
  fileprivate static func decimal(_ tenths: Int) -> String { "\(tenths / 10).\(tenths % 10)" }

  /// A part of `whole` in percent with one decimal, for SVG.
  private static func percent(_ part: DecimalNumber, of whole: DecimalNumber) -> String {
    guard whole > .zero else { return "0" }
    return decimal(Int((part.approximate / whole.approximate * 1000).rounded()))
  }

  /// A part of `whole` as people read it: `39,0%`.
  private static func share(_ part: DecimalNumber, of whole: DecimalNumber) -> String {
    let tenths = Int((part.approximate / whole.approximate * 1000).rounded())
    return "\(tenths / 10),\(tenths % 10)%"
  }

  static let schema = Schema<ChartView>(
    .text("id") { $0.id }, .text("title") { $0.title }, .text("caption") { $0.caption },
    .text("labelTitle") { $0.labelTitle }, .text("unit") { $0.unit }, .list("bars") { $0.bars },
    .flag("hasBars") { !$0.bars.isEmpty }, .text("total") { $0.total },
    .text("height") { decimal(32 * $0.bars.count) }, .optional("leader") { $0.leader },
    .flag("byLand") { $0.subject == .land }, .flag("byCommune") { $0.subject == .commune },
    .flag("byYear") { $0.subject == .year }, .flag("byKind") { $0.subject == .kind })
}

/// Sums by commune, kind of land and year, each as bars and as a table; then the open data.
struct StatisticsPage: View {
  struct DownloadView: View {
    let download: OpenData.Download

    static let schema = Schema<DownloadView>(
      .text("path") { $0.download.path }, .text("format") { $0.download.format.title },
      .flag("honourees") { $0.download.set == .honourees }, .flag("decisions") { $0.download.set == .decisions },
      .flag("communes") { $0.download.set == .communes }, .flag("progress") { $0.download.set == .progress },
      .flag("materials") { $0.download.set == .materials }, .flag("statistics") { $0.download.set == .statistics })
  }

  let frame: Frame
  let context: SiteContext
  let charts: [ChartView]

  init(_ frame: Frame, _ context: SiteContext) {
    self.frame = frame
    self.context = context
    let gifts = context.index.gifts
    charts = [
      ChartView(
        .land, id: "loai-dat", title: "Diện tích theo loại đất", labelTitle: "Loại đất", unit: "m²",
        values: gifts.areaByLand),
      ChartView(
        .year, id: "nam", title: "Diện tích theo năm", labelTitle: "Năm", unit: "m²",
        values: gifts.areaByYear),
      ChartView(
        .kind, id: "doi-tuong", title: "Số điển hình theo đối tượng", labelTitle: "Đối tượng", unit: "điển hình",
        values: Honouree.Kind.allCases.compactMap { kind in
          context.index.countByKind[kind].map { (kind.title, DecimalNumber($0)) }
        }),
      ChartView(
        .commune, id: "xa", title: "Diện tích theo xã, thị trấn", labelTitle: "Xã, thị trấn", unit: "m²",
        values: context.campaign.communes.map { commune in
          (commune.name, gifts.commune(commune.id).people.area)
        }),
    ]
  }

  private var gifts: GiftTotals { context.index.gifts.total }
  private var collectiveCount: Int { context.index.countByKind[.collective] ?? 0 }

  static let schema = Schema<StatisticsPage>(
    .view("frame") { $0.frame }, .view("site") { $0.context.site },
    .text("count") { ($0.context.index.entries.count - $0.collectiveCount).formatted },
    .text("collectiveCount") { $0.collectiveCount.formatted },
    .text("area") { $0.gifts.people.area.formatted },
    .optional("collectiveArea") { $0.gifts.collectives.formattedArea },
    .text("asOf") { $0.context.asOf.honourees }, .list("charts") { $0.charts },
    .list("downloads") { _ in OpenData.downloads.map(DownloadView.init) })
}

extension GiftStatistics {
  static let unwrittenLand = "Chưa ghi loại đất"

  /// The area that people gave by kind of land, where there is any; gifts whose kind was not written come last.
  var areaByLand: [(label: String, value: DecimalNumber)] {
    let kinds = LandKind.allCases.map { ($0.title.capitalisedFirst, land($0).people.area) }
    return (kinds + [(Self.unwrittenLand, land(nil).people.area)]).filter { $0.1 > .zero }
  }

  /// The area that people gave by year, earliest first; gifts whose year was not written come last.
  var areaByYear: [(label: String, value: DecimalNumber)] {
    let years = yearsPresent.map { ("Năm \($0)", year($0).people.area) }
    return (years + [("Chưa ghi năm", year(nil).people.area)]).filter { $0.1 > .zero }
  }
}
