internal import CampaignModel
internal import VietnameseText

/// All materials in one order, group by group, in pages; the order of phases ends with the exchanges and visits.
struct MaterialList: Sendable {
  enum Order: Sendable, CaseIterable { case phase, kind, channel, office }

  enum Item: Sendable {
    case material(Material)
    case activity(Activity)
  }

  /// Materials under one heading.
  struct Group: Sendable {
    let anchor: String
    let title: String
    let range: Range<Int>
    let isActivities: Bool
    /// The page and the place on it where the group begins.
    let address: String

    var count: Int { range.count }
  }

  static let perPage = 100
  static let activities = "Giao lưu, học tập"

  let order: Order
  let paging: Paging
  let groups: [Group]
  private let items: [Item]

  init(_ campaign: Campaign, _ order: Order) {
    let activities = order == .phase ? campaign.activities.map(Item.activity) : []
    let grouped = Self.grouped(campaign, order).map { (title: $0.title, items: $0.materials.map(Item.material)) }
    let all = grouped + (activities.isEmpty ? [] : [(title: Self.activities, items: activities)])
    items = all.flatMap(\.items)
    let paging = Paging(list: Self.path(order), count: items.count, perPage: Self.perPage)
    var groups: [Group] = []
    var start = 0
    for (number, group) in all.enumerated() {
      let isActivities = number >= grouped.count
      let anchor = isActivities ? "giao-luu" : "nhom-\(number + 1)"
      groups.append(
        Group(
          anchor: anchor, title: group.title, range: start..<(start + group.items.count), isActivities: isActivities,
          address: "\(paging.path(of: start))#\(anchor)"))
      start += group.items.count
    }
    self.order = order
    self.paging = paging
    self.groups = groups
  }

  /// The groups of a page, each with those of its items that stand there.
  func items(page: Int) -> [(Group, [Item])] {
    let range = paging.range(page)
    return groups.filter { $0.range.overlaps(range) }.map { ($0, Array(items[$0.range.clamped(to: range)])) }
  }

  /// Where each material stands: its page, and its place on it.
  var addresses: [Material.ID: (path: String, anchor: String)] {
    var result: [Material.ID: (path: String, anchor: String)] = [:]
    for (position, item) in items.enumerated() {
      if case .material(let material) = item {
        result[material.id] = (paging.path(of: position), MaterialView.anchor(material))
      }
    }
    return result
  }

  static func path(_ order: Order) -> String {
    switch order {
    case .phase: Routes.allMaterials
    case .kind: Routes.materialsByKind
    case .channel: Routes.materialsByChannel
    case .office: Routes.materialsByOffice
    }
  }

  private static func grouped(_ campaign: Campaign, _ order: Order) -> [(title: String, materials: [Material])] {
    let materials = campaign.materials
    let titles: [(key: String, title: String)] =
      switch order {
      case .phase: Phase.allCases.map { ($0.rawValue, $0.title) }
      case .kind: Material.Kind.allCases.map { ($0.rawValue, $0.title) }
      case .channel:
        Set(materials.map { $0.channel ?? "" }).map { (CollationKey($0), $0) }.sorted { $0.0 < $1.0 }
          .map { ($0.1, $0.1.isEmpty ? "Chưa ghi kênh" : $0.1) }
      case .office: campaign.settings.offices.map { ($0.id, $0.name) } + [("", "Đơn vị khác")]
      }
    let grouped = Dictionary(grouping: materials) { material in
      switch order {
      case .phase: material.phase.rawValue
      case .kind: material.kind.rawValue
      case .channel: material.channel ?? ""
      case .office: material.office ?? ""
      }
    }
    return titles.compactMap { key, title in grouped[key].map { (title: title, materials: $0) } }
  }
}
