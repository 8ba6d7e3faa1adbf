internal import CampaignModel
internal import VietnameseText

/// Every word that entries are found by, and where each stands: as a given name, elsewhere in a name, or in what an entry
/// is also found by (village, commune, road, number of the decision).
struct SearchVocabulary: Sendable {
  struct Word: Sendable {
    let text: String
    /// Positions of entries, ascending, each once.
    var given: [Int32] = []
    var names: [Int32] = []
    var keys: [Int32] = []
  }

  /// In the order of their letters without marks, so that words with one beginning are neighbours.
  let words: [Word]

  init(_ entries: [SiteIndex.Entry], _ tables: SearchTables) {
    var reader = Reader()
    for (position, entry) in entries.enumerated() {
      reader.add(entry.honouree, at: Int32(clamping: position), tables)
    }
    words = reader.words.map { (plain: Folding.key($0.text), word: $0) }
      .sorted { one, other in
        one.plain != other.plain
          ? one.plain.utf8.lexicographicallyPrecedes(other.plain.utf8)
          : one.word.text.utf8.lexicographicallyPrecedes(other.word.text.utf8)
      }.map(\.word)
  }

  /// Numbers words while entries are read; places are taken apart once, since many share them.
  private struct Reader {
    var words: [Word] = []
    private var numbers: [String: Int] = [:]
    private var places: [String: [Int]] = [:]
    private var communes: [Int: [Int]] = [:]
    private var decisions: [Int: [Int]] = [:]

    mutating func add(_ honouree: Honouree, at position: Int32, _ tables: SearchTables) {
      var names = numbers(of: SearchWords.words(honouree.name))
      if honouree.kind != .collective, let last = names.last {
        let called = SearchWords.words(PersonName(honouree.name).given).last.map { number(of: $0) } ?? last
        append(position, to: \.given, of: [called])
        if let place = names.lastIndex(of: called) { names.remove(at: place) }
      }
      append(position, to: \.names, of: names)
      append(position, to: \.keys, of: numbers(ofPlace: honouree.village ?? ""))
      append(position, to: \.keys, of: numbers(ofPlace: SearchBlock.roads(honouree)))
      append(position, to: \.keys, of: numbers(ofCommune: tables.commune(honouree), tables))
      append(position, to: \.keys, of: numbers(ofDecision: tables.decision(honouree), tables))
    }

    private mutating func append(_ position: Int32, to list: WritableKeyPath<Word, [Int32]>, of numbers: [Int]) {
      for number in numbers where words[number][keyPath: list].last != position {
        words[number][keyPath: list].append(position)
      }
    }

    private mutating func number(of word: String) -> Int {
      if let number = numbers[word] { return number }
      numbers[word] = words.count
      words.append(Word(text: word))
      return words.count - 1
    }

    private mutating func numbers(of texts: [String]) -> [Int] { texts.map { number(of: $0) } }

    private mutating func numbers(ofPlace text: String) -> [Int] {
      if let known = places[text] { return known }
      let numbers = numbers(of: SearchWords.wordsOfPlace(text))
      places[text] = numbers
      return numbers
    }

    private mutating func numbers(ofCommune commune: Int, _ tables: SearchTables) -> [Int] {
      if let known = communes[commune] { return known }
      let numbers = numbers(of: tables.texts(ofCommune: commune).flatMap(SearchWords.wordsOfPlace))
      communes[commune] = numbers
      return numbers
    }

    private mutating func numbers(ofDecision decision: Int, _ tables: SearchTables) -> [Int] {
      if let known = decisions[decision] { return known }
      let numbers = numbers(of: tables.text(ofDecision: decision).map(SearchWords.words) ?? [])
      decisions[decision] = numbers
      return numbers
    }
  }
}
