internal import CampaignModel
internal import Templates

/// The entries of a commune: a chapter of the yearbook, under a running head of its own.
struct YearbookCommune: View {
  let leaf: Yearbook.Leaf
  let commune: Commune
  let anchor: String
  /// The volume's page, for a page that is not it.
  let path: String?
  let entries: [YearbookEntry]
  let previous: YearbookNeighbour?
  let next: YearbookNeighbour?

  /// The chapter itself.
  ///
  /// - Parameters:
  ///   - root: The way from the page to the site's root.
  ///   - neighbours: The leaves before and after it in the same volume.
  init(
    _ leaf: Yearbook.Leaf, _ context: SiteContext, root: String,
    neighbours: (previous: Yearbook.Leaf?, next: Yearbook.Leaf?)
  ) {
    self.leaf = leaf
    path = nil
    commune = context.campaign.communes[leaf.commune]
    anchor = Self.anchor(leaf, context)
    entries = leaf.positions.enumerated().map { offset, position in
      YearbookEntry(leaf.first + offset, context.index.entries[position], context, root: root)
    }
    previous = neighbours.previous.map { YearbookNeighbour($0, context) }
    next = neighbours.next.map { YearbookNeighbour($0, context) }
  }

  /// A line of a list of contents, without the entries.
  ///
  /// - Parameter path: The page of the volume in which the chapter stands.
  init(_ leaf: Yearbook.Leaf, _ context: SiteContext, path: String) {
    self.leaf = leaf
    self.path = path
    commune = context.campaign.communes[leaf.commune]
    anchor = Self.anchor(leaf, context)
    entries = []
    previous = nil
    next = nil
  }

  /// The `id` of the chapter.
  static func anchor(_ leaf: Yearbook.Leaf, _ context: SiteContext) -> String {
    "xa-" + context.routes.slug(context.campaign.communes[leaf.commune].id)
  }

  /// `12–18`, or `12`.
  private var numbers: String {
    leaf.last > leaf.first ? "\(leaf.first.formatted)–\(leaf.last.formatted)" : leaf.first.formatted
  }

  static let schema = Schema<YearbookCommune>(
    .text("title") { $0.commune.fullName.capitalisedFirst }, .text("anchor") { $0.anchor },
    .text("path") { $0.path ?? "" }, .text("pageClass") { YearbookStyle.pageName($0.leaf.commune) },
    .text("numbers") { $0.numbers }, .text("entryCount") { $0.leaf.positions.count.formatted },
    .flag("isContinuation") { $0.leaf.isContinuation }, .list("entries") { $0.entries },
    .view("previous") { $0.previous }, .view("next") { $0.next })
}

/// The chapter before or after one, as it is led to.
struct YearbookNeighbour: View {
  let title: String
  let anchor: String

  init(_ leaf: Yearbook.Leaf, _ context: SiteContext) {
    title = context.campaign.communes[leaf.commune].fullName.capitalisedFirst
    anchor = YearbookCommune.anchor(leaf, context)
  }

  static let schema = Schema<YearbookNeighbour>(.text("title") { $0.title }, .text("anchor") { $0.anchor })
}
