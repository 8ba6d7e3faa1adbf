public import VietnameseText

/// The plan of the campaign, as its document says; blanks stay blank.
public struct Plan: Sendable {
  public struct Signer: Sendable, Hashable {
    /// `Nguyễn Văn Hải`.
    public let name: String
    /// `Phó Chủ tịch`.
    public let title: String
    /// In whose name and place: `TM. Ủy ban nhân dân`, `KT. Chủ tịch`, a line each.
    public let capacity: [String]

    public init(name: String, title: String, capacity: [String]) {
      self.name = name
      self.title = title
      self.capacity = capacity
    }
  }

  /// A part of the document: its own paragraphs and points, then its parts.
  public struct Section: Sendable {
    /// A list that the campaign keeps as data and the plan shows at this place.
    public enum Inclusion: String, Sendable, CaseIterable {
      case programme
      case funding
      case offices
    }

    /// `II`, `3.1`; may be empty.
    public let number: String
    public let heading: String
    public let paragraphs: [String]
    public let points: [String]
    public let inclusion: Inclusion?
    public let sections: [Section]

    public init(
      number: String, heading: String, paragraphs: [String] = [], points: [String] = [], inclusion: Inclusion? = nil,
      sections: [Section] = []
    ) {
      self.number = number
      self.heading = heading
      self.paragraphs = paragraphs
      self.points = points
      self.inclusion = inclusion
      self.sections = sections
    }
  }

  /// `nil` where the source leaves it blank.
  public let number: String?
  /// `nil` where the source leaves it blank.
  public let date: CalendarDay?
  /// `KH-UBND`: the part after the number, which the source does print.
  public let numberSuffix: String?
  public let title: String
  public let issuer: String
  public let signer: Signer?
  public let preamble: String
  public let sections: [Section]
  public let closing: String?
  /// Nơi nhận.
  public let recipients: [String]
  /// The deadlines that the plan sets, by award level id.
  public let deadlines: [AwardLevel.ID: Deadline]
  /// Where the document contradicts itself: for the staff, never published.
  public let contradictions: [String]

  public init(
    number: String?, date: CalendarDay?, numberSuffix: String?, title: String, issuer: String, signer: Signer?,
    preamble: String, sections: [Section], closing: String?, recipients: [String],
    deadlines: [AwardLevel.ID: Deadline], contradictions: [String]
  ) {
    self.number = number
    self.date = date
    self.numberSuffix = numberSuffix
    self.title = title
    self.issuer = issuer
    self.signer = signer
    self.preamble = preamble
    self.sections = sections
    self.closing = closing
    self.recipients = recipients
    self.deadlines = deadlines
    self.contradictions = contradictions
  }
}
