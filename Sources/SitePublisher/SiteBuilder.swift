public import CampaignModel
internal import CampaignReader
public import Diagnostics
internal import SiteAudit
internal import SiteContent

/// The street from a campaign's folder to a tree in place: read → plan → render → audit → publish.
///
/// A build is a transaction: either every file is right and the whole tree appears in one step, or nothing changes and
/// every problem is reported at once.
public struct SiteBuilder: Sendable {
  let options: BuildOptions

  public init(_ options: BuildOptions) {
    self.options = options
  }

  /// Reads and checks alone; writes nothing.
  public func check() async -> CheckReport {
    let prepared = await prepare(isForBuild: false)
    return CheckReport(
      diagnostics: prepared.diagnostics.sortedByPlace(), submissions: prepared.submissions,
      isWhole: prepared.settings != nil)
  }

  /// Reads and checks, and draws up the report upward; `nil` where the campaign could not be read far enough.
  public func progressReport() async -> (report: ProgressReport?, diagnostics: [Diagnostic]) {
    let prepared = await prepare(isForBuild: false)
    let report = prepared.campaign.map {
      ProgressReport($0, submissions: prepared.submissions, problems: prepared.diagnostics)
    }
    return (report, prepared.diagnostics.sortedByPlace())
  }

  /// Builds the site.
  public func build() async -> BuildReport {
    var lap = Lap()
    let prepared = await prepare(isForBuild: true)
    var timings = BuildReport.Timings()
    timings.read = prepared.readSeconds
    timings.plan = lap.seconds() - prepared.readSeconds
    guard var plan = prepared.plan, let settings = prepared.settings, !prepared.diagnostics.blocks else {
      return report(prepared, prepared.diagnostics, timings)
    }
    if options.yearbookAlone { plan = plan.yearbookAlone }
    switch Publisher(target: target(settings), options: options, settings: settings).open() {
    case .failure(let problem): return report(prepared, prepared.diagnostics + [problem.diagnostic], timings)
    case .success(let transaction):
      return await make(plan, prepared, settings, transaction, timings, &lap)
    }
  }

  /// Renders, judges and publishes a plan.
  private func make(
    _ plan: SitePlan, _ prepared: Prepared, _ settings: CampaignSettings, _ transaction: Transaction,
    _ before: BuildReport.Timings, _ lap: inout Lap
  ) async -> BuildReport {
    var timings = before
    prepared.shareImage.map(transaction.state.keep)
    let shapes = options.memory?.shapes ?? KnownShapes(encoded: transaction.knownShapes)
    shapes.prepare()
    let audit = auditOptions(settings, plan)
    let (photos, unmade) = await photos(plan, transaction)
    defer { photos?.close() }
    let renderer = Renderer(
      plan: plan, options: options, audit: audit, shapes: shapes, transaction: transaction, photos: photos)
    let rendered = await renderer.run()
    options.memory?.keep(rendered, audit, shapes)
    timings.render = lap.seconds()
    async let telling = prepared.campaign.map {
      rendered.record(of: $0, at: options.moment, isDraft: options.destination.draftName != nil)
    }
    let found = SiteJudge.examine(rendered.reports, options: audit) { path in renderer.bytes(of: path) }
    timings.audit = lap.seconds()
    let located = found.located(in: plan)
    // Of a part of the site nobody can say what it needs no more.
    let unused = options.yearbookAlone ? [] : found.unused(audit)
    let findings = located.findings + prepared.sources.addingExcerpts(to: unused)
    var report = report(prepared, prepared.diagnostics + unmade + findings + rendered.diagnostics, timings)
    (report.suppressed, report.suppressedCount) = (located.suppressed, found.suppressedCount)
    let told = await telling
    describe(plan, rendered, told, &report)
    if !report.diagnostics.blocks, let problem = unapproved(told, transaction.record, &report) {
      report.diagnostics.append(problem)
    }
    if !report.diagnostics.blocks, let problem = sweep(photos, plan) { report.diagnostics.append(problem) }
    if let told, !report.diagnostics.blocks {
      transaction.finish(rendered, shapes: shapes.encoded, plan: plan, told: told, report: &report)
      listSites(prepared.templates, &report)
    } else {
      transaction.abandon()
    }
    report.timings.publish = lap.seconds()
    report.target = transaction.tree
    return report
  }

