public import VietnameseText

/// A conference of a commune or of the district.
public struct Conference: Sendable {
  public let unitText: String
  public internal(set) var unit: UnitReference?
  public let date: CalendarDay?
  public let place: String?
  /// How many certificates were handed over.
  public let certificates: Int?
  public let origin: RowOrigin

  public init(
    unitText: String, date: CalendarDay? = nil, place: String? = nil, certificates: Int? = nil, origin: RowOrigin
  ) {
    self.unitText = unitText
    self.date = date
    self.place = place
    self.certificates = certificates
    self.origin = origin
  }
}

/// How many people a unit sends to the district conference. Published as counts only.
public struct Delegation: Sendable {
  public let unitText: String
  public internal(set) var unit: UnitReference?
  public let number: Int
  public let origin: RowOrigin

  public init(unitText: String, number: Int, origin: RowOrigin) {
    self.unitText = unitText
    self.number = number
    self.origin = origin
  }
}

/// A mistake that was published and put right.
public struct Correction: Sendable {
  public let date: CalendarDay?
  /// The page's address within the site: `dien-hinh/HD-0001.html`.
  public let page: String
  public let wrong: String
  public let right: String
  public let origin: RowOrigin

  public init(date: CalendarDay?, page: String, wrong: String, right: String, origin: RowOrigin) {
    self.date = date
    self.page = page
    self.wrong = wrong
    self.right = right
    self.origin = origin
  }
}

extension Campaign {
  /// A Boolean value that indicates whether a correction is not published: it concerns the page of somebody who is named
  /// no more, and goes with that page.
  func isWithheld(_ correction: Correction) -> Bool {
    honouree(ofPage: correction.page).map { publication(of: $0) != .published } ?? false
  }

  /// Whose page the address is, such as `dien-hinh/HD-0001.html`; `nil` of other pages.
  func honouree(ofPage page: String) -> Honouree? {
    guard page.hasPrefix("dien-hinh/"), page.hasSuffix(".html") else { return nil }
    return honouree(String(page.dropFirst("dien-hinh/".count).dropLast(".html".count)))
  }
}

/// Markdown rendered in safe mode. Only the Markdown reader makes it.
public struct RenderedMarkdown: Sendable, Hashable {
  public let html: [UInt8]

  package init(html: [UInt8]) { self.html = html }
}

/// The yearbook's foreword: `loi-gioi-thieu.md`. There is none but what somebody signed.
public struct Foreword: Sendable {
  /// A heading other than the usual one.
  public let title: String?
  /// Who signs: a person or an office.
  public let signer: String
  /// What the signer is.
  public let position: String?
  public let date: CalendarDay?
  public let body: RenderedMarkdown
  /// Relative to the campaign folder.
  public let file: String

  public init(
    title: String? = nil, signer: String, position: String? = nil, date: CalendarDay? = nil, body: RenderedMarkdown,
    file: String
  ) {
    self.title = title
    self.signer = signer
    self.position = position
    self.date = date
    self.body = body
    self.file = file
  }
}

/// The story of an exemplar: `stories/ID.md`.
public struct Story: Sendable {
  /// The dossier's id, from the file's name.
  public let honoureeID: String
  public let title: String?
  public let author: String?
  public let body: RenderedMarkdown
  /// Relative to the campaign folder.
  public let file: String

  public init(honoureeID: String, title: String? = nil, author: String? = nil, body: RenderedMarkdown, file: String) {
    self.honoureeID = honoureeID
    self.title = title
    self.author = author
    self.body = body
    self.file = file
  }
}
