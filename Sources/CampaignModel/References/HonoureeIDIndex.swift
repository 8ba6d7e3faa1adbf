/// Finds honourees by dossier id, whatever its case, and the id that was probably meant.
internal import VietnameseText

struct HonoureeIDIndex {
  private var positions: [String: Int] = [:]
  /// Made when the first slip is looked into: most campaigns have none.
  private var keys: [[UInt8]]?
  private let ids: [String]
  /// How many more slips are looked into: each is compared with every id, and a broken file may hold thousands.
  private var suggestionsLeft = 100

  init(_ ids: [String]) {
    self.ids = ids
    positions.reserveCapacity(ids.count)
    for (position, id) in ids.enumerated() {
      let key = Self.key(id)
      if positions[key] == nil { positions[key] = position }
    }
  }

  /// The place of the honouree with this id in the list; the first where two have it.
  func position(_ id: String) -> Int? { positions[Self.key(id)] }

  /// The id that was probably meant: one slip away, and no other as near.
  mutating func suggestion(_ id: String) -> String? {
    guard suggestionsLeft > 0 else { return nil }
    suggestionsLeft -= 1
    let keys = keys ?? ids.map { Array(Self.key($0).utf8) }
    self.keys = keys
    let key = Array(Self.key(id).utf8)
    let near = keys.indices.filter { Slips.areWithin(1, key, keys[$0]) }
    return near.count == 1 ? ids[near[0]] : nil
  }

  static func key(_ id: String) -> String { id.trimmedAndCollapsed.lowercased() }
}
