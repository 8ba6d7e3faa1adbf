/// Where the titles of a sheet are, and what they mean.
import CampaignModel
import Diagnostics
import Testing
import Workbooks

@testable import CampaignReader

@Suite struct SheetHeaderTests {
  private static let delegates: [[Stored]] = [["Đơn vị", "Số đại biểu"], ["Chũ", 4]]

  @Test func readsTitlesAndCellsWithTheirPlaces() throws {
    let result = try readSheet(.delegates, TestSheet(name: "Đại biểu", rows: Self.delegates))
    let table = try #require(result.table)
    #expect(result.places.isEmpty && table.sheet == "Đại biểu" && table.headerRow == 1)
    #expect(table.rows.map(\.cells) == [["Chũ", "4"]])
    #expect(table.storage("number", row: 0) == .number && table.storage("unit", row: 0) == .text)
    #expect(table.location("number", row: 0).label == "t.xlsx[Đại biểu]!B2")
    #expect(table.location("number", row: 0).columnTitle == "Số đại biểu")
  }

  @Test func findsTheTitlesUnderTheNameOfTheList() throws {
    let sheet = TestSheet(
      rows: [
        ["UBND XÃ TÂN SƠN"], ["DANH SÁCH ĐẠI BIỂU DỰ HỘI NGHỊ"], [], [nil, "Đơn vị tính: người"], [],
      ] + Self.delegates.map { [nil, nil] + $0 }, merges: ["A1:D1", "A2:D2"])
    let result = try readSheet(.delegates, sheet)
    #expect(result.places.isEmpty)
    #expect(result.table?.headerRow == 6 && result.table?.location("unit", row: 0).label == "t.xlsx[S]!C7")
    #expect(result.headings.map(\.text) == ["UBND XÃ TÂN SƠN", "DANH SÁCH ĐẠI BIỂU DỰ HỘI NGHỊ", "Đơn vị tính: người"])
    #expect(result.headings.map(\.place.label) == ["t.xlsx[S]!A1", "t.xlsx[S]!A2", "t.xlsx[S]!B4"])
  }

  @Test func readsTitlesThatStandInTwoRows() throws {
    let sheet = TestSheet(
      rows: [
        ["TT", "Mã hồ sơ", "Kết quả", nil, "Năm"], [nil, nil, "Diện tích\n(m²)", "Ngày công"],
        [1, "HD-1", 120, 3, 2023],
      ], merges: ["A1:A2", "B1:B2", "C1:D1", "E1:E2"])
    let result = try readSheet(.donations, sheet)
    #expect(result.places.isEmpty)
    #expect(result.table?.columns.map(\.id) == [nil, "honouree", "area_m2", "labour_days", "year"])
    #expect(result.table?.rows.map(\.cells) == [["", "HD-1", "120", "3", "2023"]])
    #expect(result.table?.headerRow == 2)
  }

  @Test func joinsTheTwoRowsOfATitle() throws {
    let titles: [Stored] = Sample.titles + ["Quyết định", nil, "Đồng ý", nil]
    let lower: [Stored] = Array(repeating: nil, count: 7) + ["Số", "Cấp", "Phạm vi", "Ngày"]
    let sheet = TestSheet(
      rows: [titles, lower, Sample.row("HD-1") + ["15/QĐ-UBND", "Cấp xã", "trang", .day(45402)]],
      merges: ["H1:I1", "J1:K1"])
    let table = try #require(try readSheet(.honourees, sheet).table)
    #expect(table.columns.suffix(4).map(\.id) == ["decision", "level", "consent_scope", "consent_date"])
    #expect(table.location("decision", row: 0).columnTitle == "Số (Quyết định)")
    #expect(table.text("consent_date", row: 0) == "20/4/2024" && table.storage("consent_date", row: 0) == .day)
  }

  @Test func hidesWhatStandsUnderAPrivateTitle() throws {
    let sheet = TestSheet(
      rows: [
        ["Khóa", "Ngày", "Cấp", "Thẩm quyền", "CCCD", nil], [nil, nil, nil, nil, "Số", "Năm cấp"],
        ["Q1", "1/2/2024", "Cấp xã", "Chủ tịch", "001234567890", "2020"],
      ], merges: ["E1:F1"])
    let result = try readSheet(.decisions, sheet)
    #expect(result.table?.rows.first?.cells.suffix(2) == ["", ""])
    #expect(!result.diagnostics.contains { $0.summary.vietnamese.contains("001234567890") })
  }

