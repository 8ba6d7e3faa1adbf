internal import CampaignModel
internal import Templates
internal import VietnameseText

/// The communes as a grid of tiles, or as a list where a commune has no place in the grid; the number in each tile is how
/// many honourees it has, or how many milestones are behind it.
struct MapView: View {
  enum Subject: Sendable { case honourees, progress }

  struct Tile: View {
    let subject: Subject
    let name: String
    let path: String
    let count: Int
    /// Of how many: set where milestones are counted.
    let whole: Int?
    /// Nothing is known of it, or there is nobody yet.
    let isEmpty: Bool
    let hasConference: Bool
    let shade: String
    let position: String?

    static let schema = Schema<Tile>(
      .text("name") { $0.name }, .text("path") { $0.path }, .text("count") { $0.count.formatted },
      .optional("whole") { $0.whole?.formatted }, .text("shade") { $0.shade }, .flag("isEmpty") { $0.isEmpty },
      .flag("hasConference") { $0.subject == .progress && $0.hasConference }, .optional("position") { $0.position })
  }

  /// A step of the key: `3–4`.
  struct Step: View {
    let shade: String
    let label: String

    static let schema = Schema<Step>(.text("shade") { $0.shade }, .text("label") { $0.label })
  }

  /// The grid's greatest column or row that the style sheet knows.
  static let limit = 12

  let subject: Subject
  let tiles: [Tile]
  let steps: [Step]
  let isGrid: Bool
  let columns: Int
  let asOf: String

  init(_ context: SiteContext, _ subject: Subject = .honourees) {
    let communes = context.campaign.communes
    self.subject = subject
    let places = communes.compactMap(\.tile)
    let isGrid = places.count == communes.count && places.allSatisfy { max($0.column, $0.row) <= Self.limit }
    let milestones = context.settings.milestones.count
    let values: [(count: Int, isEmpty: Bool, whole: Int?)] = communes.map { commune in
      switch subject {
      case .honourees:
        let count = context.index.byCommune[commune.id]?.count ?? 0
        return (count, count == 0, nil)
      case .progress:
        let progress = context.progress(of: commune)
        return (progress.done, progress.isUnknown, progress.applicable)
      }
    }
    let thresholds = subject == .progress ? Self.thirds(of: milestones) : Self.thresholds(values.map(\.count))
    tiles = zip(communes, values).map { commune, value in
      Tile(
        subject: subject, name: commune.name, path: context.routes.commune(commune.id), count: value.count,
        whole: value.whole, isEmpty: value.isEmpty,
        hasConference: context.hasHeldConference(commune),
        // Whoever has done all that concerns it has the shade of all.
        shade: value.isEmpty
          ? "k0" : "k\(thresholds.count { (value.count == value.whole ? milestones : value.count) >= $0 })",
        position: isGrid ? commune.tile.map { "x\($0.column) y\($0.row)" } : nil)
    }
    steps = subject == .progress ? Self.steps(thresholds, upTo: milestones) : Self.steps(thresholds)
    self.isGrid = isGrid && !communes.isEmpty
    columns = places.map(\.column).max() ?? 1
    asOf = subject == .progress ? context.asOf.progress : context.asOf.honourees
  }

  /// Where each of four shades begins: quarters of what there is, in whole numbers; small numbers keep small steps.
  static func thresholds(_ counts: [Int]) -> [Int] {
    let used = counts.filter { $0 > 0 }.sorted()
    guard let most = used.last else { return [] }
    if most <= 12 { return [1, 3, 5, 8].filter { $0 <= most } }
    var result = [1]
    for quarter in 1...3 {
      let value = used[used.count * quarter / 4]
      let rounded = value < 20 ? value : value < 1000 ? value / 10 * 10 : value / 100 * 100
      if let last = result.last, rounded > last { result.append(rounded) }
    }
    return result
  }

  /// A shade for each third of the milestones, and one for all of them.
  static func thirds(of milestones: Int) -> [Int] {
    guard milestones > 0 else { return [] }
    let steps = [1, milestones / 3 + 1, 2 * milestones / 3 + 1, milestones]
    return steps.reduce(into: []) { result, step in
      if step <= milestones, step > result.last ?? 0 { result.append(step) }
    }
  }

  /// - Parameter last: The greatest number there can be; without one the last step is open.
  private static func steps(_ thresholds: [Int], upTo last: Int? = nil) -> [Step] {
    thresholds.indices.map { index in
      let first = thresholds[index]
      let end = index + 1 < thresholds.count ? thresholds[index + 1] - 1 : last
      let label: String =
        switch end {
        case nil: "\(first.formatted) trở lên"
        case let end? where end == first: first.formatted
        case let end?: "\(first.formatted)–\(end.formatted)"
        }
      return Step(shade: "k\(index + 1)", label: label)
    }
  }

  static let schema = Schema<MapView>(
    .list("tiles") { $0.tiles }, .list("steps") { $0.steps }, .flag("isGrid") { $0.isGrid },
    .flag("hasTiles") { !$0.tiles.isEmpty }, .flag("hasEmptyTiles") { map in map.tiles.contains { $0.isEmpty } },
    .flag("byProgress") { $0.subject == .progress },
    .text("class") { $0.isGrid ? "map grid c\($0.columns)" : "map" }, .text("asOf") { $0.asOf },
    .text("honoureesPath") { _ in Routes.communes }, .text("progressPath") { _ in Routes.communesProgress })
}
