internal import CampaignModel
internal import Templates

/// How far a commune has come: of the milestones that concern it, how many are behind it.
struct CommuneProgress: View {
  let done: Int
  /// Without those that do not concern the commune.
  let applicable: Int
  /// A Boolean value that indicates whether it has reported nothing: nobody may take that for nothing done.
  let isUnknown: Bool

  init(_ statuses: [ProgressStatus]) {
    done = statuses.count { $0.isDone }
    applicable = statuses.count { $0 != .notApplicable }
    isUnknown = statuses.allSatisfy { $0 == .unknown || $0 == .notApplicable }
  }

  static let schema = Schema<CommuneProgress>(
    .text("done") { $0.done.formatted }, .text("applicable") { $0.applicable.formatted },
    .flag("isUnknown") { $0.isUnknown })
}
