internal import CampaignModel
internal import Templates

/// The yearbook: one page to print, of those who agreed to it, commune by commune.
struct YearbookPage: View {
  struct Entry: View {
    let entry: SiteIndex.Entry
    let decision: DecisionLink?

    static let schema = Schema<Entry>(
      .text("fullName") { $0.entry.row.fullName }, .text("place") { $0.entry.row.place },
      .optional("gift") { $0.gift }, .text("years") { $0.entry.years.map { String($0) }.joined(separator: ", ") },
      .optional("summary") { $0.entry.honouree.summary }, .view("decision") { $0.decision })

    /// `186 m² đất vườn`.
    private var gift: String? {
      let kinds = Set(entry.honouree.donations.compactMap(\.landKind))
      return entry.row.area.map { area in kinds.count == 1 ? area + kinds.map { " " + $0.title }.joined() : area }
    }
  }

  struct CommuneLeaf: View {
    let title: String
    let entries: [Entry]

    static let schema = Schema<CommuneLeaf>(.text("title") { $0.title }, .list("entries") { $0.entries })
  }

  let frame: Frame
  let context: SiteContext
  let communes: [CommuneLeaf]

  init(_ frame: Frame, _ context: SiteContext) {
    self.frame = frame
    self.context = context
    communes = context.campaign.communes.compactMap { commune in
      let entries = context.index.entries(ofCommune: commune.id)
        .filter { context.campaign.mayUse($0.honouree, for: .yearbook) }
        .map { entry in
          Entry(
            entry: entry,
            decision: entry.honouree.decision.flatMap(context.campaign.decision).map {
              DecisionLink($0, entry.honouree, context)
            })
        }
      return entries.isEmpty ? nil : CommuneLeaf(title: commune.fullName.capitalisedFirst, entries: entries)
    }
  }

  static let schema = Schema<YearbookPage>(
    .view("frame") { $0.frame }, .view("site") { $0.context.site }, .list("communes") { $0.communes },
    .text("asOf") { $0.context.asOf.honourees })
}
