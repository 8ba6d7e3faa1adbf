/// Writes a sheet as `xl/worksheets/sheetN.xml`, its elements in the order that the standard wants (18.3.1.99).
struct WrittenSheetPart {
  private let sheet: SheetDocument
  private var xml = XMLBytes()

  /// - Parameter isShown: Whether the workbook opens with this sheet.
  static func bytes(
    of sheet: SheetDocument, isShown: Bool, styles: inout StyleTable, strings: inout StringTable
  ) -> [UInt8] {
    var part = WrittenSheetPart(sheet: sheet)
    part.write(isShown: isShown, styles: &styles, strings: &strings)
    return part.xml.bytes
  }

  private init(sheet: SheetDocument) {
    self.sheet = sheet
  }

  private mutating func write(isShown: Bool, styles: inout StyleTable, strings: inout StringTable) {
    xml.raw("<worksheet xmlns=\"\(Namespace.main)\" xmlns:r=\"\(Namespace.relationships)\">")
    writeProperties()
    writeDimension()
    writeView(isShown: isShown)
    xml.raw("<sheetFormatPr defaultRowHeight=\"15.75\"/>")
    writeColumns(&styles)
    xml.raw("<sheetData>")
    for (index, row) in sheet.rows.enumerated() { write(row, index + 1, &styles, &strings) }
    xml.raw("</sheetData>")
    if let filter = sheet.filter { xml.raw("<autoFilter ref=\"\(A1Notation.range(filter))\"/>") }
    writeMerges()
    ValidationPart.write(sheet.validations, &xml)
    writePrinting()
    if !sheet.comments.isEmpty { xml.raw("<legacyDrawing r:id=\"\(Self.drawingRelationship)\"/>") }
    xml.raw("</worksheet>")
  }

  /// The identifiers by which a sheet names the parts of its comments.
  static let drawingRelationship = "rId1"
  static let commentsRelationship = "rId2"

  private mutating func writeProperties() {
    guard sheet.tabColour != nil || sheet.printing != nil else { return }
    xml.raw("<sheetPr>")
    if let colour = sheet.tabColour { xml.raw("<tabColor rgb=\"\(colour.argb)\"/>") }
    if sheet.printing != nil { xml.raw("<pageSetUpPr fitToPage=\"1\"/>") }
    xml.raw("</sheetPr>")
  }

  private mutating func writeDimension() {
    let columns = sheet.rows.map(\.cells.count).max() ?? 0
    let range = CellRange(rows: 1...max(1, sheet.rows.count), columns: 1...max(1, columns))
    xml.raw("<dimension ref=\"\(A1Notation.range(range))\"/>")
  }

  private mutating func writeView(isShown: Bool) {
    xml.raw("<sheetViews><sheetView")
    if !sheet.showsGridLines { xml.attribute("showGridLines", "0") }
    if isShown { xml.attribute("tabSelected", "1") }
    xml.raw(" workbookViewId=\"0\">")
    let (rows, columns) = (sheet.frozenRows, sheet.frozenColumns)
    if rows > 0 || columns > 0 {
      let pane = rows == 0 ? "topRight" : columns == 0 ? "bottomLeft" : "bottomRight"
      let first = A1Notation.cell(rows + 1, columns + 1)
      xml.raw("<pane")
      if columns > 0 { xml.raw(" xSplit=\"\(columns)\"") }
      if rows > 0 { xml.raw(" ySplit=\"\(rows)\"") }
      xml.raw(" topLeftCell=\"\(first)\" activePane=\"\(pane)\" state=\"frozen\"/>")
      xml.raw("<selection pane=\"\(pane)\" activeCell=\"\(first)\" sqref=\"\(first)\"/>")
    }
    xml.raw("</sheetView></sheetViews>")
  }

  private mutating func writeColumns(_ styles: inout StyleTable) {
    guard !sheet.columns.isEmpty else { return }
    xml.raw("<cols>")
    for (index, column) in sheet.columns.enumerated() {
      let width = XMLBytes.digits(max(0, min(255, column.width)))
      xml.raw("<col min=\"\(index + 1)\" max=\"\(index + 1)\" width=\"\(width)\"")
      let style = styles.id(of: column.style)
      if style != 0 { xml.raw(" style=\"\(style)\"") }
      xml.raw(" customWidth=\"1\"/>")
    }
    xml.raw("</cols>")
  }

  private mutating func write(
    _ row: RowDocument, _ number: Int, _ styles: inout StyleTable, _ strings: inout StringTable
  ) {
    guard !row.cells.isEmpty || row.height != nil else { return }
    xml.raw("<row r=\"\(number)\"")
    if let height = row.height {
      xml.raw(" ht=\"\(XMLBytes.digits(max(0, min(409, height))))\"\(row.isHeightFixed ? " customHeight=\"1\"" : "")")
    }
    xml.raw(">")
    for (index, cell) in row.cells.enumerated() { write(cell, number, index + 1, &styles, &strings) }
    xml.raw("</row>")
  }

  private mutating func write(
    _ cell: CellDocument, _ row: Int, _ column: Int, _ styles: inout StyleTable, _ strings: inout StringTable
  ) {
    var look = cell.style
    if case .date = cell.value, look.format == .general { look.format = .day }
    let style = styles.id(of: look)
    guard cell.value != nil || style != 0 else { return }
    xml.raw("<c r=\"\(A1Notation.cell(row, column))\"")
    if style != 0 { xml.raw(" s=\"\(style)\"") }
    switch cell.value {
    // No formulas are written, so there is none whose value could be missing.
    case nil, .uncomputed?: xml.raw("/>")
    case .text(let text)?: xml.raw(" t=\"s\"><v>\(strings.id(of: text))</v></c>")
    case .number(let value)?, .date(let value)?: xml.raw("><v>\(XMLBytes.digits(value))</v></c>")
    case .boolean(let value)?: xml.raw(" t=\"b\"><v>\(value ? 1 : 0)</v></c>")
    case .error(let text)?:
      xml.raw(" t=\"e\"><v>")
      xml.text(text)
      xml.raw("</v></c>")
    }
  }

  private mutating func writeMerges() {
    guard !sheet.merges.isEmpty else { return }
    xml.raw("<mergeCells count=\"\(sheet.merges.count)\">")
    for range in sheet.merges { xml.raw("<mergeCell ref=\"\(A1Notation.range(range))\"/>") }
    xml.raw("</mergeCells>")
  }

  private mutating func writePrinting() {
    guard let printing = sheet.printing else { return }
    xml.raw("<pageMargins left=\"0.5\" right=\"0.5\" top=\"0.6\" bottom=\"0.6\" header=\"0.3\" footer=\"0.3\"/>")
    // 9 is A4; rows take as many pages as they need.
    xml.raw("<pageSetup paperSize=\"9\" fitToWidth=\"\(max(1, printing.pagesWide))\" fitToHeight=\"0\"")
    xml.raw(" orientation=\"\(printing.isLandscape ? "landscape" : "portrait")\"/>")
    xml.raw("<headerFooter><oddFooter>&amp;L&amp;A&amp;R&amp;P/&amp;N</oddFooter></headerFooter>")
  }
}
