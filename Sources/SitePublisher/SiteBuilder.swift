internal import CampaignModel
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
  public func check() -> [Diagnostic] {
    let prepared = prepare()
    return prepared.diagnostics.sortedByPlace()
  }

  /// Builds the site.
  public func build() async -> BuildReport {
    var timings = BuildReport.Timings()
    let clock = ContinuousClock()
    var mark = clock.now
    func lap() -> Double {
      defer { mark = clock.now }
      return (clock.now - mark).seconds
    }

    let prepared = prepare()
    timings.read = prepared.readSeconds
    timings.plan = lap() - prepared.readSeconds
    guard let plan = prepared.plan, let settings = prepared.settings, !prepared.diagnostics.blocks else {
      return report(.refused, prepared.diagnostics, timings)
    }
    let target = options.output ?? "public/\(settings.slug)"
    let publisher = Publisher(target: target, options: options, settings: settings)
    switch publisher.open() {
    case .failure(let problem): return report(.refused, prepared.diagnostics + [problem.diagnostic], timings)
    case .success(let transaction):
      let shapes = KnownShapes(encoded: transaction.knownShapes)
      let audit = auditOptions(settings)
      let renderer = Renderer(plan: plan, options: options, audit: audit, shapes: shapes, transaction: transaction)
      let rendered = await renderer.run()
      timings.render = lap()
      let findings = SiteJudge.judge(rendered.reports, options: audit) { path in renderer.bytes(of: path) }
      timings.audit = lap()
      var report = report(.refused, prepared.diagnostics + findings + rendered.diagnostics, timings)
      if !report.diagnostics.blocks {
        transaction.finish(rendered, shapes: shapes.encoded, plan: plan, report: &report)
        listSites(prepared.templates, &report)
      } else {
        transaction.abandon()
      }
      report.timings.publish = lap()
      describe(plan, rendered, &report)
      report.target = transaction.tree
      return report
    }
  }

  /// Brings the list of sites up to date, where the site went to the folder that holds them all.
  private func listSites(_ templates: SiteTemplates?, _ report: inout BuildReport) {
    guard options.output == nil, options.destination == .publish, report.outcome != .refused, let templates else {
      return
    }
    do throws(FileSystemError) {
      try SiteList.write(in: "public", templates: templates)
    } catch {
      report.diagnostics.append(.siteListFailed(error))
    }
  }

  private func describe(_ plan: SitePlan, _ rendered: Rendered, _ report: inout BuildReport) {
    report.files = plan.files.count
    report.pages = plan.files.count { $0.path.hasSuffix(".html") }
    report.bytes = rendered.bytes
    report.published = plan.published
    report.withheld = Publication.Reason.allCases.compactMap { reason in
      plan.withheld[reason].map { (reason.title, $0) }
    }
  }

  private func report(
    _ outcome: BuildReport.Outcome, _ diagnostics: [Diagnostic], _ timings: BuildReport.Timings
  ) -> BuildReport {
    var report = BuildReport(outcome, diagnostics.sortedByPlace())
    report.timings = timings
    return report
  }

  private func auditOptions(_ settings: CampaignSettings) -> AuditOptions {
    var audit = AuditOptions()
    audit.siteURL = settings.siteURL
    return audit
  }

  // MARK: Read and plan

  private struct Prepared {
    var settings: CampaignSettings?
    var plan: SitePlan?
    var templates: SiteTemplates?
    var diagnostics: [Diagnostic]
    var readSeconds = 0.0
  }

  /// Reads, checks and plans, gathering every problem on the way.
  private func prepare() -> Prepared {
    let clock = ContinuousClock()
    let start = clock.now
    let read = CampaignReader.read(folder: options.campaign)
    var diagnostics = read.diagnostics
    let folder = TemplateFolder(options.templates, override: options.campaign + "/site-templates")
    diagnostics += folder.diagnostics
    let compiled = folder.diagnostics.isEmpty ? SiteTemplates.compile(folder.library) : (templates: nil, diagnostics: [])
    diagnostics += compiled.diagnostics
    var prepared = Prepared(templates: compiled.templates, diagnostics: diagnostics)
    guard var records = read.records else {
      prepared.readSeconds = (clock.now - start).seconds
      return prepared
    }
    if options.destination == .draft { records.settings.siteURL = records.settings.siteURL.map(Self.origin(of:)) }
    let (campaign, unresolved) = records.assembled()
    // What the reader refused at a cell is not said a second time by a rule.
    let ruled = (unresolved + campaign.check()).besides(read.diagnostics)
    prepared.diagnostics += read.sources.addingExcerpts(to: ruled)
    prepared.settings = campaign.settings
    prepared.readSeconds = (clock.now - start).seconds
    guard let templates = compiled.templates else { return prepared }
    let planned = SitePlan.make(campaign, templates: templates, assets: folder.assets)
    prepared.plan = planned.plan
    prepared.diagnostics += read.sources.addingExcerpts(to: planned.diagnostics)
    return prepared
  }

  /// `https://host/a/b/` → `https://host/`: a draft is served at the preview's root, whatever the site's path will be.
  private static func origin(of url: String) -> String {
    url.split(separator: "/", maxSplits: 3, omittingEmptySubsequences: false).prefix(3).joined(separator: "/") + "/"
  }
}

extension Duration {
  var seconds: Double {
    let (seconds, attoseconds) = components
    return Double(seconds) + Double(attoseconds) / 1e18
  }
}
