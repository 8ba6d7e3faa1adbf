import CampaignModel
import Diagnostics
import Testing
import Workbooks

@testable import CampaignReader

/// Which sheet of a workbook that was sent is which table.
@Suite struct SubmissionSheetTests {
  /// The tables that were read, by name.
  private func tables(_ received: Received) -> [String] { received.tables.submitted.keys.sorted() }

  @Test(arguments: ["Điển hình", "DIEN HINH", "điển hình", "honourees", " Honourees "])
  func aSheetIsKnownByItsName(name: String) {
    let received = Received("Tan Son.xlsx", [dossiers(named: name, [("HD-1", "")])])
    #expect(tables(received) == ["honourees"])
    #expect(received.places == [])
  }

  @Test func aSheetIsKnownByItsTitles() {
    let received = Received(
      "Tan Son.xlsx",
      [
        dossiers(named: "Sheet1", [("HD-1", "")]),
        sheet("Sheet2", [["Mốc", "Tình trạng"], ["Kế hoạch", "Hoàn thành"]]),
        sheet("Trang 3", [["Mã hồ sơ", "Diện tích", "Loại đất"], ["HD-1", "12", "đất ở"]]),
      ])
    #expect(tables(received) == ["donations", "honourees", "progress"])
    #expect(received.places == [])
  }

  @Test func aCommunesOwnListIsReadAndBlocks() throws {
    let received = Received(
      "Tan Son.xlsx",
      [
        sheet(
          "Danh sách",
          [["STT", "Họ và tên", "Thôn", "DT (m2)", "Loại đất"], ["1", "Lê Văn An", "Thôn Cả", "120", "đất vườn"]])
      ])
    #expect(tables(received) == ["honourees"] && received.places == [])
    let source = try #require(received.tables.submitted["honourees"]?.first)
    #expect(source.table.rows.count == 1 && !source.isComplete)
    #expect(source.log.diagnostics.map(\.id).filter { $0 == "column-missing" }.count == 5)
  }

  @Test func aSheetWithRowsThatIsNotReadIsAQuestion() throws {
    let list = sheet("Danh bạ", [["Người", "Việc", "Máy"], ["An", "trực", "2"], ["Bình", "nghỉ", "3"]])
    let received = Received("Tan Son.xlsx", [dossiers([("HD-1", "")]), list])
    #expect(received.places == ["submission-sheet-not-read submissions/Tan Son.xlsx[Danh bạ]"])
    #expect(received.diagnostics.first?.severity == .question)
    #expect(Received("Tan Son.xlsx", [list]).places == received.places)
  }

