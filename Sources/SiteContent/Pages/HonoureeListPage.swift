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
  let groups: [Group]
  let range: Range?

  init(_ frame: Frame, _ context: SiteContext, _ filters: ListFilters, _ list: HonoureeList, page number: Int) {
    self.frame = frame
    self.context = context
    self.filters = filters
    self.list = list
    self.number = number
    let entries = list.indices[list.paging.range(number)].map { context.index.entries[$0] }
    groups = entries.chunked(by: \.letter).map { Group(letter: $0.0, rows: $0.1.map(\.row)) }
    range = list.paging.isCut ? Self.range(entries, number, of: list.paging.pageCount) : nil
  }

  /// From name to name, by given names; by whole names where all on the page share one.
  static func range(_ entries: [SiteIndex.Entry], _ number: Int, of pageCount: Int) -> Range? {
    guard let first = entries.first, let last = entries.last else { return nil }
    let isOneName = first.guideWord == last.guideWord
    return Range(
      number: number, pageCount: pageCount, first: isOneName ? first.honouree.name : first.guideWord,
      last: isOneName ? last.honouree.name : last.guideWord)
  }

  /// Letters lead to the place in this list, so that what is chosen stays chosen; in the list of all and in those of
  /// letters they lead to the letters' own lists.
  private var letters: [LetterView] {
    guard let scope = list.scope, scope.letter == nil else { return context.letters(current: list.scope?.letter) }
    let addresses = list.guide.addressesOfLetters
    return context.index.letters.map { letter, _ in
      LetterView(letter: letter, path: addresses[letter], isCurrent: false)
    }
  }

  static let schema = Schema<HonoureeListPage>(
    .view("frame") { $0.frame }, .view("site") { $0.context.site }, .view("scope") { $0.list.scope },
    .text("count") { $0.list.indices.count.formatted },
    .text("allCount") { $0.context.index.entries.count.formatted },
    .optional("pageNumber") { $0.number > 1 ? $0.number.formatted : nil }, .text("asOf") { $0.context.asOf.honourees },
    .list("kindFilters") { $0.filters.kinds(current: $0.list.path) },
    .list("levelFilters") { $0.filters.levels(current: $0.list.path) },
    .list("yearFilters") { $0.filters.years(current: $0.list.path) },
    .flag("hasYears") { !$0.filters.years(current: $0.list.path).isEmpty },
    .list("communeFilters") { $0.filters.communes(current: $0.list.path) },
    .list("letters") { $0.letters }, .view("givenNames") { $0.list.guide.givenNames(page: $0.number) },
    .view("familyNames") { $0.list.guide.familyNames(page: $0.number, $0.list.indices, $0.context.index) },
    .view("range") { $0.range }, .flag("isEmpty") { $0.list.indices.isEmpty }, .list("groups") { $0.groups },
    .view("pages") { $0.list.paging.view($0.number) })
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
