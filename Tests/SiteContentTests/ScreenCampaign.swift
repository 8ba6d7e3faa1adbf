internal import CampaignModel
internal import Testing
internal import VietnameseText

@testable import SiteContent

/// A campaign with as many honourees as a test of the conference screen wants; two communes, the second without a decision.
struct ScreenCampaign {
  private var records: CampaignRecords
  private let table = Table(
    name: "rows", file: "rows.csv", columns: [], rows: (0..<2000).map { Table.Row(number: $0 + 2, cells: []) })
  private var rows = 0

  init() throws {
    let day = try #require(CalendarDay(year: 2024, month: 4, day: 26))
    records = CampaignRecords(
      settings: CampaignSettings(
        title: "Hiến đất mở đường", headline: "", summary: "", slug: "thu", isIllustrative: true, illustrativeNote: nil,
        updated: day, asOf: [:], place: Place(name: "Thử", kind: "huyện", province: "Mẫu", asOf: day),
        years: Years(conference: 2024, achievements: [2023], emulation: []),
        plan: Plan(
          number: nil, date: nil, numberSuffix: nil, title: "", issuer: "", signer: nil, preamble: "", sections: [],
          closing: nil, recipients: [], deadlines: [:], contradictions: []),
        levels: [
          AwardLevel(id: "district", name: "Cấp huyện", issuers: ["Chủ tịch UBND huyện Thử"], form: "Giấy khen"),
          AwardLevel(id: "commune", name: "Cấp xã", issuers: ["Chủ tịch UBND xã *"], form: "Giấy khen"),
        ], milestones: [], offices: [], programme: [], funding: "",
        publisher: Publisher(name: "", governingBody: "", responsible: "", address: "", telephone: ""), siteURL: nil,
        officialTotals: []))
    for (id, name) in [("07558", "Kiên Thành"), ("07555", "Biên Sơn")] {
      records.communes.append(Commune(id: id, name: name, kind: .commune, origin: origin()))
    }
  }

  private mutating func origin() -> RowOrigin {
    rows += 1
    return RowOrigin(table: table, row: rows % 2000)
  }

  mutating func decision(_ key: String, day: Int = 1, ofCommune commune: String? = nil) {
    records.decisions.append(
      Decision(
        id: key, number: "\(key)/QĐ-UBND", date: CalendarDay(year: 2024, month: 4, day: day),
        levelText: commune == nil ? "Cấp huyện" : "Cấp xã",
        issuer: commune.map { "Chủ tịch UBND xã \($0)" } ?? "Chủ tịch UBND huyện Thử", origin: origin()))
  }

  static let everywhere = Set(Consent.Scope.allCases)

  mutating func honouree(
    _ id: String, _ kind: Honouree.Kind = .individual, in decision: String, annex: Int? = nil,
    scope: Set<Consent.Scope> = everywhere, state: DossierState = .decided
  ) {
    let level = records.decisions.first { $0.id == decision }?.levelText ?? ""
    records.honourees.append(
      Honouree(
        id: id, kind: kind, honorific: kind == .collective ? "" : "Ông", name: "Lê Văn \(id)", village: "thôn Cả",
        communeText: "Kiên Thành", levelText: level, decisionText: decision, annexNumber: annex, state: state,
        consent: Consent(
          answer: .given, scope: scope, date: CalendarDay(year: 2024, month: 3, day: 1), reference: "Phiếu số 1"),
        origin: origin()))
  }

  var shows: ScreenShows {
    let campaign = records.assembled().campaign
    return ScreenShows(campaign, SiteIndex(campaign))
  }
}

extension ScreenShows.Part {
  var people: [ScreenShows.Person] { acts.flatMap { $0.groups.flatMap(\.self) } }
}

extension ScreenShows.Show {
  /// The ids of those who are shown, each decision's after its key: `QD: 1 2`, the parts after one another.
  var summary: [String] {
    parts.flatMap { part in
      part.acts.map { act in
        "\(act.decision.id)\(act.isContinued ? " …" : ""): "
          + act.groups.joined().map { $0.entry.honouree.id }.joined(separator: " ")
      }
    }
  }

  var numbers: [Int] { parts.flatMap { $0.people.map(\.number) } }
}
