internal import CampaignModel
internal import Diagnostics

/// Entries of the search index, column by column: equal things side by side compress best.
///
/// An entry says what its person's own page says: id, honorific, name, kind, commune, award, area, village, roads and the
/// decision's number. Numbers refer to the tables: of all entries (`SearchTables`) or, for villages and roads, of the block.
struct SearchBlock {
  private var ids: [String] = []
  private var names: [String] = []
  private var areas: [String] = []
  private var honorifics: [Int] = []
  private var kinds: [Int] = []
  private var communes: [Int] = []
  private var awards: [Int] = []
  private var decisions: [Int] = []
  private var villages: [Int] = []
  private var roads: [Int] = []
  private var villageTexts = NumberedTexts()
  /// One text for all roads of an entry: few have two.
  private var roadTexts = NumberedTexts()

  init(_ entries: some Sequence<SiteIndex.Entry>, _ tables: SearchTables) {
    villageTexts.add("")
    roadTexts.add("")
    for entry in entries { add(entry, tables) }
  }

  private mutating func add(_ entry: SiteIndex.Entry, _ tables: SearchTables) {
    let honouree = entry.honouree
    ids.append(honouree.id)
    names.append(honouree.name)
    areas.append(entry.row.area.map { $0.hasSuffix(Self.unit) ? String($0.dropLast(Self.unit.count)) : $0 } ?? "")
    honorifics.append(tables.honorifics[honouree.honorific])
    kinds.append(tables.kind(honouree))
    communes.append(tables.commune(honouree))
    awards.append(tables.awards[entry.row.award])
    decisions.append(tables.decision(honouree))
    villages.append(villageTexts.add(honouree.village ?? ""))
    roads.append(roadTexts.add(Self.roads(honouree)))
  }

  /// Written by the script after each area.
  private static let unit = " m²"

  /// Every road an honouree gave for, each once, as one text.
  static func roads(_ honouree: Honouree) -> String {
    var roads: [String] = []
    for road in honouree.donations.compactMap(\.road) where !roads.contains(road) { roads.append(road) }
    return roads.joined(separator: "; ")
  }

  func write(to json: inout JSONText) {
    json.array { json in
      for texts in [ids, names, areas, villageTexts.texts, roadTexts.texts] {
        json.newline()
        json.strings(texts)
      }
      for numbers in [honorifics, kinds, communes, awards, decisions, villages, roads] {
        json.newline()
        json.string(SearchNumbers.text(numbers))
      }
    }
  }
}
