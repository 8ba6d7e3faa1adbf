/// The languages in which the program speaks of problems.
public enum Language: String, Sendable, CaseIterable {
  case vietnamese = "vi"
  case english = "en"
}

/// A text in both languages.
public struct Phrase: Sendable, Hashable {
  public let vietnamese: String
  public let english: String

  public init(vi vietnamese: String, en english: String) {
    self.vietnamese = vietnamese
    self.english = english
  }

  /// The text in `language`.
  public func text(_ language: Language) -> String {
    switch language {
    case .vietnamese: vietnamese
    case .english: english
    }
  }
}
