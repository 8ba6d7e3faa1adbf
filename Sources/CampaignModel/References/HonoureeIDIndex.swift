/// Finds honourees by dossier id, whatever its case, and the id that was probably meant.
internal import Diagnostics
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

  /// The id that was probably meant: one slip away, or two in a long one.
  mutating func suggestion(_ id: String) -> String? {
    guard suggestionsLeft > 0 else { return nil }
    suggestionsLeft -= 1
    let keys = keys ?? ids.map { Array(Self.key($0).utf8) }
    self.keys = keys
    let key = Array(Self.key(id).utf8)
    var near: [String] = []
    for (position, other) in keys.enumerated() where Self.mayBeNear(key, other) { near.append(ids[position]) }
    return NearMiss.of(id, among: near)
  }

  static func key(_ id: String) -> String { id.trimmedAndCollapsed.lowercased() }

  /// A cheap test before the exact one: what two ids share at their ends covers all but a few letters.
  private static func mayBeNear(_ one: [UInt8], _ other: [UInt8]) -> Bool {
    let shorter = min(one.count, other.count)
    let longer = max(one.count, other.count)
    guard longer - shorter <= 1 else { return false }
    var shared = 0
    while shared < shorter, one[shared] == other[shared] { shared += 1 }
    var fromEnd = 0
    while fromEnd < shorter - shared, one[one.count - 1 - fromEnd] == other[other.count - 1 - fromEnd] { fromEnd += 1 }
    return shared + fromEnd + 2 >= longer
  }
}