  /// Why a publish does not take place that needs a signature.
  private func unapproved(
    _ told: PublishedRecord?, _ standing: PublishedRecord?, _ report: inout BuildReport
  ) -> Diagnostic? {
    guard options.destination.draftName == nil, let told else { return nil }
    switch options.approval {
    case .ofCommand: return nil
    case .slip(let fingerprint): return fingerprint == told.fingerprint ? nil : .contentNotApproved(report.site)
    case .takedown:
      report.isTakedown = standing.map { told.isTakedown(from: $0) } ?? false
      return report.isTakedown ? nil : .notTakedownAlone(report.site)
    }
  }

  // MARK: Photos

  /// Makes the copies of photos that are not there yet. A draft without photos leaves those of others alone.
  private func photos(_ plan: SitePlan, _ transaction: Transaction) async -> (cache: PhotoCache?, [Diagnostic]) {
    let copies = plan.pictures
    guard !copies.isEmpty || options.destination.draftName == nil else { return (nil, []) }
    do throws(FileSystemError) {
      guard let cache = try await PhotoCache.open(transaction.state) else {
        return (nil, [.buildRunning(transaction.tree)])
      }
      let stop = PhotoStop(cache: cache, campaign: options.campaign, searchPath: options.searchPath)
      return (cache, await stop.run(copies))
    } catch {
      return (nil, [.publishFailed(error)])
    }
  }

  /// A publish takes away the copies of photos that it does not show; before the swap, so that a site that stands never has
  /// more in its state folder than it shows.
  private func sweep(_ photos: PhotoCache?, _ plan: SitePlan) -> Diagnostic? {
    guard let photos, options.destination.draftName == nil else { return nil }
    do throws(FileSystemError) {
      try photos.sweep(keeping: plan.pictures)
      return nil
    } catch {
      return .publishFailed(error)
    }
  }

  /// Brings the list of sites up to date, where the site went to the folder that holds them all.
  private func listSites(_ templates: SiteTemplates?, _ report: inout BuildReport) {
    guard options.output == nil, options.destination.draftName == nil, report.outcome != .refused, let templates else {
      return
    }
    do throws(FileSystemError) {
      try SiteList.write(in: "public", templates: templates)
    } catch {
      report.diagnostics.append(.siteListFailed(error))
    }
  }

  private func describe(_ plan: SitePlan, _ rendered: Rendered, _ told: PublishedRecord?, _ report: inout BuildReport) {
    report.files = plan.files.count
    report.pages = plan.files.count { $0.path.hasSuffix(".html") }
    report.bytes = rendered.bytes
    report.weights = rendered.weights
    report.published = plan.published
    report.yearbook = plan.yearbook
    report.fingerprint = told?.fingerprint
    report.told = told
  }

  /// A report of a build that has published nothing so far.
  private func report(
    _ prepared: Prepared, _ diagnostics: [Diagnostic], _ timings: BuildReport.Timings
  ) -> BuildReport {
    var report = BuildReport(.refused, diagnostics.sortedByPlace())
    report.timings = timings
    report.campaign = prepared.campaign
    report.plan = prepared.plan
    report.submissions = prepared.submissions
    report.withheld = prepared.unnamed
    report.leftOut = prepared.leftOut
    report.day = prepared.settings?.updated.iso.filter { $0 != "-" } ?? ""
    report.site = prepared.settings.map(target) ?? ""
    return report
  }

  private func target(_ settings: CampaignSettings) -> String { options.output ?? "public/\(settings.slug)" }

  private func auditOptions(_ settings: CampaignSettings, _ plan: SitePlan) -> AuditOptions {
    var audit = AuditOptions()
    audit.siteURL = settings.siteURL
    audit.isServedAtRoot = options.destination.draftName != nil
    let publisher = settings.publisher
    audit.allow(contacts: [publisher.telephone, publisher.email ?? "", publisher.address])
    audit.copiedFolder = SitePlan.documentFolder
    audit.links = !options.yearbookAlone
    audit.books = Set(plan.yearbook.map(\.path))
    return AuditConfiguration(settings.audit, today: options.today).applied(to: audit)
  }

  // MARK: Read and plan

