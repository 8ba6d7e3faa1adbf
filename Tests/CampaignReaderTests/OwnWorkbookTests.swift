/// The centre's own workbooks in the campaign folder.
import CampaignModel
import Diagnostics
import Foundation
import Testing
import Workbooks

@testable import CampaignReader

@Suite struct OwnWorkbookTests {
  private static let honourees = TestSheet(name: "Điển hình", rows: [Sample.titles, Sample.row("HD-1")])
  private static let communes = TestSheet(
    name: "Xã, thị trấn", rows: [["Mã", "Tên", "Loại"], ["07525", "Chũ", "thị trấn"]])

  /// Reads the sample with workbooks for `files`, in place of the tables of the same names.
  private func read(
    _ workbooks: [String: TestWorkbook], without texts: [String] = ["honourees.csv"], files: [String: [UInt8]] = [:]
  ) throws -> ReadResult {
    try CampaignReaderTests.read(Dictionary(uniqueKeysWithValues: texts.map { ($0, nil) })) { folder in
      for (name, workbook) in workbooks { try folder.write(workbook.bytes(), to: name) }
      for (name, bytes) in files { try folder.write(bytes, to: name) }
    }
  }

  @Test func readsAWorkbookOfATable() throws {
    let result = try read(["honourees.xlsx": TestWorkbook(Self.honourees)])
    #expect(result.places.isEmpty && result.records?.honourees.map(\.id) == ["HD-1"])
    #expect(
      result.records?.honourees.first?.origin.location("name").label == "honourees.xlsx[Điển hình]!D2")
  }

  @Test func readsTheOnlySheetWhateverItsName() throws {
    var sheet = Self.honourees
    sheet.name = "Trang tính1"
    let lists = TestSheet(name: "Danh mục", rows: [["Xã"]])
    let guide = TestSheet(name: "HƯỚNG DẪN", rows: [["Điền bảng"]])
    let result = try read(["honourees.xlsx": TestWorkbook(guide, sheet, lists, TestSheet(name: "Sheet2", rows: []))])
    #expect(result.places.isEmpty && result.records?.honourees.count == 1)
  }

  @Test func readsAllTablesFromOneWorkbook() throws {
    let delegates = TestSheet(name: "dai bieu", rows: [["Đơn vị", "Số đại biểu"], ["Chũ", 4]])
    let gifts = TestSheet(
      name: "Hiến thêm",
      rows: [["Danh sách hiến thêm"], ["Mã hồ sơ", "Diện tích", "Loại đất", "Năm"], ["HD-1", 20, "đất vườn", 2023]])
    let notes = TestSheet(name: "Nháp", rows: [["việc cần làm"]])
    let workbook = TestWorkbook(Self.communes, Self.honourees, delegates, gifts, notes)
    let result = try read(["campaign.xlsx": workbook], without: ["honourees.csv", "communes.csv"])
    #expect(result.places == ["sheet-not-used campaign.xlsx[Nháp]"])
    let records = try #require(result.records)
    #expect(records.communes.map(\.id) == ["07525"] && records.honourees.count == 1 && records.donations.count == 1)
    #expect(records.delegations.map(\.number) == [4])
  }

  @Test func readsTheSameOneByOneAndAtOnce() async throws {
    let folder = try TemporaryFolder(Sample.files(["honourees.csv": nil, "communes.csv": nil]))
    try folder.write(TestWorkbook(Self.honourees).bytes(), to: "honourees.xlsx")
    try folder.write(TestWorkbook(Self.communes).bytes(), to: "communes.xlsx")
    let one = readOneByOne(folder.path)
    let other = await CampaignReader.read(folder: folder.path)
    #expect(one.diagnostics == other.diagnostics && one.diagnostics.isEmpty)
    #expect(one.records?.honourees.map(\.id) == other.records?.honourees.map(\.id))
  }

  // MARK: Which source

  @Test func asksWhichOfSeveralSourcesIsTheTable() throws {
    let result = try read(
      ["honourees.xlsx": TestWorkbook(Self.honourees), "campaign.xlsx": TestWorkbook(Self.honourees)], without: [])
    #expect(result.places == ["table-given-twice campaign.xlsx[Điển hình]"])
    let question = try #require(result.diagnostics.first)
    #expect(question.severity == .question)
    #expect(
      question.summary.vietnamese
        == "bảng “Điển hình” có ở hơn một nơi: “honourees.csv”, “honourees.xlsx”, "
        + "trang tính “Điển hình” của “campaign.xlsx”")
    #expect(result.records?.honourees.first?.origin.location.file == "honourees.csv")
  }

  @Test func asksWhichOfTwoSheetsIsTheTable() throws {
    var copy = Self.honourees
    copy.name = "Bản cũ"
    let result = try read(["honourees.xlsx": TestWorkbook(copy, Self.honourees)])
    #expect(result.places == ["sheets-for-one-table honourees.xlsx[Bản cũ]"])
    let question = try #require(result.diagnostics.first)
    #expect(question.severity == .question && question.notes.first?.location?.label == "honourees.xlsx[Điển hình]")
    #expect(question.summary.vietnamese.hasSuffix("“Điển hình”, “Bản cũ”"))
    #expect(result.records?.honourees.count == 1)
    // Titles without a row under them are no second table.
    copy.rows = [Sample.titles]
    #expect(try read(["honourees.xlsx": TestWorkbook(copy, Self.honourees)]).places.isEmpty)
  }

  @Test func saysWhichSheetsItDoesNotRead() throws {
    let decisions = TestSheet(name: "Quyết định", rows: [["Khóa", "Số"]])
    let hidden = TestSheet(name: "Nháp", rows: [["x"]], isHidden: true)
    let result = try read(["honourees.xlsx": TestWorkbook(Self.honourees, decisions, hidden)])
    #expect(
      result.places == ["sheet-not-used honourees.xlsx[Nháp]", "sheet-not-used honourees.xlsx[Quyết định]"])
    #expect(result.diagnostics.allSatisfy { $0.severity == .note })
  }

  @Test func readsATableThatLiesInAnotherTablesWorkbookAlone() throws {
    let gifts = TestSheet(
      name: "Hiến tặng", rows: [["Mã hồ sơ", "Diện tích", "Loại đất", "Năm"], ["HD-1", 20, "đất vườn", 2023]])
    let workbook = TestWorkbook(Self.honourees, gifts)
    let result = try read(["honourees.xlsx": workbook])
    #expect(result.places == ["sheet-of-other-table honourees.xlsx[Hiến tặng]"])
    #expect(result.diagnostics.first?.severity == .note && result.records?.donations.count == 1)
    // What has a file of its own is read there.
    let twice = try read(["honourees.xlsx": workbook, "donations.xlsx": TestWorkbook(gifts)])
    #expect(twice.places == ["sheet-not-used honourees.xlsx[Hiến tặng]"] && twice.records?.donations.count == 1)
    // Titles alone are nothing to read.
    let blank = TestSheet(name: "Hiến tặng", rows: [["Mã hồ sơ", "Diện tích", "Loại đất", "Năm"]])
    #expect(
      try read(["honourees.xlsx": TestWorkbook(Self.honourees, blank)]).places
        == ["sheet-not-used honourees.xlsx[Hiến tặng]"])
  }

  @Test(arguments: ["honourees.XLSX", "honourees.Xlsx"]) func mindsNoCaseOfEndings(_ name: String) throws {
    #expect(try read([name: TestWorkbook(Self.honourees)]).records?.honourees.count == 1)
  }

  @Test(arguments: ["honourees (1).xlsx", "honourees - Copy.xlsx", "honourees - Bản sao.XLSX"])
  func asksWhetherAFileIsACopy(_ name: String) throws {
    let result = try read(["honourees.xlsx": TestWorkbook(Self.honourees), name: TestWorkbook(Self.honourees)])
    #expect(result.places == ["file-name-near-miss \(name)"] && result.diagnostics.first?.severity == .warning)
    #expect(result.diagnostics.first?.summary.vietnamese.contains("bản sao của “honourees.xlsx”") == true)
  }

  @Test func saysThatAWorkbookHoldsTheGuideAlone() throws {
    let result = try read(["honourees.xlsx": TestWorkbook(TestSheet(name: "Hướng dẫn", rows: [["Điền bảng"]]))])
    #expect(result.places == ["sheet-missing honourees.xlsx"])
    #expect(result.diagnostics.first?.summary.vietnamese == "tệp chỉ có trang “Hướng dẫn”, không có bảng nào")
  }

  @Test func allBrokenFilesShareOneWait() throws {
    let folder = try TemporaryFolder(Sample.files(["honourees.csv": nil]))
    let names = (1...6).map { "a\($0).xlsx" }
    for name in names { try folder.write([], to: name) }
    let campaign = try CampaignFolder(path: folder.path)
    var tries: [Int] = []
    for name in names {
      var count = 0
      _ = try PatientReader.read(name, in: campaign, limit: 1000) { bytes in
        count += 1
        return (bytes, true)
      }
      tries.append(count)
    }
    #expect(tries[0] > 2 && tries.dropFirst().allSatisfy { $0 == 1 })
  }

  @Test func doesNotWaitForADamagedWorkbook() throws {
    var bytes = TestWorkbook(Self.honourees).bytes()
    for index in bytes.indices.dropFirst(300).prefix(400) { bytes[index] = 0x2E }
    let folder = try TemporaryFolder(Sample.files(["honourees.csv": nil]))
    try folder.write(bytes, to: "honourees.xlsx")
    let campaign = try CampaignFolder(path: folder.path)
    var log = ProblemLog()
    #expect(WorkbookFile.read("honourees.xlsx", in: campaign, log: &log) == nil)
    // Nobody asked for time: it is all there, and the first question starts the clock.
    #expect(!campaign.patience.hasBegun)
  }

  @Test func readsAHiddenSheetAndSaysSo() throws {
    var sheet = Self.honourees
    sheet.isHidden = true
    let result = try read(["honourees.xlsx": TestWorkbook(sheet)])
    #expect(result.places == ["hidden-sheet honourees.xlsx[Điển hình]"] && result.records?.honourees.count == 1)
  }

  @Test func reportsAWorkbookWithoutTheTable() throws {
    let one = TestSheet(name: "A", rows: [["x"]])
    let two = TestSheet(name: "B", rows: [["y"]])
    let result = try read(["honourees.xlsx": TestWorkbook(one, two)])
    #expect(result.places == ["sheet-missing honourees.xlsx"] && result.records == nil)
    #expect(result.diagnostics.first?.summary.vietnamese.hasSuffix("tệp có: “A”, “B”") == true)
    #expect(try read(["honourees.xlsx": TestWorkbook(one)]).places == ["sheet-titles-not-found honourees.xlsx[A]"])
    #expect(try read(["honourees.xlsx": TestWorkbook(TestSheet(rows: []))]).places == ["sheet-missing honourees.xlsx"])
  }

  // MARK: What is no workbook

  @Test(
    arguments: [
      (
        "honourees.xls", [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1] + Array(repeating: 0, count: 600), "workbook-"
      ),
      ("honourees.xls", Array("<html><table><tr><td>Mã hồ sơ</td></tr></table></html>".utf8), "workbook-other-format"),
      ("honourees.xlsx", Array("Mã hồ sơ;Họ và tên\nHD-1;Lê An\n".utf8), "workbook-other-format"),
      ("campaign.ods", Array("PK".utf8), "workbook-"),
    ] as [(String, [UInt8], String)])
  func refusesWhatIsNoWorkbook(_ name: String, _ bytes: [UInt8], _ id: String) throws {
    let result = try read([:], files: [name: bytes])
    let problem = try #require(result.diagnostics.first)
    #expect(result.diagnostics.count == 1 && problem.id.hasPrefix(id) && problem.location?.label == name)
    #expect(problem.severity == .error && problem.remedy != nil && result.records == nil)
  }

  @Test(arguments: [
    (WorkbookProblem.incomplete, "workbook-incomplete"), (.damaged(part: "xl/workbook.xml"), "workbook-damaged"),
    (.encrypted, "workbook-encrypted"), (.oldExcel, "workbook-old-format"), (.binaryWorkbook, "workbook-other-format"),
    (.openDocument, "workbook-other-format"), (.webPage, "workbook-other-format"), (.text, "workbook-other-format"),
    (.notAWorkbook, "workbook-other-format"), (.empty, "workbook-incomplete"), (.picture, "workbook-other-format"),
    (.spreadsheetXML, "workbook-other-format"), (.repeatedName("a"), "workbook-unsafe"),
    (.otherArchive("docx"), "workbook-other-format"),
    (.tooManyEntries(limit: 9), "workbook-too-large"), (.partTooLarge(part: "a", limit: 9), "workbook-too-large"),
    (.ratio(part: "a"), "workbook-too-large"), (.unsafeName("../a"), "workbook-unsafe"),
    (.externalContent(part: "a"), "workbook-unsafe"), (.tooManyRows(sheet: "S", limit: 9), "too-many-rows"),
    (.tooManyColumns(sheet: "S", limit: 9), "too-many-columns"),
  ])
  func saysWhyAWorkbookIsNotRead(_ problem: WorkbookProblem, _ id: String) {
    let diagnostic = Diagnostic.workbookProblem(problem, file: "a.xlsx")
    #expect(diagnostic.id == id && diagnostic.severity == .error && diagnostic.remedy != nil)
    // No name of a part reaches people.
    #expect(!diagnostic.summary.vietnamese.contains("xl/") && !diagnostic.summary.vietnamese.contains("../"))
    #expect(diagnostic.location?.label == (id.hasPrefix("too-many") ? "a.xlsx[S]" : "a.xlsx"))
  }

  // MARK: Files that are being written

  @Test(.timeLimit(.minutes(1))) func waitsForAWorkbookThatIsBeingWritten() throws {
    let bytes = TestWorkbook(Self.honourees).bytes()
    let folder = try TemporaryFolder(Sample.files(["honourees.csv": nil]))
    try folder.write(Array(bytes.prefix(bytes.count / 2)), to: "honourees.xlsx")
    let path = folder.path + "/honourees.xlsx"
    let writer = Thread {
      usleep(200_000)
      guard let file = fopen(path, "ab") else { return }
      fwrite(Array(bytes.dropFirst(bytes.count / 2)), 1, bytes.count - bytes.count / 2, file)
      fclose(file)
    }
    writer.start()
    let result = CampaignReader.read(folder: folder.path)
    #expect(result.places.isEmpty && result.records?.honourees.count == 1)
  }

  @Test(.timeLimit(.minutes(1))) func waitsForAFileThatIsReplaced() throws {
    let folder = try TemporaryFolder(Sample.files())
    let campaign = try CampaignFolder(path: folder.path)
    try FileManager.default.removeItem(atPath: folder.path + "/communes.csv")
    let path = folder.path
    let writer = Thread {
      usleep(200_000)
      guard let file = fopen(path + "/communes.csv", "wb") else { return }
      fputs("x", file)
      fclose(file)
    }
    writer.start()
    #expect(try PatientReader.bytes("communes.csv", in: campaign, limit: 10) == Array("x".utf8))
  }

  @Test func doesNotWaitForAnOldBrokenWorkbook() throws {
    let folder = try TemporaryFolder(Sample.files(["honourees.csv": nil]))
    try folder.write(Array(TestWorkbook(Self.honourees).bytes().prefix(300)), to: "honourees.xlsx")
    let path = folder.path + "/honourees.xlsx"
    try FileManager.default.setAttributes(
      [.modificationDate: Date(timeIntervalSince1970: 1_713_632_400)], ofItemAtPath: path)
    let start = ContinuousClock.now
    let campaign = try CampaignFolder(path: folder.path)
    var tries = 0
    _ = try PatientReader.read("honourees.xlsx", in: campaign, limit: 1000) { bytes in
      tries += 1
      return (bytes, true)
    }
    #expect(tries == 1)
    #expect(CampaignReader.read(folder: folder.path).places == ["workbook-incomplete honourees.xlsx"])
    #expect(ContinuousClock.now - start < .seconds(30))
  }
}
