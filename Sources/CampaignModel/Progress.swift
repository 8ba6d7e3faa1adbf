public import VietnameseText

/// A commune or an office: whoever owes a milestone, a material or a report.
public enum UnitReference: Sendable, Hashable {
  case commune(Commune.ID)
  case office(Office.ID)
  /// The district itself.
  case district
}

/// A day by which the plan wants something done.
public struct Deadline: Sendable, Hashable {
  public let date: CalendarDay
  /// The plan's words: `xong trước ngày 20/4/2024`.
  public let verbatim: String
  /// Whether the day itself still counts as in time; `nil` until someone settles it: "trước ngày 20/4" is strictly 19/4,
  /// and offices often mean "by".
  public let isInclusive: Bool?

  public init(date: CalendarDay, verbatim: String, isInclusive: Bool? = nil) {
    self.date = date
    self.verbatim = verbatim
    self.isInclusive = isInclusive
  }
}

/// A step that every commune takes, in display order; none blocks another.
public struct Milestone: Sendable, Identifiable {
  /// `plan_issued`, `conference_held`, …
  public let id: String
  public let name: String
  /// A few words for a table's head.
  public let shortName: String
  /// Only where the plan gives one.
  public let deadline: Deadline?
  /// A Boolean value that indicates whether it has one row a period.
  public let isRecurring: Bool

  public init(id: String, name: String, shortName: String, deadline: Deadline? = nil, isRecurring: Bool = false) {
    self.id = id
    self.name = name
    self.shortName = shortName
    self.deadline = deadline
    self.isRecurring = isRecurring
  }
}

/// What a unit reported about a milestone.
public struct ProgressEntry: Sendable {
  /// The state as the unit typed it.
  public enum State: String, Sendable, CaseIterable {
    case notStarted = "not_started"
    case inProgress = "in_progress"
    case done
    case notApplicable = "not_applicable"

    public var title: String {
      switch self {
      case .notStarted: "Chưa thực hiện"
      case .inProgress: "Đang thực hiện"
      case .done: "Hoàn thành"
      case .notApplicable: "Không áp dụng"
      }
    }
  }

  public let unitText: String
  public internal(set) var unit: UnitReference?
  public let milestoneText: String
  public internal(set) var milestone: Milestone.ID?
  /// The reporting period of a recurring milestone, as typed: `Tháng 3/2024`.
  public let period: String?
  public let state: State
  public let date: CalendarDay?
  /// The paper that proves it: `Kế hoạch số 12/KH-UBND`.
  public let evidence: String?
  /// Internal: never in any view.
  public let difficulty: String?
  /// Internal: never in any view.
  public let proposal: String?
  public let origin: RowOrigin

  public init(
    unitText: String, milestoneText: String, period: String? = nil, state: State, date: CalendarDay? = nil,
    evidence: String? = nil, difficulty: String? = nil, proposal: String? = nil, origin: RowOrigin
  ) {
    self.unitText = unitText
    self.milestoneText = milestoneText
    self.period = period
    self.state = state
    self.date = date
    self.evidence = evidence
    self.difficulty = difficulty
    self.proposal = proposal
    self.origin = origin
  }
}

/// What the public sees of a milestone, derived from what was typed, the deadline and the table's date.
public enum ProgressStatus: String, Sendable, CaseIterable {
  case done
  /// Done by the unit's own word, without evidence.
  case doneByReport
  case doneLate
  /// Done on the very day of a deadline that may or may not include it: neither late nor in time.
  case doneOnTheDay
  case inProgress
  case notStarted
  case overdue
  case notApplicable
  /// No row.
  case unknown

  public var title: String {
    switch self {
    case .done: "Hoàn thành"
    case .doneByReport: "Hoàn thành theo báo cáo của đơn vị"
    case .doneLate: "Hoàn thành sau thời hạn"
    case .doneOnTheDay: "Hoàn thành"
    case .inProgress: "Đang thực hiện"
    case .notStarted: "Chưa thực hiện"
    case .overdue: "Quá thời hạn, chưa hoàn thành"
    case .notApplicable: "Không áp dụng"
    case .unknown: "Chưa có thông tin"
    }
  }

  /// A Boolean value that indicates whether the step is behind the unit.
  public var isDone: Bool {
    switch self {
    case .done, .doneByReport, .doneLate, .doneOnTheDay: true
    case .inProgress, .notStarted, .overdue, .notApplicable, .unknown: false
    }
  }
}
