internal import CampaignModel
internal import Diagnostics
internal import VietnameseText

/// Reads `campaign.yaml`.
struct SettingsReader {
  /// What was read.
  struct Outcome {
    /// `nil` where what everything hangs on could not be read.
    let settings: CampaignSettings?
    let locations: [String: SourceLocation]
  }

  private var decoder: SettingsDecoder

  /// Reads the settings; missing texts are empty in them, after a problem, so that rules can judge the rest.
  static func read(_ file: TextFile, log: inout ProblemLog) -> Outcome {
    guard let root = YAMLDocument.parse(file, log: &log) else { return Outcome(settings: nil, locations: [:]) }
    var reader = SettingsReader(decoder: SettingsDecoder(log: log))
    let settings = reader.settings(root)
    Placeholders.report(in: root, to: &reader.decoder)
    log = reader.decoder.log
    return Outcome(settings: settings, locations: reader.decoder.locations)
  }

  private static let keys: [SettingsDecoder.Key] = [
    .required("title"), .optional("headline"), .required("summary"), .required("slug"), .optional("illustrative"),
    .optional("illustrative_note"), .required("updated"), .optional("as_of"), .required("place"), .required("years"),
    .required("levels"), .required("milestones"), .required("offices"), .optional("programme"), .optional("funding"),
    .required("publisher"), .optional("site"), .optional("official_totals"), .required("plan"),
    .optional("yearbook"), .optional("audit"),
  ]

  private mutating func settings(_ root: YAMLNode) -> CampaignSettings? {
    guard let top = decoder.group(root, "", Self.keys) else { return nil }
    let updated = decoder.day(top, "updated")
    let place = place(top, updated)
    let years = years(top)
    let levels = levels(top)
    let milestones = milestones(top)
    let offices = offices(top)
    let plan = PlanReader.plan(top, &decoder)
    let asOf = asOf(top)
    let publisher = publisher(top)
    let siteURL = decoder.group(top, "site", [.required("url")]).flatMap { decoder.text($0, "url") }
    let totals = officialTotals(top)
    let text = { (decoder: inout SettingsDecoder, key: String) in decoder.text(top, key) ?? "" }
    let imprint = imprint(top)
    let audit = AuditReader.settings(top, &decoder)
    var settings = updated.map { updated in
      CampaignSettings(
        title: text(&decoder, "title"), headline: decoder.text(top, "headline") ?? text(&decoder, "title"),
        summary: text(&decoder, "summary"),
        slug: text(&decoder, "slug"), isIllustrative: decoder.bool(top, "illustrative") ?? false,
        illustrativeNote: decoder.text(top, "illustrative_note"), updated: updated, asOf: asOf,
        place: place ?? Place(name: "", kind: "", province: "", asOf: updated),
        years: years ?? Years(conference: updated.year, achievements: [], emulation: []), plan: plan, levels: levels,
        milestones: milestones, offices: offices, programme: decoder.texts(top, "programme"),
        funding: text(&decoder, "funding"), publisher: publisher, siteURL: siteURL, officialTotals: totals)
    }
    settings?.audit = audit
    settings?.imprint = imprint
    // Tables refer to these: without them every row would be reported.
    let isUsable = years != nil && top["levels"] != nil && top["milestones"] != nil && top["offices"] != nil
    return isUsable ? settings : nil
  }

  private mutating func asOf(_ top: SettingsDecoder.Group) -> [String: CalendarDay] {
    var days: [String: CalendarDay] = [:]
    for (table, node) in decoder.entries(top, "as_of") { days[table] = decoder.day(node, "as_of.\(table)") }
    return days
  }

  private mutating func place(_ top: SettingsDecoder.Group, _ updated: CalendarDay?) -> Place? {
    let keys: [SettingsDecoder.Key] = [
      .required("name"), .required("kind"), .required("province"), .required("as_of"), .optional("successor_note"),
    ]
    guard let group = decoder.group(top, "place", keys) else { return nil }
    let day = decoder.day(group, "as_of") ?? updated
    let (name, kind) = (decoder.text(group, "name") ?? "", decoder.text(group, "kind") ?? "")
    let (province, note) = (decoder.text(group, "province") ?? "", decoder.text(group, "successor_note"))
    return day.map { Place(name: name, kind: kind, province: province, asOf: $0, successorNote: note) }
  }

  private mutating func years(_ top: SettingsDecoder.Group) -> Years? {
    let keys: [SettingsDecoder.Key] = [.required("conference"), .required("achievements"), .required("emulation")]
    guard let group = decoder.group(top, "years", keys) else { return nil }
    let conference = group["conference"].flatMap { decoder.year($0, "years.conference") }
    let achievements = years(group, "achievements")
    let emulation = years(group, "emulation")
    return conference.map { Years(conference: $0, achievements: achievements, emulation: emulation) }
  }

  private mutating func years(_ group: SettingsDecoder.Group, _ key: String) -> [Int] {
    decoder.list(group, key).compactMap { decoder.year($0, "years.\(key)") }
  }

