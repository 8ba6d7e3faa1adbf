internal import Diagnostics

extension Diagnostic.Excerpt {
  /// The excerpt with what it marks, and any other long number of the line, made unreadable but for their ends.
  var masked: Diagnostic.Excerpt {
    var scalars = Array(line.unicodeScalars)
    Self.mask(&scalars, max(column - 1, 0)..<max(column - 1, 0) + max(length, 0))
    var index = 0
    while index < scalars.count {
      let start = index
      while index < scalars.count, scalars[index].properties.numericType != nil { index += 1 }
      if index - start >= 6 { Self.mask(&scalars, start..<index) }
      index += 1
    }
    var text = String.UnicodeScalarView()
    text.append(contentsOf: scalars)
    return Diagnostic.Excerpt(line: String(text), column: column, length: length)
  }

  private static func mask(_ scalars: inout [Unicode.Scalar], _ range: Range<Int>) {
    let range = range.clamped(to: 0..<scalars.count)
    let shown = range.count > 7 ? 2 : 0
    for index in range.dropFirst(shown).dropLast(shown) where !scalars[index].properties.isWhitespace {
      scalars[index] = "•"
    }
  }
}