  private struct Prepared {
    var settings: CampaignSettings?
    var campaign: Campaign?
    var plan: SitePlan?
    var templates: SiteTemplates?
    var diagnostics: [Diagnostic]
    var submissions: SubmissionBoard?
    /// Dossiers that no page names, by reason.
    var unnamed: [(reason: Phrase, count: Int)] = []
    /// How many rows “Xác nhận” leaves out.
    var leftOut = 0
    /// The picture for shared links, for the state folder to keep.
    var shareImage: ShareImageMaker.Kept?
    /// The files that were read, to show lines under what is found later.
    var sources = SourceTexts()
    var readSeconds = 0.0
  }

  /// Reads, checks and plans, gathering every problem on the way. What does not wait for another goes on beside it.
  ///
  /// - Parameter isForBuild: A Boolean value that indicates whether pages will be made, and need what is drawn for them.
  private func prepare(isForBuild: Bool) async -> Prepared {
    let clock = ContinuousClock()
    let start = clock.now
    async let gathering = gatherTemplates()
    let read = await CampaignReader.read(folder: options.campaign, memory: options.memory?.files)
    let gathered = await gathering
    var prepared = Prepared(templates: gathered.templates, diagnostics: read.diagnostics + gathered.diagnostics)
    guard let records = read.records else {
      if read.hasSubmissions {
        prepared.submissions = SubmissionBoard(communes: read.communes, submissions: read.submissions)
      }
      prepared.readSeconds = (clock.now - start).seconds
      return prepared
    }
    let (campaign, unresolved) = records.assembled()
    prepared.settings = campaign.settings
    prepared.campaign = campaign
    prepared.sources = read.sources
    prepared.unnamed = campaign.unnamedCounts()
    prepared.leftOut = campaign.leftOut.count
    if read.hasSubmissions {
      prepared.submissions = SubmissionBoard(campaign, submissions: read.submissions)
    }
    prepared.readSeconds = (clock.now - start).seconds
    let told = campaign.outsideLeftOutRows(read.diagnostics)
    prepared.diagnostics = told + gathered.diagnostics
    // What the reader refused at a cell is not judged by rules that rely on it.
    let refused = told + unresolved
    async let checking: [Diagnostic] = campaign.check(besides: refused)
    let drawn = isForBuild ? await shareImage(campaign.settings, gathered.templates, gathered.assets) : .init()
    prepared.shareImage = drawn.kept
    let planned = gathered.templates.map {
      SitePlan.make(
        campaign, templates: $0, assets: gathered.assets, shareImage: drawn.image,
        isServedAtRoot: options.destination.draftName != nil)
    }
    // What the reader refused at a cell is not said a second time by a rule.
    let ruled = await (unresolved + checking).besides(told)
    // Two ids alike, or one that is a list's, are the rules' to tell; their addresses follow from them.
    let found = (planned?.diagnostics ?? []).filter { $0.kind != .addressTaken || !ruled.blocks }
    let audit = AuditConfiguration(campaign.settings.audit, today: options.today)
    prepared.diagnostics += read.sources.addingExcerpts(to: ruled + found + drawn.diagnostics + audit.diagnostics)
    prepared.plan = planned?.plan
    return prepared
  }

  private func shareImage(
    _ settings: CampaignSettings, _ templates: SiteTemplates?, _ assets: [String: [UInt8]]
  ) async -> ShareImageMaker.Made {
    guard let templates else { return .init() }
    let state = StateFolder(of: Publisher.absolute(target(settings)))
    var maker = ShareImageMaker(state: state)
    maker.memory = options.memory
    return await maker.make(settings, templates: templates, assets: assets)
  }

  /// The templates, compiled where each of them could be read.
  private func gatherTemplates() -> (templates: SiteTemplates?, assets: [String: [UInt8]], diagnostics: [Diagnostic]) {
    let folder = TemplateFolder(options.templates, override: options.campaign + "/site-templates")
    guard folder.diagnostics.isEmpty else { return (nil, folder.assets, folder.diagnostics) }
    let compiled = SiteTemplates.compile(folder.library)
    return (compiled.templates, folder.assets, compiled.diagnostics)
  }
}

/// Measures one stop of the street after the other.
private struct Lap {
  private let clock = ContinuousClock()
  private var mark = ContinuousClock.now

  /// The seconds since the last question, or the beginning.
  mutating func seconds() -> Double {
    defer { mark = clock.now }
    return (clock.now - mark).seconds
  }
}

extension Duration {
  var seconds: Double {
    let (seconds, attoseconds) = components
    return Double(seconds) + Double(attoseconds) / 1e18
  }
}
