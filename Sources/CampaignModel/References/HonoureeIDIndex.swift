/// Finds honourees by dossier id, whatever its case, and the id that was probably meant.
internal import VietnameseText

struct HonoureeIDIndex {
  private var positions: [String: Int] = [:]
  /// Where several rows have one id: the first of each file.
  private var positionsInFiles: [String: [String: Int]] = [:]
  /// Made when the first slip is looked into: most campaigns have none.
  private var keys: [[UInt8]]?
  private let ids: [String]
  /// How many more slips are looked into: each is compared with every id, and a broken file may hold thousands.
  private var suggestionsLeft = 100

  init(_ honourees: [Honouree]) {
    ids = honourees.map(\.id)
    positions.reserveCapacity(ids.count)
    for (position, id) in ids.enumerated() {
      let key = Self.key(id)
      guard let first = positions[key] else {
        positions[key] = position
        continue
      }
      var files = positionsInFiles[key] ?? [honourees[first].origin.table.file: first]
      let file = honourees[position].origin.table.file
      files[file] = files[file] ?? position
      positionsInFiles[key] = files
    }
  }

  /// The place of the honouree with this id in the list; where several have it, of the one in the same file (two
  /// communes may both begin with HD-001), else of the first.
  func position(_ id: String, in file: String? = nil) -> Int? {
    let key = Self.key(id)
    guard let file, !positionsInFiles.isEmpty, let files = positionsInFiles[key] else { return positions[key] }
    return files[file] ?? positions[key]
  }

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
