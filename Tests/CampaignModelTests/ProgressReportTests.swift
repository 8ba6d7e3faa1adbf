import Diagnostics
import Testing
import VietnameseText

@testable import CampaignModel

@Suite struct ProgressReportTests {
  private func report(_ change: (inout TestCampaign) -> Void = { _ in }) -> ProgressReport {
    var campaign = TestCampaign()
    change(&campaign)
    return ProgressReport(campaign.assembled)
  }

  private func silences(_ report: ProgressReport) -> [String] {
    report.silent.map { unit in
      let words = unit.silences.map { silence in
        switch silence {
        case .nothing: "nothing"
        case .noWorkbook: "no workbook"
        case .periods(_, let periods): periods.joined(separator: "+")
        case .milestone(let milestone, _): milestone.id
        }
      }
      return "\(unit.unit.name): \(words.joined(separator: ", "))"
    }
  }

  // MARK: Milestones

  @Test func everyCommuneStandsSomewhereWithEveryMilestone() {
    let report = report { campaign in
      campaign.progress("Chũ", "conference_held", date: day(22, 4, 2024))
      campaign.progress("Biên Sơn", "conference_held", state: .inProgress)
      campaign.progress("Xa Lý", "conference_held", date: day(20, 4, 2024))
      campaign.progress("Xa Lý", "plan_issued", evidence: nil)
    }
    #expect(report.milestones.map(\.milestone.id) == ["plan_issued", "conference_held", "progress_reported"])
    #expect(report.milestones[0].counts == [.done: 1, .doneByReport: 1, .unknown: 3])
    #expect(report.milestones[0].done == 2)
    #expect(report.milestones[1].counts == [.done: 1, .doneLate: 1, .overdue: 1, .doneOnTheDay: 1, .unknown: 1])
    #expect(report.milestones[1].done == 3)
    #expect(report.communeCount == 5)
    #expect(report.asOf == day(25, 4, 2024))
  }

  @Test func lateUnitsStandInTheOrderOfTheListWhateverTheOrderOfRows() {
    let report = report { campaign in
      campaign.progress("Biển Động", "conference_held", state: .notStarted)
      campaign.progress("Phòng Nội vụ", "conference_held", state: .inProgress)
      campaign.progress("Chũ", "conference_held", date: day(22, 4, 2024))
    }
    #expect(report.late.map(\.unit.name) == ["Thị trấn Chũ", "Xã Biển Động", "Phòng Nội vụ"])
    #expect(report.late.map(\.isDone) == [true, false, false])
    #expect(report.late[0].standing.date == day(22, 4, 2024))
    #expect(report.late.map(\.deadline.verbatim) == Array(repeating: "xong trước ngày 20/4/2024", count: 3))
  }

  @Test func nobodyIsLateOnTheVeryDayOrWithoutADeadline() {
    let report = report { campaign in
      campaign.progress("Chũ", "conference_held", date: day(20, 4, 2024))
      campaign.progress("Chũ", "plan_issued", date: day(24, 4, 2024))
    }
    #expect(report.late.isEmpty)
  }

  // MARK: Silence

