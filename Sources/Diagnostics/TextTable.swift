/// Lays out a table for a terminal: columns as wide as what they hold, aligned by what a letter and its marks take.
package struct TextTable {
  private var rows: [[String]]
  private let flexibleColumn: Int
  private let rightAligned: PartialRangeFrom<Int>
  private static let gap = "  "
  /// The narrowest that the flexible column becomes.
  private static let narrowest = 12
  /// No other column is wider.
  private static let widest = 24

  /// - Parameters:
  ///   - flexibleColumn: The column whose texts are cut where the table is too wide.
  ///   - rightAligned: The columns of numbers.
  package init(header: [String], flexibleColumn: Int, rightAligned: PartialRangeFrom<Int>) {
    rows = [header]
    self.flexibleColumn = flexibleColumn
    self.rightAligned = rightAligned
  }

  /// Adds a row; cells that it lacks at its end are blank.
  package mutating func add(_ row: [String]) { rows.append(row) }

  /// The lines of the table, without blanks at their ends.
  package func text(width: Int) -> String {
    let count = rows.map(\.count).max() ?? 0
    var widths = (0..<count).map { column in
      rows.map { $0.indices.contains(column) ? Self.width(of: $0[column]) : 0 }.max() ?? 0
    }
    for column in widths.indices where column != flexibleColumn { widths[column] = min(widths[column], Self.widest) }
    if widths.indices.contains(flexibleColumn) {
      let others = widths.reduce(0, +) - widths[flexibleColumn] + Self.gap.count * (count - 1)
      widths[flexibleColumn] = min(widths[flexibleColumn], max(Self.narrowest, width - others))
    }
    return rows.map { row in
      let cells = row.enumerated().map { column, text in
        let fitting = Self.cut(text, to: widths[column])
        let blanks = String(repeating: " ", count: widths[column] - Self.width(of: fitting))
        return rightAligned.contains(column) ? blanks + fitting : fitting + blanks
      }
      let line = cells.joined(separator: Self.gap)
      return String(line.reversed().drop { $0 == " " }.reversed())
    }.joined(separator: "\n")
  }

  /// How many columns of a terminal a text takes: a letter and its marks take one, wide characters two.
  package static func width(of text: String) -> Int {
    text.reduce(0) { $0 + ($1.unicodeScalars.first.map(isWide) == true ? 2 : 1) }
  }

  /// The text with an ellipsis in place of its middle where it is too wide: a file's name differs at its end.
  package static func cut(_ text: String, to width: Int) -> String {
    guard self.width(of: text) > width else { return text }
    guard width > 1 else { return width == 1 ? "…" : "" }
    let head = take(text, (width - 1) / 2)
    let tail = take(text.reversed(), width - 1 - self.width(of: head))
    return head + "…" + String(tail.reversed())
  }

  /// As many characters from the beginning as fit.
  private static func take(_ text: some Sequence<Character>, _ width: Int) -> String {
    var taken = ""
    var used = 0
    for character in text {
      used += self.width(of: String(character))
      if used > width { break }
      taken.append(character)
    }
    return taken
  }

  /// East Asian wide characters and most emoji.
  private static func isWide(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x1100...0x115F, 0x2E80...0xA4CF, 0xAC00...0xD7A3, 0xF900...0xFAFF, 0xFE30...0xFE6F, 0xFF00...0xFF60,
      0xFFE0...0xFFE6, 0x1F300...0x1FAFF, 0x20000...0x3FFFD:
      true
    default: false
    }
  }
}
