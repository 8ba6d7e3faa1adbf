/// What is said of a row as a whole: one word for one slip.
import CampaignModel
import Diagnostics
import Testing

@testable import CampaignReader

@Suite struct RowProblemTests {
  private static let titles =
    "Mã hồ sơ,Đối tượng,Danh xưng,Họ và tên,Xã/thị trấn,Diện tích hiến (m²),Loại đất,Công trình,Ngày công,"
    + "Năm,Tình trạng hồ sơ,Đồng ý công khai,Ngày đồng ý,Xác nhận\n"

  private func read(_ row: String) -> (entities: [Honouree], places: [String], diagnostics: [Diagnostic]) {
    decode(.honourees, Self.titles + row + "\n", HonoureeDecoder.decode)
  }

  @Test(arguments: ["", ","]) func reportsAShiftedRowOnce(_ end: String) throws {
    let result = read("HD-1,Cá nhân,Ông,Lê An,Chũ,186,5,đất vườn,Ngõ số 3,14,2023,Đã trao,Không,8/3/2024" + end)
    #expect(result.places == ["row-shifted t.csv:2:32"])
    let shift = try #require(result.diagnostics.first)
    #expect(shift.severity == .error && shift.location?.columnTitle == "Loại đất")
    #expect(shift.remedy?.vietnamese.contains("\"186,5\"") == true)
    #expect(result.entities.map(\.id) == ["HD-1"])
  }

  @Test func pointsAtTheCutNumberOfARowThatIsTooLong() {
    let titles = "Mã hồ sơ,Diện tích hiến (m²),Loại đất,Năm\n"
    let result = decode(.donations, titles + "HD-1,18,5,đất vườn,2023\n", DonationDecoder.decode)
    #expect(result.places == ["row-shifted t.csv:2:9"])
    #expect(result.diagnostics.first?.remedy?.vietnamese.contains("\"18,5\"") == true)
    let other = decode(.donations, titles + "HD-1,18,đất vườn,2023,2023\n", DonationDecoder.decode)
    #expect(other.places == ["row-too-long t.csv:2:23"])
  }

  @Test func keepsTheProblemsBeforeAShift() {
    let row = "HD-1,x,Ông,Lê An,Chũ,186,đất vườn,Ngõ số 3,14,,2023,Đã trao,Không,8/3/2024"
    #expect(read(row).places.contains("unknown-kind t.csv:2:6"))
  }

  @Test func leavesARowOfHonestErrorsAsItIs() {
    let row = "HD-1,Cá nhân,Ông,Lê An,Chũ,nhiều,đất sét,Ngõ,vài,2023,Đã trao,Không,8/3/2024,"
    #expect(
      read(row).places == [
        "area-not-a-number t.csv:2:28", "unknown-land-kind t.csv:2:34", "labour-days-not-a-number t.csv:2:46",
      ])
    #expect(read("HD-1,Cá nhân,Ông,Lê An,Chũ,\"186,5\",đất vườn,Ngõ,14,2023,Đã trao,Không,8/3/2024,").places.isEmpty)
  }

  @Test func reportsBlankIdAndNameAsOne() throws {
    let result = read(",Cá nhân,Ông,,Chũ,1,,,,2023,Đã trao,,,")
    #expect(result.places == ["required-cell-empty t.csv:2:1"])
    #expect(
      try #require(result.diagnostics.first).summary.vietnamese == "các cột “Mã hồ sơ”, “Họ và tên” để trống")
  }

  @Test func saysNothingMoreOfACellWithAForbiddenCharacter() {
    #expect(honouree(["area_m2": "1\u{0}5"]).places == ["forbidden-control-character t.csv:2:1"])
    #expect(honouree(["state": "Đã\u{7} trao"]).places == ["forbidden-control-character t.csv:2:1"])
  }

  @Test func saysNothingMoreOfACellThatIsTooLong() {
    let long = String(repeating: "ă", count: Limits.cell)
    #expect(honouree(["name": long]).places == ["cell-too-long t.csv:2:1"])
    #expect(honouree(["kind": long]).places == ["cell-too-long t.csv:2:1"])
  }

  @Test func joinsANameThatIsBrokenInTwo() {
    let (entity, places, _) = honouree(["name": "Giáp Văn\nÂn"])
    #expect(entity?.name == "Giáp Văn Ân")
    #expect(places == ["name-line-break t.csv:2:1"])
    #expect(honouree(["name": "Giáp Văn Ân"]).places.isEmpty)
  }
}
