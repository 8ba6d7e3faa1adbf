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

  static let schema = Schema<MaterialView>(
    .text("anchor") { "tai-lieu-\($0.material.id)" }, .text("title") { $0.material.title },
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

/// The materials, by phase, kind, channel or office.
struct MaterialsPage: View {
  enum Order: Sendable, CaseIterable { case phase, kind, channel, office }

  struct Group: View {
    let anchor: String
    let title: String
    let materials: [MaterialView]

    static let schema = Schema<Group>(
      .text("anchor") { $0.anchor }, .text("title") { $0.title }, .text("count") { $0.materials.count.formatted },
      .list("materials") { $0.materials })
  }

  struct ActivityView: View {
    let activity: Activity
    let office: String?

    static let schema = Schema<ActivityView>(
      .text("title") { $0.activity.title }, .optional("kind") { $0.activity.kind },
      .optional("date") { $0.activity.date?.short }, .optional("place") { $0.activity.place },
      .optional("office") { $0.office }, .optional("summary") { $0.activity.summary })
  }

  let frame: Frame
  let context: SiteContext
  let order: Order
  let groups: [Group]

  init(_ frame: Frame, _ context: SiteContext, _ order: Order) {
    self.frame = frame
    self.context = context
    self.order = order
    let views = context.publicMaterials.map { MaterialView($0, context) }
    let titles: [(key: String, title: String)] =
      switch order {
      case .phase: Phase.allCases.map { ($0.rawValue, $0.title) }
      case .kind: Material.Kind.allCases.map { ($0.rawValue, $0.title) }
      case .channel:
        Self.unique(views.map { $0.material.channel ?? "" }).sorted { CollationKey($0) < CollationKey($1) }
          .map { ($0, $0.isEmpty ? "Chưa ghi kênh" : $0) }
      case .office:
        context.settings.offices.map { ($0.id, $0.name) } + [("", "Đơn vị khác")]
      }
    let grouped = Dictionary(grouping: views) { view in
      switch order {
      case .phase: view.material.phase.rawValue
      case .kind: view.material.kind.rawValue
      case .channel: view.material.channel ?? ""
      case .office: view.material.office ?? ""
      }
    }
    groups = titles.enumerated().compactMap { index, title in
      grouped[title.key].map { Group(anchor: "nhom-\(index + 1)", title: title.title, materials: $0) }
    }
  }

  private static func unique(_ texts: [String]) -> [String] { Array(Set(texts)) }

  static func path(_ order: Order) -> String {
    switch order {
    case .phase: Routes.materials
    case .kind: Routes.materialsByKind
    case .channel: Routes.materialsByChannel
    case .office: Routes.materialsByOffice
    }
  }

  static let schema = Schema<MaterialsPage>(
    .view("frame") { $0.frame }, .view("site") { $0.context.site },
    .text("count") { $0.context.publicMaterials.count.formatted }, .text("asOf") { $0.context.asOf.materials },
    .flag("byPhase") { $0.order == .phase }, .flag("byKind") { $0.order == .kind },
    .flag("byChannel") { $0.order == .channel }, .flag("byOffice") { $0.order == .office },
    .list("legend") { _ in Material.State.allCases.map { StoneView(code: $0.stone, title: $0.title) } },
    .list("groups") { $0.groups }, .flag("isEmpty") { $0.groups.isEmpty },
    .flag("hasActivities") { $0.order == .phase && !$0.context.campaign.activities.isEmpty },
    .list("activities") { page in
      page.context.campaign.activities.map { activity in
        ActivityView(activity: activity, office: activity.officeText.isEmpty ? nil : activity.officeText)
      }
    })
}
