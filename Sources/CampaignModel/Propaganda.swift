public import VietnameseText

/// When a material or activity serves: before, during or after the conference.
public enum Phase: String, Sendable, CaseIterable {
  case before
  case during
  case after

  public var title: String {
    switch self {
    case .before: "Trước hội nghị"
    case .during: "Trong hội nghị"
    case .after: "Sau hội nghị"
    }
  }
}

/// A propaganda material.
public struct Material: Sendable, Identifiable {
  /// The plan's kinds, and two the offices use besides: leaflets and loudspeaker bulletins.
  public enum Kind: String, Sendable, CaseIterable {
    case banner, billboard, poster
    case videoReport = "video_report"
    case article, column, topic, report, paper, yearbook, leaflet
    case radioBulletin = "radio_bulletin"

    public var title: String {
      switch self {
      case .banner: "Băng rôn"
      case .billboard: "Pa nô"
      case .poster: "Áp phích"
      case .videoReport: "Phóng sự"
      case .article: "Bài viết"
      case .column: "Chuyên mục"
      case .topic: "Chuyên đề"
      case .report: "Báo cáo"
      case .paper: "Tham luận"
      case .yearbook: "Kỷ yếu"
      case .leaflet: "Tờ rơi"
      case .radioBulletin: "Bản tin truyền thanh"
      }
    }
  }

  public enum State: String, Sendable, CaseIterable {
    case planned
    case inProgress = "in_progress"
    case awaitingApproval = "awaiting_approval"
    /// Only this can be downloaded.
    case released
    case removed

    public var title: String {
      switch self {
      case .planned: "Dự kiến"
      case .inProgress: "Đang thực hiện"
      case .awaitingApproval: "Chờ duyệt"
      case .released: "Đã phát hành"
      case .removed: "Đã gỡ"
      }
    }
  }

  public let id: String
  public let title: String
  public let kind: Kind
  public let phase: Phase
  /// Where it is shown or broadcast, as typed: `Đài Truyền thanh huyện`.
  public let channel: String?
  public let officeText: String
  public internal(set) var office: Office.ID?
  public let communeText: String
  public internal(set) var commune: Commune.ID?
  public let quantity: Int?
  public let date: CalendarDay?
  public let state: State
  /// The words of a slogan.
  public let text: String?
  /// A file below `documents/`.
  public let file: String?
  /// `http` or `https`.
  public let url: String?
  public let credit: String?
  /// Internal: never in any view.
  public let note: String?
  /// The answer to a question the program asked about this row, as typed.
  public let confirmation: String?
  public let origin: RowOrigin

  public init(
    id: String, title: String, kind: Kind, phase: Phase, channel: String? = nil, officeText: String = "",
    communeText: String = "", quantity: Int? = nil, date: CalendarDay? = nil, state: State, text: String? = nil,
    file: String? = nil, url: String? = nil, credit: String? = nil, note: String? = nil,
    confirmation: String? = nil, origin: RowOrigin
  ) {
    self.id = id
    self.title = title
    self.kind = kind
    self.phase = phase
    self.channel = channel
    self.officeText = officeText
    self.communeText = communeText
    self.quantity = quantity
    self.date = date
    self.state = state
    self.text = text
    self.file = file
    self.url = url
    self.credit = credit
    self.note = note
    self.confirmation = confirmation
    self.origin = origin
  }
}

/// An exchange, a study visit or another activity.
public struct Activity: Sendable, Identifiable {
  public let id: String
  public let title: String
  /// As typed: `Giao lưu`, `Tham quan học tập`.
  public let kind: String?
  public let date: CalendarDay?
  public let place: String?
  public let officeText: String
  public internal(set) var office: Office.ID?
  public let summary: String?
  public let origin: RowOrigin

  public init(
    id: String, title: String, kind: String? = nil, date: CalendarDay? = nil, place: String? = nil,
    officeText: String = "", summary: String? = nil, origin: RowOrigin
  ) {
    self.id = id
    self.title = title
    self.kind = kind
    self.date = date
    self.place = place
    self.officeText = officeText
    self.summary = summary
    self.origin = origin
  }
}
