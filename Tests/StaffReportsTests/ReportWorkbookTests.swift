internal import CampaignModel
import Testing
internal import Workbooks

@testable import StaffReports

@Suite struct ReportWorkbookTests {
  /// The texts and numbers of each row of a sheet.
  private func rows(_ name: String, of report: ProgressReport) throws -> [[String]] {
    let book = try WorkbookReader.read(try ReportWorkbook.bytes(report))
    let sheet = try #require(book.sheets.first { $0.name == name })
    return sheet.rows.map { row in
      row.cells.map { cell in
        switch cell.value {
        case .text(let text): text
        case .number(let number): number == number.rounded() ? String(Int(number)) : String(number)
        default: "?"
        }
      }
    }
  }

  @Test func theSheetsStandInTheOrderOfTheReport() throws {
    let book = try WorkbookReader.read(try ReportWorkbook.bytes(ProgressReport(try Repository.sample())))
    #expect(
      book.sheets.map(\.name) == [
        "Tổng hợp", "Mốc công việc", "Chậm, chưa báo cáo", "Khó khăn, kiến nghị", "Khen thưởng", "Tài liệu",
      ])
  }

  @Test func figuresAreNumbers() throws {
    let report = ProgressReport(try Repository.sample())
    #expect(try rows("Tổng hợp", of: report).contains(["2", "Xã, thị trấn đã tổ chức Hội nghị cấp xã", "26"]))
    #expect(
      try rows("Mốc công việc", of: report).contains([
        "5", "Tổ chức Hội nghị cấp xã", "xong trước ngày 20/4/2024", "26", "2", "2", "0", "0", "2", "0", "1",
      ]))
    #expect(
      try rows("Khen thưởng", of: report).contains([
        "2", "Cấp huyện", "Cá nhân và hộ gia đình", "30", "30", "3", "0", "0",
      ]))
    #expect(try rows("Khen thưởng", of: report).contains(["3", "Cấp xã", "Không có chỉ tiêu", "109", "10"]))
    #expect(try rows("Tài liệu", of: report).contains(["Cộng", "6", "7", "5", "28", "2", "48"]))
  }

  @Test func lateAndSilentUnitsStandWithWhatTheyOwe() throws {
    let rows = try rows("Chậm, chưa báo cáo", of: ProgressReport(try Repository.sample()))
    #expect(
      rows.contains([
        "1", "Xã Phong Minh", "Tổ chức Hội nghị cấp xã", "xong trước ngày 20/4/2024",
        "Hoàn thành ngày 22/4/2024, sau thời hạn",
      ]))
    #expect(rows.contains(["10", "Xã Đèo Gia", "Báo cáo tiến độ", "Chưa có báo cáo nào"]))
  }

  @Test(arguments: ["=1+1", "+84", "-5", "@SUM(A1)"]) func whatUnitsWriteIsTextAndNoFormula(text: String) throws {
    let campaign = try Repository.sample { records in
      records.progress.append(
        ProgressEntry(
          unitText: "xã Tân Sơn", milestoneText: "conference_held", state: .done, difficulty: text,
          origin: records.progress[0].origin))
    }
    let book = try WorkbookReader.read(try ReportWorkbook.bytes(ProgressReport(campaign)))
    let cells = book.sheets.flatMap { $0.rows.flatMap(\.cells) }
    #expect(cells.contains { $0.value == .text(text) && !$0.isFormula })
    #expect(!cells.contains { $0.isFormula })
  }

  @Test func aTextThatNoCellHoldsIsCut() throws {
    let long = String(repeating: "mưa ", count: 20_000)
    let campaign = try Repository.sample { records in
      records.progress.append(
        ProgressEntry(
          unitText: "xã Tân Sơn", milestoneText: "conference_held", state: .done, difficulty: long,
          origin: records.progress[0].origin))
    }
    let texts = try rows("Khó khăn, kiến nghị", of: ProgressReport(campaign)).joined().filter {
      $0.utf16.count > 10_000
    }
    #expect(texts.count == 1 && texts.allSatisfy { $0.utf16.count <= 32_767 && $0.hasSuffix("…") })
  }

  @Test func noPersonIsNamed() throws {
    let campaign = try Repository.sample()
    let book = try WorkbookReader.read(try ReportWorkbook.bytes(ProgressReport(campaign)))
    let texts = book.sheets.flatMap { $0.rows.flatMap(\.cells) }.compactMap { cell in
      if case .text(let text) = cell.value { text } else { nil }
    }
    let people = campaign.honourees.filter { $0.kind != .collective }
    #expect(people.filter { person in texts.contains { $0.contains(person.name) } }.map(\.name) == [])
  }

  @Test func theSameReportGivesTheSameBytes() throws {
    let one = try ReportWorkbook.bytes(ProgressReport(try Repository.sample()))
    let other = try ReportWorkbook.bytes(ProgressReport(try Repository.sample()))
    #expect(one == other)
  }
}