  @Test func namesColumnsThatAreMissingMisspeltTwiceOrUnknown() throws {
    let sheet = TestSheet(rows: [["Danh sách"], ["Đơn vị", "Số đại biểuu", "Đơn vị", "Chiều cao"], ["Chũ", 4]])
    let result = try readSheet(.delegates, sheet)
    #expect(
      result.places == ["column-misspelt t.xlsx[S]!B2", "column-duplicate t.xlsx[S]!C2", "column-unknown t.xlsx[S]!D2"])
    #expect(result.diagnostics.first { $0.id == "column-duplicate" }?.notes.first?.location?.label == "t.xlsx[S]!A2")
    #expect(
      try readSheet(.delegates, TestSheet(rows: [[], ["Đơn vị"], ["Chũ"]])).places == ["column-missing t.xlsx[S]!A2"])
  }

  @Test(arguments: ["Diện tích hiến (ha)", "DT (ha)", "Diện tích (sào)"])
  func neverReadsAColumnInAnotherUnit(_ title: String) throws {
    let sheet = TestSheet(rows: [["Mã hồ sơ", .text(title), "Năm"], ["HD-1", 25, 2023]])
    let result = try readSheet(.donations, sheet)
    #expect(result.places == ["column-wrong-unit t.xlsx[S]!B1"])
    #expect(result.table?.rows.map(\.cells) == [["HD-1", "", "2023"]])
    #expect(result.diagnostics.first?.summary.vietnamese.hasPrefix("cột “\(title)” ghi theo ") == true)
    #expect(result.diagnostics.first?.remedy?.vietnamese.contains("sửa tiêu đề thành “Diện tích hiến (m²)”") == true)
  }

  @Test func sumsUpHowToConvert() throws {
    let sheet = TestSheet(rows: [["Mã hồ sơ", "DT (ha)", "Tiền (triệu đồng)"], ["HD-1", 25, 3]])
    let remedies = try readSheet(.donations, sheet).diagnostics.map { $0.remedy?.vietnamese }
    #expect(
      remedies == [
        "Đổi từng số ra m² (nhân với 10.000: 0,03 ha là 300 m²) hoặc ghi kèm đơn vị trong từng ô, ví dụ: 0,03 ha; "
          + "rồi sửa tiêu đề thành “Diện tích hiến (m²)”.",
        "Đổi từng số ra đồng (nhân với 1.000.000: 3 triệu đồng là 3.000.000 đồng) hoặc ghi kèm đơn vị trong từng ô, "
          + "ví dụ: 3 triệu đồng; rồi sửa tiêu đề thành “Tiền (đồng)”.",
      ])
  }

  @Test func seesTheUnitUnderATitle() throws {
    let sheet = TestSheet(
      rows: [["Mã hồ sơ", "Diện tích", nil, "Năm"], [nil, "ha", "Ngày công"], ["HD-1", 25, 3, 2023]],
      merges: ["A1:A2", "B1:C1", "D1:D2"])
    #expect(try readSheet(.donations, sheet).places == ["column-wrong-unit t.xlsx[S]!B2"])
  }

  @Test func aSecondColumnInAnotherUnitIsPassedOver() throws {
    let sheet = TestSheet(rows: [["Mã hồ sơ", "Diện tích (m²)", "Diện tích (ha)"], ["HD-1", 300, 0.03]])
    let result = try readSheet(.donations, sheet)
    #expect(result.places == ["column-unknown t.xlsx[S]!C1"])
    #expect(result.table?.rows.map(\.cells) == [["HD-1", "300", ""]])
  }

  @Test func aMissingColumnIsToldWithTheOneThatMayBeIt() throws {
    var titles = Sample.titles
    titles[3] = "Người nhường đất"
    let result = try readSheet(.honourees, TestSheet(rows: [titles, Sample.row("HD-1")]))
    #expect(result.places == ["column-missing t.xlsx[S]!A1"])
    let told = try #require(result.diagnostics.first)
    #expect(told.summary.vietnamese == "thiếu cột “Họ và tên”; trong bảng có cột chưa rõ: “Người nhường đất” (D1)")
    #expect(
      told.remedy?.vietnamese
        == "Nếu cột D là cột này, sửa tiêu đề thành “Họ và tên”; nếu không, thêm cột có tiêu đề “Họ và tên” và điền cho "
        + "từng dòng.")
  }

  @Test func mayLackWhatIsSaidElsewhere() throws {
    let sheet = TestSheet(rows: [["Số đại biểu"], [4]])
    #expect(try readSheet(.delegates, sheet, mayLack: ["unit"]).places.isEmpty)
    #expect(try readSheet(.delegates, sheet).places == ["column-missing t.xlsx[S]!A1"])
  }

  @Test func neverReadsPrivateColumns() throws {
    let sheet = TestSheet(rows: [["Đơn vị", "Số điện thoại", "Số đại biểu"], ["Chũ", "0912345678", 4]])
    let result = try readSheet(.delegates, sheet)
    #expect(result.places == ["column-private t.xlsx[S]!B1"])
    #expect(result.table?.rows.map(\.cells) == [["Chũ", "", "4"]])
  }

  @Test func warnsOfAColumnWithoutTitleThatHoldsSomething() throws {
    let sheet = TestSheet(rows: [
      ["Đơn vị", nil, "Số đại biểu"], ["Chũ", nil, 4, nil, "x"], ["Phong Vân", nil, 2, nil, "y"],
    ])
    let result = try readSheet(.delegates, sheet)
    #expect(result.places == ["column-untitled t.xlsx[S]!E1"])
    #expect(result.diagnostics.first?.summary.vietnamese.hasPrefix("cột E có nội dung") == true)
  }

  @Test func reportsASheetWithoutTitles() throws {
    let result = try readSheet(.delegates, TestSheet(rows: [["Chũ", 4], ["Phong Vân", 2]]))
    #expect(result.table == nil && result.places == ["sheet-titles-not-found t.xlsx[S]"])
    #expect(result.diagnostics.first?.remedy?.vietnamese.contains("Đơn vị, Số đại biểu") == true)
    #expect(try readSheet(.delegates, TestSheet(rows: [])).places == ["table-empty t.xlsx[S]"])
  }

  @Test func passesOverTheNumbersOfColumnsAndTitlesThatAreRepeated() throws {
    let sheet = TestSheet(
      rows: [Sample.titles, ["(1)", "(2)", "(3)", "(4)", "(5)", "(6)", "(7)"], Sample.row("HD-1"), Sample.titles]
        + [Sample.row("HD-2")])
    let result = try readSheet(.honourees, sheet)
    #expect(result.places.isEmpty && result.table?.rows.map(\.number) == [3, 5])
  }
}
