internal import CampaignModel
internal import Templates
internal import VietnameseText

/// Where each letter and each name begins in a list of several pages, as the guide words of a dictionary.
///
/// A letter with thousands is leafed through by given name, a given name with hundreds by family name: three taps lead to
/// anyone in a list of a hundred thousand.
struct ListGuide: Sendable {
  /// A run of neighbours filed under one word.
  struct Run: Sendable {
    let word: String
    let range: Range<Int>
  }

  /// A page has at most so many guide words; of more, every second one is left out, or two of three, and so on.
  static let limit = 60

  private let paging: Paging
  private let letters: [Run]
  /// By given name; empty where the list has one page.
  private let words: [Run]

  /// - Parameter indices: Of the list's entries in the index, by name.
  init(_ paging: Paging, _ indices: [Int], _ index: SiteIndex) {
    self.paging = paging
    letters = Self.runs(0..<indices.count) { index.entries[indices[$0]].letter }
    words = paging.isCut ? Self.runs(0..<indices.count) { index.entries[indices[$0]].guideWord } : []
  }

  /// Where the list's first entry of each letter stands: the page and, below its heading, the letter.
  var addressesOfLetters: [String: String] {
    Dictionary(
      letters.map { ($0.word, paging.path(of: $0.range.lowerBound) + "#van-" + Alphabet.anchor(for: $0.word)) },
      uniquingKeysWith: { first, _ in first })
  }

  /// The given names of the letter that a page begins with, where that letter fills more than a page.
  func givenNames(page: Int) -> GuideView? {
    let start = paging.range(page).lowerBound
    guard let letter = letters.first(where: { $0.range.contains(start) }), spansPages(letter.range) else { return nil }
    return view(words.filter { letter.range.contains($0.range.lowerBound) }, of: letter.word, at: start)
  }

  /// The family names of the given name that a page begins with, where that name fills more than two pages.
  func familyNames(page: Int, _ indices: [Int], _ index: SiteIndex) -> GuideView? {
    let start = paging.range(page).lowerBound
    guard let word = words.first(where: { $0.range.contains(start) }), word.range.count > 2 * paging.perPage else {
      return nil
    }
    let runs = Self.runs(word.range) { Self.familyName(index.entries[indices[$0]].honouree) }
    return view(runs, of: word.word, at: start)
  }

  private func spansPages(_ range: Range<Int>) -> Bool {
    paging.page(of: range.lowerBound) != paging.page(of: range.upperBound - 1)
  }

  /// A person's family name; of a collective the second word, as it is sorted by its whole name.
  private static func familyName(_ honouree: Honouree) -> String {
    let name = honouree.sortName ?? honouree.name
    guard honouree.kind == .collective else { return PersonName(name).family }
    return name.split(separator: " ").dropFirst().first.map(String.init) ?? ""
  }

  private func view(_ runs: [Run], of title: String, at start: Int) -> GuideView? {
    // One word may have several runs, where collectives stand between persons: the first counts.
    var seen: Set<String> = []
    let first = runs.filter { !$0.word.isEmpty && seen.insert($0.word).inserted }
    guard first.count > 1 else { return nil }
    let step = (first.count + Self.limit - 1) / Self.limit
    let current = first.last { $0.range.lowerBound <= start }?.word
    let words = first.enumerated().compactMap { number, run in
      number % step == 0 || run.word == current
        ? GuideView.Word(
          word: run.word, path: paging.path(of: run.range.lowerBound), isCurrent: run.word == current) : nil
    }
    return GuideView(title: title, words: words)
  }

  private static func runs(_ range: Range<Int>, _ word: (Int) -> String) -> [Run] {
    var runs: [Run] = []
    var start = range.lowerBound
    var current: String?
    for position in range {
      let own = word(position)
      if let last = current, last != own {
        runs.append(Run(word: last, range: start..<position))
        start = position
      }
      current = own
    }
    if let current { runs.append(Run(word: current, range: start..<range.upperBound)) }
    return runs
  }
}

/// Words by which a long list is leafed through, each with the page on which it begins.
struct GuideView: View {
  struct Word: View {
    let word: String
    let path: String
    let isCurrent: Bool

    static let schema = Schema<Word>(
      .text("word") { $0.word }, .text("path") { $0.path }, .flag("isCurrent") { $0.isCurrent })
  }

  /// The letter or the name that the words are filed under.
  let title: String
  let words: [Word]

  static let schema = Schema<GuideView>(.text("title") { $0.title }, .list("words") { $0.words })
}
