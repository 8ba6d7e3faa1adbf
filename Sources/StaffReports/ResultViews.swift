internal import CampaignModel
internal import Templates
internal import VietnameseText

/// Views of results: awards, people and their gifts, materials, activities.

/// A number with the name of what it counts.
struct CountView: View {
  let name: String
  let count: String

  static let schema = Schema<CountView>(.text("name") { $0.name }, .text("count") { $0.count })
}

extension [(kind: Honouree.Kind, count: Int)] {
  var views: [CountView] { map { CountView(name: $0.kind.title.lowercasedFirst, count: $0.count.formatted) } }
}

/// The awards of a level.
struct AwardView: View {
  struct QuotaRow: View {
    let count: QuotaCount

    static let schema = Schema<QuotaRow>(
      .text("name") { $0.count.quota.name }, .text("maximum") { $0.count.quota.maximum.formatted },
      .text("decided") { $0.count.decided.formatted },
      .text("unnamed") { max(0, $0.count.decided - $0.count.published).inTable },
      .text("left") { max(0, $0.count.quota.maximum - $0.count.decided).inTable },
      .text("overflow") { $0.count.overflow.inTable })
  }

  let result: AwardResult

  init(_ result: AwardResult) { self.result = result }

  static let schema = Schema<AwardView>(
    .text("level") { $0.result.level.name }, .text("form") { $0.result.level.form },
    .text("formLower") { $0.result.level.form.lowercasedFirst },
    .text("decisions") { $0.result.decisions.formatted }, .text("total") { $0.result.total.formatted },
    .flag("isNone") { $0.result.total == 0 }, .list("byKind") { $0.result.byKind.views },
    .optional("unnamed") { $0.result.unnamed.aboveZero }, .flag("hasQuotas") { !$0.result.quotas.isEmpty },
    .list("quotas") { $0.result.quotas.map(QuotaRow.init) },
    .flag("isOver") { $0.result.quotas.contains { $0.overflow > 0 } })
}

/// Who is named on the site, and what they gave.
struct PeopleView: View {
  struct LandRow: View {
    let kind: LandKind?
    let gifts: GiftTotals

    static let schema = Schema<LandRow>(
      .optional("kind") { $0.kind?.title.capitalisedFirst },
      .text("people") { $0.gifts.people.honourees.inTable }, .text("area") { $0.gifts.people.shownArea },
      .text("collectives") { $0.gifts.collectives.honourees.inTable },
      .text("collectiveArea") { $0.gifts.collectives.shownArea })
  }

  struct TotalView: View {
    let total: OfficialTotal

    static let schema = Schema<TotalView>(
      .text("label") { $0.total.label }, .text("value") { $0.total.value.formatted }, .text("unit") { $0.total.unit },
      .text("source") { $0.total.source }, .text("day") { $0.total.date.short })
  }

  let report: ProgressReport

  private var people: PeopleResults { report.people }

  static let schema = Schema<PeopleView>(
    .text("asOf") { $0.people.asOf.short }, .flag("isNobody") { $0.people.total == 0 },
    .text("total") { $0.people.total.formatted }, .list("byKind") { $0.people.byKind.views },
    .view("gifts") { GiftView($0.people.gifts.people) }, .view("collectives") { GiftView($0.people.gifts.collectives) },
    .flag("hasLands") { !$0.people.lands.isEmpty },
    .list("lands") { $0.people.lands.map { LandRow(kind: $0.kind, gifts: $0.gifts) } },
    .text("area") { $0.people.gifts.people.shownArea },
    .text("collectiveArea") { $0.people.gifts.collectives.shownArea },
    .list("officialTotals") { $0.report.settings.officialTotals.map(TotalView.init) })
}

/// What some gave, in numbers; nothing where there is none.
struct GiftView: View {
  let sum: GiftSum

  init?(_ sum: GiftSum) {
    self.sum = sum
    if sum.area == .zero, sum.labourDays == .zero, sum.money == 0 { return nil }
  }

  static let schema = Schema<GiftView>(
    .optional("area") { $0.sum.area > .zero ? $0.sum.area.formatted : nil },
    .flag("isApproximate") { $0.sum.isAreaApproximate },
    .optional("labourDays") { $0.sum.labourDays > .zero ? $0.sum.labourDays.formatted : nil },
    .optional("money") { $0.sum.money.aboveZero })
}

extension GiftSum {
  /// The area in a table's cell.
  fileprivate var shownArea: String { area > .zero ? area.formatted : "–" }
}

/// Materials by kind and state.
struct MaterialsView: View {
  struct Row: View {
    let name: String
    let counts: [String]
    let total: String

    static let schema = Schema<Row>(
      .text("name") { $0.name }, .texts("counts") { $0.counts }, .text("total") { $0.total })
  }

  let report: ProgressReport

  private var total: Int { report.materials.map(\.total).reduce(0, +) }
  private func total(_ state: Material.State) -> Int { report.materials.map { $0.counts[state] ?? 0 }.reduce(0, +) }

  static let schema = Schema<MaterialsView>(
    .text("total") { $0.total.formatted }, .optional("released") { $0.total(.released).aboveZero },
    .optional("awaiting") { $0.total(.awaitingApproval).aboveZero },
    .texts("states") { $0.report.materialStates.map(\.title) },
    .texts("totals") { view in view.report.materialStates.map { view.total($0).inTable } },
    .text("asOf") { $0.report.settings.asOf("materials").short },
    .list("rows") { view in
      view.report.materials.map { result in
        Row(
          name: result.kind.title, counts: view.report.materialStates.map { (result.counts[$0] ?? 0).inTable },
          total: result.total.formatted)
      }
    })
}

/// An activity, in one line.
struct ActivityView: View {
  let activity: Activity
  /// A Boolean value that indicates whether its day is known and not later than the figures'.
  let isHeld: Bool
  let isLast: Bool

  static func all(of report: ProgressReport) -> [ActivityView] {
    let asOf = report.settings.asOf("activities")
    return report.activities.enumerated().map { index, activity in
      ActivityView(
        activity: activity, isHeld: activity.date.map { $0 <= asOf } ?? false,
        isLast: index == report.activities.count - 1)
    }
  }

  static let schema = Schema<ActivityView>(
    .optional("kind") { $0.activity.kind }, .text("title") { $0.activity.title },
    .optional("day") { $0.activity.date?.short }, .optional("place") { $0.activity.place },
    .flag("isPlanned") { !$0.isHeld }, .flag("isLast") { $0.isLast })
}
