public import CampaignModel
public import Diagnostics
internal import VietnameseText

/// Every file of a site, planned from a campaign: what is published and what is not is settled here.
public struct SitePlan: Sendable {
  /// Where released documents are copied to, as they were given.
  public static let documentFolder = "tuyen-truyen/tep/"

  /// The page shown for an address that there is not; it alone differs by where a site is served.
  public static let notFoundPage = Routes.notFound

  /// A Boolean value that indicates whether the file at `path` is the same whoever is named on the site.
  public static func isSteady(_ path: String) -> Bool {
    [Routes.plan, Routes.progress, Routes.whyNotNamed].contains(path)
      || (path.hasPrefix("tai-san/") && (path.hasSuffix(".css") || path.hasSuffix(".js")))
  }

  /// What the menu calls the page at `path`; `nil` of pages that it does not lead to.
  public static func name(ofPage path: String) -> String? { SiteContext.shortNames[path] }

  public let files: [PlannedFile]
  /// How many honourees are named.
  public let published: Int
  /// How many decided awards are not named, by reason: for the staff, never for a page.
  public let withheld: [Publication.Reason: Int]
  /// The pages that are printed as the yearbook, a volume each, and how many entries each has.
  public let yearbook: [(path: String, entries: Int)]

  /// The copies of photos that the files hold.
  public var pictures: [PictureCopy] {
    files.compactMap { if case .picture(let copy) = $0.content { copy } else { nil } }
  }

  /// Plans the site of `campaign`.
  ///
  /// - Parameters:
  ///   - assets: The contents of `site-templates/assets`, by file name.
  ///   - shareImage: What is shown beside links to the site.
  ///   - isServedAtRoot: A Boolean value that indicates whether the site is served at a host's root, whatever path its
  ///     address has: a preview is. The not-found page, which is shown at any depth, leads from there.
  /// - Returns: The plan, or `nil` where a problem keeps it from being made.
  public static func make(
    _ campaign: Campaign, templates: SiteTemplates, assets: [String: [UInt8]], shareImage: ShareImage? = nil,
    isServedAtRoot: Bool = false
  ) -> (plan: SitePlan?, diagnostics: [Diagnostic]) {
    var assets = assets
    assets[YearbookStyle.asset]?.append(contentsOf: YearbookStyle.runningHeads(campaign))
    let (shared, missing) = SharedFiles.make(assets)
    guard let shared else { return (nil, missing) }
    let context = SiteContext(
      campaign: campaign, templates: templates, assets: shared.addresses,
      notFoundRoot: campaign.settings.siteURL.map { isServedAtRoot ? "/" : Self.path(of: $0) } ?? "",
      shareImage: shareImage)
    let yearbook = Yearbook.files(context)
    let pages = pages(context) + yearbook.files
    // The few large files first: whoever works through the plan on several threads should not be left with one at last.
    var files = machineFiles(context, pages: pages) + OpenData.files(context) + pages + shared.files
    files += [shareImage?.file].compactMap(\.self)
    files += documents(context) + PhotoFiles.files(context)
    var diagnostics = takenAddresses(files, campaign) + unknownPages(files, campaign)
    if campaign.settings.siteURL == nil { diagnostics.append(.noSiteAddress()) }
    let plan = SitePlan(
      files: files, published: context.index.entries.count, withheld: context.index.withheld,
      yearbook: zip(yearbook.book.paths, yearbook.book.volumes).map { (path: $0, entries: $1.count) })
    return (diagnostics.blocks ? nil : plan, diagnostics)
  }

  /// The plan of the yearbook's pages alone, with what they show: style sheets and pictures.
  public var yearbookAlone: SitePlan {
    let books = Set(yearbook.map(\.path))
    let shown = [".css", ".svg", ".jpg", ".jpeg", ".png", ".webp", ".avif"]
    let files = files.filter { file in
      books.contains(file.path)
        || (shown.contains { file.path.hasSuffix($0) } && !file.path.hasPrefix(Self.documentFolder))
    }
    return SitePlan(files: files, published: published, withheld: withheld, yearbook: yearbook)
  }

