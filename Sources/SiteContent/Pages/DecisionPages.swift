internal import CampaignModel
internal import Templates

/// All decisions, by award level and date; of many also by commune.
struct DecisionListPage: View {
  /// Decisions of one level, where the order is that of levels.
  struct Group: View {
    let title: String?
    let anchor: String
    let rows: [DecisionView]

    static let schema = Schema<Group>(
      .text("anchor") { $0.anchor }, .optional("title") { $0.title }, .list("rows") { $0.rows })
  }

  struct DecisionView: View {
    let item: DecisionList.Item
    let published: Int

    static let schema = Schema<DecisionView>(
      .text("path") { Routes.decision($0.item.decision.id) }, .text("number") { $0.item.decision.number },
      .text("issuer") { $0.item.decision.issuer }, .optional("date") { $0.item.decision.date?.short },
      .text("published") { $0.published.formatted }, .flag("isAnnulled") { $0.item.decision.state == .annulled },
      .number("numberOrder") { $0.item.numberOrder }, .number("dateOrder") { $0.item.dateOrder },
      .number("communeOrder") { $0.item.commune })
  }

  let frame: Frame
  let context: SiteContext
  let list: DecisionList
  let number: Int
  let groups: [Group]

  init(_ frame: Frame, _ context: SiteContext, _ list: DecisionList, page number: Int) {
    self.frame = frame
    self.context = context
    self.list = list
    self.number = number
    let items = list.items[list.paging.range(number)]
    func view(_ item: DecisionList.Item) -> DecisionView {
      DecisionView(item: item, published: context.index.byDecision[item.decision.id]?.count ?? 0)
    }
    switch list.order {
    case .date:
      groups = Array(items).chunked(by: \.level.id).map { id, items in
        Group(title: items.first?.level.name, anchor: "cap-\(id)", rows: items.map(view))
      }
    case .commune:
      groups = items.isEmpty ? [] : [Group(title: nil, anchor: "tat-ca", rows: items.map(view))]
    }
  }

  static let schema = Schema<DecisionListPage>(
    .view("frame") { $0.frame }, .view("site") { $0.context.site },
    .text("count") { $0.list.items.count.formatted }, .text("asOf") { $0.context.asOf.decisions },
    .flag("isEmpty") { $0.list.items.isEmpty },
    .flag("isSortable") { !$0.list.paging.isCut && $0.list.items.count > 2 },
    .flag("byDate") { $0.list.order == .date }, .flag("byCommune") { $0.list.order == .commune },
    .optional("datePath") { $0.list.order == .date ? nil : $0.list.path(.date) },
    .optional("communePath") { $0.list.order == .commune ? nil : $0.list.path(.commune) },
    .optional("pageNumber") { $0.number > 1 ? $0.number.formatted : nil },
    .list("groups") { $0.groups }, .view("pages") { $0.list.paging.view($0.number) })
}

/// One decision and whom it names, in the order of its annex; of a long annex one page, in one of its orders.
struct DecisionPage: View {
  /// The honourees of one kind, where the order is that of the annex.
  struct Group: View {
    let kind: Honouree.Kind?
    let rows: [AnnexRow]

    static let schema = Schema<Group>(
      .text("anchor") { $0.kind?.rawValue ?? "danh-sach-ten" }, .optional("title") { $0.kind?.title },
      .list("rows") { $0.rows })
  }

  /// An honouree as the annex has them, with the numbers by which the table is sorted.
  struct AnnexRow: View {
    let row: HonoureeRow
    let nameOrder: Int
    let communeOrder: Int

    static let schema = Schema<AnnexRow>(
      .text("path") { $0.row.path }, .text("fullName") { $0.row.fullName }, .text("place") { $0.row.place },
      .optional("area") { $0.row.area }, .optional("annexNumber") { $0.row.annexNumber },
      .number("nameOrder") { $0.nameOrder }, .number("communeOrder") { $0.communeOrder })
  }

  struct DeclaredView: View {
    let kind: Honouree.Kind
    let count: Int
    let hasNext: Bool

    static let schema = Schema<DeclaredView>(
      .text("kind") { $0.kind.title.lowercasedFirst }, .text("count") { $0.count.formatted },
      .flag("hasNext") { $0.hasNext })
  }

