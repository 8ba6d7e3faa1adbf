/// The years that the plan names are believable: an honours campaign of this century, for achievements of the past.
internal import Diagnostics

struct SettingsYearRule: CampaignRule {
  /// The years in which a campaign may lie.
  static let range = 2000...2100

  func check(_ campaign: Campaign) -> [Diagnostic] {
    let settings = campaign.settings
    var diagnostics: [Diagnostic] = []
    let groups: [(String, [Int])] = [
      ("years.conference", [settings.years.conference]), ("years.achievements", settings.years.achievements),
      ("years.emulation", settings.years.emulation), ("updated", [settings.updated.year]),
    ]
    for (key, years) in groups {
      for year in years where !Self.range.contains(year) {
        diagnostics.append(.yearImplausible(year, key, at: campaign.settingsLocation(key)))
      }
    }
    for year in settings.years.achievements
    where year > settings.years.conference && Self.range.contains(year)
      && Self.range.contains(settings.years.conference)
    {
      diagnostics.append(
        .achievementAfterConference(
          year, settings.years.conference, at: campaign.settingsLocation("years.achievements")))
    }
    return diagnostics
  }
}

extension DiagnosticKind {
  static let yearImplausible = DiagnosticKind("year-implausible", .error)
  static let achievementAfterConference = DiagnosticKind("achievement-after-conference", .warning)
}

extension Diagnostic {
  fileprivate static func yearImplausible(_ year: Int, _ key: String, at location: SourceLocation) -> Diagnostic {
    let range = SettingsYearRule.range
    return Diagnostic(
      .yearImplausible, at: location,
      Phrase(vi: "khóa \(key.quoted()): năm \(year) không hợp lý", en: "\(key): the year \(year) is not believable"),
      remedy: Phrase(
        vi: "Ghi năm từ \(range.lowerBound) đến \(range.upperBound), ví dụ: 2024.",
        en: "Write a year from \(range.lowerBound) to \(range.upperBound), such as 2024."))
  }

  fileprivate static func achievementAfterConference(
    _ year: Int, _ conference: Int, at location: SourceLocation
  ) -> Diagnostic {
    Diagnostic(
      .achievementAfterConference, at: location,
      Phrase(
        vi: "năm xét thành tích \(year) sau năm tổ chức Hội nghị (\(conference))",
        en: "the year of achievement \(year) is after the conference's (\(conference))"),
      remedy: Phrase(vi: "Kiểm tra lại các năm.", en: "Check the years."))
  }
}
