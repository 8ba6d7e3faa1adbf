/// The bytes of Windows-1252.
enum Windows1252 {
  /// The byte that shows as this character; nil for what the code page has not. The five bytes that it leaves free are
  /// the controls of Latin-1, as browsers have it.
  static func byte(of scalar: Unicode.Scalar) -> UInt8? { high[scalar] ?? UInt8(exactly: scalar.value) }

  private static let high: [Unicode.Scalar: UInt8] = {
    var table: [Unicode.Scalar: UInt8] = [:]
    for (start, signs) in [
      (0x80, "€"), (0x82, "‚ƒ„…†‡ˆ‰Š‹Œ"), (0x8E, "Ž"), (0x91, "‘’“”•–—˜™š›œ"), (0x9E, "žŸ"),
    ] as [(UInt8, String)] {
      for (offset, scalar) in signs.unicodeScalars.enumerated() { table[scalar] = start + UInt8(offset) }
    }
    return table
  }()
}

/// Reads UTF-8 that was taken for Windows-1252: “Nguyá»…n” is “Nguyễn”, “GiÃ¡p” is “Giáp”.
enum MisreadUTF8 {
  /// What the text says; nil where it is no such text.
  ///
  /// Every character beyond ASCII must be part of a letter of Vietnamese or of common punctuation. Quotation marks behind
  /// a letter (`XÃ”`) are not enough by themselves.
  static func reading(of text: String) -> String? {
    let lead: Set<Unicode.Scalar> = ["Ã", "Ä", "Å", "Æ", "á"]
    guard text.unicodeScalars.contains(where: lead.contains) else { return nil }
    var bytes: [UInt8] = []
    for scalar in text.unicodeScalars {
      guard let byte = Windows1252.byte(of: scalar) else { return nil }
      bytes.append(byte)
    }
    guard let whole = withLostSpaces(bytes) else { return nil }
    guard let reading = String(validating: whole.bytes, as: UTF8.self), whole.isEvident else { return nil }
    let isVietnamese = reading.unicodeScalars.allSatisfy { scalar in
      if scalar.isASCII { return true }
      if (0x2013...0x2026).contains(scalar.value) || (0x300...0x323).contains(scalar.value) { return true }
      let letter = LatinLetters.letter(scalar)
      return letter.rank != 0 && letter.tone != Letter.foreignMark || "²°«» ₫".unicodeScalars.contains(scalar)
    }
    return isVietnamese ? reading.nfc : nil
  }

  /// The bytes, a no-break space put back where it has become a space or was trimmed (“HÃ Ná»™i”), and whether they
  /// leave no doubt.
  private static func withLostSpaces(_ bytes: [UInt8]) -> (bytes: [UInt8], isEvident: Bool)? {
    var whole: [UInt8] = []
    var isEvident = false
    var index = 0
    while index < bytes.count {
      let byte = bytes[index]
      whole.append(byte)
      index += 1
      guard byte >= 0x80 else { continue }
      let length = byte >= 0xE0 ? 2 : 1
      guard (0xC2...0xEF).contains(byte) else { return nil }
      for place in 0..<length {
        let next = index < bytes.count ? bytes[index] : 0x20
        if (0x80...0xBF).contains(next) {
          whole.append(next)
          let isQuote = (0x91...0x97).contains(next) || next == 0x85 || next == 0xBB
          let isInside = index + 1 < bytes.count && LatinLetters.plain[Int(bytes[index + 1])] >= UInt8(ascii: "a")
          if place == 1 || !isQuote || isInside, next != 0xA0 { isEvident = true }
          index += 1
        } else if next == 0x20, place == length - 1, byte == 0xC3 || byte == 0xE1 {
          whole.append(0xA0)
          // “bÃ n” has no other space; that of “HÃ Ná»™i” stood behind it.
          if index + 1 < bytes.count, (0x61...0x7A).contains(bytes[index + 1]) { index += 1 }
        } else {
          return nil
        }
      }
    }
    return (whole, isEvident)
  }
}
