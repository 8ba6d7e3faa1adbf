internal import Diagnostics

/// The words of a value, parted by HTML's white space, as ranges of its bytes.
struct WordRanges: Sequence, IteratorProtocol {
  private let value: Bytes
  private var index = 0

  init(_ value: Bytes) {
    self.value = value
  }

  mutating func next() -> Range<Int>? {
    while index < value.count, value[index].isSpace { index += 1 }
    guard index < value.count else { return nil }
    let start = index
    while index < value.count, !value[index].isSpace { index += 1 }
    return start..<index
  }
}

extension Bytes {
  var words: WordRanges { WordRanges(self) }

  /// The bytes at `range` quoted for a message.
  func quoted(_ range: Range<Int>) -> String {
    piece(range.lowerBound..<Swift.min(range.upperBound, range.lowerBound + 400)).text.quoted()
  }

  /// The bytes of the character that has a byte at `offset`.
  func character(at offset: Int) -> Range<Int> {
    guard offset >= 0, offset < count else { return Swift.max(0, count - 1)..<count }
    var start = offset
    while start > 0, self[start].isContinuation { start -= 1 }
    var end = start + 1
    while end < count, self[end].isContinuation { end += 1 }
    return start..<end
  }

  /// The code point that begins at `offset`, and its length; nil for what is no UTF-8.
  func scalar(at offset: Int) -> (scalar: Unicode.Scalar, length: Int)? {
    guard offset < count else { return nil }
    let first = self[offset]
    if first < 0x80 { return (Unicode.Scalar(first), 1) }
    let length = first >= 0xF0 ? 4 : first >= 0xE0 ? 3 : 2
    guard first >= 0xC2, offset + length <= count else { return nil }
    var code = UInt32(first) & (length == 4 ? 0x07 : length == 3 ? 0x0F : 0x1F)
    for index in offset + 1..<offset + length {
      guard self[index].isContinuation else { return nil }
      code = code << 6 | UInt32(self[index] & 0x3F)
    }
    guard let scalar = Unicode.Scalar(code) else { return nil }
    return (scalar, length)
  }
}

/// Lists of words in which none stands twice.
enum Words {
  /// The first word that stood there before.
  static func repeated(in value: Bytes, ignoringCase: Bool = false) -> Range<Int>? {
    var seen = 0
    var hashes: Set<UInt64> = []
    for word in value.words {
      // Two or three words are compared as they stand; a set is made only for more.
      if seen < 4 {
        for (number, other) in value.words.enumerated() {
          if number >= seen { break }
          if equal(value, word, other, ignoringCase: ignoringCase) { return word }
        }
      } else {
        if seen == 4 {
          for (number, other) in value.words.enumerated() where number < seen {
            hashes.insert(hash(value, other, ignoringCase: ignoringCase))
          }
        }
        if !hashes.insert(hash(value, word, ignoringCase: ignoringCase)).inserted { return word }
      }
      seen += 1
    }
    return nil
  }

  static func repetition(in value: Bytes) -> ValueFault? {
    repeated(in: value).map { .repeatedWord(value, $0) }
  }

  private static func equal(_ value: Bytes, _ left: Range<Int>, _ right: Range<Int>, ignoringCase: Bool) -> Bool {
    guard left.count == right.count else { return false }
    for offset in 0..<left.count {
      let (one, other) = (value[left.lowerBound + offset], value[right.lowerBound + offset])
      if one != other, !ignoringCase || one.lowercase != other.lowercase { return false }
    }
    return true
  }

  private static func hash(_ value: Bytes, _ word: Range<Int>, ignoringCase: Bool) -> UInt64 {
    guard ignoringCase else { return Hash.of(value.piece(word)) }
    return value[word].map(\.lowercase).withUnsafeBufferPointer { Hash.of($0) }
  }
}

extension Rule {
  static let repeatedWord = Rule(
    DiagnosticKind("repeated-word", .error),
    title: Phrase(
      vi: "Trong danh sách từ của một thuộc tính, mỗi từ viết một lần", en: "A list of keywords has each only once"),
    why: Phrase(
      vi: "Từ lặp lại không thêm tác dụng, thường là gõ nhầm một từ khác.",
      en: "The second has no effect, and was often meant to be another word."),
    good: .body("<p><a href=\"https://example.com/\" rel=\"nofollow noopener\">Trang khác</a></p>"),
    bad: .body("<p><a href=\"https://example.com/\" rel=\"nofollow ‸nofollow\">Trang khác</a></p>"))
}

extension ValueFault {
  static func repeatedWord(_ value: Bytes, _ word: Range<Int>) -> ValueFault {
    let text = value.quoted(word)
    return ValueFault(
      .repeatedWord, word, Phrase(vi: "từ \(text) viết hai lần", en: "\(text) stands there twice"),
      remedy: Phrase(vi: "Bỏ một lần.", en: "Drop one of them."))
  }
}
