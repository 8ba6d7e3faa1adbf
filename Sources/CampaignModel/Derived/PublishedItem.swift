/// Something besides the honourees that a site tells: a decision, a material, a correction. Each publish is compared
/// with the one before by them, so that nobody signs a slip that keeps silent about a change.
public struct PublishedItem: Sendable, Hashable {
  public enum Kind: String, Sendable, CaseIterable {
    case settings, foreword, decision, conference, delegation, material, document, activity, correction

    public var title: String {
      switch self {
      case .settings: "Thông tin chung"
      case .foreword: "Lời giới thiệu"
      case .decision: "Quyết định"
      case .conference: "Hội nghị"
      case .delegation: "Đại biểu"
      case .material: "Tài liệu"
      case .document: "Tệp tải về"
      case .activity: "Hoạt động"
      case .correction: "Đính chính"
      }
    }
  }

  /// What an item is known by from one publish to the next.
  public struct Key: Sendable, Hashable {
    public let kind: Kind
    /// Unique within the kind.
    public let id: String

    public init(_ kind: Kind, _ id: String) {
      self.kind = kind
      self.id = id
    }
  }

  public let key: Key
  /// `15/QĐ-UBND`.
  public let name: String
  /// What the desk shows of it; may be empty.
  public let words: String
  /// Tells one content from another where the words do not.
  public let mark: String

  public init(_ key: Key, name: String, words: String = "", mark: String) {
    self.key = key
    self.name = name
    self.words = words
    self.mark = mark
  }

  /// - Parameter texts: Everything that pages tell of it; the words need not be among them.
  init(_ key: Key, name: String, words: [String?] = [], texts: [String?] = []) {
    let shown = words.compactMap(\.self).filter { !$0.isEmpty }.joined(separator: "; ")
    let all = ([name, shown] + texts.map { $0 ?? "" }).joined(separator: "\u{1F}")
    self.init(key, name: name, words: shown, mark: PublishedEntry.mark(Array(all.utf8)))
  }

  public static func precedes(_ one: PublishedItem, _ other: PublishedItem) -> Bool {
    guard one.key.kind == other.key.kind else { return one.key.kind.rank < other.key.kind.rank }
    return one.key.id.utf8.lexicographicallyPrecedes(other.key.id.utf8)
  }
}

extension PublishedItem.Key {
  static let settings = PublishedItem.Key(.settings, "campaign")
  static let foreword = PublishedItem.Key(.foreword, "foreword")

  init(_ correction: Correction) {
    self.init(.correction, correction.page + " " + PublishedEntry.mark(Array(correction.wrong.utf8)))
  }
}

extension PublishedItem.Kind {
  fileprivate var rank: Int { Self.allCases.firstIndex(of: self) ?? 0 }
}

extension PublishedItem {
  /// What a site made of `campaign` tells besides its honourees; of documents only their bytes tell, which are not here.
  static func all(of campaign: Campaign) -> [PublishedItem] {
    var settings: [String] = []
    campaign.forEachSettingsText { settings.append($0.text) }
    return [PublishedItem(.settings, name: campaign.settings.title, texts: settings)]
      + (campaign.foreword.map { [PublishedItem($0)] } ?? [])
      + campaign.decisions.map { PublishedItem($0) } + meetings(of: campaign)
      + campaign.materials.map { PublishedItem($0) } + campaign.activities.map { PublishedItem($0) }
      + corrections(of: campaign)
  }

  /// Rows without ids are known by whom they are of, and the how manieth of theirs they are.
  private static func meetings(of campaign: Campaign) -> [PublishedItem] {
    var counts: [Key: Int] = [:]
    func id(_ kind: Kind, _ unit: String) -> Key {
      counts[Key(kind, unit), default: 0] += 1
      let number = counts[Key(kind, unit)] ?? 1
      return Key(kind, number == 1 ? unit : "\(unit) (\(number))")
    }
    return campaign.conferences.map { conference in
      PublishedItem(
        id(.conference, conference.unitText), name: conference.unitText,
        words: [
          conference.date?.short, conference.place, conference.certificates.map { "\($0) giấy khen" },
        ])
    }
      + campaign.delegations.map { delegation in
        PublishedItem(
          id(.delegation, delegation.unitText), name: delegation.unitText,
          words: ["\(delegation.number) đại biểu"])
      }
  }

  private static func corrections(of campaign: Campaign) -> [PublishedItem] {
    campaign.corrections.filter { !campaign.isWithheld($0) }.map { correction in
      PublishedItem(
        Key(correction), name: campaign.honouree(ofPage: correction.page)?.fullName ?? correction.page,
        words: ["“\(correction.wrong)” sửa thành “\(correction.right)”", correction.date?.short])
    }
  }

  private init(_ foreword: Foreword) {
    self.init(
      .foreword, name: foreword.title ?? "Lời giới thiệu", words: [foreword.signer],
      texts: [foreword.position, foreword.date?.short, String(decoding: foreword.body.html, as: UTF8.self)])
  }

  private init(_ decision: Decision) {
    let counts = [Honouree.Kind.collective, .household, .individual].compactMap { kind in
      decision.declaredCounts[kind].flatMap { $0 > 0 ? "\($0) \(kind.title.lowercased())" : nil }
    }
    self.init(
      Key(.decision, decision.id), name: decision.number,
      words: [decision.date?.short, decision.issuer, decision.signer, decision.state.title]
        + [counts.joined(separator: ", ")], texts: [decision.level])
  }

  private init(_ material: Material) {
    self.init(
      Key(.material, material.id), name: material.title, words: [material.kind.title, material.state.title],
      texts: [
        material.phase.rawValue, material.channel, material.office, material.commune, material.quantity.map { "\($0)" },
        material.date?.short, material.text, material.file, material.url, material.credit,
      ])
  }

  private init(_ activity: Activity) {
    self.init(
      Key(.activity, activity.id), name: activity.title, words: [activity.date?.short, activity.place],
      texts: [activity.kind, activity.office, activity.summary])
  }
}
