/// Finds what leads to a person's door in a text's bytes: ID-card and phone numbers, e-mail addresses, numbers of houses,
/// plots and bank accounts, exact coordinates.
///
/// One pass; what is not a digit or `@` costs one comparison. Areas, money, dates, years and the numbers of papers are
/// let be. What the place of a number says (the attribute, column or key that holds it) is for the caller to judge.
public struct PersonalDataScanner {
  public typealias Bytes = UnsafeBufferPointer<UInt8>

  let bytes: Bytes

  /// - Parameter bytes: UTF-8 in normal form C. Other bytes do no harm.
  public init(_ bytes: Bytes) {
    self.bytes = bytes
  }

  /// Calls `found` with each find, in order; they do not overlap.
  ///
  /// - Returns: False when `found` said that it wants no more.
  @discardableResult
  public func forEach(_ found: (PersonalData) -> Bool) -> Bool {
    var index = 0
    while index < bytes.count {
      let byte = bytes[index]
      // Letters and all that is beyond ASCII: most of a text.
      if byte > 0x40 || byte < 0x30 {
        index += 1
        continue
      }
      if byte <= 0x39 {
        var end = index + 1
        while end < bytes.count, bytes[end].isASCIIDigit { end += 1 }
        if let find = number(index..<end) {
          guard found(withSign(find)) else { return false }
          end = max(end, find.range.upperBound)
        }
        index = end
      } else {
        if byte == 0x40, let find = email(at: index) {
          guard found(find) else { return false }
          index = find.range.upperBound
        }
        index += 1
      }
    }
    return true
  }

  /// A number with the `+` and the bracket before it.
  private func withSign(_ find: PersonalData) -> PersonalData {
    var start = find.range.lowerBound
    guard find.kind == .phone else { return find }
    if start > 0, bytes[start - 1] == UInt8(ascii: "+") { start -= 1 }
    if start > 0, bytes[start - 1] == UInt8(ascii: "("), bytes[find.range].contains(UInt8(ascii: ")")) { start -= 1 }
    return PersonalData(.phone, start..<find.range.upperBound, isSure: find.isSure)
  }

  /// What a run of digits begins or is.
  private func number(_ run: Range<Int>) -> PersonalData? {
    let before = run.lowerBound > 0 ? bytes[run.lowerBound - 1] : 0x20
    switch run.count {
    case 1...3:
      if isSpaceOrColon(before), let place = place(run) { return place }
      if run.upperBound < bytes.count, let place = coordinates(run) { return place }
      guard run.count > 1, isStart(run) else { return nil }
      if bytes[run.lowerBound] == 0x30 || isCountryCode(run) { return grouped(run) }
      return run.count == 3 ? threeByThree(run) : nil
    case 4...5:
      if isSpaceOrColon(before), let place = place(run) { return place }
      return isStart(run) && bytes[run.lowerBound] == 0x30 ? grouped(run) : account(run, end: run.upperBound)
    case 6...19:
      guard isStart(run), !runsIntoWord(run.upperBound) else { return nil }
      return account(run, end: run.upperBound) ?? (run.count < 9 ? grouped(run) : long(run))
    default: return nil
    }
  }

  // MARK: Where a number begins

  /// A Boolean value that indicates whether a number may begin here: it is no piece of a word, of a decimal or of the
  /// name of a file.
  func isStart(_ run: Range<Int>) -> Bool {
    let start = run.lowerBound
    guard start > 0 else { return true }
    let before = bytes[start - 1]
    if before.isASCIIWord || before == 0x25 { return false }
    let second = start > 1 ? bytes[start - 2] : 0x20
    switch before {
    case UInt8(ascii: "."): return !second.isASCIIDigit
    case UInt8(ascii: "-"): return !second.isASCIIWord
    case UInt8(ascii: "#"): return second != UInt8(ascii: "&")
    case UInt8(ascii: "/"): return run.count >= 9 || !second.isASCIIWord
    default: return true
    }
  }

  /// A Boolean value that indicates whether what follows a number makes it a piece of a word or of a paper's number.
  func runsIntoWord(_ end: Int) -> Bool {
    guard end < bytes.count else { return false }
    let after = bytes[end]
    if after.isASCIIWord { return true }
    guard end + 1 < bytes.count else { return false }
    let second = bytes[end + 1]
    // 123456789/QĐ-UBND, 121234567:2024, 150000000,5
    switch after {
    case UInt8(ascii: "/"): return second.isASCIILetter || second >= 0x80
    case UInt8(ascii: ":"): return second.isASCIIDigit
    default: return false
    }
  }

  private func isSpaceOrColon(_ byte: UInt8) -> Bool {
    byte == 0x20 || byte == UInt8(ascii: ":") || byte == 0xA0 || byte == 0x0A
  }

  private func isCountryCode(_ run: Range<Int>) -> Bool {
    run.count == 2 && bytes[run.lowerBound] == UInt8(ascii: "8") && bytes[run.lowerBound + 1] == UInt8(ascii: "4")
  }

  // MARK: Whole numbers

  /// Nine to nineteen digits in a row.
  private func long(_ run: Range<Int>) -> PersonalData? {
    var digits = DigitString()
    for index in run { digits.append(bytes[index]) }
    if digits.isPhone { return isNumbered(run.lowerBound) ? nil : PersonalData(.phone, run) }
    if digits.isIdentityCard { return PersonalData(.identity, run) }
    guard digits.count == 9 else { return nil }
    if digits.isMobileWithoutZero {
      return PersonalData(.phone, run, isSure: hasWord(before: run.lowerBound, among: Self.phoneWords))
    }
    return digits.isOldIdentityCard ? oldIdentityCard(run, digits) : nil
  }

