internal import VietnameseText

/// What the public is told of one honouree, field by field.
public struct PublishedEntry: Sendable, Hashable, Identifiable {
  public enum Field: String, Sendable, CaseIterable {
    case name, kind, position, deceased, village, commune
    case area, land, road, labour, structures, crops, money, households, year
    case level, award, decision, annex, summary, story, photo, uses

    /// The words of the tables' columns.
    public var title: String {
      switch self {
      case .name: "Họ và tên"
      case .kind: "Đối tượng"
      case .position: "Chức danh"
      case .deceased: "Đã mất"
      case .village: "Thôn/TDP"
      case .commune: "Xã/thị trấn"
      case .area: "Diện tích hiến"
      case .land: "Loại đất"
      case .road: "Công trình"
      case .labour: "Ngày công"
      case .structures: "Vật kiến trúc"
      case .crops: "Cây cối, hoa màu"
      case .money: "Tiền"
      case .households: "Số hộ"
      case .year: "Năm"
      case .level: "Cấp khen"
      case .award: "Hình thức khen"
      case .decision: "Quyết định"
      case .annex: "STT trong quyết định"
      case .summary: "Thành tích"
      case .story: "Câu chuyện"
      case .photo: "Ảnh"
      case .uses: "Nơi được nêu tên"
      }
    }
  }

  /// The dossier's id.
  public let id: String
  /// What is told; a field without words is not here.
  public let values: [Field: String]

  public init(id: String, values: [Field: String]) {
    self.id = id
    self.values = values.filter { !$0.value.isEmpty }
  }

  /// `Hộ ông Giáp Văn Ân`.
  public var name: String { values[.name] ?? id }

  /// Where the name may stand, as the file writes it: `page,yearbook`.
  var uses: Set<Substring> { Set((values[.uses] ?? "").split(separator: ",")) }
}

/// Everybody a site names, as it tells of them: what one publish is compared with the next by.
public struct PublishedRoll: Sendable, Hashable {
  /// By dossier id.
  public let entries: [PublishedEntry.ID: PublishedEntry]
  /// The sums that pages print.
  public let totals: [Total]
  /// What else is told.
  public let items: [PublishedItem.Key: PublishedItem]

  /// A sum with its name, as the desk shows it.
  public struct Total: Sendable, Hashable {
    public enum Subject: String, Sendable, CaseIterable {
      case honourees, collectives, households, individuals, area, collectiveArea, labourDays, decisions, materials

      public var title: String {
        switch self {
        case .honourees: "Điển hình được nêu tên"
        case .collectives: "Trong đó: tập thể"
        case .households: "Trong đó: hộ gia đình"
        case .individuals: "Trong đó: cá nhân"
        case .area: "Đất do cá nhân, hộ gia đình hiến (m²)"
        case .collectiveArea: "Đất do tập thể hiến (m²)"
        case .labourDays: "Ngày công của cá nhân, hộ gia đình"
        case .decisions: "Quyết định khen thưởng"
        case .materials: "Tài liệu tuyên truyền"
        }
      }
    }

    public let subject: Subject
    /// As Vietnamese writes numbers.
    public let value: String

    public init(_ subject: Subject, _ value: String) {
      self.subject = subject
      self.value = value
    }
  }

