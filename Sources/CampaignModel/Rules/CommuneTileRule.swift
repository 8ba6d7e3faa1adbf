/// Each commune has a tile of its own in the grid that stands for the map, or none has one.
internal import Diagnostics

struct CommuneTileRule: CampaignRule {
  /// The largest grid that a page can show.
  static let range = 1...40

  private struct Tile: Hashable {
    let column: Int
    let row: Int
  }

  func check(_ campaign: Campaign) -> [Diagnostic] {
    guard campaign.communes.contains(where: { $0.tile != nil }) else { return [] }
    var first = FirstPlaces<Tile>()
    var diagnostics: [Diagnostic] = []
    for commune in campaign.communes {
      let location = commune.origin.location("tile_x")
      guard let tile = commune.tile else {
        diagnostics.append(.tileMissing(commune, at: location))
        continue
      }
      if !Self.range.contains(tile.column) || !Self.range.contains(tile.row) {
        diagnostics.append(.tileRange(commune, tile.column, tile.row, at: location))
      } else if let other = first.first(Tile(column: tile.column, row: tile.row), at: location) {
        diagnostics.append(.tileTaken(commune, tile.column, tile.row, at: location, first: other))
      }
    }
    return diagnostics
  }
}

extension DiagnosticKind {
  static let communeTileMissing = DiagnosticKind("commune-tile-missing", .warning)
  static let communeTileRange = DiagnosticKind("commune-tile-range", .error)
  static let communeTileTaken = DiagnosticKind("commune-tile-taken", .error)
}

extension Diagnostic {
  fileprivate static func tileMissing(_ commune: Commune, at location: SourceLocation) -> Diagnostic {
    Diagnostic(
      .communeTileMissing, at: location,
      Phrase(
        vi: "\(commune.fullName) chưa có ô trên bản đồ, trong khi nơi khác đã có",
        en: "\(commune.fullName) has no tile on the map, while others have"),
      remedy: Phrase(
        vi: "Ghi cột và hàng của ô, đếm từ 1.", en: "Write the tile's column and row, counted from 1."))
  }

  fileprivate static func tileRange(
    _ commune: Commune, _ column: Int, _ row: Int, at location: SourceLocation
  ) -> Diagnostic {
    Diagnostic(
      .communeTileRange, at: location,
      Phrase(
        vi:
          "ô của \(commune.fullName) ở cột \(column), hàng \(row); cột và hàng phải từ 1 đến "
          + "\(CommuneTileRule.range.upperBound)",
        en:
          "the tile of \(commune.fullName) is at column \(column), row \(row); both are 1 to "
          + "\(CommuneTileRule.range.upperBound)"
      ),
      remedy: Phrase(vi: "Sửa cột và hàng của ô.", en: "Mend the tile's column and row."))
  }

  fileprivate static func tileTaken(
    _ commune: Commune, _ column: Int, _ row: Int, at location: SourceLocation, first: SourceLocation
  ) -> Diagnostic {
    Diagnostic(
      .communeTileTaken, at: location,
      Phrase(
        vi: "ô cột \(column), hàng \(row) của \(commune.fullName) đã là ô của xã, thị trấn khác",
        en: "the tile at column \(column), row \(row) of \(commune.fullName) is already taken"),
      remedy: Phrase(vi: "Đặt xã, thị trấn này vào ô trống.", en: "Put this commune on a free tile."),
      notes: [Note(Phrase(vi: "ô này dùng lần đầu ở đây", en: "the tile is first used here"), at: first)])
  }
}
