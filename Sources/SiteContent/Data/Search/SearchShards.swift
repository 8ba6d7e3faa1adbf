internal import CampaignModel
internal import Diagnostics

/// The search index of a large campaign, in parts that a query loads as it needs them: at 100,000 entries at most 60 KB
/// compressed.
///
/// - `du-lieu/tim-kiem.js` sets `vinhdanhChiMuc`: the tables, every word with how many entries hold it, and as runs, who
///   bears it as a given name: entries stand in the order of given names, so that this costs next to nothing.
/// - `wN.js` calls `vinhdanhPhan("wN",[…])` with the positions of the entries that hold each of some words: for each word
///   a text for the names and one for the keys.
/// - `bN.js` holds a block of entries, `iN.js` some ids with their positions.
///
/// The parts' folder is named by what is in them, so that parts of two editions never mix: a page that was opened before
/// a new edition finds no part any more, and loads this file anew.
struct SearchShards: Sendable {
  /// Entries of a block.
  static let blockSize = 16
  /// Ids of a part.
  static let idsPerPart = 1_024
  /// Signs after which a part with words is closed.
  private static let partSize = 3_000

  private let entries: [SiteIndex.Entry]
  private let tables: SearchTables
  private let vocabulary: SearchVocabulary
  /// The first word of each part.
  private let partStarts: [Int]
  /// Ordered by number, then by the rest.
  private let ids: [ID]
  private let folder: String

  private struct ID: Sendable {
    let number: String
    let rest: String
    let position: Int

    var key: String { "\(number) \(rest)" }
  }

  init(_ entries: [SiteIndex.Entry], _ tables: SearchTables) {
    self.entries = entries
    self.tables = tables
    vocabulary = SearchVocabulary(entries, tables)
    partStarts = Self.partStarts(vocabulary, count: entries.count)
    ids = entries.enumerated().map { position, entry in
      let parts = SearchWords.partsOfID(entry.honouree.id)
      return ID(number: parts.number, rest: parts.rest, position: position)
    }.sorted { $0.key.utf8.lexicographicallyPrecedes($1.key.utf8) }
    folder = "du-lieu/tim/\(Self.edition(entries, tables))/"
  }

  var files: [PlannedFile] {
    let idParts = stride(from: 0, to: ids.count, by: Self.idsPerPart)
    let blocks = stride(from: 0, to: entries.count, by: Self.blockSize)
    return [PlannedFile(path: Routes.searchIndex, content: .rendered { $0 += manifest() })]
      + partStarts.indices.map { number in part("w\(number)") { writeWords(ofPart: number, to: &$0) } }
      + idParts.enumerated().map { number, start in part("i\(number)") { writeIDs(from: start, to: &$0) } }
      + blocks.enumerated().map { number, start in part("b\(number)") { writeBlock(from: start, to: &$0) } }
  }

  private func part(_ name: String, _ write: @escaping @Sendable (inout JSONText) -> Void) -> PlannedFile {
    PlannedFile(
      path: "\(folder)\(name).js",
      content: .rendered { output in
        var json = JSONText()
        write(&json)
        output += Array("vinhdanhPhan(\"\(name)\",".utf8) + json.bytes + Array(");\n".utf8)
      })
  }

  // MARK: - Parts

  private func manifest() -> [UInt8] {
    var json = JSONText()
    let words = vocabulary.words
    json.object { json in
      json.field("count", entries.count)
      json.key("tables")
      tables.write(to: &json)
      json.field("folder", folder)
      json.field("block", Self.blockSize)
      json.field("words", words.map(\.text).joined(separator: " "))
      json.strings("given", words.map { SearchNumbers.runs($0.given) })
      json.field("names", SearchNumbers.text(words.map(\.names.count)))
      json.field("keys", SearchNumbers.text(words.map(\.keys.count)))
      json.field("parts", SearchNumbers.text(Self.steps(partStarts)))
      json.strings("ids", stride(from: 0, to: ids.count, by: Self.idsPerPart).map { ids[$0].key })
      json.strings("idLetters", Set(ids.map(\.rest)).sorted().prefix(64).map { $0 })
      json.field("idLengths", SearchNumbers.text(Set(ids.map(\.number.utf8.count)).sorted()))
    }
    return Array("vinhdanhChiMuc=".utf8) + json.bytes + Array(";\n".utf8)
  }

  private func writeWords(ofPart number: Int, to json: inout JSONText) {
    let end = number + 1 < partStarts.count ? partStarts[number + 1] : vocabulary.words.count
    json.array { json in
      for word in vocabulary.words[partStarts[number]..<end] {
        json.string(SearchNumbers.positions(word.names, below: entries.count))
        json.string(SearchNumbers.positions(word.keys, below: entries.count))
      }
    }
  }

  private func writeIDs(from start: Int, to json: inout JSONText) {
    let part = ids[start..<min(start + Self.idsPerPart, ids.count)]
    json.array { json in
      json.string(part.map(\.key).joined(separator: "|"))
      json.string(SearchNumbers.text(part.map(\.position)))
    }
  }

  private func writeBlock(from start: Int, to json: inout JSONText) {
    SearchBlock(entries[start..<min(start + Self.blockSize, entries.count)], tables).write(to: &json)
  }

  // MARK: - Division

  /// Words of one beginning share parts; a frequent word has one to itself.
  private static func partStarts(_ vocabulary: SearchVocabulary, count: Int) -> [Int] {
    var starts: [Int] = []
    var size = partSize
    for (number, word) in vocabulary.words.enumerated() {
      let needed = estimate(word.names.count, of: count) + estimate(word.keys.count, of: count) + 6
      if size + needed > partSize, size > 0 {
        starts.append(number)
        size = 0
      }
      size += needed
    }
    return starts
  }

  /// About how many signs a set of positions takes.
  private static func estimate(_ size: Int, of count: Int) -> Int {
    SearchNumbers.isDense(size, of: count) ? count / 6 : size + size / 4
  }

  private static func steps(_ starts: [Int]) -> [Int] {
    zip(starts, [0] + starts).map { $0 - $1 }
  }

  /// Names the parts by what they are made from, and by their form: a new form needs a new number here.
  private static func edition(_ entries: [SiteIndex.Entry], _ tables: SearchTables) -> String {
    var json = JSONText()
    json.number(1)
    tables.write(to: &json)
    SearchBlock(entries, tables).write(to: &json)
    return SharedFiles.hash(json.bytes)
  }
}
