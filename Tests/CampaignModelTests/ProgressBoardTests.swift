import Testing
import VietnameseText

@testable import CampaignModel

@Suite struct ProgressBoardTests {
  private static let chu = UnitReference.commune("07525")

  /// Where Chũ stands with its conference, whose deadline is 20/4, by what it typed and the day of the figures.
  private func standing(
    _ state: ProgressEntry.State, _ date: CalendarDay? = nil, evidence: String? = "Công văn số 5",
    asOf: CalendarDay = day(25, 4, 2024), isInclusive: Bool? = nil
  ) -> ProgressStatus {
    var campaign = TestCampaign()
    campaign.settings.milestones[1] = Milestone(
      id: "conference_held", name: "Tổ chức Hội nghị cấp xã", shortName: "Hội nghị",
      deadline: Deadline(date: day(20, 4, 2024), verbatim: "trước ngày 20/4", isInclusive: isInclusive))
    campaign.settings.asOf["progress"] = asOf
    campaign.progress("Chũ", "conference_held", state: state, date: date, evidence: evidence)
    return campaign.assembled.progressBoard().standing(of: "conference_held", unit: Self.chu).status
  }

  @Test(arguments: [nil, true, false] as [Bool?]) func theDayBeforeIsInTimeHoweverTheWordsAreRead(isInclusive: Bool?) {
    #expect(standing(.done, day(19, 4, 2024), isInclusive: isInclusive) == .done)
    #expect(standing(.done, day(19, 4, 2024), evidence: nil, isInclusive: isInclusive) == .doneByReport)
  }

  @Test(arguments: [nil, true, false] as [Bool?]) func theDayAfterIsLateHoweverTheWordsAreRead(isInclusive: Bool?) {
    #expect(standing(.done, day(21, 4, 2024), isInclusive: isInclusive) == .doneLate)
    #expect(standing(.done, day(21, 4, 2024), evidence: nil, isInclusive: isInclusive) == .doneLate)
  }

  @Test func theDayItselfIsNeitherUntilItIsSettled() {
    #expect(standing(.done, day(20, 4, 2024)) == .doneOnTheDay)
    #expect(standing(.done, day(20, 4, 2024), evidence: nil) == .doneOnTheDay)
    #expect(standing(.done, day(20, 4, 2024), isInclusive: true) == .done)
    #expect(standing(.done, day(20, 4, 2024), isInclusive: false) == .doneLate)
  }

  @Test func doneWithoutADayIsNotCalledLate() {
    #expect(standing(.done) == .done)
    #expect(standing(.done, evidence: nil) == .doneByReport)
    #expect(standing(.done, evidence: " ") == .doneByReport)
  }

  @Test(arguments: [ProgressEntry.State.notStarted, .inProgress]) func unfinishedIsOverdueOnlyWhenTheTimeIsSurelyOver(
    state: ProgressEntry.State
  ) {
    let open: ProgressStatus = state == .notStarted ? .notStarted : .inProgress
    let before = day(19, 4, 2024)
    let itself = day(20, 4, 2024)
    let after = day(21, 4, 2024)
    for isInclusive in [nil, true, false] as [Bool?] {
      #expect(standing(state, asOf: before, isInclusive: isInclusive) == open)
      #expect(standing(state, asOf: after, isInclusive: isInclusive) == .overdue)
    }
    #expect(standing(state, asOf: itself) == open)
    #expect(standing(state, asOf: itself, isInclusive: true) == open)
    #expect(standing(state, asOf: itself, isInclusive: false) == .overdue)
  }

  @Test func notApplicableIsNeverOverdue() {
    #expect(standing(.notApplicable, asOf: day(30, 4, 2024)) == .notApplicable)
  }

  @Test func noRowIsUnknownEvenAfterTheDeadline() {
    let board = TestCampaign().assembled.progressBoard()
    let standing = board.standing(of: "conference_held", unit: Self.chu)
    #expect(standing.status == .unknown)
    #expect(standing.entry == nil)
    #expect(standing.evidence == nil)
    #expect(board.standing(of: "no_such_step", unit: Self.chu).status == .unknown)
  }

  @Test func withoutADeadlineNothingIsLateOrOverdue() {
    var campaign = TestCampaign()
    campaign.progress("Chũ", "plan_issued", date: day(24, 4, 2024))
    campaign.progress("Biên Sơn", "plan_issued", state: .notStarted)
    campaign.progress("Biển Động", "plan_issued", state: .inProgress)
    let board = campaign.assembled.progressBoard()
    let units = ["07525", "07555", "07573"].map(UnitReference.commune)
    #expect(units.map { board.standing(of: "plan_issued", unit: $0).status } == [.done, .notStarted, .inProgress])
  }

  @Test func aRecurringMilestoneStandsWhereItsLatestRowStands() {
    var campaign = TestCampaign()
    campaign.progress("Chũ", "progress_reported", period: "Tháng 4", date: day(20, 4, 2024))
    campaign.progress("Chũ", "progress_reported", period: "Tháng 3", state: .inProgress, date: day(31, 3, 2024))
    let standing = campaign.assembled.progressBoard().standing(of: "progress_reported", unit: Self.chu)
    #expect(standing.status == .done)
    #expect(standing.history.map(\.period) == ["Tháng 3", "Tháng 4"])
    #expect(standing.date == day(20, 4, 2024))
  }

  @Test func aRowWithoutADayFollowsTheRowBeforeIt() {
    var campaign = TestCampaign()
    campaign.progress("Chũ", "progress_reported", period: "Tháng 3", date: day(31, 3, 2024))
    campaign.progress("Chũ", "progress_reported", period: "Tháng 4", state: .inProgress)
    campaign.progress("Chũ", "progress_reported", period: "Tháng 2", date: day(29, 2, 2024))
    let standing = campaign.assembled.progressBoard().standing(of: "progress_reported", unit: Self.chu)
    #expect(standing.status == .inProgress)
    #expect(standing.history.map(\.period) == ["Tháng 2", "Tháng 3", "Tháng 4"])
  }

  @Test func aRecurringMilestoneIsNeverOver() {
    var campaign = TestCampaign()
    campaign.settings.milestones[2] = Milestone(
      id: "progress_reported", name: "Báo cáo", shortName: "Báo cáo",
      deadline: Deadline(date: day(1, 1, 2024), verbatim: "trước ngày 1/1"), isRecurring: true)
    campaign.progress("Chũ", "progress_reported", period: "Tháng 4", state: .inProgress)
    #expect(campaign.assembled.progressBoard().standing(of: "progress_reported", unit: Self.chu).status == .inProgress)
    #expect(campaign.found("deadline-of-recurring") == ["warning yaml:milestones.progress_reported"])
  }

  @Test func aUnitsStandingsAreInDisplayOrder() {
    let standings = TestCampaign().assembled.progressBoard().standings(of: .office("noi-vu"))
    #expect(standings.map(\.milestone.id) == ["plan_issued", "conference_held", "progress_reported"])
    #expect(standings.map(\.standing.status) == [.unknown, .unknown, .done])
  }
}
