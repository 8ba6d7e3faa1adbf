import Testing

@testable import Workbooks

/// Whatever happens to a file's bytes, reading ends in a workbook or in a problem.
@Suite struct DamagedWorkbookTests {
  /// A generator that gives the same numbers in every run.
  private struct Seeded: RandomNumberGenerator {
    var state: UInt64

    mutating func next() -> UInt64 {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return state ^ state >> 29
    }
  }

  private static func outcome(_ bytes: [UInt8]) -> WorkbookProblem? {
    do {
      _ = try WorkbookReader.read(bytes)
      return nil
    } catch { return error }
  }

  @Test(arguments: ["openpyxl.xlsx", "libreoffice.xlsx"]) func cutAnywhereIsIncomplete(name: String) throws {
    let bytes = try Fixture.bytes(name)
    for length in 1..<bytes.count {
      let problem = Self.outcome(Array(bytes[..<length]))
      guard problem == .incomplete else {
        Issue.record("\(length) bytes: \(String(describing: problem))")
        return
      }
    }
  }

  @Test(arguments: ["libreoffice.xls", "protected.xlsx", "libreoffice.ods"]) func cutAnywhereIsNoWorkbook(
    name: String
  ) throws {
    let bytes = try Fixture.bytes(name)
    for length in stride(from: 1, to: bytes.count, by: 7) { #expect(Self.outcome(Array(bytes[..<length])) != nil) }
  }

  @Test(arguments: ["openpyxl.xlsx", "libreoffice.xlsx", "libreoffice.xls", "protected.xlsx"])
  func changedAnywhereEnds(name: String) throws {
    let bytes = try Fixture.bytes(name)
    var random = Seeded(state: 2024)
    for _ in 0..<1_000 {
      var changed = bytes
      for _ in 0..<Int.random(in: 1...3, using: &random) {
        changed[Int.random(in: 0..<bytes.count, using: &random)] ^= UInt8.random(in: 1...255, using: &random)
      }
      _ = Self.outcome(changed)
    }
  }

  /// The checksum is made right again, so that the change reaches the parser and the readers of parts.
  @Test func changedWithinAPartEnds() throws {
    let book = TestWorkbook(
      """
      <row r="1" hidden="1"><c r="A1" t="s" s="1"><v>0</v></c><c r="B1"><f>A1</f><v>12.5</v></c></row>\
      <row r="2"><c r="A2" t="inlineStr"><is><r><t>a</t></r></is></c><c r="B2" t="d"><v>2024-04-20T08:30</v></c></row>
      """, strings: "<si><t>a_x0041_</t></si>",
      styles:
        "<numFmts><numFmt numFmtId=\"164\" formatCode=\"[$-42A]d/m\"/></numFmts><cellXfs><xf/><xf numFmtId=\"164\"/></cellXfs>"
    )
    let archive = book.archive
    var random = Seeded(state: 7)
    let marks = Array("<>&;\"'/= _x0aA1:!-[]".utf8) + [0, 0x80, 0xFF]
    for _ in 0..<4_000 {
      var changed = archive
      let part = Int.random(in: changed.entries.indices, using: &random)
      let place = Int.random(in: changed.entries[part].bytes.indices, using: &random)
      switch Int.random(in: 0...2, using: &random) {
      case 0: changed.entries[part].bytes[place] = marks[Int.random(in: marks.indices, using: &random)]
      case 1: changed.entries[part].bytes.remove(at: place)
      default: changed.entries[part].bytes.insert(marks[Int.random(in: marks.indices, using: &random)], at: place)
      }
      _ = Self.outcome(changed.bytes)
    }
  }
}
