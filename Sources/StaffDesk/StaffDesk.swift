internal import CampaignModel
public import Diagnostics
public import PreviewServer
internal import SiteContent
public import SitePublisher
internal import Synchronization
internal import Templates

/// The staff's desk at `/_xem-truoc/`: builds the draft, shows what is wrong and what would change, and publishes.
public final class StaffDesk: Desk {
  private struct State {
    var knowledge = DeskKnowledge()
    var templates: DeskTemplates?
    /// What they were compiled from.
    var templateFiles: [String: [UInt8]] = [:]
    var templateProblems: [Diagnostic] = []
    /// Made when asked for, of the draft of that number.
    var finder: (number: Int, finder: PageFinder)?
    var comparison: (key: String, comparison: TreeComparison)?
    /// What kept the last publish from taking place.
    var publishProblems: [Diagnostic] = []
    /// When forms were turned away lately.
    var refusals: [Moment] = []
  }

  let draft: DraftBuilder
  private let campaign: String
  private let output: String?
  let templateFolder: String
  private let turns = Turns()
  private let state = Mutex(State())

  /// - Parameters:
  ///   - output: The published site's folder; `nil` for `public/<slug>`.
  ///   - templates: The program's `site-templates`.
  public init(campaign: String, output: String?, templates: String) {
    self.campaign = campaign
    self.output = output
    templateFolder = templates
    draft = DraftBuilder(campaign: campaign, output: output, templates: templates)
    readTemplates()
  }

  /// Where the last good draft lies.
  public var draftRoot: String? { draft.root }

  /// The folder in which sites are published: a watcher must not look at it.
  public var outputParent: String { draft.outputParent }

  /// Builds the draft anew.
  public func build() async -> BuildReport {
    await turns.run { [self] in
      let report = await draft.build()
      let moment = Moment.now
      readTemplates()
      state.withLock { $0.knowledge.record(report, at: moment) }
      // What a publish left that was stopped; where that fails now, the next build tries again.
      try? knowledge.archive?.recover()
      dropWithdrawn(report, at: moment)
      return report
    }
  }

  /// Takes the draft away: it holds what may not be published.
  public func close() { draft.remove() }

  // MARK: What pages are made from

  var knowledge: DeskKnowledge { state.withLock { $0.knowledge } }

  /// Looked at with each build; those that cannot be used leave the last good ones in place.
  private func readTemplates() {
    let files = DeskTemplates.files(templateFolder)
    guard state.withLock({ $0.templateFiles != files }) else { return }
    let read = DeskTemplates.compile(files)
    state.withLock { state in
      state.templateFiles = files
      if let templates = read.templates { state.templates = templates }
      state.templateProblems = read.diagnostics
    }
  }

  var templates: DeskTemplates? { state.withLock { $0.templates } }
  var templateProblems: [Diagnostic] { state.withLock { $0.templateProblems } }

  /// Of the draft that can be read.
  var finder: PageFinder {
    let good = knowledge.good
    let number = good?.number ?? 0
    if let known = state.withLock({ $0.finder }), known.number == number { return known.finder }
    let finder = PageFinder(good?.report.plan)
    state.withLock { $0.finder = (number, finder) }
    return finder
  }

  /// The draft's files against those that are published.
  func comparison(_ standing: Standing) -> TreeComparison {
    let good = standing.knowledge.good?.report
    let key = "\(standing.published?.fingerprint.hexadecimal ?? "") \(good?.fingerprint?.hexadecimal ?? "")"
    if let known = state.withLock({ $0.comparison }), known.key == key { return known.comparison }
    let comparison = TreeComparison(from: good?.site ?? "", to: good?.target ?? "", without: SitePlan.notFoundPage)
    state.withLock { $0.comparison = (key, comparison) }
    return comparison
  }

  var publishProblems: [Diagnostic] { state.withLock { $0.publishProblems } }

  // MARK: What buttons do

  /// Publishes what the confirmed slip approves, or takes people down.
  func publish(_ approval: BuildOptions.Approval) async -> BuildReport {
    let report = await turns.run { [self] in
      var options = BuildOptions(campaign: campaign, output: output, templates: templateFolder)
      options.approval = approval
      return await SiteBuilder(options).build()
    }
    let blocking = report.outcome == .refused ? report.diagnostics.filter(\.severity.blocks) : []
    state.withLock { $0.publishProblems = blocking }
    if report.outcome == .refused {
      try? knowledge.archive?.journal.append(.failed, ["reason": blocking.first?.id ?? "unknown"], at: .now)
    }
    return report
  }

  /// Confirms that the slip of this fingerprint was signed.
  func confirm(_ fingerprint: SiteFingerprint, in archive: SiteArchive) -> Bool {
    guard (try? archive.confirm(fingerprint, at: .now)) != nil else { return false }
    // What an earlier slip could not do is no matter any more.
    state.withLock { $0.publishProblems = [] }
    return true
  }

  /// Writes down that a form was turned away. Of a flood of them the first few count: it must not wash the journal away.
  func noteRefusal(_ reason: String) {
    let now = Moment.now
    let count = state.withLock { state in
      state.refusals.removeAll { now.seconds - $0.seconds >= 3600 }
      if state.refusals.count <= Self.mostRefusals { state.refusals.append(now) }
      return state.refusals.count
    }
    guard count <= Self.mostRefusals else { return }
    // The last line says that more follow.
    let reason = count == Self.mostRefusals ? FormWords.flood : reason
    try? knowledge.archive?.journal.append(.refused, ["reason": reason], at: now)
  }

  /// How many refusals of an hour are written down.
  private static let mostRefusals = 20

  /// Puts the tree before the last publish back.
  func goBack() async -> Result<PublishedRecord, SiteArchive.RollBackRefusal> {
    await turns.run { [self] in
      guard let archive = knowledge.archive, let campaign = knowledge.campaign else { return .failure(.nothingKept) }
      return archive.rollBack(within: PublishedRoll(campaign), at: .now)
    }
  }

  /// Whoever the campaign names no more, and the site neither, goes from the tree kept for going back too: after going
  /// back, a later tree is kept that tells of more people.
  private func dropWithdrawn(_ report: BuildReport, at moment: Moment) {
    guard report.outcome != .refused, let campaign = report.campaign, let archive = knowledge.archive,
      let kept = archive.kept, let published = archive.published
    else { return }
    let withdrawn = campaign.honourees.contains { honouree in
      guard kept.roll.entries[honouree.id] != nil, published.roll.entries[honouree.id] == nil else { return false }
      if case .withheld = campaign.publication(of: honouree) { return true }
      return false
    }
    if withdrawn { _ = try? archive.dropKept(beyond: published.roll, at: moment) }
  }
}
