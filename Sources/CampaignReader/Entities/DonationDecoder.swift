internal import CampaignModel

/// Reads gifts: the rows of the donations table, and the same columns in the table of honourees.
enum DonationDecoder {
  /// The further gifts. Rows that name no honouree give none.
  static func decode(_ table: Table, log: inout ProblemLog) -> [DonationEntry] {
    RowDecoder.decode(table, schema: .donations, log: &log) { row in
      let donation = donation(&row)
      return row.text("honouree").map { DonationEntry(honoureeText: $0, donation: donation) }
    }
  }

  /// The gift that a row tells of.
  static func donation(_ row: inout RowDecoder) -> Donation {
    Donation(
      areaSquareMetres: row.measure("area_m2", in: .area),
      landKind: row.choice("land_kind", LandKind.self, unknown: .unknownLandKind), road: row.text("road"),
      labourDays: row.measure("labour_days", in: .labour), structures: row.text("structures"), crops: row.text("crops"),
      money: row.whole("money_vnd", in: .money, limit: 1_000_000_000_000), year: row.year("year"), origin: row.origin)
  }
}
