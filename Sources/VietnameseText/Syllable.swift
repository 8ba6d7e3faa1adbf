/// Knows which spellings are Vietnamese syllables: the judge of guesses about encodings.
enum Syllable {
  /// A Boolean value that indicates whether a word is written as a Vietnamese syllable: a known onset, a known rhyme, at
  /// most one tone, and sắc or nặng before a final c, ch, p or t.
  ///
  /// - Parameter ignoringTone: A Boolean value that indicates whether a stop with another tone passes.
  static func isWellFormed(_ word: some Sequence<Unicode.Scalar>, ignoringTone: Bool = false) -> Bool {
    var tone: UInt8 = 0
    var spelling = String.UnicodeScalarView()
    for scalar in word {
      let letter = LatinLetters.letter(scalar)
      guard letter.rank != 0, letter.tone != Letter.foreignMark,
        let bare = LatinLetters.scalar(Letter(rank: letter.rank, tone: 0, isUpper: false))
      else { return false }
      if letter.tone != 0 {
        guard tone == 0 else { return false }
        tone = letter.tone
      }
      spelling.append(bare)
    }
    let text = String(spelling)
    guard onsets.contains(where: { text.hasPrefix($0) && rhymes.contains(String(text.dropFirst($0.count))) }) else {
      return false
    }
    guard !ignoringTone, let final = text.unicodeScalars.last else { return true }
    let isStop = final == "c" || final == "p" || final == "t" || text.hasSuffix("ch")
    return !isStop || tone >= 4
  }

  static let onsets = [
    "", "b", "c", "ch", "d", "đ", "g", "gh", "gi", "h", "k", "kh", "l", "m", "n", "ng", "ngh", "nh", "p", "ph", "qu", "r",
    "s", "t", "th", "tr", "v", "x",
  ]

  static let rhymes: Set<String> = Set(
    """
    a ac ach ai am an ang anh ao ap at au ay ăc ăm ăn ăng ăp ăt âc âm ân âng âp ât âu ây e ec em en eng eo ep et ê êch êm \
    ên ênh êp êt êu i ia ich iêc iêm iên iêng iêp iêt iêu im in inh ip it iu o oa oac oach oai oam oan oang oanh oao oap \
    oat oay oăc oăm oăn oăng oăt oc oe oen oeo oet oi om on ong ooc oong op ot ô ôc ôi ôm ôn ông ôp ôt ơ ơi ơm ơn ơp ơt u \
    ua uân uâng uât uây uc uê uêch uênh ui um un ung uôc uôi uôm uôn uông uôt up ut uơ uy uya uych uyên uyêt uyn uynh uyt \
    uyu ư ưa ưc ưi ưm ưng ươc ươi ươm ươn ương ươp ươt ươu ưt ưu y yêm yên yêng yêt yêu êng
    """.split(separator: " ").map(String.init))
}