  @Test func aUnitThatReportedNothingIsSilentAndAnOfficeToo() {
    #expect(
      silences(report()) == [
        "Thị trấn Chũ: nothing", "Xã Xa Lý: nothing", "Xã Biên Sơn: nothing", "Xã Kiên Thành: Tháng 3/2024",
        "Xã Biển Động: nothing", "Phòng Kinh tế và Hạ tầng: nothing",
      ])
  }

  @Test func whoReportedBeforeAndNotForTheLastPeriodIsSilentForThatPeriod() {
    let report = report { campaign in
      for unit in ["Chũ", "Xa Lý", "Biên Sơn", "Kiên Thành", "Biển Động", "Phòng KT&HT"] {
        campaign.progress(unit, "conference_held", date: day(15, 4, 2024))
        campaign.progress(unit, "progress_reported", period: "Tháng 3/2024", date: day(30, 3, 2024))
      }
      campaign.progress("Chũ", "progress_reported", period: "T4/2024", date: day(24, 4, 2024))
      campaign.progress("Xa Lý", "progress_reported", period: "Tháng 4/2024", state: .inProgress)
      campaign.progress("Biên Sơn", "progress_reported", period: "tháng 4 năm 2024", state: .notStarted)
      campaign.progress("Kiên Thành", "progress_reported", period: "Tháng 04/2024", state: .notApplicable)
    }
    #expect(report.periods.map(\.period) == ["Tháng 3/2024", "T4/2024"])
    #expect(
      silences(report) == [
        "Xã Biên Sơn: T4/2024", "Xã Biển Động: T4/2024", "Phòng Kinh tế và Hạ tầng: T4/2024", "Phòng Nội vụ: T4/2024",
      ])
    let april = report.periods[1].communes
    #expect(april.reported == 1 && april.inProgress == 1 && april.missing == 2 && april.notApplicable == 1)
    #expect(report.periods[0].communes.reported == 5)
    #expect(report.periods[1].offices.missing == 2)
  }

  @Test func aMonthTypedLateIsNoLaterPeriod() {
    let report = report { campaign in
      campaign.progress("Chũ", "progress_reported", period: "Tháng 4/2024", date: day(20, 4, 2024))
      campaign.progress("Xa Lý", "progress_reported", period: "Tháng 3/2024", date: day(24, 4, 2024))
    }
    #expect(report.periods.map(\.period) == ["Tháng 3/2024", "Tháng 4/2024"])
  }

  @Test func aPeriodThatIsNoMonthStandsByTheDayOfItsFirstReport() {
    let report = report { campaign in
      campaign.progress("Chũ", "progress_reported", period: "Đợt 2", date: day(20, 4, 2024))
      campaign.progress("Xa Lý", "progress_reported", period: "Đợt 1", date: day(24, 4, 2024))
      campaign.progress("Biên Sơn", "progress_reported", period: "đợt 1", date: day(2, 4, 2024))
    }
    #expect(report.periods.map(\.period) == ["Tháng 3/2024", "Đợt 1", "Đợt 2"])
  }

  @Test func noWordAboutAMilestoneWhoseTimeIsOverIsSilence() {
    let report = report { campaign in
      campaign.progress("Chũ", "plan_issued", date: day(1, 3, 2024))
      campaign.progress("Chũ", "progress_reported", period: "Tháng 3/2024", date: day(30, 3, 2024))
    }
    #expect(silences(report).first == "Thị trấn Chũ: conference_held")
  }

  @Test func beforeTheDeadlineNoWordIsNoSilence() {
    let report = report { campaign in
      campaign.settings.asOf["progress"] = day(18, 4, 2024)
      campaign.progress("Chũ", "progress_reported", period: "Tháng 3/2024", date: day(30, 3, 2024))
    }
    #expect(!silences(report).contains { $0.hasPrefix("Thị trấn Chũ") })
  }

  @Test func theNameOfAllCommunesAndTheMakerOfTheReportAreNotSilent() {
    let report = report { campaign in
      campaign.settings.offices += [
        Office(id: "xa", name: "UBND các xã, thị trấn", duties: []),
        Office(id: "trung-tam", name: "Trung tâm Văn hóa", duties: []),
        Office(id: "doan", name: "Đoàn xã Kiên Thành", duties: []),
      ]
      campaign.settings.publisher.name = "Trung tâm Văn hóa huyện Lục Ngạn"
    }
    #expect(
      report.silent.map(\.unit.name).filter { !$0.hasPrefix("Xã") && !$0.hasPrefix("Thị") }
        == ["Phòng Kinh tế và Hạ tầng", "Đoàn xã Kiên Thành"])
  }

  @Test func aCommuneWithoutAWorkbookIsToldWhereCommunesSendThem() {
    var test = TestCampaign()
    test.progress("Chũ", "progress_reported", period: "Tháng 3/2024", date: day(30, 3, 2024))
    test.progress("Chũ", "conference_held", date: day(15, 4, 2024))
    let campaign = test.assembled
    let board = SubmissionBoard(
      campaign, submissions: [Submission(file: "submissions/kien-thanh.xlsx", commune: "07558", rows: ["progress": 1])])
    let found = silences(ProgressReport(campaign, submissions: board))
    #expect(found[0] == "Thị trấn Chũ: no workbook")
    #expect(found.contains("Xã Xa Lý: nothing, no workbook"))
    #expect(found.contains("Xã Kiên Thành: Tháng 3/2024"))
  }

  // MARK: Results

  @Test func quotasCountEveryDecidedAwardAndTellHowManyAreNotNamed() {
    let report = report { campaign in
      campaign.honouree(
        "HD-4", .individual, "Ông", "Lê Văn Kín", decision: "QD-H", annex: 3, consent: Consent(answer: .refused))
      campaign.honouree("HD-5", .individual, "Ông", "Lê Văn Chờ")
    }
    let district = report.awards[0]
    #expect(district.quotas.map { "\($0.decided)/\($0.quota.maximum)" } == ["1/10", "2/30"])
    #expect(district.quotas.map { $0.decided - $0.published } == [0, 1])
    #expect(district.decided == [.household: 1, .collective: 1, .individual: 1])
    #expect(district.unnamed == 1)
    #expect(district.decisions == 1)
    let commune = report.awards[1]
    #expect(commune.quotas.isEmpty)
    #expect(commune.total == 1)
    #expect(report.people.total == 3)
    #expect(report.people.gifts.people.area == 200)
    #expect(report.people.gifts.collectives.area == 100)
    #expect(report.people.lands.map(\.kind) == [.garden])
  }

  @Test func conferencesAreCountedWhereEitherTableTellsOfThem() {
    let report = report { campaign in
      campaign.conference("Chũ", date: day(16, 4, 2024), certificates: 5)
      campaign.conference("Biên Sơn", date: day(30, 4, 2024), certificates: 9)
      campaign.progress("Xa Lý", "conference_held", date: day(17, 4, 2024))
      campaign.conference("huyện Lục Ngạn", place: "Hội trường huyện")
      campaign.delegation("Phòng Nội vụ", 2)
    }
    #expect(report.conferences.held == 3)
    #expect(report.conferences.certificates == 5)
    #expect(report.conferences.communeDelegates == 3)
    #expect(report.conferences.communesWithDelegates == 1)
    #expect(report.conferences.officeDelegates == 2)
    #expect(report.conferences.district?.place == "Hội trường huyện")
    #expect(!report.conferences.isDistrictHeld)
    #expect(report.deadlines.map(\.level.id) == ["district", "commune"])
    #expect(report.deadlines.map(\.hasPassed) == [false, true])
  }

  @Test func materialsAreCountedByKindAndState() {
    let report = report { $0.material("TL-2", state: .awaitingApproval) }
    #expect(report.materials.map(\.kind) == [.leaflet])
    #expect(report.materials[0].counts == [.released: 1, .awaitingApproval: 1])
  }

  // MARK: Words

  @Test func difficultiesAndProposalsStandWordByWordWithTheirCell() {
    let report = report { campaign in
      campaign.progress("Phòng Nội vụ", "progress_reported", period: "Tháng 4/2024", proposal: "=Gửi lại")
      campaign.progress("Chũ", "conference_held", difficulty: "Mưa lớn,\nsuối ngập", proposal: " ")
      campaign.progress("Xã Nào Đó", "conference_held", difficulty: "Không rõ")
    }
    #expect(report.remarks.map(\.unit) == ["Thị trấn Chũ", "Phòng Nội vụ", "Xã Nào Đó"])
    #expect(report.remarks.map(\.difficulty) == ["Mưa lớn,\nsuối ngập", nil, "Không rõ"])
    #expect(report.remarks.map(\.proposal) == [nil, "=Gửi lại", nil])
    #expect(report.remarks.map(\.period) == [nil, "Tháng 4/2024", nil])
    #expect(
      report.remarks.map { TestCampaign.place($0.location) }
        == ["progress:5:difficulty", "progress:4:proposal", "progress:6:difficulty"])
    #expect(report.remarks[0].milestone == "Tổ chức Hội nghị cấp xã")
  }

  @Test func theReportSaysHowMuchIsNotSettled() {
    let kinds = [DiagnosticKind("e", .error), DiagnosticKind("q", .question), DiagnosticKind("w", .warning)]
    let problems = (kinds + kinds[..<1]).map { Diagnostic($0, at: nil, Phrase(vi: "", en: "")) }
    let open = ProgressReport(TestCampaign().assembled, problems: problems).openProblems
    #expect(open.errors == 2 && open.questions == 1)
    #expect(report().openProblems.isEmpty)
  }

  @Test func reportsGoByWayOfTheOfficeWhoseDutyIsToPutThemTogether() {
    var settings = CampaignSettings.sound
    #expect(settings.officeForReports == nil)
    #expect(settings.chairman == "Chủ tịch UBND huyện Lục Ngạn")
    settings.offices.append(
      Office(id: "a", name: "Phòng A", duties: [Office.Duty(text: "Triển khai và tổng hợp báo cáo tiến độ")]))
    settings.levels = []
    #expect(settings.officeForReports?.name == "Phòng A")
    #expect(settings.chairman == "Chủ tịch UBND huyện Lục Ngạn")
  }

  @Test func anEmptyCampaignGivesAnEmptyReport() {
    var settings = CampaignSettings.sound
    (settings.milestones, settings.levels, settings.offices) = ([], [], [])
    let report = ProgressReport(CampaignRecords(settings: settings).assembled().campaign)
    #expect(report.milestones.isEmpty && report.late.isEmpty && report.silent.isEmpty && report.remarks.isEmpty)
    #expect(report.communeCount == 0 && report.people.total == 0 && report.awards.isEmpty)
  }
}
