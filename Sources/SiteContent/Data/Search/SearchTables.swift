internal import CampaignModel
internal import Diagnostics

/// What many entries of the search index share, told once and referred to by number.
struct SearchTables: Sendable {
  /// In the order of `Honouree.Kind.allCases`: the script knows that the last one's names have no given name.
  static let kinds = Honouree.Kind.allCases

  private(set) var honorifics = NumberedTexts()
  private(set) var awards = NumberedTexts()
  private let communes: [Commune]
  private let routes: Routes
  private let decisions: [Decision]
  private let communeNumbers: [Commune.ID: Int]
  private let decisionNumbers: [Decision.ID: Int]
  /// The district and the province: words of every query that everybody answers to.
  private let region: [String]

  init(_ campaign: Campaign, _ index: SiteIndex) {
    for entry in index.entries {
      honorifics.add(entry.honouree.honorific)
      awards.add(entry.row.award)
    }
    communes = campaign.communes
    routes = Routes(communes: communes)
    // A decision that nobody published stands in is not named by the index.
    decisions = campaign.decisions.filter { !(index.byDecision[$0.id] ?? []).isEmpty }
    communeNumbers = Self.numbers(communes.map(\.id))
    decisionNumbers = Self.numbers(decisions.map(\.id))
    region = [campaign.settings.place.name, campaign.settings.place.province]
  }

  private static func numbers(_ ids: [String]) -> [String: Int] {
    Dictionary(ids.enumerated().map { ($1, $0 + 1) }, uniquingKeysWith: { first, _ in first })
  }

  /// From 1; 0 is none.
  func commune(_ honouree: Honouree) -> Int { honouree.commune.flatMap { communeNumbers[$0] } ?? 0 }
  /// From 1; 0 is none.
  func decision(_ honouree: Honouree) -> Int { honouree.decision.flatMap { decisionNumbers[$0] } ?? 0 }
  func kind(_ honouree: Honouree) -> Int { Self.kinds.firstIndex(of: honouree.kind) ?? 0 }

  /// What a commune is found by: its name, its other names, and the unit it went into.
  func texts(ofCommune number: Int) -> [String] {
    guard communes.indices.contains(number - 1) else { return [] }
    let commune = communes[number - 1]
    return [commune.name] + commune.aliases + [commune.successor].compactMap(\.self)
  }

  func text(ofDecision number: Int) -> String? {
    decisions.indices.contains(number - 1) ? decisions[number - 1].number : nil
  }

  func write(to json: inout JSONText) {
    json.object { json in
      json.strings("honorifics", honorifics.texts)
      json.strings("kinds", Self.kinds.map(\.title))
      json.strings("awards", awards.texts)
      json.key("communes")
      json.array { json in
        for number in communes.indices {
          json.array { json in
            json.string(communes[number].kind.word)
            json.string(communes[number].name)
            json.string(communes[number].successor ?? "")
            for text in communes[number].aliases { json.string(text) }
          }
        }
      }
      json.strings("communePaths", communes.map { routes.commune($0.id) })
      json.strings("decisions", decisions.map(\.number))
      json.strings("region", region)
    }
  }
}

/// Texts numbered from 0 in the order in which they were first added.
struct NumberedTexts: Sendable {
  private(set) var texts: [String] = []
  private var numbers: [String: Int] = [:]

  @discardableResult mutating func add(_ text: String) -> Int {
    if let number = numbers[text] { return number }
    numbers[text] = texts.count
    texts.append(text)
    return texts.count - 1
  }

  subscript(text: String) -> Int { numbers[text] ?? 0 }
}

extension JSONText {
  mutating func strings(_ name: String, _ values: [String]) {
    key(name)
    strings(values)
  }

  mutating func strings(_ values: [String]) {
    array { json in
      for value in values { json.string(value) }
    }
  }
}
