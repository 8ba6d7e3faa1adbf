/// The names that a workbook's parts share.
enum Namespace {
  static let main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
  static let relationships = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
  static let package = "http://schemas.openxmlformats.org/package/2006"
}

/// Puts a document's parts together, each under its name in the package (ECMA-376, part 2).
enum PackageParts {
  static func parts(of document: WorkbookDocument) -> [StoredArchive.Entry] {
    var styles = StyleTable(fontName: document.fontName, fontSize: document.fontSize)
    var strings = StringTable()
    let shown = document.sheets.indices.contains(document.shownSheet) ? document.shownSheet : 0
    var sheets: [StoredArchive.Entry] = []
    for (index, sheet) in document.sheets.enumerated() {
      let bytes = WrittenSheetPart.bytes(of: sheet, isShown: index == shown, styles: &styles, strings: &strings)
      sheets.append(StoredArchive.Entry(name: "xl/worksheets/sheet\(index + 1).xml", bytes: bytes))
      if !sheet.comments.isEmpty { sheets += comments(of: sheet, number: index + 1, document) }
    }
    return [
      StoredArchive.Entry(name: "[Content_Types].xml", bytes: contentTypes(document)),
      StoredArchive.Entry(name: "_rels/.rels", bytes: packageRelationships()),
      StoredArchive.Entry(name: "docProps/app.xml", bytes: PropertyParts.app()),
      StoredArchive.Entry(name: "docProps/core.xml", bytes: PropertyParts.core(of: document)),
      StoredArchive.Entry(name: "xl/workbook.xml", bytes: WrittenWorkbookPart.bytes(of: document, shown: shown)),
      StoredArchive.Entry(name: "xl/_rels/workbook.xml.rels", bytes: workbookRelationships(document)),
    ] + sheets + [
      StoredArchive.Entry(name: "xl/styles.xml", bytes: styles.part()),
      StoredArchive.Entry(name: "xl/sharedStrings.xml", bytes: strings.part()),
    ]
  }

  private static func comments(
    of sheet: SheetDocument, number: Int, _ document: WorkbookDocument
  ) -> [StoredArchive.Entry] {
    let author = document.creator ?? "vinhdanh"
    let links = relationships([
      (WrittenSheetPart.drawingRelationship, "vmlDrawing", "../drawings/vmlDrawing\(number).vml"),
      (WrittenSheetPart.commentsRelationship, "comments", "../comments\(number).xml"),
    ])
    return [
      StoredArchive.Entry(name: "xl/worksheets/_rels/sheet\(number).xml.rels", bytes: links),
      StoredArchive.Entry(
        name: "xl/comments\(number).xml", bytes: CommentParts.comments(of: sheet, author: author)),
      StoredArchive.Entry(
        name: "xl/drawings/vmlDrawing\(number).vml", bytes: CommentParts.drawing(of: sheet, number: number)),
    ]
  }

  private static func contentTypes(_ document: WorkbookDocument) -> [UInt8] {
    let sheetTypes = "application/vnd.openxmlformats-officedocument.spreadsheetml."
    var types = [
      ("/xl/workbook.xml", sheetTypes + "sheet.main+xml"),
      ("/xl/styles.xml", sheetTypes + "styles+xml"),
      ("/xl/sharedStrings.xml", sheetTypes + "sharedStrings+xml"),
      ("/docProps/core.xml", "application/vnd.openxmlformats-package.core-properties+xml"),
      ("/docProps/app.xml", "application/vnd.openxmlformats-officedocument.extended-properties+xml"),
    ]
    for (index, sheet) in document.sheets.enumerated() {
      types.append(("/xl/worksheets/sheet\(index + 1).xml", sheetTypes + "worksheet+xml"))
      if !sheet.comments.isEmpty { types.append(("/xl/comments\(index + 1).xml", sheetTypes + "comments+xml")) }
    }
    var xml = XMLBytes()
    xml.raw("<Types xmlns=\"\(Namespace.package)/content-types\">")
    xml.raw("<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>")
    xml.raw("<Default Extension=\"xml\" ContentType=\"application/xml\"/>")
    if document.sheets.contains(where: { !$0.comments.isEmpty }) {
      xml.raw("<Default Extension=\"vml\" ContentType=\"application/vnd.openxmlformats-officedocument.vmlDrawing\"/>")
    }
    for (part, type) in types { xml.raw("<Override PartName=\"\(part)\" ContentType=\"\(type)\"/>") }
    xml.raw("</Types>")
    return xml.bytes
  }

  private static func packageRelationships() -> [UInt8] {
    var xml = XMLBytes()
    xml.raw("<Relationships xmlns=\"\(Namespace.package)/relationships\">")
    for (id, type, target) in [
      ("rId1", Namespace.relationships + "/officeDocument", "xl/workbook.xml"),
      ("rId2", Namespace.package + "/relationships/metadata/core-properties", "docProps/core.xml"),
      ("rId3", Namespace.relationships + "/extended-properties", "docProps/app.xml"),
    ] {
      xml.raw("<Relationship Id=\"\(id)\" Type=\"\(type)\" Target=\"\(target)\"/>")
    }
    xml.raw("</Relationships>")
    return xml.bytes
  }

  private static func workbookRelationships(_ document: WorkbookDocument) -> [UInt8] {
    let count = document.sheets.count
    let sheets = (1...max(1, count)).map { ("rId\($0)", "worksheet", "worksheets/sheet\($0).xml") }
    return relationships(
      sheets + [
        ("rId\(count + 1)", "styles", "styles.xml"), ("rId\(count + 2)", "sharedStrings", "sharedStrings.xml"),
      ])
  }

  private static func relationships(_ links: [(id: String, type: String, target: String)]) -> [UInt8] {
    var xml = XMLBytes()
    xml.raw("<Relationships xmlns=\"\(Namespace.package)/relationships\">")
    for link in links {
      xml.raw("<Relationship Id=\"\(link.id)\" Type=\"\(Namespace.relationships)/\(link.type)\"")
      xml.raw(" Target=\"\(link.target)\"/>")
    }
    xml.raw("</Relationships>")
    return xml.bytes
  }
}
