import CampaignModel
import Testing
import VietnameseText

@testable import SiteContent

/// A campaign of a few communes with any people, as the search index sees it.
struct SearchCampaign {
  private var records: CampaignRecords

  init() throws {
    let day = try #require(CalendarDay(year: 2024, month: 4, day: 26))
    records = CampaignRecords(
      settings: CampaignSettings(
        title: "Thử", headline: "", summary: "", slug: "thu", isIllustrative: true, illustrativeNote: nil, updated: day,
        asOf: [:], place: Place(name: "Lục Ngạn", kind: "huyện", province: "Bắc Giang", asOf: day),
        years: Years(conference: 2024, achievements: [2023], emulation: [2024]),
        plan: Plan(
          number: nil, date: nil, numberSuffix: nil, title: "", issuer: "", signer: nil, preamble: "", sections: [],
          closing: nil, recipients: [], deadlines: [:], contradictions: []),
        levels: [AwardLevel(id: "commune", name: "Cấp xã", issuers: ["Chủ tịch UBND xã *"], form: "Giấy khen")],
        milestones: [], offices: [], programme: [], funding: "",
        publisher: Publisher(name: "", governingBody: "", responsible: "", address: "", telephone: ""), siteURL: nil,
        officialTotals: []))
    records.communes = [
      Commune(id: "07540", name: "Xa Lý", kind: .commune, aliases: ["Sa Lý"], successor: "Xã Sa Lý", origin: origin),
      Commune(id: "07558", name: "Kiên Thành", kind: .commune, origin: origin),
    ]
    records.decisions = [
      decision("QD-1", "66/QĐ-UBND"), decision("QD-2", "70/QĐ-UBND"),
    ]
  }

  private let origin = RowOrigin(table: Table(name: "honourees", file: "honourees.csv", columns: [], rows: []), row: 0)

  private func decision(_ id: String, _ number: String) -> Decision {
    Decision(
      id: id, number: number, date: nil, levelText: "Cấp xã", issuer: "Chủ tịch UBND xã Kiên Thành", origin: origin)
  }

  mutating func add(
    _ id: String, _ name: String, kind: Honouree.Kind = .individual, village: String? = nil,
    commune: String = "Kiên Thành", roads: [String] = [], answer: Consent.Answer = .given
  ) {
    records.honourees.append(
      Honouree(
        id: id, kind: kind, honorific: kind == .collective ? "" : "Ông", name: name, village: village,
        communeText: commune, donations: roads.map { Donation(road: $0, origin: origin) }, levelText: "Cấp xã",
        decisionText: "QD-1", state: .awarded, consent: Consent(answer: answer, scope: [.page]), origin: origin))
  }

  var campaign: Campaign { records.assembled().campaign }
}
