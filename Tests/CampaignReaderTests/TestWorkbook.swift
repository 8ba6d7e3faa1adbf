/// Workbooks made in code, cell by cell, as the bytes of real `.xlsx` files.
import CampaignModel
import Diagnostics
import Workbooks

@testable import CampaignReader

/// What a cell of a test's workbook stores.
enum Stored: ExpressibleByStringLiteral, ExpressibleByIntegerLiteral, ExpressibleByFloatLiteral,
  ExpressibleByNilLiteral
{
  case blank
  case text(String)
  case number(Double)
  /// Days of the 1900 system; the fraction is a time of day.
  case day(Double)
  case flag(Bool)
  case error(String)
  /// A number that a formula gave.
  case sum(Double)
  /// A formula that nothing computed.
  case uncomputed

  init(stringLiteral text: String) { self = text.isEmpty ? .blank : .text(text) }
  init(integerLiteral number: Int) { self = .number(Double(number)) }
  init(floatLiteral number: Double) { self = .number(number) }
  init(nilLiteral: ()) { self = .blank }

  fileprivate func xml(_ place: String) -> String {
    let start = "<c r=\"\(place)\""
    return switch self {
    case .blank: ""
    case .text(let text): start + " t=\"inlineStr\"><is><t xml:space=\"preserve\">\(Self.escaped(text))</t></is></c>"
    case .number(let number): start + "><v>\(number)</v></c>"
    case .day(let serial): start + " s=\"1\"><v>\(serial)</v></c>"
    case .flag(let flag): start + " t=\"b\"><v>\(flag ? 1 : 0)</v></c>"
    case .error(let code): start + " t=\"e\"><f>A1</f><v>\(code)</v></c>"
    case .sum(let number): start + "><f>SUM(A1:A2)</f><v>\(number)</v></c>"
    case .uncomputed: start + "><f>A1</f></c>"
    }
  }

  static func escaped(_ text: String) -> String {
    text.replacing("&", with: "&amp;").replacing("<", with: "&lt;").replacing("\"", with: "&quot;")
  }
}

/// A sheet of a test's workbook; its rows stand from row 1 on.
struct TestSheet {
  var name = "S"
  var rows: [[Stored]]
  /// `A1:C1`
  var merges: [String] = []
  var hiddenRows: Set<Int> = []
  var hiddenColumns: Set<Int> = []
  var isHidden = false

  fileprivate var xml: String {
    let columns = hiddenColumns.sorted().map { "<col min=\"\($0)\" max=\"\($0)\" width=\"8\" hidden=\"1\"/>" }.joined()
    let rows = rows.enumerated().map { index, cells in
      let number = index + 1
      let xml = cells.enumerated().map { $1.xml(SourceLocation.columnLetters($0 + 1) + "\(number)") }.joined()
      return "<row r=\"\(number)\"\(hiddenRows.contains(number) ? " hidden=\"1\"" : "")>\(xml)</row>"
    }
    let merged = merges.map { "<mergeCell ref=\"\($0)\"/>" }.joined()
    return """
      <?xml version="1.0" encoding="UTF-8"?>\n<worksheet xmlns="\(TestWorkbook.main)">\
      \(columns.isEmpty ? "" : "<cols>\(columns)</cols>")<sheetData>\(rows.joined())</sheetData>\
      \(merged.isEmpty ? "" : "<mergeCells>\(merged)</mergeCells>")</worksheet>
      """
  }
}

/// A workbook of sheets.
struct TestWorkbook {
  fileprivate static let main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
  private static let relationships = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
  private static let package = "http://schemas.openxmlformats.org/package/2006"

  var sheets: [TestSheet]

  init(_ sheets: TestSheet...) { self.sheets = sheets }

  init(_ sheets: [TestSheet]) { self.sheets = sheets }

  /// The file.
  func bytes() -> [UInt8] {
    let numbers = sheets.indices.map { $0 + 1 }
    let parts = numbers.map { number in
      "<Override PartName=\"/xl/worksheets/sheet\(number).xml\" ContentType=\"\(type("worksheet"))\"/>"
    }
    let list = zip(numbers, sheets).map { number, sheet in
      "<sheet name=\"\(Stored.escaped(sheet.name))\" sheetId=\"\(number)\" r:id=\"rId\(number)\""
        + (sheet.isHidden ? " state=\"hidden\"/>" : "/>")
    }
    let links = numbers.map { link("rId\($0)", "worksheet", "worksheets/sheet\($0).xml") }
    var files = [
      "[Content_Types].xml": """
      <Types xmlns="\(Self.package)/content-types"><Default Extension="rels" \
      ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/xl/workbook.xml" \
      ContentType="\(type("sheet.main"))"/><Override PartName="/xl/styles.xml" ContentType="\(type("styles"))"/>\
      \(parts.joined())</Types>
      """,
      "_rels/.rels": """
      <Relationships xmlns="\(Self.package)/relationships">\(link("rId1", "officeDocument", "xl/workbook.xml"))\
      </Relationships>
      """,
      "xl/workbook.xml": """
      <workbook xmlns="\(Self.main)" xmlns:r="\(Self.relationships)"><sheets>\(list.joined())</sheets></workbook>
      """,
      "xl/_rels/workbook.xml.rels": """
      <Relationships xmlns="\(Self.package)/relationships">\(links.joined())\(link("rIdS", "styles", "styles.xml"))\
      </Relationships>
      """,
      "xl/styles.xml": """
      <styleSheet xmlns="\(Self.main)"><cellXfs count="2"><xf numFmtId="0"/><xf numFmtId="14"/></cellXfs></styleSheet>
      """,
    ]
    for (number, sheet) in zip(numbers, sheets) { files["xl/worksheets/sheet\(number).xml"] = sheet.xml }
    return TestArchive.bytes(files.sorted { $0.key < $1.key }.map { ($0.key, Array($0.value.utf8)) })
  }

