import Testing

@testable import Workbooks

@Suite struct ForeignFileTests {
  @Test(arguments: [
    ("protected.xlsx", WorkbookProblem.encrypted), ("libreoffice.xls", .oldExcel), ("libreoffice.ods", .openDocument),
    ("table.xls", .webPage), ("text.xlsx", .text),
  ])
  func isRecognisedAsARealProgramWroteIt(name: String, problem: WorkbookProblem) throws {
    let bytes = try Fixture.bytes(name)
    #expect(throws: problem) { try WorkbookReader.read(bytes) }
  }

  @Test(arguments: [
    ("<html><table></table></html>", WorkbookProblem.webPage), ("\u{FEFF}\r\n <TABLE border=1>", .webPage),
    ("<!DOCTYPE html>", .webPage), ("MIME-Version: 1.0\r\nContent-Type: multipart/related", .webPage),
    ("<?xml version=\"1.0\"?>\n<Workbook xmlns=\"urn:schemas-microsoft-com:office:spreadsheet\">", .spreadsheetXML),
    (
      "<?xml version=\"1.0\"?><office:document xmlns:office=\"urn:oasis:names:tc:opendocument:xmlns:office:1.0\">",
      .openDocument
    ),
    ("STT;Họ và tên;Diện tích\r\n1;Nguyễn Văn An;12,5\r\n", .text), ("STT\tTên", .text), ("< 5 ha", .text),
    ("%PDF-1.4", .notAWorkbook), ("{\\rtf1", .notAWorkbook), ("PK", .incomplete), ("P", .incomplete),
    ("\0\0\0\0\0\0\0\0", .incomplete), ("\u{1}\u{2}\u{3}\u{4}", .notAWorkbook), ("", .empty),
  ])
  func isRecognisedByItsBeginning(content: String, problem: WorkbookProblem) {
    #expect(throws: problem) { try WorkbookReader.read(Array(content.utf8)) }
  }

  @Test func isRecognisedAsUnicodeText() {
    for (content, problem) in [("STT\tHọ và tên\r\n", WorkbookProblem.text), ("<html>", .webPage)] {
      let bytes: [UInt8] = [0xFF, 0xFE] + content.utf16.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }
      #expect(throws: problem) { try WorkbookReader.read(bytes) }
    }
  }

  @Test func isOldExcelWithoutAContainer() {
    for bytes: [UInt8] in [[0x09, 0x08, 0x10, 0, 0, 6, 5, 0], [0x09, 0, 0x04, 0, 2, 0, 0x10, 0]] {
      #expect(throws: WorkbookProblem.oldExcel) { try WorkbookReader.read(bytes + [1, 2, 3]) }
    }
  }

  @Test(arguments: [
    ("EncryptedPackage", WorkbookProblem.encrypted), ("Workbook", .oldExcel), ("Book", .oldExcel),
    ("WordDocument", .otherArchive("doc")), ("PowerPoint Document", .otherArchive("ppt")), ("Khác", .notAWorkbook),
  ])
  func isToldByItsStreams(name: String, problem: WorkbookProblem) {
    var bytes = CompoundFile.mark + [UInt8](repeating: 0, count: 1_528)
    bytes[30] = 9
    let units = name.utf16.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }
    bytes.replaceSubrange(1_024..<(1_024 + units.count), with: units)
    bytes[1_024 + 64] = UInt8(units.count + 2)
    bytes[1_024 + 66] = 2
    #expect(throws: problem) { try WorkbookReader.read(bytes) }
  }

  @Test func isIncompleteWhereACompoundFileEndsEarly() throws {
    let bytes = try Fixture.bytes("libreoffice.xls")
    #expect(throws: WorkbookProblem.incomplete) { try WorkbookReader.read(Array(bytes.prefix(1_000))) }
  }

  @Test(arguments: [[0x89, 0x50, 0x4E, 0x47, 13, 10], [0xFF, 0xD8, 0xFF, 0xE0, 0, 16]] as [[UInt8]])
  func isAPicture(_ bytes: [UInt8]) {
    #expect(throws: WorkbookProblem.picture) { try WorkbookReader.read(bytes) }
  }

  // MARK: Archives

  @Test func isAnotherArchive() {
    let files: [(parts: [(String, String)], problem: WorkbookProblem)] = [
      ([("photo.jpg", "x")], .otherArchive("zip")), ([("word/document.xml", "<a/>")], .otherArchive("docx")),
      ([("ppt/presentation.xml", "<a/>")], .otherArchive("pptx")), ([("xl/workbook.bin", "x")], .binaryWorkbook),
      ([("mimetype", "application/vnd.oasis.opendocument.spreadsheet"), ("content.xml", "<a/>")], .openDocument),
      ([("mimetype", "application/vnd.oasis.opendocument.text")], .otherArchive("odt")),
      ([("mimetype", "application/epub+zip")], .otherArchive("epub")),
    ]
    for file in files {
      let entries = file.parts.map { RawArchive.Entry($0.0, Array($0.1.utf8)) }
      #expect(throws: file.problem) { try WorkbookReader.read(RawArchive(entries: entries).bytes) }
    }
    #expect(throws: WorkbookProblem.otherArchive("zip")) { try WorkbookReader.read(RawArchive(entries: []).bytes) }
  }

  @Test(arguments: [
    (
      "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml",
      WorkbookProblem.otherArchive("docx")
    ),
    ("application/vnd.openxmlformats-officedocument.presentationml.presentation.main+xml", .otherArchive("pptx")),
    ("application/vnd.ms-excel.sheet.binary.macroEnabled.main", .binaryWorkbook),
  ])
  func isAnotherPackage(type: String, problem: WorkbookProblem) {
    var book = TestWorkbook("")
    book.edit("[Content_Types].xml") {
      $0.replacing("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml", with: type)
    }
    #expect(throws: problem) { try book.read() }
  }

  @Test func isABinaryWorkbookByItsMainPart() {
    var book = TestWorkbook("")
    book.edit("_rels/.rels") { $0.replacing("xl/workbook.xml", with: "xl/workbook.bin") }
    book.rename("xl/workbook.xml", to: "xl/workbook.bin")
    #expect(throws: WorkbookProblem.binaryWorkbook) { try book.read() }
  }
}
