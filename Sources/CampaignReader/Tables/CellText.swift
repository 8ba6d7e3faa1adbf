internal import VietnameseText

/// Makes a cell's text fit to be used: composed, without invisible characters and look-alikes; says what it found.
enum CellText {
  /// Something found in a cell.
  enum Finding: Equatable {
    /// A letter that only looks like the right one, and was replaced by it.
    case lookAlike(from: Unicode.Scalar, to: Unicode.Scalar)
    /// A character that shows nothing, and was left out.
    case invisible(Unicode.Scalar)
    case bidirectionalControl(Unicode.Scalar)
    case control(Unicode.Scalar)
    case privateUse(Unicode.Scalar)
    /// A letter that a conversion lost.
    case lostLetter
    /// Letters of an old encoding's font; with what they probably say.
    case legacy(LegacyEncoding, reading: String?)
  }

  /// The text in use, and what was found; each kind of finding once.
  static func cleaned(_ text: String) -> (text: String, findings: [Finding]) {
    var findings: [Finding] = []
    func add(_ finding: Finding) {
      if !findings.contains(finding) { findings.append(finding) }
    }
    let composed = text.nfc
    if let encoding = TextDecoding.legacyGuess(inText: composed) {
      return (composed, [.legacy(encoding, reading: TextDecoding.probableReading(of: composed, as: encoding))])
    }
    let repair = LookAlike.repaired(composed)
    for change in repair?.changes ?? [] { add(.lookAlike(from: change.from, to: change.to)) }
    let repaired = repair?.text ?? composed
    let suspicious = LookAlike.findings(in: repaired)
    if TextDecoding.hasLostLetters(repaired) { add(.lostLetter) }
    guard !suspicious.isEmpty else { return (repaired, findings) }
    var replacements: [Int: Unicode.Scalar?] = [:]
    for finding in suspicious {
      switch finding.kind {
      case .foreignLetter(let latin):
        replacements[finding.offset] = .some(latin)
        add(.lookAlike(from: finding.scalar, to: latin))
      case .zeroWidth:
        replacements[finding.offset] = .some(nil)
        add(.invisible(finding.scalar))
      case .bidirectionalControl: add(.bidirectionalControl(finding.scalar))
      case .control: add(.control(finding.scalar))
      case .privateUse: add(.privateUse(finding.scalar))
      case .replacement: add(.lostLetter)
      }
    }
    return (replacing(replacements, in: repaired).nfc, findings)
  }

  private static func replacing(_ replacements: [Int: Unicode.Scalar?], in text: String) -> String {
    guard !replacements.isEmpty else { return text }
    var result = String.UnicodeScalarView()
    for (offset, scalar) in text.unicodeScalars.enumerated() {
      if let replacement = replacements[offset] {
        if let replacement { result.append(replacement) }
      } else {
        result.append(scalar)
      }
    }
    return String(result)
  }

  /// A Boolean value that is false only for bytes that need no cleaning: ASCII, the composed letters of Vietnamese and
  /// common punctuation, in an order that no old encoding would give.
  static func mayNeedCleaning<Bytes: RandomAccessCollection>(_ bytes: Bytes) -> Bool
  where Bytes.Element == UInt8, Bytes.Index == Int {
    // The two characters before, where they are ASCII; 0 before others, `latin1` for a letter of Latin-1.
    let latin1: UInt8 = 0xC3
    var previous: UInt8 = 0
    var earlier: UInt8 = 0
    var index = bytes.startIndex
    while index < bytes.endIndex {
      let byte = bytes[index]
      if byte < 0x80 {
        if byte < 0x20, byte != 0x09, byte != 0x0A, byte != 0x0D { return true }
        if byte == 0x7F { return true }
        if byte == UInt8(ascii: "?"), index + 1 < bytes.endIndex, bytes[index + 1] > 0x40 { return true }
        (earlier, previous) = (previous, byte)
        index += 1
        continue
      }
      guard index + 1 < bytes.endIndex else { return true }
      let second = bytes[index + 1]
      guard isCommon(byte, second) else { return true }
      if byte == 0xC3 {
        if previous == latin1 || isOddPair(earlier, previous, second) { return true }
        // ý stands at a word's end, but for huých and quýt.
        if second | 0x20 == 0xBD, previous | 0x20 != UInt8(ascii: "u"), index + 2 < bytes.endIndex,
          (0x61...0x7A).contains(bytes[index + 2] | 0x20)
        {
          return true
        }
      } else if previous == latin1, byte == 0xC2 || byte == 0xE2 {
        return true
      }
      (earlier, previous) = (0, byte == 0xC3 ? latin1 : 0)
      if byte < 0xE0 {
        index += 2
      } else {
        guard index + 2 < bytes.endIndex, byte != 0xE2 || isCommonSign(second, bytes[index + 2]) else { return true }
        index += 3
      }
    }
    return false
  }

