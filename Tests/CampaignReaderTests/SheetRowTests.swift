/// Which rows of a sheet hold people and which do not.
import CampaignModel
import Diagnostics
import Testing
import Workbooks

@testable import CampaignReader

@Suite struct SheetRowTests {
  private static let titles: [Stored] = ["STT"] + Sample.titles + ["Diện tích hiến (m²)"]

  private func person(_ count: Int, area: Stored = 100) -> [Stored] {
    [.number(Double(count))] + Sample.row(.text("HD-\(count)"), .text("Lê Văn \(count)")) + [area]
  }

  private func read(_ rows: [[Stored]], merges: [String] = [], hidden: Set<Int> = []) throws -> (
    rows: [Int], places: [String], diagnostics: [Diagnostic]
  ) {
    let sheet = TestSheet(rows: [Self.titles] + rows, merges: merges, hiddenRows: hidden)
    let result = try readSheet(.honourees, sheet)
    return (result.table?.rows.map(\.number) ?? [], result.places, result.diagnostics)
  }

  @Test func passesOverBlankRowsAndRunningNumbers() throws {
    let result = try read([
      person(1), [], [2], [nil, "  "], [3, nil, nil, nil, nil, nil, nil, nil, .sum(0)], person(4),
    ])
    #expect(result.rows == [2, 7] && result.places.isEmpty)
  }

  @Test(
    arguments: [
      ["Tổng"], ["Tổng cộng"], ["Cộng"], ["Tổng số"], ["TỔNG CỘNG:"], ["Tổng: 25 hộ"], ["Cộng:"], ["Tong cong"],
      ["Tổng số hộ"], ["Cộng xã Kiên Thành"], ["I. Cộng"], ["Cộng trang"], ["TC"], ["∑"], ["Σ"], ["Sum"],
      [nil, nil, nil, nil, "Tổng cộng"], [nil, "Tổng cộng"],
    ] as [[String?]])
  func doesNotReadTotalsAsPeople(_ label: [String?]) throws {
    var total: [Stored] = label.map { $0.map(Stored.text) ?? .blank }
    total += Array(repeating: nil, count: 8 - total.count) + [.sum(200)]
    let result = try read([person(1), person(2), total])
    #expect(result.rows == [2, 3] && result.places == ["total-rows t.xlsx[S]!A4"])
    #expect(result.diagnostics.first?.severity == .note)
    #expect(result.diagnostics.first?.summary.vietnamese == "dòng 4 là dòng cộng, không được đọc như một hồ sơ")
  }

  @Test func knowsSumsWithoutAWord() throws {
    let sum: [Stored] = Array(repeating: nil, count: 8) + [.sum(250)]
    #expect(try read([person(1), person(2, area: 150), sum]).places == ["total-rows t.xlsx[S]!A4"])
    // Partial sums between, and the whole at the end.
    let parts = try read([
      person(1), person(2, area: 150), sum, person(3), ["Cộng", nil, nil, nil, nil, nil, nil, nil, 100],
      Array(repeating: nil, count: 8) + [350],
    ])
    #expect(parts.rows == [2, 3, 5])
    #expect(parts.diagnostics.first?.summary.vietnamese.hasPrefix("dòng 4, 6–7 là dòng cộng") == true)
    // Another number is a person without a name.
    #expect(try read([person(1), person(2), Array(repeating: nil, count: 8) + [77]]).rows == [2, 3, 4])
  }

  @Test func knowsSumsOfWhichOneIsRight() throws {
    let titles: [Stored] = Self.titles + ["Ngày công"]
    let rows: [[Stored]] = [titles, person(1) + [2], person(2) + [3], Array(repeating: nil, count: 8) + [200, 7]]
    let result = try readSheet(.honourees, TestSheet(rows: rows))
    #expect(result.table?.rows.map(\.number) == [2, 3] && result.places == ["total-rows t.xlsx[S]!A4"])
  }

