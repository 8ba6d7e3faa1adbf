/// Finds the unit that someone typed: a commune, an office, or the district itself.
struct UnitMatcher {
  private let communes: CommuneMatcher
  private var others = NameIndex<UnitReference>()

  init(settings: CampaignSettings, communes: CommuneMatcher) {
    self.communes = communes
    for office in settings.offices { others.add(.office(office.id), names: [office.name, office.id] + office.aliases) }
    others.add(.district, names: Self.districtNames(settings.place))
  }

  func match(_ text: String) -> NameMatch<UnitReference> {
    for folding in [false, true] {
      let named = folding ? others.folded(text) : others.exact(text)
      let inCommunes = communes.candidates(text, folding: folding)
      if named.count + inCommunes.count > 1 {
        return .ambiguous(named.map(\.name) + inCommunes.map(communes.fullName(at:)))
      }
      if let unit = named.first { return .found(unit.id, nil) }
      if let position = inCommunes.first {
        if folding, communes.hasOtherMarks(text) { return .unknown(suggestion: communes.name(at: position)) }
        let remark = communes.remark(at: position, typed: text, folding: folding)
        return .found(.commune(communes.id(at: position)), remark.map(Self.widen))
      }
    }
    switch communes.match(text) {
    case .found(let id, let remark): return .found(.commune(id), remark.map(Self.widen))
    default: return .unknown(suggestion: others.nearest(text) ?? communes.suggestion(text))
    }
  }

  private static func districtNames(_ place: Place) -> [String] {
    [
      place.fullName, place.kind, place.name, "UBND \(place.kind)", "UBND \(place.fullName)", "cấp \(place.kind)",
      "district",
    ]
  }

  private static func widen(_ remark: NameMatch<Commune.ID>.Remark) -> NameMatch<UnitReference>.Remark {
    switch remark {
    case .marksDiffer(let name): .marksDiffer(name)
    case .kindDiffers(let name): .kindDiffers(name)
    case .lostZero(let code): .lostZero(code)
    }
  }
}
