import Testing

@testable import VietnameseText

@Suite struct LookAlikeTests {
  @Test func repairsTheIcelandicAndAfricanLetters() {
    let repair = LookAlike.repaired("Ðặng Văn ðôn Ɖ ɖ")
    #expect(repair?.text == "Đặng Văn đôn Đ đ")
    #expect(repair?.changes.map(\.offset) == [0, 9, 13, 15])
    #expect(repair?.changes.first == LookAlike.Change(offset: 0, from: "\u{D0}", to: "\u{110}"))
  }

  @Test(arguments: ["Đặng Văn Đôn", "Nguyễn Ân Ơi ñ ĩ ũ ư Ã", "", "abc"])
  func repairsNothingInProperText(text: String) {
    #expect(LookAlike.repaired(text) == nil)
    #expect(LookAlike.findings(in: text) == [])
  }

  @Test func findsNothingInAnySyllable() {
    for word in Words.syllables where !LookAlike.findings(in: word + " – “m²”, 5 ₫\n").isEmpty {
      Issue.record("\(word)")
    }
  }

  @Test(arguments: [
    ("Hо\u{E0}", 1, LookAlike.Finding.Kind.foreignLetter(looksLike: "o")),
    ("Сao", 0, .foreignLetter(looksLike: "C")),
    ("Ａn", 0, .foreignLetter(looksLike: "A")), ("Bıên", 1, .foreignLetter(looksLike: "i")),
    ("lɑn", 1, .foreignLetter(looksLike: "a")),
    ("Νam", 0, .foreignLetter(looksLike: "N")),
    ("a\u{202E}b", 1, .bidirectionalControl), ("\u{200F}a", 0, .bidirectionalControl),
    ("a\u{2069}", 1, .bidirectionalControl),
    ("a\u{0}b", 1, .control), ("a\u{1B}[0m", 1, .control), ("a\u{7F}", 1, .control), ("a\u{93}", 1, .control),
    ("Ng\u{200B}a", 2, .zeroWidth), ("\u{FEFF}a", 0, .zeroWidth), ("quyết\u{AD}định", 5, .zeroWidth),
    ("a\u{180E}", 1, .zeroWidth), ("a\u{E0041}", 1, .zeroWidth), ("\u{F0A7} mục", 0, .privateUse),
    ("Nguy\u{FFFD}n", 4, .replacement),
  ])
  func findsWhatLooksLikeSomethingElse(text: String, offset: Int, kind: LookAlike.Finding.Kind) {
    let findings = LookAlike.findings(in: text)
    #expect(findings.map(\.kind) == [kind])
    #expect(findings.map(\.offset) == [offset])
    #expect(findings.first?.scalar == Array(text.unicodeScalars)[offset])
  }
}

@Suite struct TextDecodingTests {
  private static let sample = "Họ và tên;Xã\r\nNguyễn Văn Đại;Kiên Thành\r\n"

  private func utf16(_ text: String, bigEndian: Bool) -> [UInt8] {
    text.utf16.flatMap { unit in
      let bytes = [UInt8(unit >> 8), UInt8(unit & 0xFF)]
      return bigEndian ? bytes : bytes.reversed()
    }
  }

  @Test func readsUTF8WithAndWithoutMark() {
    let plain = TextDecoding.decode(Array(Self.sample.utf8)).value
    #expect(plain == TextDecoding.DecodedText(text: Self.sample, encoding: .utf8, hasByteOrderMark: false))
    let marked = TextDecoding.decode([0xEF, 0xBB, 0xBF] + Array(Self.sample.utf8)).value
    #expect(marked == TextDecoding.DecodedText(text: Self.sample, encoding: .utf8, hasByteOrderMark: true))
    #expect(TextDecoding.decode([]).value?.text == "")
    #expect(TextDecoding.decode([0xEF, 0xBB, 0xBF]).value?.text == "")
  }

