internal import CampaignModel
internal import VietnameseText

/// A list of honourees: its address without `.html`, and who is in it.
struct HonoureeList: Sendable {
  /// `nil` for the list of all.
  let scope: HonoureeListPage.Scope?
  /// Indices into the index's entries, by given name.
  let indices: [Int]
  let paging: Paging
  let guide: ListGuide

  var path: String { paging.list }

  init(path: String, scope: HonoureeListPage.Scope?, indices: [Int], _ index: SiteIndex) {
    self.scope = scope
    self.indices = indices
    paging = Paging(list: path, count: indices.count, perPage: HonoureeListPage.perPage)
    guide = ListGuide(paging, indices, index)
  }
}

/// The lists that filters lead to.
struct ListFilters: Sendable {
  private struct Option: Sendable {
    let path: String
    let title: String
    let count: Int
  }

  let lists: [HonoureeList]
  private let kindOptions: [Option]
  private let levelOptions: [Option]
  private let yearOptions: [Option]
  private let communeOptions: [Option]

  init(_ index: SiteIndex, levels: [AwardLevel], communes: [Commune]) {
    let everyone = Array(index.entries.indices)
    let all = HonoureeList(path: Routes.allHonourees, scope: nil, indices: everyone, index)
    func narrowed(_ path: String, _ scope: HonoureeListPage.Scope, _ holds: (SiteIndex.Entry) -> Bool) -> HonoureeList {
      HonoureeList(path: path, scope: scope, indices: everyone.filter { holds(index.entries[$0]) }, index)
    }
    // Nothing leads to a list in which there is nobody: a commune's own page says that there are none yet.
    let kinds = Honouree.Kind.allCases.map { kind in
      narrowed(Routes.list(kind: kind), .init(kind: kind.title.lowercasedFirst, title: kind.title)) {
        $0.honouree.kind == kind
      }
    }.filter { !$0.indices.isEmpty }
    let byLevel = levels.map { level in
      narrowed(Routes.list(level: level), .init(level: level.name.lowercasedFirst, title: level.name)) {
        $0.honouree.level == level.id
      }
    }.filter { !$0.indices.isEmpty }
    let years = Set(index.entries.flatMap(\.years)).sorted().map { year in
      narrowed(Routes.list(year: year), .init(year: String(year), title: "Năm \(year)")) { $0.years.contains(year) }
    }
    let letters = index.letters.filter(\.isUsed).map { letter, _ in
      narrowed(Routes.list(letter: letter), .init(letter: letter, title: "Vần \(letter)")) { $0.letter == letter }
    }
    let byCommune = communes.compactMap { commune in
      index.byCommune[commune.id].map { indices in
        HonoureeList(
          path: index.routes.list(commune: commune.id),
          scope: .init(commune: commune.fullName, title: commune.fullName.capitalisedFirst), indices: indices, index)
      }
    }
    lists = [all] + kinds + byLevel + years + letters + byCommune
    func options(_ lists: [HonoureeList]) -> [Option] {
      lists.map { Option(path: $0.path, title: $0.scope?.title ?? "", count: $0.indices.count) }
    }
    kindOptions = options(kinds)
    levelOptions = options(byLevel)
    yearOptions = options(years)
    communeOptions = options(byCommune)
  }

  func kinds(current: String) -> [FilterView] { kindOptions.map { view($0, current) } }
  func levels(current: String) -> [FilterView] { levelOptions.map { view($0, current) } }
  func years(current: String) -> [FilterView] { yearOptions.map { view($0, current) } }
  func communes(current: String) -> [FilterView] { communeOptions.map { view($0, current) } }

  private func view(_ option: Option, _ current: String) -> FilterView {
    FilterView(
      path: Routes.page(1, of: option.path), title: option.title, count: option.count.formatted,
      isCurrent: option.path == current)
  }
}
