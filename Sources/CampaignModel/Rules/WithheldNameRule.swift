/// Whoever is not published is named in no text either: a summary, a slogan, a correction may give a name away.
///
/// Personal data is published only with consent (Law 91/2025/QH15): taking a person off the pages is not enough where
/// the sentence about a neighbour still names them. Collectives' names are no personal data.
internal import Diagnostics
internal import VietnameseText

struct WithheldNameRule: CampaignRule {
  func check(_ campaign: Campaign) -> [Diagnostic] {
    let names = WithheldNames(campaign)
    guard !names.isEmpty else { return [] }
    var diagnostics: [Diagnostic] = []
    campaign.forEachPublicText { text in
      if let index = text.honouree {
        let owner = campaign.honourees[index]
        // The row of someone not published is in no view, and a person's own name is what is published.
        guard campaign.publication(of: owner) == .published else { return }
        if text.source == .name, owner.kind != .collective { return }
      }
      for found in names.occurring(in: text.text) {
        diagnostics.append(.withheldName(campaign.honourees[found], at: text.location))
      }
    }
    return diagnostics
  }
}

/// The names of people who are not published, found in a text in one pass.
struct WithheldNames {
  private struct Name {
    /// The words without marks.
    let words: [Substring.UTF8View]
    let owner: Int
  }

  /// By a number made of the first two words.
  private var byStart: [UInt64: [Name]] = [:]
  /// Folded names of people who are published.
  private var published: Set<String> = []
  private let honourees: [Honouree]

  init(_ campaign: Campaign) {
    honourees = campaign.honourees
    var hidden: [(key: String, owner: Int)] = []
    var shown: [Int] = []
    for (index, honouree) in honourees.enumerated() where honouree.kind != .collective {
      if campaign.publication(of: honouree) == .published {
        shown.append(index)
      } else {
        hidden.append((Self.key(honouree.name), index))
      }
    }
    guard !hidden.isEmpty else { return }
    for index in shown { published.insert(Self.key(honourees[index].name)) }
    var seen: Set<String> = []
    for (key, owner) in hidden where !published.contains(key) && seen.insert(key).inserted {
      let words = Self.words(key)
      guard words.count > 1 else { continue }
      byStart[Self.start(words[0], words[1]), default: []].append(Name(words: words, owner: owner))
    }
  }

  var isEmpty: Bool { byStart.isEmpty }

  /// Whose names stand in the text, whole and whatever their marks; each once.
  func occurring(in text: String) -> [Int] {
    let words = Self.words(Folding.key(text))
    guard words.count > 1 else { return [] }
    var found: [Int] = []
    for index in 0..<(words.count - 1) {
      guard let names = byStart[Self.start(words[index], words[index + 1])] else { continue }
      for name in names where !found.contains(name.owner) {
        let end = index + name.words.count
        guard end <= words.count, zip(name.words, words[index..<end]).allSatisfy({ $0.elementsEqual($1) }),
          !isPartOfPublished(words, index..<end), isMeant(name, in: text)
        else { continue }
        found.append(name.owner)
      }
    }
    return found
  }

  /// A Boolean value that indicates whether the words are a part of a longer name of someone who is published.
  private func isPartOfPublished(_ words: [Substring.UTF8View], _ range: Range<Int>) -> Bool {
    for before in 0...2 {
      for after in 0...2 where before + after > 0 {
        let wide = (range.lowerBound - before)..<(range.upperBound + after)
        guard wide.lowerBound >= 0, wide.upperBound <= words.count else { continue }
        if published.contains(words[wide].map { String(Substring($0)) }.joined(separator: " ")) { return true }
      }
    }
    return false
  }

  /// Two words without marks are easily something else (“lễ lợi”): they count with the name's own marks, or where the
  /// text has none. Three words and more are a name.
  private func isMeant(_ name: Name, in text: String) -> Bool {
    guard name.words.count == 2 else { return true }
    let spelled = Self.spelledWords(text)
    let own = Self.spelledWords(honourees[name.owner].name).suffix(2)
    let plain = name.words.map { String(Substring($0)) }
    return spelled.indices.dropLast().contains { index in
      let pair = spelled[index...(index + 1)]
      return pair.elementsEqual(own) || pair.elementsEqual(plain)
    }
  }

  private static func spelledWords(_ text: String) -> [String] {
    TypedName.spelled(text).split { !$0.isLetter && !$0.isNumber }.map(String.init)
  }

  /// The name without marks, and without an honorific that was typed into it.
  private static func key(_ name: String) -> String {
    let key = Folding.key(name)
    guard let word = HonorificRule.honorific(inName: name) else { return key }
    return String(key.dropFirst(Folding.key(word).count + 1))
  }

  private static func words(_ key: String) -> [Substring.UTF8View] {
    key.utf8.split(separator: UInt8(ascii: " ")).map { Substring($0).utf8 }
  }

  /// FNV-1a over two words.
  private static func start(_ first: Substring.UTF8View, _ second: Substring.UTF8View) -> UInt64 {
    var hash: UInt64 = 0xCBF2_9CE4_8422_2325
    for byte in first { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01B3 }
    hash = (hash ^ 0x20) &* 0x100_0000_01B3
    for byte in second { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01B3 }
    return hash
  }
}

extension DiagnosticKind {
  static let withheldNameInText = DiagnosticKind("withheld-name-in-text", .question)
}

extension Diagnostic {
  fileprivate static func withheldName(_ person: Honouree, at location: SourceLocation) -> Diagnostic {
    Diagnostic(
      .withheldNameInText, at: location,
      Phrase(
        vi: "nội dung này có tên \(person.name.quoted()), nhưng hồ sơ \(person.id.quoted()) không được công khai",
        en: "this text names \(person.name.quoted()), whose dossier \(person.id.quoted()) is not published"),
      explanation: Phrase(
        vi: "Tên của người chưa đồng ý, đã rút hoặc chưa có quyết định không được xuất hiện ở bất kỳ trang nào.",
        en: "Whoever has not consented, withdrew or is not yet decided is named on no page."),
      remedy: Phrase(
        vi: "Bỏ tên này khỏi nội dung (ví dụ: “một hộ dân trong thôn”); hoặc, nếu người đó đồng ý công khai, bổ sung "
          + "sự đồng ý vào hồ sơ.",
        en: "Take the name out of the text; or, if the person consents, add the consent to the dossier."),
      notes: [Note(Phrase(vi: "hồ sơ ở đây", en: "the dossier is here"), at: person.origin.location("consent"))])
  }
}
