/// Guesses which old encoding bytes or mis-read letters are in, by whether they spell Vietnamese syllables.
enum LegacyGuess {
  /// The encoding under which most words with high bytes are Vietnamese syllables; nil when none makes sense of them.
  static func encoding(of bytes: [UInt8]) -> LegacyEncoding? {
    let words = wordsWithHighBytes(in: bytes, limit: 2000)
    guard !words.isEmpty else { return nil }
    var best: (encoding: LegacyEncoding, hits: Int)?
    for encoding in LegacyEncoding.allCases {
      let hits = words.count { word in
        encoding.decode(word).map { Syllable.isWellFormed($0.unicodeScalars) } ?? false
      }
      if hits > best?.hits ?? 0 { best = (encoding, hits) }
    }
    guard let best, best.hits * 2 >= words.count else { return nil }
    return best.encoding
  }

  /// The words that hold bytes from 0x80, split at every ASCII character that is no letter.
  private static func wordsWithHighBytes(in bytes: [UInt8], limit: Int) -> [ArraySlice<UInt8>] {
    var words: [ArraySlice<UInt8>] = []
    var start = 0
    var isHigh = false
    for index in 0...bytes.count {
      let byte = index < bytes.count ? bytes[index] : 0
      if byte >= 0x80 || LatinLetters.plain[Int(byte)] >= UInt8(ascii: "a") {
        isHigh = isHigh || byte >= 0x80
        continue
      }
      if isHigh { words.append(bytes[start..<index]) }
      if words.count >= limit { break }
      start = index + 1
      isHigh = false
    }
    return words
  }

  // MARK: Text

  /// The encoding whose bytes, read as Windows-1252, give this text.
  ///
  /// Conservative: every word with letters beyond ASCII must become a Vietnamese syllable, and enough must be impossible
  /// as it stands. One odd word is not enough (Loïc is a name), unless it holds what no orthography has: a sign or a
  /// capital inside a word, two such letters at once.
  static func encoding(ofText text: String) -> LegacyEncoding? {
    guard text.utf8.contains(where: { $0 >= 0x80 }) else { return nil }
    var words: [[Unicode.Scalar]] = [[]]
    for scalar in text.nfc.unicodeScalars {
      if isLetterOrMistakenSign(scalar) {
        words[words.count - 1].append(scalar)
      } else if scalar.value < 0x100 || isPunctuation(scalar) {
        if words.last?.isEmpty == false { words.append([]) }
      } else {
        return nil
      }
    }
    let odd = words.filter { $0.count > 1 && $0.contains { !$0.isASCII } }
    // A text of syllables is what it seems to be, and that is nearly all text.
    guard !odd.allSatisfy({ Syllable.isWellFormed($0, ignoringTone: true) }) else { return nil }
    for encoding in [LegacyEncoding.tcvn3, .vni] where isEvidence(odd, of: encoding) { return encoding }
    return nil
  }

  private static func isEvidence(_ words: [[Unicode.Scalar]], of encoding: LegacyEncoding) -> Bool {
    var evidence = 0
    for word in words {
      guard let decoded = encoding.decode(word.map { UInt8(truncatingIfNeeded: $0.value) }),
        Syllable.isWellFormed(decoded.unicodeScalars)
      else { return false }
      if !Syllable.isWellFormed(word, ignoringTone: true) { evidence += isStrong(word) ? 2 : 1 }
    }
    return evidence >= 2
  }

  /// A Boolean value that indicates whether a word is impossible in any orthography.
  private static func isStrong(_ word: [Unicode.Scalar]) -> Bool {
    if word.count(where: { !$0.isASCII }) > 1 { return true }
    // The micro sign stands before its unit: 5 µm.
    if word.contains(where: { LatinLetters.letter($0).rank == 0 }), word.first != "µ" { return true }
    return zip(word, word.dropFirst()).contains { first, second in
      first.properties.isLowercase && second.properties.isUppercase && !second.isASCII
        || LatinLetters.letter(first).isVowel && [0xF5, 0xF8, 0xFB, 0xE5, 0xE4, 0xE3].contains(second.value)
    }
  }

  private static func isLetterOrMistakenSign(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x41...0x5A, 0x61...0x7A, 0xC0...0xFF: true
    case 0xA1...0xAE, 0xB5...0xB9, 0xBB...0xBE: true  // letters of TCVN3
    default: false
    }
  }

  /// Punctuation that Windows-1252 has outside Latin-1.
  private static func isPunctuation(_ scalar: Unicode.Scalar) -> Bool {
    (0x2013...0x2026).contains(scalar.value)
  }
}

extension Letter {
  /// A Boolean value that indicates whether the letter is a vowel, y included.
  var isVowel: Bool {
    LatinLetters.scalar(Letter(rank: rank, tone: 1, isUpper: false)) != nil
  }
}

extension TextDecoding {
  /// The old encoding that a text looks mis-read from: “NguyÔn V¨n” is TCVN3, “Nguyeãn Vaên” is VNI; nil for proper text.
  ///
  /// Such text is valid Unicode: it comes from cells typed in the fonts of that encoding.
  public static func legacyGuess(inText text: String) -> LegacyEncoding? {
    LegacyGuess.encoding(ofText: text)
  }

  /// What a mis-read text probably says: “NguyÔn V¨n” → “Nguyễn Văn”. To show in a message, never to use as data.
  public static func probableReading(of text: String, as encoding: LegacyEncoding) -> String? {
    var bytes: [UInt8] = []
    for scalar in text.nfc.unicodeScalars {
      guard let byte = UInt8(exactly: scalar.value) else { return nil }
      bytes.append(byte)
    }
    return encoding.decode(bytes)
  }

  /// A Boolean value that indicates whether a conversion has lost letters: U+FFFD anywhere, or a question mark in a word
  /// (“Nguy?n”, “?ào”).
  ///
  /// A question mark at a word's end may be a question, so it does not count; nor does one in an address.
  public static func hasLostLetters(_ text: String) -> Bool {
    guard text.utf8.contains(where: { $0 == UInt8(ascii: "?") || $0 == 0xEF }) else { return false }
    var word: [Unicode.Scalar] = []
    for scalar in text.unicodeScalars {
      if scalar == "\u{FFFD}" { return true }
      guard scalar.properties.isWhitespace else {
        word.append(scalar)
        continue
      }
      if hasLostLetters(inWord: word) { return true }
      word.removeAll(keepingCapacity: true)
    }
    return hasLostLetters(inWord: word)
  }

  private static func hasLostLetters(inWord word: [Unicode.Scalar]) -> Bool {
    guard word.contains("?"), !word.contains("/"), !word.contains("=") else { return false }
    return zip(word, word.dropFirst()).contains { $0 == "?" && $1.properties.isAlphabetic }
  }
}