  let frame: Frame
  let context: SiteContext
  let annex: DecisionAnnex
  let number: Int
  let level: AwardLevel?
  let groups: [Group]
  let declared: [DeclaredView]

  var decision: Decision { annex.decision }

  init(_ frame: Frame, _ context: SiteContext, _ annex: DecisionAnnex, page number: Int) {
    self.frame = frame
    self.context = context
    self.annex = annex
    self.number = number
    level = annex.decision.level.flatMap(context.campaign.level)
    groups = Self.groups(annex, number, context)
    declared = Self.declared(annex.decision)
  }

  private static func groups(_ annex: DecisionAnnex, _ number: Int, _ context: SiteContext) -> [Group] {
    let rows = annex.indices[annex.paging.range(number)].map { position in
      let entry = context.index.entries[position]
      return (
        kind: entry.honouree.kind,
        row: AnnexRow(
          row: entry.row, nameOrder: position, communeOrder: context.campaign.rank(ofCommune: entry.honouree.commune))
      )
    }
    guard annex.order == .annex else { return rows.isEmpty ? [] : [Group(kind: nil, rows: rows.map(\.row))] }
    return rows.chunked(by: \.kind).map { Group(kind: $0.0, rows: $0.1.map(\.row)) }
  }

  /// From whom to whom a page goes, where it is in the order of names.
  private var range: HonoureeListPage.Range? {
    guard annex.order == .name else { return nil }
    let entries = annex.indices[annex.paging.range(number)].map { context.index.entries[$0] }
    return HonoureeListPage.range(entries, number, of: annex.paging.pageCount)
  }

  private static func declared(_ decision: Decision) -> [DeclaredView] {
    let kinds = Honouree.Kind.allCases.sorted { $0.protocolRank < $1.protocolRank }
    let counts = kinds.compactMap { kind in
      decision.declaredCounts[kind].flatMap { $0 > 0 ? (kind, $0) : nil }
    }
    return counts.enumerated().map { DeclaredView(kind: $1.0, count: $1.1, hasNext: $0 + 1 < counts.count) }
  }

  static let schema = Schema<DecisionPage>(
    .view("frame") { $0.frame }, .view("site") { $0.context.site }, .text("number") { $0.decision.number },
    .optional("titleNote") { $0.context.index.distinctionOfDecision[$0.decision.id] },
    .optional("date") { $0.decision.date?.short }, .optional("longDate") { $0.decision.date?.long },
    .text("issuer") { $0.decision.issuer }, .optional("signer") { $0.decision.signer },
    .optional("level") { $0.level?.name }, .optional("form") { $0.level?.form },
    .text("asOf") { $0.context.asOf.decisions }, .flag("hasDeclared") { !$0.declared.isEmpty },
    .list("declared") { $0.declared }, .flag("isAnnulled") { $0.decision.state == .annulled },
    .flag("isFirst") { $0.number == 1 && $0.annex.order == .annex },
    .optional("pageNumber") { $0.number > 1 ? $0.number.formatted : nil }, .view("range") { $0.range },
    .text("pageCount") { $0.annex.paging.pageCount.formatted }, .text("published") { $0.annex.indices.count.formatted },
    .flag("isSortable") { !$0.annex.paging.isCut && $0.annex.indices.count > 2 },
    .flag("hasCommunes") { $0.annex.hasCommunes }, .flag("hasOrders") { $0.annex.orders.count > 1 },
    .flag("byAnnex") { $0.annex.order == .annex }, .flag("byName") { $0.annex.order == .name },
    .flag("byCommune") { $0.annex.order == .commune },
    .text("annexPath") { $0.annex.path(.annex) ?? Routes.decision($0.decision.id) },
    .optional("namePath") { $0.annex.path(.name) }, .optional("communePath") { $0.annex.path(.commune) },
    .optional("screenPath") { $0.context.screens.path(ofDecision: $0.decision.id) }, .list("groups") { $0.groups },
    .flag("isEmpty") { $0.groups.isEmpty && $0.decision.state != .annulled },
    .view("pages") { $0.annex.paging.view($0.number) })
}
