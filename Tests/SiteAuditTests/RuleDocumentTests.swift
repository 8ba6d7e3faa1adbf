import Foundation
import Testing

@testable import SiteAudit

/// `docs/audit-rules.md` is what the rules say today.
@Suite struct RuleDocumentTests {
  private static let document = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent().appending(path: "docs/audit-rules.md")

  @Test func theDocumentIsWhatTheRulesSay() throws {
    let text = RuleDocument.text
    if ProcessInfo.processInfo.environment["VINHDANH_UPDATE_GOLDEN"] == "1" {
      try Data(text.utf8).write(to: Self.document)
    }
    let document = (try? String(contentsOf: Self.document, encoding: .utf8)) ?? ""
    guard document != text else { return }
    let (old, new) = (document.split(separator: "\n"), text.split(separator: "\n"))
    let line = zip(old, new).first { $0 != $1 }
    Issue.record(
      """
      docs/audit-rules.md is not what the rules say; run the tests with VINHDANH_UPDATE_GOLDEN=1.
      there: \(line?.0 ?? "")
      now:   \(line?.1 ?? "")
      """)
  }

  @Test func everyRuleIsInIt() {
    let text = RuleDocument.text
    for rule in Rule.all {
      #expect(text.contains("\n## \(rule.id)\n"), "\(rule.id)")
      #expect(text.contains("](#\(rule.id))"), "\(rule.id)")
    }
  }
}
