internal import CampaignModel
internal import Templates
internal import VietnameseText

/// A list of honourees, whole or of one commune, year, level, kind or letter, in pages of fifty.
struct HonoureeListPage: View {
  static let perPage = 50

  /// What a list is narrowed to. The words around it stand in the template.
  struct Scope: View {
    var commune: String?
    var year: String?
    var level: String?
    var kind: String?
    var letter: String?
    let title: String

    static let schema = Schema<Scope>(
      .optional("commune") { $0.commune }, .optional("year") { $0.year }, .optional("level") { $0.level },
      .optional("kind") { $0.kind }, .optional("letter") { $0.letter }, .text("title") { $0.title })
  }

  /// The honourees of one letter on one page.
  struct Group: View {
    let letter: String
    let rows: [HonoureeRow]

    static let schema = Schema<Group>(
      .text("letter") { $0.letter }, .text("anchor") { Alphabet.anchor(for: $0.letter) }, .list("rows") { $0.rows })
  }

  /// Which of several pages this is, and from whom to whom it goes.
  struct Range: View {
    let number: Int
    let pageCount: Int
    let first: String
    let last: String

    static let schema = Schema<Range>(
      .text("number") { $0.number.formatted }, .text("pageCount") { $0.pageCount.formatted },
      .text("first") { $0.first }, .text("last") { $0.last })
  }

  let frame: Frame
  let context: SiteContext
  let filters: ListFilters
  let list: HonoureeList
  let number: Int
  let pageCount: Int
  let groups: [Group]
  let range: Range?

  init(_ frame: Frame, _ context: SiteContext, _ filters: ListFilters, _ list: HonoureeList, page number: Int) {
    self.frame = frame
    self.context = context
    self.filters = filters
    self.list = list
    self.number = number
    pageCount = list.pageCount
    let first = (number - 1) * Self.perPage
    let entries = list.indices[first..<min(first + Self.perPage, list.indices.count)].map { context.index.entries[$0] }
    groups = entries.chunked(by: \.letter).map { Group(letter: $0.0, rows: $0.1.map(\.row)) }
    range =
      pageCount > 1
      ? entries.first.flatMap { first in
        entries.last.map { last in
          Range(
            number: number, pageCount: list.pageCount, first: Self.callName(first.honouree),
            last: Self.callName(last.honouree))
        }
      } : nil
  }

  /// The name by which someone is called, for the range's ends: the given name, a collective's whole name.
  private static func callName(_ honouree: Honouree) -> String {
    if honouree.kind == .collective { return honouree.name }
    return PersonName(honouree.sortName ?? honouree.name).given
  }

  static let schema = Schema<HonoureeListPage>(
    .view("frame") { $0.frame }, .view("site") { $0.context.site }, .view("scope") { $0.list.scope },
    .text("count") { $0.list.indices.count.formatted },
    .optional("pageNumber") { $0.number > 1 ? $0.number.formatted : nil }, .text("asOf") { $0.context.asOf.honourees },
    .list("kindFilters") { $0.filters.kinds(current: $0.list.path) },
    .list("levelFilters") { $0.filters.levels(current: $0.list.path) },
    .list("yearFilters") { $0.filters.years(current: $0.list.path) },
    .list("letters") { $0.context.letters(current: $0.list.scope?.letter) }, .view("range") { $0.range },
    .flag("isEmpty") { $0.list.indices.isEmpty }, .list("groups") { $0.groups },
    .view("pages") { PagesView(list: $0.list.path, current: $0.number, count: $0.pageCount) })
}

/// A list of honourees: its address without `.html`, and who is in it.
struct HonoureeList: Sendable {
  let path: String
  /// `nil` for the list of all.
  let scope: HonoureeListPage.Scope?
  /// Indices into the index's entries, by given name.
  let indices: [Int]

  var pageCount: Int { max(1, (indices.count + HonoureeListPage.perPage - 1) / HonoureeListPage.perPage) }
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

  init(_ index: SiteIndex, levels: [AwardLevel], communes: [Commune]) {
    let everyone = Array(index.entries.indices)
    let all = HonoureeList(path: Routes.allHonourees, scope: nil, indices: everyone)
    func narrowed(_ path: String, _ scope: HonoureeListPage.Scope, _ holds: (SiteIndex.Entry) -> Bool) -> HonoureeList {
      HonoureeList(path: path, scope: scope, indices: everyone.filter { holds(index.entries[$0]) })
    }
    let kinds = Honouree.Kind.allCases.map { kind in
      narrowed(Routes.list(kind: kind), .init(kind: kind.title.lowercasedFirst, title: kind.title)) {
        $0.honouree.kind == kind
      }
    }
    let byLevel = levels.map { level in
      narrowed(Routes.list(level: level), .init(level: level.name.lowercasedFirst, title: level.name)) {
        $0.honouree.level == level.id
      }
    }
    let years = Set(index.entries.flatMap(\.years)).sorted().map { year in
      narrowed(Routes.list(year: year), .init(year: String(year), title: "Năm \(year)")) { $0.years.contains(year) }
    }
    let letters = index.letters.filter(\.isUsed).map { letter, _ in
      narrowed(Routes.list(letter: letter), .init(letter: letter, title: "Vần \(letter)")) { $0.letter == letter }
    }
    // Nothing leads to the list of a commune without honourees: its own page says that there are none yet.
    let byCommune = communes.compactMap { commune in
      index.byCommune[commune.id].map { indices in
        HonoureeList(
          path: index.routes.list(commune: commune.id),
          scope: .init(commune: commune.fullName, title: commune.fullName.capitalisedFirst), indices: indices)
      }
    }
    lists = [all] + kinds + byLevel + years + letters + byCommune
    func options(_ lists: [HonoureeList]) -> [Option] {
      lists.map { Option(path: $0.path, title: $0.scope?.title ?? "", count: $0.indices.count) }
    }
    kindOptions = [Option(path: all.path, title: "Tất cả", count: all.indices.count)] + options(kinds)
    levelOptions = options(byLevel)
    yearOptions = options(years)
  }

  func kinds(current: String) -> [FilterView] { kindOptions.map { view($0, current) } }
  func levels(current: String) -> [FilterView] { levelOptions.map { view($0, current) } }
  func years(current: String) -> [FilterView] { yearOptions.map { view($0, current) } }

  private func view(_ option: Option, _ current: String) -> FilterView {
    FilterView(
      path: Routes.page(1, of: option.path), title: option.title, count: option.count.formatted,
      isCurrent: option.path == current)
  }
}

extension Array {
  /// Runs of neighbours with one key, in order.
  func chunked<Key: Equatable>(by key: (Element) -> Key) -> [(Key, [Element])] {
    var result: [(Key, [Element])] = []
    for element in self {
      let own = key(element)
      if let last = result.indices.last, result[last].0 == own {
        result[last].1.append(element)
      } else {
        result.append((own, [element]))
      }
    }
    return result
  }
}
