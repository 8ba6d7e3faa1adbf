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
  static func mayNeedCleaning(_ bytes: some Sequence<UInt8>) -> Bool {
    var lead: UInt8 = 0
    var second: UInt8 = 0
    var isAfterVowel = false
    for byte in bytes {
      if byte < 0x80 {
        if byte < 0x20, byte != 0x09, byte != 0x0A, byte != 0x0D { return true }
        if byte == 0x7F { return true }
        isAfterVowel = isVowel(byte)
        lead = 0
        continue
      }
      if byte >= 0xC0 {
        switch byte {
        case 0xC2, 0xC4, 0xC5, 0xC6, 0xE1, 0xE2: break
        // A vowel with a letter of Latin-1 behind it is how text in VNI's fonts looks.
        case 0xC3: if isAfterVowel { return true }
        default: return true
        }
        lead = byte
        second = 0
        isAfterVowel = false
        continue
      }
      if second == 0 {
        guard isCommon(lead, byte) else { return true }
        second = byte
      } else if lead == 0xE2, !isCommonSign(second, byte) {
        return true
      }
    }
    return false
  }

  private static func isVowel(_ byte: UInt8) -> Bool {
    switch byte | 0x20 {
    case UInt8(ascii: "a"), UInt8(ascii: "e"), UInt8(ascii: "i"), UInt8(ascii: "o"), UInt8(ascii: "u"), UInt8(ascii: "y"):
      true
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
