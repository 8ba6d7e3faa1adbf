import Testing

@testable import Workbooks

@Suite struct WorkbookReaderTests {
  private static let one = "<sheetData><row><c><v>1</v></c></row></sheetData>"
  private static let two = "<sheetData><row><c><v>2</v></c></row></sheetData>"

  private static func numbers(_ book: Workbook) -> [Cell.Value?] {
    book.sheets.map { $0.rows.first?.cells.first?.value }
  }

  @Test func readsStrictWorkbooks() throws {
    let book = TestWorkbook(
      "<row r=\"1\"><c r=\"A1\" t=\"s\"><v>0</v></c><c r=\"B1\" s=\"0\" t=\"d\"><v>2024-04-20</v></c></row>",
      strings: "<si><t>Lục Ngạn</t></si>", isStrict: true)
    #expect(try book.values() == [.text("Lục Ngạn"), .date(45402)])
  }

  @Test func readsPrefixesOtherThanTheDefault() throws {
    var book = TestWorkbook(sheets: [""])
    book["xl/worksheets/sheet1.xml"] = """
      <x:worksheet xmlns:x="\(TestWorkbook.transitional)"><x:sheetData><x:row><x:c><x:v>7</x:v></x:c></x:row>\
      </x:sheetData></x:worksheet>
      """
    book.edit("xl/workbook.xml") { $0.replacing("xmlns:r=", with: "xmlns:liên=").replacing("r:id", with: "liên:id") }
    #expect(try book.values() == [.number(7)])
  }

  @Test func keepsTheOrderOfTheWorkbookAndTellsHiddenSheets() throws {
    var book = TestWorkbook(sheets: [Self.one, Self.two, ""])
    book.edit("xl/workbook.xml") {
      $0.replacing("name=\"Trang 1\"", with: "name=\"Q&amp;A _x0041_\" state=\"hidden\"")
        .replacing("name=\"Trang 2\"", with: "name=\"Kín\" state=\"veryHidden\"")
        .replacing("r:id=\"r1\"", with: "r:id=\"r0\"").replacing("r:id=\"r2\"", with: "r:id=\"r1\"")
        .replacing("r:id=\"r0\"", with: "r:id=\"r2\"")
    }
    let read = try book.read()
    #expect(read.sheets.map(\.name) == ["Q&A A", "Kín", "Trang 3"])
    #expect(read.sheets.map(\.isHidden) == [true, true, false])
    #expect(Self.numbers(read) == [.number(2), .number(1), nil])
  }

  @Test(arguments: ["chartsheet", "dialogsheet", "xlMacrosheet"]) func passesOverOtherSheets(kind: String) throws {
    var book = TestWorkbook(sheets: [Self.one, Self.two])
    book.edit("xl/_rels/workbook.xml.rels") {
      $0.replacing(
        "relationships/worksheet\" Target=\"worksheets/sheet1", with: "relationships/\(kind)\" Target=\"gone")
    }
    #expect(try Self.numbers(book.read()) == [.number(2)])
  }

  @Test(arguments: ["/xl/Worksheets/SHEET1.xml", "./worksheets/../worksheets/sheet1.xml", "worksheets/sheet1%2Exml#a"])
  func followsTargets(target: String) throws {
    var book = TestWorkbook(sheets: [Self.one])
    book.edit("xl/_rels/workbook.xml.rels") { $0.replacing("worksheets/sheet1.xml", with: target) }
    #expect(try Self.numbers(book.read()) == [.number(1)])
  }

  @Test func findsPartsWhateverTheirCaseAndFolder() throws {
    var book = TestWorkbook(sheets: [Self.one])
    book.rename("[Content_Types].xml", to: "[content_types].XML")
    book.rename("xl/workbook.xml", to: "Sổ/Tay.xml")
    book.rename("xl/_rels/workbook.xml.rels", to: "sổ/_RELS/tay.xml.rels")
    book.edit("_rels/.rels") { $0.replacing("xl/workbook.xml", with: "S%E1%BB%95/Tay.xml") }
    book.edit("sổ/_RELS/tay.xml.rels") { $0.replacing("worksheets/", with: "/xl/worksheets/") }
    #expect(try Self.numbers(book.read()) == [.number(1)])
  }

