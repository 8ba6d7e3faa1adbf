internal import CampaignModel
internal import SiteContent
internal import SitePublisher
internal import Templates

/// What a publish would change: people, sums, addresses; and the corrections it suggests.
struct ChangesPage: View {
  let frame: DeskFrame
  let standing: Standing
  let comparison: TreeComparison
  let corrections: [SuggestedCorrection]

  init(_ frame: DeskFrame, _ standing: Standing, _ comparison: TreeComparison) {
    self.frame = frame
    self.standing = standing
    self.comparison = comparison
    corrections = SuggestedCorrection.all(standing)
  }

  private var changes: RollChanges? { standing.changes }
  private var totals: [TotalRow] { (changes?.totals ?? []).map(TotalRow.init) }
  /// Pages of nobody: those that people's changes do not explain.
  private var otherPages: [PathView] {
    (comparison.changed + comparison.added).filter { $0.hasSuffix(".html") && SitePlan.isSteady($0) }.map(PathView.init)
  }
  private var vanishing: [String] { comparison.removed.filter { $0.hasSuffix(".html") } }

  static let schema = Schema<ChangesPage>(
    .view("frame") { $0.frame }, .flag("hasDraft") { $0.standing.told != nil },
    .flag("hasPublished") { $0.standing.published != nil }, .flag("isSame") { $0.standing.isSame },
    .optional("publishedAt") { $0.standing.published?.moment.words },
    .flag("hasPeople") { $0.changes.map { !$0.isEmpty } ?? false },
    .list("added") { ($0.changes?.added ?? []).map(EntryView.init) },
    .list("removed") { ($0.changes?.removed ?? []).map(EntryView.init) },
    .list("changed") { ($0.changes?.changed ?? []).map(EntryChangeView.init) },
    .number("addedCount") { $0.changes?.added.count ?? 0 }, .number("removedCount") { $0.changes?.removed.count ?? 0 },
    .number("changedCount") { $0.changes?.changed.count ?? 0 }, .list("totals") { $0.totals },
    .flag("hasVanishing") { !$0.vanishing.isEmpty }, .texts("vanishing") { $0.vanishing },
    .flag("hasItems") { !ItemChangeView.all($0.standing).isEmpty }, .list("items") { ItemChangeView.all($0.standing) },
    .optional("itemCounts") { ItemChangeView.counts($0.standing) },
    .flag("hasOtherPages") { !$0.otherPages.isEmpty }, .list("otherPages") { $0.otherPages },
    .text("pagesAdded") { $0.comparison.added.count { $0.hasSuffix(".html") }.formatted },
    .text("pagesChanged") { $0.comparison.changed.count { $0.hasSuffix(".html") }.formatted },
    .text("pagesRemoved") { $0.vanishing.count.formatted },
    .flag("hasCorrections") { !$0.corrections.isEmpty }, .list("corrections") { $0.corrections })
}

/// A page with the name that the menu calls it by.
struct PathView: View {
  let path: String

  init(_ path: String) { self.path = path }

  static let schema = Schema<PathView>(
    .text("path") { $0.path }, .text("name") { SitePlan.name(ofPage: $0.path) ?? $0.path })
}

/// Somebody who comes or goes.
struct EntryView: View {
  let entry: PublishedEntry

  init(_ entry: PublishedEntry) { self.entry = entry }

  private var place: String {
    [entry.values[.village], entry.values[.commune]].compactMap(\.self).joined(separator: ", ").capitalisedFirst
  }

  static let schema = Schema<EntryView>(
    .text("id") { $0.entry.id }, .text("name") { $0.entry.name }, .text("place") { $0.place },
    .text("kind") { $0.entry.values[.kind] ?? "" }, .text("decision") { $0.entry.values[.decision] ?? "–" },
    .text("annex") { $0.entry.values[.annex] ?? "–" }, .optional("area") { $0.entry.values[.area] },
    .text("path") { "dien-hinh/\($0.entry.id).html" })
}

/// Somebody of whom something else will be told.
struct EntryChangeView: View {
  struct FieldView: View {
    let change: RollChanges.FieldChange

    private var before: String { PublishedEntry.plain(change.before, change.field) }
    private var after: String { PublishedEntry.plain(change.after, change.field) }

    static let schema = Schema<FieldView>(
      .text("title") { $0.change.field.title }, .optional("before") { $0.before.isEmpty ? nil : $0.before },
      .optional("after") { $0.after.isEmpty ? nil : $0.after },
      // A text of which only a mark is kept: both read alike.
      .flag("isRewritten") { $0.before == $0.after })
  }

  let change: RollChanges.EntryChange

  init(_ change: RollChanges.EntryChange) { self.change = change }

  static let schema = Schema<EntryChangeView>(
    .view("entry") { EntryView($0.change.after) }, .list("fields") { $0.change.fields.map(FieldView.init) })
}

/// Something besides honourees that comes, goes, or is told otherwise.
struct ItemChangeView: View {
  let change: RollChanges.ItemChange

  init(_ change: RollChanges.ItemChange) { self.change = change }

