internal import CampaignModel
internal import Workbooks

/// A sheet of the report while it is put together: a title, tables, notes; widths, and what is repeated on paper.
struct ReportSheet {
  /// What a cell of a table shows. Texts are stored as texts: one that begins with `=` is no formula.
  enum Value {
    case text(String)
    case number(Int)
    case decimal(Double)
    case none
  }

  private let name: String
  private let widths: [Double]
  private let isLandscape: Bool
  private var rows: [RowDocument] = []
  private var merges: [CellRange] = []
  /// The row of titles, where the sheet has one table alone.
  private var headerRow: Int?
  private var tables = 0

  init(_ name: String, widths: [Double], isLandscape: Bool) {
    self.name = name
    self.widths = widths
    self.isLandscape = isLandscape
  }

  /// The sheet's title, with what it is about and its day.
  mutating func title(_ title: String, _ report: ProgressReport) {
    line(title, Look.title, height: 26)
    line(
      "\(report.settings.place.fullName.capitalisedFirst), số liệu đến ngày \(report.asOf.short). Văn bản nội bộ, không đăng lên mạng.",
      Look.note)
    if report.settings.isIllustrative { line("Dữ liệu minh hoạ, không phải báo cáo thật.", Look.warning) }
    let open = report.openProblems
    if !open.isEmpty {
      line(
        "Các bảng số liệu còn \(open.errors) lỗi chưa sửa và \(open.questions) câu hỏi chưa được trả lời; số liệu có thể thay đổi.",
        Look.warning)
    }
    rows.append(RowDocument())
  }

  mutating func heading(_ text: String) {
    rows.append(RowDocument())
    line(text, Look.heading, height: 22)
  }

  /// A line across the whole sheet.
  mutating func line(_ text: String, _ style: CellStyle = Look.note, height: Double? = nil) {
    let width = widths.reduce(0, +)
    rows.append(
      RowDocument(
        [CellDocument(Self.fitting(text), style)] + widths.dropFirst().map { _ in CellDocument(nil, style) },
        height: height ?? Look.height([(text, width)])))
    merges.append(CellRange(rows: rows.count...rows.count, columns: 1...widths.count))
  }

  /// - Parameter isLastWide: Whether the table's last column takes the rest of the sheet's width.
  mutating func table(_ titles: [String], _ body: [[Value]], sum: [Value]? = nil, isLastWide: Bool = false) {
    tables += 1
    let last = isLastWide ? titles.count : nil
    defer { widen(from: last, rows: body.count + 1) }
    rows.append(
      RowDocument(titles.map { CellDocument($0, Look.header) }, height: height(titles.map { .text($0) }) + 6))
    headerRow = tables == 1 ? rows.count : nil
    for row in body { rows.append(self.row(row, isSum: false)) }
    if let sum { rows.append(row(sum, isSum: true)) }
  }

  /// Merges the cells from a column on in each of the last rows.
  private mutating func widen(from column: Int?, rows count: Int) {
    guard let column, column < widths.count else { return }
    for row in rows.indices.suffix(count) {
      let style = rows[row].cells.last?.style ?? CellStyle()
      rows[row].cells += widths[column...].map { _ in CellDocument(nil, style) }
      rows[row].height = height(ofWidened: rows[row], from: column)
      merges.append(CellRange(rows: (row + 1)...(row + 1), columns: column...widths.count))
    }
  }

  private func height(ofWidened row: RowDocument, from column: Int) -> Double {
    Look.height(
      zip(row.cells.prefix(column), widths).enumerated().compactMap { index, cell in
        guard case .text(let text) = cell.0.value else { return nil }
        return (text, index == column - 1 ? widths[index...].reduce(0, +) : cell.1)
      })
  }

  func document() -> SheetDocument {
    var sheet = SheetDocument(name: name, columns: widths.map { ColumnDocument(width: $0) }, rows: rows)
    sheet.merges = merges
    sheet.showsGridLines = false
    // Titles come back on every page where they head the only table.
    sheet.printing = PrintLayout(isLandscape: isLandscape, repeatedRows: 0, repeatedColumns: 0)
    if let headerRow {
      sheet.frozenRows = headerRow
      sheet.printing?.repeatedRows = headerRow
    }
    return sheet
  }

  private func row(_ values: [Value], isSum: Bool) -> RowDocument {
    RowDocument(
      values.map { value in
        switch value {
        case .text(let text):
          CellDocument(Self.fitting(text), Look.text.with { $0.isBold = isSum })
        case .number(let number): CellDocument(.number(Double(number)), Look.number.with { $0.isBold = isSum })
        case .decimal(let number):
          // Excel would show the sign of a fraction that is not there.
          CellDocument(
            .number(number),
            Look.decimal.with {
              $0.isBold = isSum
              if number == number.rounded() { $0.format = .whole }
            })
        case .none: CellDocument(nil, Look.text)
        }
      }, height: height(values))
  }

  private func height(_ values: [Value]) -> Double {
    Look.height(
      zip(values, widths).compactMap { value, width in
        if case .text(let text) = value { (text, width) } else { nil }
      })
  }

  /// A cell holds 32,767 UTF-16 units.
  private static func fitting(_ text: String) -> String {
    guard text.utf16.count > longest else { return text }
    var cut = String(text.prefix(longest / 2))
    while cut.utf16.count > longest { cut = String(cut.prefix(cut.count / 2)) }
    return cut + "…"
  }

  private static let longest = 32_000
}

/// The looks of the report's cells: of a paper, black on white.
enum Look {
  private static let line = Colour(0x808080)

  static let title = CellStyle().with {
    $0.isBold = true
    $0.fontSize = 15
    $0.vertical = .center
  }
  static let note = CellStyle().with {
    $0.isItalic = true
    $0.wraps = true
    $0.vertical = .top
  }
  static let warning = CellStyle().with {
    $0.isBold = true
    $0.wraps = true
    $0.vertical = .top
    $0.colour = Colour(0x8C1D18)
  }
  static let heading = CellStyle().with {
    $0.isBold = true
    $0.fontSize = 13
    $0.vertical = .bottom
  }
  static let header = CellStyle().with {
    $0.isBold = true
    $0.wraps = true
    $0.horizontal = .center
    $0.vertical = .center
    $0.fill = Colour(0xF1E6D2)
    $0.border = line
  }
  static let text = CellStyle().with {
    $0.wraps = true
    $0.vertical = .top
    $0.border = line
    // “-5” and “=A1” stay what they are when somebody edits the cell.
    $0.format = .text
  }
  static let number = CellStyle().with {
    $0.horizontal = .center
    $0.vertical = .top
    $0.border = line
    $0.format = .whole
  }
  static let decimal = CellStyle().with {
    $0.horizontal = .right
    $0.vertical = .top
    $0.border = line
    $0.format = .code("#,##0.0##")
  }

  /// How high a row is that shows wrapped texts whole: LibreOffice fits no row by itself when it opens a file.
  static func height(_ cells: [(text: String, width: Double)]) -> Double {
    let lines = cells.map { cell in
      cell.text.split(separator: "\n", omittingEmptySubsequences: false).reduce(0.0) { lines, part in
        lines + max(1, (Double(part.count) / max(1, (cell.width - 1.5) * 1.2)).rounded(.up))
      }
    }
    return min(400, (lines.max() ?? 1) * 16 + 4)
  }
}
