/// The folder as a whole.
import CampaignModel
import Diagnostics
import Foundation
import Testing

@testable import CampaignReader

@Suite struct FolderTests {
  @Test func readsAWholeCampaign() throws {
    let result = try read([
      "stories/HD-1.md": "---\ntitle: A\n---\nXem [b](documents/con/b.pdf)\n", "documents/con/b.pdf": "pdf",
      "delegates.tsv": "Đơn vị\tSố đại biểu\nChũ\t4\n", "README.md": "x", ".git/config": "x", "~$honourees.xlsx": "x",
      "honourees.csv~": "x", "site-templates/a.html": "x", "Thumbs.db": "x",
    ])
    #expect(result.places.isEmpty)
    let records = try #require(result.records)
    #expect(records.settings.slug == "luc-ngan-2024" && records.settingsLocations["slug"]?.label == "campaign.yaml:4:7")
    #expect(records.communes.map(\.id) == ["07525"] && records.honourees.map(\.id) == ["HD-1"])
    #expect(records.delegations.map(\.number) == [4])
    #expect(records.stories.map(\.honoureeID) == ["HD-1"] && records.stories.map(\.file) == ["stories/HD-1.md"])
    #expect(records.documents == ["documents/con/b.pdf": 3])
  }

  @Test func reportsAFolderThatIsNotThere() {
    let result = CampaignReader.read(folder: "/khong/co")
    #expect(result.records == nil && result.places == ["file-unreadable /khong/co"])
    #expect(result.diagnostics.first?.summary.vietnamese == "không đọc được: không tìm thấy")
  }

  @Test func reportsAFileInPlaceOfTheFolder() throws {
    let folder = try TemporaryFolder(["a": "x"])
    let result = CampaignReader.read(folder: folder.path + "/a")
    #expect(result.diagnostics.map(\.summary.vietnamese) == ["không đọc được: không phải là thư mục"])
    #expect(result.places == ["file-unreadable \(folder.path)/a"])
  }

