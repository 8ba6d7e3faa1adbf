internal import CampaignModel

/// Reads the table of progress.
enum ProgressDecoder {
  /// The entries.
  static func decode(_ table: Table, log: inout ProblemLog) -> [ProgressEntry] {
    RowDecoder.decode(table, schema: .progress, log: &log) { row in
      let state = row.choice("state", ProgressEntry.State.self, unknown: .unknownState)
      let date = row.day("date")
      return ProgressEntry(
        unitText: row.name("unit") ?? "", milestoneText: row.text("milestone") ?? "", period: row.text("period"),
        state: state ?? .notStarted, date: date,
        evidence: row.text("evidence"), difficulty: row.text("difficulty"), proposal: row.text("proposal"),
        origin: row.origin)
    }
  }
}

/// Reads the table of conferences.
enum ConferenceDecoder {
  /// The conferences.
  static func decode(_ table: Table, log: inout ProblemLog) -> [Conference] {
    RowDecoder.decode(table, schema: .conferences, log: &log) { row in
      let date = row.day("date")
      let certificates = row.whole("certificates")
      return Conference(
        unitText: row.name("unit") ?? "", date: date, place: row.text("place"), certificates: certificates,
        origin: row.origin)
    }
  }
}

/// Reads the table of delegates.
enum DelegationDecoder {
  /// The delegations. Rows without a number give none.
  static func decode(_ table: Table, log: inout ProblemLog) -> [Delegation] {
    RowDecoder.decode(table, schema: .delegates, log: &log) { row in
      let number = row.whole("number", in: .people)
      let unit = row.name("unit") ?? ""
      return number.map { Delegation(unitText: unit, number: $0, origin: row.origin) }
    }
  }
}

/// Reads the table of corrections.
enum CorrectionDecoder {
  /// The corrections. Rows that do not say where, what was wrong and what is right give none.
  static func decode(_ table: Table, log: inout ProblemLog) -> [Correction] {
    RowDecoder.decode(table, schema: .corrections, log: &log) { row in
      let date = row.day("date")
      guard let page = row.text("page"), let wrong = row.text("wrong"), let right = row.text("right") else {
        return nil
      }
      return Correction(date: date, page: page, wrong: wrong, right: right, origin: row.origin)
    }
  }
}
