import CampaignModel
import Diagnostics
import Foundation
import Testing

@testable import CampaignReader

@Suite struct AuditReaderTests {
  private func read(_ part: String) -> (audit: AuditSettings?, diagnostics: [Diagnostic]) {
    var log = ProblemLog()
    guard
      let file = TextFile(path: "campaign.yaml", bytes: Array((Sample.settings + "\n" + part).utf8), log: &log)
    else { return (nil, []) }
    let outcome = SettingsReader.read(file, log: &log)
    return (outcome.settings?.audit, log.diagnostics)
  }

  private func ids(_ part: String) -> [String] { read(part).diagnostics.map(\.id) }

  @Test func everyKeyIsRead() throws {
    let (audit, diagnostics) = read(
      """
      audit:
        severity: {foreign-resource: warning, dead-link: ghi chú}
        suppress:
          - rule: dead-link
            file: tai-lieu/*.html
            text: tinh.vn
            reason: "Trang của tỉnh đang bảo trì"
            until: 31/12/2026
          - {rule: duplicate-id, reason: Mẫu cũ}
      """)
    #expect(diagnostics.isEmpty)
    #expect(audit?.severities.map(\.rule) == ["foreign-resource", "dead-link"])
    #expect(audit?.severities.map(\.severity) == [.warning, .note])
    let first = try #require(audit?.suppressions.first)
    #expect((first.rule, first.file, first.text) == ("dead-link", "tai-lieu/*.html", "tinh.vn"))
    #expect(first.reason == "Trang của tỉnh đang bảo trì" && first.until?.iso == "2026-12-31")
    let last = try #require(first.until?.dayNumber)
    #expect(!first.isOver(today: last) && first.isOver(today: last + 1))
    #expect(audit?.suppressions.count == 2)
    #expect(audit?.suppressions.last?.isOver(today: .max) == false)
  }

  @Test func withoutThePartNothingIsChanged() {
    let (audit, diagnostics) = read("")
    #expect(audit?.severities.isEmpty == true && audit?.suppressions.isEmpty == true && diagnostics.isEmpty)
    #expect(ids("audit:") == [])
  }

  @Test(arguments: ["", "reason:", "reason: \"\"", "reason: \"...\"", "reason: 12"])
  func aSuppressionNeedsAReason(line: String) throws {
    let (audit, diagnostics) = read("audit:\n  suppress:\n    - rule: dead-link\n      \(line)\n")
    #expect(diagnostics.map(\.id) == ["suppression-without-reason"])
    let lines = Sample.settings.split(separator: "\n", omittingEmptySubsequences: false).count
    #expect(diagnostics.first?.location?.label == "campaign.yaml:\(lines + 3):13")
    #expect(audit?.suppressions.isEmpty == true)
  }

  @Test(arguments: [
    ("audit:\n  severty: {dead-link: note}", "settings-unknown-key"),
    ("audit:\n  severity: {dead-link: off}", "settings-unknown-word"),
    ("audit:\n  severity: {dead-link: question}", "settings-unknown-word"),
    ("audit:\n  severity: [dead-link]", "settings-wrong-kind"),
    ("audit:\n  suppress:\n    - {reason: x}", "settings-missing-key"),
    ("audit:\n  suppress: dead-link", "settings-wrong-kind"),
    ("audit: [x]", "settings-wrong-kind"),
  ])
  func whatIsWrittenWrongIsSaid(part: String, id: String) {
    #expect(ids(part) == [id])
  }

  @Test func aLastDayThatIsNoDayMakesNoSuppressionForEver() {
    let (audit, diagnostics) = read("audit:\n  suppress:\n    - {rule: dead-link, reason: x, until: 31/2/2026}")
    #expect(diagnostics.count == 1 && diagnostics.blocks)
    #expect(audit?.suppressions.isEmpty == true)
  }

  @Test func aFileOfItsOwnIsReadLikewise() throws {
    let path = FileManager.default.temporaryDirectory.appendingPathComponent("audit-\(UUID().uuidString).yaml").path
    defer { try? FileManager.default.removeItem(atPath: path) }
    let write = { (text: String) in try Data(text.utf8).write(to: URL(fileURLWithPath: path)) }
    try write("title: 1\naudit:\n  severity: {dead-link: note}\n")
    let read = AuditSettingsFile.read(path)
    #expect(read.diagnostics.isEmpty && read.settings.severities.map(\.rule) == ["dead-link"])
    #expect(read.settings.severities.first?.location.label == "\(path):3:14")
    try write("title: 1\n")
    #expect(AuditSettingsFile.read(path).diagnostics.isEmpty)
    try write("publisher:\n  name: a\n  telephone: (0204) 000 0000\n  email: a@b.vn\n")
    #expect(AuditSettingsFile.read(path).contacts == ["(0204) 000 0000", "a@b.vn"])
    try write("")
    #expect(AuditSettingsFile.read(path).diagnostics.map(\.id) == ["yaml-empty"])
    #expect(AuditSettingsFile.read(path + "x").diagnostics.map(\.id) == ["file-unreadable"])
  }
}
