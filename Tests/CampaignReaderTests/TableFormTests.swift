/// The form of tables: titles, records, encodings.
import CampaignModel
import Diagnostics
import Testing

@testable import CampaignReader

@Suite struct TableFormTests {
  private func places(_ schema: TableSchema, _ text: String) -> [String] {
    CampaignReaderTests.places(readTable(schema, text).log.diagnostics)
  }

  private static let delegates = "Đơn vị,Số đại biểu\n"

  @Test func readsCellsWithTheirPlaces() throws {
    let table = try #require(readTable(.delegates, "Đơn vị;Số đại biểu\r\nxã Kiên Thành;\"4\"\r\n\r\n Chũ ;2").table)
    #expect(table.columns.map(\.id) == ["unit", "number"])
    #expect(table.columns.map(\.title) == ["Đơn vị", "Số đại biểu"])
    #expect(table.rows.map(\.number) == [2, 4])
    #expect(table.rows.map(\.cells) == [["xã Kiên Thành", "4"], ["Chũ", "2"]])
    #expect(table.location("number", row: 0).label == "t.csv:2:15")
    #expect(table.location("number", row: 0).columnTitle == "Số đại biểu")
  }

  @Test func readsDoubledQuotationMarksAsOne() {
    let (table, log) = readTable(.delegates, Self.delegates + "\"Đội \"\"Xung kích\"\"\",\"\"\"\"\"\"\n")
    #expect(table?.rows.map(\.cells) == [["Đội \"Xung kích\"", "\"\""]])
    #expect(log.diagnostics.isEmpty)
  }

  @Test func composesEveryCell() throws {
    let table = try #require(readTable(.delegates, Self.delegates + "Kie\u{302}n,1\n").table)
    #expect(Array(table.rows[0].cells[0].utf8) == Array("Kiên".utf8))
  }

  @Test func obeysTheLineThatNamesTheDelimiter() throws {
    let (table, log) = readTable(.delegates, "sep=;\nĐơn vị;Số đại biểu\nChũ;x\n")
    #expect(table?.headerRow == 2)
    #expect(table?.location("number", row: 0).label == "t.csv:3:5")
    #expect(log.diagnostics.isEmpty)
  }

  @Test func passesOverRowsThatSayNothing() {
    let (table, log) = readTable(.delegates, "STT,Đơn vị,Số đại biểu,Ghi chú\n1,Chũ,2,\n2,,,\n3,,,sẽ bổ sung\n,,,\n,\n")
    #expect(table?.rows.map(\.number) == [2])
    #expect(log.diagnostics.isEmpty)
  }

  @Test func allowsBlankFieldsPastTheLastTitle() {
    let (table, log) = readTable(.delegates, "Đơn vị,Số đại biểu,,\nChũ,2,,,,\nA,3\n")
    #expect(table?.rows.map(\.cells) == [["Chũ", "2", "", ""], ["A", "3", "", ""]])
    #expect(log.diagnostics.isEmpty)
  }

  @Test func allowsATableWithoutRows() {
    let (table, log) = readTable(.delegates, Self.delegates)
    #expect(table?.rows.isEmpty == true)
    #expect(log.diagnostics.isEmpty)
  }

  // MARK: Problems of titles

  @Test(arguments: ["", "\n\n", " , \n"]) func reportsAnEmptyTable(_ text: String) {
    #expect(places(.delegates, text) == ["table-empty t.csv"])
  }

  @Test func reportsALineThatHoldsNoTitle() {
    #expect(places(.delegates, "\nDANH SÁCH,\nxã,số\n") == ["header-not-recognised t.csv:2:1"])
  }

  @Test func reportsAMissingColumn() {
    #expect(places(.delegates, "Đơn vị\nChũ\n") == ["column-missing t.csv:1:1"])
    #expect(places(.delegates, Self.delegates).isEmpty)
  }

  @Test func reportsTwoColumnsOfOneMeaning() throws {
    let log = readTable(.delegates, "Đơn vị,Số đại biểu,Số lượng\nChũ,2,3\n").log
    #expect(CampaignReaderTests.places(log.diagnostics) == ["column-duplicate t.csv:1:20"])
    #expect(try #require(log.diagnostics.first).notes.first?.location?.label == "t.csv:1:8")
  }

