/// Whoever is not published is named in no text either: a summary, a slogan, a correction may give a name away.
///
/// Personal data is published only with consent (Law 91/2025/QH15): taking a person off the pages is not enough where
/// the sentence about a neighbour still names them. Collectives' names are no personal data. An official who has the
/// same name is told apart in “Xác nhận” of the unpublished dossier, by the words “Trùng tên” and who it is; each text
/// is then still noted, so that the answer never silences a text written later.
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
        let person = names.owner(found.owner)
        diagnostics.append(
          person.answer.saysNamesake
            ? .namesakeInText(person, at: text.location) : .withheldName(person, at: text.location))
      }
    }
    return diagnostics + campaign.releasedDocuments.flatMap { WithheldNamesInDocument.check($0, names) }
  }
}

/// The names of people, mostly of those who are not published, found in a text in one pass.
struct WithheldNames {
  private struct Name {
    /// The words without marks.
    let words: [Substring.UTF8View]
    let owner: Int
  }

  /// By a number made of the first two words.
  private var byStart: [UInt64: [Name]] = [:]
  /// Of several of one name, the further ones, by the first.
  private var namesakes: [Int: [Honouree.ID]] = [:]
  /// Folded names of people who are published.
  private var published: Set<String> = []
  /// Rows that were left out are in no list, and their people no more in a text than before.
  private let honourees: [Honouree]

  init(_ campaign: Campaign) {
    honourees = campaign.leftOut.isEmpty ? campaign.honourees : campaign.honourees + campaign.leftOut
    var hidden: [(key: String, owner: Int)] = []
    var shown: [Int] = []
    for (index, honouree) in honourees.enumerated() where honouree.kind != .collective {
      if index < campaign.honourees.count, campaign.publication(of: honouree) == .published {
        shown.append(index)
      } else {
        hidden.append((SamePeople.name(honouree), index))
      }
    }
    guard !hidden.isEmpty else { return }
    for index in shown { published.insert(SamePeople.name(honourees[index])) }
    // Of several who are not published, one whose namesake nobody vouched for is asked about.
    hidden =
      hidden.filter { !honourees[$0.owner].answer.saysNamesake }
      + hidden.filter {
        honourees[$0.owner].answer.saysNamesake
      }
    var seen: Set<String> = []
    for (key, owner) in hidden where !published.contains(key) && seen.insert(key).inserted {
      let words = Self.words(key)
      guard words.count > 1 else { continue }
      byStart[Self.start(words[0], words[1]), default: []].append(Name(words: words, owner: owner))
    }
  }

  /// The names of those who are published, to be found in what is told of others.
  init(published campaign: Campaign) {
    honourees = campaign.honourees
    var owners: [String: Int] = [:]
    for (index, honouree) in honourees.enumerated()
    where honouree.kind != .collective && campaign.publication(of: honouree) == .published {
      let key = SamePeople.name(honouree)
      if let first = owners[key] {
        namesakes[first, default: []].append(honouree.id)
        continue
      }
      owners[key] = index
      published.insert(key)
      let words = Self.words(key)
      guard words.count > 1 else { continue }
      byStart[Self.start(words[0], words[1]), default: []].append(Name(words: words, owner: index))
    }
  }

  var isEmpty: Bool { byStart.isEmpty }

  /// The dossiers of all whose names stand in the text, of namesakes each one's.
  func ids(in text: String) -> Set<Honouree.ID> {
    Set(occurring(in: text).flatMap { [honourees[$0.owner].id] + (namesakes[$0.owner] ?? []) })
  }

  /// Whose name was found.
  func owner(_ index: Int) -> Honouree { honourees[index] }

  /// A name in a text.
  struct Occurrence {
    /// Whose it is: what ``owner(_:)`` takes.
    let owner: Int
    /// Which words of the folded text it is.
    let words: Range<Int>
  }

  /// Whose names stand in the text, whole, with their marks or without; each once.
  func occurring(in text: String) -> [Occurrence] {
    let words = Self.words(Folding.key(text))
    guard words.count > 1 else { return [] }
    var found: [Occurrence] = []
    for index in 0..<(words.count - 1) {
      guard let names = byStart[Self.start(words[index], words[index + 1])] else { continue }
      for name in names where !found.contains(where: { $0.owner == name.owner }) {
        let end = index + name.words.count
        guard end <= words.count, zip(name.words, words[index..<end]).allSatisfy({ $0.elementsEqual($1) }),
          !isPartOfPublished(words, index..<end), isMeant(name, in: text)
        else { continue }
        found.append(Occurrence(owner: name.owner, words: index..<end))
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

  /// Words without marks are easily something else (“lễ lợi”, “phục vụ điều hành”): each counts with the name's own marks, or
  /// without any; of three and more, one may have been given a wrong one.
  private func isMeant(_ name: Name, in text: String) -> Bool {
    let count = name.words.count
    let own = Self.spelledWords(honourees[name.owner].name)
    guard own.count == count else { return true }
    let plain = name.words.map { String(Substring($0)) }
    let spelled = Self.spelledWords(text)
    return spelled.indices.dropLast(count - 1).contains { start in
      var others = 0
      for index in 0..<count {
        let word = spelled[start + index]
        if word == own[index] || word == plain[index] { continue }
        guard Folding.key(word) == plain[index] else { return false }
        others += 1
      }
      return others <= (count > 2 ? 1 : 0)
    }
  }

  private static func spelledWords(_ text: String) -> [String] {
    TypedName.spelled(text).split { !$0.isLetter && !$0.isNumber }.map(String.init)
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
  static let namesakeInText = DiagnosticKind("namesake-in-text", .note)
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
        vi: "Bỏ tên này khỏi nội dung (ví dụ: “một hộ dân trong thôn”); hoặc, nếu người đó đồng ý công khai, bổ "
          + "sung sự đồng ý vào hồ sơ. Nếu nội dung nói về người khác trùng tên, ghi rõ là ai ở cột “Xác nhận” của "
          + "hồ sơ, ví dụ: Trùng tên: Trưởng thôn Cả.",
        en: "Take the name out of the text; or, if the person consents, add the consent to the dossier. If the text "
          + "is about someone else of that name, say who in the column “Xác nhận” of the dossier, such as “Trùng "
          + "tên: Trưởng thôn Cả”."
      ).with(.columnToAdd(person)),
      notes: [
        Note(Phrase(vi: "hồ sơ ở đây", en: "the dossier is here"), at: person.origin.ownLocation("consent"))
      ])
  }

  static func namesakeInText(_ person: Honouree, at location: SourceLocation) -> Diagnostic {
    Diagnostic(
      .namesakeInText, at: location,
      Phrase(
        vi: "nội dung này có tên \(person.name.quoted()), trùng với hồ sơ \(person.id.quoted()) không được công khai",
        en: "this text names \(person.name.quoted()), as is the unpublished dossier \(person.id.quoted())"),
      explanation: Phrase(
        vi: "Cột “Xác nhận” của hồ sơ ấy ghi \((person.confirmation ?? "").quoted()).",
        en: "“Xác nhận” of that dossier says \((person.confirmation ?? "").quoted())."),
      remedy: Phrase(
        vi: "Xem lại: nếu nội dung nói về chính người của hồ sơ ấy, bỏ tên khỏi nội dung.",
        en: "Look again: if the text is about the person of that dossier, take the name out."),
      notes: [
        Note(Phrase(vi: "hồ sơ ở đây", en: "the dossier is here"), at: person.origin.ownLocation("confirm"))
      ])
  }
}
