internal import CampaignModel
internal import Templates

/// The plan: "Trích nội dung Kế hoạch". What the source leaves blank stays blank.
struct PlanPage: View {
  struct PlanView: View {
    let plan: Plan

    static let schema = Schema<PlanView>(
      .text("title") { $0.plan.title }, .text("issuer") { $0.plan.issuer }, .optional("number") { $0.plan.number },
      .optional("date") { $0.plan.date?.long }, .optional("numberSuffix") { $0.plan.numberSuffix },
      .text("preamble") { $0.plan.preamble }, .optional("closing") { $0.plan.closing },
      .view("signer") { $0.plan.signer.map(SignerView.init) }, .flag("hasRecipients") { !$0.plan.recipients.isEmpty },
      .texts("recipients") { $0.plan.recipients })
  }

  struct SignerView: View {
    let signer: Plan.Signer

    static let schema = Schema<SignerView>(
      .text("name") { $0.signer.name }, .text("title") { $0.signer.title }, .texts("capacity") { $0.signer.capacity })
  }

  struct DeadlineView: View {
    let level: String
    let verbatim: String

    static let schema = Schema<DeadlineView>(.text("level") { $0.level }, .text("verbatim") { $0.verbatim })
  }

  struct ItemView: View {
    let number: Int
    let text: String

    static func list(_ texts: [String]) -> [ItemView] {
      texts.enumerated().map { ItemView(number: $0 + 1, text: $1) }
    }

    static let schema = Schema<ItemView>(.text("number") { $0.number.formatted }, .text("text") { $0.text })
  }

  struct DutyView: View {
    let duty: Office.Duty

    static let schema = Schema<DutyView>(
      // The role is said where the duty's own words do not begin with it.
      .text("text") { $0.duty.text }, .flag("isLead") { $0.duty.role == .lead && !$0.begins("Chủ trì") },
      .flag("isSupport") { $0.duty.role == .support && !$0.begins("Phối hợp") })

    private func begins(_ words: String) -> Bool { duty.text.hasPrefix(words) }
  }

  struct OfficeView: View {
    let number: Int
    let names: [String]
    let duties: [Office.Duty]

    /// Neighbours with the same duties are named together, as a plan does: one number, one list.
    static func list(_ offices: [Office]) -> [OfficeView] {
      offices.chunked(by: \.duties).enumerated().map { index, group in
        OfficeView(number: index + 1, names: group.1.map(\.name), duties: group.0)
      }
    }

    /// `Ủy ban MTTQ huyện, các tổ chức chính trị - xã hội huyện`.
    private var title: String {
      names.enumerated().map { $0 == 0 ? $1 : $1.lowercasedFirst }.joined(separator: ", ")
    }

    static let schema = Schema<OfficeView>(
      .text("number") { $0.number.formatted }, .text("name") { $0.title },
      .list("duties") { $0.duties.map(DutyView.init) })
  }

  /// A part of the document; its parts are of the same kind.
  struct SectionView: View {
    let section: Plan.Section
    let anchor: String
    let settings: CampaignSettings

    static let schema = Schema<SectionView>(
      .text("number") { $0.section.number }, .text("heading") { $0.section.heading }, .text("anchor") { $0.anchor },
      .texts("paragraphs") { $0.section.paragraphs }, .flag("hasPoints") { !$0.section.points.isEmpty },
      .texts("points") { $0.section.points },
      .list("sections") { view in
        view.section.sections.enumerated().map {
          SectionView(section: $1, anchor: "\(view.anchor)-\($0 + 1)", settings: view.settings)
        }
      },
      .flag("hasProgramme") { $0.section.inclusion == .programme && !$0.settings.programme.isEmpty },
      .list("programme") { ItemView.list($0.settings.programme) },
      .optional("funding") { $0.section.inclusion == .funding ? $0.settings.funding : nil },
      .flag("hasOffices") { $0.section.inclusion == .offices },
      .list("offices") { OfficeView.list($0.settings.offices) })
  }

  let frame: Frame
  let context: SiteContext

  init(_ frame: Frame, _ context: SiteContext) {
    self.frame = frame
    self.context = context
  }

  private var settings: CampaignSettings { context.campaign.settings }

  static let schema = Schema<PlanPage>(
    .view("frame") { $0.frame }, .view("site") { $0.context.site },
    // The programme stands where a section of the document includes it, else by itself.
    .flag("hasProgramme") { page in
      !page.settings.programme.isEmpty && !page.settings.plan.sections.contains { $0.includes(.programme) }
    },
    .list("programme") { ItemView.list($0.settings.programme) },
    .view("plan") { PlanView(plan: $0.context.campaign.settings.plan) },
    .list("deadlines") { page in
      page.settings.levels.compactMap { level in
        page.settings.plan.deadlines[level.id].map {
          DeadlineView(level: level.name.lowercasedFirst, verbatim: $0.verbatim)
        }
      }
    },
    .list("chapters") { page in
      page.settings.plan.sections.enumerated().map {
        SectionView(section: $1, anchor: "phan-\($0 + 1)", settings: page.settings)
      }
    })
}

extension Plan.Section {
  /// A Boolean value that indicates whether this part or one below it shows `inclusion`.
  func includes(_ inclusion: Inclusion) -> Bool {
    self.inclusion == inclusion || sections.contains { $0.includes(inclusion) }
  }
}
