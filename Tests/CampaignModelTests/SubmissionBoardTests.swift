import Diagnostics
import Testing
import VietnameseText

@testable import CampaignModel

/// Who has sent what.
@Suite struct SubmissionBoardTests {
  private func sent(_ file: String, _ commune: Commune.ID?, _ rows: [String: Int]) -> Submission {
    Submission(file: "submissions/\(file)", commune: commune, savedOn: day(12, 4, 2024), rows: rows)
  }

  private func board(_ submissions: [Submission]) -> SubmissionBoard {
    SubmissionBoard(TestCampaign().assembled, submissions: submissions)
  }

  private func line(_ name: String, _ board: SubmissionBoard) throws -> SubmissionBoard.Line {
    try #require(board.lines.first { $0.commune.name == name })
  }

  @Test func communesStandInTheOrderOfTheirList() {
    #expect(board([]).lines.map(\.commune.id) == ["07525", "07540", "07555", "07558", "07573"])
  }

  @Test func rowsThatTheCentreTypedItselfCountBesideThoseThatWereSent() throws {
    let line = try line("Kiên Thành", board([sent("kt.xlsx", "07558", ["honourees": 4, "progress": 2])]))
    #expect(line.files.map(\.file) == ["submissions/kt.xlsx"])
    #expect(line.counts["honourees"] == SubmissionBoard.Count(sent: 4, own: 2))
    #expect(line.counts["progress"] == SubmissionBoard.Count(sent: 2, own: 2))
    #expect(line.counts["conferences"] == SubmissionBoard.Count(sent: 0, own: 1))
    #expect(line.missing == [])
    #expect(line.status == .complete)
  }

  @Test func aTableWithoutARowIsMissing() throws {
    let line = try line("Biên Sơn", board([sent("bs.xlsx", "07555", ["delegates": 1])]))
    #expect(line.missing == ["progress", "conferences"])
    #expect(line.status == .incomplete)
  }

  @Test func aFileWithoutRowsIsNotNothing() throws {
    let line = try line("Chũ", board([sent("chu.xlsx", "07525", [:])]))
    #expect(line.missing == SubmissionBoard.expected)
    #expect(line.status == .incomplete)
  }

  @Test func aCommuneWithoutFileAndRowsHasSentNothing() throws {
    #expect(try line("Xa Lý", board([])).status == .none)
  }

  @Test func statusesAreCounted() {
    let board = board([sent("chu.xlsx", "07525", ["honourees": 1])])
    #expect(board.count(of: .complete) == 1)
    #expect(board.count(of: .incomplete) == 2)
    #expect(board.count(of: .none) == 2)
  }

  @Test func severalFilesOfACommuneAddUp() throws {
    let line = try line(
      "Chũ",
      board([sent("a.xlsx", "07525", ["honourees": 1]), sent("b.xlsx", "07525", ["honourees": 2, "donations": 5])]))
    #expect(line.files.map(\.file) == ["submissions/a.xlsx", "submissions/b.xlsx"])
    #expect(line.counts["honourees"]?.sent == 3)
    #expect(line.counts["donations"]?.sent == 5)
  }

  @Test func aFileOfSeveralCommunesCountsForEach() throws {
    let file = Submission(
      file: "submissions/cum.xlsx", commune: nil, rows: ["honourees": 3],
      rowsOfCommunes: ["07525": ["honourees": 1], "07540": ["honourees": 2]])
    let board = board([file])
    #expect(try line("Chũ", board).counts["honourees"]?.sent == 1)
    #expect(try line("Xa Lý", board).counts["honourees"]?.sent == 2)
    #expect(board.unknown.isEmpty)
  }

  @Test func filesOfNobodyAreListed() {
    let board = board([sent("a.xlsx", nil, ["honourees": 2]), sent("b.xlsx", "99999", ["honourees": 2])])
    #expect(board.unknown.map(\.file) == ["submissions/a.xlsx", "submissions/b.xlsx"])
  }

  @Test func furtherGiftsAreCountedFromTheirOwnTable() throws {
    var campaign = TestCampaign()
    campaign.donation("HD-1", area: 20)
    campaign.donation("HD-3", area: 30)
    let board = SubmissionBoard(campaign.assembled, submissions: [])
    #expect(try line("Kiên Thành", board).counts["donations"] == SubmissionBoard.Count(own: 2))
  }

  @Test func withoutTheCampaignsOwnTablesTheFilesCountAlone() throws {
    var campaign = TestCampaign()
    campaign.commune("7561", "Hồng Giang")
    let board = SubmissionBoard(
      communes: campaign.records.communes, submissions: [sent("hg.xlsx", "07561", ["honourees": 2])])
    #expect(!board.countsOwnTables)
    let line = try line("Hồng Giang", board)
    #expect(line.commune.id == "07561")
    #expect(line.counts["honourees"] == SubmissionBoard.Count(sent: 2))
    #expect(board.lines.filter { $0.status == .none }.count == 5)
  }

  @Test func aRowThatIsLeftOutIsNotCounted() throws {
    var campaign = TestCampaign()
    campaign.file = "submissions/kt.xlsx"
    campaign.honouree("KT-1", .household, "Hộ ông", "Giáp Văn Ân", village: "Thôn Cả", confirm: "Bỏ dòng này")
    let assembled = campaign.assembled
    let file = try #require(assembled.leftOut.first?.origin.table.file)
    let submission = Submission(file: file, commune: "07558", rows: ["honourees": 3])
    let line = try line("Kiên Thành", SubmissionBoard(assembled, submissions: [submission]))
    #expect(line.counts["honourees"] == SubmissionBoard.Count(sent: 2, own: 2))
  }

  @Test func aWorkbookWithErrorsIsNotWholeYet() throws {
    var board = board([sent("kt.xlsx", "07558", ["honourees": 4, "progress": 2])])
    let place = SourceLocation(file: "submissions/kt.xlsx", position: .cell(sheet: "Điển hình", row: 2, column: 3))
    let phrase = Phrase(vi: "sai", en: "wrong")
    board.mark([Diagnostic(DiagnosticKind("a", .warning), at: place, phrase)])
    #expect(try line("Kiên Thành", board).status == .complete)
    board.mark([Diagnostic(DiagnosticKind("b", .question), at: place, phrase)])
    #expect(try line("Kiên Thành", board).status == .faulty)
    #expect(try line("Kiên Thành", board).faultyFiles == ["submissions/kt.xlsx"])
    #expect(board.count(of: .complete) == 0)
    #expect(board.count(of: .faulty) == 1)
  }
}
