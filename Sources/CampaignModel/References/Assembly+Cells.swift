/// Resolves one cell each, and tells what is wrong with it.
internal import Diagnostics

extension Assembly {
  mutating func commune(_ text: String, _ origin: RowOrigin) -> Commune.ID? {
    if references.hasNoCommunes { return nil }
    return settle(references.commune(text), text, .commune, at: origin.location("commune"))
  }

  /// - Parameter what: What lacks a level where the cell is blank; `nil` where it need not have one yet.
  mutating func level(_ text: String, _ origin: RowOrigin, of what: Phrase?) -> AwardLevel.ID? {
    let match = references.level(text)
    if text.isEmpty, case .unknown = match {
      guard let what else { return nil }
      diagnostics.append(.levelMissing(of: what, records.settings.levels.map(\.name), at: origin.location("level")))
      return nil
    }
    return settle(match, text, .level, at: origin.location("level"))
  }

  mutating func decision(_ text: String, _ origin: RowOrigin) -> Decision.ID? {
    settle(references.decision(text), text, .decision, at: origin.location("decision"))
  }

  mutating func unit(_ text: String, _ origin: RowOrigin) -> UnitReference? {
    let match = references.unit(text)
    // Without a list of communes, most units cannot be known.
    if references.hasNoCommunes, case .unknown = match { return nil }
    return settle(match, text, .unit, at: origin.location("unit"))
  }

  mutating func milestone(_ text: String, _ origin: RowOrigin) -> Milestone.ID? {
    settle(references.milestone(text), text, .milestone, at: origin.location("milestone"))
  }

  mutating func office(_ text: String, _ origin: RowOrigin) -> Office.ID? {
    text.isEmpty ? nil : settle(references.office(text), text, .office, at: origin.location("office"))
  }

  private mutating func settle<ID>(
    _ match: NameMatch<ID>, _ text: String, _ target: ReferenceTarget, at location: SourceLocation
  ) -> ID? {
    switch match {
    case .found(let id, let remark):
      switch remark {
      case .marksDiffer(let name): diagnostics.append(.communeMarksDiffer(text, name, at: location))
      case .kindDiffers(let name): diagnostics.append(.communeKindDiffers(text, name, at: location))
      case .lostZero(let code): diagnostics.append(.communeCodeLostZero(text, code, at: location))
      case nil: break
      }
      return id
    case .ambiguous(let names):
      diagnostics.append(.referenceAmbiguous(text, target, names, at: location))
    case .unknown(let suggestion):
      diagnostics.append(
        .referenceUnknown(text, target, suggestion: suggestion, choices: choices(target), at: location))
    }
    return nil
  }

  /// The names that may stand in the cell, where they stand in `campaign.yaml`, which whoever fills in tables never sees.
  private func choices(_ target: ReferenceTarget) -> [String] {
    switch target {
    case .level: records.settings.levels.map(\.name)
    case .milestone: records.settings.milestones.map(\.name)
    case .office: records.settings.offices.map(\.name)
    case .commune, .decision, .unit: []
    }
  }
}
