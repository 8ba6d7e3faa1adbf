internal import CampaignModel
internal import SitePublisher

/// How the draft stands to what is published, and what may be done about it.
struct Standing: Sendable {
  /// Why the site cannot be published now.
  enum Obstacle: Sendable, Hashable {
    /// No draft was ever made.
    case noDraft
    /// So many problems block.
    case problems(Int)
    /// The published site is the same.
    case nothingNew
    /// No slip was confirmed.
    case noSlip
    /// The draft is not what the confirmed slip says.
    case otherSlip(code: String, moment: Moment)
  }

  let knowledge: DeskKnowledge
  /// What the site that stands tells; `nil` where none stands, or nobody noted it.
  let published: PublishedRecord?
  let confirmation: SiteArchive.Confirmation?
  /// What the draft would change; `nil` without a draft.
  let changes: RollChanges?
  /// What a takedown would bring about besides; `nil` where there is nothing to compare.
  let takedown: Takedown?

  init(_ knowledge: DeskKnowledge) {
    self.knowledge = knowledge
    let archive = knowledge.archive
    published = archive?.published
    confirmation = archive?.confirmation
    let before = published?.roll ?? PublishedRoll(entries: [], totals: [])
    let told = knowledge.good?.report.told
    let changes = told.map { RollChanges(from: before, to: $0.roll) }
    self.changes = changes
    if let published, let told, let changes {
      takedown = Takedown(from: published, to: told, changes)
    } else {
      takedown = nil
    }
  }

  /// What the draft tells; `nil` without one.
  var told: PublishedRecord? { knowledge.good?.report.told }

  /// The draft's fingerprint where it may be signed: it is what the files say.
  var signable: SiteFingerprint? { knowledge.isReady ? told?.fingerprint : nil }

  var isSame: Bool { told != nil && told?.fingerprint == published?.fingerprint }

  /// `nil` where the button works.
  var obstacle: Obstacle? {
    guard let told else { return knowledge.latest == nil ? .noDraft : .problems(knowledge.blocking) }
    guard knowledge.isReady else { return .problems(knowledge.blocking) }
    if isSame { return .nothingNew }
    guard let confirmation else { return .noSlip }
    guard confirmation.fingerprint == told.fingerprint else {
      return .otherSlip(code: confirmation.fingerprint.code, moment: confirmation.moment)
    }
    return nil
  }

  /// A Boolean value that indicates whether people go and nothing else changes: that needs no slip.
  var isTakedownAlone: Bool { knowledge.isReady && takedown?.isAlone == true }
}
