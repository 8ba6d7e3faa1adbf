internal import CampaignModel
internal import Diagnostics

/// Reads the `plan` of `campaign.yaml`: the document as a tree, its blanks kept blank.
enum PlanReader {
  private static let keys: [SettingsDecoder.Key] = [
    .optional("number"), .optional("date"), .optional("number_suffix"), .required("title"), .required("issuer"),
    .optional("signer"), .required("preamble"), .optional("deadlines"), .required("sections"), .optional("closing"),
    .optional("recipients"), .optional("contradictions"),
  ]

  static func plan(_ top: SettingsDecoder.Group, _ decoder: inout SettingsDecoder) -> Plan {
    guard let group = decoder.group(top, "plan", keys) else {
      return Plan(
        number: nil, date: nil, numberSuffix: nil, title: "", issuer: "", signer: nil, preamble: "", sections: [],
        closing: nil, recipients: [], deadlines: [:], contradictions: [])
    }
    return Plan(
      number: decoder.text(group, "number"), date: decoder.day(group, "date"),
      numberSuffix: decoder.text(group, "number_suffix"), title: decoder.text(group, "title") ?? "",
      issuer: decoder.text(group, "issuer") ?? "", signer: signer(group, &decoder),
      preamble: decoder.text(group, "preamble") ?? "", sections: sections(group, &decoder),
      closing: decoder.text(group, "closing"), recipients: decoder.texts(group, "recipients"),
      deadlines: deadlines(group, &decoder), contradictions: decoder.texts(group, "contradictions"))
  }

  private static func signer(_ plan: SettingsDecoder.Group, _ decoder: inout SettingsDecoder) -> Plan.Signer? {
    guard let group = decoder.group(plan, "signer", [.required("name"), .required("title"), .optional("capacity")])
    else {
      return nil
    }
    let (name, title) = (decoder.text(group, "name"), decoder.text(group, "title"))
    let capacity = decoder.texts(group, "capacity")
    guard let name, let title else { return nil }
    return Plan.Signer(name: name, title: title, capacity: capacity)
  }

  private static func deadlines(
    _ plan: SettingsDecoder.Group, _ decoder: inout SettingsDecoder
  ) -> [AwardLevel.ID: Deadline] {
    var deadlines: [AwardLevel.ID: Deadline] = [:]
    for (level, node) in decoder.entries(plan, "deadlines") {
      deadlines[level] = deadline(node, "plan.deadlines.\(level)", &decoder)
    }
    return deadlines
  }

  /// A day by which something is due, with the plan's words for it.
  static func deadline(_ node: YAMLNode, _ path: String, _ decoder: inout SettingsDecoder) -> Deadline? {
    let keys: [SettingsDecoder.Key] = [.required("date"), .required("verbatim"), .optional("inclusive")]
    guard let group = decoder.group(node, path, keys) else { return nil }
    let (date, verbatim) = (decoder.day(group, "date"), decoder.text(group, "verbatim"))
    let isInclusive = decoder.bool(group, "inclusive")
    guard let date else { return nil }
    return Deadline(date: date, verbatim: verbatim ?? "", isInclusive: isInclusive)
  }

  private static func sections(_ parent: SettingsDecoder.Group, _ decoder: inout SettingsDecoder) -> [Plan.Section] {
    let keys: [SettingsDecoder.Key] = [
      .optional("number"), .required("heading"), .optional("paragraphs"), .optional("points"), .optional("sections"),
      .optional("include"),
    ]
    return decoder.groups(parent, "sections", keys).map { group in
      Plan.Section(
        number: decoder.text(group, "number") ?? "", heading: decoder.text(group, "heading") ?? "",
        paragraphs: decoder.texts(group, "paragraphs"), points: decoder.texts(group, "points"),
        inclusion: inclusion(group, &decoder), sections: sections(group, &decoder))
    }
  }

  private static func inclusion(
    _ section: SettingsDecoder.Group, _ decoder: inout SettingsDecoder
  ) -> Plan.Section.Inclusion? {
    guard let node = section["include"], let text = decoder.text(section, "include") else { return nil }
    if let inclusion = Plan.Section.Inclusion(rawValue: text) { return inclusion }
    decoder.report(.unknownWord(text, known: Plan.Section.Inclusion.allCases.map(\.rawValue), at: node.place))
    return nil
  }
}
