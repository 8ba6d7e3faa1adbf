extension String {
  /// The text with every character that a terminal would obey or that shows nothing written as `\u{…}`.
  ///
  /// File names and cells come from outside: an escape sequence in one must not move the cursor, nor a bidirectional
  /// control reorder the message.
  public var visible: String {
    guard unicodeScalars.contains(where: Self.isHidden) else { return self }
    var result = ""
    for scalar in unicodeScalars {
      if Self.isHidden(scalar) {
        result += "\\u{" + String(scalar.value, radix: 16) + "}"
      } else {
        result.unicodeScalars.append(scalar)
      }
    }
    return result
  }

  static func isHidden(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.properties.generalCategory {
    case .control, .format, .lineSeparator, .paragraphSeparator, .privateUse, .unassigned, .surrogate: true
    default: false
    }
  }

  /// The text without the characters that a terminal would obey or that show nothing; a line break becomes a blank.
  public var withoutHidden: String {
    guard unicodeScalars.contains(where: Self.isHidden) else { return self }
    var result = ""
    for scalar in unicodeScalars {
      switch scalar {
      case "\n", "\r", "\t", "\u{2028}", "\u{2029}": result += " "
      default: if !Self.isHidden(scalar) { result.unicodeScalars.append(scalar) }
      }
    }
    return result
  }

  /// The text quoted for a message: in Vietnamese quotation marks, without what shows nothing, cut after `limit`
  /// characters.
  public func quoted(limit: Int = 60) -> String {
    let text = withoutHidden
    return text.count > limit ? "“\(text.prefix(limit))…”" : "“\(text)”"
  }
}
