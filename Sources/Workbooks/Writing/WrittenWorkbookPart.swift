/// Writes `xl/workbook.xml`: the sheets, and the names that filters and printing need.
enum WrittenWorkbookPart {
  static func bytes(of document: WorkbookDocument, shown: Int) -> [UInt8] {
    var xml = XMLBytes()
    xml.raw("<workbook xmlns=\"\(Namespace.main)\" xmlns:r=\"\(Namespace.relationships)\"><workbookPr/>")
    xml.raw("<bookViews><workbookView xWindow=\"0\" yWindow=\"0\" windowWidth=\"24000\" windowHeight=\"12000\"")
    xml.raw(" tabRatio=\"800\" activeTab=\"\(shown)\"/></bookViews><sheets>")
    for (index, sheet) in document.sheets.enumerated() {
      xml.raw("<sheet")
      xml.attribute("name", sheet.name)
      xml.raw(" sheetId=\"\(index + 1)\" r:id=\"rId\(index + 1)\"/>")
    }
    xml.raw("</sheets>")
    writeNames(document, &xml)
    xml.raw("</workbook>")
    return xml.bytes
  }

  private static func writeNames(_ document: WorkbookDocument, _ xml: inout XMLBytes) {
    var names: [(name: String, sheet: Int, isHidden: Bool, formula: String)] = []
    for (index, sheet) in document.sheets.enumerated() {
      if let filter = sheet.filter {
        names.append(("_xlnm._FilterDatabase", index, true, A1Notation.fixed(filter, on: sheet.name)))
      }
    }
    for (index, sheet) in document.sheets.enumerated() {
      guard let printing = sheet.printing else { continue }
      var titles: [String] = []
      if printing.repeatedColumns > 0 { titles.append("$A:$\(A1Notation.letters(printing.repeatedColumns))") }
      if printing.repeatedRows > 0 { titles.append("$1:$\(printing.repeatedRows)") }
      guard !titles.isEmpty else { continue }
      let formula = titles.map { A1Notation.sheet(sheet.name) + "!" + $0 }.joined(separator: ",")
      names.append(("_xlnm.Print_Titles", index, false, formula))
    }
    guard !names.isEmpty else { return }
    xml.raw("<definedNames>")
    for name in names {
      xml.raw("<definedName name=\"\(name.name)\" localSheetId=\"\(name.sheet)\"")
      xml.raw(name.isHidden ? " hidden=\"1\">" : ">")
      xml.text(name.formula)
      xml.raw("</definedName>")
    }
    xml.raw("</definedNames>")
  }
}

/// Writes what the file says about itself.
enum PropertyParts {
  static func core(of document: WorkbookDocument) -> [UInt8] {
    var xml = XMLBytes()
    xml.raw("<cp:coreProperties xmlns:cp=\"\(Namespace.package)/metadata/core-properties\"")
    xml.raw(" xmlns:dc=\"http://purl.org/dc/elements/1.1/\" xmlns:dcterms=\"http://purl.org/dc/terms/\"")
    xml.raw(" xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\">")
    if let title = document.title { xml.element("dc:title", title) }
    if let creator = document.creator { xml.element("dc:creator", creator) }
    if let created = document.created {
      xml.raw("<dcterms:created xsi:type=\"dcterms:W3CDTF\">")
      xml.text(created)
      xml.raw("</dcterms:created>")
    }
    xml.raw("</cp:coreProperties>")
    return xml.bytes
  }

  static func app() -> [UInt8] {
    var xml = XMLBytes()
    xml.raw("<Properties xmlns=\"http://schemas.openxmlformats.org/officeDocument/2006/extended-properties\">")
    xml.raw("<Application>vinhdanh</Application></Properties>")
    return xml.bytes
  }
}
