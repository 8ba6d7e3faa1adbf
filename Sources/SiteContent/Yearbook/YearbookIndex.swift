internal import CampaignModel
internal import Templates
internal import VietnameseText

/// A letter of the yearbook's index: the names under it, each with the number of its entry.
struct YearbookLetter: View {
  struct Name: View {
    let number: Int
    /// The honorific and what stands before the given name; the whole name where it is not sorted by its last word.
    let before: String
    /// The given name, by which the index is sorted.
    let given: String?

    init(_ number: Int, _ honouree: Honouree) {
      self.number = number
      let given = PersonName(honouree.name).given
      let isByGivenName = honouree.kind != .collective && honouree.sortName == nil && honouree.name.hasSuffix(given)
      if isByGivenName, !given.isEmpty {
        before = String(honouree.fullName.dropLast(given.count))
        self.given = given
      } else {
        before = honouree.fullName
        self.given = nil
      }
    }

    static let schema = Schema<Name>(
      .text("number") { $0.number.formatted }, .text("anchor") { YearbookEntry.anchor($0.number) },
      .text("before") { $0.before }, .optional("given") { $0.given })
  }

  let letter: String
  let names: [Name]

  /// The index of a volume, by given name, then family name.
  static func index(of volume: Yearbook.Volume, _ index: SiteIndex) -> [YearbookLetter] {
    var numbered: [(position: Int, number: Int)] = []
    for leaf in volume.leaves {
      numbered += leaf.positions.enumerated().map { (position: $1, number: leaf.first + $0) }
    }
    // The site's own index is by name.
    numbered.sort { $0.position < $1.position }
    var letters: [YearbookLetter] = []
    var names: [Name] = []
    for (offset, item) in numbered.enumerated() {
      let entry = index.entries[item.position]
      names.append(Name(item.number, entry.honouree))
      let next = offset + 1 < numbered.count ? index.entries[numbered[offset + 1].position].letter : nil
      if next != entry.letter {
        letters.append(YearbookLetter(letter: entry.letter, names: names))
        names = []
      }
    }
    return letters
  }

  static let schema = Schema<YearbookLetter>(.text("letter") { $0.letter }, .list("names") { $0.names })
}
