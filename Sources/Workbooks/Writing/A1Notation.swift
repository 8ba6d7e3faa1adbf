/// Writes places as formulas name them: `F37`, `A2:K2000`, `$A$2:$A$30`.
enum A1Notation {
  /// - Parameter column: Counts from 1.
  static func letters(_ column: Int) -> String {
    var rest = column
    var letters: [UInt8] = []
    while rest > 0 {
      letters.append(UInt8(ascii: "A") + UInt8(truncatingIfNeeded: (rest - 1) % 26))
      rest = (rest - 1) / 26
    }
    return String(decoding: letters.reversed(), as: UTF8.self)
  }

  static func cell(_ row: Int, _ column: Int) -> String { letters(column) + String(row) }

  static func range(_ range: CellRange) -> String {
    let first = cell(range.rows.lowerBound, range.columns.lowerBound)
    let last = cell(range.rows.upperBound, range.columns.upperBound)
    return first == last ? first : first + ":" + last
  }

  /// A range that stays where it is, on a sheet: `'Danh mục'!$A$2:$A$30`.
  static func fixed(_ range: CellRange, on sheet: String) -> String {
    let first = "$\(letters(range.columns.lowerBound))$\(range.rows.lowerBound)"
    let last = "$\(letters(range.columns.upperBound))$\(range.rows.upperBound)"
    return self.sheet(sheet) + "!" + first + (first == last ? "" : ":" + last)
  }

  /// A sheet's name in a formula.
  static func sheet(_ name: String) -> String { "'" + name.replacing("'", with: "''") + "'" }
}
