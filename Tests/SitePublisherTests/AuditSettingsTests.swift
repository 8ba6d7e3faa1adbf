internal import CampaignModel
internal import Diagnostics
internal import Foundation
internal import SiteAudit
import Testing

@testable import SitePublisher

/// What `campaign.yaml` changes in the audit of its pages.
@Suite struct AuditSettingsTests {
  /// A page of the site that every visitor sees, with a link that leads nowhere.
  private func shopWithADeadLink() throws -> Workshop {
    let shop = try Workshop()
    let page = "site-templates/pages/search.mustache"
    let text = try String(contentsOf: Workshop.templates.appending(path: "pages/search.mustache"), encoding: .utf8)
    try shop.write(page, text.replacing("</h1>", with: "</h1><p><a href=\"mat.html\">mất</a></p>"))
    return shop
  }

  private func configure(_ shop: Workshop, _ part: String) throws {
    let settings = try String(contentsOf: shop.campaign.appending(path: "campaign.yaml"), encoding: .utf8)
    try shop.write("campaign.yaml", settings + "\n" + part)
  }

  private func labels(_ report: BuildReport, _ id: String) -> [String] {
    report.diagnostics.filter { $0.id == id }.map { $0.location?.label ?? "" }
  }

  @Test func aFindingCanBeLetPassWithAReason() async throws {
    let shop = try shopWithADeadLink()
    #expect(await shop.build().outcome == .refused)
    try configure(shop, "audit:\n  suppress:\n    - {rule: dead-link, file: tim-*.html, reason: đang làm}\n")
    let report = await shop.build()
    #expect(report.outcome == .published, "\(report.blocking)")
    #expect(report.suppressed.map(\.suppression.reason) == ["đang làm"] && report.suppressedCount == 1)
    #expect(report.suppressed.first?.diagnostic.location?.file == "tim-kiem.html")
    #expect(labels(report, "unused-suppression") == [])
  }

  @Test func whatWasLetPassIsNotRememberedAsSound() async throws {
    let shop = try Workshop()
    let text = try String(contentsOf: Workshop.templates.appending(path: "pages/search.mustache"), encoding: .utf8)
    try shop.write(
      "site-templates/pages/search.mustache", text.replacing("<h1", with: "<h2").replacing("/h1>", with: "/h2>"))
    let settings = try String(contentsOf: shop.campaign.appending(path: "campaign.yaml"), encoding: .utf8)
    try configure(shop, "audit:\n  suppress:\n    - {rule: h1-missing, reason: đang làm}\n")
    let passed = await shop.build()
    #expect(passed.suppressed.contains { $0.diagnostic.id == "h1-missing" })
    try shop.write("campaign.yaml", settings)
    let again = await shop.build()
    #expect(again.outcome == .refused && labels(again, "h1-missing").first?.hasPrefix("tim-kiem.html") == true)
  }

  @Test func aSeverityCanBeLowered() async throws {
    let shop = try shopWithADeadLink()
    try configure(shop, "audit:\n  severity: {dead-link: warning}\n")
    let report = await shop.build()
    #expect(report.outcome == .published)
    #expect(report.diagnostics.filter { $0.id == "dead-link" }.map(\.severity) == [.warning])
  }

  @Test func whatCoversNothingAnyMoreIsAWarningAtItsPlace() async throws {
    let shop = try Workshop()
    let lines = try String(contentsOf: shop.campaign.appending(path: "campaign.yaml"), encoding: .utf8)
      .split(separator: "\n", omittingEmptySubsequences: false).count
    try configure(shop, "audit:\n  suppress:\n    - rule: dead-link\n      reason: đang làm\n")
    let report = await shop.build()
    #expect(report.outcome == .published)
    #expect(labels(report, "unused-suppression") == ["campaign.yaml:\(lines + 3):13"])
    #expect(report.diagnostics.first { $0.id == "unused-suppression" }?.excerpt != nil)
  }

