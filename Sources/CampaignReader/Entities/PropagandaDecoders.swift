internal import CampaignModel

/// Reads the table of propaganda materials.
enum MaterialDecoder {
  /// The materials. Rows without an id or a title give none.
  static func decode(_ table: Table, log: inout ProblemLog) -> [Material] {
    RowDecoder.decode(table, schema: .materials, log: &log) { row in
      let kind = row.choice("kind", Material.Kind.self, unknown: .unknownKind)
      let phase = row.choice("phase", Phase.self, unknown: .unknownPhase)
      let state = row.choice("state", Material.State.self, unknown: .unknownState)
      let quantity = row.whole("quantity")
      let date = row.day("date")
      let commune = row.name("commune")
      guard let id = row.text("id"), let title = row.text("title") else { return nil }
      return Material(
        id: id, title: title, kind: kind ?? .report, phase: phase ?? .before, channel: row.text("channel"),
        officeText: row.text("office") ?? "", communeText: commune ?? "", quantity: quantity, date: date,
        // Nothing is published with an unknown state; this one offers no file.
        state: state ?? .planned, text: row.text("text"), file: row.text("file"), url: row.text("url"),
        credit: row.text("credit"), note: row.text("note"), confirmation: row.text("confirm"), origin: row.origin)
    }
  }
}

/// Reads the table of activities.
enum ActivityDecoder {
  /// The activities. Rows without an id or a title give none.
  static func decode(_ table: Table, log: inout ProblemLog) -> [Activity] {
    RowDecoder.decode(table, schema: .activities, log: &log) { row in
      let date = row.day("date")
      guard let id = row.text("id"), let title = row.text("title") else { return nil }
      return Activity(
        id: id, title: title, kind: row.text("kind"), date: date, place: row.text("place"),
        officeText: row.text("office") ?? "", summary: row.text("summary"), origin: row.origin)
    }
  }
}
