@testable import Workbooks

/// The parts of a small workbook, any of which a test can replace.
struct TestWorkbook {
  private(set) var parts: [(name: String, bytes: [UInt8])] = []

  static let transitional = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
  static let strict = "http://purl.oclc.org/ooxml/spreadsheetml/main"

  /// A workbook of one sheet with this inside `sheetData`, and these shared strings and cell styles.
  init(_ rows: String, strings: String = "", styles: String = "", properties: String = "", isStrict: Bool = false) {
    self.init(sheets: ["<sheetData>\(rows)</sheetData>"], isStrict: isStrict)
    let space = isStrict ? Self.strict : Self.transitional
    if !properties.isEmpty {
      edit("xl/workbook.xml") { $0.replacing("<sheets>", with: "<workbookPr \(properties)/><sheets>") }
    }
    if !strings.isEmpty { self["xl/sharedStrings.xml"] = "<sst xmlns=\"\(space)\">\(strings)</sst>" }
    if !styles.isEmpty { self["xl/styles.xml"] = "<styleSheet xmlns=\"\(space)\">\(styles)</styleSheet>" }
  }

  /// A workbook of sheets, each with this inside its root element.
  init(sheets: [String], isStrict: Bool = false) {
    let space = isStrict ? Self.strict : Self.transitional
    let links =
      isStrict
      ? "http://purl.oclc.org/ooxml/officeDocument/relationships"
      : "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
    self["[Content_Types].xml"] = """
      <Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">\
      <Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" \
      ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/></Types>
      """
    self["_rels/.rels"] = Self.relationships([("root", "\(links)/officeDocument", "xl/workbook.xml")])
    let list = sheets.indices.map { "<sheet name=\"Trang \($0 + 1)\" sheetId=\"\($0 + 1)\" r:id=\"r\($0 + 1)\"/>" }
    self["xl/workbook.xml"] = """
      <workbook xmlns="\(space)" xmlns:r="\(links)"><sheets>\(list.joined())</sheets></workbook>
      """
    let targets = sheets.indices.map { ("r\($0 + 1)", "\(links)/worksheet", "worksheets/sheet\($0 + 1).xml") }
    self["xl/_rels/workbook.xml.rels"] = Self.relationships(
      targets + [("s", "\(links)/sharedStrings", "sharedStrings.xml"), ("t", "\(links)/styles", "/xl/styles.xml")])
    for (index, sheet) in sheets.enumerated() {
      self["xl/worksheets/sheet\(index + 1).xml"] = "<worksheet xmlns=\"\(space)\">\(sheet)</worksheet>"
    }
  }

  static func relationships(_ list: [(id: String, type: String, target: String)]) -> String {
    let items = list.map { "<Relationship Id=\"\($0.id)\" Type=\"\($0.type)\" Target=\"\($0.target)\"/>" }
    return """
      <Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">\(items.joined())\
      </Relationships>
      """
  }

  /// A part as text; nil for none.
  subscript(_ name: String) -> String? {
    get { parts.first { $0.name == name }.map { String(decoding: $0.bytes, as: UTF8.self) } }
    set { replace(name, with: newValue.map { Array($0.utf8) }) }
  }

  mutating func replace(_ name: String, with bytes: [UInt8]?) {
    let index = parts.firstIndex { $0.name == name }
    switch (index, bytes) {
    case (let index?, let bytes?): parts[index].bytes = bytes
    case (let index?, nil): parts.remove(at: index)
    case (nil, let bytes?): parts.append((name, bytes))
    case (nil, nil): break
    }
  }

  mutating func edit(_ name: String, _ change: (String) -> String) { self[name] = self[name].map(change) }

  mutating func rename(_ name: String, to other: String) {
    if let index = parts.firstIndex(where: { $0.name == name }) { parts[index].name = other }
  }

  /// The parts stored as they are.
  var archive: RawArchive { RawArchive(entries: parts.map { RawArchive.Entry($0.name, $0.bytes) }) }

  func read(_ limits: ReadingLimits = .standard) throws -> Workbook {
    try WorkbookReader.read(archive.bytes, limits: limits)
  }

  /// The cells of the first sheet.
  func cells() throws -> [Cell] { try read().sheets.first?.rows.flatMap(\.cells) ?? [] }
  /// The values of the first sheet.
  func values() throws -> [Cell.Value] { try cells().map(\.value) }
}