  @Test(arguments: [
    ("severity: {dead-lnk: warning}", "audit-rule-unknown"),
    ("severity: {not-utf8: warning}", "audit-rule-fixed"),
    ("suppress: [{rule: not-well-formed, reason: x}]", "audit-rule-fixed"),
    ("suppress: [{rule: dead-lnk, reason: x}]", "audit-rule-unknown"),
    ("suppress: [{rule: dead-link, reason: x, until: 2020-01-31}]", "suppression-expired"),
  ])
  func whatCannotBeAskedIsAnErrorInABuildAndInACheck(part: String, id: String) async throws {
    let shop = try Workshop()
    try configure(shop, "audit:\n  \(part)\n")
    let report = await shop.build()
    #expect(report.outcome == .refused && report.diagnostics.filter { $0.severity.blocks }.map(\.id) == [id])
    #expect(await SiteBuilder(shop.options()).check().diagnostics.filter { $0.severity.blocks }.map(\.id) == [id])
  }

  @Test func aSuppressionHoldsOnItsLastDay() async throws {
    let shop = try shopWithADeadLink()
    try configure(shop, "audit:\n  suppress: [{rule: dead-link, reason: x, until: 2024-05-01}]\n")
    var options = shop.options()
    options.today = 19_844
    #expect(await SiteBuilder(options).build().outcome == .published)
    options.today = 19_845
    let late = await SiteBuilder(options).build()
    #expect(late.outcome == .refused && labels(late, "suppression-expired").count == 1)
  }

  @Test func anUnknownRuleIsAnsweredWithTheOneThatWasMeant() {
    let diagnostic = Diagnostic.auditRuleUnknown("dead-lnk", at: SourceLocation(file: "a"))
    #expect(diagnostic.summary.english == "there is no rule “dead-lnk”; is it “dead-link”?")
  }
}

/// A finding about a made file says what the file was made from.
@Suite struct ProvenanceTests {
  private func notes(_ report: BuildReport, _ id: String) -> [[String]] {
    report.diagnostics.filter { $0.id == id }.map { diagnostic in
      diagnostic.notes.map { ($0.location?.label ?? "") + "|" + $0.text.english }
    }
  }

  @Test func aFindingOnAPersonsPageNamesTheRowAndTheTemplate() async throws {
    let shop = try Workshop()
    let page = "pages/honouree.mustache"
    let text = try String(contentsOf: Workshop.templates.appending(path: page), encoding: .utf8)
    try shop.write("site-templates/" + page, text.replacing("</h1>", with: "</h1><p><a href=\"mat.html\">mất</a></p>"))
    let report = await shop.build()
    #expect(report.outcome == .refused)
    let finding = try #require(
      report.diagnostics.first { $0.id == "dead-link" && $0.location?.file == "dien-hinh/HO-01.html" })
    let labels = finding.notes.map { $0.location?.label ?? "" }
    let rows = try String(contentsOf: shop.campaign.appending(path: "honourees.csv"), encoding: .utf8)
    let line = rows.split(separator: "\n", omittingEmptySubsequences: false).firstIndex { $0.contains("HO-01") } ?? -1
    #expect(labels.contains { $0.hasPrefix("honourees.csv:\(line + 1):") }, "\(labels)")
    #expect(labels.contains("stories/HO-01.md") && labels.contains("site-templates/pages/honouree.mustache"))
  }

  @Test func aFindingOnAListNamesTheTemplateAlone() async throws {
    let shop = try Workshop()
    let page = "pages/search.mustache"
    let text = try String(contentsOf: Workshop.templates.appending(path: page), encoding: .utf8)
    try shop.write("site-templates/" + page, text.replacing("</h1>", with: "</h1><p><a href=\"mat.html\">mất</a></p>"))
    #expect(
      notes(await shop.build(), "dead-link") == [["site-templates/pages/search.mustache|by this template"]])
  }

  @Test func aFindingOnAStyleSheetNamesItsSource() async throws {
    let shop = try Workshop()
    try shop.write("site-templates/assets/site.css", "body { background: url(mat.png); }\n")
    #expect(notes(await shop.build(), "dead-link") == [["site-templates/assets/site.css|by this template"]])
  }
}
