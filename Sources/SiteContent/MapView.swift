internal import CampaignModel
internal import Templates
internal import VietnameseText

/// The communes as a grid of tiles, or as a list where a commune has no place in the grid.
struct MapView: View {
  struct Tile: View {
    let name: String
    let path: String
    let count: Int
    let shade: String
    let position: String?

    static let schema = Schema<Tile>(
      .text("name") { $0.name }, .text("path") { $0.path }, .text("count") { $0.count.formatted },
      .text("shade") { $0.shade }, .flag("isEmpty") { $0.count == 0 }, .optional("position") { $0.position })
  }

  /// A step of the key: `3–4`.
  struct Step: View {
    let shade: String
    let label: String

    static let schema = Schema<Step>(.text("shade") { $0.shade }, .text("label") { $0.label })
  }

  /// The grid's greatest column or row that the style sheet knows.
  static let limit = 12

  let tiles: [Tile]
  let steps: [Step]
  let isGrid: Bool
  let columns: Int
  let asOf: String

  init(_ context: SiteContext) {
    let communes = context.campaign.communes
    let counts = communes.map { context.index.byCommune[$0.id]?.count ?? 0 }
    let thresholds = Self.thresholds(counts)
    let places = communes.compactMap(\.tile)
    let isGrid = places.count == communes.count && places.allSatisfy { max($0.column, $0.row) <= Self.limit }
    tiles = zip(communes, counts).map { commune, count in
      Tile(
        name: commune.name, path: context.routes.commune(commune.id), count: count,
        shade: "k\(thresholds.count { count >= $0 })",
        position: isGrid ? commune.tile.map { "x\($0.column) y\($0.row)" } : nil)
    }
    steps = Self.steps(thresholds)
    self.isGrid = isGrid
    columns = places.map(\.column).max() ?? 1
    asOf = context.asOf.honourees
  }

  /// Where each of four shades begins: quarters of what there is, in whole numbers; small numbers keep small steps.
  static func thresholds(_ counts: [Int]) -> [Int] {
    let used = counts.filter { $0 > 0 }.sorted()
    guard let most = used.last else { return [1] }
    if most <= 12 { return [1, 3, 5, 8].filter { $0 <= most } }
    var result = [1]
    for quarter in 1...3 {
      let value = used[used.count * quarter / 4]
      let rounded = value < 20 ? value : value / 10 * 10
      if let last = result.last, rounded > last { result.append(rounded) }
    }
    return result
  }

  private static func steps(_ thresholds: [Int]) -> [Step] {
    thresholds.indices.map { index in
      let first = thresholds[index]
      let next = index + 1 < thresholds.count ? thresholds[index + 1] : nil
      let label: String =
        switch next {
        case nil: "\(first.formatted) trở lên"
        case let next? where next == first + 1: first.formatted
        case let next?: "\(first.formatted)–\((next - 1).formatted)"
        }
      return Step(shade: "k\(index + 1)", label: label)
    }
  }

  static let schema = Schema<MapView>(
    .list("tiles") { $0.tiles }, .list("steps") { $0.steps }, .flag("isGrid") { $0.isGrid },
    .text("class") { $0.isGrid ? "map grid c\($0.columns)" : "map" }, .text("asOf") { $0.asOf })
}