  @Test func asksWhetherAMissingColumnIsMisspelt() throws {
    let (table, log) = readTable(.delegates, "Đơn vị,Số đại biểuu\nChũ,2\n")
    #expect(CampaignReaderTests.places(log.diagnostics) == ["column-misspelt t.csv:1:8"])
    let diagnostic = try #require(log.diagnostics.first)
    #expect(diagnostic.severity == .error && diagnostic.summary.vietnamese.hasSuffix("có phải là “Số đại biểu” không?"))
    #expect(table?.text("number", row: 0) == "2")
    #expect(places(.delegates, "Đơn vị,Số đại biểu,Số đại biểuu\nChũ,2,3\n") == ["column-unknown t.csv:1:20"])
  }

  @Test(arguments: ["id", "kind", "name", "state", "consent"])
  func needsTheColumnsThatDecideWhatIsPublished(_ id: String) {
    let titles = ["id", "kind", "title", "name", "commune", "state", "consent"].filter { $0 != id }
    #expect(places(.honourees, titles.joined(separator: ",") + "\n") == ["column-missing t.csv:1:1"])
  }

  @Test func warnsOfAColumnItDoesNotKnow() throws {
    let (table, log) = readTable(.delegates, "Đơn vi\u{323}x,Đơn vị,Số đại biểu,Chiều cao\nA,Chũ,2,170\n")
    #expect(CampaignReaderTests.places(log.diagnostics) == ["column-unknown t.csv:1:1", "column-unknown t.csv:1:29"])
    // “Đơn vị” is there already.
    #expect(log.diagnostics.first?.summary.vietnamese.contains("có phải là") == false)
    #expect(log.diagnostics.first?.remedy?.vietnamese.contains("gần giống") == false)
    #expect(log.diagnostics.allSatisfy { $0.severity == .warning })
    #expect(table?.rows.map(\.cells) == [["", "Chũ", "2", ""]])
  }

  @Test func warnsOfAColumnWithoutTitleThatHoldsSomething() {
    #expect(places(.delegates, "Đơn vị,,Số đại biểu\nChũ,x,2\nA,y,2\n") == ["column-untitled t.csv:1:8"])
    #expect(places(.delegates, "Đơn vị,,Số đại biểu\nChũ,,2\n").isEmpty)
  }

  @Test func neverReadsPrivateColumns() throws {
    let (table, log) = readTable(.delegates, "Đơn vị,Số điện thoại,Số đại biểu\nChũ,0912345678,2\n")
    #expect(CampaignReaderTests.places(log.diagnostics) == ["column-private t.csv:1:8"])
    #expect(log.diagnostics.first?.severity == .note)
    #expect(table?.rows.map(\.cells) == [["Chũ", "", "2"]])
    #expect(places(.delegates, Self.delegates + "Chũ,2\n").isEmpty)
  }

  @Test(arguments: ["Mã định danh", "Số ĐDCN", "Số CC", "Tel", "Liên hệ"])
  func knowsFurtherTitlesOfPersonalData(_ title: String) {
    #expect(places(.delegates, "Đơn vị,\(title),Số đại biểu\nChũ,0912345678,2\n") == ["column-private t.csv:1:8"])
  }

  @Test(arguments: ["Tênh", "Tên1"]) func guessesNothingOfShortTitles(_ title: String) {
    #expect(TableSchema.honourees.match(header: title) == .unknown(nearMiss: nil))
    #expect(TableSchema.honourees.columnsLike(title).isEmpty)
  }

  @Test func refusesTooManyColumns() {
    let titles = "Đơn vị,Số đại biểu" + String(repeating: ",", count: Limits.columns)
    #expect(places(.delegates, titles + "\n") == ["too-many-columns t.csv:1:1"])
  }

  // MARK: Problems of records

  @Test func reportsAQuotationMarkThatIsNeverClosed() {
    let (table, log) = readTable(.delegates, Self.delegates + "Chũ,2\nA,\"3\nB,4\n")
    #expect(CampaignReaderTests.places(log.diagnostics) == ["quote-not-closed t.csv:3:3"])
    #expect(table?.rows.count == 1)
    #expect(places(.delegates, "\"Đơn vị\n") == ["quote-not-closed t.csv:1:1"])
  }

