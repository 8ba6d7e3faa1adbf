import CampaignModel
import Diagnostics
import Testing
import VietnameseText

@testable import CampaignReader

@Suite struct DateCellTests {
  @Test(arguments: ["20/4/2024", "20-04-2024", "ngày 20 tháng 4 năm 2024", "2024-04-20"])
  func readsDays(_ text: String) {
    let (entity, places, _) = honouree(["consent_date": text])
    #expect(entity?.consent.date == CalendarDay(year: 2024, month: 4, day: 20))
    #expect(places.isEmpty)
  }

  @Test(arguments: [
    ("hôm qua", "date-not-a-date"), ("4/20/2024", "date-month-first"), ("20/4/24", "date-two-digit-year"),
    ("tháng 4/2024", "date-without-day"), ("20/4", "date-without-year"), ("31/2/2024", "no-such-day"),
  ])
  func reportsWhatIsNoDay(_ text: String, _ id: String) throws {
    let (entity, places, diagnostics) = honouree(["consent_date": text])
    #expect(entity?.consent.date == nil)
    #expect(places == [id + " t.csv:2:1"])
    let diagnostic = try #require(diagnostics.first)
    #expect(diagnostic.severity == .error && diagnostic.summary.vietnamese.contains("“\(text)”"))
    #expect(diagnostic.remedy != nil)
  }

  @Test func suggestsTheDayThatWasProbablyMeant() {
    for text in ["4/20/2024", "20/4/24"] {
      #expect(honouree(["consent_date": text]).diagnostics.first?.summary.vietnamese.contains("20/4/2024") == true)
    }
  }

  @Test func readsExcelsNumberOfADayAndSaysSo() {
    let (entity, places, diagnostics) = honouree(["consent_date": "45402"])
    #expect(entity?.consent.date == CalendarDay(year: 2024, month: 4, day: 20))
    #expect(places == ["date-excel-serial t.csv:2:1"])
    #expect(diagnostics.first?.severity == .warning)
  }

  @Test func saysItForEveryRow() {
    let text = "date,page,wrong,right\n45402,a,b,c\n45402,a,b,d\n"
    #expect(
      decode(.corrections, text, CorrectionDecoder.decode).places
        == ["date-excel-serial t.csv:2:1", "date-excel-serial t.csv:3:1"])
  }
}
