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
  }

  /// A book of its own, with a cover, contents and an index.
  struct Volume: Sendable {
    /// From 1.
    let number: Int
    let leaves: [Leaf]

    var count: Int { leaves.map(\.positions.count).reduce(0, +) }
    var first: Int { leaves.first?.first ?? 1 }
    var last: Int { leaves.last?.last ?? 0 }
  }

  /// The most entries of a volume: more would be neither a book to hold nor a page that a cheap phone loads in seconds.
  static let volumeLimit = 400

  /// At least one; the only one may be empty.
  let volumes: [Volume]

  init(_ context: SiteContext, limit: Int = Yearbook.volumeLimit) {
    let index = context.index
    let campaign = context.campaign
    self.init(
      communes: campaign.communes.map { commune in
        (index.byCommune[commune.id] ?? []).filter { campaign.mayUse(index.entries[$0].honouree, for: .yearbook) }
      }, limit: limit)
  }

  /// - Parameter communes: The entries of each commune, in the order in which they are printed.
  init(communes: [[Int]], limit: Int) {
    let total = communes.map(\.count).reduce(0, +)
    let least = max(1, (total + limit - 1) / limit)
    var volumes: [[Leaf]] = [[]]
    var filled = 0
    var number = 1
    for (commune, positions) in communes.enumerated() where !positions.isEmpty {
      // Volumes of about one size, so that the last is no leaflet: each ends at the commune that comes nearest to its share.
      let end = total * volumes.count / least + 1
      let isNearerWithout = end - number < number + positions.count - end
      // A commune that fits into a volume is not torn apart.
      if filled > 0, filled + positions.count > limit || isNearerWithout {
        volumes.append([])
        filled = 0
      }
      var rest = positions[...]
      while !rest.isEmpty {
        if filled == limit {
          volumes.append([])
          filled = 0
        }
        let part = rest.prefix(limit - filled)
        volumes[volumes.count - 1].append(
          Leaf(
            commune: commune, first: number, positions: Array(part), isContinuation: rest.count < positions.count))
        rest = rest.dropFirst(part.count)
        filled += part.count
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

  /// The pages: the book; or where it has several volumes, a page that lists them, and each volume.
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
      files.append(
        context.page(Routes.yearbook, .yearbook, templates.yearbookVolumes) { YearbookVolumesPage($0, $1, book) })
    }
    return (book, files)
  }
}
