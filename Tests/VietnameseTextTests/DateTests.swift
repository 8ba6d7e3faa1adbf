internal import Foundation
import Testing

@testable import VietnameseText

@Suite struct CalendarDayTests {
  private func day(_ year: Int, _ month: Int, _ day: Int) throws -> CalendarDay {
    try #require(CalendarDay(year: year, month: month, day: day))
  }

  @Test func isWrittenInFourWays() throws {
    let april = try day(2024, 4, 20)
    #expect(april.iso == "2024-04-20")
    #expect(april.short == "20/4/2024")
    #expect(april.long == "ngày 20 tháng 4 năm 2024")
    #expect(april.rfc3339 == "2024-04-20T00:00:00+07:00")
    #expect(try day(2024, 2, 5).long == "ngày 05 tháng 02 năm 2024")
    #expect(try day(987, 10, 9).iso == "0987-10-09")
  }

  @Test func existsOnlyInTheCalendar() {
    for (year, month, day) in [
      (2023, 2, 29), (1900, 2, 29), (2024, 2, 30), (2024, 4, 31), (2024, 13, 1), (2024, 0, 1), (2024, 1, 0),
      (0, 1, 1),
      (10_000, 1, 1), (2024, Int.min, 1), (Int.max, 1, 1), (2024, 1, Int.max),
    ] {
      #expect(CalendarDay(year: year, month: month, day: day) == nil)
    }
    #expect(CalendarDay(year: 2000, month: 2, day: 29) != nil)
  }

  @Test func countsEveryDayOfTheCalendarOnce() throws {
    let first = try #require(CalendarDay(dayNumber: -719_162))
    #expect(first.iso == "0001-01-01")
    var previous = first
    for number in -719_161...2_932_896 {
      guard let next = CalendarDay(dayNumber: number), next.dayNumber == number, next > previous,
        CalendarDay(year: next.year, month: next.month, day: next.day) == next
      else {
        Issue.record("day \(number)")
        return
      }
      previous = next
    }
    #expect(previous.iso == "9999-12-31")
    #expect(CalendarDay(dayNumber: -719_163) == nil && CalendarDay(dayNumber: 2_932_897) == nil)
    #expect(CalendarDay(dayNumber: .min) == nil && CalendarDay(dayNumber: .max) == nil)
  }

  @Test func agreesWithFoundationOnDayNumbers() throws {
    var calendar = Calendar(identifier: .gregorian)
    calendar.timeZone = try #require(TimeZone(identifier: "UTC"))
    for number in stride(from: -25_000, to: 60_000, by: 37) {
      let parts = calendar.dateComponents(
        [.year, .month, .day], from: Date(timeIntervalSince1970: Double(number) * 86_400))
      let day = CalendarDay(dayNumber: number)
      #expect(day?.year == parts.year && day?.month == parts.month && day?.day == parts.day)
    }
  }

  @Test func readsSpreadsheetSerials() {
    #expect(CalendarDay(excelSerial: 45_402)?.iso == "2024-04-20")
    #expect(CalendarDay(excelSerial: 61)?.iso == "1900-03-01")
    #expect(CalendarDay(excelSerial: 60) == nil)
    #expect(CalendarDay(excelSerial: 43_940, from1904: true)?.iso == "2024-04-20")
    #expect(CalendarDay(excelSerial: 0, from1904: true)?.iso == "1904-01-01")
    #expect(CalendarDay(excelSerial: .max) == nil && CalendarDay(excelSerial: -1, from1904: true) == nil)
  }
}

@Suite struct DateTests {
  typealias Reader = VietnameseDate

  @Test(arguments: [
    "20/4/2024", "20/04/2024", "20-04-2024", "20.4.2024", " 20 / 4 / 2024 ", "2024-04-20", "2024/4/20",
    "ngày 20 tháng 4 năm 2024", "Ngày 20 tháng 04 năm 2024.", "20 tháng 4 năm 2024", "NGÀY 20/4/2024",
    "ngày 20, tháng 4, năm 2024",
    "ngày\u{A0}20 tháng 4 năm 2024", "nga\u{300}y 20 tha\u{301}ng 4 na\u{306}m 2024",
  ])
  func readsDayMonthYear(typed: String) {
    #expect(Reader.parse(typed).value?.day.iso == "2024-04-20")
    #expect(Reader.parse(typed).value?.remarks == [])
  }

