/// Tidies the white space of a typed cell.
extension String {
  /// The text without white space at its ends, and with one space for every run of it inside.
  ///
  /// Tabs, line breaks and no-break spaces are white space; invisible zero-width characters are not (``LookAlike`` finds
  /// them).
  public var trimmedAndCollapsed: String {
    if isTidy { return self }
    var result = String.UnicodeScalarView()
    var isBetweenWords = false
    for scalar in unicodeScalars {
      if scalar.properties.isWhitespace {
        isBetweenWords = !result.isEmpty
        continue
      }
      if isBetweenWords { result.append(" ") }
      isBetweenWords = false
      result.append(scalar)
    }
    return String(result)
  }

  /// A Boolean value that is true only where nothing is to be done; other white space than ASCII begins with byte C2, E1,
  /// E2 or E3 (E1 as in U+1680, not as in the Vietnamese letters from U+1E00).
  private var isTidy: Bool {
    var previous = UInt8(ascii: " ")
    for byte in utf8 {
      switch byte {
      case UInt8(ascii: " "):
        if previous == byte { return false }
      case 0..<0x20, 0xC2, 0xE2, 0xE3: return false
      case 0x9A: if previous == 0xE1 { return false }
      default: break
      }
      previous = byte
    }
    return previous != UInt8(ascii: " ") || isEmpty
  }
}
