/// How much a problem weighs.
public enum Severity: String, Sendable, Hashable, CaseIterable, Comparable {
  /// Nothing is published until it is mended.
  case error
  /// Nothing is published until someone answers it in the file: the program saw two readings and does not guess.
  case question
  /// Published all the same; probably a slip.
  case warning
  /// Something the staff should know; nothing is wrong.
  case note

  /// A Boolean value that indicates whether a site with this problem stays unpublished.
  public var blocks: Bool { self == .error || self == .question }

  /// The word printed before a summary.
  public var word: Phrase {
    switch self {
    case .error: Phrase(vi: "lỗi", en: "error")
    case .question: Phrase(vi: "cần trả lời", en: "question")
    case .warning: Phrase(vi: "cảnh báo", en: "warning")
    case .note: Phrase(vi: "ghi chú", en: "note")
    }
  }

  /// Heavier first.
  public static func < (left: Severity, right: Severity) -> Bool { left.rank < right.rank }

  private var rank: Int {
    switch self {
    case .error: 0
    case .question: 1
    case .warning: 2
    case .note: 3
    }
  }
}