  public init(entries: [PublishedEntry], totals: [Total], items: [PublishedItem] = []) {
    self.entries = Dictionary(entries.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    self.totals = totals
    self.items = Dictionary(items.map { ($0.key, $0) }, uniquingKeysWith: { first, _ in first })
  }

  /// What a site made of `campaign` tells.
  ///
  /// - Parameter documents: The files that are handed out: only whoever copies them knows what they hold.
  public init(_ campaign: Campaign, documents: [PublishedItem] = []) {
    let published = campaign.honourees.filter { campaign.publication(of: $0) == .published }
    let gifts = GiftStatistics(campaign).total
    func count(_ kind: Honouree.Kind) -> String { DecimalNumber(published.count { $0.kind == kind }).formatted }
    self.init(
      entries: published.map { PublishedEntry($0, in: campaign) },
      totals: [
        Total(.honourees, DecimalNumber(published.count).formatted), Total(.collectives, count(.collective)),
        Total(.households, count(.household)), Total(.individuals, count(.individual)),
        Total(.area, gifts.people.area.formatted), Total(.collectiveArea, gifts.collectives.area.formatted),
        Total(.labourDays, gifts.people.labourDays.formatted),
        Total(.decisions, DecimalNumber(campaign.decisions.count).formatted),
        Total(.materials, DecimalNumber(campaign.materials.count).formatted),
      ],
      items: PublishedItem.all(of: campaign) + documents)
  }

  /// A Boolean value that indicates whether everybody named here may be named by `other` too, and in as many places.
  ///
  /// Where not, somebody withdrew, wholly or from one use: a tree that tells of them must not come back.
  public func isWithin(_ other: PublishedRoll) -> Bool { beyond(other) == 0 }

  /// How many are named here, or named in some place, and may not be by `other`.
  public func beyond(_ other: PublishedRoll) -> Int {
    entries.values.count { entry in
      !(other.entries[entry.id].map { entry.uses.isSubset(of: $0.uses) } ?? false)
    }
  }
}

extension PublishedEntry {
  /// What a site tells of a published honouree.
  init(_ honouree: Honouree, in campaign: Campaign) {
    let gifts = honouree.donations.filter { !$0.isEmpty }
    func gift(_ value: (Donation) -> String?) -> String { gifts.compactMap(value).joined(separator: "; ") }
    let level = honouree.level.flatMap(campaign.level)
    let story = campaign.mayUse(honouree, for: .story) ? campaign.stories[honouree.id] : nil
    let uses = Consent.Scope.allCases.filter { campaign.mayUse(honouree, for: $0) }
    let years = Set(([honouree.year] + gifts.map(\.year)).compactMap(\.self)).sorted()
    self.init(
      id: honouree.id,
      values: [
        .name: honouree.fullName, .kind: honouree.kind.title, .position: honouree.position ?? "",
        .deceased: honouree.isDeceased ? "có" : "", .village: honouree.village ?? "",
        .commune: honouree.commune.flatMap(campaign.commune)?.fullName ?? "",
        .area: gift { $0.areaSquareMetres.map { Self.text($0) + " m²" } }, .land: gift { $0.landKind?.title },
        .road: gift(\.road), .labour: gift { $0.labourDays.map(Self.text) }, .structures: gift(\.structures),
        .crops: gift(\.crops), .money: gift { $0.money.map { DecimalNumber($0).formatted + " đồng" } },
        .households: honouree.households.map { DecimalNumber($0).formatted } ?? "",
        .year: years.map { String($0) }.joined(separator: "; "), .level: level?.name ?? "",
        .award: honouree.award ?? level?.form ?? "",
        .decision: honouree.decision.flatMap(campaign.decision)?.number ?? "",
        .annex: honouree.annexNumber.map { String($0) } ?? "", .summary: honouree.summary ?? "",
        .story: story.map { "\($0.title ?? "có") [\(Self.mark($0.body.html))]" } ?? "",
        .photo: campaign.photo(of: honouree).map { Self.text($0, honouree) } ?? "",
        .uses: uses.map(\.rawValue).joined(separator: ","),
      ])
  }

  private static func text(_ measure: Measure) -> String {
    measure.qualifier.map { "\($0) \(measure.value.formatted)" } ?? measure.value.formatted
  }

  private static func text(_ photo: Photo, _ honouree: Honouree) -> String {
    let words = [honouree.photoCaption, honouree.photoCredit].compactMap(\.self).joined(separator: "; ")
    return "\(words.isEmpty ? "có" : words) [\(photo.fingerprint.prefix(8))]"
  }

  /// Tells one text from another, so that a change shows without the text being kept (FNV-1a).
  static func mark(_ bytes: [UInt8]) -> String {
    let hash = bytes.reduce(UInt64(0xcbf2_9ce4_8422_2325)) { ($0 ^ UInt64($1)) &* 0x100_0000_01b3 }
    let digits = String(hash, radix: 16)
    return String(repeating: "0", count: 16 - digits.utf8.count) + digits
  }
}
