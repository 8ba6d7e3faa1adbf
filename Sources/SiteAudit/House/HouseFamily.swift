/// Our own rules: accessibility, metadata, privacy, budgets.
///
/// They are asked of the sites that this program makes, and of any folder it audits, unless `--no-house` is given.
enum HouseFamily: RuleFamily {
  static let rules: [Rule] =
    Rule.names + [Rule.fieldWithoutLabel, .headingBeforeMain, .vagueLink] + Rule.tables + [Rule.chartWithoutTable]
    + Rule.landmarks + [Rule.skipLinkMissing] + Rule.focus
    + Rule.viewport + Rule.headMetadata + Rule.openGraph + Rule.structuredData + Rule.privacy + Rule.pictures
    + Rule.budgets

  static func pageJudges(_ options: AuditOptions) -> [any PageJudge] {
    guard options.house else { return [] }
    return [
      FieldLabels(), VagueLinks(), NavigationNames(), SkipLink(), Focus(), Viewport(), HeadMetadata(options: options),
      OpenGraph(),
    ]
  }

  static func shapeJudges(_ options: AuditOptions) -> [any ShapeJudge] {
    options.house ? [AccessibleNames(), Headings(), DataTables(), Charts(), Landmarks(), Autoplay()] : []
  }
}
