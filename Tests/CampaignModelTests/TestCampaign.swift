/// A small sound campaign made in code, to which a test adds what it is about.
import Diagnostics
public import VietnameseText

@testable import CampaignModel

/// A day that exists; a slip in a test becomes the day of the epoch, which no test expects.
func day(_ day: Int, _ month: Int, _ year: Int) -> CalendarDay {
  var found = CalendarDay(year: year, month: month, day: day)
  var number = 0
  while found == nil {
    found = CalendarDay(dayNumber: number)
    number += 1
  }
  return found ?? CampaignSettings.sound.updated
}

/// Tables with the columns of the campaign folder and blank cells: what rules need of them is places.
private let tables: [String: Table] = {
  let columns = [
    "communes": "code name kind aliases successor tile_x tile_y",
    "honourees":
      "id kind title name sort_name position deceased village commune area_m2 land_kind road labour_days structures "
      + "crops "
      + "money_vnd households year level award decision annex_no state quota summary consent consent_scope "
      + "consent_date "
      + "consent_reference photo_credit photo_caption confirm",
    "donations": "honouree area_m2 land_kind road labour_days structures crops money_vnd year",
    "decisions": "key number date level issuer signer collectives households individuals state",
    "progress": "unit milestone period state date evidence difficulty proposal",
    "conferences": "unit date place certificates",
    "delegates": "unit number",
    "materials": "id title kind phase channel office commune quantity date state text file url credit note confirm",
    "activities": "id title kind date place office summary",
    "corrections": "date page wrong right",
  ]
  return columns.reduce(into: [:]) { tables, entry in
    let ids = entry.value.split(separator: " ").map(String.init)
    let positions = ids.indices.map { Int32($0 * 10 + 1) }
    tables[entry.key] = Table(
      name: entry.key, file: "\(entry.key).csv",
      columns: ids.enumerated().map { Table.Column(title: $1, position: $0 * 10 + 1, id: $1) },
      rows: (0..<400).map {
        Table.Row(number: $0 + 2, cells: Array(repeating: "", count: ids.count), positions: positions)
      })
  }
}()

/// The same table as a sheet of a workbook that a commune sent.
private func sheet(_ name: String, of file: String, fallbacks: [String: Table.Fallback]) -> Table {
  let columns = tables[name]?.columns ?? []
  return Table(
    name: name, file: "submissions/\(file).xlsx", sheet: TableSchema.named(name)?.title ?? name, headerRow: 3,
    columns: columns.enumerated().map { Table.Column(title: $1.title, position: $0 + 1, id: $1.id) },
    rows: (0..<400).map { Table.Row(number: $0 + 4, cells: columns.map { _ in "" }) }, fallbacks: fallbacks)
}

struct TestCampaign {
  var records: CampaignRecords
  /// A workbook's name, without its ending, while rows are added to it; `nil` for the centre's own tables.
  var file: String?
  /// What stands for blank cells of the workbooks' sheets.
  var fallbacks: [String: Table.Fallback] = [:]
  private var sheets: [String: Table] = [:]
  private var rowsOfSheets: [String: Int] = [:]
  var settings: CampaignSettings {
    get { records.settings }
    set { records.settings = newValue }
  }

