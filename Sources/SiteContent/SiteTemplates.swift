public import Diagnostics
public import Templates

/// The templates of every page, compiled against the views they are filled with.
public struct SiteTemplates: Sendable {
  let home: Template<HomePage>
  let honourees: Template<HonoureeListPage>
  let honouree: Template<HonoureePage>
  let decisions: Template<DecisionListPage>
  let decision: Template<DecisionPage>
  let communes: Template<CommuneListPage>
  let commune: Template<CommunePage>
  let progress: Template<ProgressPage>
  let materials: Template<MaterialsPage>
  let statistics: Template<StatisticsPage>
  let plan: Template<PlanPage>
  let yearbook: Template<YearbookPage>
  let yearbookVolumes: Template<YearbookVolumesPage>
  let search: Template<SearchPage>
  let corrections: Template<CorrectionsPage>
  let whyNotNamed: Template<WhyNotNamedPage>
  let screen: Template<ScreenPage>
  let callingList: Template<CallingListPage>
  let screenContents: Template<ScreenContentsPage>
  let notFound: Template<NotFoundPage>
  let sites: Template<SiteListPage>
  let shareImage: Template<ShareImageView>

  /// The template each page starts from.
  static let roots = [
    "home", "honourees", "honouree", "decisions", "decision", "communes", "commune", "progress", "materials",
    "statistics", "plan", "yearbook", "yearbook-volumes", "search", "corrections", "why-not-named", "screen",
    "calling-list", "screen-contents", "not-found", "sites", "share-image.svg",
  ].map { "pages/\($0)" }

  /// What each page template may use: the page's own view, then those inside it.
  static let views: [(template: String, views: [SchemaDescription])] = [
    ("pages/home", SchemaDescription.all(from: HomePage.self)),
    ("pages/honourees", SchemaDescription.all(from: HonoureeListPage.self)),
    ("pages/honouree", SchemaDescription.all(from: HonoureePage.self)),
    ("pages/decisions", SchemaDescription.all(from: DecisionListPage.self)),
    ("pages/decision", SchemaDescription.all(from: DecisionPage.self)),
    ("pages/communes", SchemaDescription.all(from: CommuneListPage.self)),
    ("pages/commune", SchemaDescription.all(from: CommunePage.self)),
    ("pages/progress", SchemaDescription.all(from: ProgressPage.self)),
    ("pages/materials", SchemaDescription.all(from: MaterialsPage.self)),
    ("pages/statistics", SchemaDescription.all(from: StatisticsPage.self)),
    ("pages/plan", SchemaDescription.all(from: PlanPage.self)),
    ("pages/yearbook", SchemaDescription.all(from: YearbookPage.self)),
    ("pages/yearbook-volumes", SchemaDescription.all(from: YearbookVolumesPage.self)),
    ("pages/search", SchemaDescription.all(from: SearchPage.self)),
    ("pages/corrections", SchemaDescription.all(from: CorrectionsPage.self)),
    ("pages/why-not-named", SchemaDescription.all(from: WhyNotNamedPage.self)),
    ("pages/screen", SchemaDescription.all(from: ScreenPage.self)),
    ("pages/calling-list", SchemaDescription.all(from: CallingListPage.self)),
    ("pages/screen-contents", SchemaDescription.all(from: ScreenContentsPage.self)),
    ("pages/not-found", SchemaDescription.all(from: NotFoundPage.self)),
    ("pages/sites", SchemaDescription.all(from: SiteListPage.self)),
    ("pages/share-image.svg", SchemaDescription.all(from: ShareImageView.self)),
  ]

  /// Compiles the templates of `library`, with every problem of every template at once.
  public static func compile(_ library: TemplateLibrary) -> (templates: SiteTemplates?, diagnostics: [Diagnostic]) {
    var problems = library.diagnostics
    let templates = SiteTemplates(library, &problems)
    return (problems.blocks ? nil : templates, problems)
  }

  private init?(_ library: TemplateLibrary, _ problems: inout [Diagnostic]) {
    // All are compiled before any is missed: a clerk who edits templates sees every mistake at once.
    let home = library.template("pages/home", for: HomePage.self, problems: &problems)
    let honourees = library.template("pages/honourees", for: HonoureeListPage.self, problems: &problems)
    let honouree = library.template("pages/honouree", for: HonoureePage.self, problems: &problems)
    let decisions = library.template("pages/decisions", for: DecisionListPage.self, problems: &problems)
    let decision = library.template("pages/decision", for: DecisionPage.self, problems: &problems)
    let communes = library.template("pages/communes", for: CommuneListPage.self, problems: &problems)
    let commune = library.template("pages/commune", for: CommunePage.self, problems: &problems)
    let progress = library.template("pages/progress", for: ProgressPage.self, problems: &problems)
    let materials = library.template("pages/materials", for: MaterialsPage.self, problems: &problems)
    let statistics = library.template("pages/statistics", for: StatisticsPage.self, problems: &problems)
    let plan = library.template("pages/plan", for: PlanPage.self, problems: &problems)
    let yearbook = library.template("pages/yearbook", for: YearbookPage.self, problems: &problems)
    let yearbookVolumes = library.template(
      "pages/yearbook-volumes", for: YearbookVolumesPage.self, problems: &problems)
    let search = library.template("pages/search", for: SearchPage.self, problems: &problems)
    let corrections = library.template("pages/corrections", for: CorrectionsPage.self, problems: &problems)
    let whyNotNamed = library.template("pages/why-not-named", for: WhyNotNamedPage.self, problems: &problems)
    let screen = library.template("pages/screen", for: ScreenPage.self, problems: &problems)
    let callingList = library.template("pages/calling-list", for: CallingListPage.self, problems: &problems)
    let screenContents = library.template("pages/screen-contents", for: ScreenContentsPage.self, problems: &problems)
    let notFound = library.template("pages/not-found", for: NotFoundPage.self, problems: &problems)
    let sites = library.template("pages/sites", for: SiteListPage.self, problems: &problems)
    let shareImage = library.template("pages/share-image.svg", for: ShareImageView.self, problems: &problems)
    guard let home, let honourees, let honouree, let decisions, let decision, let communes, let commune, let progress,
      let materials, let statistics, let plan, let yearbook, let yearbookVolumes, let search, let corrections,
      let whyNotNamed, let screen, let callingList, let screenContents, let notFound, let sites, let shareImage
    else { return nil }
    self.home = home
    self.honourees = honourees
    self.honouree = honouree
    self.decisions = decisions
    self.decision = decision
    self.communes = communes
    self.commune = commune
    self.progress = progress
    self.materials = materials
    self.statistics = statistics
    self.plan = plan
    self.yearbook = yearbook
    self.yearbookVolumes = yearbookVolumes
    self.search = search
    self.corrections = corrections
    self.whyNotNamed = whyNotNamed
    self.screen = screen
    self.callingList = callingList
    self.screenContents = screenContents
    self.notFound = notFound
    self.sites = sites
    self.shareImage = shareImage
  }
}
