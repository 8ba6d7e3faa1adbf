internal import CampaignModel

/// Reads the table of honourees.
enum HonoureeDecoder {
  /// The honourees, each with the gift of its row. Rows without an id give none; one without a name stays, since gifts and
  /// stories may name its id.
  static func decode(_ table: Table, log: inout ProblemLog) -> [Honouree] {
    RowDecoder.decode(table, schema: .honourees, log: &log, honouree)
  }

  private static func honouree(_ row: inout RowDecoder) -> Honouree? {
    let id = row.text("id")
    let name = row.name("name")
    let kind = row.choice("kind", Honouree.Kind.self, unknown: .unknownKind)
    let donation = DonationDecoder.donation(&row)
    let state = row.choice("state", DossierState.self, unknown: .unknownState)
    let honouree = Honouree(
      id: id ?? "", kind: kind ?? .individual, honorific: row.text("title") ?? "", name: name ?? "",
      sortName: row.name("sort_name"),
      position: row.text("position"), isDeceased: row.yesNo("deceased") ?? false, village: row.name("village"),
      communeText: row.name("commune") ?? "", donations: donation.isEmpty ? [] : [donation],
      households: row.whole("households", in: .households), year: donation.year, levelText: row.text("level") ?? "",
      award: row.text("award"), decisionText: row.text("decision") ?? "", annexNumber: row.whole("annex_no"),
      // Nothing is published with an unknown state; of all states this one hides the most.
      state: state ?? .nominated, quota: quota(&row), summary: row.text("summary"), consent: consent(&row),
      photoCredit: row.text("photo_credit"), photoCaption: row.text("photo_caption"), confirmation: row.text("confirm"),
      origin: row.origin)
    return id == nil ? nil : honouree
  }

  private static func quota(_ row: inout RowDecoder) -> QuotaChoice? {
    guard let id = row.choiceID("quota", of: QuotaChoice.choiceList, unknown: .unknownQuota) else { return nil }
    return Honouree.Kind(rawValue: id).map(QuotaChoice.kind) ?? QuotaChoice.none
  }

  private static func consent(_ row: inout RowDecoder) -> Consent {
    let answer: Consent.Answer =
      switch row.yesNo("consent") {
      case true?: .given
      case false?: .refused
      case nil: .unknown
      }
    return Consent(
      answer: answer, scope: scope(&row), date: row.day("consent_date"), reference: row.text("consent_reference"))
  }

  private static func scope(_ row: inout RowDecoder) -> Set<Consent.Scope> {
    let ids = row.choiceIDs(
      "consent_scope", of: Consent.Scope.choiceList, everything: Consent.Scope.everything, unknown: .unknownConsentScope
    )
    return Set(ids.compactMap(Consent.Scope.init(rawValue:)))
  }
}
