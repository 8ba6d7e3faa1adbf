internal import CampaignModel

/// What the invented communes reported: 29 communes by nine milestones, their conferences and delegates.
struct SampleProgress {
  static let columns = ["unit", "milestone", "period", "state", "date", "evidence", "difficulty", "proposal"]
  static let conferenceColumns = ["unit", "date", "place", "certificates"]
  static let delegateColumns = ["unit", "number"]

  private(set) var rows: [[String]] = []
  private(set) var conferences: [[String]] = []
  private(set) var delegates: [[String]] = []

  /// - Parameter decisions: Each commune's decisions, in the order of `LucNganCommune.all`.
  init(courses: [SampleCourse], decisions: [[SampleDecision]], seed: UInt64) {
    for (index, commune) in LucNganCommune.all.enumerated() {
      let course = courses[index]
      var random = SampleRandom(seed: seed, purpose: "progress of \(commune.code)")
      add(commune, course, decisions[index], isLast: index == LucNganCommune.all.count - 1, using: &random)
      guard let day = course.conference else { continue }
      let certificates = decisions[index].filter { !$0.isAnnulled }.flatMap(\.counts.values).reduce(0, +)
      conferences.append([
        commune.title, day.text, random.pick(["Nhà văn hóa trung tâm", "Hội trường UBND"]), String(certificates),
      ])
      delegates.append([commune.title, String(course.delegates)])
    }
  }

  /// The nine rows of a commune.
  private mutating func add(
    _ commune: LucNganCommune, _ course: SampleCourse, _ decisions: [SampleDecision], isLast: Bool,
    using random: inout SampleRandom
  ) {
    let number = random.number(8...60)
    func row(_ milestone: String, _ day: SampleDay?, _ evidence: String, else state: ProgressEntry.State) {
      // Now and then a commune reports on its own word, without a paper.
      let paper = day == nil || random.chance(12) ? "" : evidence
      rows.append([
        commune.title, milestone, "", (day == nil ? state : .done).title, day?.text ?? "", paper, "", "",
      ])
    }
    row("plan_issued", course.planIssued, "Kế hoạch số MH-\(number)/KH-UBND", else: .notStarted)
    row("villages_guided", course.villagesGuided, "Công văn số MH-\(number + 5)/UBND", else: .notStarted)
    row("exemplars_selected", course.exemplarsSelected, "Biên bản họp xét chọn", else: .inProgress)
    row(
      "commune_awards_decided", decisions.isEmpty ? nil : course.awardsDecided,
      "Quyết định số \(decisions.first?.number ?? "")", else: .inProgress)
    row("conference_held", course.conference, "Biên bản hội nghị", else: .notStarted)
    let after = course.conference
    if isLast {
      rows.append([commune.title, "delegates_nominated", "", ProgressEntry.State.notApplicable.title, "", "", "", ""])
    } else {
      row(
        "delegates_nominated", after?.later(by: 1), "Danh sách \(course.delegates) đại biểu", else: .notStarted)
    }
    row("dossier_submitted", after?.later(by: 2), "Tờ trình số MH-\(number + 9)/TTr-UBND", else: .inProgress)
    let isReported = random.chance(70)
    row(
      "result_report_sent", isReported ? after?.later(by: 2) : nil, "Báo cáo số MH-\(number + 12)/BC-UBND",
      else: .inProgress)
    rows.append([
      commune.title, "progress_reported", "Tháng 4/2024", ProgressEntry.State.done.title, "22/4/2024",
      "Báo cáo số MH-\(number + 11)/BC-UBND",
      random.chance(20) ? random.pick(Self.difficulties) : "", random.chance(10) ? random.pick(Self.proposals) : "",
    ])
  }

  private static let difficulties = [
    "Kinh phí tổ chức hội nghị còn hạn hẹp", "Thời tiết mưa kéo dài, việc đo đạc chậm",
    "Cán bộ phụ trách mới nhận việc",
  ]
  private static let proposals = [
    "Đề nghị huyện hỗ trợ in kỷ yếu", "Đề nghị hướng dẫn thêm về mẫu hồ sơ", "Đề nghị lùi thời hạn gửi báo cáo",
  ]
}
