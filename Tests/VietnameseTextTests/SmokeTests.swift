import Testing

@testable import VietnameseText

@Suite struct SmokeTests {
  @Test func smoke() {
    #expect(Slug.make("Kiên Thành") == "kien-thanh")
    #expect(Folding.key("Đặng  Thị-Hoà") == "dang thi hoa")
    #expect(Folding.toneNormalised("Hoà quý Thuỷ uý khoẻ") == "Hòa quý Thủy úy khỏe")
    #expect(TextDecoding.legacyGuess(inText: "NguyÔn V¨n") == .tcvn3)
    #expect(TextDecoding.legacyGuess(inText: "Nguyeãn Vaên") == .vni)
    print(VietnameseNumber.parse("hơn 1.234,5 ha"), VietnameseDate.parse("4/20/2024"), VietnameseDate.parse("ngày 20 tháng 4 năm 2024"))
    print(Alphabet.letters, Alphabet.letters.map(Alphabet.anchor))
    for n in LegacyEncoding.allCases { print(n, (0x80...0xFF).map { n.decode([0x61, UInt8($0)]) ?? "." }.joined(separator: " ")) }
  }
}
