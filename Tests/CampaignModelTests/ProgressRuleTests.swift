import Diagnostics
import Testing

@testable import CampaignModel

@Suite struct ProgressRuleTests {
  @Test func oneRowTwiceIsAQuestion() {
    var campaign = TestCampaign()
    campaign.progress("xã Kiên Thành", "Kế hoạch", state: .inProgress)
    #expect(campaign.found("progress-row-twice") == ["question progress:4:milestone"])
    #expect(
      campaign.notes("progress-row-twice") == [
        "progress:4:milestone dòng này: Đang thực hiện · ngày để trống · Công văn số 5",
        "progress:1:milestone dòng kia: Hoàn thành · 1/3/2024 · Công văn số 5",
      ])
  }

  @Test func aRecurringMilestoneHasOneRowAPeriod() {
    var campaign = TestCampaign()
    campaign.progress("noi-vu", "progress_reported", period: "Tháng 4/2024", date: day(20, 4, 2024))
    #expect(campaign.found("progress-row-twice") == [])
    campaign.progress("noi-vu", "progress_reported", period: "tháng 4/2024", date: day(21, 4, 2024))
    #expect(campaign.found("progress-row-twice") == ["question progress:5:milestone"])
  }

  @Test func aPeriodThatMeansNothingDoesNotHideASecondRow() {
    var campaign = TestCampaign()
    campaign.progress("Kiên Thành", "plan_issued", period: "Tháng 3", state: .inProgress)
    #expect(campaign.found("progress-row-twice") == ["question progress:4:milestone"])
  }

  @Test func aRecurringMilestoneNeedsAPeriod() {
    var campaign = TestCampaign()
    campaign.progress("Chũ", "progress_reported", date: day(20, 4, 2024))
    campaign.progress("Chũ", "progress_reported", period: " ", date: day(20, 4, 2024))
    #expect(campaign.found("progress-period-missing") == ["error progress:4:period", "error progress:5:period"])
  }

  @Test func anyOtherMilestoneHasNone() {
    var campaign = TestCampaign()
    campaign.progress("Chũ", "plan_issued", period: "Tháng 4", date: day(20, 4, 2024))
    #expect(campaign.found("progress-period-unexpected") == ["warning progress:4:period"])
    #expect(TestCampaign().found("progress-period-unexpected") == [])
  }

  @Test func aDayAfterTheTablesIsAnError() {
    var campaign = TestCampaign()
    campaign.progress("Chũ", "plan_issued", date: day(26, 4, 2024))
    campaign.progress("Biên Sơn", "plan_issued", date: day(25, 4, 2024))
    #expect(campaign.found("progress-date-after-as-of") == ["error progress:4:date"])
  }

  @Test func doneWithoutADayIsAWarning() {
    var campaign = TestCampaign()
    campaign.progress("Chũ", "plan_issued")
    campaign.progress("Biên Sơn", "plan_issued", state: .inProgress)
    #expect(campaign.found("progress-done-without-date") == ["warning progress:4:date"])
  }

  @Test func notStartedWithADayIsAWarning() {
    var campaign = TestCampaign()
    campaign.progress("Chũ", "plan_issued", state: .notStarted, date: day(1, 4, 2024))
    campaign.progress("Biên Sơn", "plan_issued", state: .notStarted)
    campaign.progress("Biển Động", "plan_issued", state: .inProgress, date: day(1, 4, 2024))
    #expect(campaign.found("progress-date-unexpected") == ["warning progress:4:date"])
  }

  @Test func doneWithoutEvidenceIsOneNote() {
    var campaign = TestCampaign()
    campaign.progress("Chũ", "plan_issued", date: day(1, 4, 2024), evidence: nil)
    campaign.progress("Biên Sơn", "plan_issued", date: day(1, 4, 2024), evidence: " ")
    campaign.progress("Biển Động", "plan_issued", state: .inProgress, evidence: nil)
    #expect(campaign.found("progress-evidence-missing") == ["note progress:4:evidence"])
    let notes = campaign.problems.first { $0.id == "progress-evidence-missing" }?.notes ?? []
    #expect(notes.map { TestCampaign.place($0.location) } == ["progress:5:evidence"])
    #expect(TestCampaign().found("progress-evidence-missing") == [])
  }

  @Test func exactlyTheDeadlinesDayIsAWarningUntilItIsSettled() {
    var campaign = TestCampaign()
    campaign.progress("Chũ", "conference_held", date: day(20, 4, 2024))
    campaign.progress("Biên Sơn", "conference_held", state: .inProgress, date: day(20, 4, 2024))
    campaign.progress("Biển Động", "conference_held", date: day(19, 4, 2024))
    #expect(
      campaign.found("deadline-day-unclear") == ["warning yaml:milestones.conference_held.deadline"])
    let notes = campaign.problems.first { $0.id == "deadline-day-unclear" }?.notes ?? []
    #expect(notes.map { TestCampaign.place($0.location) } == ["progress:4:date"])
  }

  @Test(arguments: [true, false]) func aSettledDeadlineIsNoWarning(isInclusive: Bool) {
    var campaign = TestCampaign()
    let deadline = Deadline(date: day(20, 4, 2024), verbatim: "trước ngày 20/4", isInclusive: isInclusive)
    campaign.settings.milestones[1] = Milestone(
      id: "conference_held", name: "Tổ chức Hội nghị cấp xã", shortName: "Hội nghị", deadline: deadline)
    campaign.progress("Chũ", "conference_held", date: day(20, 4, 2024))
    #expect(campaign.found("deadline-day-unclear") == [])
  }

  @Test func aConferenceOnThePlansDayIsAWarningOfItsLevel() {
    var campaign = TestCampaign()
    campaign.conference("Chũ", date: day(20, 4, 2024))
    campaign.conference("Huyện", date: day(20, 4, 2024))
    #expect(campaign.found("deadline-day-unclear") == ["warning yaml:plan.deadlines.commune"])
    campaign.settings.updated = day(12, 5, 2024)
    campaign.conference("UBND huyện", date: day(10, 5, 2024))
    #expect(
      campaign.found("deadline-day-unclear") == [
        "warning yaml:plan.deadlines.district", "warning yaml:plan.deadlines.commune",
      ])
  }

  @Test func aUnitHoldsOneConference() {
    var campaign = TestCampaign()
    campaign.conference("UBND xã Kiên Thành", date: day(16, 4, 2024))
    campaign.conference("Huyện")
    #expect(campaign.found("conference-twice") == ["question conferences:2:unit"])
    #expect(campaign.notes("conference-twice").first == "conferences:2:unit dòng này: 16/4/2024")
  }

  @Test func theSameReportFromTwoFilesIsAQuestionThatSaysSo() {
    var campaign = TestCampaign()
    campaign.file = "kien-thanh"
    campaign.progress("Kiên Thành", "plan_issued", date: day(1, 3, 2024))
    campaign.conference("Kiên Thành", date: day(15, 4, 2024))
    campaign.delegation("Kiên Thành", 3)
    #expect(
      campaign.problems.map { "\($0.id) \(TestCampaign.place($0.location))" } == [
        "progress-row-twice kien-thanh:1:milestone", "conference-twice kien-thanh:1:unit",
        "delegation-twice kien-thanh:1:unit",
      ])
    #expect(campaign.problems.allSatisfy { $0.explanation?.vietnamese == "Hai dòng giống hệt nhau." })
    #expect(campaign.problems.allSatisfy { !$0.summary.vietnamese.contains("dòng nào đúng") })
  }

  @Test func whatIsInternalIsNotShownSideBySide() {
    var campaign = TestCampaign()
    campaign.progress("Kiên Thành", "plan_issued", date: day(1, 3, 2024), difficulty: "Hộ ông X không hiến")
    let problem = campaign.problems.first { $0.id == "progress-row-twice" }
    #expect(problem?.explanation?.vietnamese == "Khác nhau ở: khó khăn.")
    #expect(problem?.notes.contains { $0.text.vietnamese.contains("Hộ ông X") } == false)
  }

  @Test func anOfficeHoldsNoConference() {
    var campaign = TestCampaign()
    campaign.conference("Phòng Nội vụ")
    #expect(campaign.found("conference-of-office") == ["warning conferences:2:unit"])
    #expect(TestCampaign().found("conference-of-office") == [])
  }

  @Test func aConferenceAheadIsAWarning() {
    var campaign = TestCampaign()
    campaign.conference("Huyện", date: day(8, 5, 2024))
    campaign.conference("Chũ", date: day(26, 4, 2024))
    #expect(campaign.found("conference-after-as-of") == ["warning conferences:2:date"])
  }

  @Test func aConferenceAheadIsPlanned() {
    var campaign = TestCampaign()
    campaign.conference("Chũ", date: day(26, 4, 2024))
    campaign.conference("Huyện")
    let assembled = campaign.assembled
    #expect(assembled.conferences.map(assembled.isHeld) == [true, false, false])
  }

  @Test func aDeadlineUnderTwoKeysIsAskedAboutOnce() {
    var campaign = TestCampaign()
    campaign.progress("Chũ", "conference_held", date: day(20, 4, 2024))
    campaign.conference("Chũ", date: day(20, 4, 2024))
    #expect(campaign.found("deadline-day-unclear") == ["warning yaml:milestones.conference_held.deadline"])
    let problem = campaign.problems.first { $0.id == "deadline-day-unclear" }
    #expect(problem?.remedy?.english.contains("conference_held.deadline and plan.deadlines.commune") == true)
    #expect(problem?.notes.count == 2)
    #expect(problem?.summary.vietnamese.contains(": 1 đơn vị") == true)
  }

  @Test func aCommuneCodeTwiceAsksNothingOfTheWork() {
    var campaign = TestCampaign()
    campaign.commune("07558", "Tân Sơn", tile: (5, 5))
    campaign.commune("07599", "Kiên Thành", tile: (6, 5))
    campaign.progress("Tân Sơn", "plan_issued", date: day(1, 3, 2024))
    campaign.conference("Tân Sơn", date: day(1, 4, 2024))
    campaign.delegation("Tân Sơn", 1)
    let ids = campaign.problems.map(\.id)
    #expect(ids.sorted() == ["commune-code-twice", "commune-name-twice"])
  }

  @Test func delegatesAreAtLeastOne() {
    var campaign = TestCampaign()
    campaign.delegation("Chũ", 0)
    campaign.delegation("Biên Sơn", 1)
    #expect(campaign.found("delegates-below-one") == ["error delegates:2:number"])
  }

  @Test func aUnitSendsOneNumberOfDelegates() {
    var campaign = TestCampaign()
    campaign.delegation("xã Kiên Thành", 5)
    campaign.delegation("Phòng Nội vụ", 2)
    #expect(campaign.found("delegation-twice") == ["question delegates:2:unit"])
    #expect(campaign.notes("delegation-twice").last == "delegates:1:unit dòng kia: 3 đại biểu")
  }
}
