public import VietnameseText

/// A person's consent to be published.
///
/// Personal data is published only with consent (Law 91/2025/QH15, Decree 356/2025): blank is not consent, and consent to
/// one use is not consent to another.
public struct Consent: Sendable, Hashable {
  public enum Answer: Sendable, Hashable {
    case given
    case refused
    /// The cell is blank: not published.
    case unknown
  }

  /// What the consent covers.
  public enum Scope: String, Sendable, Hashable, CaseIterable {
    case page
    case photo
    case story
    case download
    case screen
    case yearbook

    /// The word in the column `Phạm vi đồng ý`.
    public var title: String {
      switch self {
      case .page: "trang"
      case .photo: "ảnh"
      case .story: "câu chuyện"
      case .download: "tải về"
      case .screen: "màn hình"
      case .yearbook: "kỷ yếu"
      }
    }
  }

  public let answer: Answer
  /// What the consent covers; empty where the cell is blank.
  public let scope: Set<Scope>
  public let date: CalendarDay?
  /// The paper that proves it.
  public let reference: String?

  public init(answer: Answer, scope: Set<Scope> = [], date: CalendarDay? = nil, reference: String? = nil) {
    self.answer = answer
    self.scope = scope
    self.date = date
    self.reference = reference
  }

  /// A Boolean value that indicates whether the person agreed to `use`.
  ///
  /// Consent with a blank scope covers the page alone.
  public func covers(_ use: Scope) -> Bool {
    guard answer == .given else { return false }
    return scope.isEmpty ? use == .page : scope.contains(use)
  }
}
