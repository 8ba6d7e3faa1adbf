/// Small forms of numbers and words that the page and the workbook share.
internal import CampaignModel
internal import VietnameseText

extension CalendarDay {
  /// `25 tháng 4 năm 2024`, as papers write it: days below 10 and the first two months with a zero (Decree
  /// 30/2020/NĐ-CP, Annex I).
  var written: String {
    "\(day < 10 ? "0" : "")\(day) tháng \(month < 3 ? "0" : "")\(month) năm \(year)"
  }
}

extension Publisher {
  /// The post of whoever signs, where it is a known one: `Giám đốc`; `nil` where a person is named.
  ///
  /// The post alone stands above the signature, without the office's name (Decree 30/2020/NĐ-CP, Annex I, II.7).
  var post: String? {
    let key = Folding.key(responsible)
    return Self.posts.first { post in
      let folded = Folding.key(post)
      return key == folded || key.hasPrefix(folded + " ")
    }
  }

  private static let posts = [
    "Giám đốc", "Trưởng phòng", "Trưởng ban", "Chánh Văn phòng", "Chủ tịch", "Hiệu trưởng", "Tổng Giám đốc",
  ]
}

extension ProgressReport {
  /// Milestones that are done once; those that recur are told by their periods.
  var singleMilestones: [MilestoneResult] { milestones.filter { !$0.milestone.isRecurring } }

  /// The states of materials that occur, in order.
  var materialStates: [Material.State] {
    Material.State.allCases.filter { state in materials.contains { ($0.counts[state] ?? 0) > 0 } }
  }

  /// What the plan sets for the communes' conferences: the deadline of the milestone, in its own words.
  var conferenceDeadline: String? {
    milestones.first { $0.milestone.id == "conference_held" }?.milestone.deadline?.verbatim
  }

  /// The first level that has quotas, or the first of all: the one whose conference is the district's.
  var districtLevel: AwardLevel? { settings.levels.first { !$0.quotas.isEmpty } ?? settings.levels.first }

  /// What the plan sets for the district's conference.
  var districtDeadline: DeadlineResult? { deadlines.first { $0.level.id == districtLevel?.id } }
}

extension AwardResult {
  /// Awards by kind in the order of protocol, those that there are.
  var byKind: [(kind: Honouree.Kind, count: Int)] {
    Honouree.Kind.allCases.sorted { $0.protocolRank < $1.protocolRank }
      .compactMap { kind in decided[kind].map { (kind, $0) } }
  }
}

extension PeopleResults {
  var byKind: [(kind: Honouree.Kind, count: Int)] {
    Honouree.Kind.allCases.sorted { $0.protocolRank < $1.protocolRank }
      .compactMap { kind in counts[kind].map { (kind, $0) } }
  }
}
