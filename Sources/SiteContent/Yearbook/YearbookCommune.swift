internal import CampaignModel
internal import Templates

/// The entries of a commune: a chapter of the yearbook, under a running head of its own.
struct YearbookCommune: View {
  let leaf: Yearbook.Leaf
  let commune: Commune
  let anchor: String
  let entries: [YearbookEntry]
  let previous: YearbookNeighbour?
  let next: YearbookNeighbour?

  /// - Parameters:
  ///   - root: The way from the page to the site's root.
  ///   - neighbours: The leaves before and after it in the same volume.
  init(
    _ leaf: Yearbook.Leaf, _ context: SiteContext, root: String,
    neighbours: (previous: Yearbook.Leaf?, next: Yearbook.Leaf?)
  ) {
    self.leaf = leaf
    commune = context.campaign.communes[leaf.commune]
    anchor = Self.anchor(leaf, context)
    entries = leaf.positions.enumerated().map { offset, position in
      YearbookEntry(leaf.first + offset, context.index.entries[position], context, root: root)
    }
    previous = neighbours.previous.map { YearbookNeighbour($0, context) }
    next = neighbours.next.map { YearbookNeighbour($0, context) }
  }

  /// The `id` of the chapter.
  static func anchor(_ leaf: Yearbook.Leaf, _ context: SiteContext) -> String {
    "xa-" + context.routes.slug(context.campaign.communes[leaf.commune].id)
  }

  static let schema = Schema<YearbookCommune>(
    .text("title") { $0.commune.fullName.capitalisedFirst }, .text("anchor") { $0.anchor },
    .text("pageClass") { YearbookStyle.pageName($0.leaf.commune) },
    .text("numbers") { $0.leaf.numbers }, .text("entryCount") { $0.leaf.positions.count.formatted },
    .flag("isContinuation") { $0.leaf.isContinuation }, .list("entries") { $0.entries },
    .view("previous") { $0.previous }, .view("next") { $0.next })
}

/// A chapter of a volume, as the list of volumes names it.
struct YearbookContentsLine: View {
  let leaf: Yearbook.Leaf
  let chapter: YearbookNeighbour
  /// The volume's page.
  let path: String

  static let schema = Schema<YearbookContentsLine>(
    .text("title") { $0.chapter.title }, .text("anchor") { $0.chapter.anchor }, .text("path") { $0.path },
    .text("numbers") { $0.leaf.numbers }, .flag("isContinuation") { $0.leaf.isContinuation })
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
