internal import CampaignModel
internal import Templates

/// Small views that several pages share.

/// A link with its text.
struct LinkView: View {
  let path: String
  let title: String

  static let schema = Schema<LinkView>(
    .text("path") { $0.path }, .text("title") { $0.title }, .text("fullName") { $0.title })
}

/// A milestone stone: its shape says the state, the words beside it say it too.
struct StoneView: View {
  let code: String
  let title: String

  init(code: String, title: String = "") {
    self.code = code
    self.title = title
  }

  init(_ status: ProgressStatus) {
    self.init(code: status.stone, title: status.title)
  }

  static let schema = Schema<StoneView>(.text("code") { $0.code }, .text("title") { $0.title })
}

extension ProgressStatus {
  /// The symbol of `partials/stones`.
  var stone: String {
    switch self {
    case .done, .doneOnTheDay: "d"
    case .doneByReport: "s"
    case .doneLate: "l"
    case .overdue: "o"
    case .inProgress: "p"
    case .notStarted: "n"
    case .notApplicable: "a"
    case .unknown: "u"
    }
  }
}

extension Material.State {
  /// The symbol of `partials/stones`.
  var stone: String {
    switch self {
    case .released: "d"
    case .awaitingApproval: "s"
    case .inProgress: "p"
    case .planned: "n"
    case .removed: "a"
    }
  }
}

/// A filter of a list: a link to a list made beforehand, with its count.
struct FilterView: View {
  let path: String
  let title: String
  let count: String
  let isCurrent: Bool

  static let schema = Schema<FilterView>(
    .text("path") { $0.path }, .text("title") { $0.title }, .text("count") { $0.count },
    .flag("isCurrent") { $0.isCurrent })
}

/// A letter of the alphabet, linked where names begin with it.
struct LetterView: View {
  let letter: String
  let path: String?
  let isCurrent: Bool

  static let schema = Schema<LetterView>(
    .text("letter") { $0.letter }, .optional("path") { $0.path }, .flag("isCurrent") { $0.isCurrent })
}

/// The pages of a long list.
struct PagesView: View {
  struct Item: View {
    let number: String
    /// `nil` where pages are left out.
    let path: String?
    let isCurrent: Bool

    static let schema = Schema<Item>(
      .text("number") { $0.number }, .optional("path") { $0.path }, .flag("isCurrent") { $0.isCurrent })
  }

  let items: [Item]
  let previous: String?
  let next: String?

  /// Links to `count` pages of `list`, seen from page `current`: the first, the last, and those around it.
  init(list: String, current: Int, count: Int) {
    var items: [Item] = []
    var last = 0
    for number in 1...max(count, 1) where count <= 7 || number == 1 || number == count || abs(number - current) <= 1 {
      if number > last + 1 { items.append(Item(number: "", path: nil, isCurrent: false)) }
      let path = Routes.page(number, of: list)
      items.append(Item(number: number.formatted, path: path, isCurrent: number == current))
      last = number
    }
    self.items = items
    previous = current > 1 ? Routes.page(current - 1, of: list) : nil
    next = current < count ? Routes.page(current + 1, of: list) : nil
  }

  static let schema = Schema<PagesView>(
    .flag("isNeeded") { $0.items.count > 1 }, .list("items") { $0.items }, .optional("previous") { $0.previous },
    .optional("next") { $0.next })
}

/// A correction, on the page it concerns and on the page that lists all.
struct CorrectionView: View {
  let date: String
  let wrong: String
  let right: String
  let path: String?
  let pageTitle: String

  init(_ correction: Correction, path: String? = nil, pageTitle: String = "") {
    date = correction.date?.short ?? ""
    wrong = correction.wrong
    right = correction.right
    self.path = path
    self.pageTitle = pageTitle
  }

  static let schema = Schema<CorrectionView>(
    .text("date") { $0.date }, .text("wrong") { $0.wrong }, .text("right") { $0.right },
    .optional("path") { $0.path }, .text("pageTitle") { $0.pageTitle })
}

extension SiteContext {
  /// The corrections of one page, newest first.
  func corrections(of path: String) -> [CorrectionView] { correctionsByPage[path] ?? [] }

  /// The alphabet, linked to the lists of the letters that names begin with.
  func letters(current: String? = nil) -> [LetterView] {
    index.letters.map { letter, isUsed in
      LetterView(
        letter: letter, path: isUsed ? Routes.page(1, of: Routes.list(letter: letter)) : nil,
        isCurrent: letter == current)
    }
  }
}