  /// Two honourees of the district, one of the commune Kiên Thành, and something of everything else.
  init() {
    records = CampaignRecords(settings: .sound, settingsLocations: Self.settingsLines)
    commune("07525", "Chũ", .township, tile: (1, 1))
    commune("07540", "Xa Lý", aliases: ["Sa Lý"], tile: (2, 1))
    commune("07555", "Biên Sơn", tile: (3, 1))
    commune("07558", "Kiên Thành", tile: (1, 2))
    commune("07573", "Biển Động", tile: (2, 2))
    decision(
      "QD-H", number: "1204/QĐ-UBND", date: day(22, 4, 2024), level: "Cấp huyện", issuer: "Chủ tịch UBND huyện Lục Ngạn"
    )
    decision(
      "QD-KT", number: "66/QĐ-UBND", date: day(12, 4, 2024), level: "Cấp xã", issuer: "Chủ tịch UBND xã Kiên Thành")
    honouree(
      "HD-1", .household, "Hộ ông", "Giáp Văn Ân", village: "Thôn Cả", commune: "Kiên Thành", decision: "QD-H", annex: 1
    )
    honouree("HD-2", .collective, "", "Thôn Cầu Mới", commune: "Biên Sơn", decision: "QD-H", annex: 2)
    honouree(
      "HD-3", .individual, "Bà", "Vi Thị Diệp", village: "Thôn Khe", commune: "Kiên Thành", level: "Cấp xã",
      decision: "QD-KT", annex: 1)
    progress("Kiên Thành", "plan_issued", date: day(1, 3, 2024))
    progress("Kiên Thành", "conference_held", date: day(15, 4, 2024))
    progress("Phòng Nội vụ", "progress_reported", period: "Tháng 3/2024", date: day(31, 3, 2024))
    conference("Kiên Thành", date: day(15, 4, 2024))
    delegation("Kiên Thành", 3)
    material("TL-1", office: "Phòng Nội vụ", date: day(1, 4, 2024), state: .released, file: "to-roi.pdf")
    activity("HDG-1", office: "noi-vu")
    correction(date: day(25, 4, 2024), page: "dien-hinh/HD-1.html")
    records.documents = ["documents/to-roi.pdf": 1000]
    // As if it could be read: what cannot be is told wherever somebody is withheld.
    records.documentTexts = ["documents/to-roi.pdf": DocumentText(passages: [])]
    story("HD-1")
  }

  // MARK: Rows

  /// Columns that the tables of rows added from now on do not have.
  var lacking: Set<String> = []

  private mutating func origin(_ table: String, _ row: Int) -> RowOrigin {
    if !lacking.isEmpty, let whole = tables[table] {
      let columns = whole.columns.map {
        Table.Column(title: $0.title, position: $0.position, id: lacking.contains($0.id ?? "") ? nil : $0.id)
      }
      return RowOrigin(table: Table(name: table, file: whole.file, columns: columns, rows: whole.rows), row: row)
    }
    if let file {
      let key = "\(file)/\(table)"
      let sheet = sheets[key] ?? sheet(table, of: file, fallbacks: fallbacks)
      sheets[key] = sheet
      rowsOfSheets[key, default: -1] += 1
      return RowOrigin(table: sheet, row: rowsOfSheets[key] ?? 0)
    }
    return RowOrigin(table: tables[table] ?? Table(name: "", file: "", columns: [], rows: []), row: row)
  }

  mutating func commune(
    _ id: String, _ name: String, _ kind: Commune.Kind = .commune, aliases: [String] = [],
    tile: (column: Int, row: Int)? = nil
  ) {
    records.communes.append(
      Commune(
        id: id, name: name, kind: kind, aliases: aliases, tile: tile,
        origin: origin("communes", records.communes.count)))
  }

  mutating func decision(
    _ key: String, number: String = "9/QĐ-UBND", date: CalendarDay? = day(10, 4, 2024), level: String = "Cấp xã",
    issuer: String = "Chủ tịch UBND xã Biên Sơn", counts: [Honouree.Kind: Int] = [:], state: Decision.State = .inForce
  ) {
    records.decisions.append(
      Decision(
        id: key, number: number, date: date, levelText: level, issuer: issuer, declaredCounts: counts, state: state,
        origin: origin("decisions", records.decisions.count)))
  }

  static let consent = Consent(
    answer: .given, scope: Set(Consent.Scope.allCases), date: day(8, 3, 2024), reference: "Phiếu số 1")

  mutating func honouree(
    _ id: String, _ kind: Honouree.Kind = .individual, _ honorific: String = "Ông", _ name: String = "Lê Văn Mới",
    sortName: String? = nil, village: String? = nil, commune: String = "Kiên Thành", area: DecimalNumber? = 100,
    qualifier: String? = nil, land: LandKind? = .garden, labour: DecimalNumber? = nil, money: Int? = nil,
    households: Int? = nil, year: Int? = 2023, level: String = "Cấp huyện", award: String? = nil,
    decision: String = "", annex: Int? = nil, state: DossierState? = nil, quota: QuotaChoice? = nil,
    summary: String? = nil, consent: Consent = TestCampaign.consent, photoCredit: String? = nil,
    photoCaption: String? = nil, confirm: String? = nil
  ) {
    let origin = origin("honourees", records.honourees.count)
    let donation = Donation(
      areaSquareMetres: area.map { Measure($0, qualifier: qualifier) }, landKind: area == nil ? nil : land,
      labourDays: labour.map { Measure($0) }, money: money, year: year, origin: origin)
    records.honourees.append(
      Honouree(
        id: id, kind: kind, honorific: honorific, name: name, sortName: sortName, village: village,
        communeText: commune, donations: [donation], households: households, year: year, levelText: level,
        award: award, decisionText: decision, annexNumber: annex,
        state: state ?? (decision.isEmpty ? .submitted : .decided), quota: quota, summary: summary, consent: consent,
        photoCredit: photoCredit, photoCaption: photoCaption, confirmation: confirm, origin: origin))
  }

