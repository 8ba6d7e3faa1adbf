import Testing
import VietnameseText

@testable import CampaignReader

/// The day in Vietnam on which a workbook was saved.
@Suite struct SubmissionDayTests {
  @Test(arguments: [
    ("2024-04-20T08:30:00Z", "2024-04-20"), ("2024-04-20T16:59:59Z", "2024-04-20"),
    ("2024-04-20T17:00:00Z", "2024-04-21"), ("2024-12-31T18:00:00.123Z", "2025-01-01"),
    ("2024-04-20T00:30:00+07:00", "2024-04-20"), ("2024-04-20T00:30:00+09:00", "2024-04-19"),
    ("2024-04-20T16:00:00-01:00", "2024-04-21"), ("2024-04-20", "2024-04-20"), ("2024-04-20T18:00", "2024-04-21"),
  ])
  func aTimeIsADayInVietnam(text: String, day: String) {
    #expect(SavedDay.day(of: text)?.iso == day)
  }

  @Test(arguments: [
    "", "2024", "20/4/2024", "2024-02-30T00:00:00Z", "2024-04-20T25:00:00Z", "2024-04-20T08:30:00X",
    "2024-04-20T08:30:00Zz", "2024-04-20T08", "9999-12-31T23:00:00Z", "2024-04-20T08:30:00+99:00",
  ])
  func whatIsNoTimeIsNoDay(text: String) {
    #expect(SavedDay.day(of: text) == nil)
  }

  @Test func secondsBefore1970AndBeyondAllYearsDoNotTrap() {
    #expect(SavedDay.day(ofSecond: -1)?.iso == "1970-01-01")
    #expect(SavedDay.day(ofSecond: -8 * 3600)?.iso == "1969-12-31")
    #expect(SavedDay.day(ofSecond: .max) == nil)
    #expect(SavedDay.day(ofSecond: .min) == nil)
  }
}
