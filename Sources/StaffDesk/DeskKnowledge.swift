internal import CampaignModel
internal import Diagnostics
internal import SitePublisher

/// What the desk knows at one moment: how the last build ended, and the draft that can be read.
struct DeskKnowledge: Sendable {
  /// A build and when it ended.
  struct Built: Sendable {
    let report: BuildReport
    let moment: Moment
    /// Counts the builds.
    let number: Int
  }

  /// The last build; `nil` before the first is over.
  private(set) var latest: Built?
  /// The last build that made a draft; `nil` where none did.
  private(set) var good: Built?

  mutating func record(_ report: BuildReport, at moment: Moment) {
    let built = Built(report: report, moment: moment, number: (latest?.number ?? 0) + 1)
    latest = built
    if report.outcome != .refused { good = built }
  }

  /// A Boolean value that indicates whether the draft is what the files say.
  var isReady: Bool { latest.map { $0.number == good?.number } ?? false }

  /// The last campaign that could be read: of the last build where that got so far, else of the draft.
  var campaign: Campaign? { latest?.report.campaign ?? good?.report.campaign }

  /// The folder of the published site; `nil` while the campaign has not been read.
  var site: String? { [latest, good].compactMap { $0?.report.site }.first { !$0.isEmpty } }

  /// What the state folder remembers; `nil` as above.
  var archive: SiteArchive? { site.map(SiteArchive.init(target:)) }

  /// How many problems keep the site from being published.
  var blocking: Int { latest?.report.diagnostics.count { $0.severity.blocks } ?? 0 }
}
