/// Places in a sheet, such as `AB12`.
enum CellReference {
  /// The last row and column that a sheet has.
  /// Source: Excel's specifications, since 2007.
  static let lastRow = 1_048_576
  static let lastColumn = 16_384

  /// The column and row that a reference names, or nil when it names none.
  @inline(__always)
  static func read(_ bytes: UnsafeBufferPointer<UInt8>) -> (column: Int, row: Int)? {
    var index = 0
    var column = 0
    while index < bytes.count {
      let letter = bytes[index] & 0xDF
      guard letter >= 0x41, letter <= 0x5A else { break }
      column = column &* 26 &+ Int(letter &- 0x40)
      guard column <= lastColumn else { return nil }
      index += 1
    }
    let digits = index
    var row = 0
    while index < bytes.count {
      let digit = bytes[index]
      guard digit >= 0x30, digit <= 0x39 else { return nil }
      row = row &* 10 &+ Int(digit &- 0x30)
      guard row <= lastRow else { return nil }
      index += 1
    }
    guard column > 0, row > 0, index > digits else { return nil }
    return (column, row)
  }

  /// The rectangle that `A1:B2`, or `A1` alone, names; its corners in either order.
  static func range(_ text: UnsafeBufferPointer<UInt8>) -> CellRange? {
    guard let colon = text.firstIndex(of: UInt8(ascii: ":")) else {
      guard let (column, row) = read(text) else { return nil }
      return CellRange(rows: row...row, columns: column...column)
    }
    let rest = colon + 1
    guard let first = read(UnsafeBufferPointer(rebasing: text[..<colon])),
      let last = read(UnsafeBufferPointer(rebasing: text[rest...]))
    else { return nil }
    return CellRange(
      rows: min(first.row, last.row)...max(first.row, last.row),
      columns: min(first.column, last.column)...max(first.column, last.column))
  }
}
