internal import CampaignModel
internal import Templates
internal import VietnameseText

/// The home page: the campaign in figures, and the ways in.
struct HomePage: View {
  struct QuotaView: View {
    let count: QuotaCount

    static let schema = Schema<QuotaView>(
      .text("name") { $0.count.quota.name }, .text("decided") { $0.count.decided.formatted },
      .text("maximum") { $0.count.quota.maximum.formatted },
      // A quota is a few dozen at most; a larger one is said in figures alone.
      .list("stones") { view in
        let maximum = view.count.quota.maximum
        return maximum > 60 ? [] : (0..<max(0, maximum)).map { StoneView(code: $0 < view.count.decided ? "d" : "n") }
      })
  }

  let frame: Frame
  let site: SiteView
  let context: SiteContext
  let map: MapView
  let stories: [HonoureeRow]
  let recent: [HonoureeRow]
  let communeConference: StoneView
  let districtConference: StoneView
  let districtConferenceDate: String?
  let isDistrictConferenceHeld: Bool
  let quotas: [QuotaView]
  let conferencesHeld: Int

  init(_ frame: Frame, _ context: SiteContext) {
    self.frame = frame
    self.context = context
    site = context.site
    map = MapView(context)
    stories = context.index.entries.filter { context.story(of: $0.honouree) != nil }.prefix(3).map(\.row)
    // Whose story is told above is not shown a second time.
    let told = Set(stories.map(\.path))
    recent = Array(Self.latest(context, beside: told).prefix(4).map(\.row))
    let communes = context.campaign.communes.count
    conferencesHeld = context.conferencesHeld
    communeConference = StoneView(code: conferencesHeld == 0 ? "n" : conferencesHeld < communes ? "p" : "d")
    let district = context.campaign.conferences.first { $0.unit == .district && $0.date != nil }
    isDistrictConferenceHeld = district.map(context.campaign.isHeld) ?? false
    districtConference = StoneView(code: isDistrictConferenceHeld ? "d" : "n")
    districtConferenceDate = district?.date?.short
    quotas = context.campaign.quotaCounts().map(QuotaView.init)
  }

  /// By the decision's date, newest first; then the district's before the communes', then the order of protocol.
  private static func latest(_ context: SiteContext, beside told: Set<String>) -> [SiteIndex.Entry] {
    let campaign = context.campaign
    func rank(_ decision: Decision) -> (Int, Int) {
      (-(decision.date?.dayNumber ?? 0), context.settings.levels.firstIndex { $0.id == decision.level } ?? Int.max)
    }
    let decisions = campaign.decisions.enumerated().sorted { one, other in
      rank(one.element) != rank(other.element) ? rank(one.element) < rank(other.element) : one.offset < other.offset
    }
    var result: [SiteIndex.Entry] = []
    for decision in decisions where result.count < 4 {
      result += context.index.entries(ofDecision: decision.element.id).filter { !told.contains($0.row.path) }
    }
    return result
  }

  private var gifts: GiftTotals { context.index.gifts.total }
  private func count(_ kind: Honouree.Kind) -> String? { context.index.countByKind[kind]?.formatted }
  private func deadline(_ level: AwardLevel.ID) -> String? { context.settings.plan.deadlines[level]?.verbatim }

  static let schema = Schema<HomePage>(
    .view("frame") { $0.frame }, .view("site") { $0.site }, .view("map") { $0.map },
    .text("asOf") { $0.context.asOf.honourees }, .text("progressAsOf") { $0.context.asOf.progress },
    .text("honoureeCount") { $0.context.index.entries.count.formatted },
    .flag("hasHonourees") { !$0.context.index.entries.isEmpty },
    .optional("individuals") { $0.count(.individual) }, .optional("households") { $0.count(.household) },
    .optional("collectives") { $0.count(.collective) }, .optional("area") { $0.gifts.people.formattedArea },
    .optional("labourDays") { $0.gifts.people.formattedLabourDays },
    .text("communeCount") { $0.context.campaign.communes.count.formatted },
    .text("conferencesHeld") { $0.conferencesHeld.formatted },
    .text("decisionCount") { $0.context.campaign.decisions.count.formatted },
    .flag("hasMaterials") { !$0.context.publicMaterials.isEmpty },
    .text("materialCount") { $0.context.publicMaterials.count.formatted },
    .optional("collectiveArea") { $0.gifts.collectives.formattedArea },
    .optional("collectiveLabourDays") { $0.gifts.collectives.formattedLabourDays },
    .list("officialTotals") { $0.context.settings.officialTotals.map(TotalView.init) },
    .flag("hasStories") { !$0.stories.isEmpty }, .list("stories") { $0.stories },
    .flag("hasRecent") { !$0.recent.isEmpty }, .list("recent") { $0.recent },
    .view("communeConference") { $0.communeConference }, .view("districtConference") { $0.districtConference },
    .optional("communeDeadline") { $0.deadline("commune") }, .optional("districtDeadline") { $0.deadline("district") },
    .optional("districtConferenceDate") { $0.districtConferenceDate },
    .flag("isDistrictConferenceHeld") { $0.isDistrictConferenceHeld }, .flag("hasQuotas") { !$0.quotas.isEmpty },
    .list("quotas") { $0.quotas })
}
