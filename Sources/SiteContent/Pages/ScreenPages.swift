internal import CampaignModel
internal import Templates

/// Where a conference is, and when: the words of opening screens and of headings.
struct ScreenConferenceView: View {
  let commune: Commune?
  let conference: Conference?

  init(_ show: ScreenShows.Show, _ context: SiteContext) {
    commune = show.commune
    let unit: UnitReference = show.commune.map { .commune($0.id) } ?? .district
    conference = context.campaign.conferences.first { $0.unit == unit }
  }

  static let schema = Schema<ScreenConferenceView>(
    .optional("commune") { $0.commune?.fullName }, .optional("communeTitle") { $0.commune?.fullName.capitalisedFirst },
    .optional("longDate") { $0.conference?.date?.long }, .optional("place") { $0.conference?.place })
}

/// Someone on the screen and in the calling list.
struct ScreenPersonView: View {
  let person: ScreenShows.Person
  let context: SiteContext
  let issuer: String

  private var honouree: Honouree { person.entry.honouree }

  /// How large the name stands: `s1` for the shortest to `s5`.
  private var size: String { "s\(1 + [20, 34, 60, 110].count { honouree.name.count > $0 })" }

  static let schema = Schema<ScreenPersonView>(
    .text("number") { $0.person.number.formatted }, .text("anchor") { "so-\($0.person.number)" },
    .text("size") { $0.size }, .optional("honorific") { $0.honouree.honorific }, .text("name") { $0.honouree.name },
    .text("place") { $0.person.entry.row.place }, .optional("village") { $0.honouree.village?.capitalisedFirst },
    .optional("commune") { $0.honouree.commune.flatMap($0.context.campaign.commune)?.fullName },
    .text("form") { view in view.honouree.award ?? view.honouree.level.flatMap(view.context.campaign.level)?.form ?? ""
    },
    .text("issuer") { $0.issuer }, .text("award") { $0.person.entry.row.award },
    .flag("isDeceased") { $0.honouree.isDeceased })
}

/// Up to ten who are called up together.
struct ScreenGroupView: View {
  let act: ScreenActView
  let people: [ScreenPersonView]

  /// One column for up to five, else two of `r3`, `r4` or `r5` rows.
  private var columns: String { people.count <= 5 ? "few" : "r\((people.count + 1) / 2)" }

  static let schema = Schema<ScreenGroupView>(
    .text("columns") { $0.columns }, .text("form") { $0.act.form }, .text("issuer") { $0.act.act.decision.issuer },
    .list("people") { $0.people })
}

/// One decision of a show: its title screen, then its people.
struct ScreenActView: View {
  let act: ScreenShows.Act
  let context: SiteContext

  var form: String { act.decision.level.flatMap(context.campaign.level)?.form ?? "" }

  private var kinds: String {
    let kinds = Set(act.groups.joined().map(\.entry.honouree.kind))
    return Honouree.Kind.allCases.sorted { $0.protocolRank < $1.protocolRank }.filter(kinds.contains)
      .map(\.title.lowercasedFirst).joined(separator: ", ").capitalisedFirst
  }

  private var groups: [ScreenGroupView] {
    act.groups.map { people in
      ScreenGroupView(
        act: self,
        people: people.map { ScreenPersonView(person: $0, context: context, issuer: act.decision.issuer) })
    }
  }

  static let schema = Schema<ScreenActView>(
    .text("anchor") { ScreenShows.anchor($0.act) }, .text("number") { $0.act.decision.number },
    .optional("date") { $0.act.decision.date?.short }, .optional("longDate") { $0.act.decision.date?.long },
    .text("issuer") { $0.act.decision.issuer }, .text("form") { $0.form }, .text("kinds") { $0.kinds },
    .text("decisionPath") { Routes.decision($0.act.decision.id) }, .flag("isContinued") { $0.act.isContinued },
    .list("groups") { $0.groups })
}

/// Which part of a long show a page is, and what a script needs to find the others.
struct ScreenPartView: View {
  let show: ScreenShows.Show
  let number: Int
  /// The first page's address, without `.html`: the show's, or the calling list's.
  let path: String

  /// The first number of each part, for jumps from one page to another.
  private var firsts: String {
    show.parts.compactMap { $0.acts.first?.groups.first?.first?.number }.map { String($0) }.joined(separator: " ")
  }

