/// Finds dossiers that are probably about one person.
internal import VietnameseText

enum SamePeople {
  private struct Place: Hashable {
    let village: String
    let commune: Commune.ID?
  }

  /// The places of dossiers with the same name, marks and case aside; each group in the order of the table, the groups
  /// by their first row.
  static func namesakes(_ honourees: [Honouree]) -> [[Int]] {
    var first: [String: Int] = [:]
    first.reserveCapacity(honourees.count)
    // By their first row: nearly every name stands once and needs no list.
    var groups: [Int: [Int]] = [:]
    for (index, honouree) in honourees.enumerated() {
      let name = name(honouree)
      guard !name.isEmpty else { continue }
      if let other = first[name] {
        groups[other, default: [other]].append(index)
      } else {
        first[name] = index
      }
    }
    return ordered(groups.values)
  }

  /// Namesakes of the same village of the same commune.
  static func groups(_ honourees: [Honouree]) -> [[Int]] {
    ordered(
      namesakes(honourees).flatMap { group in
        grouped(group) { Place(village: village(honourees[$0].village ?? ""), commune: honourees[$0].commune) }
      })
  }

  /// Namesakes of the same commune, whatever their villages.
  static func inCommunes(_ honourees: [Honouree]) -> [[Int]] {
    ordered(namesakes(honourees).flatMap { group in grouped(group) { honourees[$0].commune } })
  }

  /// A name as it is compared: without marks, and without an honorific that was typed into it.
  static func name(_ honouree: Honouree) -> String {
    let key = Folding.key(honouree.name)
    guard honouree.kind != .collective, honorifics.contains(where: key.hasPrefix),
      let word = HonorificRule.honorific(inName: honouree.name)
    else { return key }
    return String(key.dropFirst(Folding.key(word).count + 1))
  }

  /// A village without the word before its name: `Thôn Cả` and `Cả` are one.
  static func village(_ text: String) -> String {
    let key = Folding.key(text)
    for word in ["to dan pho ", "thon ", "tdp ", "ban ", "khu ", "lang ", "pho "] where key.hasPrefix(word) {
      return String(key.dropFirst(word.count))
    }
    return key
  }

  /// What a name may begin with that is none: looked at before the word itself, which takes time.
  private static let honorifics = ["ho ", "gia dinh ", "ong ", "ba ", "cu ", "anh ", "chi ", "co ", "chu ", "bac "]

  private static func grouped<Key: Hashable>(_ rows: [Int], by key: (Int) -> Key) -> [[Int]] {
    var groups: [Key: [Int]] = [:]
    for row in rows { groups[key(row), default: []].append(row) }
    return Array(groups.values)
  }

  private static func ordered(_ groups: some Sequence<[Int]>) -> [[Int]] {
    groups.filter { $0.count > 1 }.sorted { $0[0] < $1[0] }
  }
}
