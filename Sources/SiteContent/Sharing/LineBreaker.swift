/// Breaks a text into lines by a measure of our own: a drawing has no reader whose browser could do it.
///
/// Widths are those of a wide serif face in bold, so that the lines also fit where a narrower one stands in.
enum LineBreaker {
  /// The fewest lines no wider than `limit` (in em), as even as they can be.
  static func lines(_ text: String, limit: Double) -> [String] {
    let words = text.split(whereSeparator: \.isWhitespace).flatMap { pieces(of: $0, limit: limit) }
    let fewest = filled(words, limit)
    guard fewest.count > 1 else { return fewest }
    // The narrowest measure that needs no more lines leaves no last line with a single word.
    var low = 0.0
    var high = limit
    for _ in 0..<12 {
      let middle = (low + high) / 2
      let tried = filled(words, middle)
      if tried.count <= fewest.count, tried.allSatisfy({ width($0) <= middle }) { high = middle } else { low = middle }
    }
    return filled(words, high)
  }

  /// The first `most` lines; where more are needed the last of them ends in “…”.
  static func lines(_ text: String, limit: Double, most: Int) -> [String] {
    let all = lines(text, limit: limit)
    guard all.count > most, most > 0 else { return all }
    let words = text.split(whereSeparator: \.isWhitespace).flatMap { pieces(of: $0, limit: limit) }
    var kept = Array(filled(words, limit).prefix(most))
    var last = kept.removeLast()
    while !last.isEmpty, width(last) + width("…") > limit || last.last == " " || last.last == "," { last.removeLast() }
    return kept + [last + "…"]
  }

  /// As many words a line as fit.
  private static func filled(_ words: [String], _ limit: Double) -> [String] {
    var lines: [String] = []
    for word in words {
      if let last = lines.last, width(last) + width(" ") + width(word) <= limit {
        lines[lines.count - 1] = "\(last) \(word)"
      } else {
        lines.append(word)
      }
    }
    return lines
  }

  /// A word that is wider than a line, cut where it must be.
  private static func pieces(of word: Substring, limit: Double) -> [String] {
    var pieces = [""]
    for character in word {
      let last = pieces[pieces.count - 1]
      if !last.isEmpty, width(last) + width(String(character)) > limit {
        pieces.append(String(character))
      } else {
        pieces[pieces.count - 1] = last + String(character)
      }
    }
    return pieces
  }

  /// How wide a text is, in em.
  static func width(_ text: String) -> Double {
    text.unicodeScalars.reduce(0) { $0 + width($1) }
  }

  private static func width(_ scalar: Unicode.Scalar) -> Double {
    switch scalar {
    case " ", "i", "í", "ì", "ỉ", "ĩ", "ị", "j", "l", ".", ",", ":", ";", "'", "’", "!", "|": 0.38
    case "f", "t", "r", "-", "(", ")", "·", "“", "”", "I": 0.5
    case "m", "M", "W", "—", "…": 1.1
    case "w", "–": 0.87
    case _ where scalar.properties.generalCategory == .nonspacingMark: 0
    case _ where scalar.properties.isUppercase: 0.88
    // Ideographs and other full-width signs are as wide as they are high.
    case _ where scalar.value >= 0x2E80: 1.1
    default: 0.7
    }
  }
}
