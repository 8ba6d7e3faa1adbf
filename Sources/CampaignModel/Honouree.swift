/// A person, household or collective proposed for or given an award.
///
/// A reference: two dozen texts that every rule goes through and several pages show. Immutable, so that sharing is safe.
public final class Honouree: Sendable, Identifiable {
  public enum Kind: String, Sendable, CaseIterable {
    case individual
    case household
    case collective

    /// `Cá nhân`, `Hộ gia đình`, `Tập thể`.
    public var title: String {
      switch self {
      case .individual: "Cá nhân"
      case .household: "Hộ gia đình"
      case .collective: "Tập thể"
      }
    }

    /// The order of protocol: collectives, households, individuals.
    public var protocolRank: Int {
      switch self {
      case .collective: 0
      case .household: 1
      case .individual: 2
      }
    }
  }

  /// The dossier's id. It becomes the page's address, so it is never an ID-card or phone number.
  public let id: String
  public let kind: Kind
  /// `Ông`, `Bà`, `Hộ ông`, `Hộ bà`, as given; never guessed. Empty for collectives.
  public let honorific: String
  public let name: String
  /// Sorts in place of the name.
  public let sortName: String?
  /// What someone is or does: `Trưởng thôn`.
  public let position: String?
  public let isDeceased: Bool
  /// The village or residential group as typed; the finest place that is published.
  public let village: String?
  /// The commune as typed.
  public let communeText: String
  public let commune: Commune.ID?
  /// Every gift, in the order they stand in the files.
  public let donations: [Donation]
  /// For a collective: how many households gave.
  public let households: Int?
  /// The year of the achievement.
  public let year: Int?
  /// The award level as typed.
  public let levelText: String
  public let level: AwardLevel.ID?
  /// The form of award as typed: `Giấy khen`.
  public let award: String?
  /// The decision's key as typed; empty where there is none yet.
  public let decisionText: String
  public let decision: Decision.ID?
  /// The number in the decision's annex.
  public let annexNumber: Int?
  public let state: DossierState
  public let quota: QuotaChoice?
  /// One sentence about the achievement.
  public let summary: String?
  public let consent: Consent
  /// Who took the photo, or where it comes from; printed below it.
  public let photoCredit: String?
  /// What the photo shows, where it shows more than the honouree.
  public let photoCaption: String?
  /// The answer to a question the program asked about this row, as typed.
  public let confirmation: String?
  /// What that answer means.
  public let answer: Confirmation
  public let origin: RowOrigin

  /// An honouree as typed: what its cells refer to is not known yet.
  public init(
    id: String, kind: Kind, honorific: String, name: String, sortName: String? = nil, position: String? = nil,
    isDeceased: Bool = false, village: String? = nil, communeText: String, donations: [Donation] = [],
    households: Int? = nil, year: Int? = nil, levelText: String, award: String? = nil, decisionText: String = "",
    annexNumber: Int? = nil, state: DossierState, quota: QuotaChoice? = nil, summary: String? = nil, consent: Consent,
    photoCredit: String? = nil, photoCaption: String? = nil, confirmation: String? = nil, origin: RowOrigin
  ) {
    self.id = id
    self.kind = kind
    self.honorific = honorific
    self.name = name
    self.sortName = sortName
    self.position = position
    self.isDeceased = isDeceased
    self.village = village
    self.communeText = communeText
    self.donations = donations
    self.households = households
    self.year = year
    self.levelText = levelText
    self.award = award
    self.decisionText = decisionText
    self.annexNumber = annexNumber
    self.state = state
    self.quota = quota
    self.summary = summary
    self.consent = consent
    self.photoCredit = photoCredit
    self.photoCaption = photoCaption
    self.confirmation = confirmation
    answer = Confirmation(confirmation)
    self.origin = origin
    commune = nil
    level = nil
    decision = nil
  }

  /// What an honouree's cells were found to refer to.
  struct Meaning {
    var commune: Commune.ID?
    var level: AwardLevel.ID?
    var decision: Decision.ID?
  }

  /// The honouree as typed, with what its cells mean and with all its gifts.
  init(_ typed: Honouree, _ meaning: Meaning, donations: [Donation]) {
    id = typed.id
    kind = typed.kind
    honorific = typed.honorific
    name = typed.name
    sortName = typed.sortName
    position = typed.position
    isDeceased = typed.isDeceased
    village = typed.village
    communeText = typed.communeText
    commune = meaning.commune
    self.donations = donations
    households = typed.households
    year = typed.year
    levelText = typed.levelText
    level = meaning.level
    award = typed.award
    decisionText = typed.decisionText
    decision = meaning.decision
    annexNumber = typed.annexNumber
    state = typed.state
    quota = typed.quota
    summary = typed.summary
    consent = typed.consent
    photoCredit = typed.photoCredit
    photoCaption = typed.photoCaption
    confirmation = typed.confirmation
    answer = typed.answer
    origin = typed.origin
  }

  /// The name with its honorific, as it is announced: `Hộ ông Giáp Văn Ân`.
  public var fullName: String { honorific.isEmpty ? name : "\(honorific) \(name)" }
}
