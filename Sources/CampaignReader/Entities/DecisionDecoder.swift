internal import CampaignModel

/// Reads the table of decisions.
enum DecisionDecoder {
  /// The decisions. Rows without a key or a number give none.
  static func decode(_ table: Table, log: inout ProblemLog) -> [Decision] {
    RowDecoder.decode(table, schema: .decisions, log: &log) { row in
      var counts: [Honouree.Kind: Int] = [:]
      counts[.collective] = row.whole("collectives")
      counts[.household] = row.whole("households", in: .households)
      counts[.individual] = row.whole("individuals", in: .people)
      let state = row.choice("state", Decision.State.self, unknown: .unknownState)
      let date = row.day("date")
      let signer = row.name("signer")
      guard let key = row.text("key"), let number = row.text("number") else { return nil }
      return Decision(
        id: key, number: number, date: date, levelText: row.text("level") ?? "", issuer: row.text("issuer") ?? "",
        signer: signer, declaredCounts: counts, state: state ?? .inForce, origin: row.origin)
    }
  }
}