  private var item: PublishedItem? { change.after ?? change.before }
  private var before: String { parts.before.joined(separator: "; ") }
  private var after: String { parts.after.joined(separator: "; ") }

  /// The parts of the words; of a change those alone that differ.
  private var parts: (before: [String], after: [String]) {
    let before = change.before.map { Self.words($0).split(separator: "; ").map(String.init) } ?? []
    let after = change.after.map { Self.words($0).split(separator: "; ").map(String.init) } ?? []
    guard change.before != nil, change.after != nil, before != after else { return (before, after) }
    return (before.filter { !after.contains($0) }, after.filter { !before.contains($0) })
  }

  /// The name stands beside: it is told again only where it is another.
  private static func words(_ item: PublishedItem) -> String { item.words.isEmpty ? item.name : item.words }

  private var verb: String {
    if change.before == nil { return "Thêm" }
    return change.after == nil ? "Bỏ" : "Sửa"
  }

  static let schema = Schema<ItemChangeView>(
    .text("kind") { $0.item?.key.kind.title ?? "" }, .text("name") { $0.item?.name ?? "" }, .text("verb") { $0.verb },
    .optional("oldName") { page in
      page.change.before.flatMap { $0.name == page.item?.name ? nil : $0.name }
    },
    .optional("before") { $0.before.isEmpty || $0.before == $0.after || $0.change.after == nil ? nil : $0.before },
    .optional("after") { $0.after.isEmpty || $0.before == $0.after ? nil : $0.after },
    .flag("isRewritten") { $0.change.before != nil && $0.change.after != nil && $0.before == $0.after })

  /// Each change; where nothing was published before, all is new, and `counts` tells it shorter.
  static func all(_ standing: Standing) -> [ItemChangeView] {
    standing.published == nil ? [] : (standing.changes?.items ?? []).map(ItemChangeView.init)
  }

  /// Of a first publish: `30 quyết định, 48 tài liệu`.
  static func counts(_ standing: Standing) -> String? {
    guard standing.published == nil, let items = standing.changes?.items else { return nil }
    let words = PublishedItem.Kind.allCases.compactMap { kind -> String? in
      let count = items.count { $0.key?.kind == kind }
      guard count > 0, kind != .settings else { return nil }
      return kind == .foreword ? "lời giới thiệu" : "\(count.formatted) \(kind.title.lowercased())"
    }
    return words.isEmpty ? nil : words.joined(separator: ", ")
  }
}

extension RollChanges.ItemChange {
  /// `Quyết định 15/QĐ-UBND`.
  var what: String? {
    (after ?? before).map {
      [.settings, .foreword].contains($0.key.kind) ? $0.key.kind.title : "\($0.key.kind.title) \($0.name)"
    }
  }
}

extension [String] {
  /// The first three, and how many more there are.
  var shortList: String {
    prefix(3).joined(separator: ", ") + (count > 3 ? " và \((count - 3).formatted) mục khác" : "")
  }
}

/// A sum before and after.
struct TotalRow: View {
  let change: RollChanges.TotalChange

  init(_ change: RollChanges.TotalChange) { self.change = change }

  static let schema = Schema<TotalRow>(
    .text("title") { $0.change.subject.title }, .text("before") { $0.change.before ?? "–" },
    .text("after") { $0.change.after }, .flag("differs") { $0.change.before != $0.change.after })
}

/// A row for the table of corrections: something that was told wrongly will be told rightly.
struct SuggestedCorrection: View {
  let path: String
  let name: String
  let field: PublishedEntry.Field
  let before: String
  let after: String
  /// `26/4/2024`.
  let day: String

  /// The cells of a row of the table, parted by tabs: pasted into Excel they fall into their columns. A name says of
  /// itself what it is; what else was wrong is told with the field's title.
  private var row: String {
    let title = field == .name ? "" : field.title + ": "
    return [day, path, title + before, title + after].joined(separator: "\t")
  }

  /// What people rely on: a mistake in it is owned up to.
  private static let fields: Set<PublishedEntry.Field> = [
    .name, .village, .commune, .area, .labour, .level, .award, .decision, .annex,
  ]

  /// The corrections that nobody has written yet.
  static func all(_ standing: Standing) -> [SuggestedCorrection] {
    let day = (standing.knowledge.campaign?.settings.asOf("corrections"))?.short ?? ""
    let written = standing.knowledge.campaign?.corrections ?? []
    return (standing.changes?.changed ?? []).flatMap { change in
      change.fields.filter { fields.contains($0.field) && !$0.before.isEmpty && !$0.after.isEmpty }.compactMap {
        field in
        let path = "dien-hinh/\(change.after.id).html"
        let isWritten = written.contains { $0.page == path && $0.right.contains(field.after) }
        guard !isWritten else { return nil }
        return SuggestedCorrection(
          path: path, name: change.after.name, field: field.field, before: field.before, after: field.after, day: day)
      }
    }
  }

  static let schema = Schema<SuggestedCorrection>(
    .text("name") { $0.name }, .text("path") { $0.path }, .text("field") { $0.field.title },
    .text("before") { $0.before }, .text("after") { $0.after }, .text("row") { $0.row })
}
