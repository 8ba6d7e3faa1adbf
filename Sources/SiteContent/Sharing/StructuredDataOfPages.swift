internal import CampaignModel
internal import Diagnostics
internal import VietnameseText

/// What each kind of page adds to its structured data.
extension StructuredData {
  /// Who is honoured, and by what: as little as the open data hold of a person.
  ///
  /// schema.org knows no household. It is told as an organization, a body of people that bears a name, because the award
  /// is the household's: `Person` would give it to the one whose name the household bears.
  mutating func honouree(_ entry: SiteIndex.Entry) {
    let honouree = entry.honouree
    let decision = honouree.decision.flatMap(context.campaign.decision)
    let url = url(entry.row.path)
    let award = [entry.row.award, decision.map { "Quyết định số \($0.number)" }].compactMap(\.self)
      .filter { !$0.isEmpty }.joined(separator: ", ")
    let isPerson = honouree.kind == .individual
    entity(isPerson ? "Person" : "Organization") { json in
      if isPerson { json.field("honorificPrefix", honouree.honorific.isEmpty ? nil : honouree.honorific) }
      json.field("name", isPerson ? honouree.name : entry.row.fullName)
      json.field("award", award.isEmpty ? nil : award)
      json.field("mainEntityOfPage", url)
    }
  }

  /// A conference whose day and place are known; of another nothing is told, for nothing is made up.
  mutating func conference(_ conference: Conference) {
    guard let date = conference.date, let place = conference.place, !place.isEmpty, let unit = conference.unit else {
      return
    }
    let settings = settings
    let district = "\(settings.place.fullName), tỉnh \(settings.place.province)"
    let name: String
    let address: String
    switch unit {
    case .district:
      name = "Hội nghị biểu dương cấp huyện, \(settings.place.fullName)"
      address = district
    case .commune(let id):
      guard let commune = context.campaign.commune(id) else { return }
      name = "Hội nghị biểu dương cấp xã, \(commune.fullName)"
      address = "\(commune.fullName), \(district)"
    case .office: return
    }
    entity("Event") { json in
      json.field("name", name)
      json.field("startDate", date.iso)
      json.field("location", type: "Place") { json in
        json.field("name", place)
        json.field("address", address)
      }
      json.field("inLanguage", "vi")
    }
  }

  /// The conferences of the district, or of the communes too.
  mutating func conferences(ofCommunes: Bool) {
    for conference in context.campaign.conferences where conference.unit == .district || ofCommunes {
      self.conference(conference)
    }
  }

  /// The site itself, and where to search it.
  mutating func site() {
    guard let base = settings.siteURL else { return }
    let settings = settings
    entity("WebSite") { json in
      json.field("name", settings.title)
      json.field("alternateName", settings.headline)
      json.field("description", settings.summary)
      json.field("url", base)
      json.field("inLanguage", "vi")
      Self.publisher(settings, &json)
      json.field("potentialAction", type: "SearchAction") { json in
        json.field("target", type: "EntryPoint") { json in
          json.field("urlTemplate", "\(base)\(Routes.search)?q={ten}")
        }
        json.field("query-input", "required name=ten")
      }
    }
  }

  /// The figures and the files that hold them. No licence is named: the campaign declares none.
  mutating func dataset() {
    let settings = settings
    let files = OpenData.Set.whole.flatMap { set in
      set.formats.map { (format: $0, url: url(set.path($0))) }
    }
    let page = url(Routes.statistics)
    let years = settings.years.achievements.sorted()
    entity("Dataset") { json in
      json.field("name", "\(settings.title): số liệu \(settings.place.fullName) năm \(settings.years.conference)")
      json.field(
        "description",
        "Số điển hình, diện tích đất hiến theo xã, loại đất và năm, tiến độ và tài liệu tuyên truyền của phong trào hiến đất "
          + "làm đường ở \(settings.place.fullName); chỉ gồm những hồ sơ đã công bố.")
      json.field("url", page)
      json.field("inLanguage", "vi")
      json.field("isAccessibleForFree", true)
      json.field("dateModified", settings.asOf("honourees").iso)
      if let first = years.first, let last = years.last {
        json.field("temporalCoverage", first == last ? "\(first)" : "\(first)/\(last)")
      }
      json.field("spatialCoverage", type: "Place") { json in
        json.field("name", "\(settings.place.fullName), tỉnh \(settings.place.province)")
      }
      Self.creator(settings, &json)
      guard settings.siteURL != nil else { return }
      json.key("distribution")
      json.array { json in
        for file in files {
          json.object { json in
            json.field("@type", "DataDownload")
            json.field("encodingFormat", file.format.mediaType)
            json.field("contentUrl", file.url)
          }
        }
      }
    }
  }

  private static func publisher(_ settings: CampaignSettings, _ json: inout JSONText) {
    json.field("publisher", type: "GovernmentOrganization") { office(settings.publisher, &$0) }
  }

  private static func creator(_ settings: CampaignSettings, _ json: inout JSONText) {
    json.field("creator", type: "GovernmentOrganization") { office(settings.publisher, &$0) }
  }

  private static func office(_ publisher: Publisher, _ json: inout JSONText) {
    json.field("name", publisher.name)
    json.field("address", publisher.address.isEmpty ? nil : publisher.address)
    json.field("telephone", publisher.telephone.isEmpty ? nil : publisher.telephone)
  }
}

extension OpenData.Format {
  /// RFC 4180, RFC 8259.
  fileprivate var mediaType: String {
    switch self {
    case .csv, .excel: "text/csv"
    case .json: "application/json"
    }
  }
}