  @Test func reportsWhatIsMissing() throws {
    let result = try read(["campaign.yaml": nil, "communes.csv": nil, "honourees.csv": nil])
    #expect(
      result.places == [
        "campaign-file-missing campaign.yaml", "table-missing communes.xlsx", "table-missing honourees.xlsx",
      ])
    #expect(result.records == nil)
  }

  @Test func asksWhichOfTwoFilesIsTheTable() throws {
    let result = try read(["honourees.tsv": Sample.honourees])
    #expect(result.places == ["table-given-twice honourees.tsv"])
    #expect(result.diagnostics.first?.severity == .question)
    #expect(result.records?.honourees.count == 1)
  }

  @Test(arguments: [
    ("honouree.csv", "honourees.csv"), ("Honourees.CSV", "honourees.csv"), ("commune.tsv", "communes.tsv"),
    ("Điển hình.csv", "honourees.csv"), ("campaign.yml", "campaign.yaml"), ("materials.txt", "materials.tsv"),
    ("honouree.xls", "honourees.xlsx"), ("storie/a.md", "stories"), ("Documents/a", "documents"),
  ])
  func suggestsTheNameThatWasProbablyMeant(_ name: String, _ meant: String) throws {
    let result = try read([name: "x"])
    let path = name.split(separator: "/").first.map(String.init) ?? name
    #expect(result.places == ["file-name-near-miss \(path)"])
    #expect(try #require(result.diagnostics.first).summary.vietnamese.contains("“\(meant)” không?"))
  }

  @Test func suggestsNoNameThatIsFarOffOrOtherwiseNumbered() {
    let names = ["documents/ban-tin-so-1.txt", "documents/to-roi.pdf"]
    #expect(FileNameNearMiss.of("documents/ban-tin-so-4.txt", among: names) == nil)
    #expect(FileNameNearMiss.of("documents/ban-tn-so-1.txt", among: names) == names[0])
    #expect(FileNameNearMiss.of("documents/ve-moi.pdf", among: names) == nil)
    #expect(FileNameNearMiss.of("documents/to-rio.pdf", among: names) == names[1])
  }

  @Test func notesWhatItDoesNotRead() throws {
    let result = try read([
      "ke-hoach.docx": "x", "luu/a": "x",
    ])
    #expect(
      result.places == ["file-not-used ke-hoach.docx", "file-not-used luu"])
    #expect(result.diagnostics.allSatisfy { $0.severity == .note })
    #expect(result.records != nil)
  }

  @Test func warnsOfStoriesThatAreNotMarkdown() throws {
    #expect(
      try read(["stories/HD-1.docx": "x", "stories/a/b.md": "x"]).places == [
        "story-not-markdown stories/HD-1.docx", "story-not-markdown stories/a",
      ])
  }

  // MARK: Links and other things

  @Test func refusesLinksOutOfTheFolder() throws {
    let outside = try TemporaryFolder(["secret.csv": Sample.communes])
    let result = try read(["communes.csv": nil]) { folder in
      try folder.link("communes.csv", to: outside.path + "/secret.csv")
      try folder.link("documents", to: outside.path)
    }
    #expect(result.places == ["link-leaves-folder communes.csv", "link-leaves-folder documents"])
    #expect(result.records == nil)
  }

  @Test func refusesALinkToAFolderOfLikeName() throws {
    let folder = try TemporaryFolder(Sample.files())
    let neighbour = folder.path + "-x"
    try FileManager.default.createDirectory(atPath: neighbour, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(atPath: neighbour) }
    try folder.link("documents", to: neighbour)
    #expect(CampaignReader.read(folder: folder.path).places == ["link-leaves-folder documents"])
  }

  @Test func refusesLinksThatMakeDocumentsOfTheCampaignsData() throws {
    let result = try read(["documents/a.pdf": "x", "documents/con/b.pdf": "x"]) { folder in
      try folder.link("documents/xa.csv", to: "../communes.csv")
      try folder.link("documents/tat-ca", to: "..")
      try folder.link("documents/c.pdf", to: "con/b.pdf")
    }
    #expect(result.places == ["link-leaves-folder documents/tat-ca", "link-leaves-folder documents/xa.csv"])
    #expect(result.records?.documents.keys.sorted() == ["documents/a.pdf", "documents/c.pdf", "documents/con/b.pdf"])
  }

  @Test func countsTheRestOfTooManyUnusedFiles() throws {
    let result = try read { folder in
      for number in 0..<60 { try folder.write("x", to: "tep-\(number).docx") }
    }
    #expect(result.diagnostics.count == 51 && result.places.first == "file-not-used .")
    #expect(result.diagnostics.first?.summary.vietnamese.hasPrefix("còn 10 tệp") == true)
  }

  @Test func followsLinksWithinTheFolder() throws {
    let result = try read(["communes.csv": nil, "documents/xa.csv": Sample.communes]) { folder in
      try folder.link("communes.csv", to: "documents/xa.csv")
    }
    #expect(result.places.isEmpty && result.records?.communes.count == 1)
  }

  @Test func reportsLinksThatLeadNowhereOrRound() throws {
    let result = try read(["campaign.yaml": nil]) { folder in
      try folder.link("campaign.yaml", to: "khong-co")
      try folder.link("vong", to: "vong")
    }
    #expect(result.places == ["file-unreadable campaign.yaml", "file-unreadable vong"])
    #expect(
      result.diagnostics.map(\.summary.vietnamese) == [
        "không đọc được: không tìm thấy", "không đọc được: liên kết vòng quanh",
      ])
  }

  @Test(.timeLimit(.minutes(1))) func passesOverPipes() throws {
    let result = try read { folder in #expect(mkfifo(folder.path + "/delegates.csv", 0o600) == 0) }
    #expect(result.places == ["not-a-regular-file delegates.csv"])
  }

  @Test func refusesNamesThatAreNotUnicode() throws {
    let result = try read { folder in
      let name = Array((folder.path + "/a").utf8CString.dropLast()) + [CChar(bitPattern: 0xFF), 0]
      #expect(mkdir(name, 0o700) == 0)
    }
    #expect(result.places == ["file-name-not-unicode a\u{FFFD}"])
  }

  @Test func findsFilesByTheirNamesHoweverComposed() throws {
    let result = try read(["documents/to\u{302}\u{301}i.pdf": "x", "stories/HD-1.md": "[a](documents/tối.pdf)\n"])
    #expect(result.places.isEmpty)
  }

  // MARK: Limits

  @Test func refusesFilesThatAreTooLarge() throws {
    let result = try read([
      "campaign.yaml": "#" + String(repeating: "x", count: Limits.settings),
      "stories/HD-1.md": String(repeating: "x", count: Limits.story + 1),
    ])
    #expect(result.places == ["input-too-large campaign.yaml", "input-too-large stories/HD-1.md"])
    #expect(result.diagnostics.first?.summary.vietnamese == "tệp quá lớn, chương trình đọc nhiều nhất 1 MB")
    #expect(try read(["stories/HD-1.md": String(repeating: "x", count: Limits.story)]).places.isEmpty)
  }

  @Test func refusesFoldersWithTooManyFiles() throws {
    let folder = try TemporaryFolder(["a": "", "b": "", "c": ""])
    let campaign = try CampaignFolder(path: folder.path)
    #expect(try campaign.entries(limit: 3).map(\.name) == ["a", "b", "c"])
    #expect(throws: FileProblem.tooManyEntries(limit: 2)) { try campaign.entries(limit: 2) }
    #expect(places([.unreadable("documents", .tooManyEntries(limit: 2))]) == ["folder-too-large documents"])
  }

  @Test func refusesFoldersThatNestTooDeep() throws {
    let deep = "documents/" + (1..<Limits.documentDepth).map { "\($0)/" }.joined()
    #expect(try read([deep + "a": "x"]).places.isEmpty)
    #expect(try read([deep + "9/a": "x"]).places == ["documents-too-deep \(deep)9"])
  }

  // MARK: Lines under problems

  @Test func blotsLongNumbersInTheLineOfAProblem() throws {
    let csv = Sample.honourees.replacing("Đã trao", with: "Đã trao!x").replacing("Lê Văn An", with: "024093001234")
    let excerpt = try #require(try read(["honourees.csv": csv]).diagnostic("unknown-state")?.excerpt)
    #expect(excerpt.line == "HD-1,Cá nhân,Ông,024•••••••34,Chũ,Đã trao!x,Không")
  }

  @Test func showsTheLineOfAProblem() throws {
    let result = try read(["honourees.csv": Sample.honourees.replacing("Đã trao", with: "Đã trao!x")])
    let excerpt = try #require(result.diagnostic("unknown-state")?.excerpt)
    #expect(excerpt == .init(line: "HD-1,Cá nhân,Ông,Lê Văn An,Chũ,Đã trao!x,Không", column: 32, length: 9))
    #expect(result.places == ["unknown-state honourees.csv:2:32"])
  }

  @Test func neverShowsWhatPrivateColumnsHold() throws {
    let text = """
      Số CCCD,Mã hồ sơ,Đối tượng,Danh xưng,Họ và tên,Xã,Tình trạng,Đồng ý,Màu sắc
      012345678901,HD-1,Cá nhân,Ông,Lê Văn An,Chũ,x,Không,Sơn
      012345678902,HD-2,Cá nhân
      012345678903,HD-3,"Cá nhân" x,Ông,An,Chũ,Đã trao,Không,Sơn

      """
    let result = try read(["honourees.csv": text])
    #expect(
      result.diagnostic("unknown-state")?.excerpt?.line == "••••••••••••,HD-1,Cá nhân,Ông,Lê Văn An,Chũ,x,Không,•••")
    let shown =
      TerminalPrinter().print(result.diagnostics) + TerminalPrinter(language: .english).print(result.diagnostics)
    #expect(!shown.contains("01234567890"))
    #expect(result.places.count == 5)
  }

  @Test func showsTheLineOfWhatRulesFindLater() throws {
    let result = try read()
    let kind = DiagnosticKind("some-rule", .warning)
    let found = Diagnostic(
      kind, at: Diagnostics.SourceLocation(file: "campaign.yaml", line: 4, column: 7), Phrase(vi: "a", en: "a"))
    let shown = try #require(result.sources.addingExcerpts(to: [found]).first)
    #expect(shown.excerpt == .init(line: "slug: luc-ngan-2024", column: 7, length: 13))
  }

  @Test func cutsLongLinesAroundTheProblem() throws {
    let long = String(repeating: "a", count: 5000)
    let result = try read([
      "honourees.csv": Sample.honourees.replacing("Lê Văn An", with: long).replacing("Đã trao", with: "x")
    ])
    let excerpt = try #require(result.diagnostic("unknown-state")?.excerpt)
    #expect(excerpt.line.unicodeScalars.count <= 2000 && excerpt.length == 1)
    #expect(Array(excerpt.line)[excerpt.column - 1] == "x")
  }

  // MARK: Every problem at once

  @Test func findsTheProblemsOfAllFilesAtOnce() throws {
    let result = try read([
      "campaign.yaml": Sample.settings.replacing("funding:", with: "fundin:"),
      "communes.csv": Sample.communes.replacing("thị trấn", with: "phường"),
      "honourees.csv": Sample.honourees.replacing("Cá nhân", with: "x"), "stories/HD-1.md": "<b>a</b>\n",
    ])
    #expect(
      result.places == [
        "settings-unknown-key campaign.yaml:15:1",
        "unknown-kind communes.csv:2:11",
        "unknown-kind honourees.csv:2:6", "story-html-dropped stories/HD-1.md:1:1",
        "story-html-dropped stories/HD-1.md:1:5",
      ])
    #expect(result.records?.honourees.count == 1)
  }

  @Test func givesNoRecordsWhereATableBreaksOff() throws {
    #expect(try read(["honourees.csv": Sample.honourees.replacing(",Đồng ý công khai", with: ",x")]).records == nil)
    #expect(try read(["honourees.csv": Sample.honourees + "HD-2,\"x\n"]).records == nil)
    #expect(try read(["delegates.csv": "Đơn vị,Số đại biểu\n\"x\n"]).records != nil)
  }
}
