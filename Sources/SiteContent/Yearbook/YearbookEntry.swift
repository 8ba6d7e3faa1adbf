internal import CampaignModel
internal import Templates

/// An entry of the yearbook: number, name, place, gifts, achievement, award.
struct YearbookEntry: View {
  let number: Int
  let entry: SiteIndex.Entry
  let gifts: [YearbookGift]
  let decision: DecisionLink?
  /// Only of somebody who agreed to have it published, and in the yearbook.
  let photo: PhotoView?

  /// - Parameter root: The way from the page to the site's root.
  init(_ number: Int, _ entry: SiteIndex.Entry, _ context: SiteContext, root: String) {
    self.number = number
    self.entry = entry
    gifts = entry.honouree.donations.filter { !$0.isEmpty }.map(YearbookGift.init)
    decision = entry.honouree.decision.flatMap(context.campaign.decision).map {
      DecisionLink($0, entry.honouree, context)
    }
    photo = context.photoView(of: entry.honouree, for: .yearbook, root: root)
  }

  /// How much an entry adds to its page: the bytes of its own words, and for what stands around them a fixed number.
  ///
  /// Of a hundred, compression leaves some thirty: the words differ from entry to entry, the markup hardly.
  static func weight(of honouree: Honouree, hasPhoto: Bool) -> Int {
    let gifts = honouree.donations.flatMap { [$0.road, $0.structures, $0.crops] }
    let photo = hasPhoto ? [honouree.photoCaption, honouree.photoCredit] : []
    let words = [honouree.name, honouree.village, honouree.position, honouree.summary] + gifts + photo
    return 140 + (hasPhoto ? 300 : 0) + words.reduce(0) { $0 + ($1?.utf8.count ?? 0) }
  }

  static func anchor(_ number: Int) -> String { "so-\(number)" }

  static let schema = Schema<YearbookEntry>(
    .text("number") { $0.number.formatted }, .text("anchor") { anchor($0.number) },
    .text("fullName") { $0.entry.row.fullName },
    .optional("village") { $0.entry.honouree.village?.capitalisedFirst },
    .optional("position") { $0.entry.honouree.position }, .flag("isDeceased") { $0.entry.honouree.isDeceased },
    .flag("hasPlaceLine") { entry in
      let honouree = entry.entry.honouree
      return honouree.village != nil || honouree.position != nil || honouree.isDeceased
    },
    .list("gifts") { $0.gifts }, .optional("households") { entry in entry.entry.honouree.households?.formatted },
    .optional("summary") { $0.entry.honouree.summary }, .text("award") { $0.entry.row.award },
    .view("decision") { $0.decision }, .view("photo") { $0.photo })
}

/// One gift as a line of words: `186 m² đất vườn, 23 m tường rào, 11 gốc vải, 14 ngày công`.
struct YearbookGift: View {
  /// One thing that was given; the words around it are the template's.
  struct Part: View {
    var area: String?
    var land: String?
    var labourDays: String?
    var money: String?
    /// In the office's own words.
    var things: String?
    var isFirst = false

    static let schema = Schema<Part>(
      .optional("area") { $0.area }, .optional("land") { $0.land }, .optional("labourDays") { $0.labourDays },
      .optional("money") { $0.money }, .optional("things") { $0.things }, .flag("isFirst") { $0.isFirst })
  }

  let donation: Donation

  private var parts: [Part] {
    var parts: [Part] = []
    let area = donation.areaSquareMetres.map { $0.formatted + "\u{A0}m²" }
    let land = donation.landKind?.title
    if area != nil || land != nil { parts.append(Part(area: area, land: land)) }
    for things in [donation.structures, donation.crops] { if let things { parts.append(Part(things: things)) } }
    if let days = donation.labourDays { parts.append(Part(labourDays: days.formatted)) }
    if let money = donation.money { parts.append(Part(money: money.formatted)) }
    if !parts.isEmpty { parts[0].isFirst = true }
    return parts
  }

  static let schema = Schema<YearbookGift>(
    .list("parts") { $0.parts }, .flag("hasParts") { !$0.parts.isEmpty }, .optional("road") { $0.donation.road },
    .optional("year") { gift in gift.donation.year.map { String($0) } })
}
