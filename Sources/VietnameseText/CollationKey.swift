/// The place of a text in Vietnamese order, computed once and compared fast.
///
/// Letters come first: a ă â b c d đ e ê … o ô ơ p … u ư … y, with f, j, w, z where Latin has them; digits before letters;
/// anything else separates words, and a word comes before every longer one. Texts with the same letters are told apart by
/// tones, in the order none, huyền, hỏi, ngã, sắc, nặng; then by case, small letters first. Composed and decomposed text,
/// and the two placements of a tone (hòa, hoà), have one key.
///
/// The order is that of the Unicode collation for `vi`, but for punctuation, which only separates.
public struct CollationKey: Comparable, Hashable, Sendable {
  /// The first eight bytes, big end first: they decide most comparisons.
  private let head: UInt64
  private let tail: [UInt8]

  /// The key of a whole text, such as the name of a collective or of a commune.
  ///
  /// - Parameter numbersByValue: A Boolean value that indicates whether runs of digits compare as numbers
  ///   (“Thôn 2” before “Thôn 10”).
  public init(_ text: String, numbersByValue: Bool = false) {
    var writer = CollationWriter(numbersByValue: numbersByValue, capacity: text.utf8.count)
    writer.add(Folding.toneNormalised(text))
    self.init(writer.finish())
  }

  /// The key of a person's name: the given name, then the family name, then the middle names; each by letters, then by
  /// tones; at last all by case.
  public init(personName: String) {
    let name = PersonName(Folding.toneNormalised(personName))
    var writer = CollationWriter(numbersByValue: false, capacity: personName.utf8.count)
    writer.add(name.given)
    writer.add(name.family)
    writer.add(name.middle)
    self.init(writer.finish())
  }

  private init(_ bytes: [UInt8]) {
    var head: UInt64 = 0
    for index in 0..<8 { head = head << 8 | UInt64(index < bytes.count ? bytes[index] : 0) }
    self.head = head
    tail = Array(bytes.dropFirst(8))
  }

  public static func < (left: CollationKey, right: CollationKey) -> Bool {
    if left.head != right.head { return left.head < right.head }
    return left.tail.withUnsafeBufferPointer { left in
      right.tail.withUnsafeBufferPointer { right in
        let common = min(left.count, right.count)
        var index = 0
        while index < common {
          if left[index] != right[index] { return left[index] < right[index] }
          index += 1
        }
        return left.count < right.count
      }
    }
  }
}

/// Writes the bytes of a ``CollationKey``: for each part its letters, 0, its tones, 0; then the case of all.
struct CollationWriter {
  private static let wordEnd: UInt8 = 1
  private static let digitBase: UInt8 = 0x10
  private static let numberBase: UInt8 = 0x1A
  private static let letterBase: UInt8 = 0x60
  private static let otherLetter: UInt8 = 0xA0

  private let numbersByValue: Bool
  private var bytes: [UInt8] = []
  private var tones: [UInt8] = []
  private var cases: [UInt8] = []

  init(numbersByValue: Bool, capacity: Int) {
    self.numbersByValue = numbersByValue
    bytes.reserveCapacity(capacity * 2 + 8)
    tones.reserveCapacity(capacity)
    cases.reserveCapacity(capacity)
  }

  /// Adds one part of the key; `text` is in normal form C.
  mutating func add(_ text: String) {
    let letters = LatinLetters.letters
    let plain = LatinLetters.plain
    var isBetweenWords = false
    let start = bytes.count
    var number: [UInt8] = []
    for scalar in text.unicodeScalars {
      let place = LatinLetters.index(scalar.value)
      let folded = place.map { plain[$0] } ?? 0
      let isDigit = folded != 0 && folded <= UInt8(ascii: "9")
      if !isDigit, !number.isEmpty { flush(&number) }
      if folded == 0, !isOtherLetter(scalar) {
        isBetweenWords = isBetweenWords || !isMark(scalar)
        continue
      }
      if isBetweenWords, bytes.count > start { put(Self.wordEnd, tone: 0, isUpper: false) }
      isBetweenWords = false
      if isDigit {
        let digit = folded - UInt8(ascii: "0")
        if numbersByValue { number.append(digit) } else { put(Self.digitBase + digit, tone: 0, isUpper: false) }
      } else if let place, folded != 0 {
        put(Self.letterBase + letters[place].rank, tone: letters[place].tone, isUpper: letters[place].isUpper)
      } else {
        putOther(scalar)
      }
    }
    if !number.isEmpty { flush(&number) }
    bytes.append(0)
    while tones.last == 1 { tones.removeLast() }
    bytes.append(contentsOf: tones)
    bytes.append(0)
    tones.removeAll(keepingCapacity: true)
  }

  mutating func finish() -> [UInt8] {
    while cases.last == 1 { cases.removeLast() }
    return bytes + cases
  }

  private mutating func put(_ byte: UInt8, tone: UInt8, isUpper: Bool) {
    bytes.append(byte)
    tones.append(tone + 1)
    cases.append(isUpper ? 2 : 1)
  }

  /// A letter of another script, after all Latin ones.
  private mutating func putOther(_ scalar: Unicode.Scalar) {
    bytes.append(Self.otherLetter)
    for byte in scalar.properties.lowercaseMapping.utf8 { bytes.append(byte) }
    tones.append(1)
    cases.append(scalar.properties.isUppercase ? 2 : 1)
  }

  /// A number by value: how many digits, then the digits; leading zeros do not count.
  private mutating func flush(_ number: inout [UInt8]) {
    let digits = number.drop { $0 == 0 }
    bytes.append(Self.numberBase + UInt8(min(digits.count, 64)))
    for digit in digits { bytes.append(Self.digitBase + digit) }
    tones.append(1)
    cases.append(1)
    number.removeAll(keepingCapacity: true)
  }

  private func isOtherLetter(_ scalar: Unicode.Scalar) -> Bool {
    !scalar.isASCII && scalar.properties.isAlphabetic && !isMark(scalar)
  }

  private func isMark(_ scalar: Unicode.Scalar) -> Bool {
    guard scalar.value >= 0x300 else { return false }
    switch scalar.properties.generalCategory {
    case .nonspacingMark, .enclosingMark, .format: return true
    default: return false
    }
  }
}
