/// Finds things by the names people type for them: with exact marks, without marks, or nearly.
internal import Diagnostics

/// What a typed name was found to mean.
enum NameMatch<ID: Hashable> {
  /// How far the typed name is from the right one, where someone should know.
  enum Remark: Hashable {
    /// The marks differ from those of the name given here.
    case marksDiffer(String)
    /// `xã` was typed for a township, or `thị trấn` for a commune; holds the right full name.
    case kindDiffers(String)
    /// A code without its leading zero; holds the right code.
    case lostZero(String)
  }

  case found(ID, Remark?)
  /// Several things could be meant; holds their names. Never one of them is chosen.
  case ambiguous([String])
  case unknown(suggestion: String?)
}

/// Names and the things they name.
struct NameIndex<ID: Hashable> {
  struct Entry: Hashable {
    let id: ID
    /// The name as its owner writes it.
    let name: String
  }

  private(set) var names: [String] = []
  private var bySpelling: [String: [Entry]] = [:]
  private var byFolding: [String: [Entry]] = [:]

  mutating func add(_ id: ID, names: [String]) {
    guard let title = names.first(where: { !$0.isEmpty }) else { return }
    for name in names where !name.isEmpty {
      self.names.append(name)
      Self.insert(Entry(id: id, name: title), under: TypedName.spelled(name), in: &bySpelling)
      Self.insert(Entry(id: id, name: title), under: TypedName.folded(name), in: &byFolding)
    }
  }

  /// Everything with this name, marks included.
  func exact(_ text: String) -> [Entry] { bySpelling[TypedName.spelled(text)] ?? [] }

  /// Everything with this name, whatever its marks.
  func folded(_ text: String) -> [Entry] { byFolding[TypedName.folded(text)] ?? [] }

  /// The name that was probably meant.
  func nearest(_ text: String) -> String? { NearMiss.of(text, among: names, fold: TypedName.folded) }

  /// What `text` means: by exact marks, else without marks where only one thing is called so.
  func match(_ text: String) -> NameMatch<ID> {
    for candidates in [exact(text), folded(text)] {
      if candidates.count == 1 { return .found(candidates[0].id, nil) }
      if candidates.count > 1 { return .ambiguous(candidates.map(\.name)) }
    }
    return .unknown(suggestion: nearest(text))
  }

  private static func insert(_ entry: Entry, under key: String, in index: inout [String: [Entry]]) {
    guard !key.isEmpty, index[key]?.contains(where: { $0.id == entry.id }) != true else { return }
    index[key, default: []].append(entry)
  }
}
