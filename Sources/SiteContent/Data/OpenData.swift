internal import CampaignModel
internal import Diagnostics
internal import VietnameseText

/// The open data: the figures of the pages as tables, CSV for spreadsheets and JSON for programs.
///
/// Of persons, downloads hold only honorific, name, commune and decision, and only of those whose consent covers
/// downloads (Decree 356/2025).
struct OpenData: Sendable {
  enum Set: String, Sendable, CaseIterable {
    case honourees = "dien-hinh"
    case decisions = "quyet-dinh"
    case communes = "xa"
    case progress = "tien-do"
    case materials = "tai-lieu"
    case statistics = "thong-ke"
    // The table beside each chart, as it stands on the page.
    case landChart = "bieu-do-loai-dat"
    case yearChart = "bieu-do-nam"
    case kindChart = "bieu-do-doi-tuong"
    case communeChart = "bieu-do-xa"
    case decisionChart = "bieu-do-quyet-dinh"
    case milestoneChart = "bieu-do-moc"

    /// The tables of the whole campaign; the others belong to one chart each.
    static let whole: [Set] = [.honourees, .decisions, .communes, .progress, .materials, .statistics]

    /// A chart's table is small: who writes programs finds its figures in the whole ones.
    var formats: [Format] { Self.whole.contains(self) ? Format.allCases : [.excel, .csv] }

    func path(_ format: Format) -> String { "du-lieu/\(rawValue).\(format.rawValue)" }
  }

  enum Format: String, Sendable, CaseIterable {
    /// For Excel on a machine set to Vietnamese: semicolons, and a comma as the decimal sign.
    case excel = "excel.csv"
    /// As RFC 4180 has it, with a point as the decimal sign: for programs, and for Excel set to English.
    case csv
    case json
  }

  /// What stands in a cell: numbers are written as each format writes them.
  enum Cell: Sendable, Equatable {
    case text(String)
    case number(DecimalNumber)
    case blank

    static func count(_ number: Int) -> Cell { .number(DecimalNumber(number)) }
    static func text(_ text: String?) -> Cell { text.map { .text($0) } ?? .blank }
    static func count(_ number: Int?) -> Cell { number.map { .count($0) } ?? .blank }
  }

  /// A table: JSON keys and Vietnamese titles, then rows.
  struct Sheet: Sendable {
    let columns: [(key: String, title: String)]
    let rows: [[Cell]]
    let asOf: CalendarDay
  }

  /// What marks invented data in every row and file.
  static let illustrativeMark = "Dữ liệu minh hoạ"

  static func files(_ context: SiteContext) -> [PlannedFile] {
    Set.allCases.flatMap { set in
      set.formats.map { format in
        PlannedFile(
          path: set.path(format),
          content: .rendered { output in
            output.append(contentsOf: bytes(sheet(set, context), format, context.settings))
          })
      }
    }
  }

  static func bytes(_ sheet: Sheet, _ format: Format, _ settings: CampaignSettings) -> [UInt8] {
    switch format {
    case .csv: csv(sheet, CSVText(for: .spreadsheet), settings) { $0.plain }
    case .excel: csv(sheet, CSVText(for: .vietnameseSpreadsheet), settings, number: decimalComma)
    case .json: json(sheet, settings)
    }
  }

  private static func csv(
    _ sheet: Sheet, _ empty: CSVText, _ settings: CampaignSettings, number: (DecimalNumber) -> String
  ) -> [UInt8] {
    var text = empty
    let mark = settings.isIllustrative ? [illustrativeMark] : []
    text.row(sheet.columns.map(\.title) + (settings.isIllustrative ? ["Ghi chú"] : []))
    for row in sheet.rows {
      let cells = row.map { cell in
        switch cell {
        case .text(let text): text
        case .number(let value): number(value)
        case .blank: ""
        }
      }
      text.row(cells + mark)
    }
    return text.bytes
  }

  /// `1234,5`: without groups, whose point an Excel set to English would take for the decimal sign.
  private static func decimalComma(_ number: DecimalNumber) -> String {
    String(number.plain.map { $0 == "." ? "," : $0 })
  }

  private static func json(_ sheet: Sheet, _ settings: CampaignSettings) -> [UInt8] {
    var json = JSONText()
    json.object { json in
      if settings.isIllustrative { json.field("note", illustrativeMark) }
      json.field("title", settings.title)
      json.field("source", settings.publisher.name)
      json.field("as_of", sheet.asOf.iso)
      json.key("rows")
      json.array { json in
        for row in sheet.rows {
          json.newline()
          json.object { json in
            for (column, cell) in zip(sheet.columns, row) {
              json.key(column.key)
              switch cell {
              case .text(let text): json.string(text)
              case .number(let value): json.raw(value.plain)
              case .blank: json.null()
              }
            }
          }
        }
      }
    }
    return json.bytes + [UInt8(ascii: "\n")]
  }
}
