internal import CampaignModel
internal import Diagnostics
internal import Templates
import Testing
internal import VietnameseText

@testable import SiteContent

/// What the headings of charts say, in the words of the repository's templates.
@Suite struct ChartMessageTests {
  private func message<V: View>(_ name: String, _ view: V) throws -> String {
    var problems: [Diagnostic] = []
    let template = try #require(
      try RepositoryTemplates.library().template("partials/\(name)", for: V.self, problems: &problems))
    var bytes: [UInt8] = []
    template.render(view, into: &bytes)
    return String(decoding: bytes, as: UTF8.self).split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }

  private func bars(_ subject: BarChart.Subject, _ values: [(String, Int)], unwritten: Int = 0) throws -> String {
    var items = values.map { BarChart.Item(label: $0.0, value: DecimalNumber($0.1)) }
    if unwritten > 0 {
      items.append(BarChart.Item(label: "Chưa ghi", value: DecimalNumber(unwritten), isWritten: false))
    }
    return try message("bars-message", BarChart(subject, items: items, asOf: "26/4/2024"))
  }

  @Test func theGreatestPartIsNamedWithItsShare() throws {
    #expect(
      try bars(.land, [("Đất ở", 20), ("Đất vườn", 39), ("Đất rừng", 41)])
        == "Đất rừng chiếm tỷ lệ lớn nhất: 41,0%")
    #expect(
      try bars(.year, [("Năm 2021", 30), ("Năm 2022", 40), ("Năm 2023", 30)]) == "Năm 2022 được hiến nhiều nhất: 40,0%")
    #expect(
      try bars(.kind, [("Cá nhân", 61), ("Hộ gia đình", 58), ("Tập thể", 17)])
        == "Cá nhân chiếm tỷ lệ lớn nhất: 44,9%")
  }

  @Test func moreThanHalfIsSaidSoAndExactlyHalfIsNot() throws {
    #expect(try bars(.land, [("Đất ở", 49), ("Đất vườn", 51)]) == "Hơn một nửa là đất vườn: 51,0%")
    #expect(try bars(.year, [("Năm 2022", 51), ("Năm 2023", 49)]) == "Hơn một nửa được hiến trong năm 2022: 51,0%")
    #expect(try bars(.kind, [("Cá nhân", 1), ("Tập thể", 2)]) == "Hơn một nửa là tập thể: 66,7%")
    #expect(
      try bars(.land, [("Đất ở", 50), ("Đất vườn", 30), ("Đất rừng", 20)]) == "Đất ở chiếm tỷ lệ lớn nhất: 50,0%")
  }

  @Test func equalPartsAreNamedTogetherAndNoneIsPutFirst() throws {
    #expect(
      try bars(.year, [("Năm 2022", 5), ("Năm 2023", 5)])
        == "Năm 2022 và năm 2023 được hiến bằng nhau: mỗi năm 50,0%")
    #expect(
      try bars(.land, [("Đất ở", 2), ("Đất vườn", 2), ("Đất rừng", 2), ("Loại đất khác", 1)])
        == "Đất ở, đất vườn và đất rừng cùng nhiều nhất: mỗi loại 28,6%")
    #expect(
      try bars(.land, [("Đất ở", 1), ("Đất vườn", 1), ("Đất rừng", 1), ("Đất trồng lúa", 1)])
        == "4 loại đất cùng nhiều nhất: mỗi loại 25,0%")
    #expect(try bars(.kind, [("Cá nhân", 3), ("Tập thể", 3)]) == "Cá nhân và tập thể bằng nhau: mỗi đối tượng 50,0%")
  }

  @Test func aSinglePartIsTheWhole() throws {
    #expect(try bars(.land, [("Đất rừng", 7)]) == "Toàn bộ là đất rừng")
    #expect(try bars(.year, [("Năm 2023", 7)]) == "Toàn bộ được hiến trong năm 2023")
    #expect(try bars(.kind, [("Hộ gia đình", 1)]) == "Tất cả là hộ gia đình")
  }

  @Test func whatWasNotWrittenNeverLeadsAndIsNotForgotten() throws {
    #expect(
      try bars(.land, [("Đất ở", 10), ("Đất rừng", 20)], unwritten: 60)
        == "Trong phần đã ghi loại đất, nhiều nhất là đất rừng")
    #expect(try bars(.year, [("Năm 2022", 20)], unwritten: 30) == "Trong phần đã ghi năm, nhiều nhất là năm 2022")
    #expect(try bars(.land, [], unwritten: 5) == "Đất đã hiến, chưa ghi loại đất")
    #expect(try bars(.year, [], unwritten: 5) == "Đất đã hiến, chưa ghi năm")
    #expect(try bars(.land, [("Đất ở", 10), ("Đất rừng", 60)], unwritten: 30) == "Hơn một nửa là đất rừng: 60,0%")
  }

  @Test func withoutDataTheHeadingOnlyNamesTheSubject() throws {
    #expect(try bars(.land, []) == "Đất hiến theo loại đất")
    #expect(try bars(.year, []) == "Đất hiến theo năm")
    #expect(try bars(.kind, []) == "Điển hình theo đối tượng")
    #expect(try bars(.commune, [("Chũ", 0), ("Sơn Hải", 0)]) == "Đất hiến theo xã, thị trấn")
  }

  @Test func communesAreCountedAndNeverCompared() throws {
    #expect(try bars(.commune, [("Chũ", 900), ("Sơn Hải", 1)]) == "Cả 2 xã, thị trấn đều có đất được hiến")
    #expect(
      try bars(.commune, [("Chũ", 900), ("Sơn Hải", 0), ("Kiên Lao", 4)]) == "2 trên 3 xã, thị trấn có đất được hiến")
    #expect(try bars(.commune, [("Chũ", 900)]) == "Chũ: 900 m² đất đã hiến")
    #expect(try bars(.commune, [("Chũ", 0), ("Sơn Hải", 4)], unwritten: 9) == "1 trên 2 xã, thị trấn có đất được hiến")
  }

  private func steps(_ days: [CalendarDay?]) throws -> String {
    let end = try #require(CalendarDay(year: 2024, month: 4, day: 26))
    return try message("steps-message", DecisionTimeline(days: days, asOf: end))
  }

  @Test func decisionsAreToldFromTheFirstDayToTheLast() throws {
    let first = CalendarDay(year: 2024, month: 4, day: 1)
    let last = CalendarDay(year: 2024, month: 4, day: 22)
    #expect(
      try steps([last, first, last, nil]) == "3 điển hình có tên trong các quyết định ký từ 1/4/2024 đến 22/4/2024")
    #expect(try steps([first, first]) == "2 điển hình có tên trong các quyết định cùng ký ngày 1/4/2024")
    #expect(try steps([first]) == "Một điển hình có tên trong quyết định ký ngày 1/4/2024")
    #expect(try steps([nil]) == "Điển hình theo ngày ký quyết định")
  }

  private func stack(_ statuses: [[ProgressStatus]]) throws -> String {
    let milestones = (statuses.first ?? []).indices.map { Milestone(id: "m\($0)", name: "Mốc", shortName: "Mốc") }
    return try message("stack-message", MilestoneTally(milestones, statuses: statuses, asOf: "25/4/2024"))
  }

  @Test func milestonesAreCountedWhereTheyAreReached() throws {
    #expect(try stack([[.done, .done], [.done, .unknown]]) == "1 trên 2 mốc đã xong ở mọi nơi")
    #expect(try stack([[.done, .doneLate], [.doneByReport, .doneOnTheDay]]) == "Cả 2 mốc đã xong ở mọi nơi")
    // A milestone that does not concern a commune is not missing there.
    #expect(try stack([[.done, .inProgress], [.notApplicable, .unknown]]) == "1 trên 2 mốc đã xong ở mọi nơi")
    #expect(
      try stack([[.done, .unknown], [.done, .done], [.overdue, .unknown]])
        == "Mỗi mốc đã có từ 1 đến 2 xã, thị trấn hoàn thành")
    #expect(
      try stack([[.done, .unknown], [.unknown, .done]]) == "Mỗi mốc đã có 1 xã, thị trấn hoàn thành")
    #expect(try stack([[.done, .unknown], [.unknown, .unknown]]) == "Đã có mốc được 1 xã, thị trấn hoàn thành")
    #expect(try stack([[.notStarted, .unknown]]) == "Chưa có mốc nào được báo là đã xong")
    #expect(try stack([[.done, .unknown, .doneLate]]) == "2 trên 3 mốc đã xong")
    #expect(try stack([]) == "Các mốc công việc")
  }
}
