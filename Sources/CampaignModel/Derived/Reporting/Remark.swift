public import Diagnostics

/// A difficulty or a proposal, in the words of whoever wrote it.
public struct Remark: Sendable {
  /// The unit's name; as typed where nobody knows the unit.
  public let unit: String
  /// The milestone's name; as typed where nobody knows it.
  public let milestone: String
  public let period: String?
  public let difficulty: String?
  public let proposal: String?
  /// The cell of the difficulty, or else of the proposal.
  public let location: SourceLocation

  /// Units in order, each in the order of its rows; rows of units that nobody knows stand last.
  static func all(of campaign: Campaign, _ units: [ReportUnit]) -> [Remark] {
    let order = Dictionary(units.enumerated().map { ($1.reference, $0) }, uniquingKeysWith: { first, _ in first })
    let names = Dictionary(
      campaign.settings.milestones.map { ($0.id, $0.name) }, uniquingKeysWith: { first, _ in first })
    return campaign.progress.enumerated().compactMap { offset, entry -> (order: Int, offset: Int, remark: Remark)? in
      let (difficulty, proposal) = (written(entry.difficulty), written(entry.proposal))
      guard difficulty != nil || proposal != nil else { return nil }
      let place = entry.unit.flatMap { order[$0] }
      let remark = Remark(
        unit: place.map { units[$0].name } ?? entry.unitText,
        milestone: entry.milestone.flatMap { names[$0] } ?? entry.milestoneText, period: written(entry.period),
        difficulty: difficulty, proposal: proposal,
        location: entry.origin.location(difficulty != nil ? "difficulty" : "proposal"))
      return (place ?? units.count, offset, remark)
    }.sorted { ($0.order, $0.offset) < ($1.order, $1.offset) }.map(\.remark)
  }

  private static func written(_ text: String?) -> String? {
    text.flatMap { $0.allSatisfy(\.isWhitespace) ? nil : $0 }
  }
}
