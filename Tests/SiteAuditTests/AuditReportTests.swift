import Diagnostics
import Foundation
import Testing

@testable import SiteAudit

/// `docs/audit-json.md` shows what the program prints.
@Suite struct AuditReportTests {
  private static let document = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent().appending(path: "docs/audit-json.md")

  private static let index = RuleExample.otherPage.replacing(
    "</h1>", with: "</h1>\n<p id=\"dau\">Xem <a href=\"xa/chu.html\">Chũ</a></p>")
  private static let page = RuleExample.otherPage.replacing("<title>Trang", with: "<title>Xã").replacing(
    "</h1>", with: "</h1>\n<p><a href=\"cu.html\">Cũ</a>, <a href=\"../index.html\">trang chủ</a></p>")

  private func outcome() -> FolderAudit.Outcome {
    var site = Site([("index.html", Self.index), ("xa/chu.html", Self.page)])
    site.options.suppressions = [
      Suppression(
        rule: "dead-link", file: "xa/*", reason: "Trang của tỉnh đang bảo trì",
        location: SourceLocation(file: "soat.yaml", line: 3, column: 13))
    ]
    let found = SiteJudge.examine(site.reports(), options: site.options) { path in
      site.files.first { $0.path == path }?.bytes
    }
    var outcome = FolderAudit.Outcome()
    (outcome.files, outcome.pages) = (2, 2)
    (outcome.findings, outcome.suppressed) = (found.findings, found.suppressed)
    outcome.suppressedCount = found.suppressedCount
    return outcome
  }

  private func block(_ language: String, _ text: String) throws -> Substring {
    let start = try #require(text.firstRange(of: "```\(language)\n")).upperBound
    return text[start..<(try #require(text[start...].firstRange(of: "```\n")).lowerBound)]
  }

  @Test func theDocumentsExampleIsTheProgramsOutput() throws {
    let json = AuditReport(outcome(), toolVersion: "0.1.0").json
    var text = try String(contentsOf: Self.document, encoding: .utf8)
    if ProcessInfo.processInfo.environment["VINHDANH_UPDATE_GOLDEN"] == "1" {
      text = text.replacing(try block("json", text), with: json)
      text = text.replacing(try block("html", text), with: Self.index)
      try Data(text.utf8).write(to: Self.document)
    }
    let example = try JSONSerialization.jsonObject(with: Data(try block("json", text).utf8)) as? NSDictionary
    let printed = try JSONSerialization.jsonObject(with: Data(json.utf8)) as? NSDictionary
    #expect(example != nil && example == printed, "Run the tests with VINHDANH_UPDATE_GOLDEN=1.")
    #expect(try block("html", text) == Self.index)
  }

  @Test func countsAreOfWhatIsListed() throws {
    let json = AuditReport(outcome(), toolVersion: "0.1.0").json
    let report = try #require(try JSONSerialization.jsonObject(with: Data(json.utf8)) as? [String: Any])
    #expect(report["version"] as? Int == 1 && (report["tool"] as? [String: String])?["version"] == "0.1.0")
    #expect(report["severities"] as? [String: Int] == ["error": 1, "warning": 0, "note": 0, "suppressed": 1])
    #expect(report["rules"] as? [String: Int] == ["duplicate-id": 1])
    let finding = try #require((report["findings"] as? [[String: Any]])?.first)
    #expect(finding["file"] as? String == "index.html" && finding["line"] as? Int == 9)
    #expect(finding["column"] as? Int == 8 && finding["endColumn"] as? Int == 11)
  }

  @Test func aFindingAboutAFileHasNoLine() throws {
    var outcome = FolderAudit.Outcome()
    outcome.findings = [.specialFile("a\"b.html")]
    let json = AuditReport(outcome, toolVersion: "1").json
    #expect(json.contains("\"file\":\"a\\\"b.html\",\"summary\"") && json.hasSuffix("\"suppressed\":[]}\n"))
  }
}
