internal import CampaignModel
internal import Templates
internal import VietnameseText

/// One honouree: facts, story, decision, others of the commune.
struct HonoureePage: View {
  let frame: Frame
  let context: SiteContext
  let entry: SiteIndex.Entry
  let gifts: [GiftView]
  let photo: PhotoView?
  let commune: CommuneLink?
  let story: StoryView?
  let decision: DecisionLink?
  let others: [HonoureeRow]
  let previous: LinkView?
  let next: LinkView?

  init(_ frame: Frame, _ context: SiteContext, position: Int) {
    let index = context.index
    let entry = index.entries[position]
    self.frame = frame
    self.context = context
    self.entry = entry
    gifts = GiftView.all(of: entry.honouree)
    photo = context.photoView(of: entry.honouree, root: frame.root)
    commune = entry.honouree.commune.flatMap(context.campaign.commune).map { CommuneLink($0, context) }
    story = context.story(of: entry.honouree).map { StoryView($0, root: frame.root) }
    decision = entry.honouree.decision.flatMap(context.campaign.decision).map {
      DecisionLink($0, entry.honouree, context)
    }
    others = Self.others(near: position, of: entry.honouree, index)
    previous = position > 0 ? Self.link(index.entries[position - 1]) : nil
    next = position + 1 < index.entries.count ? Self.link(index.entries[position + 1]) : nil
  }

  /// What is said of the gift in the page's description: as much as search engines show.
  private var giftInShort: String? {
    let row = entry.row
    // The names, the award, and the words around them in the template.
    let used = [row.fullName, row.place, row.award].reduce(context.settings.isIllustrative ? 30 : 10) { $0 + $1.count }
    guard let area = row.area, used + area.count <= Self.descriptionLimit else { return nil }
    let road = entry.honouree.donations.compactMap(\.road).first
      .map { $0.hasPrefix("Đường ") ? $0.lowercasedFirst : $0 }
    guard let road, used + area.count + road.count + 5 <= Self.descriptionLimit else { return area }
    return "\(area) làm \(road)"
  }

  /// About as many characters as search engines show.
  private static let descriptionLimit = 160

  private static func link(_ entry: SiteIndex.Entry) -> LinkView {
    LinkView(path: entry.row.path, title: entry.row.fullName)
  }

  /// Up to five others of the commune: the ones who follow by name, and then from the beginning.
  private static func others(near position: Int, of honouree: Honouree, _ index: SiteIndex) -> [HonoureeRow] {
    guard let commune = honouree.commune, let all = index.byCommune[commune], all.count > 1 else { return [] }
    let start = all.partitioningIndex { $0 > position }
    let chosen = (0..<min(5, all.count - 1)).map { all[(start + $0) % all.count] }.sorted()
    return chosen.map { index.entries[$0].row }
  }

  static let schema = Schema<HonoureePage>(
    .view("frame") { $0.frame }, .view("site") { $0.context.site }, .text("fullName") { $0.entry.row.fullName },
    // Namesakes: the page's title needs more than the name.
    .optional("titleNote") { $0.context.index.distinctions[$0.entry.honouree.id] },
    .flag("isPerson") { $0.entry.honouree.kind == .individual },
    .flag("isCollective") { $0.entry.honouree.kind == .collective }, .optional("giftInShort") { $0.giftInShort },
    .text("place") { $0.entry.row.place }, .text("kind") { $0.entry.row.kind }, .text("award") { $0.entry.row.award },
    .optional("area") { $0.entry.row.area },
    .optional("position") { $0.entry.honouree.position }, .flag("isDeceased") { $0.entry.honouree.isDeceased },
    .optional("summary") { $0.entry.honouree.summary }, .list("gifts") { $0.gifts },
    .optional("households") { page in page.entry.honouree.households.map { $0.formatted } },
    .text("asOf") { $0.context.asOf.honourees }, .view("photo") { $0.photo }, .view("commune") { $0.commune },
    .view("story") { $0.story }, .view("decision") { $0.decision },
    .flag("hasOthers") { !$0.others.isEmpty }, .list("others") { $0.others },
    .flag("hasNeighbours") { $0.previous != nil || $0.next != nil }, .view("previous") { $0.previous },
    .view("next") { $0.next })
}

