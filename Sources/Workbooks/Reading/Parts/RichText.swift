/// Joins the runs of a string item, shared or in a cell.
///
/// An item holds either one text or runs with a text each; phonetic guides are no part of it.
struct RichText {
  private enum Place { case item, run, text, runText }

  private var place = Place.item
  private var isTrimmedAtStart = false
  private var isTrimmedAtEnd = false
  private var hasText = false

  mutating func begin() { self = RichText() }

  /// - Returns: Whether to look into the element.
  mutating func start(_ name: ElementName, _ attributes: Attributes, wantsText: inout Bool) -> Bool {
    switch place {
    case .item where name.isLetter("r"): place = .run
    case .item where name.isLetter("t"): place = .text
    case .run where name.isLetter("t"): place = .runText
    default: return false
    }
    if place == .run { return true }
    let keepsSpace = Self.keepsSpace(attributes)
    if !hasText { isTrimmedAtStart = !keepsSpace }
    isTrimmedAtEnd = !keepsSpace
    hasText = true
    wantsText = true
    return true
  }

  mutating func end(wantsText: inout Bool) {
    wantsText = false
    place = place == .runText ? .run : .item
  }

  /// The text gathered. Space at its ends counts only where `xml:space` keeps it; between runs it always does.
  func text(_ bytes: UnsafeBufferPointer<UInt8>) -> String {
    var kept = bytes[...]
    if isTrimmedAtStart { while let first = kept.first, Self.isSpace(first) { kept = kept.dropFirst() } }
    if isTrimmedAtEnd { while let last = kept.last, Self.isSpace(last) { kept = kept.dropLast() } }
    return StoredText.decode(UnsafeBufferPointer(rebasing: kept))
  }

  private static func keepsSpace(_ attributes: Attributes) -> Bool {
    for index in 0..<attributes.count {
      if let found = attributes.at(index), found.name == "space" { return found.value == "preserve" }
    }
    return false
  }

  private static func isSpace(_ byte: UInt8) -> Bool { byte == 0x20 || byte == 0x09 || byte == 0x0A || byte == 0x0D }
}
