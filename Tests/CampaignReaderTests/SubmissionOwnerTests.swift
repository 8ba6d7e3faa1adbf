import CampaignModel
import Diagnostics
import Testing
import Workbooks

@testable import CampaignReader

/// Whose a workbook is: its cells say it, else its name, else its rows; what contradicts is asked.
@Suite struct SubmissionOwnerTests {
  private func cover(_ rows: [[String]]) -> Sheet { sheet(WorkbookConventions.coverSheet, rows) }

  // MARK: Who says it

  @Test func theFilesNameFillsBlankCells() {
    let received = Received("Tan Son.xlsx", [dossiers([("HD-1", ""), ("HD-2", "Tân Sơn")])])
    #expect(received.places == [])
    #expect(received.submissions.map(\.commune) == ["07531"])
    #expect(received.fallback("honourees", "commune") == "Tân Sơn submissions/Tan Son.xlsx")
  }

  @Test(arguments: [
    [["Xã/thị trấn:", "Tân Sơn"]], [["Xã/thị trấn", "", "xã Tân Sơn"]], [["Xã: Tân Sơn"]],
    [["Mẫu báo cáo"], ["Đơn vị", "UBND xã Tân Sơn"], ["Điện thoại", ""]], [["Mã xã", "07531"]], [["UBND XÃ TÂN SƠN"]],
    [["Xã/thị trấn", "xã Tân Sơn, huyện Lục Ngạn"]],
  ])
  func theCoverSheetFillsBlankCells(rows: [[String]]) {
    let received = Received("bao cao.xlsx", [cover(rows), dossiers([("HD-1", "")])])
    #expect(received.places == [])
    #expect(received.submissions.map(\.commune) == ["07531"])
    #expect(
      received.fallback("honourees", "commune")?.hasPrefix("Tân Sơn submissions/bao cao.xlsx[Thông tin chung]") == true)
  }

  @Test func theValuesCellIsThePlace() {
    let received = Received("bao cao.xlsx", [cover([["Xã/thị trấn:", "", "Tân Sơn"]]), dossiers([("HD-1", "")])])
    #expect(received.fallback("honourees", "commune") == "Tân Sơn submissions/bao cao.xlsx[Thông tin chung]!C1")
  }

  @Test func aCodeThatBecameANumberIsFound() {
    let row = SheetRow(
      number: 3, cells: [Cell(column: 1, value: .text("Xã/thị trấn")), Cell(column: 2, value: .number(7531))])
    let received = Received(
      "bao cao.xlsx", [Sheet(name: WorkbookConventions.coverSheet, rows: [row]), dossiers([("HD-1", "")])])
    #expect(received.submissions.map(\.commune) == ["07531"])
  }

  @Test func titleLinesAboveATableFillBlankCells() {
    let received = Received(
      "bao cao.xlsx", [dossiers(above: [["UBND XÃ TÂN SƠN"], ["DANH SÁCH ĐIỂN HÌNH THÔN TÂN MỘC"]], [("HD-1", "")])])
    #expect(received.places == [])
    #expect(received.fallback("honourees", "commune") == "Tân Sơn submissions/bao cao.xlsx[Điển hình]!A1")
  }

  @Test func aUnitOfMeasureAboveATableIsNoCommune() {
    let received = Received(
      "Tan Son.xlsx", [dossiers(above: [["Đơn vị: m²"], ["Đơn vị tính:", "đồng"]], [("HD-1", "")])])
    #expect(received.places == [])
  }

  @Test func everyTableOfUnitsIsFilledEvenWithoutItsColumn() {
    let received = Received(
      "Tan Son.xlsx",
      [
        sheet("Tiến độ", [["Mốc", "Tình trạng"], ["Kế hoạch", "Hoàn thành"]]),
        sheet("Hội nghị", [["Đơn vị", "Ngày"], ["", "12/4/2024"]]), sheet("Đại biểu", [["Số đại biểu"], ["3"]]),
      ])
    #expect(received.places == [])
    for table in ["progress", "conferences", "delegates"] {
      #expect(received.fallback(table, "unit") == "Tân Sơn submissions/Tan Son.xlsx")
    }
    #expect(received.submissions.first?.rows == ["progress": 1, "conferences": 1, "delegates": 1])
  }

  @Test func theRowsThemselvesSayIt() {
    let received = Received("bao cao.xlsx", [dossiers([("HD-1", "xã Tân Sơn"), ("HD-2", "Tan Son")])])
    #expect(received.places == [])
    #expect(received.submissions.map(\.commune) == ["07531"])
    #expect(received.fallback("honourees", "commune") == nil)
  }

  @Test func aWorkbookOfSeveralCommunesIsAWarning() throws {
    let received = Received(
      "cum 1.xlsx", [dossiers([("HD-1", "Tân Sơn"), ("HD-2", "Tân Mộc"), ("HD-3", "Tân Sơn")])])
    #expect(received.places == ["submission-of-several-communes submissions/cum 1.xlsx"])
    let warning = try #require(received.diagnostics.first)
    #expect(warning.severity == .warning)
    #expect(
      warning.summary.vietnamese == "tệp có dòng của 2 xã, thị trấn: xã Tân Sơn (2 dòng), xã Tân Mộc (1 dòng)")
    #expect(received.submissions.first?.commune == nil)
    #expect(
      received.submissions.first?.rowsOfCommunes == ["07531": ["honourees": 2], "07606": ["honourees": 1]])
  }

  // MARK: Nobody says it

  @Test func aWorkbookOfNobodyIsOneQuestion() throws {
    let received = Received(
      "bao cao.xlsx",
      [dossiers([("HD-1", ""), ("HD-2", "")]), sheet("Đại biểu", [["Đơn vị", "Số đại biểu"], ["", "3"]])])
    #expect(received.places == ["submission-commune-missing submissions/bao cao.xlsx[Điển hình]!E2"])
    let question = try #require(received.diagnostics.first)
    #expect(question.severity == .question)
    #expect(
      question.summary.vietnamese
        == "chưa rõ tệp “bao cao.xlsx” là của xã, thị trấn nào: 3 dòng để trống tên xã")
    #expect(
      question.summary.english == "nothing says which commune “bao cao.xlsx” is of: 3 rows leave it blank")
    #expect(
      question.remedy?.vietnamese
        == "Ghi tên xã vào trang “Thông tin chung”, hoặc đặt tên tệp theo tên xã, ví dụ: “Chũ.xlsx”.")
    #expect(
      question.notes.map { $0.location?.label } == [
        "submissions/bao cao.xlsx[Điển hình]!E3", "submissions/bao cao.xlsx[Đại biểu]!A2",
      ])
    // What references say of the blank cells stands at the same place, and is not said again.
    #expect(received.fallback("delegates", "unit") == " submissions/bao cao.xlsx[Điển hình]!E2")
    #expect(received.submissions.map(\.commune) == [nil])
  }

  @Test func aBlankCoverIsWhereTheQuestionStands() {
    let received = Received(
      "bao cao.xlsx", [cover([["Mẫu"], ["Xã/thị trấn:", ""]]), dossiers([("HD-1", "")])])
    #expect(received.places == ["submission-commune-missing submissions/bao cao.xlsx[Thông tin chung]!B2"])
  }

  @Test(arguments: [
    ("Tan Son va Tan Moc.xlsx", "; có phải là “xã Tân Sơn” hay “xã Tân Mộc” không?"),
    ("Tấn Sơn.xlsx", "; có phải là “Tân Sơn” không?"),
  ])
  func aNameThatIsNotClearIsSuggestedAndNotTaken(file: String, guess: String) throws {
    let received = Received(file, [dossiers([("HD-1", "")])])
    let question = try #require(received.diagnostic("submission-commune-missing"))
    #expect(question.summary.vietnamese.hasSuffix(guess))
  }

  @Test func blankRowsAmongRowsOfOneCommuneAreAsked() throws {
    let received = Received("bao cao.xlsx", [dossiers([("HD-1", "Tân Sơn"), ("HD-2", "")])])
    #expect(received.places == ["submission-commune-missing submissions/bao cao.xlsx[Điển hình]!E3"])
    #expect(
      try #require(received.diagnostics.first).summary.vietnamese.hasSuffix("; có phải là “xã Tân Sơn” không?"))
  }

  @Test func nothingIsAskedWithoutAListOfCommunes() {
    let received = Received("bao cao.xlsx", [dossiers([("HD-1", "")])], communes: [])
    #expect(received.places == [])
  }

  // MARK: Names that are not known

  @Test func aCoverThatNamesNoCommuneIsAQuestionAtItsCell() throws {
    let received = Received(
      "bao cao.xlsx", [cover([["Xã/thị trấn:", "Tân Sớn"]]), dossiers([("HD-1", ""), ("HD-2", "")])])
    #expect(received.places == ["submission-commune-unknown submissions/bao cao.xlsx[Thông tin chung]!B1"])
    let question = try #require(received.diagnostics.first)
    #expect(question.severity == .question)
    #expect(question.summary.vietnamese == "danh sách xã, thị trấn của chiến dịch không có “Tân Sớn”")
    #expect(
      question.remedy?.vietnamese
        == "Nếu ý là “Tân Sơn”, sửa ô này thành “Tân Sơn”; nếu không, ghi đúng tên trong bảng “Xã, thị trấn”.")
    #expect(received.fallback("honourees", "commune") == " submissions/bao cao.xlsx[Thông tin chung]!B1")
  }

  @Test func aLetterheadOfAnotherDistrictsCommuneIsAQuestion() {
    let received = Received("bao cao.xlsx", [dossiers(above: [["UBND XÃ AN LẠC"]], [("HD-1", "")])])
    #expect(received.places == ["submission-commune-unknown submissions/bao cao.xlsx[Điển hình]!A1"])
  }

  // MARK: Contradictions

  @Test func aCellAgainstTheFilesNameIsAQuestion() throws {
    let received = Received("Tan Moc.xlsx", [cover([["Xã/thị trấn:", "Tân Sơn"]]), dossiers([("HD-1", "")])])
    #expect(received.places == ["submission-file-name-differs submissions/Tan Moc.xlsx[Thông tin chung]!B1"])
    let question = try #require(received.diagnostics.first)
    #expect(question.severity == .question)
    #expect(
      question.summary.vietnamese
        == "ô này ghi xã Tân Sơn, còn tên tệp “Tan Moc.xlsx” chỉ xã Tân Mộc; tệp là của xã, thị trấn nào?")
    #expect(question.remedy?.vietnamese == "Sửa ô này, hoặc đổi tên tệp, cho khớp nhau.")
  }

  @Test func aFilesNameThatNamesMoreThanTheCellIsNoContradiction() {
    let received = Received(
      "Tan Son va Tan Moc.xlsx", [cover([["Xã/thị trấn:", "Tân Sơn"]]), dossiers([("HD-1", "")])])
    #expect(received.places == [])
  }

  @Test func twoCellsThatDifferAreAQuestion() throws {
    let received = Received(
      "Tan Son.xlsx",
      [cover([["Xã/thị trấn:", "Tân Sơn"]]), dossiers(above: [["UBND XÃ TÂN LẬP"]], [("HD-1", "")])])
    #expect(received.places == ["submission-cells-differ submissions/Tan Son.xlsx[Điển hình]!A1"])
    let question = try #require(received.diagnostics.first)
    #expect(
      question.summary.vietnamese
        == "ô này ghi xã Tân Lập, còn một ô khác của tệp ghi xã Tân Sơn; tệp là của xã, thị trấn nào?")
    #expect(question.notes.map { $0.location?.label } == ["submissions/Tan Son.xlsx[Thông tin chung]!B1"])
  }

  @Test func rowsOfAnotherCommuneAreOneQuestionForEachName() throws {
    let received = Received(
      "Tan Son.xlsx",
      [
        dossiers([("HD-1", "Tân Sơn"), ("HD-2", "Tân Mộc"), ("HD-3", ""), ("HD-4", "xã Tân Mộc"), ("HD-5", "Chũ")]),
        sheet("Đại biểu", [["Đơn vị", "Số đại biểu"], ["UBND xã Tân Mộc", "3"]]),
      ])
    #expect(
      received.places == [
        "submission-row-differs submissions/Tan Son.xlsx[Điển hình]!E3",
        "submission-row-differs submissions/Tan Son.xlsx[Điển hình]!E6",
      ])
    let question = try #require(received.diagnostics.first)
    #expect(question.severity == .question)
    #expect(
      question.summary.vietnamese
        == "3 dòng ghi “Tân Mộc”, nhưng tệp là của xã Tân Sơn; các dòng này của xã, thị trấn nào?")
    #expect(
      question.summary.english == "3 rows say “Tân Mộc”, but the file is of xã Tân Sơn; which commune are they of?")
    #expect(
      question.remedy?.vietnamese
        == "Nếu dòng này của xã Tân Sơn, sửa ô thành “Tân Sơn” hoặc xóa trống ô; nếu của xã Tân Mộc, chuyển dòng sang "
        + "tệp của xã Tân Mộc. Nếu vẫn để ở tệp này, ghi “Đúng là xã Tân Mộc” vào cột “Xác nhận” của dòng.")
    #expect(
      question.notes.map { "\($0.location?.label ?? "") \($0.text.vietnamese)" } == [
        "submissions/Tan Son.xlsx tên tệp chỉ xã Tân Sơn",
        "submissions/Tan Son.xlsx[Điển hình]!E5 dòng này cũng ghi “Tân Mộc”",
        "submissions/Tan Son.xlsx[Đại biểu]!A2 dòng này cũng ghi “Tân Mộc”",
      ])
  }

  @Test func aConfirmedRowIsNotAskedAbout() {
    let titles = [
      "Mã hồ sơ", "Đối tượng", "Danh xưng", "Họ và tên", "Xã/thị trấn", "Tình trạng hồ sơ", "Đồng ý công khai",
      "Xác nhận",
    ]
    let row = ["HD-1", "Cá nhân", "Ông", "Lê Văn An", "Tân Mộc", "Đã trao", "Không", "Đúng là xã Tân Mộc"]
    #expect(Received("Tan Son.xlsx", [sheet("Điển hình", [titles, row])]).places == [])
    #expect(
      Received("Tan Son.xlsx", [sheet("Điển hình", [titles, row.dropLast() + [""]])]).places == [
        "submission-row-differs submissions/Tan Son.xlsx[Điển hình]!E2"
      ])
  }

  @Test func otherNamesAndCodesOfTheSameCommuneContradictNothing() {
    let received = Received(
      "Xa Ly.xlsx", [dossiers([("HD-1", "Sa Lý"), ("HD-2", "07540"), ("HD-3", "7540"), ("HD-4", "xã Xa Lý")])])
    #expect(received.places == [])
  }

  // MARK: Files

  @Test func aSecondFileOfACommuneIsANote() throws {
    let received = Received([
      ("Tan Son.xlsx", [dossiers([("HD-1", "")])]), ("Tân Sơn bổ sung.xlsx", [dossiers([("HD-2", "")])]),
    ])
    #expect(received.places == ["submission-second-file submissions/Tân Sơn bổ sung.xlsx"])
    let note = try #require(received.diagnostics.first)
    #expect(note.severity == .note)
    #expect(note.summary.vietnamese == "xã Tân Sơn gửi hơn một tệp; các tệp đều được đọc")
    #expect(note.notes.first?.location?.label == "submissions/Tan Son.xlsx")
  }

  @Test func theBlankFormIsPassedOver() {
    let received = Received(WorkbookConventions.submissionTemplate, [cover([["Xã/thị trấn:"]]), dossiers([])])
    #expect(received.places == [])
    #expect(received.submissions == [])
  }

  @Test func theFormWithDataIsRead() {
    let received = Received(
      WorkbookConventions.submissionTemplate, [cover([["Xã/thị trấn:", "Tân Sơn"]]), dossiers([("HD-1", "")])])
    #expect(received.places == [])
    #expect(received.submissions.map(\.commune) == ["07531"])
  }

  @Test func aFileWithoutRowsIsAWarning() throws {
    let received = Received("Tan Son.xlsx", [dossiers([])])
    #expect(received.places == ["submission-empty submissions/Tan Son.xlsx"])
    let warning = try #require(received.diagnostics.first)
    #expect(warning.severity == .warning)
    #expect(warning.summary.vietnamese == "tệp xã gửi chưa có dòng số liệu nào")
    #expect(received.submissions.map(\.commune) == ["07531"])
  }
}