  private static func pages(_ context: SiteContext) -> [PlannedFile] {
    let templates = context.templates
    let campaign = context.campaign
    let filters = ListFilters(context.index, levels: campaign.settings.levels, communes: campaign.communes)
    var pages = [
      context.page(Routes.home, .home, templates.home, data: homeData) { HomePage($0, $1) },
      context.page(Routes.progress, .progress, templates.progress, data: { $0.conferences(ofCommunes: true) }) {
        ProgressPage($0, $1)
      },
      context.page(Routes.statistics, .statistics, templates.statistics, data: { $0.dataset() }) {
        StatisticsPage($0, $1)
      },
      context.page(
        Routes.plan, .plan, templates.plan, from: { [campaign.settingsLocations["plan"]].compactMap(\.self) },
        data: { $0.conferences(ofCommunes: false) }
      ) { PlanPage($0, $1) },
      context.page(Routes.search, .search, templates.search) { SearchPage($0, $1) },
      context.page(Routes.whyNotNamed, .none, templates.whyNotNamed) { WhyNotNamedPage($0, $1) },
      context.page(Routes.notFound, .none, templates.notFound) { NotFoundPage($0, $1) },
      context.page(Routes.communes, .communes, templates.communes) { CommuneListPage($0, $1, .honourees) },
      context.page(Routes.communesProgress, .communes, templates.communes, above: [Routes.communes], title: "Tiến độ") {
        CommuneListPage($0, $1, .progress)
      },
    ]
    pages += longLists(context)
    pages += context.screenPages()
    pages += campaign.communes.enumerated().map { position, commune in
      context.page(
        context.routes.commune(commune.id), .communes, templates.commune, above: [Routes.communes],
        from: { [commune.origin.location("name")] },
        data: { data in
          for conference in campaign.conferences where conference.unit == .commune(commune.id) {
            data.conference(conference)
          }
        }
      ) { CommunePage($0, $1, position: position) }
    }
    pages += filters.lists.flatMap { list in
      list.paging.files { path, number in
        context.page(
          path, .honourees, templates.honourees, above: list.scope == nil ? [] : [Routes.honourees],
          title: list.scope?.title ?? SiteContext.shortNames[Routes.honourees]
        ) { HonoureeListPage($0, $1, filters, list, page: number) }
      }
    }
    pages += context.index.entries.indices.map { position in
      let entry = context.index.entries[position]
      return context.page(
        entry.row.path, .honourees, templates.honouree,
        above: [Routes.honourees] + [entry.honouree.commune.map(context.routes.commune)].compactMap(\.self),
        from: { context.places(of: entry.honouree) }, data: { $0.honouree(entry) }
      ) { HonoureePage($0, $1, position: position) }
    }
    return pages
  }

  private static let homeData: StructuredData.Content = { data in
    data.site()
    data.conferences(ofCommunes: false)
  }

  /// The lists that are cut into pages: decisions, their annexes, materials, corrections.
  private static func longLists(_ context: SiteContext) -> [PlannedFile] {
    let templates = context.templates
    let campaign = context.campaign
    let decisions = DecisionList.all(campaign, context.index).flatMap { list in
      list.paging.files { path, number in
        context.page(
          path, .honourees, templates.decisions, title: SiteContext.shortNames[Routes.decisions]
        ) { DecisionListPage($0, $1, list, page: number) }
      }
    }
    let annexes = campaign.decisions.flatMap { DecisionAnnex.all($0, campaign, context.index) }.flatMap { annex in
      annex.paging.files { path, number in
        context.page(
          path, .honourees, templates.decision, above: [Routes.decisions], title: annex.decision.number,
          from: { [annex.decision.origin.location("number")] }
        ) { DecisionPage($0, $1, annex, page: number) }
      }
    }
    let materials = MaterialList.Order.allCases.map { MaterialList(campaign, $0) }.flatMap { list in
      list.paging.files { path, number in
        let first = Routes.page(1, of: list.paging.list)
        return context.page(
          path, .materials, templates.materials, above: first == Routes.materials ? [] : [Routes.materials],
          title: SiteContext.shortNames[first]
        ) { MaterialsPage($0, $1, list, page: number) }
      }
    }
    let corrections = CorrectionsPage.paging(context).files { path, number in
      context.page(path, .none, templates.corrections, title: SiteContext.shortNames[Routes.corrections]) {
        CorrectionsPage($0, $1, page: number)
      }
    }
    return decisions + annexes + materials + corrections
  }

  /// What machines read: feed, sitemap, robots, search index.
  private static func machineFiles(_ context: SiteContext, pages: [PlannedFile]) -> [PlannedFile] {
    var files = [
      PlannedFile(path: Routes.feed, content: .rendered { $0.append(contentsOf: Feed.bytes(context)) }),
      PlannedFile(path: Routes.robots, content: .bytes(Sitemap.robots(context.campaign.settings))),
    ]
    files += SearchIndexFile.files(context.campaign, context.index)
    if let base = context.campaign.settings.siteURL {
      files += Sitemap.files(pages.map(\.path).filter { $0 != Routes.notFound }, base: base)
    }
    return files
  }