  @Test func titlesThatFitTwoTablesAreAQuestion() throws {
    let received = Received(
      "Tan Son.xlsx", [sheet("Sheet1", [["Đơn vị", "Ngày", "Tiến độ"], ["Tân Sơn", "12/4/2024", "Hoàn thành"]])])
    #expect(tables(received) == [])
    #expect(received.places == ["submission-sheet-ambiguous submissions/Tan Son.xlsx[Sheet1]"])
    let question = try #require(received.diagnostic("submission-sheet-ambiguous"))
    #expect(question.severity == .question)
    #expect(question.summary.vietnamese == "trang tính “Sheet1” là bảng nào: “Hội nghị” hay “Tiến độ”?")
    #expect(
      question.remedy?.vietnamese == "Đổi tên trang tính thành tên bảng đúng: “Hội nghị” hoặc “Tiến độ”.")
    #expect(received.tables.unreadable == ["conferences", "progress"])
  }

  @Test func aSheetThatIsNoTableIsSaidToBeUnread() throws {
    let received = Received(
      "Tan Son.xlsx",
      [
        dossiers([("HD-1", "")]), sheet("Nháp", [["gọi lại cho thôn Cả"]]), sheet("Hoi nghi xa", [["20 người"]]),
        sheet("Trống", []),
      ])
    #expect(
      received.places == [
        "submission-sheet-unknown submissions/Tan Son.xlsx[Hoi nghi xa]",
        "submission-sheet-unknown submissions/Tan Son.xlsx[Nháp]",
      ])
    let warning = try #require(received.diagnostics.first)
    #expect(warning.severity == .warning)
    #expect(warning.summary.vietnamese == "không nhận ra trang tính “Nháp” là bảng nào, nên không được đọc")
  }

  @Test func theGuideAndTheListsArePassedOver() {
    let received = Received(
      "Tan Son.xlsx",
      [
        sheet(WorkbookConventions.guideSheet, [["Cách ghi", "Mã hồ sơ", "Họ và tên"]]),
        sheet(WorkbookConventions.listsSheet, [["Tân Sơn"], ["Tân Mộc"]]), dossiers([("HD-1", "")]),
      ])
    #expect(received.places == [])
  }

  @Test(arguments: [
    ("Xã, thị trấn", [["Mã", "Tên", "Loại"], ["07531", "Tân Sơn", "xã"]]),
    (
      "Quyết định",
      [["Khóa", "Số", "Ngày", "Cấp", "Thẩm quyền"], ["QD-1", "1/QĐ-UBND", "1/4/2024", "Xã", "Chủ tịch"]]
    ),
    ("Đính chính", [["Ngày", "Trang", "Đã in", "Sửa thành"], ["1/4/2024", "index.html", "a", "b"]]),
  ])
  func theCentresOwnTablesAreNotReadFromACommune(name: String, rows: [[String]]) throws {
    let received = Received("Tan Son.xlsx", [dossiers([("HD-1", "")]), sheet(name, rows)])
    #expect(tables(received) == ["honourees"])
    #expect(received.places == ["submission-table-not-read submissions/Tan Son.xlsx[\(name)]"])
    let warning = try #require(received.diagnostic("submission-table-not-read"))
    #expect(
      warning.summary.vietnamese == "bảng “\(name)” là bảng chung của chiến dịch, không được đọc trong tệp xã gửi")
  }

  @Test func titlesOfTheCentresOwnTablesAloneAreNothingToTell() {
    let titles = ["STT", "Khóa", "Số", "Ngày", "Cấp", "Thẩm quyền"]
    let example = [WorkbookConventions.exampleMark, "QD-1", "1/QĐ-UBND", "1/4/2024", "Cấp xã", "Chủ tịch"]
    let received = Received("Tan Son.xlsx", [dossiers([("HD-1", "")]), sheet("Quyết định", [titles, example])])
    #expect(received.places == [])
  }

  @Test func theFormsOwnExampleIsNothingToTell() throws {
    func received(_ example: [String]) -> Received {
      let titles = [["STT", "Mã hồ sơ", "Đối tượng", "Danh xưng", "Họ và tên", "Tình trạng hồ sơ", "Đồng ý công khai"]]
      let rows = [
        [WorkbookConventions.exampleMark] + example, ["1", "HD-1", "Cá nhân", "Ông", "Lê An", "Đã trao", "Không"],
      ]
      return Received("Tan Son.xlsx", [sheet("Điển hình", titles + rows)])
    }
    func told(_ received: Received) throws -> [String] {
      let source = try #require(received.tables.submitted["honourees"]?.first)
      #expect(source.table.rows.map(\.number) == [3])
      return places(source.log.diagnostics)
    }
    #expect(try told(received(["07558-01", "Cá nhân", "Ông", "Nguyễn Văn Ví Dụ", "Đã trao", "Không"])) == [])
    // Somebody typed a person over it.
    #expect(
      try told(received(["TS-01", "Cá nhân", "Ông", "Nguyễn Văn Tám", "Đã trao", "Không"])) == [
        "example-changed submissions/Tan Son.xlsx[Điển hình]!A2"
      ])
  }

  @Test func twoSheetsOfOneTableAreBothRead() throws {
    let received = Received(
      "Tan Son.xlsx", [dossiers([("HD-1", "")]), dossiers(named: "Thôn Khe", [("HD-2", "")])])
    #expect(received.tables.submitted["honourees"]?.map(\.table.sheet) == ["Điển hình", "Thôn Khe"])
    #expect(received.submissions.first?.rows == ["honourees": 2])
    #expect(received.places == ["submission-sheet-twice submissions/Tan Son.xlsx[Thôn Khe]"])
    let note = try #require(received.diagnostic("submission-sheet-twice"))
    #expect(note.severity == .note)
    #expect(note.notes.first?.location?.label == "submissions/Tan Son.xlsx[Điển hình]")
  }
}