  @Test func knowsHeadingsInTheFirstColumnThatIsRead() throws {
    let titles = Sample.titles + ["Diện tích hiến (m²)"]
    let rows: [[Stored]] = [
      titles, ["A", nil, nil, "Hộ gia đình"], Sample.row("HD-1") + [5], ["II. Xã Hồng Giang"], Sample.row("HD-2") + [5],
      ["I. Cộng", nil, nil, nil, nil, nil, nil, 10], [nil, nil, nil, nil, "Lục Ngạn, ngày 5/4/2024"],
    ]
    let result = try readSheet(.honourees, TestSheet(rows: rows))
    #expect(result.table?.rows.map(\.number) == [3, 5])
    #expect(
      result.places == [
        "group-rows t.xlsx[S]!A2", "total-rows t.xlsx[S]!A6", "closing-rows t.xlsx[S]!A7",
      ])
    // A dossier begun is none.
    let begun = try readSheet(
      .honourees, TestSheet(rows: [titles, Sample.row("HD-1"), ["II-7"], ["HD-3", nil, nil, "Lê"]]))
    #expect(begun.table?.rows.map(\.number) == [2, 3, 4])
  }

  @Test(arguments: [
    "Tống Văn An", "Tổng Văn Nam", "Công", "Cộng đồng thôn Bãi Bông", "Tong Van An", "Công ty Xã Hội", "H. Êban",
    "Tc Văn", "Công Thị Lan", "Sum Văn Hai",
  ])
  func takesNoNameForATotal(_ name: String) throws {
    let row: [Stored] = [1] + Sample.row("HD-1", .text(name)) + [10]
    #expect(try read([row]).rows == [2])
    let unnumbered: [Stored] = [nil, nil, "Cá nhân", "Ông", .text(name), "Chũ", "Đã trao", "Không"]
    #expect(try read([unnumbered]).rows == [2])
  }

  @Test func passesOverSignaturesAndNotesUnderTheList() throws {
    let result = try read([
      person(1), ["Tổng cộng", nil, nil, nil, nil, nil, nil, nil, 100], [], ["Ghi chú: số liệu tính đến ngày 20/4"],
      [nil, nil, nil, nil, nil, "Tân Sơn, ngày 20 tháng 4 năm 2024"],
      [nil, "Người lập biểu", nil, nil, nil, "TM. ỦY BAN NHÂN DÂN"],
      [nil, "(Ký, ghi rõ họ tên)", nil, nil, nil, "CHỦ TỊCH"],
      [], [nil, "Vi Thị Hoa", nil, nil, nil, "Nguyễn Văn Hải"],
    ])
    #expect(result.rows == [2] && result.places == ["total-rows t.xlsx[S]!A3", "closing-rows t.xlsx[S]!A5"])
    #expect(result.diagnostics.last?.summary.vietnamese.hasPrefix("dòng 5–8, 10 là phần ký tên") == true)
  }

  @Test func readsPeopleBelowASignatureAndHalfFilledRows() throws {
    let result = try read([
      person(1), ["Người lập biểu"], person(2), [nil, nil, nil, nil, "Lê Văn Ba"],
    ])
    #expect(result.rows == [2, 4])
    #expect(try read([person(1), [nil, nil, nil, nil, "Lê Văn Ba"]]).rows == [2, 3])
    #expect(try read([person(1), [nil, nil, nil, nil, "Lê Văn Ba", "Trưởng thôn"]]).rows == [2, 3])
  }

  @Test func passesOverTheNamesOfGroups() throws {
    let wide: [Stored] = [nil, "Thôn Bãi Bông"]
    let result = try read(
      [["I", "Xã Tân Sơn"], person(1), ["II.", "Xã Cấm Sơn"], person(2), wide, person(3)], merges: ["B6:H6"])
    #expect(result.rows == [3, 5, 7] && result.places == ["group-rows t.xlsx[S]!A2"])
    #expect(result.diagnostics.first?.summary.vietnamese.hasPrefix("dòng 2, 4, 6 là tên nhóm") == true)
  }

  @Test(arguments: ["Ví dụ", "ví dụ", "VD", "Mẫu"]) func neverReadsExamples(_ mark: String) throws {
    let example: [Stored] = [.text(mark)] + Sample.row("07558-01", "Nguyễn Văn Ví Dụ") + [186]
    let result = try read([example, person(2)])
    #expect(result.rows == [3] && result.places == [])
  }

  @Test func asksWhatAnExampleIsThatSomebodyTypedOver() throws {
    var typed = person(1)
    typed[0] = "Ví dụ"
    let result = try read([typed, person(2)])
    #expect(result.rows == [3] && result.places == ["example-changed t.xlsx[S]!A2"])
    #expect(result.diagnostics.first?.severity == .question)
    let gift: [[Stored]] = [["STT", "Mã hồ sơ", "Diện tích", "Loại đất", "Năm"]]
    func donations(_ row: [Stored]) throws -> [String] {
      try readSheet(.donations, TestSheet(rows: gift + [row])).places
    }
    let guide = { TableSchema.donations.guide(of: $0)?.example ?? "" }
    #expect(
      try donations(["Ví dụ", "07558-01", 45, .text(guide("land_kind")), .text(guide("year"))]) == [])
    #expect(try donations(["Ví dụ", "TS-3", 77, "đất rừng", 2022]) == ["example-changed t.xlsx[S]!A2"])
  }

  @Test func readsHiddenRowsAndColumnsAndSaysSo() throws {
    let sheet = TestSheet(
      rows: [Self.titles, person(1), person(2), person(3), person(4), person(5)], hiddenRows: [3, 5, 6],
      hiddenColumns: [1, 9])
    let result = try readSheet(.honourees, sheet)
    #expect(result.table?.rows.count == 5)
    #expect(result.places == ["hidden-columns t.xlsx[S]!I1", "hidden-rows t.xlsx[S]!A3"])
    #expect(
      result.diagnostics.map(\.summary.vietnamese).sorted() == [
        "có 3 dòng đang ẩn (dòng 3, 5–6), vẫn được đọc", "cột đang ẩn vẫn được đọc: “Diện tích hiến (m²)”",
      ])
    #expect(result.diagnostics.allSatisfy { $0.severity == .note })
  }

  // MARK: Merged cells

  @Test func readsAMergedCommuneForAllItsRows() throws {
    let rows: [[Stored]] = [1, 2, 3].map { person($0) }.enumerated().map { index, row in
      var row = row
      if index > 0 { row[5] = nil }
      return row
    }
    let result = try read(rows, merges: ["F2:F4"])
    #expect(result.places == ["merged-cell-filled t.xlsx[S]!F2"])
    let filled = try #require(result.diagnostics.first)
    #expect(filled.severity == .warning && filled.summary.vietnamese.contains("“Chũ” được đọc cho cả 3 dòng"))
    let table = try readSheet(.honourees, TestSheet(rows: [Self.titles] + rows, merges: ["F2:F4"])).table
    #expect(table?.rows.map { $0.cells[5] } == ["Chũ", "Chũ", "Chũ"])
  }

  @Test func doesNotGuessWhoseTheRowsOfAMergedNameAre() throws {
    var second = person(2)
    second[1] = nil
    second[4] = nil
    let result = try read([person(1), second, person(3)], merges: ["B2:B3", "E2:E3"])
    #expect(result.places == ["merged-name-cell t.xlsx[S]!B2", "merged-name-cell t.xlsx[S]!E2"])
    #expect(result.rows == [2, 4])
    #expect(result.diagnostics.last?.summary.vietnamese.contains("ô E2:E3 gộp nhiều dòng") == true)
  }

  @Test func doesNotGuessWhatOtherMergedCellsMean() throws {
    var second = person(2)
    second[8] = nil
    #expect(try read([person(1), second], merges: ["I2:I3"]).places == ["merged-cell t.xlsx[S]!I2"])
    #expect(try read([person(1)], merges: ["C2:D2"]).places == ["merged-cell t.xlsx[S]!C2"])
  }

  @Test func passesOverMergedCellsThatOnlyLookNice() throws {
    let blank: [Stored] = []
    #expect(try read([person(1), blank, person(2)], merges: ["B2:B3", "E2:E3", "I2:I3"]).places.isEmpty)
    var counted = person(2)
    counted[0] = nil
    #expect(try read([person(1), counted], merges: ["A2:A3"]).places.isEmpty)
  }
}
