internal import CampaignModel
internal import Diagnostics

/// Reads the table of communes.
enum CommuneDecoder {
  /// The communes. Rows without a code or a name give none.
  static func decode(_ table: Table, log: inout ProblemLog) -> [Commune] {
    RowDecoder.decode(table, schema: .communes, log: &log) { row in
      let kind = row.choice("kind", Commune.Kind.self, unknown: .unknownKind)
      let tile = tile(&row)
      guard let code = row.text("code"), let name = row.name("name") else { return nil }
      return Commune(
        id: code, name: withoutKind(name), kind: kind ?? .commune, aliases: row.parts("aliases"),
        successor: row.text("successor"), tile: tile, origin: row.origin)
    }
  }

  /// The name without the word for its kind: `Xã Kiên Thành` is `Kiên Thành`. `Xa Lý` keeps its first word.
  private static func withoutKind(_ name: String) -> String {
    let lower = name.lowercased()
    for word in ["xã ", "thị trấn "] where lower.hasPrefix(word) { return String(name.dropFirst(word.count)) }
    return name
  }

  /// The tile; both of its numbers, or none.
  private static func tile(_ row: inout RowDecoder) -> (column: Int, row: Int)? {
    let column = row.whole("tile_x")
    let line = row.whole("tile_y")
    let blank = ["tile_x", "tile_y"].filter { row.text($0) == nil }
    if blank.count == 1 { row.report(.tileHalf(at: row.place(blank[0]))) }
    guard let column, let line else { return nil }
    return (column, line)
  }
}

extension DiagnosticKind {
  static let tileHalf = DiagnosticKind("tile-half", .error)
}

extension Diagnostic {
  static func tileHalf(at place: SourceLocation) -> Diagnostic {
    Diagnostic(
      .tileHalf, at: place,
      inCell(
        place, vi: "ô trống, trong khi cột kia của vị trí đã điền",
        en: "is blank, while the tile's other column is filled in"),
      remedy: Phrase(vi: "Điền cả “Cột” và “Hàng”, hoặc để trống cả hai.", en: "Fill in both, or leave both blank."))
  }
}
