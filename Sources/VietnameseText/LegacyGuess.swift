/// Guesses which old encoding bytes or mis-read letters are in, by whether they spell Vietnamese syllables.
enum LegacyGuess {
  /// The encoding under which most words with high bytes are Vietnamese syllables; nil when none makes sense of them.
  static func encoding(of bytes: [UInt8]) -> LegacyEncoding? {
    let words = wordsWithHighBytes(in: bytes, limit: 2000)
    guard !words.isEmpty else { return nil }
    var best: (encoding: LegacyEncoding, hits: Int)?
    for encoding in [LegacyEncoding.windows1258, .tcvn3, .vni] {
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
    if MisreadUTF8.reading(of: text) != nil { return .misreadUTF8 }
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
    return [LegacyEncoding.tcvn3, .vni, .windows1258].first { evidence(in: odd, of: $0) >= 2 }
  }

  /// How strongly words speak for an encoding; 2 is enough, and 0 it is where one of them is no syllable in it.
  private static func evidence(in words: [[Unicode.Scalar]], of encoding: LegacyEncoding) -> Int {
    var evidence = 0
    for word in words {
      guard let decoded = encoding.decode(word.map { UInt8(truncatingIfNeeded: $0.value) }),
        Syllable.isWellFormed(decoded.unicodeScalars)
      else { return 0 }
      let asTyped = encoding == .windows1258 ? word.map(withStroke) : word
      guard !Syllable.isWellFormed(asTyped, ignoringTone: true) else { continue }
      evidence += isStrong(asTyped) || (encoding == .windows1258 && holdsLoneTone(asTyped)) ? 2 : 1
    }
    return evidence
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

  /// The Icelandic letters that many type for Đ and đ: by themselves no sign of an old encoding.
  private static func withStroke(_ scalar: Unicode.Scalar) -> Unicode.Scalar {
    switch scalar.value {
    case 0xD0: "Đ"
    case 0xF0: "đ"
    default: scalar
    }
  }

  /// A Boolean value that indicates whether a word has a letter that is a tone of Windows-1258 behind a vowel (“Thiò”),
  /// or a ý, its ư, before another letter (“Hýng”).
  private static func holdsLoneTone(_ word: [Unicode.Scalar]) -> Bool {
    zip(word, word.dropFirst()).contains { first, second in
      LatinLetters.letter(first).isVowel && [0xCC, 0xD2, 0xDE, 0xEC, 0xF2].contains(second.value)
        || first == "ý" || first == "Ý"
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
    if encoding == .misreadUTF8 { return MisreadUTF8.reading(of: text) }
    var bytes: [UInt8] = []
    for scalar in text.nfc.unicodeScalars {
      guard let byte = Windows1252.byte(of: scalar) else { return nil }
      bytes.append(byte)
    }
    return encoding.decode(bytes)
  }

  /// A Boolean value that indicates whether a conversion has lost letters: U+FFFD anywhere, or a question mark in a word
  /// (“Nguy?n”, “?ào”).
  ///
  /// A question mark at a word's end may be a question, so it does not count; nor does one before a capital that only
  /// lacks its space (“Ai?Ở đâu?”), nor one in an address.
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
    return word.indices.dropLast().contains { index in
      guard word[index] == "?", word[index + 1].properties.isAlphabetic else { return false }
      return index == 0 || !word[index - 1].properties.isLowercase || !word[index + 1].properties.isUppercase
    }
  }
}
