public import CampaignModel
public import Diagnostics

/// What a check of a campaign found.
public struct CheckReport: Sendable {
  /// Every problem, by place.
  public let diagnostics: [Diagnostic]
  /// Who has sent what; `nil` where the campaign has no folder `submissions/`.
  public let submissions: SubmissionBoard?
  /// A Boolean value that indicates whether every rule could be asked; errors in the files may keep them from it.
  public let isWhole: Bool
}