  private mutating func levels(_ top: SettingsDecoder.Group) -> [AwardLevel] {
    let keys: [SettingsDecoder.Key] = [
      .required("id"), .required("name"), .required("issuers"), .required("form"), .optional("quotas"),
    ]
    return decoder.groups(top, "levels", keys).compactMap { group in
      guard let id = decoder.text(group, "id") else { return nil }
      return AwardLevel(
        id: id, name: decoder.text(group, "name") ?? "", issuers: decoder.texts(group, "issuers"),
        form: decoder.text(group, "form") ?? "", quotas: quotas(group))
    }
  }

  private mutating func quotas(_ level: SettingsDecoder.Group) -> [AwardLevel.Quota] {
    decoder.groups(level, "quotas", [.required("name"), .required("kinds"), .required("max")]).compactMap { group in
      let kinds = decoder.list(group, "kinds").compactMap {
        decoder.choice($0, group.path + ".kinds", Honouree.Kind.self, unknown: .unknownKind)
      }
      let name = decoder.text(group, "name") ?? ""
      return decoder.whole(group, "max").map { AwardLevel.Quota(name: name, kinds: kinds, maximum: $0) }
    }
  }

  private mutating func milestones(_ top: SettingsDecoder.Group) -> [Milestone] {
    let keys: [SettingsDecoder.Key] = [
      .required("id"), .required("name"), .required("short"), .optional("deadline"), .optional("recurring"),
    ]
    return decoder.groups(top, "milestones", keys).compactMap { group in
      guard let id = decoder.text(group, "id") else { return nil }
      return Milestone(
        id: id, name: decoder.text(group, "name") ?? "", shortName: decoder.text(group, "short") ?? "",
        deadline: group["deadline"].flatMap { PlanReader.deadline($0, group.path + ".deadline", &decoder) },
        isRecurring: decoder.bool(group, "recurring") ?? false)
    }
  }

  private mutating func offices(_ top: SettingsDecoder.Group) -> [Office] {
    let keys: [SettingsDecoder.Key] = [.required("id"), .required("name"), .optional("aliases"), .optional("duties")]
    return decoder.groups(top, "offices", keys).compactMap { group in
      guard let id = decoder.text(group, "id") else { return nil }
      return Office(
        id: id, name: decoder.text(group, "name") ?? "", aliases: decoder.texts(group, "aliases"), duties: duties(group)
      )
    }
  }

  private mutating func duties(_ office: SettingsDecoder.Group) -> [Office.Duty] {
    decoder.groups(office, "duties", [.required("text"), .optional("role")]).compactMap { group in
      let role = role(group)
      return decoder.text(group, "text").map { Office.Duty(text: $0, role: role) }
    }
  }

  private mutating func role(_ duty: SettingsDecoder.Group) -> Office.Duty.Role? {
    guard let node = duty["role"], let text = decoder.text(duty, "role") else { return nil }
    switch Folding.key(text) {
    case "lead", "chu tri": return .lead
    case "support", "phoi hop": return .support
    default:
      decoder.report(.unknownWord(text, known: ["lead", "support"], at: node.place))
      return nil
    }
  }

  private mutating func publisher(_ top: SettingsDecoder.Group) -> Publisher {
    let keys: [SettingsDecoder.Key] = [
      .required("name"), .required("governing_body"), .required("responsible"), .required("address"),
      .required("telephone"), .optional("email"),
    ]
    guard let group = decoder.group(top, "publisher", keys) else {
      return Publisher(name: "", governingBody: "", responsible: "", address: "", telephone: "")
    }
    return Publisher(
      name: decoder.text(group, "name") ?? "", governingBody: decoder.text(group, "governing_body") ?? "",
      responsible: decoder.text(group, "responsible") ?? "", address: decoder.text(group, "address") ?? "",
      telephone: decoder.text(group, "telephone") ?? "", email: decoder.text(group, "email"))
  }

  private mutating func imprint(_ top: SettingsDecoder.Group) -> Imprint {
    let keys: [SettingsDecoder.Key] = [
      .optional("licence"), .optional("printer"), .optional("copies"), .optional("finished"),
    ]
    guard let group = decoder.group(top, "yearbook", keys) else { return Imprint() }
    return Imprint(
      licence: decoder.text(group, "licence"), printer: decoder.text(group, "printer"),
      copies: decoder.whole(group, "copies"), finished: decoder.text(group, "finished"))
  }

  private mutating func officialTotals(_ top: SettingsDecoder.Group) -> [OfficialTotal] {
    let keys: [SettingsDecoder.Key] = [
      .required("label"), .required("value"), .required("unit"), .required("source"), .required("date"),
    ]
    return decoder.groups(top, "official_totals", keys).compactMap { group in
      let (value, date) = (decoder.number(group, "value"), decoder.day(group, "date"))
      let (label, unit) = (decoder.text(group, "label") ?? "", decoder.text(group, "unit") ?? "")
      let source = decoder.text(group, "source") ?? ""
      guard let value, let date else { return nil }
      return OfficialTotal(label: label, value: value, unit: unit, source: source, date: date)
    }
  }
}