  @Test(arguments: ["../../sheet1.xml", "", "/", "worksheets/none.xml"]) func isDamagedWithoutASheet(target: String) {
    var book = TestWorkbook(sheets: [Self.one])
    book.edit("xl/_rels/workbook.xml.rels") { $0.replacing("worksheets/sheet1.xml", with: target) }
    #expect(throws: WorkbookProblem.self) { try book.read() }
  }

  @Test func doesWithoutStylesAndStrings() throws {
    #expect(try TestWorkbook("<row><c s=\"4\"><v>1</v></c></row>").values() == [.number(1)])
  }

  @Test func isDamagedWithoutWhatEveryWorkbookHas() throws {
    for part in ["[Content_Types].xml", "_rels/.rels", "xl/_rels/workbook.xml.rels"] {
      var book = TestWorkbook(sheets: [Self.one])
      book.replace(part, with: nil)
      #expect(throws: WorkbookProblem.damaged(part: part)) { try book.read() }
    }
    var book = TestWorkbook(sheets: [Self.one])
    book.replace("xl/workbook.xml", with: nil)
    #expect(throws: WorkbookProblem.self) { try book.read() }
  }

  @Test func isDamagedWhenTwoSheetsAreOnePart() {
    var book = TestWorkbook(sheets: [Self.one, Self.two])
    book.edit("xl/workbook.xml") { $0.replacing("r:id=\"r2\"", with: "r:id=\"r1\"") }
    #expect(throws: WorkbookProblem.damaged(part: "xl/worksheets/sheet1.xml")) { try book.read() }
  }

  @Test func tellsWhenItWasSaved() throws {
    var book = TestWorkbook(sheets: [Self.one])
    book.edit("_rels/.rels") {
      $0.replacing(
        "</Relationships>",
        with: """
          <Relationship Id="c" Target="docProps/core.xml" \
          Type="http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties"/></Relationships>
          """)
    }
    #expect(try book.read().modified == nil)
    book["docProps/core.xml"] = """
      <cp:coreProperties xmlns:cp="urn:cp" xmlns:dcterms="http://purl.org/dc/terms/"><dcterms:created>2020</dcterms:created>\
      <cp:modified>2021</cp:modified><dcterms:modified> 2024-04-20T08:30:00Z </dcterms:modified></cp:coreProperties>
      """
    #expect(try book.read().modified == "2024-04-20T08:30:00Z")
  }

  @Test(arguments: [true, false]) func readsUTF16(isBigEndian: Bool) throws {
    var book = TestWorkbook(sheets: [Self.one])
    for part in book.parts {
      let text = "\u{FEFF}<?xml version=\"1.0\" encoding=\"UTF-16\"?>" + String(decoding: part.bytes, as: UTF8.self)
      let bytes = text.utf16.flatMap { unit in
        isBigEndian ? [UInt8(unit >> 8), UInt8(unit & 0xFF)] : [UInt8(unit & 0xFF), UInt8(unit >> 8)]
      }
      book.replace(part.name, with: bytes)
    }
    #expect(try Self.numbers(book.read()) == [.number(1)])
  }

  // MARK: Archives

  @Test func readsEveryKindOfArchive() throws {
    let book = TestWorkbook(sheets: [Self.one])
    var archive = book.archive
    #expect(try Self.numbers(WorkbookReader.read(archive.bytes)) == [.number(1)])
    archive.hasDescriptors = true
    #expect(try Self.numbers(WorkbookReader.read(archive.bytes)) == [.number(1)])
    archive.isZip64 = true
    #expect(try Self.numbers(WorkbookReader.read(archive.bytes)) == [.number(1)])
    archive.hasDescriptors = false
    #expect(try Self.numbers(WorkbookReader.read(archive.bytes)) == [.number(1)])
    #expect(try Self.numbers(WorkbookReader.read(PackedArchive.bytes(of: book.parts))) == [.number(1)])
  }

  @Test func readsFoldersAndPartsThatItDoesNotKnow() throws {
    var book = TestWorkbook(sheets: [Self.one])
    book["xl/"] = ""
    book["xl/theme/theme1.xml"] = "<!DOCTYPE a SYSTEM \"b\"><not xml"
    #expect(try Self.numbers(book.read()) == [.number(1)])
  }
}
