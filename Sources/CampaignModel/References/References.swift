/// Everything that cells may name, each typed text looked up once.
struct References {
  private let communes: CommuneMatcher
  private let units: UnitMatcher
  private let decisions: DecisionMatcher
  private var levels = NameIndex<AwardLevel.ID>()
  private var milestones = NameIndex<Milestone.ID>()
  private var offices = NameIndex<Office.ID>()
  private let onlyLevel: AwardLevel.ID?
  private var levelOfDecision: [Decision.ID: AwardLevel.ID] = [:]

  private var knownCommunes: [String: NameMatch<Commune.ID>] = [:]
  private var knownLevels: [String: NameMatch<AwardLevel.ID>] = [:]
  private var knownDecisions: [String: NameMatch<Decision.ID>] = [:]
  private var knownUnits: [String: NameMatch<UnitReference>] = [:]
  private var knownMilestones: [String: NameMatch<Milestone.ID>] = [:]
  private var knownOffices: [String: NameMatch<Office.ID>] = [:]

  init(settings: CampaignSettings, communes list: [Commune], decisions: [Decision]) {
    communes = CommuneMatcher(list)
    units = UnitMatcher(settings: settings, communes: communes)
    self.decisions = DecisionMatcher(decisions)
    onlyLevel = settings.levels.count == 1 ? settings.levels.first?.id : nil
    for level in settings.levels {
      // “Cấp huyện” is typed as “Huyện” as often.
      let words = level.name.split(separator: " ")
      let isLong = words.count > 1 && TypedName.folded(String(words[0])) == "cap"
      levels.add(level.id, names: [level.name, level.id] + (isLong ? [words.dropFirst().joined(separator: " ")] : []))
    }
    for milestone in settings.milestones {
      milestones.add(milestone.id, names: [milestone.name, milestone.shortName, milestone.id])
    }
    for office in settings.offices { offices.add(office.id, names: [office.name, office.id] + office.aliases) }
  }

  /// A Boolean value that indicates whether there is no list of communes at all: then no name of one can be judged.
  var hasNoCommunes: Bool { communes.isEmpty }

  mutating func indexLevels(of decisions: [Decision]) {
    for decision in decisions where levelOfDecision[decision.id] == nil {
      levelOfDecision[decision.id] = decision.level
    }
  }

  func level(ofDecision id: Decision.ID) -> AwardLevel.ID? { levelOfDecision[id] }

  mutating func commune(_ text: String) -> NameMatch<Commune.ID> {
    Self.look(up: text, in: &knownCommunes, communes.match)
  }

  /// A blank cell means the only level, where the campaign has one alone.
  mutating func level(_ text: String) -> NameMatch<AwardLevel.ID> {
    if text.isEmpty, let onlyLevel { return .found(onlyLevel, nil) }
    return Self.look(up: text, in: &knownLevels, levels.match)
  }

  mutating func decision(_ text: String) -> NameMatch<Decision.ID> {
    Self.look(up: text, in: &knownDecisions, decisions.match)
  }

  mutating func unit(_ text: String) -> NameMatch<UnitReference> { Self.look(up: text, in: &knownUnits, units.match) }

  mutating func milestone(_ text: String) -> NameMatch<Milestone.ID> {
    Self.look(up: text, in: &knownMilestones, milestones.match)
  }

  mutating func office(_ text: String) -> NameMatch<Office.ID> {
    Self.look(up: text, in: &knownOffices, offices.match)
  }

  /// The commune whose committee stands in an office's cell, or `nil`.
  mutating func communeAsOffice(_ text: String) -> Commune.ID? {
    guard !text.isEmpty, case .unknown = office(text) else { return nil }
    switch commune(text) {
    case .found(let id, nil), .found(let id, .marksDiffer): return id
    default: return nil
    }
  }

  private static func look<ID>(
    up text: String, in known: inout [String: NameMatch<ID>], _ find: (String) -> NameMatch<ID>
  ) -> NameMatch<ID> {
    if let match = known[text] { return match }
    let match = find(text)
    known[text] = match
    return match
  }
}
