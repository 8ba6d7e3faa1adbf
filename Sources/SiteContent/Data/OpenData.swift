internal import CampaignModel
internal import Diagnostics
internal import VietnameseText

/// The open data: the figures of the pages as tables, CSV for Excel and JSON for programs.
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
  }

  enum Format: String, Sendable, CaseIterable {
    case csv, json

    var title: String { rawValue.uppercased() }
  }

  /// One file of the open data.
  struct Download: Sendable {
    let set: Set
    let format: Format

    var path: String { "du-lieu/\(set.rawValue).\(format.rawValue)" }
  }

  /// A table: JSON keys and Vietnamese titles, then rows.
  struct Sheet: Sendable {
    let columns: [(key: String, title: String)]
    let rows: [[String]]
    let asOf: CalendarDay
  }

  static let downloads: [Download] = Set.allCases.flatMap { set in
    Format.allCases.map { Download(set: set, format: $0) }
  }

  /// What marks invented data in every row and file.
  static let illustrativeMark = "Dữ liệu minh hoạ"

  static func files(_ context: SiteContext) -> [PlannedFile] {
    downloads.map { download in
      PlannedFile(
        path: download.path,
        content: .rendered { output in
          let sheet = sheet(download.set, context)
          switch download.format {
          case .csv: output.append(contentsOf: csv(sheet, context.campaign.settings))
          case .json: output.append(contentsOf: json(sheet, context.campaign.settings))
          }
        })
    }
  }

  private static func csv(_ sheet: Sheet, _ settings: CampaignSettings) -> [UInt8] {
    var text = CSVText()
    let mark = settings.isIllustrative ? [illustrativeMark] : []
    text.row(sheet.columns.map(\.title) + (settings.isIllustrative ? ["Ghi chú"] : []))
    for row in sheet.rows { text.row(row + mark) }
    return text.bytes
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
            for (column, cell) in zip(sheet.columns, row) { json.field(column.key, cell) }
          }
        }
      }
    }
    return json.bytes + [UInt8(ascii: "\n")]
  }
}
