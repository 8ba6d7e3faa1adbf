import Testing

@testable import SiteAudit

@Suite struct ByteTests {
  private func scan(_ bytes: [UInt8]) -> ByteScan { bytes.withUnsafeBufferPointer { ByteScan($0) } }

  @Test(
    arguments: [
      ([0x80], 0), ([0x61, 0xC0, 0x80], 1), ([0xC1, 0xBF], 0), ([0xC3], 0), ([0xE0, 0x9F, 0xBF], 0),
      ([0xED, 0xA0, 0x80], 0),
      ([0xE1, 0xBA], 0), ([0xF0, 0x8F, 0xBF, 0xBF], 0), ([0xF4, 0x90, 0x80, 0x80], 0), ([0xF5, 0x80, 0x80, 0x80], 0),
      ([0xF0, 0x9F, 0x98], 0), ([0xFE], 0), ([0xFF], 0),
      ([0x61, 0x62, 0x63, 0x64, 0x65, 0x66, 0x67, 0x68, 0x69, 0xE1, 0x61], 9),
    ] as [([UInt8], Int)])
  func whatIsNotUTF8IsFoundAtItsFirstByte(bytes: [UInt8], offset: Int) {
    #expect(scan(bytes).invalid == offset)
  }

  @Test(arguments: ["", "a", "Lục Ngạn", "😀 🇻🇳", "\u{10FFFD}", "\u{D7FF}\u{E000}", "漢字", "a\tb\r\nc"])
  func goodTextIsGood(text: String) {
    let result = scan(Array(text.utf8))
    #expect(result.invalid == nil && result.control == nil && result.refused == nil && result.noncharacter == nil)
  }

  @Test func randomBytesAreJudgedAsTheStandardLibraryDoes() {
    var random = SeededRandom(seed: 7)
    let pieces: [[UInt8]] = [
      [0x61], [0xC3, 0xAA], [0xE1, 0xBB, 0x87], [0xF0, 0x9F, 0x98, 0x80], [0xE1], [0x80], [0xED, 0xA0, 0x80],
    ]
    for _ in 0..<20_000 {
      var bytes: [UInt8] = []
      for _ in 0..<Int.random(in: 0...24, using: &random) {
        bytes +=
          Int.random(in: 0..<6, using: &random) == 0
          ? [UInt8.random(in: 0...255, using: &random)] : pieces[Int.random(in: 0..<pieces.count, using: &random)]
      }
      #expect((scan(bytes).invalid == nil) == (String(validating: bytes, as: UTF8.self) != nil), "\(bytes)")
    }
  }

  @Test(arguments: [0x00, 0x01, 0x08, 0x0B, 0x0C, 0x1F, 0x7F, 0x80, 0x9F] as [UInt32])
  func controlCharactersAreFound(value: UInt32) throws {
    let scalar = try #require(Unicode.Scalar(value))
    for length in 0...17 {
      #expect(scan(Array((String(repeating: "x", count: length) + "\(scalar)yz").utf8)).control == length)
    }
  }

  @Test(arguments: [0xFDD0, 0xFDEF, 0xFFFE, 0xFFFF, 0x1FFFE, 0x1FFFF, 0x10FFFE, 0x10FFFF] as [UInt32])
  func noncharactersAreFound(value: UInt32) throws {
    let scalar = try #require(Unicode.Scalar(value))
    #expect(scan(Array("ab\(scalar)".utf8)).noncharacter == 2)
  }

  @Test(arguments: [0xFDCF, 0xFDF0, 0xFFFD, 0x1FFFD, 0x10FFFD] as [UInt32])
  func theirNeighboursAreNot(value: UInt32) throws {
    let scalar = try #require(Unicode.Scalar(value))
    #expect(scan(Array("ab\(scalar)".utf8)).noncharacter == nil)
  }

  /// Whatever the quick look lets pass must be in normal form: every scalar value alone and after a letter.
  @Test func theQuickLookForNormalFormMissesNothing() {
    var line: [UInt8] = []
    for value in (0x80 as UInt32)...0x2FFFF {
      guard let scalar = Unicode.Scalar(value), scan(Array("\(scalar)".utf8)).suspicious == nil else { continue }
      line += Array("x\(scalar)o\(scalar)".utf8)
    }
    #expect(line.count > 100_000)
    let fault = line.withUnsafeBufferPointer { NormalForm.firstFault($0, from: 0) }
    #expect(fault == nil)
  }

  @Test func vietnameseTextNeedsNoSlowLook() {
    let text = "Ặ ẵ ữ ợ đ Đ ơ ư “trích” – — … ₫ m² × ½ 1.234,5"
    #expect(scan(Array(text.utf8)).suspicious == nil)
  }

  @Test func decomposedTextIsShownWithItsLetterAndPlace() throws {
    let site = Site.body("<p>Một\nhai ‸e\u{302}\u{323}nh</p>")
    #expect(site.findsOnly("not-nfc"))
    let finding = try #require(site.findings().first)
    #expect(finding.summary.english == "“ệ” is written as U+0065 U+0302 U+0323; its normal form is U+1EC7")
    #expect(finding.excerpt?.line.hasPrefix("hai") == true)
    #expect(finding.excerpt?.column == 5 && finding.excerpt?.length == 3)
  }

  @Test func marksThatHaveNoComposedFormAreRight() {
    #expect(Site.body("<p>x\u{302} và ក៏</p>").findings().isEmpty)
  }

  @Test(arguments: ["a.css", "a.js", "a.txt", "a.csv", "a.json"])
  func everyTextFileIsLookedAt(path: String) {
    #expect(Site([(path, "\"‸⟪C3 28⟫\"")]).findsOnly("not-utf8"))
    #expect(Site([(path, "\"‸a\u{300}\"")]).findsOnly("not-nfc"))
  }

  @Test func aTableMayBeginWithAByteOrderMarkAndAPageMayNot() {
    #expect(Site([("a.csv", "⟪EF BB BF⟫Tên\n")]).findings().isEmpty)
    let page = Site([("a.html", "‸⟪EF BB BF⟫" + RuleExample.otherPage)])
    #expect(page.findsOnly("byte-order-mark"))
  }

  @Test func withAByteOrderMarkPlacesStayExact() {
    let site = Site([
      ("a.html", "⟪EF BB BF⟫" + RuleExample.otherPage.replacing("</body>", with: "<i id=\"dau\"></i></body>"))
    ])
    #expect(site.findings().map(\.id) == ["byte-order-mark", "duplicate-id"])
    #expect(site.findings().last?.location?.label == "a.html:9:8")
  }

  @Test func whatIsNotUTF8IsNotJudgedFurther() {
    let site = Site.body("<p id=\"a\">‸⟪FF⟫</p><p id=\"a\"></p><a href=\"khong-co.html\">x</a>")
    #expect(site.findsOnly("not-utf8"))
  }
}

/// Random numbers that are the same in every run.
struct SeededRandom: RandomNumberGenerator {
  private var state: UInt64

  init(seed: UInt64) {
    state = seed
  }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ mixed >> 30) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ mixed >> 27) &* 0x94D0_49BB_1331_11EB
    return mixed ^ mixed >> 31
  }
}
