/// Tells the communes' decisions from the district's own: each is read out at the conference of whoever issued it.
extension Campaign {
  /// The commune whose chairman issued each decision of a commune; the district's decisions are absent.
  public func issuingCommunes() -> [Decision.ID: Commune.ID] {
    let reading = IssuerReading(self)
    var result: [Decision.ID: Commune.ID] = [:]
    for decision in decisions {
      if case .commune(let id, _) = reading.issuer(of: decision) { result[decision.id] = id }
    }
    return result
  }
}