  @Test func reportsTheQuotationMarkThatOnlyTheNextCellsCloses() throws {
    let (table, log) = readTable(.delegates, Self.delegates + "\"Chũ,2\nA,3\n\"Kiên, Lao\",4\nB,5\n")
    #expect(CampaignReaderTests.places(log.diagnostics) == ["quote-not-closed t.csv:2:1"])
    #expect(try #require(log.diagnostics.first?.notes.first).location?.label == "t.csv:4:1")
    #expect(table?.rows.map(\.number) == [5])
    let oneLine = readTable(.delegates, "Số đại biểu,Đơn vị,Ghi chú\n 2,\"Chũ,\"a, b\"\n").log
    #expect(CampaignReaderTests.places(oneLine.diagnostics) == ["quote-not-closed t.csv:2:4"])
    #expect(oneLine.diagnostics.first?.notes.first?.location?.label == "t.csv:2:9")
    #expect(places(.delegates, Self.delegates + "\"Chũ, Kiên\nLao\",2\n").isEmpty)
  }

  @Test func reportsTextBehindAClosingQuotationMark() {
    let (table, log) = readTable(.delegates, Self.delegates + "\"Chũ\" huyện,2\nA,3\n")
    #expect(CampaignReaderTests.places(log.diagnostics) == ["text-after-quote t.csv:2:7"])
    #expect(table?.rows.map(\.number) == [3])
  }

  @Test func reportsRowsThatAreTooShortOrTooLong() throws {
    let (table, log) = readTable(.delegates, Self.delegates + "Chũ\nA,1,5\nB,2\nC,1,\n")
    #expect(CampaignReaderTests.places(log.diagnostics) == ["row-too-short t.csv:2:1", "row-too-long t.csv:3:5"])
    #expect(log.diagnostics[0].summary.vietnamese == "dòng có 1 ô, thiếu so với 2 cột của bảng")
    #expect(table?.rows.map(\.number) == [4, 5])
  }

  @Test func refusesTooManyRows() {
    let text = Self.delegates + String(repeating: "A,1\n", count: Limits.rows + 1)
    #expect(places(.delegates, text) == ["too-many-rows t.csv:200002:1"])
  }

  @Test func reportsACellThatIsTooLong() {
    let long = String(repeating: "a", count: Limits.cell + 1)
    #expect(places(.delegates, Self.delegates + "\(long),1\n") == ["cell-too-long t.csv:2:1"])
    #expect(places(.delegates, Self.delegates + "\(long.dropFirst()),1\n").isEmpty)
  }

  // MARK: Characters

  @Test(arguments: [
    ("Ðồng", "look-alike-letter"), ("Ch\u{200B}ũ", "invisible-character"), ("a\u{202E}b", "bidirectional-control"),
    ("a\u{0}b", "forbidden-control-character"), ("a\u{F0B7}", "private-use-character"),
    ("Nguy\u{FFFD}n", "lost-letter"),
    ("NguyÔn V¨n", "legacy-text"),
  ])
  func reportsCharactersAtTheirCell(_ cell: String, _ id: String) throws {
    let log = readTable(.delegates, Self.delegates + "Chũ,1\nA,\(cell)\n").log
    #expect(CampaignReaderTests.places(log.diagnostics) == [id + " t.csv:3:3"])
    let location = try #require(log.diagnostics.first?.location)
    #expect(location.columnTitle == "Số đại biểu")
    #expect(places(.delegates, Self.delegates + "Đồng Cốc,1\n").isEmpty)
  }

  @Test func doesNotLookIntoColumnsThatAreNotRead() {
    #expect(places(.delegates, "Ghi chú,Đơn vị,Số đại biểu\nÐ\u{202E},Chũ,1\n").isEmpty)
  }

  @Test func countsTheRestOfTooManyEqualProblems() throws {
    let rows = String(repeating: "Chũ,a\u{7}\n", count: ProblemLog.limit + 3)
    let diagnostics = readTable(.delegates, Self.delegates + rows).log.diagnostics
    #expect(diagnostics.count == ProblemLog.limit + 1)
    let last = try #require(diagnostics.last)
    #expect(last.id == "more-problems" && last.location?.label == "t.csv")
    #expect(last.summary.vietnamese.hasPrefix("còn 3 chỗ khác"))
  }
}
