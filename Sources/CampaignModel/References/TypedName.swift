/// The forms in which names that people typed are compared.
internal import VietnameseText

enum TypedName {
  /// The name with its marks, in small letters, with one placement of tones and one space between words.
  ///
  /// `Ủy ban nhân dân` and `UBND` are one word here: offices write either.
  static func spelled(_ text: String) -> String {
    let tidy = Folding.toneNormalised(text).lowercased().trimmedAndCollapsed
    return tidy.utf8.count < longCommittee.utf8.count ? tidy : tidy.replacing(longCommittee, with: "ubnd")
  }

  /// The name without marks.
  static func folded(_ text: String) -> String { Folding.key(spelled(text)) }

  /// A Boolean value that indicates whether someone typed without any marks, so that none of them can be wrong.
  static func isPlain(_ text: String) -> Bool { text.utf8.allSatisfy { $0 < 0x80 } }

  private static let longCommittee = "ủy ban nhân dân"
}