  mutating func donation(
    _ honouree: String, area: DecimalNumber? = 10, land: LandKind? = nil, road: String? = nil, money: Int? = nil,
    year: Int? = nil
  ) {
    records.donations.append(
      DonationEntry(
        honoureeText: honouree,
        donation: Donation(
          areaSquareMetres: area.map { Measure($0) }, landKind: land, road: road, money: money, year: year,
          origin: origin("donations", records.donations.count))))
  }

  mutating func progress(
    _ unit: String, _ milestone: String, period: String? = nil, state: ProgressEntry.State = .done,
    date: CalendarDay? = nil, evidence: String? = "Công văn số 5", difficulty: String? = nil, proposal: String? = nil
  ) {
    records.progress.append(
      ProgressEntry(
        unitText: unit, milestoneText: milestone, period: period, state: state, date: date, evidence: evidence,
        difficulty: difficulty, proposal: proposal, origin: origin("progress", records.progress.count)))
  }

  mutating func conference(
    _ unit: String, date: CalendarDay? = nil, place: String? = nil, certificates: Int? = nil
  ) {
    records.conferences.append(
      Conference(
        unitText: unit, date: date, place: place, certificates: certificates,
        origin: origin("conferences", records.conferences.count)))
  }

  mutating func delegation(_ unit: String, _ number: Int) {
    records.delegations.append(
      Delegation(unitText: unit, number: number, origin: origin("delegates", records.delegations.count)))
  }

  mutating func material(
    _ id: String, office: String = "", commune: String = "", date: CalendarDay? = nil,
    state: Material.State = .planned, file: String? = nil, url: String? = nil, confirm: String? = nil
  ) {
    records.materials.append(
      Material(
        id: id, title: "Tờ rơi", kind: .leaflet, phase: .before, officeText: office, communeText: commune, date: date,
        state: state, file: file, url: url, confirmation: confirm, origin: origin("materials", records.materials.count))
    )
  }

  mutating func activity(_ id: String, office: String = "", summary: String? = nil) {
    records.activities.append(
      Activity(
        id: id, title: "Giao lưu", officeText: office, summary: summary,
        origin: origin("activities", records.activities.count)))
  }

  mutating func correction(date: CalendarDay? = nil, page: String, wrong: String = "100 m²", right: String = "110 m²") {
    records.corrections.append(
      Correction(
        date: date, page: page, wrong: wrong, right: right,
        origin: origin("corrections", records.corrections.count)))
  }

  mutating func story(_ id: String, file: String? = nil) {
    records.stories.append(
      Story(honoureeID: id, body: RenderedMarkdown(html: []), file: file ?? "stories/\(id).md"))
  }

  // MARK: Asking

  var assembled: Campaign { records.assembled().campaign }

  /// Every problem, of references and of rules.
  var problems: [Diagnostic] {
    let (campaign, diagnostics) = records.assembled()
    return diagnostics + campaign.check()
  }

  /// The severities and places of the problems with this id: `error honourees:4:area_m2`, `warning yaml:slug`.
  func found(_ id: String) -> [String] {
    problems.filter { $0.id == id }.map { "\($0.severity.rawValue) \(Self.place($0.location))" }
  }

  /// The notes of the first problem with this id: the place and the text.
  func notes(_ id: String) -> [String] {
    (problems.first { $0.id == id }?.notes ?? []).map { "\(Self.place($0.location)) \($0.text.vietnamese)" }
  }

