internal import CampaignModel
internal import Diagnostics

/// Who stands in the yearbook, in which order, under which number, in which volume.
///
/// Only people whose consent covers the yearbook; commune by commune in the order of the communes' list, then by given
/// name. The numbers run from 1 without gaps through all volumes, so that contents and index can refer to them: browsers
/// cannot print the page on which something stands.
struct Yearbook: Sendable {
  /// The entries of one commune that stand together in a volume.
  struct Leaf: Sendable {
    /// The commune's place in the list.
    let commune: Int
    /// The number of the first entry.
    let first: Int
    /// Where the entries stand in the index of the site.
    let positions: [Int]
    /// A Boolean value that indicates whether the volume before ends with entries of the same commune.
    let isContinuation: Bool

    var last: Int { first + positions.count - 1 }
    /// `12–18`, or `12`.
    var numbers: String { last > first ? "\(first.formatted)–\(last.formatted)" : first.formatted }
  }

  /// A book of its own, with a cover, contents and an index.
  struct Volume: Sendable {
    /// From 1.
    let number: Int
    let leaves: [Leaf]

    var count: Int { leaves.map(\.positions.count).reduce(0, +) }
    var first: Int { leaves.first?.first ?? 1 }
    var last: Int { leaves.last?.last ?? 0 }

    /// The leaves before and after the one at `place`.
    func neighbours(of place: Int) -> (previous: Leaf?, next: Leaf?) {
      (place > 0 ? leaves[place - 1] : nil, place + 1 < leaves.count ? leaves[place + 1] : nil)
    }
  }

  /// How much a volume may hold, as `YearbookEntry.weight` counts: with words as a careful clerk writes them some 150
  /// entries, a page of at most 25 kB compressed. A page may weigh 30 kB, so that a cheap phone has it in seconds.
  static let volumeLimit = 60_000

  /// At least one; the only one may be empty.
  let volumes: [Volume]

  init(_ context: SiteContext, limit: Int = Yearbook.volumeLimit) {
    let index = context.index
    let campaign = context.campaign
    self.init(
      communes: campaign.communes.map { commune in
        (index.byCommune[commune.id] ?? []).filter { campaign.mayUse(index.entries[$0].honouree, for: .yearbook) }
      }, limit: limit
    ) {
      YearbookEntry.weight(
        of: index.entries[$0].honouree, hasPhoto: campaign.photo(of: index.entries[$0].honouree) != nil)
    }
  }

  /// - Parameters:
  ///   - communes: The entries of each commune, in the order in which they are printed.
  ///   - limit: How much a volume may hold; a single entry that is heavier has a volume to itself.
  ///   - weight: How much an entry adds.
  init(communes: [[Int]], limit: Int, weight: (Int) -> Int = { _ in 1 }) {
    let total = communes.joined().map(weight).reduce(0, +)
    let least = max(1, (total + limit - 1) / limit)
    var volumes: [[Leaf]] = [[]]
    // What the last volume holds, and what all hold together.
    var filled = 0
    var done = 0
    var number = 1
    for (commune, positions) in communes.enumerated() where !positions.isEmpty {
      // Volumes of about one size, so that the last is no leaflet: each ends at the commune that comes nearest to its share.
      let share = total * volumes.count / least
      let whole = positions.map(weight).reduce(0, +)
      let isNearerWithout = share - done < done + whole - share
      // A commune that fits into a volume is not torn apart.
      if filled > 0, filled + whole > limit || isNearerWithout {
        volumes.append([])
        filled = 0
      }
      var rest = positions[...]
      while !rest.isEmpty {
        if let first = rest.first, filled > 0, filled + weight(first) > limit {
          volumes.append([])
          filled = 0
        }
        let before = filled
        let part = rest.prefix { position in
          guard filled == 0 || filled + weight(position) <= limit else { return false }
          filled += weight(position)
          return true
        }
        done += filled - before
        volumes[volumes.count - 1].append(
          Leaf(
            commune: commune, first: number, positions: Array(part), isContinuation: rest.count < positions.count))
        rest = rest.dropFirst(part.count)
        number += part.count
      }
    }
    self.volumes = volumes.enumerated().map { Volume(number: $0 + 1, leaves: $1) }
  }

  var count: Int { volumes.map(\.count).reduce(0, +) }

  /// Where each volume's page stands; a book of one volume is the yearbook's own page.
  var paths: [String] {
    volumes.count == 1 ? [Routes.yearbook] : volumes.map { Routes.yearbook(volume: $0.number) }
  }

  /// The pages: the book; or where it has several volumes, pages that list them, and each volume.
  static func files(_ context: SiteContext) -> (book: Yearbook, files: [PlannedFile]) {
    let book = Yearbook(context)
    let templates = context.templates
    let from: @Sendable () -> [SourceLocation] = {
      context.campaign.foreword.map { [SourceLocation(file: $0.file)] } ?? []
    }
    var files = zip(book.volumes, book.paths).map { volume, path in
      let isAlone = path == Routes.yearbook
      return context.page(
        path, .yearbook, templates.yearbook, above: isAlone ? [] : [Routes.yearbook],
        title: isAlone ? nil : "Tập \(volume.number)", from: from
      ) { YearbookPage($0, $1, book, volume) }
    }
    if book.volumes.count > 1 {
      files += YearbookVolumesPage.paging(book).files { path, number in
        context.page(
          path, .yearbook, templates.yearbookVolumes, title: SiteContext.shortNames[Routes.yearbook]
        ) { YearbookVolumesPage($0, $1, book, page: number) }
      }
    }
    return (book, files)
  }
}
