public import VietnameseText

/// `campaign.yaml`: what the campaign is, apart from its tables.
public struct CampaignSettings: Sendable {
  /// The site's short name: `Hiến đất mở đường`.
  public var title: String
  /// The home page's heading: `Những người nhường đất cho con đường`.
  public var headline: String
  /// One or two sentences under the heading.
  public var summary: String
  /// The name of the folder under `public/`: lower-case letters, digits, hyphens.
  public var slug: String
  /// A Boolean value that indicates whether people and figures are invented; every page, download and feed says so.
  public var isIllustrative: Bool
  /// What is invented and what is not.
  public var illustrativeNote: String?
  /// The day to which the whole campaign is brought up.
  public var updated: CalendarDay
  /// The day of each table's figures, where it differs from `updated`; keys are table names.
  public var asOf: [String: CalendarDay]
  public var place: Place
  public var years: Years
  public var plan: Plan
  public var levels: [AwardLevel]
  public var milestones: [Milestone]
  public var offices: [Office]
  /// The programme of the district conference, in order.
  public var programme: [String]
  public var funding: String
  public var publisher: Publisher
  /// The address of the site's root, ending in `/`; `nil` where none is given.
  public var siteURL: String?
  /// Totals that an office declared itself.
  public var officialTotals: [OfficialTotal]
  /// What is known of the yearbook's printing.
  public var imprint = Imprint()
  /// What the campaign changes in the audit of its pages.
  public var audit = AuditSettings()

  public init(
    title: String, headline: String, summary: String, slug: String, isIllustrative: Bool, illustrativeNote: String?,
    updated: CalendarDay, asOf: [String: CalendarDay], place: Place, years: Years, plan: Plan, levels: [AwardLevel],
    milestones: [Milestone], offices: [Office], programme: [String], funding: String, publisher: Publisher,
    siteURL: String?, officialTotals: [OfficialTotal]
  ) {
    self.title = title
    self.headline = headline
    self.summary = summary
    self.slug = slug
    self.isIllustrative = isIllustrative
    self.illustrativeNote = illustrativeNote
    self.updated = updated
    self.asOf = asOf
    self.place = place
    self.years = years
    self.plan = plan
    self.levels = levels
    self.milestones = milestones
    self.offices = offices
    self.programme = programme
    self.funding = funding
    self.publisher = publisher
    self.siteURL = siteURL
    self.officialTotals = officialTotals
  }

  /// The day of a table's figures.
  public func asOf(_ table: String) -> CalendarDay { asOf[table] ?? updated }
}

/// The district, as it was at a date: units are merged and renamed.
public struct Place: Sendable, Hashable {
  /// `Lục Ngạn`.
  public var name: String
  /// `huyện`.
  public var kind: String
  /// `Bắc Giang`.
  public var province: String
  public var asOf: CalendarDay
  /// What became of it since, as one sentence; `nil` where nothing changed.
  public var successorNote: String?

  public init(name: String, kind: String, province: String, asOf: CalendarDay, successorNote: String? = nil) {
    self.name = name
    self.kind = kind
    self.province = province
    self.asOf = asOf
    self.successorNote = successorNote
  }

  /// `huyện Lục Ngạn`.
  public var fullName: String { "\(kind) \(name)" }
}

/// The years the plan names; they differ within the document and are kept apart.
public struct Years: Sendable, Hashable {
  public var conference: Int
  public var achievements: [Int]
  public var emulation: [Int]

  public init(conference: Int, achievements: [Int], emulation: [Int]) {
    self.conference = conference
    self.achievements = achievements
    self.emulation = emulation
  }
}

/// An office and what it owes.
public struct Office: Sendable, Identifiable {
  public struct Duty: Sendable, Hashable {
    public enum Role: String, Sendable {
      case lead
      case support
    }

    public let text: String
    public let role: Role?

    public init(text: String, role: Role? = nil) {
      self.text = text
      self.role = role
    }
  }

  public let id: String
  public let name: String
  /// Other names by which tables call it.
  public let aliases: [String]
  public let duties: [Duty]

  public init(id: String, name: String, aliases: [String] = [], duties: [Duty]) {
    self.id = id
    self.name = name
    self.aliases = aliases
    self.duties = duties
  }
}

/// Who answers for the site; printed at the foot of every page.
public struct Publisher: Sendable, Hashable {
  /// `Trung tâm Văn hóa - Thông tin và Thể thao huyện Lục Ngạn`.
  public var name: String
  /// Cơ quan chủ quản.
  public var governingBody: String
  /// Chịu trách nhiệm nội dung: a person or a post.
  public var responsible: String
  public var address: String
  public var telephone: String
  public var email: String?

  public init(
    name: String, governingBody: String, responsible: String, address: String, telephone: String, email: String? = nil
  ) {
    self.name = name
    self.governingBody = governingBody
    self.responsible = responsible
    self.address = address
    self.telephone = telephone
    self.email = email
  }
}

/// What the yearbook's imprint says of its printing. What is not known stays blank: nothing is invented.
public struct Imprint: Sendable, Hashable {
  /// The licence to publish, as printed: `12/GP-STTTT ngày 05 tháng 4 năm 2024`.
  public var licence: String?
  public var printer: String?
  public var copies: Int?
  /// When it was printed and deposited, in the office's words.
  public var finished: String?

  public init(licence: String? = nil, printer: String? = nil, copies: Int? = nil, finished: String? = nil) {
    self.licence = licence
    self.printer = printer
    self.copies = copies
    self.finished = finished
  }
}

/// A total that an office declared, with its source; shown beside the computed one, never added to it.
public struct OfficialTotal: Sendable, Hashable {
  public let label: String
  public let value: DecimalNumber
  public let unit: String
  public let source: String
  public let date: CalendarDay

  public init(label: String, value: DecimalNumber, unit: String, source: String, date: CalendarDay) {
    self.label = label
    self.value = value
    self.unit = unit
    self.source = source
    self.date = date
  }
}
