import CampaignModel
import Diagnostics
import Foundation
import Testing
import VietnameseText

@testable import CampaignReader

/// The folder `submissions/` of a whole campaign.
@Suite struct SubmissionFolderTests {
  private static let communes = "Mã,Tên,Loại\n07525,Chũ,thị trấn\n07531,Tân Sơn,xã\n07606,Tân Mộc,xã\n"
  private static let titles: [Stored] = [
    "Mã hồ sơ", "Đối tượng", "Danh xưng", "Họ và tên", "Xã/thị trấn", "Tình trạng hồ sơ", "Đồng ý công khai",
  ]

  private func dossier(_ id: String, _ commune: String = "") -> [Stored] {
    [.text(id), "Cá nhân", "Ông", "Lê Văn Bình", Stored(stringLiteral: commune), "Đã trao", "Không"]
  }

  private func workbook(_ rows: [[Stored]], more: [TestSheet] = []) -> TestWorkbook {
    var workbook = TestWorkbook(TestSheet(name: "Điển hình", rows: [Self.titles] + rows))
    workbook.sheets += more
    return workbook
  }

  /// Reads the sample campaign with these files in `submissions/`.
  private func received(_ files: [String: TestWorkbook], texts: [String: String] = [:]) throws -> ReadResult {
    var changes: [String: String?] = ["communes.csv": Self.communes]
    for (name, text) in texts { changes["submissions/" + name] = text }
    return try read(changes) { folder in
      for (name, workbook) in files { try folder.write(workbook.bytes(), to: "submissions/" + name) }
    }
  }

  /// What references say besides what the reader said.
  private func followUps(_ result: ReadResult) throws -> [String] {
    let records = try #require(result.records)
    return CampaignReaderTests.places(records.assembled().diagnostics.besides(result.diagnostics))
  }

  @Test func rowsOfCommunesStandBehindTheCentresOwn() throws {
    let delegates = TestSheet(name: "Đại biểu", rows: [["Số đại biểu"], [3]])
    let result = try received(["Tan Son.xlsx": workbook([dossier("TS-1"), dossier("TS-2")], more: [delegates])])
    #expect(result.places == [])
    let records = try #require(result.records)
    #expect(records.honourees.map(\.id) == ["HD-1", "TS-1", "TS-2"])
    #expect(records.honourees.map(\.communeText) == ["Chũ", "Tân Sơn", "Tân Sơn"])
    #expect(records.honourees[1].origin.location("name").label == "submissions/Tan Son.xlsx[Điển hình]!D2")
    #expect(records.honourees[1].origin.location("commune").label == "submissions/Tan Son.xlsx")
    let campaign = records.assembled().campaign
    #expect(campaign.honourees.map(\.commune) == ["07525", "07531", "07531"])
    #expect(campaign.delegations.map(\.unit) == [.commune("07531")])
    #expect(result.submissions.map(\.file) == ["submissions/Tan Son.xlsx"])
    #expect(result.submissions.map(\.rows) == [["honourees": 2, "delegates": 1]])
  }

  @Test func aCampaignMayHoldNothingButWhatCommunesSent() throws {
    let result = try read(["communes.csv": Self.communes, "honourees.csv": nil]) { folder in
      try folder.write(workbook([dossier("TS-1")]).bytes(), to: "submissions/Tan Son.xlsx")
    }
    #expect(result.places == [])
    #expect(result.records?.honourees.map(\.id) == ["TS-1"])
  }

  @Test func aCampaignWithoutTheFolderHasNoBoard() throws {
    #expect(try !read().hasSubmissions)
    let result = try received([:], texts: [".keep": ""])
    #expect(result.hasSubmissions)
    #expect(result.submissions == [])
    #expect(result.places == [])
  }

  @Test func cellsOfAWorkbookAreJudgedAtTheirPlace() throws {
    var row = dossier("TS-1")
    row[6] = "có lẽ"
    let result = try received(["Tan Son.xlsx": workbook([row])])
    #expect(result.places == ["yes-no-not-understood submissions/Tan Son.xlsx[Điển hình]!G2"])
  }

  @Test func aQuestionAboutTheCommuneIsNotFollowedByOthers() throws {
    let result = try received(["bao cao.xlsx": workbook([dossier("TS-1"), dossier("TS-2")])])
    #expect(result.places == ["submission-commune-missing submissions/bao cao.xlsx[Điển hình]!E2"])
    #expect(try followUps(result) == [])
  }

  @Test func aCommuneThatIsNotKnownIsToldOnceAndAtItsRow() throws {
    let result = try received(["Tan Son.xlsx": workbook([dossier("TS-1", "Tân Sớn")])])
    #expect(result.places == [])
    #expect(try followUps(result) == ["commune-unknown submissions/Tan Son.xlsx[Điển hình]!E2"])
  }