  @Test(arguments: [
    ("45402", [Reader.Remark.excelSerial]), ("45402.0", [.excelSerial]), ("45402.5", [.excelSerial, .timeIgnored]),
    ("20/4/2024 00:00:00", [.timeIgnored]), ("2024-04-20T07:30:00Z", [.timeIgnored]),
    ("2024-04-20T00:00:00+07:00", [.timeIgnored]),
  ])
  func saysWhatItLeftOut(typed: String, remarks: [Reader.Remark]) {
    #expect(Reader.parse(typed).value?.day.iso == "2024-04-20")
    #expect(Reader.parse(typed).value?.remarks == remarks)
  }

  @Test func neverReadsTheMonthFirst() throws {
    let meant = try #require(CalendarDay(year: 2024, month: 4, day: 20))
    #expect(Reader.parse("4/20/2024").failure == .monthFirst(suggestion: meant))
    #expect(Reader.parse("4/5/2024").value?.day.iso == "2024-05-04")
    #expect(Reader.parse("2024-20-04").failure == .monthFirst(suggestion: meant))
    #expect(Reader.parse("20/4/24").failure == .twoDigitYear(suggestion: meant))
    #expect(Reader.parse("31/2/24").failure == .twoDigitYear(suggestion: nil))
  }

  @Test(arguments: [
    ("", Reader.Failure.empty), (" \u{A0} ", .empty), ("31/2/2024", .noSuchDay), ("29/2/2023", .noSuchDay),
    ("0/4/2024", .noSuchDay), ("31/13/2024", .noSuchDay), ("ngày 31 tháng 4 năm 2024", .noSuchDay),
    ("20/4", .noYear),
    ("ngày 20 tháng 4", .noYear), ("4/2024", .noDay), ("2024-04", .noDay), ("2024", .noDay),
    ("tháng 4 năm 2024", .noDay),
    ("tháng 4/2024", .noDay), ("năm 2024", .noDay), ("hôm qua", .notADate), ("20//2024", .notADate),
    ("20/4-2024", .notADate),
    ("20/4/2024/1", .notADate), ("20/4/024", .notADate), ("20240420", .notADate), ("00060", .notADate),
    ("4540", .noDay),
    ("x/4/2024", .notADate), ("２０/4/2024", .notADate), ("ngày tháng năm 2024", .notADate), ("/", .notADate),
    (".", .empty),
    ("20 tháng tư năm 2024", .notADate), ("20 Apr 2024", .notADate), ("-1/4/2024", .notADate),
    ("99999999999", .notADate),
  ])
  func refusesWhatIsNoDay(typed: String, failure: Reader.Failure) {
    #expect(Reader.parse(typed).failure == failure)
  }

  @Test func readsBackWhatItWrites() throws {
    for number in stride(from: -350_000, to: 2_932_896, by: 997) {
      let day = try #require(CalendarDay(dayNumber: number))
      for text in [day.iso, day.short, day.long] {
        if day.year >= 1000 { #expect(Reader.parse(text).value == Reader.Reading(day: day, remarks: [])) }
      }
    }
  }
}

@Suite struct YesNoTests {
  @Test(arguments: [
    "có", "Có", "CÓ", " có. ", "co", "x", "X", "✓", "✔", "✔️", "☑", "rồi", "Đồng ý", "dong y", "đã", "1",
    "true", "TRUE", "yes", "y",
    "co\u{301}",
  ])
  func readsYes(typed: String) {
    #expect(YesNo.parse(typed) == .answer(.yes))
  }

  @Test(arguments: ["không", "Không đồng ý", "khong", "ko", "k", "K", "chưa", "chưa đồng ý", "0", "false", "no", "n"])
  func readsNo(typed: String) {
    #expect(YesNo.parse(typed) == .answer(.no))
  }

  @Test(arguments: ["", " ", "\u{A0}\t"])
  func knowsBlankFromNo(typed: String) {
    #expect(YesNo.parse(typed) == .blank)
  }

  @Test(arguments: ["?", "cỏ", "có thể", "đang hỏi", "2", "-", "✗", "☐", "không rõ", ".", "đá", "xx"])
  func guessesNothing(typed: String) {
    #expect(YesNo.parse(typed) == .unrecognised)
  }
}
