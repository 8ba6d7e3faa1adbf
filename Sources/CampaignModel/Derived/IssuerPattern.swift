/// Tells who signed for whom: matches a decision's issuer with the titles that may decide at a level.
internal import VietnameseText

extension AwardLevel {
  /// A Boolean value that indicates whether the communes decide at this level, each for itself: one of its issuers'
  /// titles is followed by a commune's name (`Chủ tịch UBND xã *`).
  public var isOfCommunes: Bool { issuers.contains { IssuerPattern($0).endsInCommune } }
}

/// A title that may decide: whole, or followed by a commune's name.
struct IssuerPattern {
  enum Match: Hashable {
    case whole
    /// The issuer ends with a commune: its name as typed, with the kind that the title says (`xã kiên thành`).
    case commune(String)
  }

  let endsInCommune: Bool
  /// The words of the title, without marks.
  private let words: [String]
  /// `xã`, `thị trấn` or nothing: what the title says before the name.
  private let kindWord: String

  init(_ pattern: String) {
    let spelled = TypedName.spelled(pattern)
    endsInCommune = spelled.hasSuffix(" *")
    let title = endsInCommune ? String(spelled.dropLast(2)) : spelled
    words = title.split(separator: " ").map { TypedName.folded(String($0)) }
    kindWord = Commune.Kind.allCases.map(\.word).first { title.hasSuffix(" " + $0) } ?? ""
  }

  /// How many words the title has: of two titles that match, the longer says more.
  var length: Int { words.count }

  func match(_ issuer: String) -> Match? {
    let typed = TypedName.spelled(issuer).split(separator: " ").map(String.init)
    guard typed.count >= words.count, zip(words, typed).allSatisfy({ $0 == TypedName.folded($1) }) else { return nil }
    let rest = typed.dropFirst(words.count).joined(separator: " ")
    if endsInCommune { return rest.isEmpty ? nil : .commune(kindWord.isEmpty ? rest : "\(kindWord) \(rest)") }
    return rest.isEmpty ? .whole : nil
  }
}

/// Who issued each decision, as far as its level's titles tell.
struct IssuerReading {
  enum Issuer: Hashable {
    /// The title matches: the district decides.
    case district
    /// The commune; with its name as it should be written, where the marks typed differ.
    case commune(Commune.ID, written: String?)
    /// A commune that is not in the list; holds the name as it was understood, and the name that was probably meant.
    case unknownCommune(String, suggestion: String?)
    /// No title of the level.
    case none
  }

  private let patterns: [AwardLevel.ID: [IssuerPattern]]
  private let communes: CommuneMatcher

  init(_ campaign: Campaign) {
    var patterns: [AwardLevel.ID: [IssuerPattern]] = [:]
    for level in campaign.settings.levels {
      patterns[level.id] = level.issuers.map(IssuerPattern.init).sorted { $0.length > $1.length }
    }
    self.patterns = patterns
    communes = CommuneMatcher(campaign.communes)
  }

  func issuer(of decision: Decision, at level: AwardLevel.ID) -> Issuer {
    for pattern in patterns[level] ?? [] {
      switch pattern.match(decision.issuer) {
      case .whole: return .district
      case .commune(let name):
        switch communes.match(name) {
        // “Chủ tịch UBND xã Chũ”, where Chũ is a township: there is no such office.
        case .found(_, .kindDiffers(let name)): return .unknownCommune(name, suggestion: name)
        case .found(let id, .marksDiffer(let name)): return .commune(id, written: name)
        case .found(let id, _): return .commune(id, written: nil)
        case .unknown(let suggestion): return .unknownCommune(name, suggestion: suggestion)
        case .ambiguous: return .unknownCommune(name, suggestion: nil)
        }
      case nil: continue
      }
    }
    return .none
  }

  func issuer(of decision: Decision) -> Issuer { decision.level.map { issuer(of: decision, at: $0) } ?? .none }
}
