internal import VietnameseText

/// What a publish would change of what the public is told: who comes, who goes, and what is told otherwise.
public struct RollChanges: Sendable {
  /// One field of one honouree, before and after; empty where nothing was or is told.
  public struct FieldChange: Sendable, Hashable {
    public let field: PublishedEntry.Field
    public let before: String
    public let after: String

    public init(field: PublishedEntry.Field, before: String, after: String) {
      self.field = field
      self.before = before
      self.after = after
    }
  }

  /// An honouree of whom something else will be told.
  public struct EntryChange: Sendable {
    public let before: PublishedEntry
    public let after: PublishedEntry
    /// In the order of the fields.
    public let fields: [FieldChange]
  }

  /// Something besides honourees that comes, goes, or is told otherwise.
  public struct ItemChange: Sendable, Hashable {
    /// `nil` where it was not told.
    public let before: PublishedItem?
    /// `nil` where it will not be told.
    public let after: PublishedItem?

    public var key: PublishedItem.Key? { (after ?? before)?.key }
  }

  /// A sum, before and after.
  public struct TotalChange: Sendable {
    public let subject: PublishedRoll.Total.Subject
    /// `nil` where the earlier publish had no such sum.
    public let before: String?
    public let after: String
  }

  /// By name.
  public let added: [PublishedEntry]
  /// By name.
  public let removed: [PublishedEntry]
  /// By name.
  public let changed: [EntryChange]
  public let totals: [TotalChange]
  /// By kind and id.
  public let items: [ItemChange]

  public init(from old: PublishedRoll, to new: PublishedRoll) {
    added = Self.byName(new.entries.values.filter { old.entries[$0.id] == nil })
    removed = Self.byName(old.entries.values.filter { new.entries[$0.id] == nil })
    let kept = Self.byName(new.entries.values.filter { old.entries[$0.id] != nil && old.entries[$0.id] != $0 })
    changed = kept.compactMap { after in old.entries[after.id].map { EntryChange(from: $0, to: after) } }
    let before = Dictionary(old.totals.map { ($0.subject, $0.value) }, uniquingKeysWith: { first, _ in first })
    totals = new.totals.map { TotalChange(subject: $0.subject, before: before[$0.subject], after: $0.value) }
    let differing =
      new.items.values.filter { old.items[$0.key] != $0 } + old.items.values.filter { new.items[$0.key] == nil }
    items = differing.sorted(by: PublishedItem.precedes).map {
      ItemChange(before: old.items[$0.key], after: new.items[$0.key])
    }
  }

  /// A Boolean value that indicates whether nobody comes, goes, or is told of otherwise.
  public var isEmpty: Bool { added.isEmpty && removed.isEmpty && changed.isEmpty }

  private static func byName(_ entries: [PublishedEntry]) -> [PublishedEntry] {
    entries.map { (key: CollationKey(personName: $0.name), entry: $0) }
      .sorted { $0.key != $1.key ? $0.key < $1.key : $0.entry.id.utf8.lexicographicallyPrecedes($1.entry.id.utf8) }
      .map(\.entry)
  }
}

extension RollChanges.EntryChange {
  init(from before: PublishedEntry, to after: PublishedEntry) {
    self.before = before
    self.after = after
    fields = PublishedEntry.Field.allCases.compactMap { field in
      let (old, new) = (before.values[field] ?? "", after.values[field] ?? "")
      // Bytes, not characters: whoever corrects a mark typed in two ways sees that it was corrected.
      return old.utf8.elementsEqual(new.utf8)
        ? nil : RollChanges.FieldChange(field: field, before: old, after: new)
    }
  }
}
