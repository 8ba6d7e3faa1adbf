internal import CampaignModel
internal import Templates
internal import VietnameseText

/// Views of single units: who is late, who is silent, what they write.

/// A unit behind its time.
struct LateRow: View {
  let number: Int
  let late: LateUnit

  static let schema = Schema<LateRow>(
    .number("number") { $0.number }, .text("unit") { $0.late.unit.name }, .text("milestone") { $0.late.milestone.name },
    .text("deadline") { $0.late.deadline.verbatim }, .flag("isDone") { $0.late.isDone },
    .optional("day") { $0.late.standing.date?.short },
    .text("state") { ($0.late.standing.entry?.state ?? .notStarted).title.lowercasedFirst })
}

/// A unit that owes word.
struct SilentRow: View {
  struct SilenceView: View {
    let silence: SilentUnit.Silence

    private var periods: (Milestone, [String])? {
      if case .periods(let one, let other) = silence { (one, other) } else { nil }
    }
    private var milestone: (Milestone, Deadline)? {
      if case .milestone(let one, let other) = silence { (one, other) } else { nil }
    }

    static let schema = Schema<SilenceView>(
      .flag("isNothing") { if case .nothing = $0.silence { true } else { false } },
      .flag("isWorkbook") { if case .noWorkbook = $0.silence { true } else { false } },
      .optional("recurring") { $0.periods?.0.name.lowercasedFirst },
      .optional("periods") { $0.periods?.1.map(\.lowercasedFirst).joined(separator: ", ") },
      .optional("milestone") { $0.milestone?.0.name }, .optional("deadline") { $0.milestone?.1.verbatim })
  }

  let number: Int
  let unit: SilentUnit

  static let schema = Schema<SilentRow>(
    .number("number") { $0.number }, .text("unit") { $0.unit.unit.name },
    .list("silences") { $0.unit.silences.map(SilenceView.init) })
}

/// What a unit wrote, word by word.
struct RemarkRow: View {
  let number: Int
  let remark: Remark

  static let schema = Schema<RemarkRow>(
    .number("number") { $0.number }, .text("unit") { $0.remark.unit }, .text("milestone") { $0.remark.milestone },
    .optional("period") { $0.remark.period }, .optional("difficulty") { $0.remark.difficulty },
    .optional("proposal") { $0.remark.proposal }, .text("place") { $0.remark.location.label })
}
