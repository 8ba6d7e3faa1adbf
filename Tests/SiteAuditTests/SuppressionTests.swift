import Diagnostics
import Testing

@testable import SiteAudit

/// Severities and suppressions change what is said of a finding, never what is found.
@Suite struct SuppressionTests {
  private let dead = RuleExample.otherPage.replacing("</h1>", with: "</h1><a href=\"mat.html\">x</a>")
  private let headless = RuleExample.otherPage.replacing("<h1 id=\"dau\">Trang khác</h1>", with: "<p>x</p>")

  private func examine(_ site: Site) -> SiteFindings {
    SiteJudge.examine(site.reports(), options: site.options) { path in
      site.files.first { $0.path == path }?.bytes
    }
  }

  private func labels(_ diagnostics: [Diagnostic]) -> [String] {
    diagnostics.map { "\($0.id) \($0.location?.label ?? "")" }
  }

  @Test func whatIsSuppressedIsKeptApartWithItsReason() {
    var site = Site([("a.html", dead), ("b.html", dead)])
    site.options.suppressions = [Suppression(rule: "dead-link", file: "a.*", reason: "đang bảo trì")]
    let found = examine(site)
    #expect(labels(found.findings) == ["dead-link b.html:8:38"])
    #expect(labels(found.suppressed.map(\.diagnostic)) == ["dead-link a.html:8:38"])
    #expect(found.suppressed.map(\.suppression.reason) == ["đang bảo trì"])
    #expect(found.suppressedCount == 1 && found.unused(site.options).isEmpty)
  }

  @Test func theTextMayStandInTheSummaryOrInTheLine() {
    for (text, count) in [("mat.html", 0), ("Trang khác", 0), ("there is no file", 0), ("khac.html", 1)] {
      var site = Site([("a.html", dead)])
      site.options.suppressions = [Suppression(rule: "dead-link", text: text, reason: "x")]
      #expect(examine(site).findings.count == count, "\(text)")
    }
  }

  @Test func oneThatCoversNothingIsAFindingAtItsPlace() {
    let place = SourceLocation(file: "campaign.yaml", line: 7, column: 5)
    var site = Site([("a.html", dead)])
    site.options.suppressions = [
      Suppression(rule: "dead-link", reason: "x"),
      Suppression(rule: "dead-link", file: "b.html", reason: "x", location: place),
    ]
    #expect(labels(examine(site).unused(site.options)) == ["unused-suppression campaign.yaml:7:5"])
    #expect(examine(site).unused(site.options).map(\.severity) == [.warning])
    site.options.links = false
    #expect(examine(site).unused(site.options).isEmpty)
  }

  @Test func fixedRulesAreNeitherLoweredNorLetPass() {
    var site = Site([("a.html", "<!DOCTYPE html><p>&nbsp;</p>")])
    site.options.suppressions = [Suppression(rule: "not-xml-syntax", reason: "x")]
    site.options.severities = ["not-xml-syntax": .note]
    #expect(examine(site).findings.map(\.severity) == [.error])
    #expect(examine(site).suppressed.isEmpty)
  }

  @Test(arguments: Rule.all.indices)
  func aRuleAfterWhichTheFileIsNotReadOnIsFixed(index: Int) {
    let rule = Rule.all[index]
    if let report = Site(rule.bad).reports().first, report.kind.isJudged, !report.isComplete {
      #expect(rule.isFixed, "\(rule.id)")
    }
  }

  @Test func noFileHidesBehindThoseThatAreLetPass() {
    let files = (10..<40).map { ("\($0).html", headless + "<!-- -->") }
    var site = Site(files + [("y.html", headless), ("z.html", headless)])
    site.options.repeats = 3
    site.options.suppressions = [Suppression(rule: "h1-missing", file: "?*[0-9]*.html", reason: "x")]
    #expect(examine(site).uses == [0])
    site.options.suppressions = [Suppression(rule: "h1-missing", file: "??.html", reason: "x")]
    let found = examine(site)
    #expect(labels(found.findings).map { $0.prefix(17) } == ["h1-missing y.html", "h1-missing z.html"])
    #expect(found.suppressed.count == 3 && found.suppressedCount == 30)
  }