  /// The files of released materials; two materials may share one.
  private static func documents(_ context: SiteContext) -> [PlannedFile] {
    let campaign = context.campaign
    let named = context.publicMaterials.compactMap { material in
      campaign.document(of: material).map { (path: $0.path, material: material) }
    }
    return Dictionary(grouping: named, by: \.path).sorted { $0.key < $1.key }.map { path, materials in
      PlannedFile(
        path: Routes.document(path), content: .document(path),
        origin: {
          PlannedFile.Origin(
            sources: [SourceLocation(file: path)] + materials.map { $0.material.origin.location("file") })
        })
    }
  }

  /// `https://host/a/b/` → `/a/b/`.
  private static func path(of url: String) -> String {
    let parts = url.split(separator: "/", maxSplits: 3, omittingEmptySubsequences: false)
    return parts.count == 4 ? "/" + parts[3] : "/"
  }

  /// Addresses differ on every file system, so they must differ ignoring case.
  private static func takenAddresses(_ files: [PlannedFile], _ campaign: Campaign) -> [Diagnostic] {
    var uses: [String: Int] = [:]
    for file in files { uses[file.path.lowercased(), default: 0] += 1 }
    let taken = uses.filter { $0.value > 1 }
    guard !taken.isEmpty else { return [] }
    var diagnostics: [Diagnostic] = []
    for path in taken.keys.sorted() {
      let honouree = campaign.honourees.first { Routes.honouree($0.id).lowercased() == path }
      let decision = campaign.decisions.first { Routes.decision($0.id).lowercased() == path }
      let material = campaign.materials.last { material in
        campaign.document(of: material).map { Routes.document($0.path).lowercased() == path } ?? false
      }
      let location =
        honouree?.origin.location("id") ?? decision?.origin.location("key") ?? material?.origin.location("file")
      diagnostics.append(.addressTaken(path, at: location))
    }
    return diagnostics
  }

  private static func unknownPages(_ files: [PlannedFile], _ campaign: Campaign) -> [Diagnostic] {
    guard !campaign.corrections.isEmpty else { return [] }
    let paths = Set(files.map(\.path))
    let people = Set(campaign.honourees.map { Routes.honouree($0.id) })
    return campaign.corrections.filter { $0.hasWellFormedPage && !paths.contains($0.page) }.map { correction in
      let place = correction.origin.location("page")
      if people.contains(correction.page) { return .correctionWithheld(correction.page, at: place) }
      return .correctionPageUnknown(correction.page, at: place, suggestion: NearMiss.of(correction.page, among: paths))
    }
  }
}

extension Diagnostic {
  static func addressTaken(_ path: String, at location: SourceLocation?) -> Diagnostic {
    Diagnostic(
      .addressTaken, at: location,
      Phrase(
        vi: "địa chỉ \(path.quoted()) đã dùng cho một trang khác",
        en: "the address \(path.quoted()) is already another page's"),
      remedy: Phrase(
        vi: "Đổi mã hoặc tên tệp: trên nhiều máy, chữ hoa và chữ thường là một.",
        en: "Change the id or the file's name: on many machines capital and small letters are one."))
  }

  static func correctionPageUnknown(_ page: String, at location: SourceLocation, suggestion: String?) -> Diagnostic {
    Diagnostic(
      .correctionPageUnknown, at: location,
      Phrase(vi: "trang \(page.quoted()) không có trên trang web", en: "the site has no page \(page.quoted())"),
      remedy: Phrase(
        vi: suggestion.map { "Nếu ý là \($0.quoted()), sửa thành \($0.quoted())." }
          ?? "Ghi địa chỉ như trên thanh địa chỉ, tính từ thư mục của trang web, ví dụ: dien-hinh/HD-0001.html.",
        en: suggestion.map { "Did you mean \($0.quoted())?" }
          ?? "Write the address below the site's folder, for example dien-hinh/HD-0001.html."))
  }

  static func correctionWithheld(_ page: String, at location: SourceLocation) -> Diagnostic {
    Diagnostic(
      .correctionWithheld, at: location,
      Phrase(
        vi: "không đăng đính chính này: trang \(page.quoted()) là của người không đăng tên",
        en: "this correction is not published: \(page.quoted()) is the page of someone who is not named"))
  }

  static func noSiteAddress() -> Diagnostic {
    Diagnostic(
      .noSiteAddress, at: SourceLocation(file: "campaign.yaml"),
      Phrase(
        vi: "chưa khai địa chỉ của trang web, nên không tạo sitemap.xml và địa chỉ chính thức của trang",
        en: "no site address (site: url:) is given, so there is no sitemap.xml and no canonical address"))
  }
}
