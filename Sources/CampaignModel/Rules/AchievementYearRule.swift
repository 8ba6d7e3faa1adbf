/// An achievement lies in the years that the plan names; another year is probably a slip.
internal import Diagnostics

struct AchievementYearRule: CampaignRule {
  func check(_ campaign: Campaign) -> [Diagnostic] {
    let years = Set(campaign.settings.years.achievements)
    guard !years.isEmpty else { return [] }
    var diagnostics: [Diagnostic] = []
    for honouree in campaign.honourees {
      if let year = honouree.year, !years.contains(year) {
        diagnostics.append(.yearOutside(year, years, at: honouree.origin.location("year")))
      }
      // A gift of the honouree's own row has the year of that row.
      for donation in honouree.donations where !donation.origin.isSameRow(as: honouree.origin) {
        if let year = donation.year, !years.contains(year) {
          diagnostics.append(.yearOutside(year, years, at: donation.origin.location("year")))
        }
      }
    }
    return diagnostics
  }
}

extension RowOrigin {
  /// A Boolean value that indicates whether both were read from one row.
  func isSameRow(as other: RowOrigin) -> Bool { table === other.table && row == other.row }
}

extension DiagnosticKind {
  static let yearOutside = DiagnosticKind("year-outside-campaign", .warning)
}

extension Diagnostic {
  fileprivate static func yearOutside(_ year: Int, _ years: Set<Int>, at location: SourceLocation) -> Diagnostic {
    let list = years.sorted().map(String.init).joined(separator: ", ")
    return Diagnostic(
      .yearOutside, at: location,
      Phrase(
        vi: "năm \(year) ngoài các năm xét thành tích của kế hoạch (\(list))",
        en: "the year \(year) is outside the years of achievement of the plan (\(list))"),
      remedy: Phrase(
        vi: "Kiểm tra lại năm; nếu đúng, bổ sung vào khóa “years.achievements” của campaign.yaml.",
        en: "Check the year; if it is right, add it to years.achievements in campaign.yaml."))
  }
}
