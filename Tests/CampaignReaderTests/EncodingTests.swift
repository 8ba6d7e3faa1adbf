import CampaignModel
import Diagnostics
import Testing

@testable import CampaignReader

@Suite struct EncodingTests {
  private func read(_ bytes: [UInt8]) -> (text: String?, places: [String]) {
    var log = ProblemLog()
    let file = TextFile(path: "t.csv", bytes: bytes, log: &log)
    return (file?.text, places(log.diagnostics))
  }

  @Test func readsUTF8WithAndWithoutByteOrderMark() {
    #expect(read(Array("Chũ".utf8)) == ("Chũ", []))
    #expect(read([0xEF, 0xBB, 0xBF] + Array("Chũ".utf8)) == ("Chũ", []))
  }

  @Test(arguments: [true, false]) func readsTheUnicodeTextOfExcel(_ bigEndian: Bool) {
    var bytes: [UInt8] = bigEndian ? [0xFE, 0xFF] : [0xFF, 0xFE]
    for unit in "Đơn vị\tSố\r\n".utf16 {
      let (high, low) = (UInt8(unit >> 8), UInt8(unit & 0xFF))
      bytes += bigEndian ? [high, low] : [low, high]
    }
    #expect(read(bytes) == ("Đơn vị\tSố\r\n", []))
  }

  @Test func refusesOldEncodingsAtTheFirstLetter() throws {
    // “Nguyễn Văn Hải” in TCVN3.
    let tcvn: [UInt8] =
      Array("id,n\n1,Nguy".utf8) + [0xD4] + Array("n V".utf8) + [0xA8] + Array("n H".utf8) + [0xB6, 0x69]
    #expect(read(tcvn).places == ["encoding-legacy t.csv:2:7"])
    var log = ProblemLog()
    _ = TextFile(path: "t.csv", bytes: tcvn, log: &log)
    #expect(try #require(log.diagnostics.first).summary.vietnamese.contains("TCVN3"))
  }

  @Test(arguments: [
    ("honourees.csv", "Excel"), ("campaign.yaml", "trình soạn thảo"), ("stories/HD-1.md", "trình soạn thảo"),
  ])
  func saysWithWhatToSaveAFileAnew(_ path: String, _ word: String) throws {
    for bytes: [UInt8] in [[0x61, 0xFF, 0x62], [0x61, 0, 0, 0, 0xFF, 0xC0, 0x01], [0xFF, 0xFE, 0x41, 0, 0, 0xD8]] {
      var log = ProblemLog()
      _ = TextFile(path: path, bytes: bytes, log: &log)
      let remedy = try #require(log.diagnostics.first?.remedy).vietnamese
      #expect(remedy.contains(word) && remedy.contains("Excel") == (word == "Excel"))
    }
  }

  @Test func speaksOfCellsInTablesAlone() throws {
    var log = ProblemLog()
    for path in ["campaign.yaml", "s.md"] {
      let file = try #require(TextFile(path: path, bytes: Array("title: a\u{7}b\n".utf8), log: &log))
      if path == "s.md" {
        _ = StoryReader.read(file, id: "s", documents: [:], log: &log)
      } else {
        _ = YAMLDocument.parse(file, log: &log)
      }
    }
    #expect(places(log.diagnostics) == ["yaml-character campaign.yaml:1:9", "forbidden-control-character s.md:1:9"])
    #expect(log.diagnostics.allSatisfy { $0.remedy?.vietnamese.contains("trình soạn thảo") == true })
    #expect(honouree(["summary": "a\u{7}b"]).diagnostics.first?.remedy?.vietnamese.hasPrefix("Xóa nội dung ô") == true)
  }

  @Test func refusesWhatIsNotText() {
    #expect(read([0x61, 0xFF, 0x62]).places == ["encoding-unknown t.csv:1:2"])
    #expect(read([0x61, 0, 0, 0, 0xFF, 0xC0, 0x01]).places == ["encoding-binary t.csv"])
    #expect(read([0x50, 0x4B, 0x03, 0x04, 1, 2]).places == ["encoding-workbook t.csv"])
    #expect(read([0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1]).places == ["encoding-workbook t.csv"])
    #expect(read([0xFF, 0xFE, 0x41, 0x00, 0x00, 0xD8]).places == ["encoding-broken-utf-16 t.csv:1:2"])
  }

  @Test func readsATableOfUnicodeTextToTheCell() throws {
    var bytes: [UInt8] = [0xFF, 0xFE]
    for unit in "Đơn vị\tSố đại biểu\r\nxã Kiên Thành\tbốn\r\n".utf16 {
      bytes += [UInt8(unit & 0xFF), UInt8(unit >> 8)]
    }
    var log = ProblemLog()
    let file = try #require(TextFile(path: "delegates.tsv", bytes: bytes, log: &log))
    let table = try #require(TextTableReader.read(file, schema: .delegates, log: &log).table)
    #expect(table.location("number", row: 0).label == "delegates.tsv:2:15")
    #expect(table.rows.map(\.cells) == [["xã Kiên Thành", "bốn"]])
  }
}