  @Test func oneThatReadsWordsLooksAtEveryFile() {
    let pages = (10..<40).map { ("\($0).html", dead.replacing("Trang khác", with: $0 == 39 ? "Khác" : "Cũ")) }
    var site = Site(pages)
    site.options.repeats = 2
    site.options.suppressions = [Suppression(rule: "dead-link", text: "Cũ", reason: "x")]
    let found = examine(site)
    #expect(labels(found.findings) == ["dead-link 39.html:8:32"])
    #expect(found.suppressedCount == 29)
  }

  @Test func aShapeWithSuppressedFaultsIsNeverRememberedAsSound() {
    var site = Site([("a.html", headless)])
    site.options.suppressions = [Suppression(rule: "h1-missing", reason: "x")]
    site.options.severities = ["h1-missing": .note]
    let shapes = KnownShapes()
    _ = site.reports(shapes)
    site.options.suppressions = []
    site.options.severities = [:]
    let again = site.reports(KnownShapes(encoded: shapes.encoded))
    #expect(SiteJudge.judge(again, options: site.options).map(\.severity) == [.error])
  }

  @Test func whatWeighsLittleOrIsLetPassCrowdsNothingOut() {
    let links = (0..<1_000).map { "<a href=\"#x\($0)\">x</a>" }.joined()
    let page = RuleExample.otherPage.replacing("</body>", with: "\(links)<p id=\"dau\"></p></body>")
    var site = Site([("a.html", page)])
    site.options.severities = ["dangling-fragment": .warning]
    #expect(examine(site).findings.contains { $0.id == "duplicate-id" })
    #expect(examine(site).findings.count == FindingList.limit + 1)
    site.options.severities = [:]
    site.options.suppressions = [Suppression(rule: "dangling-fragment", reason: "x")]
    #expect(examine(site).findings.map(\.id) == ["duplicate-id"])
  }

  @Test func aFileWithTooManyFindingsIsRefused() {
    let links = (0..<FindingList.mostSeen + 5).map { "<a href=\"#x\($0)\">x</a>" }.joined()
    var site = Site([("a.html", RuleExample.otherPage.replacing("</body>", with: "\(links)</body>"))])
    site.options.severities = ["dangling-fragment": .note]
    let found = examine(site).findings
    #expect(found.filter { $0.severity == .error }.map(\.id) == ["too-many-findings"])
    site.options.suppressions = [Suppression(rule: "too-many-findings", reason: "x")]
    #expect(examine(site).findings.contains { $0.id == "too-many-findings" && $0.severity == .error })
  }
}

@Suite struct PathPatternTests {
  @Test(arguments: [
    ("a.html", "a.html", true), ("a.html", "xa/a.html", false), ("*.html", "a.html", true),
    ("*.html", "xa/a.html", false), ("**.html", "xa/a.html", true), ("xa/*", "xa/a.html", true),
    ("xa/*", "xa/b/a.html", false), ("xa/**", "xa/b/a.html", true), ("xa/**/a.html", "xa/b/c/a.html", true),
    ("?.html", "ă.html", true), ("?.html", ".html", false), ("*", "", true), ("", "", true), ("", "a", false),
    ("a***b", "axxb", true), ("xa?b", "xa/b", false), ("[a].html", "[a].html", true), ("*a*b*", "xaxxbx", true),
  ])
  func patterns(pattern: String, path: String, matches: Bool) {
    #expect(PathPattern(pattern).matches(path) == matches, "\(pattern) \(path)")
  }

  @Test func noPatternTakesLong() {
    let pattern = String(repeating: "*a", count: 200)
    #expect(!PathPattern(pattern).matches(String(repeating: "a", count: 2_000) + "b"))
  }
}
