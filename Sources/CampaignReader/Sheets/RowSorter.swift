internal import CampaignModel
internal import VietnameseText
internal import Workbooks

/// Tells the rows that hold people or things from those that stand among them for the eye: examples, totals, headings,
/// signatures.
struct RowSorter {
  enum Kind: Equatable {
    case data
    /// Nothing, or a running number alone, or formulas that came to nothing.
    case blank
    case example
    case total
    /// A heading over the rows of a village or commune.
    case group
    /// The titles or column numbers once more.
    case titles
    /// What stands under the list: signatures, notes.
    case closing
  }

  /// What a sheet's column is to the sorter.
  private enum Role {
    /// Not read: a running number, a note, personal data.
    case unread
    case number
    case text
  }

  private let titles: [String]
  private let roles: [Role]
  /// The index of a title by the sheet's column; -1 for columns without one.
  private let indexOfColumn: [Int]
  /// The indices of the columns without which a row is none.
  private let needed: [Int]
  private let neededNumbers: Set<Int>
  /// The index of the column that says which person or thing a row is of: its id.
  private let identity: Int?
  private let firstColumn: Int
  private var isClosing = false
  private var hasData = false
  private var sums: [Double]
  private var allSums: [Double]

  init(_ header: HeaderReader, indexOfColumn: [Int]) {
    let schema = header.schema
    titles = header.columns.map(\.title)
    self.indexOfColumn = indexOfColumn
    roles = zip(header.columns, header.uses).map { column, use in
      guard use == .read, let form = column.id.flatMap(schema.column)?.form else { return .unread }
      switch form {
      case .number, .wholeNumber: return .number
      default: return .text
      }
    }
    let required = header.columns.indices.filter { index in
      header.columns[index].id.flatMap(schema.column)?.isRequired ?? false
    }
    needed = required
    neededNumbers = Set(required.filter { [roles] in roles[$0] == .number })
    identity = header.columns.indices.first { index in
      guard let column = header.columns[index].id.flatMap(schema.column), case .identifier = column.form else {
        return false
      }
      return column.isRequired
    }
    firstColumn = header.columns.first?.position ?? 1
    sums = Array(repeating: 0, count: titles.count)
    allSums = sums
  }

  /// What a row is; rows are given from top to bottom.
  mutating func kind(of row: SheetRow, merges: [CellRange]) -> Kind {
    let kind = sort(row, merges)
    switch kind {
    case .data:
      hasData = true
      add(row)
    case .total: for index in sums.indices { sums[index] = 0 }
    case .closing: isClosing = true
    default: break
    }
    return kind
  }

  private func index(of cell: Cell) -> Int? {
    guard indexOfColumn.indices.contains(cell.column) else { return nil }
    let index = indexOfColumn[cell.column]
    return index < 0 ? nil : index
  }

  private func sort(_ row: SheetRow, _ merges: [CellRange]) -> Kind {
    guard let first = row.cells.first(where: { !Self.isEmpty($0) }) else { return .blank }
    let label = Self.text(first)
    if let label, first.column <= firstColumn, label.utf8.count <= 20, WorkbookConventions.isExampleMark(label) {
      return .example
    }
    let read = row.cells.filter { cell in
      index(of: cell).map { roles[$0] != .unread } ?? false && !Self.isEmpty(cell)
    }
    if read.allSatisfy({ $0.isFormula && Self.isNought($0) }) {
      return isClosingRow(row, read) ? .closing : .blank
    }
    if isTotal(row, read) { return .total }
    if isRepeatedTitles(read) || (!hasData && areColumnNumbers(row)) { return .titles }
    if isClosingRow(row, read) { return .closing }
    if isNumberedHeading(row, read) { return .group }
    if isFilled(read) { return .data }
    if isClosing { return .closing }
    return isGroup(first, read, merges) ? .group : .data
  }

  // MARK: Filled rows

  /// Whether a row fills what it must, or half of it: it is meant as a person.
  private func isFilled(_ read: [Cell]) -> Bool {
    var filled = 0
    for cell in read {
      guard let index = index(of: cell), needed.contains(index) else { continue }
      // “Chủ tịch” under “Số lượng” is no count.
      if neededNumbers.contains(index), let text = Self.text(cell), !text.utf8.contains(where: Self.isDigit) {
        return false
      }
      filled += 1
    }
    return filled * 2 > needed.count || (filled > 0 && filled == needed.count)
  }

  private func areColumnNumbers(_ row: SheetRow) -> Bool {
    row.cells.count * 2 >= titles.count
      && RowWords.areColumnNumbers(row.cells.map { SheetCellReader.shownText(of: $0.value) })
  }

