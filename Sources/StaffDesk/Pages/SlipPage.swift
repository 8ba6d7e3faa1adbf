internal import CampaignModel
internal import SiteContent
internal import SitePublisher
internal import Templates

/// “Phiếu trình duyệt đăng tải”: the paper that Phòng Nội vụ checks and the centre's director signs.
struct SlipPage: View {
  let frame: DeskFrame
  let standing: Standing
  let token: FormView
  /// Steady pages that change, which the people named do not explain.
  let otherPages: [PathView]

  init(_ frame: DeskFrame, _ standing: Standing, _ comparison: TreeComparison, confirm: FormView) {
    self.frame = frame
    self.standing = standing
    token = confirm
    otherPages = (comparison.changed + comparison.added + comparison.removed)
      .filter { $0.hasSuffix(".html") && SitePlan.isSteady($0) }.map(PathView.init)
  }

  /// As Phòng Nội vụ checks them: decision by decision, each by the numbers of its annex.
  private func inAnnexOrder<Element>(_ elements: [Element], _ entry: (Element) -> PublishedEntry) -> [Element] {
    elements.map { (key: entry($0), element: $0) }.sorted { one, other in
      let (left, right) = (one.key.values[.decision] ?? "", other.key.values[.decision] ?? "")
      if left != right { return left.utf8.lexicographicallyPrecedes(right.utf8) }
      return (one.key.values[.annex].flatMap { Int($0) } ?? .max)
        < (other.key.values[.annex].flatMap { Int($0) } ?? .max)
    }.map(\.element)
  }

  private var settings: CampaignSettings? { standing.knowledge.campaign?.settings }
  private var changes: RollChanges? { standing.changes }
  private var isConfirmed: Bool {
    standing.signable != nil && standing.confirmation?.fingerprint == standing.signable
  }

  static let schema = Schema<SlipPage>(
    .view("frame") { $0.frame }, .flag("canSign") { $0.standing.signable != nil && !$0.standing.isSame },
    .flag("isSame") { $0.standing.isSame && $0.standing.signable != nil },
    .optional("blocking") { page in
      page.standing.knowledge.isReady ? nil : page.standing.knowledge.blocking.formatted
    },
    .flag("isConfirmed") { $0.isConfirmed },
    .optional("confirmedAt") { $0.isConfirmed ? $0.standing.confirmation?.moment.words : nil },
    .text("code") { $0.standing.signable?.code ?? "" },
    .text("fingerprint") { $0.standing.signable?.hexadecimal ?? "" },
    .text("madeAt") { $0.standing.knowledge.good?.moment.words ?? "" },
    .text("siteTitle") { $0.settings?.title ?? "" }, .text("address") { $0.settings?.siteURL ?? "" },
    .text("governingBody") { $0.settings?.publisher.governingBody ?? "" },
    .text("publisher") { $0.settings?.publisher.name ?? "" }, .text("place") { $0.settings?.place.name ?? "" },
    .text("year") { String($0.settings?.years.conference ?? 0) },
    .flag("hasPeople") { $0.changes.map { !$0.isEmpty } ?? false },
    .list("added") { $0.inAnnexOrder($0.changes?.added ?? [], \.self).map(EntryView.init) },
    .list("removed") { $0.inAnnexOrder($0.changes?.removed ?? [], \.self).map(EntryView.init) },
    .list("changed") { $0.inAnnexOrder($0.changes?.changed ?? [], \.after).map(EntryChangeView.init) },
    .number("addedCount") { $0.changes?.added.count ?? 0 }, .number("removedCount") { $0.changes?.removed.count ?? 0 },
    .number("changedCount") { $0.changes?.changed.count ?? 0 },
    .list("totals") { ($0.changes?.totals ?? []).map(TotalRow.init) },
    .flag("hasItems") { !ItemChangeView.all($0.standing).isEmpty }, .list("items") { ItemChangeView.all($0.standing) },
    .optional("itemCounts") { ItemChangeView.counts($0.standing) },
    .flag("hasOtherPages") { !$0.otherPages.isEmpty }, .list("otherPages") { $0.otherPages },
    .view("confirm") { $0.token })
}
