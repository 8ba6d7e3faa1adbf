internal import CampaignModel
internal import Templates

/// A step on the way from the home page to a page, as the page shows it and as it tells search engines.
struct Crumb: View {
  let title: String
  /// `nil` for the page itself.
  let path: String?

  static let schema = Schema<Crumb>(.text("title") { $0.title }, .optional("path") { $0.path })
}

extension SiteContext {
  /// What stands at the beginning of every way.
  static let homeName = "Trang chủ"

  /// What the pages that others stand below are called on the way to them.
  static let shortNames = [
    Routes.honourees: "Điển hình", Routes.communes: "Xã, thị trấn", Routes.decisions: "Quyết định khen thưởng",
    Routes.progress: "Tiến độ", Routes.materials: "Tuyên truyền", Routes.materialsByKind: "Theo loại",
    Routes.materialsByChannel: "Theo kênh", Routes.materialsByOffice: "Theo đơn vị", Routes.statistics: "Thống kê",
    Routes.plan: "Kế hoạch", Routes.yearbook: "Kỷ yếu", Routes.search: "Tìm", Routes.corrections: "Đính chính",
    Routes.whyNotNamed: "Vì sao chưa thấy tên", Routes.screens: "Trình chiếu",
  ]

  /// The way to a page: from the pages above it to its own name.
  ///
  /// - Parameters:
  ///   - above: Addresses of pages in `shortNames`, or of communes.
  ///   - title: The page's own name; where it has none the way ends at the last page above.
  func trail(_ above: [String], _ title: String?) -> [Crumb] {
    above.compactMap { path in shortName(path).map { Crumb(title: $0, path: path) } }
      + [title.map { Crumb(title: $0, path: nil) }].compactMap(\.self)
  }

  func shortName(_ path: String) -> String? { Self.shortNames[path] ?? communeNames[path] }
}