  /// Whether a plain vowel and the letter of Latin-1 behind it never stand together in Vietnamese: such is text typed in
  /// VNI's fonts, where a mark is a letter of its own (“Nguyeãn Vaên”), or Windows-1258 misread (“Thiò HoÌa”).
  private static func isOddPair(_ earlier: UInt8, _ vowel: UInt8, _ second: UInt8) -> Bool {
    // A capital inside a word in small letters.
    if second < 0xA0, (0x61...0x7A).contains(vowel) { return true }
    return switch vowel | 0x20 {
    case UInt8(ascii: "a"), UInt8(ascii: "e"): true
    // After o come à, á, ã, è, é (hoà, khoẻ) and nothing else.
    case UInt8(ascii: "o"): ![0x00, 0x01, 0x03, 0x08, 0x09].contains(second & 0x1F)
    // After i and y comes ê; gi and qu are consonants, and after u come â, ê, ô, ý too.
    case UInt8(ascii: "i"):
      earlier | 0x20 == UInt8(ascii: "g")
        ? [0x0C, 0x0D, 0x1D].contains(second & 0x1F) : second & 0x1F != 0x0A
    case UInt8(ascii: "u"):
      earlier | 0x20 == UInt8(ascii: "q")
        ? [0x12, 0x13, 0x15, 0x19, 0x1A].contains(second & 0x1F) : ![0x02, 0x0A, 0x14, 0x1D].contains(second & 0x1F)
    case UInt8(ascii: "y"): second & 0x1F != 0x0A
    default: false
    }
  }

  /// Whether the first two bytes of a scalar are those of Vietnamese text.
  private static func isCommon(_ lead: UInt8, _ second: UInt8) -> Bool {
    switch lead {
    case 0xC2: second == 0xA0 || second == 0xB2 || second == 0xB0 || second == 0xAB || second == 0xBB  // nbsp ² ° « »
    case 0xC3: latin1Letters >> UInt64(second & 0x3F) & 1 == 1
    case 0xC4: second == 0x82 || second == 0x83 || second == 0x90 || second == 0x91 || second == 0xA8 || second == 0xA9
    case 0xC5: second == 0xA8 || second == 0xA9
    case 0xC6: second == 0xA0 || second == 0xA1 || second == 0xAF || second == 0xB0
    case 0xE1: second == 0xBA || second == 0xBB
    case 0xE2: second == 0x80 || second == 0x82
    default: false
    }
  }

  /// Dashes, quotation marks, the ellipsis; the đồng sign.
  private static func isCommonSign(_ second: UInt8, _ third: UInt8) -> Bool {
    switch (second, third) {
    case (0x80, 0x93...0x94), (0x80, 0x98...0x99), (0x80, 0x9C...0x9D), (0x80, 0xA6), (0x82, 0xAB): true
    default: false
    }
  }

  /// The letters of U+00C0–U+00FF that Vietnamese has, a bit each.
  private static let latin1Letters: UInt64 = {
    var bits: UInt64 = 0
    for scalar in "ÀÁÂÃÈÉÊÌÍÒÓÔÕÙÚÝàáâãèéêìíòóôõùúý".unicodeScalars { bits |= 1 << UInt64(scalar.value - 0xC0) }
    return bits
  }()
}
