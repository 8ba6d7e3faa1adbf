internal import CampaignModel
internal import Diagnostics
internal import Templates

/// What every page is made from: the indexed campaign, the compiled templates and the site's own view.
///
/// A reference, so that a page's view holds all of it at the price of one.
final class SiteContext: Sendable {
  /// The days of the tables' figures, as pages print them.
  struct AsOf: Sendable {
    let honourees: String
    let progress: String
    let materials: String
    let decisions: String
    let corrections: String
  }

  let campaign: Campaign
  let index: SiteIndex
  let routes: Routes
  let templates: SiteTemplates
  let site: SiteView
  let asOf: AsOf
  /// The way from 404.html to the root: that page is shown at any depth, so it alone uses an absolute path.
  let notFoundRoot: String
  let screens: ScreenShows
  let publicMaterials: [Material]
  /// Newest first. A correction of somebody's page goes when the page goes.
  let publicCorrections: [Correction]
  let correctionsByPage: [String: [CorrectionView]]
  /// The communes' names by the addresses of their pages.
  let communeNames: [String: String]
  /// What each page that corrections may concern is called.
  private let pageTitles: [String: String]
  private let board: ProgressBoard
  /// The communes that have held their conference: where either table says so.
  private let communesWithConference: Set<Commune.ID>

  init(
    campaign: Campaign, templates: SiteTemplates, assets: SiteAssets, notFoundRoot: String,
    shareImage: ShareImage? = nil
  ) {
    self.campaign = campaign
    let index = SiteIndex(campaign)
    self.index = index
    routes = index.routes
    self.templates = templates
    let settings = campaign.settings
    site = SiteView(
      settings: settings, publisher: PublisherView(publisher: settings.publisher), assets: assets,
      shareImage: shareImage)
    asOf = AsOf(
      honourees: settings.asOf("honourees").short, progress: settings.asOf("progress").short,
      materials: settings.asOf("materials").short, decisions: settings.asOf("decisions").short,
      corrections: settings.asOf("corrections").short)
    self.notFoundRoot = notFoundRoot
    screens = ScreenShows(campaign, index)
    publicMaterials = campaign.materials
    board = campaign.progressBoard()
    communesWithConference = campaign.communesWithConference(board)
    pageTitles = Self.pageTitles(campaign, index)
    communeNames = Dictionary(
      campaign.communes.map { (index.routes.commune($0.id), $0.name) }, uniquingKeysWith: { first, _ in first })
    let withheld = Set(campaign.honourees.filter { index.position[$0.id] == nil }.map { Routes.honouree($0.id) })
    publicCorrections = campaign.corrections.filter { !withheld.contains($0.page) }
      .sorted { ($0.date?.dayNumber ?? 0) > ($1.date?.dayNumber ?? 0) }
    correctionsByPage = Dictionary(grouping: publicCorrections, by: \.page).mapValues { $0.map { CorrectionView($0) } }
  }

  var settings: CampaignSettings { campaign.settings }

  /// A page: its frame follows from its path.
  ///
  /// - Parameters:
  ///   - above: The pages above this one on the way from the home page.
  ///   - title: What the page is called at the end of that way; by default what others call it.
  ///   - sources: The places in the campaign's folder that the page is about.
  ///   - data: What the page tells search engines besides that way.
  func page<V: View>(
    _ path: String, _ section: Frame.Section, _ template: Template<V>, above: [String] = [], title: String? = nil,
    from sources: @escaping @Sendable () -> [SourceLocation] = { [] }, data: StructuredData.Content? = nil,
    _ view: @escaping @Sendable (Frame, SiteContext) -> V
  ) -> PlannedFile {
    PlannedFile(
      path: path,
      content: .rendered { output in
        let trail = self.trail(above, title ?? self.shortName(path))
        let frame = self.frame(path, section, trail: trail, data: data)
        template.render(view(frame, self), into: &output)
      },
      origin: { PlannedFile.Origin(template: "site-templates/\(template.name).mustache", sources: sources()) })
  }

  func frame(
    _ path: String, _ section: Frame.Section, trail: [Crumb] = [], data: StructuredData.Content? = nil
  ) -> Frame {
    let isNotFound = path == Routes.notFound
    let canonical = isNotFound ? nil : settings.siteURL.map { $0 + Routes.address(path) }
    return Frame(
      root: isNotFound ? notFoundRoot : Routes.root(of: path), canonical: canonical, section: section, crumbs: trail,
      corrections: corrections(of: path),
      structuredData: StructuredData.block(self, trail: trail, url: canonical, content: data))
  }

  /// What a page is called where another refers to it: the honouree's name, the commune's, or its address.
  func title(ofPage path: String) -> String { pageTitles[path] ?? path }

  /// The milestones of a commune, in display order.
  func milestones(of commune: Commune) -> [MilestoneView] {
    board.standings(of: .commune(commune.id)).enumerated().map { index, item in
      MilestoneView(
        number: index + 1, milestone: item.milestone, standing: item.standing, commune: commune.fullName)
    }
  }

  /// How far a commune has come.
  func progress(of commune: Commune) -> CommuneProgress {
    CommuneProgress(board.standings(of: .commune(commune.id)).map(\.standing.status))
  }

  /// The story of an honouree who agreed to have it told.
  func story(of honouree: Honouree) -> Story? {
    campaign.mayUse(honouree, for: .story) ? campaign.stories[honouree.id] : nil
  }

  /// The row of an honouree, and the file of the story where it is told.
  func places(of honouree: Honouree) -> [SourceLocation] {
    [honouree.origin.location("name")] + (story(of: honouree).map { [SourceLocation(file: $0.file)] } ?? [])
  }

  /// How many communes have held their conference.
  var conferencesHeld: Int { communesWithConference.count }

  func hasHeldConference(_ commune: Commune) -> Bool { communesWithConference.contains(commune.id) }

  /// Only of pages that corrections name.
  private static func pageTitles(_ campaign: Campaign, _ index: SiteIndex) -> [String: String] {
    var titles = [
      Routes.home: "Trang chủ", Routes.honourees: "Danh sách điển hình", Routes.communes: "Xã, thị trấn",
      Routes.communesProgress: "Tiến độ trên bản đồ",
      Routes.decisions: "Quyết định khen thưởng", Routes.progress: "Tiến độ", Routes.materials: "Tài liệu tuyên truyền",
      Routes.statistics: "Thống kê", Routes.plan: "Kế hoạch", Routes.yearbook: "Kỷ yếu", Routes.search: "Tìm",
      Routes.materialsByKind: "Tài liệu tuyên truyền theo loại",
      Routes.materialsByChannel: "Tài liệu tuyên truyền theo kênh",
      Routes.materialsByOffice: "Tài liệu tuyên truyền theo đơn vị", Routes.corrections: "Đính chính",
      Routes.whyNotNamed: "Vì sao chưa thấy tên?",
    ]
    let named = Set(campaign.corrections.map(\.page))
    guard !named.isEmpty else { return titles }
    for entry in index.entries where named.contains(entry.row.path) { titles[entry.row.path] = entry.row.fullName }
    for commune in campaign.communes {
      titles[index.routes.commune(commune.id)] = commune.fullName.capitalisedFirst
    }
    for decision in campaign.decisions { titles[Routes.decision(decision.id)] = "Quyết định \(decision.number)" }
    return titles
  }
}