  private func isRepeatedTitles(_ read: [Cell]) -> Bool {
    guard let first = read.first, let index = index(of: first), let text = Self.text(first),
      // Folding every row's first cell would cost more than reading it.
      text.unicodeScalars.first?.properties.lowercaseMapping
        == titles[index].unicodeScalars.first?.properties.lowercaseMapping,
      Folding.key(text) == Folding.key(titles[index])
    else { return false }
    let same = read.count { cell in
      guard let index = self.index(of: cell), let text = Self.text(cell) else { return false }
      return Folding.key(text) == Folding.key(titles[index])
    }
    return same >= 2 && same * 3 >= read.count * 2
  }

  // MARK: Totals

  private func isTotal(_ row: SheetRow, _ read: [Cell]) -> Bool {
    let identified = read.contains { cell in
      index(of: cell) == identity && Self.text(cell).map { !RowWords.isTotal($0) } ?? true
    }
    if identity != nil, identified { return false }
    if let label = row.cells.first(where: { Self.text($0) != nil }).flatMap(Self.text),
      RowWords.isTotal(label)
    {
      return true
    }
    guard hasData, !read.isEmpty, needed.count > neededNumbers.count else { return false }
    // Numbers alone are a total where one is the sum of what stands above, or all are reckoned.
    var isSum = read.allSatisfy(\.isFormula)
    for cell in read {
      guard let index = index(of: cell), roles[index] == .number, case .number(let number) = cell.value else {
        return false
      }
      if number != 0, Self.isSame(number, sums[index]) || Self.isSame(number, allSums[index]) { isSum = true }
    }
    return isSum
  }

  private static func isSame(_ one: Double, _ other: Double) -> Bool { abs(one - other) <= 1e-6 * max(1, abs(other)) }

  private mutating func add(_ row: SheetRow) {
    for cell in row.cells {
      guard case .number(let number) = cell.value, let index = index(of: cell), roles[index] == .number else {
        continue
      }
      sums[index] += number
      allSums[index] += number
    }
  }

  // MARK: Under the list, and over its parts

  private func isClosingRow(_ row: SheetRow, _ read: [Cell]) -> Bool {
    guard hasData, read.count <= 4 else { return false }
    var hasText = false
    for cell in row.cells where !Self.isEmpty(cell) {
      guard let text = Self.text(cell), RowWords.isClosing(text) else { return false }
      hasText = true
    }
    return hasText
  }

  /// Whether a row is the heading of a group that stands in the list's first columns, unmerged: “II. Xã Hồng Giang”
  /// alone, or “A” and “Hộ gia đình”.
  private func isNumberedHeading(_ row: SheetRow, _ read: [Cell]) -> Bool {
    guard titles.count >= 4, !read.isEmpty, read.count <= 2 else { return false }
    let texts = row.cells.lazy.filter { !Self.isEmpty($0) }.prefix(3).map { Self.text($0)?.trimmedAndCollapsed }
    guard let label = texts.first ?? nil else { return false }
    if texts.count == 1 { return RowWords.isGroupHeading(label) }
    guard texts.count == 2, let title = texts[texts.index(after: texts.startIndex)] else { return false }
    return RowWords.isGroupNumber(label) && !title.isEmpty && row.cells.first.map { $0.column <= firstColumn } ?? false
  }

  private func isGroup(_ first: Cell, _ read: [Cell], _ merges: [CellRange]) -> Bool {
    guard read.count == 1, let only = read.first, let text = Self.text(only), !text.isEmpty else { return false }
    let isWide = merges.contains { $0.columns.contains(only.column) && $0.columns.count >= 3 }
    let isNumbered =
      first.column < only.column && first.column <= firstColumn
      && (Self.text(first).map { RowWords.isGroupNumber($0.trimmedAndCollapsed) } ?? false)
    return isWide || isNumbered
  }

  // MARK: Cells

  private static func text(_ cell: Cell) -> String? {
    if case .text(let text) = cell.value { text } else { nil }
  }

  private static func isEmpty(_ cell: Cell) -> Bool {
    guard case .text(let text) = cell.value else { return false }
    return !cell.isFormula && text.utf8.allSatisfy { $0 <= 0x20 }
  }

  /// Whether a formula's value is what it gives for blank cells.
  private static func isNought(_ cell: Cell) -> Bool {
    switch cell.value {
    case .number(let number), .date(let number): number == 0
    case .boolean(let flag): !flag
    case .text(let text): text.utf8.allSatisfy { $0 <= 0x20 }
    case .error, .uncomputed: false
    }
  }

  private static func isDigit(_ byte: UInt8) -> Bool {
    (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
  }
}
