internal import CampaignModel
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
  let publicMaterials: [Material]
  let corrections: [String: [CorrectionView]]

  init(campaign: Campaign, templates: SiteTemplates, assets: SiteAssets, notFoundRoot: String) {
    self.campaign = campaign
    index = SiteIndex(campaign)
    routes = index.routes
    self.templates = templates
    let settings = campaign.settings
    site = SiteView(settings: settings, publisher: PublisherView(publisher: settings.publisher), assets: assets)
    asOf = AsOf(
      honourees: settings.asOf("honourees").short, progress: settings.asOf("progress").short,
      materials: settings.asOf("materials").short, decisions: settings.asOf("decisions").short,
      corrections: settings.asOf("corrections").short)
    self.notFoundRoot = notFoundRoot
    publicMaterials = campaign.materials
    corrections = Dictionary(grouping: campaign.corrections, by: \.page).mapValues { list in
      list.sorted { ($0.date?.dayNumber ?? 0) > ($1.date?.dayNumber ?? 0) }.map { CorrectionView($0) }
    }
  }

  var settings: CampaignSettings { campaign.settings }

  /// A page: its frame follows from its path.
  func page<V: View>(
    _ path: String, _ section: Frame.Section, _ template: Template<V>,
    _ view: @escaping @Sendable (Frame, SiteContext) -> V
  ) -> PlannedFile {
    PlannedFile(
      path: path,
      content: .rendered { output in template.render(view(frame(path, section), self), into: &output) })
  }

  func frame(_ path: String, _ section: Frame.Section) -> Frame {
    let isNotFound = path == Routes.notFound
    return Frame(
      root: isNotFound ? notFoundRoot : Routes.root(of: path),
      canonical: isNotFound ? nil : settings.siteURL.map { $0 + Routes.address(path) }, section: section)
  }
}