  @Test func whatIsNoWorkbookIsRefusedOrLeftOut() throws {
    let result = try received(
      ["Tan Son.xlsx": workbook([dossier("TS-1")])],
      texts: [
        "Chu.csv": "a,b\n", "Tan Moc.xls": "a\tb\n", "~$Tan Son.xlsx": "x", ".DS_Store": "x", "anh.jpg": "x",
        "cu/Chu.xlsx": "x", "5F3A1C00": "x", "20240426": "x",
      ])
    #expect(
      result.places == [
        "file-not-used submissions/20240426", "submission-not-workbook submissions/Chu.csv",
        "workbook-other-format submissions/Tan Moc.xls",
        "submission-not-table submissions/anh.jpg", "submission-folder-not-read submissions/cu",
      ])
    let refused = try #require(result.diagnostic("submission-not-workbook"))
    #expect(refused.severity == .error)
    #expect(
      refused.summary.vietnamese == "tệp xã gửi phải là tệp Excel (.xlsx); tệp này không được đọc")
    let folder = try #require(result.diagnostic("submission-folder-not-read"))
    #expect(folder.severity == .warning)
    #expect(folder.summary.vietnamese == "thư mục con trong submissions không được đọc")
    // Dossiers may be in the workbook that could not be read; its name says whose it is.
    #expect(result.records == nil)
    #expect(result.submissions.map(\.commune) == ["07606", "07531", "07525"])
    #expect(result.submissions.map(\.isReadable) == [false, true, false])
    #expect(result.communes.map(\.id) == ["07525", "07531", "07606"])
  }

  @Test(arguments: [
    ("Chu.docx", "tệp Word"), ("Chu.doc", "tệp Word"), ("Chu.pdf", "tệp PDF"), ("Chu.zip", "tệp nén"),
    ("Chu.RAR", "tệp nén"), ("Chu.txt", "tệp văn bản"), ("Chu.jpeg", "ảnh"),
  ])
  func whatHoldsNoTableIsNamedAndItsSenderKnown(_ name: String, _ kind: String) throws {
    let result = try received([:], texts: [name: "x"])
    #expect(result.places == ["submission-not-table submissions/\(name)"])
    let told = try #require(result.diagnostics.first)
    #expect(told.severity == .warning)
    #expect(told.summary.vietnamese == "tệp xã gửi là \(kind), chương trình không đọc được")
    #expect(result.submissions.map(\.commune) == ["07525"])
    #expect(result.submissions.map(\.isReadable) == [false])
    // It keeps nothing from being judged.
    #expect(result.records != nil)
  }

  @Test func whatSaysNoCommuneIsNobodysFile() throws {
    #expect(try received([:], texts: ["bao cao.docx": "x"]).submissions == [])
  }

  @Test func aFileWithNothingButAnUnknownSheetIsNoBlankForm() throws {
    let notes = TestWorkbook(TestSheet(name: "Nháp", rows: [["Gọi lại"]]))
    #expect(try received(["Chu.xlsx": notes]).places == ["submission-sheet-unknown submissions/Chu.xlsx[Nháp]"])
  }

  @Test func aDecomposedFileNameIsTheSameCommune() throws {
    let result = try received(["Ta\u{302}n So\u{31B}n.xlsx": workbook([dossier("TS-1")])])
    #expect(result.places == [])
    #expect(result.submissions.map(\.commune) == ["07531"])
  }

  @Test func withoutPropertiesTheFileSystemSaysTheDay() throws {
    let folder = try TemporaryFolder(Sample.files(["communes.csv": Self.communes]))
    try folder.write(workbook([dossier("TS-1")]).bytes(), to: "submissions/Tan Son.xlsx")
    try FileManager.default.setAttributes(
      [.modificationDate: Date(timeIntervalSince1970: 1_713_632_400)],
      ofItemAtPath: folder.path + "/submissions/Tan Son.xlsx")
    // 2024-04-20T17:00:00Z
    #expect(CampaignReader.read(folder: folder.path).submissions.map { $0.savedOn?.iso } == ["2024-04-21"])
  }

  @Test func oneAfterAnotherAndAllAtOnceReadTheSame() async throws {
    let folder = try TemporaryFolder(Sample.files(["communes.csv": Self.communes]))
    for name in ["Tan Son", "Tan Moc", "Chu"] {
      try folder.write(workbook([dossier(name.prefix(1) + "-1")]).bytes(), to: "submissions/\(name).xlsx")
    }
    let one = readOneByOne(folder.path)
    let other = await CampaignReader.read(folder: folder.path)
    #expect(one.submissions == other.submissions)
    #expect(one.places == other.places)
    #expect(one.records?.honourees.map(\.id) == other.records?.honourees.map(\.id))
  }
}
