internal import CampaignModel
internal import Templates

/// What the layout needs of the page it frames.
struct Frame: View {
  /// Which entry of the menu a page belongs to.
  enum Section: Sendable {
    case home, honourees, communes, progress, materials, statistics, plan, yearbook, search, none
  }

  /// The way from the page back to the site's root, empty or ending in `/`.
  let root: String
  let canonical: String?
  let section: Section
  let crumbs: [Crumb]
  /// What was put right on this page, newest first.
  let corrections: [CorrectionView]
  /// JSON-LD for search engines.
  let structuredData: HTML?

  static let schema = Schema<Frame>(
    .text("root") { $0.root }, .optional("canonical") { $0.canonical }, .list("crumbs") { $0.crumbs },
    .flag("hasCorrections") { !$0.corrections.isEmpty }, .list("corrections") { $0.corrections },
    .html("structuredData") { $0.structuredData },
    .flag("inHonourees") { $0.section == .honourees }, .flag("inCommunes") { $0.section == .communes },
    .flag("inProgress") { $0.section == .progress }, .flag("inMaterials") { $0.section == .materials },
    .flag("inStatistics") { $0.section == .statistics }, .flag("inPlan") { $0.section == .plan },
    .flag("inYearbook") { $0.section == .yearbook }, .flag("inSearch") { $0.section == .search })
}

/// What every page says of the whole site.
final class SiteView: View {
  let settings: CampaignSettings
  let publisher: PublisherView
  let assets: SiteAssets
  let shareImage: ShareImageLink?

  init(settings: CampaignSettings, publisher: PublisherView, assets: SiteAssets, shareImage: ShareImage?) {
    self.settings = settings
    self.publisher = publisher
    self.assets = assets
    self.shareImage = shareImage.flatMap { image in
      settings.siteURL.map { ShareImageLink(url: $0 + Routes.address(image.path), size: image.size) }
    }
  }

  static let schema = Schema<SiteView>(
    .text("title") { $0.settings.title }, .text("headline") { $0.settings.headline },
    .text("summary") { $0.settings.summary }, .text("placeName") { $0.settings.place.name },
    .text("placeFullName") { $0.settings.place.fullName },
    .text("placeTitle") { $0.settings.place.fullName.capitalisedFirst },
    .text("placeAsOf") { $0.settings.place.asOf.short }, .text("province") { $0.settings.place.province },
    .text("year") { String($0.settings.years.conference) }, .text("updated") { $0.settings.updated.short },
    .flag("isIllustrative") { $0.settings.isIllustrative },
    .optional("illustrativeNote") { $0.settings.illustrativeNote },
    .optional("successorNote") { $0.settings.place.successorNote }, .view("publisher") { $0.publisher },
    .text("styleSheet") { $0.assets.styleSheet }, .text("icon") { $0.assets.icon },
    .text("searchScript") { $0.assets.searchScript }, .text("tableScript") { $0.assets.tableScript },
    .text("yearbookStyle") { $0.assets.yearbookStyle }, .text("screenStyleSheet") { $0.assets.screenStyleSheet },
    .text("screenScript") { $0.assets.screenScript },
    .text("callingStyleSheet") { $0.assets.callingStyleSheet }, .view("shareImage") { $0.shareImage })
}

/// The picture that is shown beside a link to any page.
struct ShareImageLink: View {
  let url: String
  let size: ShareImage.Size

  static let schema = Schema<ShareImageLink>(
    .text("url") { $0.url }, .number("width") { $0.size.width }, .number("height") { $0.size.height })
}

/// Who answers for the site. A reference, as every page shows it.
final class PublisherView: View {
  let publisher: Publisher

  init(publisher: Publisher) {
    self.publisher = publisher
  }

  static let schema = Schema<PublisherView>(
    .text("name") { $0.publisher.name }, .text("governingBody") { $0.publisher.governingBody },
    .text("responsible") { $0.publisher.responsible }, .text("address") { $0.publisher.address },
    .text("telephone") { $0.publisher.telephone }, .optional("email") { $0.publisher.email })
}

/// The addresses of the shared files, below the site's root.
struct SiteAssets: Sendable {
  let styleSheet: String
  let icon: String
  let searchScript: String
  let tableScript: String
  /// The style sheet of the yearbook's pages, which they load besides the site's.
  let yearbookStyle: String
  let screenStyleSheet: String
  let screenScript: String
  let callingStyleSheet: String
}