  static let schema = Schema<ScreenPartView>(
    .text("number") { $0.number.formatted }, .flag("isFirst") { $0.number == 1 },
    .flag("isLast") { $0.number == $0.show.parts.count }, .text("firsts") { $0.firsts }, .text("base") { $0.path })
}

/// One page of a conference's screens.
struct ScreenPage: View {
  let frame: Frame
  let context: SiteContext
  let show: ScreenShows.Show
  let part: ScreenShows.Part

  static let schema = Schema<ScreenPage>(
    .view("frame") { $0.frame }, .view("site") { $0.context.site },
    .view("conference") { ScreenConferenceView($0.show, $0.context) },
    .view("part") { ScreenPartView(show: $0.show, number: $0.part.number, path: $0.show.path) },
    .flag("hasParts") { $0.show.parts.count > 1 }, .flag("isEmpty") { $0.show.isEmpty },
    .list("acts") { page in page.part.acts.map { ScreenActView(act: $0, context: page.context) } },
    .text("contentsPath") { _ in Routes.screens },
    .text("listPath") { Routes.page($0.part.number, of: $0.show.listPath) },
    .view("pages") { PagesView(list: $0.show.path, current: $0.part.number, count: $0.show.parts.count) })
}

/// One page of the list that is read out at a conference.
struct CallingListPage: View {
  let frame: Frame
  let context: SiteContext
  let show: ScreenShows.Show
  let part: ScreenShows.Part

  static let schema = Schema<CallingListPage>(
    .view("frame") { $0.frame }, .view("site") { $0.context.site },
    .view("conference") { ScreenConferenceView($0.show, $0.context) },
    .view("part") { ScreenPartView(show: $0.show, number: $0.part.number, path: $0.show.listPath) },
    .flag("hasParts") { $0.show.parts.count > 1 }, .flag("isEmpty") { $0.show.isEmpty },
    .list("acts") { page in page.part.acts.map { ScreenActView(act: $0, context: page.context) } },
    .text("asOf") { $0.context.asOf.honourees }, .text("contentsPath") { _ in Routes.screens },
    .text("screenPath") { Routes.page($0.part.number, of: $0.show.path) },
    .view("pages") { PagesView(list: $0.show.listPath, current: $0.part.number, count: $0.show.parts.count) })
}

/// The conferences that have a show, the district's first.
struct ScreenContentsPage: View {
  struct Row: View {
    let show: ScreenShows.Show
    let context: SiteContext

    static let schema = Schema<Row>(
      .view("conference") { ScreenConferenceView($0.show, $0.context) },
      .text("path") { Routes.page(1, of: $0.show.path) },
      .text("listPath") { Routes.page(1, of: $0.show.listPath) }, .flag("isEmpty") { $0.show.isEmpty })
  }

  let frame: Frame
  let context: SiteContext

  static let schema = Schema<ScreenContentsPage>(
    .view("frame") { $0.frame }, .view("site") { $0.context.site },
    .view("district") { Row(show: $0.context.screens.district, context: $0.context) },
    .list("communes") { page in page.context.screens.communes.map { Row(show: $0, context: page.context) } },
    .flag("hasCommunes") { !$0.context.screens.communes.isEmpty })
}

extension SiteContext {
  /// The pages of every conference's screens and calling list, and the page that leads to them.
  func screenPages() -> [PlannedFile] {
    let contents = page(Routes.screens, .none, templates.screenContents) {
      ScreenContentsPage(frame: $0, context: $1)
    }
    return [contents]
      + screens.all.flatMap { show in
        show.parts.flatMap { part in
          let name = conferenceName(show) + (show.parts.count > 1 ? ", phần \(part.number)" : "")
          return [
            page(
              Routes.page(part.number, of: show.path), .none, templates.screen, above: [Routes.screens], title: name
            ) { ScreenPage(frame: $0, context: $1, show: show, part: part) },
            page(
              Routes.page(part.number, of: show.listPath), .none, templates.callingList, above: [Routes.screens],
              title: "Gọi tên: \(name.lowercasedFirst)"
            ) { CallingListPage(frame: $0, context: $1, show: show, part: part) },
          ]
        }
      }
  }

  private func conferenceName(_ show: ScreenShows.Show) -> String {
    "Hội nghị \(show.commune?.fullName ?? "cấp huyện")"
  }
}
