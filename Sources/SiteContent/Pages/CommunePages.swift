internal import CampaignModel
internal import Templates
internal import VietnameseText

/// All communes, in the order of their list: as a map and as a table, by honourees or by milestones.
struct CommuneListPage: View {
  struct Row: View {
    let commune: Commune
    let path: String
    let honourees: Int
    let progress: CommuneProgress
    let conference: Conference?
    let isHeld: Bool

    static let schema = Schema<Row>(
      .text("title") { $0.commune.fullName.capitalisedFirst }, .text("path") { $0.path },
      .text("honourees") { $0.honourees.formatted }, .view("progress") { $0.progress },
      .optional("successor") { $0.commune.successor }, .flag("isHeld") { $0.isHeld },
      .optional("conferenceDate") { $0.conference?.date?.short })
  }

  let frame: Frame
  let context: SiteContext
  let map: MapView
  let communes: [Row]

  init(_ frame: Frame, _ context: SiteContext, _ subject: MapView.Subject) {
    self.frame = frame
    self.context = context
    map = MapView(context, subject)
    communes = context.campaign.communes.map { commune in
      Row(
        commune: commune, path: context.routes.commune(commune.id),
        honourees: context.index.byCommune[commune.id]?.count ?? 0,
        progress: context.progress(of: commune),
        conference: context.campaign.conferences.first { $0.unit == .commune(commune.id) },
        isHeld: context.hasHeldConference(commune))
    }
  }

  static let schema = Schema<CommuneListPage>(
    .view("frame") { $0.frame }, .view("site") { $0.context.site }, .view("map") { $0.map },
    .flag("byProgress") { $0.map.subject == .progress }, .text("communeCount") { $0.communes.count.formatted },
    .text("milestoneCount") { $0.context.campaign.settings.milestones.count.formatted },
    .text("conferencesHeld") { $0.context.conferencesHeld.formatted },
    .flag("hasSuccessors") { page in page.communes.contains { $0.commune.successor != nil } },
    .list("communes") { $0.communes })
}

/// One commune: figures, honourees, milestones, materials, and what became of it.
struct CommunePage: View {
  /// At most so many honourees stand on the commune's own page; the list has them all.
  static let honoureeLimit = 50

  struct ConferenceView: View {
    let conference: Conference
    let isHeld: Bool

    static let schema = Schema<ConferenceView>(
      .flag("isPlanned") { $0.conference.date != nil && !$0.isHeld },
      .optional("date") { $0.conference.date?.short }, .optional("place") { $0.conference.place },
      .optional("certificates") { view in view.isHeld ? view.conference.certificates.map { $0.formatted } : nil })
  }

  let frame: Frame
  let context: SiteContext
  let commune: Commune
  let gifts: GiftTotals
  let honoureeCount: Int
  let milestones: [MilestoneView]
  let materials: [MaterialView]
  let conference: ConferenceView?
  let delegates: Int
  let previous: LinkView?
  let next: LinkView?

  init(_ frame: Frame, _ context: SiteContext, position: Int) {
    let communes = context.campaign.communes
    let commune = communes[position]
    self.frame = frame
    self.context = context
    self.commune = commune
    gifts = context.index.gifts.commune(commune.id)
    honoureeCount = context.index.byCommune[commune.id]?.count ?? 0
    milestones = context.milestones(of: commune)
    materials = context.publicMaterials.filter { $0.commune == commune.id }.map { MaterialView($0, context) }
    conference = context.campaign.conferences.first { $0.unit == .commune(commune.id) }.map {
      ConferenceView(conference: $0, isHeld: context.campaign.isHeld($0))
    }
    delegates = context.campaign.delegations.filter { $0.unit == .commune(commune.id) }.map(\.number).reduce(0, &+)
    func link(_ commune: Commune) -> LinkView {
      LinkView(path: context.routes.commune(commune.id), title: commune.fullName.capitalisedFirst)
    }
    previous = position > 0 ? link(communes[position - 1]) : nil
    next = position + 1 < communes.count ? link(communes[position + 1]) : nil
  }

  static let schema = Schema<CommunePage>(
    .view("frame") { $0.frame }, .view("site") { $0.context.site }, .text("name") { $0.commune.name },
    .text("fullName") { $0.commune.fullName }, .text("title") { $0.commune.fullName.capitalisedFirst },
    .text("code") { $0.commune.id }, .optional("successor") { $0.commune.successor },
    .text("aliases") { $0.commune.aliases.joined(separator: ", ") }, .text("asOf") { $0.context.asOf.honourees },
    .text("progressAsOf") { $0.context.asOf.progress }, .text("honoureeCount") { $0.honoureeCount.formatted },
    .text("area") { $0.gifts.people.area.formatted }, .text("labourDays") { $0.gifts.people.labourDays.formatted },
    .optional("collectiveArea") { $0.gifts.collectives.formattedArea },
    .view("progress") { $0.context.progress(of: $0.commune) },
    .text("screenPath") { Routes.page(1, of: $0.context.routes.screen($0.commune.id)) },
    .text("callingListPath") { Routes.page(1, of: $0.context.routes.callingList($0.commune.id)) },
    .view("conference") { $0.conference }, .optional("delegates") { $0.delegates > 0 ? $0.delegates.formatted : nil },
    .flag("hasHonourees") { $0.honoureeCount > 0 },
    .list("honourees") { page in
      page.context.index.entries(ofCommune: page.commune.id).prefix(honoureeLimit).map(\.row)
    },
    .text("listPath") { Routes.page(1, of: $0.context.routes.list(commune: $0.commune.id)) },
    .list("milestones") { $0.milestones }, .flag("hasMaterials") { !$0.materials.isEmpty },
    .list("materials") { $0.materials },
    .view("previous") { $0.previous }, .view("next") { $0.next })
}

/// A milestone of one commune, as the public sees it.
struct MilestoneView: View {
  let number: Int
  let milestone: Milestone
  let standing: MilestoneStanding
  let commune: String

  var status: ProgressStatus { standing.status }

  static let schema = Schema<MilestoneView>(
    .text("number") { $0.number.formatted }, .text("name") { $0.milestone.name }, .text("code") { $0.status.stone },
    // Done on the very day of a deadline that may not include it: the public sees only the date.
    .flag("hasStatus") { $0.status != .doneOnTheDay }, .text("status") { $0.status.title },
    .optional("date") { $0.standing.date?.short }, .optional("period") { $0.standing.entry?.period },
    .optional("evidence") { $0.standing.evidence }, .flag("isByReport") { $0.status == .doneByReport },
    .text("commune") { $0.commune }, .optional("deadline") { $0.milestone.deadline?.verbatim })
}
