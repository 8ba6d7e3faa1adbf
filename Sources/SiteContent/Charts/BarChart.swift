internal import CampaignModel
internal import Templates
internal import VietnameseText

/// Bars from a zero line with their table: SVG measured in em and percent, so that its text grows with the reader's.
struct BarChart: View {
  enum Subject: String, Sendable, CaseIterable {
    case land = "loai-dat"
    case year = "nam"
    case kind = "doi-tuong"
    case commune = "xa"

    /// The head of the table's first column.
    var labelTitle: String {
      switch self {
      case .land: "Loại đất"
      case .year: "Năm"
      case .kind: "Đối tượng"
      case .commune: "Xã, thị trấn"
      }
    }

    var unit: String { self == .kind ? "Điển hình" : "m²" }

    var download: OpenData.Set {
      switch self {
      case .land: .landChart
      case .year: .yearChart
      case .kind: .kindChart
      case .commune: .communeChart
      }
    }
  }

  struct Item: Sendable, Equatable {
    let label: String
    let value: DecimalNumber
    /// False of what has no name of its own: “Chưa ghi năm”.
    var isWritten = true

    /// Nothing is a dash: a commune that has nobody yet is not counted as having given nothing.
    var shown: String { value > .zero ? value.formatted : "–" }
  }

  let subject: Subject
  let items: [Item]
  let finding: ChartFinding
  /// Of communes alone: how many gave, of how many. They are thanked, not compared.
  let givers: Int
  let units: Int
  let total: DecimalNumber
  let asOf: String

  /// - Parameter items: In the order in which they are shown.
  init(_ subject: Subject, items: [Item], asOf: String) {
    self.subject = subject
    self.items = items
    self.asOf = asOf
    finding = ChartFinding(items.map { ($0.label, $0.value, $0.isWritten) })
    givers = items.count { $0.isWritten && $0.value > .zero }
    units = items.count(where: \.isWritten)
    total = DecimalNumber.sum(items.map(\.value)) ?? .zero
  }

  init(_ subject: Subject, _ context: SiteContext) {
    self.init(subject, items: Self.items(subject, context), asOf: context.asOf.honourees)
  }

  private static func items(_ subject: Subject, _ context: SiteContext) -> [Item] {
    let gifts = context.index.gifts
    switch subject {
    case .land: return gifts.areaByLand
    case .year: return gifts.areaByYear
    case .kind:
      return Honouree.Kind.allCases.compactMap { kind in
        context.index.countByKind[kind].map { Item(label: kind.title, value: DecimalNumber($0)) }
      }
    case .commune:
      let communes = context.campaign.communes.map { commune in
        Item(label: commune.name, value: gifts.commune(commune.id).people.area)
      }
      let rest = gifts.total.people.area - communes.map(\.value).reduce(.zero, +)
      return communes + (rest > .zero ? [Item(label: "Chưa ghi xã", value: rest, isWritten: false)] : [])
    }
  }

  /// A share of the whole is worth knowing of kinds and years; of communes it would be a league table.
  var showsShares: Bool { subject != .commune }

  private var shares: [Int] { items.map { ChartUnits.share($0.value, of: total) } }
  private var hasBars: Bool { total > .zero }
  private var drawing: BarDrawing { BarDrawing(items) }

  /// The table beside the chart.
  func sheet(asOf: CalendarDay) -> OpenData.Sheet {
    var columns = [("label", subject.labelTitle), ("value", subject == .kind ? "Số điển hình" : "Diện tích (m²)")]
    if showsShares { columns.append(("share_percent", "Tỷ lệ (%)")) }
    let rows = zip(items, shares).map { item, share in
      [.text(item.label), .number(item.value)] as [OpenData.Cell]
        + (showsShares ? [.number(DecimalNumber(thousandths: Int64(share) * 100))] : [])
    }
    return OpenData.Sheet(columns: columns, rows: rows, asOf: asOf)
  }

  struct Row: View {
    let item: Item
    let share: String?

    static let schema = Schema<Row>(
      .text("label") { $0.item.label }, .text("value") { $0.item.shown }, .optional("share") { $0.share })
  }

  static let schema = Schema<BarChart>(
    .text("id") { $0.subject.rawValue }, .flag("byLand") { $0.subject == .land },
    .flag("byYear") { $0.subject == .year }, .flag("byKind") { $0.subject == .kind },
    .flag("byCommune") { $0.subject == .commune }, .text("labelTitle") { $0.subject.labelTitle },
    .text("unit") { $0.subject.unit }, .text("unitWithin") { $0.subject.unit.lowercasedFirst },
    .flag("hasBars") { $0.hasBars }, .view("drawing") { $0.drawing },
    .list("rows") { chart in
      zip(chart.items, chart.shares).map { item, share in
        Row(item: item, share: chart.showsShares ? ChartUnits.formatted(share: share) : nil)
      }
    },
    .text("total") { $0.total.formatted }, .flag("showsShares") { $0.showsShares },
    // Rounded shares need not add up; who adds them should not be left to wonder.
    .flag("isRounded") { $0.showsShares && $0.hasBars && $0.shares.reduce(0, +) != 1000 },
    .view("finding") { ChartFindingView(finding: $0.finding) }, .text("givers") { $0.givers.formatted },
    .text("units") { $0.units.formatted }, .flag("hasGivers") { $0.givers > 0 },
    .flag("isByAll") { $0.givers == $0.units && $0.units > 1 }, .flag("isOfOne") { $0.units == 1 },
    .text("firstLabel") { $0.items.first?.label ?? "" }, .text("asOf") { $0.asOf },
    .text("excelPath") { $0.subject.download.path(.excel) }, .text("csvPath") { $0.subject.download.path(.csv) })
}

extension GiftStatistics {
  /// The area that people gave by kind of land, where there is any; gifts whose kind was not written come last.
  var areaByLand: [BarChart.Item] {
    let kinds = LandKind.allCases.map { BarChart.Item(label: $0.title.capitalisedFirst, value: land($0).people.area) }
    let unwritten = BarChart.Item(label: "Chưa ghi loại đất", value: land(nil).people.area, isWritten: false)
    return (kinds + [unwritten]).filter { $0.value > .zero }
  }

  /// The area that people gave by year, earliest first; gifts whose year was not written come last.
  var areaByYear: [BarChart.Item] {
    let years = yearsPresent.map { BarChart.Item(label: "Năm \($0)", value: year($0).people.area) }
    let unwritten = BarChart.Item(label: "Chưa ghi năm", value: year(nil).people.area, isWritten: false)
    return (years + [unwritten]).filter { $0.value > .zero }
  }
}