extension [Int] {
  /// The first index of a sorted array whose element answers `isAfter`; the count where none does.
  func partitioningIndex(where isAfter: (Int) -> Bool) -> Int {
    var low = 0
    var high = count
    while low < high {
      let middle = (low + high) / 2
      if isAfter(self[middle]) { high = middle } else { low = middle + 1 }
    }
    return low
  }
}

/// One gift of an honouree.
struct GiftView: View {
  let donation: Donation
  /// Set where there are several.
  let title: String?

  static func all(of honouree: Honouree) -> [GiftView] {
    let gifts = honouree.donations.filter { !$0.isEmpty }
    guard gifts.count > 1 else { return gifts.map { GiftView(donation: $0, title: nil) } }
    return gifts.enumerated().map { GiftView(donation: $1, title: "Lần \($0 + 1)") }
  }

  static let schema = Schema<GiftView>(
    .optional("title") { $0.title },
    .optional("area") { gift in gift.donation.areaSquareMetres.map { $0.formatted + " m²" } },
    .optional("land") { $0.donation.landKind?.title }, .optional("road") { $0.donation.road },
    .optional("structures") { $0.donation.structures }, .optional("crops") { $0.donation.crops },
    .optional("labourDays") { $0.donation.labourDays?.formatted },
    .optional("money") { gift in gift.donation.money.map { $0.formatted } },
    .optional("year") { gift in gift.donation.year.map { String($0) } })
}

/// A commune as other pages refer to it.
struct CommuneLink: View {
  let name: String
  let fullName: String
  let path: String
  let listPath: String
  let count: Int

  init(_ commune: Commune, _ context: SiteContext) {
    name = commune.name
    fullName = commune.fullName
    path = context.routes.commune(commune.id)
    listPath = Routes.page(1, of: context.routes.list(commune: commune.id))
    count = context.index.byCommune[commune.id]?.count ?? 0
  }

  static let schema = Schema<CommuneLink>(
    .text("name") { $0.name }, .text("fullName") { $0.fullName }, .text("path") { $0.path },
    .text("listPath") { $0.listPath }, .text("count") { $0.count.formatted })
}

/// A story, rendered in safe mode.
struct StoryView: View {
  let story: Story
  let body: HTML

  /// - Parameter root: The way from the page to the site's root.
  init(_ story: Story, root: String) {
    self.story = story
    // The one place where markup of a campaign enters a page: the Markdown reader vouches for it. Its links to
    // `documents/` lead to where documents are published; in text a quotation mark would stand escaped.
    body = HTML(
      trusted: Self.replacing(
        Array("href=\"documents/".utf8), with: Array("href=\"\(root)\(Routes.document(""))".utf8), in: story.body.html))
  }

  private static func replacing(_ old: [UInt8], with new: [UInt8], in bytes: [UInt8]) -> [UInt8] {
    var result: [UInt8] = []
    result.reserveCapacity(bytes.count)
    var rest = bytes[...]
    while let match = rest.firstRange(of: old) {
      result += rest[..<match.lowerBound]
      result += new
      rest = rest[match.upperBound...]
    }
    return result + rest
  }

  static let schema = Schema<StoryView>(
    .optional("title") { $0.story.title }, .optional("author") { $0.story.author }, .html("body") { $0.body })
}

/// The decision that gave an award, as the honouree's page and the yearbook quote it.
struct DecisionLink: View {
  let path: String
  let number: String
  let form: String
  let issuer: String
  let longDate: String?
  let annexNumber: String?

  init(_ decision: Decision, _ honouree: Honouree, _ context: SiteContext) {
    path = Routes.decision(decision.id)
    number = decision.number
    let level = decision.level.flatMap(context.campaign.level)
    form = honouree.award ?? level?.form ?? "Khen thưởng"
    issuer = decision.issuer
    longDate = decision.date?.long
    annexNumber = honouree.annexNumber?.formatted
  }

  static let schema = Schema<DecisionLink>(
    .text("path") { $0.path }, .text("number") { $0.number }, .text("form") { $0.form }, .text("issuer") { $0.issuer },
    .optional("longDate") { $0.longDate }, .optional("annexNumber") { $0.annexNumber })
}
