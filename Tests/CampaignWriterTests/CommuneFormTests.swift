internal import CampaignModel
import Testing
internal import Workbooks

@testable import CampaignWriter

@Suite struct CommuneFormTests {
  private let document = CommuneForm.document()

  private func sheet(_ name: String) throws -> SheetDocument {
    try #require(document.sheets.first { $0.name == name })
  }

  private func titles(_ name: String) throws -> [String] {
    try #require(sheet(name).rows.first).cells.compactMap { if case .text(let text) = $0.value { text } else { nil } }
  }

  @Test func hasTheSheetsOfWhatACommuneReports() {
    #expect(
      document.sheets.map(\.name) == [
        "Hướng dẫn", "Thông tin chung", "Điển hình", "Hiến tặng", "Tiến độ", "Hội nghị", "Đại biểu",
        "Danh mục",
      ])
  }

  @Test func asksWhoseItIsAndForNoTelephone() throws {
    let cover = try sheet(WorkbookConventions.coverSheet)
    let labels = cover.rows.compactMap { row -> String? in
      guard row.cells.count == 2, case .text(let label) = row.cells[0].value else { return nil }
      #expect(row.cells[1].value == nil)
      return label
    }
    #expect(labels == ["Xã/thị trấn", "Người lập báo cáo", "Chức vụ", "Ngày lập"])
    #expect(cover.validations.map(\.range) == (4...7).map { CellRange(rows: $0...$0, columns: 2...2) })
    guard case .cells("Danh mục", let range) = cover.validations[0].rule else {
      Issue.record("no list of communes")
      return
    }
    #expect(range.rows.count == 29)
  }

  @Test func leavesOutWhatTheCoverSaysAndWhatTheCentreDecides() throws {
    for table in ["Tiến độ", "Hội nghị", "Đại biểu"] { #expect(try !titles(table).contains("Đơn vị")) }
    let people = try titles("Điển hình")
    for title in ["Xã/thị trấn", "Tính vào chỉ tiêu", "Tên sắp xếp"] { #expect(!people.contains(title)) }
    for title in ["Mã hồ sơ", "Cấp khen", "Tình trạng hồ sơ", "Xác nhận"] { #expect(people.contains(title)) }
    #expect(try titles("Đại biểu") == ["STT", "Số đại biểu"])
  }

  @Test func keepsEveryOtherColumnThatIsRequired() throws {
    for schema in TableSchema.all {
      guard document.sheets.contains(where: { $0.name == schema.title }) else { continue }
      let titles = try titles(schema.title)
      for column in schema.columns where column.isRequired && !["commune", "unit"].contains(column.id) {
        #expect(titles.contains(column.header), "\(schema.name): \(column.id)")
      }
    }
  }

  /// A commune does not see the centre's list of decisions.
  @Test func asksForADecisionAsItIsPrinted() throws {
    let column = try #require(titles("Điển hình").firstIndex(of: "Quyết định"))
    let comment = try #require(sheet("Điển hình").comments.first { $0.column == column + 1 })
    #expect(comment.text.hasPrefix("Số của quyết định khen thưởng, như trên văn bản"))
    #expect(try sheet("Điển hình").rows[1].cells[column].value == .text("15/QĐ-UBND"))
  }

  @Test func offersNoStateThatOnlyTheDistrictGives() throws {
    let people = try sheet("Điển hình")
    let column = try #require(titles("Điển hình").firstIndex(of: "Tình trạng hồ sơ"))
    let validation = people.validations.first { $0.range.columns.contains(column + 1) }
    guard case .list(let states) = validation?.rule else {
      Issue.record("no list of states")
      return
    }
    #expect(states.contains("Đã gửi Phòng Nội vụ"))
    #expect(states.contains("Đã trao"))
    #expect(!states.contains("Đã trình"))
    #expect(!states.contains { $0.hasPrefix("Đã thẩm định") })
  }
}
