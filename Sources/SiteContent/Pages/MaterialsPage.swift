internal import CampaignModel
internal import Templates
internal import VietnameseText

/// A propaganda material as lists show it.
struct MaterialView: View {
  struct Download: View {
    let path: String
    let format: String
    let size: String

    static let schema = Schema<Download>(
      .text("path") { $0.path }, .text("format") { $0.format }, .text("size") { $0.size })
  }

  let material: Material
  let office: String?
  let commune: String?
  let download: Download?

  init(_ material: Material, _ context: SiteContext) {
    self.material = material
    let unit = material.commune.flatMap(context.campaign.commune)
    // What was typed may be more exact than the plan's name for the office: `Hội Nông dân huyện`.
    let typed = material.officeText.isEmpty ? nil : material.officeText
    let isCommittee = typed?.hasPrefix("UBND xã") == true
    office = isCommittee ? unit.map { "UBND \($0.fullName)" } ?? typed : typed
    commune = isCommittee ? nil : unit?.fullName
    download = Self.download(material, context)
  }

  /// Only what is released can be downloaded.
  private static func download(_ material: Material, _ context: SiteContext) -> Download? {
    guard let (file, bytes) = context.campaign.document(of: material) else { return nil }
    let format = file.split(separator: ".").last.map { $0.uppercased() } ?? ""
    return Download(path: Routes.address(Routes.document(file)), format: format, size: size(bytes))
  }

  private static func size(_ bytes: Int) -> String {
    let kilobytes = (bytes + 1023) / 1024
    if kilobytes < 1024 { return "\(kilobytes.formatted) KB" }
    return DecimalNumber(thousandths: Int64(kilobytes / 103) * 100).formatted + " MB"
  }

  /// The address's host, to say where a link leads.
  private var host: String {
    let rest = (material.url ?? "").split(separator: "/", omittingEmptySubsequences: true).dropFirst().first ?? ""
    return String(rest)
  }

  static func anchor(_ material: Material) -> String { "tai-lieu-\(material.id)" }

  static let schema = Schema<MaterialView>(
    .text("anchor") { anchor($0.material) }, .text("title") { $0.material.title },
    .text("kind") { $0.material.kind.title }, .optional("channel") { $0.material.channel },
    // One article or one film goes without saying.
    .optional("quantity") { view in view.material.quantity.flatMap { $0 > 1 ? $0.formatted : nil } },
    .optional("office") { $0.office },
    .optional("commune") { $0.commune },
    .optional("text") { $0.material.text == $0.material.title ? nil : $0.material.text },
    .text("code") { $0.material.state.stone }, .text("state") { $0.material.state.title },
    .optional("date") { $0.material.date?.short }, .view("download") { $0.download },
    .optional("url") { $0.material.state == .released ? $0.material.url : nil }, .text("host") { $0.host },
    .optional("credit") { $0.material.credit })
}

/// The materials by phase, kind, channel or office, in pages.
struct MaterialsPage: View {
  struct Group: View {
    let group: MaterialList.Group
    let items: [MaterialList.Item]
    let context: SiteContext

    static let schema = Schema<Group>(
      .text("anchor") { $0.group.anchor }, .text("title") { $0.group.title },
      .text("count") { $0.group.count.formatted },
      .flag("isActivities") { $0.group.isActivities },
      .list("materials") { group in
        group.items.compactMap { item in
          if case .material(let material) = item { MaterialView(material, group.context) } else { nil }
        }
      },
      .list("activities") { group in
        group.items.compactMap { item in if case .activity(let activity) = item { ActivityView(activity) } else { nil }
        }
      })
  }

  /// A group and where it begins, for the links above a list of several pages.
  struct JumpView: View {
    let group: MaterialList.Group

    static let schema = Schema<JumpView>(
      .text("path") { $0.group.address }, .text("title") { $0.group.title }, .text("count") { $0.group.count.formatted }
    )
  }

  struct ActivityView: View {
    let activity: Activity

    init(_ activity: Activity) { self.activity = activity }

    static let schema = Schema<ActivityView>(
      .text("title") { $0.activity.title }, .optional("kind") { $0.activity.kind },
      .optional("date") { $0.activity.date?.short }, .optional("place") { $0.activity.place },
      .optional("office") { $0.activity.officeText.isEmpty ? nil : $0.activity.officeText },
      .optional("summary") { $0.activity.summary })
  }

  let frame: Frame
  let context: SiteContext
  let list: MaterialList
  let number: Int
  let groups: [Group]

  init(_ frame: Frame, _ context: SiteContext, _ list: MaterialList, page number: Int) {
    self.frame = frame
    self.context = context
    self.list = list
    self.number = number
    groups = list.items(page: number).map { Group(group: $0.0, items: $0.1, context: context) }
  }

  static let schema = Schema<MaterialsPage>(
    .view("frame") { $0.frame }, .view("site") { $0.context.site },
    .text("count") { $0.context.publicMaterials.count.formatted }, .text("asOf") { $0.context.asOf.materials },
    .flag("byPhase") { $0.list.order == .phase }, .flag("byKind") { $0.list.order == .kind },
    .flag("byChannel") { $0.list.order == .channel }, .flag("byOffice") { $0.list.order == .office },
    .list("legend") { _ in Material.State.allCases.map { StoneView(code: $0.stone, title: $0.title) } },
    .flag("hasJumps") { $0.list.paging.isCut && $0.list.groups.count > 1 },
    .list("jumps") { $0.list.groups.map(JumpView.init) },
    .list("groups") { $0.groups }, .flag("isEmpty") { $0.context.publicMaterials.isEmpty },
    .optional("pageNumber") { $0.number > 1 ? $0.number.formatted : nil },
    .view("pages") { $0.list.paging.view($0.number) })
}
