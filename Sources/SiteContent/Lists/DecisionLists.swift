internal import CampaignModel
internal import VietnameseText

/// Those whom a decision names, in one order and in pages.
///
/// A short annex is one page, sorted where it is read. Of a long one a page holds only a part, and sorting a part would
/// mislead: it has pages in other orders, made beforehand.
struct DecisionAnnex: Sendable {
  enum Order: Sendable { case annex, name, commune }

  static let perPage = 100

  let decision: Decision
  let order: Order
  /// The orders that there are pages of; one alone where the annex is one page.
  let orders: [Order]
  /// Indices into the index's entries.
  let indices: [Int]
  let paging: Paging
  /// A Boolean value that indicates whether more than one commune is named.
  let hasCommunes: Bool

  /// The annex of a decision, in every order that has pages of its own.
  static func all(_ decision: Decision, _ campaign: Campaign, _ index: SiteIndex) -> [DecisionAnnex] {
    let indices = index.byDecision[decision.id] ?? []
    func commune(_ position: Int) -> Int { campaign.rank(ofCommune: index.entries[position].honouree.commune) }
    let hasCommunes = Set(indices.map(commune)).count > 1
    let orders: [Order] =
      indices.count <= perPage ? [.annex] : hasCommunes ? [.annex, .name, .commune] : [.annex, .name]
    return orders.map { order in
      let ordered =
        switch order {
        case .annex: indices
        case .name: indices.sorted()
        case .commune: indices.map { (commune($0), $0) }.sorted { $0 < $1 }.map(\.1)
        }
      return DecisionAnnex(
        decision: decision, order: order, orders: orders, indices: ordered,
        paging: Paging(list: path(decision.id, order), count: ordered.count, perPage: perPage),
        hasCommunes: hasCommunes)
    }
  }

  /// The address of an order's first page.
  func path(_ order: Order) -> String? {
    orders.contains(order) ? Routes.page(1, of: Self.path(decision.id, order)) : nil
  }

  private static func path(_ id: Decision.ID, _ order: Order) -> String {
    switch order {
    case .annex: Routes.annex(id)
    case .name: Routes.annexByName(id)
    case .commune: Routes.annexByCommune(id)
    }
  }
}

/// All decisions in one order, in pages; the first is the order of levels, then of dates.
struct DecisionList: Sendable {
  enum Order: Sendable { case date, commune }

  struct Item: Sendable {
    let decision: Decision
    let level: AwardLevel
    /// The place of the issuer's commune in the list of communes; the district's stand first.
    let commune: Int
    /// The place among all by date, and by number.
    var dateOrder = 0
    var numberOrder = 0
  }

  static let perPage = 100

  let order: Order
  let orders: [Order]
  let items: [Item]
  let paging: Paging

  static func all(_ campaign: Campaign, _ index: SiteIndex) -> [DecisionList] {
    let items = items(campaign, index)
    let orders: [Order] = items.count <= perPage ? [.date] : [.date, .commune]
    return orders.map { order in
      DecisionList(
        order: order, orders: orders,
        items: order == .date
          ? items
          : items.enumerated().sorted { one, other in
            (one.element.commune, one.offset) < (other.element.commune, other.offset)
          }.map(\.element),
        paging: Paging(list: path(order), count: items.count, perPage: perPage))
    }
  }

  func path(_ order: Order) -> String? { orders.contains(order) ? Routes.page(1, of: Self.path(order)) : nil }

  private static func path(_ order: Order) -> String {
    order == .date ? Routes.allDecisions : Routes.decisionsByCommune
  }

  /// By level, then by date, then as the table has them.
  private static func items(_ campaign: Campaign, _ index: SiteIndex) -> [Item] {
    var items = campaign.settings.levels.flatMap { level in
      campaign.decisions.filter { $0.level == level.id }.map { decision in
        Item(decision: decision, level: level, commune: commune(decision, campaign, index))
      }
      .enumerated().sorted { one, other in (day(one.element), one.offset) < (day(other.element), other.offset) }
      .map(\.element)
    }
    let byDate = items.indices.sorted { (day(items[$0]), $0) < (day(items[$1]), $1) }
    for (order, position) in byDate.enumerated() { items[position].dateOrder = order }
    let keys = items.map { CollationKey($0.decision.number, numbersByValue: true) }
    let byNumber = items.indices.sorted { keys[$0] != keys[$1] ? keys[$0] < keys[$1] : $0 < $1 }
    for (order, position) in byNumber.enumerated() { items[position].numberOrder = order }
    return items
  }

  private static func day(_ item: Item) -> Int { item.decision.date?.dayNumber ?? Int.max }

  /// A commune's decision names it as issuer; where it does not, all whom it names live in one commune.
  private static func commune(_ decision: Decision, _ campaign: Campaign, _ index: SiteIndex) -> Int {
    if let named = campaign.communes.firstIndex(where: { decision.issuer.hasSuffix($0.fullName) }) { return named }
    let communes = Set((index.byDecision[decision.id] ?? []).map { index.entries[$0].honouree.commune })
    guard communes.count == 1, let only = communes.first else { return -1 }
    return campaign.rank(ofCommune: only)
  }
}
