/// Knows which spellings are Vietnamese syllables: the judge of guesses about encodings.
enum Syllable {
  /// A Boolean value that indicates whether a word is written as a Vietnamese syllable: a known onset, a known rhyme, at
  /// most one tone, and sắc or nặng before a final c, ch, p or t.
  ///
  /// - Parameter ignoringTone: A Boolean value that indicates whether a stop with another tone passes.
  static func isWellFormed(_ word: some Sequence<Unicode.Scalar>, ignoringTone: Bool = false) -> Bool {
    var tone: UInt8 = 0
    var spelling: UInt64 = 0
    for scalar in word {
      let letter = LatinLetters.letter(scalar)
      guard letter.rank != 0, letter.tone != Letter.foreignMark, spelling >> 58 == 0 else { return false }
      if letter.tone != 0 {
        guard tone == 0 else { return false }
        tone = letter.tone
      }
      spelling = spelling << 6 | UInt64(letter.rank)
    }
    guard let isStop = spellings[spelling] else { return false }
    return ignoringTone || !isStop || tone >= 4
  }

  /// Every onset with every rhyme, six bits a letter, and whether it ends in a stop.
  private static let spellings: [UInt64: Bool] = {
    var table: [UInt64: Bool] = [:]
    for onset in onsets {
      for rhyme in rhymes {
        let isStop = rhyme.hasSuffix("c") || rhyme.hasSuffix("ch") || rhyme.hasSuffix("p") || rhyme.hasSuffix("t")
        table[pack(onset + rhyme)] = isStop
      }
    }
    return table
  }()

  private static func pack(_ letters: String) -> UInt64 {
    letters.unicodeScalars.reduce(0) { $0 << 6 | UInt64(LatinLetters.letter($1).rank) }
  }

  static let onsets = [
    "", "b", "c", "ch", "d", "đ", "g", "gh", "gi", "h", "k", "kh", "l", "m", "n", "ng", "ngh", "nh", "p", "ph", "qu",
    "r",
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
