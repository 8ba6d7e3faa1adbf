internal import VietnameseText

/// Lengths of charts: tenths of an em and of a percent as whole numbers, so that the same data draw the same bytes.
enum ChartUnits {
  /// Tenths as `12.3`, for SVG.
  static func decimal(_ tenths: Int) -> String { "\(tenths / 10).\(tenths % 10)" }

  /// The part of `length` that `part` is of `whole`; 0 where there is nothing to be part of.
  static func scaled(_ part: DecimalNumber, of whole: DecimalNumber, to length: Int) -> Int {
    guard whole > .zero, part > .zero else { return 0 }
    return Int((part.approximate / whole.approximate * Double(length)).rounded())
  }

  /// A part of `whole` in tenths of a percent.
  static func share(_ part: DecimalNumber, of whole: DecimalNumber) -> Int { scaled(part, of: whole, to: 1000) }

  /// Tenths of a percent as people read them: `39,0%`.
  static func formatted(share tenths: Int) -> String { "\(tenths / 10),\(tenths % 10)%" }

  /// The text in lines of at most `limit` letters, where its words allow it.
  static func wrapped(_ text: String, at limit: Int) -> [String] {
    var lines: [String] = []
    for word in text.split(separator: " ") {
      if let last = lines.last, last.count + 1 + word.count <= limit {
        lines[lines.count - 1] += " " + word
      } else {
        lines.append(String(word))
      }
    }
    return lines.isEmpty ? [""] : lines
  }
}
