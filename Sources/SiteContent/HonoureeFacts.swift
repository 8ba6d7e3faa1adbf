internal import CampaignModel
internal import Templates
internal import VietnameseText

/// An honouree as every list shows it. A reference, as each stands in several lists.
final class HonoureeRow: View {
  let path: String
  let fullName: String
  let area: String?
  let place: String
  let kind: String
  let award: String
  let summary: String?
  /// The number in the decision's annex; only decision pages show it.
  let annexNumber: String?

  init(_ honouree: Honouree, _ facts: HonoureeFacts) {
    path = Routes.honouree(honouree.id)
    fullName = honouree.fullName
    area = facts.area(honouree)
    place = facts.place(honouree)
    kind = honouree.kind.title
    award = facts.award(honouree)
    summary = honouree.summary
    annexNumber = honouree.annexNumber.map { $0.formatted }
  }

  static let schema = Schema<HonoureeRow>(
    .text("path") { $0.path }, .text("fullName") { $0.fullName }, .optional("area") { $0.area },
    .text("place") { $0.place }, .text("kind") { $0.kind }, .text("award") { $0.award },
    .optional("summary") { $0.summary }, .optional("annexNumber") { $0.annexNumber })
}

/// The words and figures of honourees that several pages share.
struct HonoureeFacts: Sendable {
  let campaign: Campaign

  init(_ campaign: Campaign) { self.campaign = campaign }

  /// `Thôn Gốc Vải, xã Kiên Thành`: never finer than the village.
  func place(_ honouree: Honouree) -> String {
    let commune = honouree.commune.flatMap(campaign.commune)?.fullName
    let parts = [honouree.village, commune].compactMap { $0 }.filter { !$0.isEmpty }
    return parts.joined(separator: ", ").capitalisedFirst
  }

  /// `Giấy khen cấp huyện`.
  func award(_ honouree: Honouree) -> String {
    let level = honouree.level.flatMap(campaign.level)
    let form = honouree.award ?? level?.form ?? ""
    guard let level else { return form }
    return form.isEmpty ? level.name : "\(form) \(level.name.lowercasedFirst)"
  }

  /// All the land an honouree gave, with the office's word before it where one holds for the whole: `hơn 900 m²`.
  func area(_ honouree: Honouree) -> String? {
    let measures = honouree.donations.compactMap(\.areaSquareMetres)
    guard let total = DecimalNumber.sum(measures.map(\.value)), !measures.isEmpty else { return nil }
    let qualifiers = Set(measures.map(\.qualifier))
    let word: String? = qualifiers.count == 1 ? measures[0].qualifier : "khoảng"
    return Measure(total, qualifier: word).formatted + " m²"
  }
}

extension GiftSum {
  /// The area where there is one: `1.260`, square metres.
  var formattedArea: String? { area > .zero ? area.formatted : nil }
  var formattedLabourDays: String? { labourDays > .zero ? labourDays.formatted : nil }
}

extension Measure {
  /// `hơn 1.234,5`, without unit.
  var formatted: String { qualifier.map { "\($0) \(value.formatted)" } ?? value.formatted }
}
