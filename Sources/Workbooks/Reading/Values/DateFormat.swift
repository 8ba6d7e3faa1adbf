/// Which number formats show a number as a date or time.
enum DateFormat {
  /// The formats that a workbook need not spell out; 27–36 and 50–58 are dates of East Asian, 71–81 of Thai programs.
  /// Source: ECMA-376, part 1, 18.8.30 (numFmt).
  static func isBuiltInDate(_ id: Int) -> Bool {
    switch id {
    case 14...22, 27...36, 45...47, 50...58, 71...81: true
    default: false
    }
  }

  /// A Boolean value that indicates whether a format's code has a letter of a date or time in one of its sections,
  /// outside quotes, escapes and brackets.
  static func isDate(_ code: String) -> Bool {
    var reader = FormatCode(code)
    return reader.hasDate()
  }
}

/// Walks through a format's code.
private struct FormatCode {
  private var scalars: Substring.UnicodeScalarView

  init(_ code: String) { scalars = code[...].unicodeScalars }

  mutating func hasDate() -> Bool {
    var isDate = false
    var isNumber = false
    while let scalar = scalars.popFirst() {
      switch scalar {
      case "\"": pass(through: "\"")
      case "\\", "_", "*": _ = scalars.popFirst()
      case "[": if isElapsed() { isDate = true }
      case ";":
        if isDate, !isNumber { return true }
        (isDate, isNumber) = (false, false)
      // A date has digits only behind its seconds (`ss.0`), and never this mark: `0 m` is a length.
      case "0", "?": if !isDate { isNumber = true }
      case "#": isNumber = true
      case "d", "D", "m", "M", "y", "Y", "h", "H", "s", "S": isDate = true
      default: break
      }
    }
    return isDate && !isNumber
  }

  private mutating func pass(through end: Unicode.Scalar) {
    while let scalar = scalars.popFirst(), scalar != end {}
  }

  /// Passes a bracket, which holds a colour, a condition, a language, or an elapsed time such as `[h]`.
  private mutating func isElapsed() -> Bool {
    var content = ""
    while let scalar = scalars.popFirst(), scalar != "]" { content.unicodeScalars.append(scalar) }
    let letters = Set(content.lowercased())
    return letters == ["h"] || letters == ["m"] || letters == ["s"]
  }
}
