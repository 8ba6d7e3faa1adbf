import Diagnostics
import Foundation
import Testing

@testable import SiteAudit

@Suite struct FolderAuditTests {
  /// A folder that is gone after the test.
  private final class Folder {
    let path = FileManager.default.temporaryDirectory.appendingPathComponent("audit-\(UUID().uuidString)").path

    init(_ files: [(path: String, text: String)]) throws {
      for (name, text) in files { try write(name, RuleExample.bytes(of: text).bytes) }
    }

    func write(_ name: String, _ bytes: [UInt8]) throws {
      let url = URL(fileURLWithPath: path).appendingPathComponent(name)
      try FileManager.default.createDirectory(at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
      try Data(bytes).write(to: url)
    }

    deinit {
      try? FileManager.default.removeItem(atPath: path)
    }
  }

  private func audit(_ paths: [String], threads: Int = 2, _ change: (inout AuditOptions) -> Void = { _ in })
    -> FolderAudit.Outcome
  {
    var audit = FolderAudit(options: AuditOptions())
    audit.threads = threads
    change(&audit.options)
    return audit.run(paths)
  }

  private func labels(_ outcome: FolderAudit.Outcome) -> [String] {
    outcome.findings.map { "\($0.id) \($0.location?.label ?? "")" }
  }

  private let linking = RuleExample.otherPage.replacing(
    "</body>", with: "<a href=\"xa/b.html\">x</a><a href=\"mat.html\">x</a></body>")

  @Test func aFolderIsASite() throws {
    let folder = try Folder([
      ("a.html", linking), ("xa/b.html", RuleExample.otherPage), ("anh.png", "⟪FF⟫"), ("a.json", "[1,]"),
    ])
    let outcome = audit([folder.path])
    #expect(labels(outcome) == ["dead-link a.html:9:35", "not-json a.json:1:3"])
    #expect(outcome.files == 4 && outcome.pages == 2 && outcome.shapes == 2)
    #expect(labels(audit([folder.path + "/"])) == labels(outcome))
    #expect(labels(audit([folder.path]) { $0.links = false }) == ["not-json a.json:1:3"])
    #expect(audit([folder.path]) { $0.severities = ["not-json": .note] }.findings.map(\.severity) == [.error, .note])
  }

  @Test func aFileIsJudgedByItself() throws {
    let folder = try Folder([("a.html", linking), ("xa/b.html", RuleExample.otherPage.replacing("dau", with: "a b"))])
    #expect(labels(audit([folder.path + "/a.html"])) == [])
    try folder.write("c.html", Array(RuleExample.otherPage.replacing("</h1>", with: "</h1><a href=\"#x\">x</a>").utf8))
    #expect(labels(audit([folder.path + "/c.html"])) == ["dangling-fragment \(folder.path)/c.html:8:38"])
    #expect(labels(audit([folder.path + "/xa/b.html"])) == ["bad-id \(folder.path)/xa/b.html:8:9"])
    #expect(audit([folder.path + "/a.html", folder.path + "/xa/b.html"]).pages == 2)
  }

  @Test func severalFoldersAreToldApart() throws {
    let (one, two) = (try Folder([("a.json", "x")]), try Folder([("a.json", "x")]))
    #expect(
      Set(labels(audit([one.path, two.path + "/"]))) == [
        "not-json \(one.path)/a.json:1:1", "not-json \(two.path)/a.json:1:1",
      ])
  }

  @Test func whatIsNotThereIsSaid() {
    let outcome = audit(["/khong/co"])
    #expect(labels(outcome) == ["unreadable /khong/co"])
    #expect(outcome.findings.blocks)
    #expect(labels(audit(["/dev/null"])) == ["special-file /dev/null"])
  }

  @Test func linksPipesAndStrangeNamesAreNotFollowed() throws {
    let folder = try Folder([("a.html", RuleExample.otherPage), (".git/a.json", "x"), (".well-known/a.json", "x")])
    try FileManager.default.createSymbolicLink(atPath: folder.path + "/b.html", withDestinationPath: "a.html")
    try FileManager.default.createSymbolicLink(atPath: folder.path + "/vong", withDestinationPath: ".")
    #expect(mkfifo(folder.path + "/c.html", 0o600) == 0)
    let strange: [CChar] = Array(folder.path.utf8CString.dropLast()) + [0x2F, -1, 0x2E, 0x68, 0]
    let descriptor = open(strange, O_CREAT | O_WRONLY, 0o600)
    #expect(descriptor >= 0)
    close(descriptor)
    #expect(
      labels(audit([folder.path])) == [
        "file-name-not-utf8 .", "not-json .well-known/a.json:1:1", "symbolic-link b.html", "special-file c.html",
        "symbolic-link vong",
      ])
  }

  @Test func foldersTooDeepAreSaid() throws {
    let deep = String(repeating: "a/", count: 102)
    let folder = try Folder([(deep + "a.json", "x"), (String(repeating: "b/", count: 99) + "b.json", "x")])
    #expect(audit([folder.path]).findings.map(\.id) == ["audit-folder-too-deep", "not-json"])
  }

  @Test func anUnreadableFileIsStillThereToBeLinkedTo() throws {
    let folder = try Folder([
      ("a.html", linking.replacing("mat.html", with: "kin.json")), ("xa/b.html", RuleExample.otherPage),
      ("kin.json", "1"),
    ])
    #expect(chmod(folder.path + "/kin.json", 0) == 0)
    let found = labels(audit([folder.path]))
    // The administrator reads everything.
    #expect(found == (getuid() == 0 ? [] : ["unreadable kin.json"]))
  }

  @Test func anyNumberOfThreadsFindsTheSame() throws {
    var files: [(path: String, text: String)] = []
    for number in 0..<60 {
      let markup =
        "<h1>Hai</h1>\(String(repeating: "<p>x</p>", count: number % 5))<a href=\"mat-\(number % 3).html\">x</a>"
      files.append(("\(number).html", RuleExample.otherPage.replacing("</body>", with: markup + "</body>")))
    }
    let folder = try Folder(files)
    let expected = audit([folder.path], threads: 1) { $0.repeats = 5 }.findings
    #expect(expected.count == 4 * 5)
    for threads in [2, 3, 8] {
      #expect(audit([folder.path], threads: threads) { $0.repeats = 5 }.findings == expected)
    }
  }

  @Test func everyDiagnosticOfFoldersHasItsWords() {
    for diagnostic in [
      Diagnostic.unreadable("a", 2), .symbolicLink("a"), .specialFile("a"), .nameNotUTF8("a", "b"), .folderTooDeep("a"),
    ] {
      #expect(!diagnostic.summary.vietnamese.isEmpty && !diagnostic.summary.english.isEmpty)
    }
  }
}
