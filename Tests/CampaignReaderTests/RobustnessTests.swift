/// Whatever bytes a folder holds, reading ends with problems and never with a trap.
import CampaignModel
import Testing

@testable import CampaignReader

@Suite struct RobustnessTests {
  /// Numbers that are the same on every run.
  private struct Generator: RandomNumberGenerator {
    var state: UInt64

    mutating func next() -> UInt64 {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return state ^ (state >> 29)
    }
  }

  private func readAll(_ bytes: [UInt8]) {
    for schema in [TableSchema.honourees, .delegates] { readTable(bytes, schema) }
    var log = ProblemLog()
    if let file = TextFile(path: "f", bytes: bytes, log: &log) {
      _ = SettingsReader.read(file, log: &log)
      _ = StoryReader.read(file, id: "f", documents: [:], log: &log)
      var sources = SourceTexts()
      sources.add(SourceText(bytes: file.bytes), at: "f")
      _ = sources.addingExcerpts(to: log.diagnostics)
    }
  }

  private func readTable(_ bytes: [UInt8], _ schema: TableSchema) {
    var log = ProblemLog()
    guard let file = TextFile(path: "f", bytes: bytes, log: &log) else { return }
    let outcome = TextTableReader.read(file, schema: schema, log: &log)
    if let table = outcome.table {
      for row in table.rows { #expect(row.cells.count == table.columns.count) }
      _ = HonoureeDecoder.decode(table, log: &log)
      _ = CommuneDecoder.decode(table, log: &log)
      _ = MaterialDecoder.decode(table, log: &log)
    }
    var sources = SourceTexts()
    sources.add(outcome.source, at: "f")
    _ = sources.addingExcerpts(to: log.diagnostics)
  }

  @Test func survivesRandomBytes() {
    var generator = Generator(state: 1)
    for _ in 0..<300 {
      readAll(
        (0..<Int.random(in: 0...200, using: &generator)).map { _ in UInt8.random(in: 0...255, using: &generator) })
    }
  }

  @Test func survivesRandomText() {
    var generator = Generator(state: 2)
    let pieces = [
      "\"", ",", ";", "\t", "\n", "\r", "\r\n", ":", "- ", "  ", "a", "đ", "\u{301}", "[", "]", "{", "}", "&a", "*a",
      "!b",
      "|", ">", "#", "---\n", "Mã hồ sơ", "Họ và tên", "Đơn vị", "Số đại biểu", "title: ", "<b>", "![x](y)", "\u{0}",
      "\u{202E}", "0", "31/2/2024", "1,234", "\u{FEFF}", "<<: ", "? ",
    ]
    for _ in 0..<500 {
      let text = (0..<Int.random(in: 0...40, using: &generator)).map { _ in
        pieces.randomElement(using: &generator) ?? ""
      }
      readAll(Array(text.joined().utf8))
    }
  }

  @Test func survivesFilesCutShort() {
    for text in [Sample.settings, Sample.honourees, Sample.communes, "\u{FEFF}" + Sample.honourees] {
      let bytes = Array(text.utf8)
      for length in stride(from: 0, to: bytes.count, by: 5) { readAll(Array(bytes.prefix(length))) }
    }
  }

  @Test func survivesFilesWithOneByteChanged() {
    var generator = Generator(state: 3)
    for text in [Sample.settings, Sample.honourees] {
      for _ in 0..<150 {
        var bytes = Array(text.utf8)
        bytes[Int.random(in: 0..<bytes.count, using: &generator)] = UInt8.random(in: 0...255, using: &generator)
        readAll(bytes)
      }
    }
  }
}