  /// A place in a few words: the table, the data row (counts from 1) and the column; the key of `campaign.yaml`; the
  /// file.
  static func place(_ location: SourceLocation?) -> String {
    guard let location else { return "nowhere" }
    let file = location.file.replacing("submissions/", with: "").replacing(".xlsx", with: "")
    switch location.position {
    case .cell(_, let row, _): return "\(file):\(row - 3):\(location.columnTitle ?? "?")"
    case .sheet(let sheet): return "\(file)[\(sheet)]"
    case .file, .text: break
    }
    guard case .text(let line, let column) = location.position else { return location.file }
    if let key = settingsLines.first(where: { $0.value == location })?.key { return "yaml:\(key)" }
    let title = location.columnTitle ?? "?"
    let name = location.file.replacing(".csv", with: "")
    let expected = tables[name]?.columns.first { $0.id == title }?.position
    return expected == column ? "\(name):\(line - 1):\(title)" : "\(name):\(line - 1):\(title) at \(column)"
  }

  private static let settingsLines: [String: SourceLocation] = {
    let keys = [
      "slug", "site.url", "updated", "levels", "levels.district", "levels.district.quotas", "levels.district.quotas.1",
      "levels.district.quotas.2", "levels.commune.issuers",
      "milestones", "milestones.conference_held.deadline", "milestones.progress_reported", "offices.noi-vu",
      "offices.kinh-te-ha-tang", "plan.deadlines.commune", "plan.deadlines.district", "plan.deadlines",
      "years.conference", "years.achievements", "years.emulation", "as_of.progress", "as_of",
    ]
    return Dictionary(
      uniqueKeysWithValues: keys.enumerated().map {
        ($1, SourceLocation(file: "campaign.yaml", line: $0 + 1, column: 3))
      })
  }()
}

extension DecimalNumber: ExpressibleByIntegerLiteral {
  public init(integerLiteral value: Int) { self.init(value) }
}

extension CampaignSettings {
  /// The settings of a sound campaign.
  static let sound = CampaignSettings(
    title: "Hiến đất mở đường", headline: "Những người nhường đất", summary: "", slug: "luc-ngan-2024",
    isIllustrative: true, illustrativeNote: nil, updated: day(26, 4, 2024), asOf: ["progress": day(25, 4, 2024)],
    place: Place(name: "Lục Ngạn", kind: "huyện", province: "Bắc Giang", asOf: day(26, 4, 2024)),
    years: Years(conference: 2024, achievements: [2022, 2023], emulation: [2024, 2025]),
    plan: .with(deadlines: [
      "commune": Deadline(date: day(20, 4, 2024), verbatim: "xong trước ngày 20/4/2024"),
      "district": Deadline(date: day(10, 5, 2024), verbatim: "xong trước ngày 10/5/2024"),
    ]),
    levels: [
      AwardLevel(
        id: "district", name: "Cấp huyện", issuers: ["Chủ tịch UBND huyện Lục Ngạn"], form: "Giấy khen",
        quotas: [
          AwardLevel.Quota(name: "Tập thể", kinds: [.collective], maximum: 10),
          AwardLevel.Quota(name: "Cá nhân và hộ gia đình", kinds: [.individual, .household], maximum: 30),
        ]),
      AwardLevel(
        id: "commune", name: "Cấp xã", issuers: ["Chủ tịch UBND xã *", "Chủ tịch UBND thị trấn *"], form: "Giấy khen"),
    ],
    milestones: [
      Milestone(id: "plan_issued", name: "Ban hành kế hoạch Hội nghị", shortName: "Kế hoạch"),
      Milestone(
        id: "conference_held", name: "Tổ chức Hội nghị cấp xã", shortName: "Hội nghị xã",
        deadline: Deadline(date: day(20, 4, 2024), verbatim: "xong trước ngày 20/4/2024")),
      Milestone(
        id: "progress_reported", name: "Báo cáo tiến độ, kết quả", shortName: "Tiến độ", isRecurring: true),
    ],
    offices: [
      Office(id: "kinh-te-ha-tang", name: "Phòng Kinh tế và Hạ tầng", aliases: ["Phòng KT&HT"], duties: []),
      Office(id: "noi-vu", name: "Phòng Nội vụ", duties: []),
    ], programme: [], funding: "",
    publisher: Publisher(name: "", governingBody: "", responsible: "", address: "", telephone: ""), siteURL: nil,
    officialTotals: [])
}

extension Plan {
  static func with(deadlines: [AwardLevel.ID: Deadline]) -> Plan {
    Plan(
      number: nil, date: nil, numberSuffix: nil, title: "", issuer: "", signer: nil, preamble: "", sections: [],
      closing: nil, recipients: [], deadlines: deadlines, contradictions: [])
  }
}
