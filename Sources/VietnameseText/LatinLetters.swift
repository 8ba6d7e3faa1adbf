/// The tables of Latin letters: what each scalar is in the Vietnamese alphabet, and which plain letter it folds to.
///
/// The tables cover U+0000–U+024F and U+1E00–U+1EFF: every precomposed Vietnamese letter, and those of the languages of
/// Europe and of the Central Highlands.
enum LatinLetters {
  /// The Vietnamese alphabet, with f, j, w and z in their Latin places. A letter's rank is its place here, from 1.
  static let alphabet = "aăâbcdđeêfghijklmnoôơpqrstuưvwxyz"

  /// Each vowel with its tones in sorting order: none, huyền, hỏi, ngã, sắc, nặng.
  private static let vowels = [
    "aàảãáạ", "ăằẳẵắặ", "âầẩẫấậ", "eèẻẽéẹ", "êềểễếệ", "iìỉĩíị", "oòỏõóọ", "ôồổỗốộ", "ơờởỡớợ", "uùủũúụ", "ưừửữứự",
    "yỳỷỹýỵ",
  ]

  /// The plain letter of each scalar from U+00C0, by taking the marks off; the full stop stands for none.
  private static let plainFromC0 = """
    aaaaaaaceeeeiiiidnooooo.ouuuuytsaaaaaaaceeeeiiiidnooooo.ouuuuyty\
    aaaaaaccccccccddddeeeeeeeeeegggggggghhhhiiiiiiiiii..jjkkkllllll.\
    .llnnnnnn.nnoooooooorrrrrrssssssssttttttuuuuuuuuuuuuwwyyyzzzzzzs\
    bb.......dd............i........oo.............uu...............\
    .............aaiioouuuuuuuuuu.aaaaaa..ggkkoooo..j...gg..nnaaaaoo\
    aaaaeeeeiiiioooorrrruuuusstt..hh......aaeeooooooooyy............\
    ...bu...........
    """

  /// The plain letter of each scalar from U+1E00.
  private static let plainFrom1E00 = """
    aabbbbbbccddddddddddeeeeeeeeeeffgghhhhhhhhhhiiiikkkkkkllllllllmm\
    mmmmnnnnnnnnoooooooopppprrrrrrrrssssssssssttttttttuuuuuuuuuuvvvv\
    wwwwwwwwwwxxxxyyzzzzzzhtwy.s..s.aaaaaaaaaaaaaaaaaaaaaaaaeeeeeeee\
    eeeeeeeeiiiioooooooooooooooooooooooouuuuuuuuuuuuuuyyyyyyyy......
    """

  /// The place of a scalar in the tables, or nil outside them.
  @inline(__always) static func index(_ scalar: UInt32) -> Int? {
    if scalar < 0x250 { return Int(scalar) }
    return scalar &- 0x1E00 < 0x100 ? Int(scalar &- 0x1E00 &+ 0x250) : nil
  }

  static let tableSize = 0x350

  /// The small ASCII letter or the digit that each scalar folds to; 0 for none.
  static let plain: [UInt8] = {
    var table = [UInt8](repeating: 0, count: tableSize)
    for digit in UInt8(ascii: "0")...UInt8(ascii: "9") { table[Int(digit)] = digit }
    for letter in UInt8(ascii: "a")...UInt8(ascii: "z") {
      table[Int(letter)] = letter
      table[Int(letter) - 0x20] = letter
    }
    for (superscript, digit) in zip([0xB9, 0xB2, 0xB3], "123".utf8) { table[superscript] = digit }
    let none = UInt8(ascii: ".")
    for (offset, letter) in plainFromC0.utf8.enumerated() where letter != none { table[0xC0 + offset] = letter }
    for (offset, letter) in plainFrom1E00.utf8.enumerated() where letter != none { table[0x250 + offset] = letter }
    return table
  }()

  /// What each scalar is in the alphabet; see ``Letter``.
  static let letters: [Letter] = {
    var table = [Letter](repeating: Letter(rank: 0, tone: 0, isUpper: false), count: tableSize)
    let ranks = rankOfPlainLetter
    for index in 0..<tableSize {
      let folded = plain[index]
      guard folded >= UInt8(ascii: "a") else { continue }
      let scalar = Unicode.Scalar(UInt32(index < 0x250 ? index : index + 0x1E00 - 0x250))
      table[index] = Letter(
        rank: ranks[Int(folded)], tone: index < 0x80 ? 0 : Letter.foreignMark,
        isUpper: scalar?.properties.isUppercase ?? false)
    }
    for (rank, scalar) in zip(1..., alphabet.unicodeScalars) { enter(scalar, rank: UInt8(rank), tone: 0, in: &table) }
    for row in vowels {
      let tones = Array(row.unicodeScalars)
      let rank = index(tones[0].value).map { table[$0].rank } ?? 0
      for (tone, scalar) in tones.enumerated() { enter(scalar, rank: rank, tone: UInt8(tone), in: &table) }
    }
    return table
  }()

  private static func enter(_ scalar: Unicode.Scalar, rank: UInt8, tone: UInt8, in table: inout [Letter]) {
    if let place = index(scalar.value) { table[place] = Letter(rank: rank, tone: tone, isUpper: false) }
    if let upper = scalar.properties.uppercaseMapping.unicodeScalars.first, let place = index(upper.value) {
      table[place] = Letter(rank: rank, tone: tone, isUpper: true)
    }
  }

  /// The rank of each ASCII letter.
  private static let rankOfPlainLetter: [UInt8] = {
    var table = [UInt8](repeating: 0, count: 128)
    for (rank, scalar) in zip(1..., alphabet.unicodeScalars) where scalar.isASCII {
      table[Int(scalar.value)] = UInt8(rank)
    }
    return table
  }()

  /// The scalars by ``Letter/code``: the way back from rank, tone and case.
  private static let scalars: [Unicode.Scalar?] = {
    var table = [Unicode.Scalar?](repeating: nil, count: 1024)
    for (index, letter) in letters.enumerated() where letter.rank != 0 && letter.tone < Letter.foreignMark {
      table[letter.code] = Unicode.Scalar(UInt32(index < 0x250 ? index : index + 0x1E00 - 0x250))
    }
    return table
  }()

  /// The letter of a scalar; rank 0 for anything but a Latin letter.
  @inline(__always) static func letter(_ scalar: Unicode.Scalar) -> Letter {
    guard let place = index(scalar.value) else { return Letter(rank: 0, tone: 0, isUpper: false) }
    return letters[place]
  }

  /// The precomposed scalar of a Vietnamese letter with its tone; nil when there is none.
  static func scalar(_ letter: Letter) -> Unicode.Scalar? {
    letter.code < scalars.count ? scalars[letter.code] : nil
  }
}

/// A Latin letter as Vietnamese sees it: which letter of the alphabet, which tone, which case.
struct Letter: Hashable, Sendable {
  /// The tone of a letter whose mark is not Vietnamese (ñ, č, ŭ).
  static let foreignMark: UInt8 = 6

  /// The place in ``LatinLetters/alphabet``, from 1; 0 is no letter.
  var rank: UInt8
  /// 0 none, 1 huyền, 2 hỏi, 3 ngã, 4 sắc, 5 nặng, 6 another mark.
  var tone: UInt8
  var isUpper: Bool

  /// Rank, tone and case in one number below 1024.
  var code: Int { Int(rank) << 4 | Int(tone) << 1 | (isUpper ? 1 : 0) }

  func with(tone: UInt8) -> Letter { Letter(rank: rank, tone: tone, isUpper: isUpper) }
}
