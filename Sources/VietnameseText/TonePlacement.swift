/// The two spellings of one word: the tone of an open oa, oe, uy on its first or on its last letter.
extension Folding {
  /// The text in one spelling: hoà, khoẻ, thuỷ, uý become hòa, khỏe, thủy, úy, in normal form C.
  ///
  /// Case, đ and all else stay; quý keeps its tone, since its u belongs to the consonant, and lí stays apart from lý. For
  /// comparing what people typed, not for print: print the spelling that a person's papers have.
  public static func toneNormalised(_ text: String) -> String {
    let composed = text.nfc
    guard mayHoldLateTone(composed) else { return composed }
    var scalars = Array(composed.unicodeScalars)
    var hasChanged = false
    for index in scalars.indices.dropFirst() {
      let last = LatinLetters.letter(scalars[index])
      guard last.tone >= 1, last.tone <= 5 else { continue }
      let first = LatinLetters.letter(scalars[index - 1])
      guard first.tone == 0, isOpenPair(first, last) else { continue }
      if index + 1 < scalars.count, isLetter(scalars[index + 1]) { continue }
      if index >= 2, scalars[index - 2] == "q" || scalars[index - 2] == "Q" { continue }
      guard let toned = LatinLetters.scalar(first.with(tone: last.tone)),
        let bare = LatinLetters.scalar(last.with(tone: 0))
      else { continue }
      scalars[index - 1] = toned
      scalars[index] = bare
      hasChanged = true
    }
    guard hasChanged else { return composed }
    var result = String.UnicodeScalarView()
    result.append(contentsOf: scalars)
    return String(result)
  }

  /// A quick look for a toned a, e or y after a plain o or u.
  private static func mayHoldLateTone(_ text: String) -> Bool {
    var previous: UInt8 = 0
    for byte in text.utf8 {
      if byte >= 0xC3 {
        switch previous {
        case UInt8(ascii: "o"), UInt8(ascii: "O"), UInt8(ascii: "u"), UInt8(ascii: "U"): return true
        default: break
        }
      }
      previous = byte
    }
    return false
  }

  private static func isOpenPair(_ first: Letter, _ last: Letter) -> Bool {
    switch first.rank {
    case Rank.o: last.rank == Rank.a || last.rank == Rank.e
    case Rank.u: last.rank == Rank.y
    default: false
    }
  }

  private static func isLetter(_ scalar: Unicode.Scalar) -> Bool {
    scalar.value < 0x80 ? LatinLetters.letter(scalar).rank != 0 : scalar.properties.isAlphabetic
  }

  /// The ranks of the letters that this rule is about.
  private enum Rank {
    static let a = LatinLetters.letter("a").rank
    static let e = LatinLetters.letter("e").rank
    static let o = LatinLetters.letter("o").rank
    static let u = LatinLetters.letter("u").rank
    static let y = LatinLetters.letter("y").rank
  }
}
