internal import CampaignModel
internal import VietnameseText

/// Finds the communes that a file's name or a title line mentions: whole words, the longest name first, with or without
/// marks, by name, other name or code. A look-alike is never taken for a commune.
struct CommuneFinder {
  /// How a text speaks of communes.
  enum Style {
    /// A file's name: `Tan Son`, `07531 bao cao`. A commune's name alone is enough.
    case fileName
    /// A title, such as `UBND XÃ TÂN SƠN`: `xã`, `thị trấn` or `UBND` must stand before the name, since titles name
    /// villages too.
    case title
  }

  private struct Name {
    let commune: Commune.ID
    let spelled: [String]
    let folded: [String]

    var joined: String { folded.joined() }
  }

  private struct Word {
    let spelled: String
    let folded: String

    var isPlain: Bool { spelled.utf8.allSatisfy { $0 < 0x80 } }
  }

  private struct Mention {
    let commune: Commune.ID
    let words: Range<Int>
    let isMarked: Bool
  }

  let names: CommuneNames
  private var namesOfFirstWord: [String: [Name]] = [:]
  private let codes: Set<String>

  init(_ names: CommuneNames) {
    self.names = names
    codes = Set(names.communes.map(\.id))
    for commune in names.communes {
      for text in [commune.name] + commune.aliases {
        let words = Self.words(of: text)
        guard let first = words.first else { continue }
        let name = Name(commune: commune.id, spelled: words.map(\.spelled), folded: words.map(\.folded))
        namesOfFirstWord[first.folded, default: []].append(name)
        if words.count > 1 { namesOfFirstWord[name.joined, default: []].append(name) }
      }
    }
  }

  /// The communes that a text mentions, in the order of their list; several where it may mean any of them.
  func communes(in text: String, _ style: Style) -> [Commune.ID] {
    let words = Self.words(of: text)
    var mentions = words.indices.flatMap { self.mentions(at: $0, of: words, style) }
    let marked = mentions.filter(\.isMarked)
    if !marked.isEmpty { mentions = marked }
    let longest = mentions.filter { mention in
      !mentions.contains { $0.words.count > mention.words.count && $0.words.overlaps(mention.words) }
    }
    var found = Set(longest.map(\.commune))
    if style == .fileName { found.formUnion(words.map(\.spelled).filter(codes.contains)) }
    return names.communes.map(\.id).filter(found.contains)
  }

  /// The name that a text without any commune's name probably means, where one alone is near.
  func suggestion(for text: String) -> String? {
    let words = Self.words(of: text).filter { !$0.folded.utf8.allSatisfy { (0x30...0x39).contains($0) } }
    var found: Set<String> = []
    for length in 1...3 where length <= words.count {
      // A short word is near to everything.
      if length == 1, words.count > 1 { continue }
      for start in 0...(words.count - length) {
        let phrase = words[start..<(start + length)].map(\.spelled).joined(separator: " ")
        switch names.match(phrase) {
        case .found(let id): found.insert(names.typed(id))
        case .unknown(let name?): found.insert(name)
        default: break
        }
      }
    }
    return found.count == 1 ? found.first : nil
  }

  // MARK: Matching

  private func mentions(at start: Int, of words: [Word], _ style: Style) -> [Mention] {
    let candidates = namesOfFirstWord[words[start].folded] ?? []
    let isMarked = Self.isMarker(before: start, of: words)
    let exact = candidates.compactMap { name in
      self.mention(of: name, at: start, words, style, isMarked) { $0.spelled == $1 }
    }
    if !exact.isEmpty { return exact }
    return candidates.compactMap { name in
      self.mention(of: name, at: start, words, style, isMarked) { word, _ in word.isPlain }
    }
  }

  /// The mention of a name at a word, where every word fits.
  private func mention(
    of name: Name, at start: Int, _ words: [Word], _ style: Style, _ isMarked: Bool,
    where fits: (Word, String) -> Bool
  ) -> Mention? {
    let count = name.folded.count
    let range: Range<Int>
    if count > 1, words[start].folded == name.joined {
      // “TanSon”, written as one word.
      guard fits(words[start], name.spelled.joined()) else { return nil }
      range = start..<(start + 1)
    } else {
      guard start + count <= words.count else { return nil }
      range = start..<(start + count)
      for (word, part) in zip(words[range], zip(name.spelled, name.folded)) {
        guard word.folded == part.1, fits(word, part.0) else { return nil }
      }
    }
    let isWhole = range == words.indices
    // “chu” without marks is a word of many phrases, and “Chũ” is a township.
    let isWordOfItsOwn = count > 1 || !words[start].isPlain
    guard isMarked || isWhole || (style == .fileName && isWordOfItsOwn) else { return nil }
    return Mention(commune: name.commune, words: range, isMarked: isMarked)
  }

  /// Whether `xã`, `thị trấn`, `TT`, `x` or `UBND` stands before a word; a cooperative (`hợp tác xã`) is no commune.
  private static func isMarker(before index: Int, of words: [Word]) -> Bool {
    guard index > 0 else { return false }
    let before = words[..<index].suffix(4).map(\.folded)
    switch before.last {
    case "xa": return before.dropLast().last != "tac"
    case "x", "tt", "ubnd": return true
    case "tran": return before.dropLast().last == "thi"
    case "t": return before.dropLast().last == "t"
    case "dan": return before == ["uy", "ban", "nhan", "dan"]
    default: return false
    }
  }

  /// The words of a text: runs of letters and runs of digits; `TanSon` is two words.
  private static func words(of text: String) -> [Word] {
    var words: [String] = []
    var current = String.UnicodeScalarView()
    var previous: Unicode.Scalar?
    func finish() {
      if !current.isEmpty { words.append(String(current)) }
      current = String.UnicodeScalarView()
    }
    for scalar in Folding.toneNormalised(text).unicodeScalars {
      let properties = scalar.properties
      guard properties.isAlphabetic || properties.numericType != nil || properties.generalCategory == .nonspacingMark
      else {
        finish()
        previous = nil
        continue
      }
      if let previous = previous?.properties {
        let isDigit = properties.numericType != nil
        let isNewWord = isDigit != (previous.numericType != nil) || (previous.isLowercase && properties.isUppercase)
        if isNewWord { finish() }
      }
      current.append(scalar)
      previous = scalar
    }
    finish()
    return words.compactMap { word in
      let folded = Folding.key(word)
      return folded.isEmpty ? nil : Word(spelled: word.lowercased(), folded: folded)
    }
  }
}
