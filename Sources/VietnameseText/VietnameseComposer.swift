/// Composes decomposed Vietnamese, as macOS file names and Windows keyboards write it, into normal form C.
///
/// Whatever is not plain Vietnamese is left to the general algorithm: a mark that its letter does not take, two tones,
/// marks in an order that forbids composition, scalars outside Latin and punctuation.
enum VietnameseComposer {
  /// The composed text; nil when it holds anything that these rules do not cover.
  static func compose(_ text: String) -> String? {
    var result: [UInt8] = []
    result.reserveCapacity(text.utf8.count)
    var pending: Unicode.Scalar?
    var seen = Marks()
    for scalar in text.unicodeScalars {
      if scalar.value >= 0x300, scalar.value < 0x370 {
        guard let base = pending, let composed = add(scalar, to: base, &seen) else { return nil }
        pending = composed
        continue
      }
      guard NFC.isEvident(in: scalar) else { return nil }
      if let pending { append(pending, to: &result) }
      pending = scalar
      seen = Marks()
    }
    if let pending { append(pending, to: &result) }
    return String(decoding: result, as: UTF8.self)
  }

  /// Which marks a letter has so far, to keep the canonical order: a breve or circumflex must come before a tone above,
  /// or they do not compose.
  private struct Marks {
    var toneAbove = false
  }

  private static func add(_ mark: Unicode.Scalar, to base: Unicode.Scalar, _ seen: inout Marks) -> Unicode.Scalar? {
    var letter = LatinLetters.letter(base)
    guard letter.rank != 0, letter.tone != Letter.foreignMark else { return nil }
    if letter.tone != 0, letter.tone != 5 { seen.toneAbove = true }
    if let tone = tone(mark) {
      guard letter.tone == 0 else { return nil }
      letter.tone = tone
      seen.toneAbove = tone != 5
      return LatinLetters.scalar(letter)
    }
    guard let plain = LatinLetters.scalar(letter.with(tone: 0)),
      let shaped = shaped(plain, mark), !(seen.toneAbove && mark.value != 0x31B)
    else { return nil }
    return LatinLetters.scalar(LatinLetters.letter(shaped).with(tone: letter.tone))
  }

  private static func tone(_ mark: Unicode.Scalar) -> UInt8? {
    switch mark.value {
    case 0x300: 1
    case 0x309: 2
    case 0x303: 3
    case 0x301: 4
    case 0x323: 5
    default: nil
    }
  }

  /// The letter with a breve, circumflex or horn.
  private static func shaped(_ letter: Unicode.Scalar, _ mark: Unicode.Scalar) -> Unicode.Scalar? {
    switch (mark.value, letter) {
    case (0x306, "a"): "ă"
    case (0x306, "A"): "Ă"
    case (0x302, "a"): "â"
    case (0x302, "A"): "Â"
    case (0x302, "e"): "ê"
    case (0x302, "E"): "Ê"
    case (0x302, "o"): "ô"
    case (0x302, "O"): "Ô"
    case (0x31B, "o"): "ơ"
    case (0x31B, "O"): "Ơ"
    case (0x31B, "u"): "ư"
    case (0x31B, "U"): "Ư"
    default: nil
    }
  }

  private static func append(_ scalar: Unicode.Scalar, to bytes: inout [UInt8]) {
    bytes.append(contentsOf: UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter)
  }
}

extension NFC {
  /// The same for one scalar: a subset of the ranges, without those that Vietnamese text does not mix with.
  static func isEvident(in scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0..<0x300, 0x1E00...0x1EFF, 0x2002...0x20BF, 0x2180...0x22FF, 0x2400...0x29FF: true
    default: false
    }
  }
}
