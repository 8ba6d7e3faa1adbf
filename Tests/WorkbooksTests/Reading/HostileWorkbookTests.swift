import Testing

@testable import Workbooks

@Suite struct HostileWorkbookTests {
  private static let rows = "<row><c><v>1</v></c></row>"
  private static let sheet = "xl/worksheets/sheet1.xml"

  // MARK: Names

  @Test(arguments: [
    "../evil.xml", "xl/../../evil.xml", "/etc/passwd", "xl\\evil.xml", "C:/evil.xml", "..", "./a", "",
  ])
  func isRefusedForAnUnsafeName(name: String) {
    var book = TestWorkbook(Self.rows)
    book[name] = "x"
    #expect(throws: WorkbookProblem.unsafeName(name)) { try book.read() }
  }

  @Test func isRefusedForANull() {
    for flags: UInt16 in [0, 0x0800] {
      var archive = TestWorkbook(Self.rows).archive
      var entry = RawArchive.Entry("", [0x78])
      entry.name = Array("xl/workbook.xml\0.txt".utf8)
      entry.flags = flags
      archive.entries.append(entry)
      #expect(throws: WorkbookProblem.unsafeName("xl/workbook.xml .txt")) { try WorkbookReader.read(archive.bytes) }
    }
  }

  @Test(arguments: ["xl/workbook.xml", "XL/Workbook.XML"]) func isRefusedForANameThatStandsTwice(name: String) {
    var archive = TestWorkbook(Self.rows).archive
    archive.entries.append(RawArchive.Entry(name, [0x78]))
    #expect(throws: WorkbookProblem.repeatedName(name)) { try WorkbookReader.read(archive.bytes) }
  }

  // MARK: Sizes

  @Test func isRefusedForTooManyEntries() {
    var book = TestWorkbook(Self.rows)
    for index in 0..<2_000 { book["xl/media/\(index).png"] = "" }
    #expect(throws: WorkbookProblem.tooManyEntries(limit: 2_000)) { try book.read() }
  }

