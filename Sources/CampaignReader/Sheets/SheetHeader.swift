internal import CampaignModel
internal import Workbooks

/// Finds the titles of a table on a sheet, under the lines that say what the list is.
///
/// The row that names most of the table's columns holds the titles; or two rows together, where a title of the upper one
/// spans several of the lower (“Kết quả” over “Diện tích” and “Ngày công”).
struct SheetHeader {
  private typealias Text = TitleRows.Text

  /// The rows of the titles, one or two.
  let rows: ClosedRange<Int>
  /// The index, among the sheet's rows, of the first row under the titles.
  let firstRow: Int
  private(set) var titles: [HeaderReader.Title]
  /// The identifiers of the columns that the titles name.
  private(set) var columns: Set<String>
  /// What stands over the titles of the lower row, by column; and their own keys.
  private let over: [Int: Text]
  private let ownKeys: [Int: String]

  /// The titles; `nil` where no row names a column of the table.
  static func find(in sheet: Sheet, schema: TableSchema) -> SheetHeader? { find(in: TitleRows(sheet), schema: schema) }

  /// The titles; `nil` where no row names a column of the table.
  static func find(in sheet: TitleRows, schema: TableSchema) -> SheetHeader? {
    var best: (header: SheetHeader, count: Int)?
    let counts = sheet.rows.map { row in Set(row.texts.compactMap { schema.columnID(key: $0.key) }).count }
    for (index, lower) in sheet.rows.enumerated() {
      if counts[index] > best?.count ?? 0 {
        best = (SheetHeader(upper: nil, lower: lower, at: index, sheet.merges, schema), counts[index])
      }
      guard index > 0, case let upper = sheet.rows[index - 1], upper.number == lower.number - 1 else { continue }
      let isJoined = sheet.merges.contains { $0.rows.contains(upper.number) }
      guard counts[index - 1] >= 2 || (isJoined && counts[index - 1] + counts[index] > 0) else { continue }
      let double = SheetHeader(upper: upper, lower: lower, at: index, sheet.merges, schema)
      // The upper row alone, with a row of people under it, names no less than both together.
      let gain = double.columns.count - max(counts[index - 1], counts[index])
      let isUnder = counts[index - 1] >= 2 && gain == 0 && isUnderSpans(lower.texts, upper.number, sheet.merges)
      guard gain > 0 || isUnder else { continue }
      if double.columns.count > best?.count ?? 0 || (isUnder && best?.header.rows.upperBound == upper.number) {
        best = (double, double.columns.count)
      }
    }
    return best?.header.withoutPrivate(schema)
  }

  private init(
    upper: (number: Int, texts: [Text])?, lower: (number: Int, texts: [Text]), at index: Int, _ merges: [CellRange],
    _ schema: TableSchema
  ) {
    rows = (upper?.number ?? lower.number)...lower.number
    firstRow = index + 1
    let over = upper.map { Self.spread($0.texts, in: $0.number, merges) } ?? [:]
    var titles = lower.texts.map { Self.title($0, under: over[$0.column], schema, row: lower.number) }
    if let upper {
      let taken = Set(lower.texts.map(\.column))
      titles += upper.texts.filter { !taken.contains($0.column) }.map {
        HeaderReader.Title(text: $0.text, line: upper.number, column: $0.column)
      }
      titles.sort { $0.column < $1.column }
    }
    self.titles = titles
    self.over = over
    ownKeys = upper == nil ? [:] : Dictionary(lower.texts.map { ($0.column, $0.key) }) { first, _ in first }
    columns = Set(titles.compactMap { schema.columnID(titled: $0.text) })
  }

  /// The titles, those under a title that names personal data marked: they are not read, whatever they say themselves.
  private func withoutPrivate(_ schema: TableSchema) -> SheetHeader {
    guard !over.isEmpty else { return self }
    var header = self
    for (index, title) in titles.enumerated() {
      guard let own = ownKeys[title.column], let upper = over[title.column]?.key else { continue }
      header.titles[index].isUnderPrivate = schema.isPrivate(key: upper) || schema.isPrivate(key: own + upper)
    }
    header.columns = Set(header.titles.compactMap { $0.isUnderPrivate ? nil : schema.columnID(titled: $0.text) })
    return header
  }

  /// The title of a column from the lower row: with the upper one where the two together name a column (“Số” under
  /// “Quyết định”).
  private static func title(_ own: Text, under upper: Text?, _ schema: TableSchema, row: Int) -> HeaderReader.Title {
    guard let upper, upper.key != own.key else {
      return HeaderReader.Title(text: own.text, line: row, column: own.column)
    }
    var joined = own.text
    if schema.columnID(key: own.key + upper.key) != nil {
      joined = "\(own.text) (\(upper.text))"
    } else if schema.columnID(key: upper.key + own.key) != nil {
      joined = upper.text + " " + own.text
    } else if schema.columnID(key: own.key) == nil, schema.isInWrongUnit(titled: upper.text + " " + own.text) {
      // “ha” under “Diện tích”.
      joined = "\(upper.text) (\(own.text))"
    }
    return HeaderReader.Title(text: joined, line: row, column: own.column)
  }

  /// The texts of a row by column, each also in the columns that its merged cell covers.
  private static func spread(_ texts: [Text], in row: Int, _ merges: [CellRange]) -> [Int: Text] {
    var spread: [Int: Text] = [:]
    for text in texts {
      spread[text.column] = text
      for merge in merges where merge.rows.contains(row) && merge.columns.lowerBound == text.column {
        for covered in merge.columns.prefix(Limits.columns) { spread[covered] = text }
      }
    }
    return spread
  }

  /// Whether every text of a row stands under a title that spans several columns.
  private static func isUnderSpans(_ lower: [Text], _ upper: Int, _ merges: [CellRange]) -> Bool {
    !lower.isEmpty
      && lower.allSatisfy { text in
        merges.contains {
          $0.rows == upper...upper && $0.columns.count > 1 && $0.columns.contains(text.column)
        }
      }
  }
}