  private func oldIdentityCard(_ range: Range<Int>, _ digits: DigitString) -> PersonalData? {
    if hasWord(before: range.lowerBound, among: Self.identityWords) { return PersonalData(.identity, range) }
    guard !digits.endsInThousands, !isMeasured(range.upperBound), !isNumbered(range.lowerBound),
      !isSum(range.lowerBound)
    else { return nil }
    return PersonalData(.identity, range, isPlain: true)
  }

  // MARK: Numbers in groups

  /// `121 234 567`: an older ID card's number, where it is no amount. With points it always is one.
  private func threeByThree(_ first: Range<Int>) -> PersonalData? {
    let end = first.upperBound + 8
    let before = first.lowerBound
    // A group of its own, not the second of four.
    if before > 1, bytes[before - 1] == 0x20, bytes[before - 2].isASCIIDigit { return nil }
    guard end <= bytes.count, bytes[first.upperBound] == 0x20, bytes[first.upperBound + 4] == 0x20,
      end == bytes.count || !(bytes[end].isASCIIDigit || bytes[end] == 0x20 && groupAfter(end) != nil)
    else { return nil }
    var digits = DigitString()
    for index in first.lowerBound..<end where bytes[index] != 0x20 {
      guard bytes[index].isASCIIDigit else { return nil }
      digits.append(bytes[index])
    }
    guard digits.count == 9, digits.isOldIdentityCard, !runsIntoWord(end) else { return nil }
    return oldIdentityCard(first.lowerBound..<end, digits)
  }

  /// Digits in groups, with one blank, dot or hyphen between them: `0912 345 678`, `(+84) 912-345-678`. The longest
  /// number that makes sense wins: `0204 388 2000` before `0204 388 200`.
  private func grouped(_ first: Range<Int>) -> PersonalData? {
    var digits = DigitString()
    for index in first { digits.append(bytes[index]) }
    let isCountry = isCountryCode(first)
    let hasPlus = first.lowerBound > 0 && bytes[first.lowerBound - 1] == UInt8(ascii: "+")
    var shape = Grouping(isPairs: first.count == 2 && !isCountry, isEven: first.count >= 3)
    var end = first.upperBound
    var best: PersonalData?
    for number in 1...6 {
      guard let next = groupAfter(end) else { break }
      var stop = next.start
      while stop < bytes.count, bytes[stop].isASCIIDigit { stop += 1 }
      let length = stop - next.start
      end = stop
      // +84 (0) 912 345 678
      if isCountry, number == 1, length == 1, bytes[next.start] == 0x30 { continue }
      guard length >= 2, digits.count + length <= 13 else { break }
      for index in next.start..<stop { digits.append(bytes[index]) }
      shape.add(length: length, isHyphen: next.isHyphen)
      if !runsIntoWord(end), let kind = kind(digits, shape, hasPlus: hasPlus, first.lowerBound..<end) {
        best = PersonalData(kind, first.lowerBound..<end)
      }
    }
    return best
  }

  /// How a number is split.
  private struct Grouping {
    /// A Boolean value that indicates whether every group has two digits.
    var isPairs: Bool
    /// A Boolean value that indicates whether every group has three digits or more, without hyphens.
    var isEven: Bool

    mutating func add(length: Int, isHyphen: Bool) {
      isPairs = isPairs && length == 2
      isEven = isEven && length >= 3 && !isHyphen
    }
  }

  private func kind(
    _ digits: DigitString, _ grouping: Grouping, hasPlus: Bool, _ range: Range<Int>
  ) -> PersonalData.Kind? {
    let isSplitWell = grouping.isPairs || digits.startsWithCountryCode || bytes[range.lowerBound + 2].isASCIIDigit
    if isSplitWell, hasPlus || !digits.startsWithCountryCode, digits.isPhone {
      return isNumbered(range.lowerBound) ? nil : .phone
    }
    if grouping.isEven, digits.isIdentityCard, !isMeasured(range.upperBound) { return .identity }
    if digits.isOldLandline, hasWord(before: range.lowerBound, among: Self.phoneWords) { return .phone }
    return nil
  }

  /// Where the next group of digits begins, when only a joint stands between.
  private func groupAfter(_ end: Int) -> (start: Int, isHyphen: Bool)? {
    var index = end
    var isHyphen = false
    var blanks = 0
    while index < bytes.count, index - end < 4 {
      let byte = bytes[index]
      if byte.isASCIIDigit { return index > end ? (index, isHyphen) : nil }
      switch byte {
      case 0x20: blanks += 1
      case UInt8(ascii: "."): if index > end { return nil }
      case UInt8(ascii: "-"): isHyphen = true
      case UInt8(ascii: ")"), UInt8(ascii: "("): break
      // No-break space, narrow no-break space.
      case 0xC2 where index + 1 < bytes.count && bytes[index + 1] == 0xA0:
        blanks += 1
        index += 1
      case 0xE2 where index + 2 < bytes.count && bytes[index + 1] == 0x80 && bytes[index + 2] == 0xAF:
        blanks += 1
        index += 2
      default: return nil
      }
      if blanks > 1 { return nil }
      index += 1
    }
    guard index < bytes.count, bytes[index].isASCIIDigit else { return nil }
    return (index, isHyphen)
  }
}
