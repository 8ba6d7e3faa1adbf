public import Templates

/// The page beside the sites that lists them.
public struct SiteListPage: View {
  /// A published site.
  public struct Site: View {
    let path: String
    let title: String
    let place: String
    let year: String
    let updated: String
    let isIllustrative: Bool

    /// - Parameter folder: The site's folder, beside the page.
    public init(folder: String, title: String, place: String, year: String, updated: String, isIllustrative: Bool) {
      path = Routes.address(folder) + "/" + Routes.home
      self.title = title
      self.place = place
      self.year = year
      self.updated = updated
      self.isIllustrative = isIllustrative
    }

    public static let schema = Schema<Site>(
      .text("path") { $0.path }, .text("title") { $0.title }, .text("place") { $0.place }, .text("year") { $0.year },
      .text("updated") { $0.updated }, .flag("isIllustrative") { $0.isIllustrative })
  }

  let sites: [Site]
  /// One of the sites' style sheets, as an address from this page.
  let styleSheet: String?

  public static let schema = Schema<SiteListPage>(
    .list("sites") { $0.sites }, .optional("styleSheet") { $0.styleSheet },
    .flag("hasIllustrative") { page in page.sites.contains { $0.isIllustrative } })

  /// The page's bytes.
  ///
  /// - Parameter styleSheet: Below this page's folder.
  public static func bytes(_ sites: [Site], styleSheet: String?, templates: SiteTemplates) -> [UInt8] {
    var output: [UInt8] = []
    templates.sites.render(SiteListPage(sites: sites, styleSheet: styleSheet.map(Routes.address)), into: &output)
    return output
  }
}
