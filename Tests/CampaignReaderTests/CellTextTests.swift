import Testing
import VietnameseText

@testable import CampaignReader

@Suite struct CellTextTests {
  @Test(arguments: [
    "Nguyễn Văn Hải", "xã Kiên Thành", "Hộ bà Giáp Thị Thủy", "HOÀNG THỊ ĐÀO", "1.234,5 m²", "“Người tốt – việc tốt”…",
    "5.000₫", "khoẻ, hoà, quý, giúp, xoè, thuở, khoá, nghiêng, huyện Yên Thế", "", "tên\nhai dòng", "25°", "Ở đâu",
  ])
  func leavesOrdinaryVietnameseAlone(_ text: String) {
    #expect(!CellText.mayNeedCleaning(ArraySlice(text.utf8)))
    #expect(CellText.cleaned(text) == (text, []))
  }

  @Test func composesDecomposedText() {
    let text = "Nguye\u{302}\u{303}n"
    #expect(CellText.mayNeedCleaning(ArraySlice(text.utf8)))
    #expect(Array(CellText.cleaned(text).text.utf8) == Array("Nguyễn".utf8))
  }

  @Test func replacesLookAlikes() {
    let (text, findings) = CellText.cleaned("Ðỗ Thị А")
    #expect(text == "Đỗ Thị A")
    #expect(findings == [.lookAlike(from: "Ð", to: "Đ"), .lookAlike(from: "А", to: "A")])
  }

  @Test func takesOutWhatShowsNothing() {
    let (text, findings) = CellText.cleaned("Lê\u{200B} Th\u{AD}ị \u{FEFF}An")
    #expect(text == "Lê Thị An")
    #expect(findings == [.invisible("\u{200B}"), .invisible("\u{AD}"), .invisible("\u{FEFF}")])
  }

  @Test(arguments: [
    ("a\u{202E}b", CellText.Finding.bidirectionalControl("\u{202E}")), ("a\u{7}b", .control("\u{7}")),
    ("a\u{0}b", .control("\u{0}")), ("a\u{F0B7}b", .privateUse("\u{F0B7}")), ("Nguy\u{FFFD}n", .lostLetter),
  ])
  func findsWhatNoCellMayHold(_ text: String, _ finding: CellText.Finding) {
    #expect(CellText.mayNeedCleaning(ArraySlice(text.utf8)))
    #expect(CellText.cleaned(text).findings == [finding])
  }

  @Test(arguments: [
    ("NguyÔn V¨n H¶i", LegacyEncoding.tcvn3, "Nguyễn Văn Hải"), ("Nguyeãn Vaên Haûi", .vni, "Nguyễn Văn Hải"),
    ("NguyêÞn Vãn Thãìng", .windows1258, "Nguyễn Văn Thắng"), ("TrâÌn Thiò MýõÌi", .windows1258, "Trần Thị Mười"),
    ("Lê Thiò HoÌa", .windows1258, "Lê Thị Hòa"), ("Vi Vãn Sýò", .windows1258, "Vi Văn Sự"),
    ("Ðãòng Thiò Hýõng", .windows1258, "Đặng Thị Hương"), ("Lê Vãn Hýng", .windows1258, "Lê Văn Hưng"),
    ("Nguyá»…n VÄƒn", .misreadUTF8, "Nguyễn Văn"), ("GiÃ¡p", .misreadUTF8, "Giáp"),
  ])
  func recognisesTextInOldFonts(_ text: String, _ encoding: LegacyEncoding, _ reading: String) {
    #expect(CellText.mayNeedCleaning(ArraySlice(text.utf8)))
    #expect(CellText.cleaned(text).findings == [.legacy(encoding, reading: reading)])
  }

  @Test(arguments: ["Ch?t mư?i một gốc", "Nguy?n", "m?ời"])
  func seesLettersThatBecameQuestionMarks(_ text: String) {
    #expect(CellText.mayNeedCleaning(ArraySlice(text.utf8)))
    #expect(CellText.cleaned(text).findings == [.lostLetter])
  }

  @Test(arguments: ["Ai hiến đất?", "https://example.vn/xem?id=7", "Vì sao? Vì làng."])
  func letsQuestionsBe(_ text: String) { #expect(CellText.cleaned(text).findings == []) }

  @Test func doesNotTrapOnBrokenBytes() {
    for first in UInt8.min...UInt8.max {
      #expect(CellText.mayNeedCleaning([first]) == (first >= 0x7F || (first < 0x20 && ![9, 10, 13].contains(first))))
      _ = CellText.mayNeedCleaning([first, 0xA0])
      _ = CellText.mayNeedCleaning([UInt8(ascii: "a"), first, 0xBA])
    }
  }
}
