internal import CampaignModel
internal import VietnameseText
internal import Workbooks

/// Finds the titles of a table on a sheet, under the lines that say what the list is.
///
/// The row that names most of the table's columns holds the titles; or two rows together, where a title of the upper one
/// spans several of the lower (“Kết quả” over “Diện tích” and “Ngày công”).
struct SheetHeader {
  /// Among how many rows the titles are looked for.
  private static let searchedRows = 30
  /// A longer text is no title.
  private static let longestTitle = 200

  /// The rows of the titles, one or two.
  let rows: ClosedRange<Int>
  /// The index, among the sheet's rows, of the first row under the titles.
  let firstRow: Int
  let titles: [HeaderReader.Title]
  /// The identifiers of the columns that the titles name.
  let columns: Set<String>

  /// The titles; `nil` where no row names a column of the table.
  static func find(in sheet: Sheet, schema: TableSchema) -> SheetHeader? {
    var best: SheetHeader?
    let titleMerges = sheet.merges.filter { $0.columns.count > 1 || $0.rows.count > 1 }
    for index in sheet.rows.indices.prefix(searchedRows) {
      let lower = sheet.rows[index]
      let single = SheetHeader(upper: nil, lower: lower, at: index, titleMerges, schema)
      if single.columns.count > best?.columns.count ?? 0 { best = single }
      guard index > 0, sheet.rows[index - 1].number == lower.number - 1 else { continue }
      let upper = sheet.rows[index - 1]
      let isJoined = titleMerges.contains { $0.rows.contains(upper.number) }
      let double = SheetHeader(upper: upper, lower: lower, at: index, titleMerges, schema)
      // The upper row alone, with a row of people under it, names no less than both together.
      let upperCount = columnIDs(of: upper, schema).count
      let gain = double.columns.count - max(upperCount, single.columns.count)
      let isUnder = upperCount >= 2 && gain == 0 && isUnderSpans(lower, upper, titleMerges)
      guard isUnder || (isJoined || upperCount >= 2) && gain > 0 else { continue }
      if double.columns.count > best?.columns.count ?? 0 || (isUnder && best?.rows.upperBound == upper.number) {
        best = double
      }
    }
    return best
  }

  private init(upper: SheetRow?, lower: SheetRow, at index: Int, _ merges: [CellRange], _ schema: TableSchema) {
    rows = (upper?.number ?? lower.number)...lower.number
    firstRow = index + 1
    var titles: [HeaderReader.Title] = []
    let upperTitles = upper.map { Self.spread(Self.texts(of: $0), in: $0.number, merges) } ?? [:]
    let lowerTexts = Self.texts(of: lower)
    for (column, text) in lowerTexts {
      titles.append(Self.title(text, under: upperTitles[column], schema, row: lower.number, column: column))
    }
    if let upper {
      let taken = Set(lowerTexts.map(\.column))
      for (column, text) in Self.texts(of: upper) where !taken.contains(column) {
        titles.append(HeaderReader.Title(text: text, line: upper.number, column: column))
      }
      titles.sort { $0.column < $1.column }
    }
    self.titles = titles
    columns = Set(titles.compactMap { $0.isUnderPrivate ? nil : schema.columnID(titled: $0.text) })
  }

  /// The title of a column from the lower row: with the upper one where the two together name a column (“Số” under
  /// “Quyết định”).
  private static func title(
    _ text: String, under upper: String?, _ schema: TableSchema, row: Int, column: Int
  ) -> HeaderReader.Title {
    guard let upper, upper != text else { return HeaderReader.Title(text: text, line: row, column: column) }
    let isPrivate = [upper, text + " " + upper].contains { schema.columnID(titled: $0) == nil && schema.isPrivate($0) }
    var joined = text
    if schema.columnID(titled: text + " " + upper) != nil {
      joined = "\(text) (\(upper))"
    } else if schema.columnID(titled: upper + " " + text) != nil {
      joined = upper + " " + text
    }
    return HeaderReader.Title(text: joined, line: row, column: column, isUnderPrivate: isPrivate)
  }

  /// The texts of a row by column, each also in the columns that its merged cell covers.
  private static func spread(
    _ texts: [(column: Int, text: String)], in row: Int, _ merges: [CellRange]
  ) -> [Int: String] {
    var spread: [Int: String] = [:]
    for (column, text) in texts {
      spread[column] = text
      for merge in merges where merge.rows.contains(row) && merge.columns.lowerBound == column {
        for covered in merge.columns.prefix(Limits.columns) { spread[covered] = text }
      }
    }
    return spread
  }

  /// Whether every text of a row stands under a title that spans several columns.
  private static func isUnderSpans(_ lower: SheetRow, _ upper: SheetRow, _ merges: [CellRange]) -> Bool {
    let texts = texts(of: lower)
    return !texts.isEmpty
      && texts.allSatisfy { text in
        merges.contains {
          $0.rows == upper.number...upper.number && $0.columns.count > 1 && $0.columns.contains(text.column)
        }
      }
  }

  private static func texts(of row: SheetRow) -> [(column: Int, text: String)] {
    row.cells.prefix(Limits.columns + 1).compactMap { cell in
      let text = SheetCellReader.shownText(of: cell.value).trimmedAndCollapsed
      guard !text.isEmpty, text.utf8.count <= longestTitle else { return nil }
      return (cell.column, text)
    }
  }

  private static func columnIDs(of row: SheetRow, _ schema: TableSchema) -> Set<String> {
    Set(texts(of: row).compactMap { schema.columnID(titled: $0.text) })
  }
}

extension TableSchema {
  /// A Boolean value that indicates whether a title names personal data, which is never read.
  func isPrivate(_ title: String) -> Bool { match(header: title) == .isPrivate }
}
