/// A row is about one person: each consents for themselves, and each has a page of their own.
///
/// A household's dossier names the one who stands for it; husband and wife are two people, and two consents. A
/// collective's name may hold what it likes, and so may brackets: “Giáp Văn Ân (Năm Ân)” is one person.
internal import Diagnostics

struct TwoPeopleRule: CampaignRule {
  func check(_ campaign: Campaign) -> [Diagnostic] {
    campaign.honourees.compactMap { honouree in
      guard honouree.kind != .collective, Self.namesTwo(honouree.name) else { return nil }
      return .twoPeopleInName(at: honouree.origin.location("name"))
    }
  }

  /// A Boolean value that indicates whether a name is two people's: “Giáp Văn Ân, Nguyễn Thị Bình”, “Ân và bà Bình”.
  static func namesTwo(_ name: String) -> Bool {
    // Nearly every name ends here: letters and blanks, and no word that joins.
    guard name.contains(where: { signs[$0] != nil }) || joinsWords(name) else { return false }
    if namesSpouse(name) { return true }
    let (parts, fewest) = parts(of: name)
    // A name all in small letters has no capitals to tell it by.
    let hasCapitals = name.contains(where: \.isUppercase)
    return parts.count { part in nameWords(part, hasCapitals) >= fewest } > 1
  }

  /// Signs between two names, and how many words of a name each side must have: a comma, a slash or a hyphen stands
  /// before much that is no name.
  private static let signs: [Character: Int] = [
    ",": 2, "/": 2, "-": 2, "–": 2, "—": 2, ";": 1, "+": 1, "&": 1,
  ]
  private static let joints: Set<String> = ["và", "va", "cùng", "với"]

  private static func joinsWords(_ name: String) -> Bool {
    name.split(whereSeparator: \.isWhitespace).contains { joints.contains(TypedName.joint(String($0))) }
  }

  /// A Boolean value that indicates whether “và vợ”, “cùng chồng” follows a name, outside brackets.
  private static func namesSpouse(_ name: String) -> Bool {
    let words = name.prefix { $0 != "(" }.split(whereSeparator: \.isWhitespace).map(String.init)
    return words.indices.dropFirst().dropLast().contains { index in
      joints.contains(TypedName.joint(words[index])) && spouses.contains(TypedName.spelled(words[index + 1]))
    }
  }

  private static let spouses: Set<String> = ["vợ", "chồng"]

  /// What stands between the signs and words that join, brackets left out; how many words of a name make a person of
  /// a part.
  private static func parts(of name: String) -> (parts: [[String]], fewest: Int) {
    var parts: [[String]] = [[]]
    var word = ""
    var depth = 0
    var fewest = 2
    func isSpaced(_ sign: Character) -> Bool { name.contains(" \(sign) ") }
    func endWord() {
      if joints.contains(TypedName.joint(word)) {
        parts.append([])
        fewest = 1
      } else if !word.isEmpty {
        parts[parts.count - 1].append(word)
      }
      word = ""
    }
    for character in name {
      if character == "(" { depth += 1 }
      if character == ")" { depth = max(0, depth - 1) }
      if depth > 0 || character == ")" { continue }
      // “A-Sình” is one name; “Ân - Bình” are two.
      let isHyphen = character == "-" || character == "–" || character == "—"
      if let least = signs[character], !isHyphen || isSpaced(character) {
        endWord()
        parts.append([])
        fewest = min(fewest, least)
      } else if character.isWhitespace {
        endWord()
      } else {
        word.append(character)
      }
    }
    endWord()
    return (parts, fewest)
  }

  /// How many words of a name a part has, without what stands before one; 0 where it is an office or a place.
  private static func nameWords(_ part: [String], _ hasCapitals: Bool) -> Int {
    let words = part.drop { forms.contains(TypedName.spelled($0)) }
    guard let first = words.first, !others.contains(TypedName.spelled(first)) else { return 0 }
    return words.count { word in
      word.contains(where: \.isLetter) && (!hasCapitals || word.first?.isUppercase == true)
    }
  }

  private static let forms: Set<String> = [
    "hộ", "ông", "bà", "cụ", "anh", "chị", "cô", "chú", "bác", "em", "vợ", "chồng", "con", "là", "gia", "đình",
  ]
  /// Words that begin an office or a place.
  private static let others: Set<String> = [
    "thôn", "xã", "tổ", "bản", "khu", "phố", "xóm", "đội", "trưởng", "bí", "chủ", "chi", "hội", "nguyên", "cựu",
    "cán", "giáo", "đảng", "thương", "bệnh", "tức", "còn", "thị",
  ]
}

extension TypedName {
  /// A word as it may join two names: only in small letters, for “Và” and “Va” are names.
  fileprivate static func joint(_ word: String) -> String {
    word.first?.isLowercase == true ? spelled(word) : ""
  }
}

extension DiagnosticKind {
  static let twoPeopleInName = DiagnosticKind("two-people-in-name", .error)
}

extension Diagnostic {
  fileprivate static func twoPeopleInName(at location: SourceLocation) -> Diagnostic {
    Diagnostic(
      .twoPeopleInName, at: location,
      Phrase(vi: "ô này có vẻ ghi hai người", en: "this cell seems to name two people"),
      remedy: Phrase(
        vi: "Ghi mỗi người một dòng; mỗi người cần sự đồng ý riêng.",
        en: "Give each person a row; each needs a consent of their own."))
  }
}