  private func type(_ kind: String) -> String {
    "application/vnd.openxmlformats-officedocument.spreadsheetml.\(kind)+xml"
  }

  private func link(_ id: String, _ kind: String, _ target: String) -> String {
    "<Relationship Id=\"\(id)\" Type=\"\(Self.relationships)/\(kind)\" Target=\"\(target)\"/>"
  }
}

/// A zip archive whose entries are stored as they are.
enum TestArchive {
  static func bytes(_ entries: [(name: String, bytes: [UInt8])]) -> [UInt8] {
    var archive: [UInt8] = []
    var directory: [UInt8] = []
    for (name, bytes) in entries {
      let offset = archive.count
      let size = UInt32(bytes.count)
      let shared =
        little(20, 2) + little(0x0800, 2) + little(0, 2) + little(0x5821_0000, 4) + little(crc(bytes), 4)
        + little(size, 4) + little(size, 4) + little(UInt32(name.utf8.count), 2) + little(0, 2)
      archive += little(0x0403_4B50, 4) + shared + Array(name.utf8) + bytes
      directory += little(0x0201_4B50, 4) + little(20, 2) + shared + little(0, 2) + little(0, 2) + little(0, 2)
      directory += little(0, 4) + little(UInt32(offset), 4) + Array(name.utf8)
    }
    let count = UInt32(entries.count)
    let end =
      little(0x0605_4B50, 4) + little(0, 4) + little(count, 2) + little(count, 2) + little(UInt32(directory.count), 4)
      + little(UInt32(archive.count), 4) + little(0, 2)
    return archive + directory + end
  }

  private static func little(_ value: UInt32, _ count: Int) -> [UInt8] {
    (0..<count).map { UInt8(truncatingIfNeeded: value >> (8 * UInt32($0))) }
  }

  private static func crc(_ bytes: [UInt8]) -> UInt32 {
    var crc: UInt32 = 0xFFFF_FFFF
    for byte in bytes {
      crc ^= UInt32(byte)
      for _ in 0..<8 { crc = crc & 1 == 1 ? crc >> 1 ^ 0xEDB8_8320 : crc >> 1 }
    }
    return ~crc
  }
}

// MARK: Reading

/// Reads the first sheet of a workbook, through its bytes; the file is `t.xlsx`.
func readSheet(_ schema: TableSchema, _ sheet: TestSheet, mayLack: Set<String> = []) throws -> (
  table: Table?, places: [String], diagnostics: [Diagnostic], headings: [SheetTableReader.Heading]
) {
  let workbook = try WorkbookReader.read(TestWorkbook(sheet).bytes())
  let outcome = SheetTableReader.read(workbook.sheets[0], of: "t.xlsx", schema: schema, mayLack: mayLack)
  let diagnostics = (outcome.source?.log ?? outcome.log).diagnostics
  return (outcome.source?.table, places(diagnostics), diagnostics, outcome.headings)
}

/// Reads and decodes the first sheet of a workbook.
func decodeSheet<Entity>(
  _ schema: TableSchema, _ sheet: TestSheet, _ decoder: (Table, inout ProblemLog) -> [Entity]
) throws -> (entities: [Entity], places: [String], diagnostics: [Diagnostic]) {
  let workbook = try WorkbookReader.read(TestWorkbook(sheet).bytes())
  let outcome = SheetTableReader.read(workbook.sheets[0], of: "t.xlsx", schema: schema)
  guard let source = outcome.source else { return ([], places(outcome.log.diagnostics), outcome.log.diagnostics) }
  var log = source.log
  let entities = decoder(source.table, &log)
  return (entities, places(log.diagnostics), log.diagnostics)
}

/// One honouree whose row has the given cells and, to the right of them, what must be there.
func storedHonouree(_ cells: KeyValuePairs<String, Stored>) throws -> (
  entity: Honouree?, places: [String], diagnostics: [Diagnostic]
) {
  var columns = cells.map { ($0.key, $0.value) }
  for (id, text) in [
    ("id", "HD-1"), ("kind", "Cá nhân"), ("title", "Ông"), ("name", "Lê An"), ("commune", "Chũ"), ("state", "Đã trao"),
    ("consent", "Có"), ("consent_scope", "trang"),
  ] where !columns.contains(where: { $0.0 == id }) { columns.append((id, .text(text))) }
  let sheet = TestSheet(rows: [columns.map { .text($0.0) }, columns.map(\.1)])
  let result = try decodeSheet(.honourees, sheet, HonoureeDecoder.decode)
  return (result.entities.first, result.places, result.diagnostics)
}

extension Sample {
  static let titles: [Stored] = [
    "Mã hồ sơ", "Đối tượng", "Danh xưng", "Họ và tên", "Xã/thị trấn", "Tình trạng hồ sơ", "Đồng ý công khai",
  ]

  /// The row of an honouree under `titles`.
  static func row(_ id: Stored, _ name: Stored = "Lê Văn An", commune: Stored = "Chũ") -> [Stored] {
    [id, "Cá nhân", "Ông", name, commune, "Đã trao", "Không"]
  }
}