  @Test(arguments: [true, false])
  func readsUTF16WithAndWithoutMark(bigEndian: Bool) {
    let encoding: TextDecoding.Encoding = bigEndian ? .utf16BigEndian : .utf16LittleEndian
    let bytes = utf16(Self.sample + "😀", bigEndian: bigEndian)
    let mark: [UInt8] = bigEndian ? [0xFE, 0xFF] : [0xFF, 0xFE]
    #expect(
      TextDecoding.decode(bytes).value
        == TextDecoding.DecodedText(text: Self.sample + "😀", encoding: encoding, hasByteOrderMark: false))
    #expect(
      TextDecoding.decode(mark + bytes).value
        == TextDecoding.DecodedText(text: Self.sample + "😀", encoding: encoding, hasByteOrderMark: true))
  }

  @Test func refusesBrokenUTF16() {
    let bytes = [0xFF, 0xFE] + utf16("ab\nc", bigEndian: false)
    #expect(
      TextDecoding.decode(bytes + [0x00, 0xD8, 0x41, 0x00]).failure
        == TextDecoding.Failure(guess: .brokenUTF16, offset: 10, line: 2, column: 2))
    #expect(TextDecoding.decode(bytes + [0x41]).failure?.guess == .brokenUTF16)
  }

  @Test(arguments: [
    ([0x80] as [UInt8], 0), ([0x41, 0xC3], 1), ([0x41, 0xC0, 0x80], 1), ([0xE1, 0xBB], 0), ([0xED, 0xA0, 0x80], 0),
    ([0xF4, 0x90, 0x80, 0x80], 0), ([0xF0, 0x9F, 0x98], 0), ([0xE0, 0x80, 0x80], 0), ([0xC3, 0xA0, 0xFF], 2),
    ([0xF8], 0),
  ])
  func findsTheFirstBadByte(bytes: [UInt8], offset: Int) {
    #expect(TextDecoding.decode(bytes).failure?.offset == offset)
  }

  @Test func agreesWithTheLibraryOnWhatIsUTF8() {
    var chance = Chance(9)
    let pool: [UInt8] = [
      0x41, 0x80, 0xBF, 0xA0, 0x9F, 0xC2, 0xC1, 0xE0, 0xE1, 0xED, 0xEF, 0xF0, 0xF4, 0x90, 0x8F, 0xF5,
    ]
    for _ in 0..<50_000 {
      let bytes = (0..<Int.random(in: 0...7, using: &chance)).compactMap { _ in pool.randomElement(using: &chance) }
      let isValid = String(validating: bytes, as: UTF8.self) != nil
      if (TextDecoding.firstBadByte(in: bytes) == bytes.count) != isValid { Issue.record("\(bytes)") }
      _ = TextDecoding.decode(bytes)
    }
  }

  @Test func saysWhereAndWhatOldEncodingsAre() {
    // “Nguyễn Văn Hùng” on the second line, after an ASCII header.
    let header = Array("Ten\nSo;".utf8)
    for (encoding, bytes) in [
      (LegacyEncoding.tcvn3, Array("Nguy".utf8) + [0xD4, 0x6E, 0x20, 0x56, 0xA8, 0x6E, 0x20, 0x48, 0xEF, 0x6E, 0x67]),
      (.vni, Array("Nguye".utf8) + [0xE3, 0x6E, 0x20, 0x56, 0x61, 0xEA, 0x6E, 0x20, 0x48, 0x75, 0xF8, 0x6E, 0x67]),
      (
        .windows1258,
        Array("Nguy".utf8) + [0xEA, 0xDE, 0x6E, 0x20, 0x56, 0xE3, 0x6E, 0x20, 0x48, 0x75, 0xCC, 0x6E, 0x67]
      ),
    ] {
      #expect(encoding.decode(bytes) == "Nguyễn Văn Hùng")
      let failure = TextDecoding.decode(header + bytes).failure
      #expect(failure?.guess == .legacy(encoding))
      #expect(failure?.line == 2)
      #expect(failure?.offset == header.count + (encoding == .vni ? 5 : 4))
      #expect(failure?.column == 4 + (encoding == .vni ? 5 : 4))
    }
  }

  @Test func namesFilesThatAreNoText() {
    #expect(TextDecoding.decode([0x50, 0x4B, 0x03, 0x04, 0x14]).failure?.guess == .zipArchive)
    #expect(TextDecoding.decode([0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A]).failure?.guess == .oldExcel)
    #expect(TextDecoding.decode([0x41, 0x00, 0x00, 0x00, 0xFF, 0x00]).failure?.guess == .binary)
    #expect(TextDecoding.decode([0x41, 0xFF, 0x42]).failure?.guess == .unknown)
    #expect(TextDecoding.decode(Array("Fran".utf8) + [0xE7] + Array("ois".utf8)).failure?.guess == .unknown)
  }
}
