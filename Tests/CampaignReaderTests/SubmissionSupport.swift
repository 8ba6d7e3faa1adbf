/// Workbooks made in code, as communes send them, and what comes of reading them.
import CampaignModel
import Diagnostics
import VietnameseText
import Workbooks

@testable import CampaignReader

/// A sheet of texts from row 1 and column A on; empty text is no cell.
func sheet(_ name: String, _ rows: [[String]]) -> Sheet {
  Sheet(
    name: name,
    rows: rows.enumerated().compactMap { index, texts in
      let cells = texts.enumerated().filter { !$1.isEmpty }.map { Cell(column: $0 + 1, value: .text($1)) }
      return cells.isEmpty ? nil : SheetRow(number: index + 1, cells: cells)
    })
}

/// Communes of the district whose names look alike.
enum Communes {
  static let list: [Commune] = {
    let rows: [(String, String, Commune.Kind, [String])] = [
      ("07525", "Chũ", .township, []), ("07531", "Tân Sơn", .commune, []), ("07540", "Xa Lý", .commune, ["Sa Lý"]),
      ("07546", "Sơn Hải", .commune, []), ("07555", "Biên Sơn", .commune, []), ("07564", "Kim Sơn", .commune, []),
      ("07573", "Biển Động", .commune, []), ("07594", "Tân Lập", .commune, []), ("07606", "Tân Mộc", .commune, []),
    ]
    let origin = RowOrigin(table: Table(name: "communes", file: "communes.csv", columns: [], rows: []), row: 0)
    return rows.map { Commune(id: $0, name: $1, kind: $2, aliases: $3, origin: origin) }
  }()

  static var finder: CommuneFinder { CommuneFinder(CommuneNames(list)) }
}

/// A table of dossiers: titles, then for each row its id and its commune.
func dossiers(named name: String = "Điển hình", above: [[String]] = [], _ rows: [(id: String, commune: String)])
  -> Sheet
{
  sheet(
    name,
    above + [
      ["Mã hồ sơ", "Đối tượng", "Danh xưng", "Họ và tên", "Xã/thị trấn", "Tình trạng hồ sơ", "Đồng ý công khai"]
    ]
      + rows.map { [$0.id, "Cá nhân", "Ông", "Lê Văn An", $0.commune, "Đã trao", "Không"] })
}

/// What came of reading workbooks that were sent.
struct Received {
  var tables = TableSources()
  var submissions: [Submission] = []
  var diagnostics: [Diagnostic] { tables.log.diagnostics }
  var places: [String] { CampaignReaderTests.places(diagnostics) }

  /// Reads one workbook from sheets, or several.
  init(_ file: String = "a.xlsx", _ sheets: [Sheet], communes: [Commune] = Communes.list) {
    self.init([(file, sheets)], communes: communes)
  }

  init(_ files: [(String, [Sheet])], communes: [Commune] = Communes.list) {
    var received = Submissions(communes)
    for (file, sheets) in files {
      received.add(
        Workbook(sheets: sheets), file: "submissions/" + file, savedOn: CalendarDay(year: 2024, month: 4, day: 12),
        to: &tables)
    }
    submissions = received.submissions
  }

  func diagnostic(_ id: String) -> Diagnostic? { diagnostics.first { $0.id == id } }

  /// What the blank cells of a column mean, and where that is said: `Tân Sơn submissions/a.xlsx`.
  func fallback(_ table: String, _ column: String) -> String? {
    tables.submitted[table]?.first?.table.fallbacks[column].map { "\($0.text) \($0.location.label)" }
  }
}