  @Test func isRefusedForAPartThatIsTooLarge() {
    var limits = ReadingLimits.standard
    limits.sheetBytes = 150
    let book = TestWorkbook(Self.rows + String(repeating: " ", count: 200))
    #expect(throws: WorkbookProblem.partTooLarge(part: Self.sheet, limit: 150)) { try book.read(limits) }
    limits = .standard
    limits.totalBytes = 3_000
    #expect(throws: WorkbookProblem.partTooLarge(part: Self.sheet, limit: 3_000)) {
      try TestWorkbook(Self.rows + String(repeating: " ", count: 2_900)).read(limits)
    }
  }

  /// Four mebibytes of spaces pack to four kibibytes: what unpacks a thousandfold is no sheet.
  @Test(arguments: [sheet, "xl/workbook.xml", "[Content_Types].xml"]) func isRefusedForItsRatio(part: String) throws {
    var book = TestWorkbook(Self.rows)
    book.edit(part) { $0.replacing("</", with: String(repeating: " ", count: 4 << 20) + "</", maxReplacements: 1) }
    let bytes = try PackedArchive.bytes(of: book.parts)
    #expect(bytes.count < 20_000)
    #expect(throws: WorkbookProblem.ratio(part: part)) { try WorkbookReader.read(bytes) }
  }

  @Test func isRefusedForWhatItUnpacksToWhateverItClaims() throws {
    var book = TestWorkbook(Self.rows)
    book.edit(Self.sheet) { $0 + String(repeating: " ", count: 5_000) }
    var archive = try PackedArchive.bytes(of: book.parts)
    // The size stands twice; each time it becomes a small one.
    let size = UInt32(book[Self.sheet]?.utf8.count ?? 0)
    let spelled = (0..<4).map { UInt8(truncatingIfNeeded: size >> (8 * $0)) }
    var changes = 0
    for start in archive.indices.dropLast(4) where archive[start..<(start + 4)].elementsEqual(spelled) {
      archive.replaceSubrange(start..<(start + 4), with: [10, 0, 0, 0])
      changes += 1
    }
    #expect(changes == 2)
    var limits = ReadingLimits.standard
    limits.sheetBytes = 5_000
    #expect(throws: WorkbookProblem.partTooLarge(part: Self.sheet, limit: 5_000)) {
      try WorkbookReader.read(archive, limits: limits)
    }
  }

  // MARK: Damage

  @Test func isDamagedWithABadChecksum() {
    var archive = TestWorkbook(Self.rows).archive
    for (index, entry) in archive.entries.enumerated() {
      archive.entries[index].checksum = 1
      #expect(throws: WorkbookProblem.damaged(part: entry.name.spelled)) { try WorkbookReader.read(archive.bytes) }
      archive.entries[index].checksum = nil
    }
  }

  @Test func isEncryptedWhenAnEntryIs() {
    var archive = TestWorkbook(Self.rows).archive
    for index in archive.entries.indices { archive.entries[index].flags = 0x0801 }
    #expect(throws: WorkbookProblem.encrypted) { try WorkbookReader.read(archive.bytes) }
  }

  @Test func isDamagedWhenPackedInAnUnknownWay() {
    var archive = TestWorkbook(Self.rows).archive
    archive.entries[0].method = 97
    #expect(throws: WorkbookProblem.damaged(part: "[Content_Types].xml")) { try WorkbookReader.read(archive.bytes) }
  }

  @Test(arguments: [
    "<worksheet", "<worksheet></sheet>", "", "text", "<a/>", "<worksheet/>", "<worksheet xmlns=\"urn:x\"/>",
    "<worksheet xmlns=\"\(TestWorkbook.transitional)\"><sheetData><row>\u{1}</row></sheetData></worksheet>",
    "<worksheet xmlns=\"\(TestWorkbook.transitional)\"><sheetData>&no;</sheetData></worksheet>",
    "<worksheet xmlns=\"\(TestWorkbook.transitional)\"/><a/>",
  ])
  func isDamagedWhereAPartIsNoSheet(content: String) {
    var book = TestWorkbook(Self.rows)
    book[Self.sheet] = content
    #expect(throws: WorkbookProblem.damaged(part: Self.sheet)) { try book.read() }
  }

  // MARK: Markup

  @Test(arguments: [
    "<!DOCTYPE worksheet>", "<!DOCTYPE worksheet SYSTEM \"http://192.0.2.1/a.dtd\">",
    "<!DOCTYPE w [<!ENTITY e SYSTEM \"file:///etc/hostname\">]>", "<!DOCTYPE w [<!ENTITY % p SYSTEM \"b\"> %p;]>",
    "<!DOCTYPE w [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;&a;&a;&a;&a;&a;\">]>",
  ])
  func isRefusedForADocumentType(declaration: String) {
    for part in [Self.sheet, "xl/workbook.xml", "_rels/.rels", "[Content_Types].xml", "xl/sharedStrings.xml"] {
      var book = TestWorkbook(Self.rows, strings: "<si/>")
      book.edit(part) { declaration + $0 }
      #expect(throws: WorkbookProblem.externalContent(part: part)) { try book.read() }
    }
  }

  @Test func isRefusedForASheetElsewhere() {
    for (part, target) in [("xl/_rels/workbook.xml.rels", "worksheets/sheet1.xml"), ("_rels/.rels", "xl/workbook.xml")]
    {
      var book = TestWorkbook(Self.rows)
      book.edit(part) {
        $0.replacing("Target=\"\(target)\"", with: "Target=\"http://192.0.2.1/a.xml\" TargetMode=\"External\"")
      }
      #expect(throws: WorkbookProblem.externalContent(part: part)) { try book.read() }
    }
  }

  @Test func isDamagedByDepthAttributesNamespacesAndLongTags() {
    let deep = String(repeating: "<a>", count: 200) + String(repeating: "</a>", count: 200)
    let wide = "<a" + (0..<300).map { " a\($0)=\"\"" }.joined() + "/>"
    let named = "<a" + (0..<600).map { " xmlns:a\($0)=\"u\"" }.joined() + "/>"
    let long = "<a b=\"" + String(repeating: "x", count: 600_000) + "\"/>"
    let huge = "<a" + (0..<200_000).map { " a\($0)=\"\"" }.joined() + "/>"
    for content in [deep, wide, named, long, huge] {
      #expect(throws: WorkbookProblem.damaged(part: Self.sheet)) { try TestWorkbook(sheets: [content]).read() }
    }
  }
}

extension [UInt8] {
  fileprivate var spelled: String { String(decoding: self, as: UTF8.self) }
}
