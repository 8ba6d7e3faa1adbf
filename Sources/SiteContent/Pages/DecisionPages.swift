internal import CampaignModel
internal import Templates

/// All decisions, by award level.
struct DecisionListPage: View {
  struct Group: View {
    let level: AwardLevel
    let decisions: [DecisionView]

    static let schema = Schema<Group>(
      .text("anchor") { "cap-\($0.level.id)" }, .text("level") { $0.level.name }, .text("form") { $0.level.form },
      .text("count") { $0.decisions.count.formatted }, .list("decisions") { $0.decisions })
  }

  struct DecisionView: View {
    let decision: Decision
    let published: Int

    static let schema = Schema<DecisionView>(
      .text("path") { Routes.decision($0.decision.id) }, .text("number") { $0.decision.number },
      .text("issuer") { $0.decision.issuer }, .optional("date") { $0.decision.date?.short },
      .text("published") { $0.published.formatted }, .flag("isAnnulled") { $0.decision.state == .annulled })
  }

  let frame: Frame
  let context: SiteContext
  let groups: [Group]

  init(_ frame: Frame, _ context: SiteContext) {
    self.frame = frame
    self.context = context
    groups = context.settings.levels.compactMap { level in
      let decisions = context.campaign.decisions.enumerated().filter { $0.element.level == level.id }
        .sorted { one, other in
          let left = one.element.date?.dayNumber ?? Int.max
          let right = other.element.date?.dayNumber ?? Int.max
          return (left, one.offset) < (right, other.offset)
        }
        .map { DecisionView(decision: $1, published: context.index.byDecision[$1.id]?.count ?? 0) }
      return decisions.isEmpty ? nil : Group(level: level, decisions: decisions)
    }
  }

  static let schema = Schema<DecisionListPage>(
    .view("frame") { $0.frame }, .view("site") { $0.context.site },
    .text("count") { $0.context.campaign.decisions.count.formatted }, .text("asOf") { $0.context.asOf.decisions },
    .list("groups") { $0.groups })
}

/// One decision and whom it names, in the order of its annex.
struct DecisionPage: View {
  struct Group: View {
    let kind: Honouree.Kind
    let rows: [HonoureeRow]

    static let schema = Schema<Group>(
      .text("anchor") { $0.kind.rawValue }, .text("title") { $0.kind.title }, .list("rows") { $0.rows })
  }

  struct DeclaredView: View {
    let kind: Honouree.Kind
    let count: Int
    let hasNext: Bool

    static let schema = Schema<DeclaredView>(
      .text("kind") { $0.kind.title.lowercasedFirst }, .text("count") { $0.count.formatted },
      .flag("hasNext") { $0.hasNext })
  }

  let frame: Frame
  let context: SiteContext
  let decision: Decision
  let level: AwardLevel?
  let groups: [Group]
  let declared: [DeclaredView]

  init(_ frame: Frame, _ context: SiteContext, _ decision: Decision) {
    self.frame = frame
    self.context = context
    self.decision = decision
    level = decision.level.flatMap(context.campaign.level)
    groups = context.index.entries(ofDecision: decision.id).chunked(by: \.honouree.kind)
      .map { Group(kind: $0.0, rows: $0.1.map(\.row)) }
    let kinds = Honouree.Kind.allCases.sorted { $0.protocolRank < $1.protocolRank }
    let counts = kinds.compactMap { kind in
      decision.declaredCounts[kind].flatMap { $0 > 0 ? (kind, $0) : nil }
    }
    declared = counts.enumerated().map {
      DeclaredView(kind: $1.0, count: $1.1, hasNext: $0 + 1 < counts.count)
    }
  }

  static let schema = Schema<DecisionPage>(
    .view("frame") { $0.frame }, .view("site") { $0.context.site }, .text("number") { $0.decision.number },
    .optional("date") { $0.decision.date?.short }, .optional("longDate") { $0.decision.date?.long },
    .text("issuer") { $0.decision.issuer }, .optional("signer") { $0.decision.signer },
    .optional("level") { $0.level?.name }, .optional("form") { $0.level?.form },
    .text("asOf") { $0.context.asOf.decisions }, .flag("hasDeclared") { !$0.declared.isEmpty },
    .list("declared") { $0.declared }, .flag("isAnnulled") { $0.decision.state == .annulled },
    .list("groups") { $0.groups }, .flag("isEmpty") { $0.groups.isEmpty && $0.decision.state != .annulled })
}
