import Testing

@testable import SiteContent

@Suite struct LineBreakerTests {
  @Test func whatFitsStaysOnOneLine() {
    #expect(LineBreaker.lines("Hiến đất", limit: 7) == ["Hiến đất"])
  }

  @Test func linesAreAsFewAndAsEvenAsTheyCanBe() {
    #expect(LineBreaker.lines("Hiến đất mở đường", limit: 7.5) == ["Hiến đất", "mở đường"])
    #expect(
      LineBreaker.lines("Những người nhường đất cho con đường", limit: 16.6)
        == ["Những người nhường", "đất cho con đường"])
  }

  @Test func noLineIsWiderThanItMayBe() {
    let text = "Biểu dương các tổ chức, hộ gia đình, cá nhân tiêu biểu trong phong trào hiến đất làm đường giao thông"
    for limit in stride(from: 4.0, through: 30, by: 0.7) {
      let lines = LineBreaker.lines(text, limit: limit)
      #expect(lines.allSatisfy { LineBreaker.width($0) <= limit }, "\(limit)")
      #expect(lines.joined(separator: " ") == text || limit < 5, "\(limit)")
    }
  }

  @Test func aWordWiderThanALineIsCut() {
    let lines = LineBreaker.lines(String(repeating: "m", count: 10), limit: 4)
    #expect(lines.joined() == String(repeating: "m", count: 10))
    #expect(lines.allSatisfy { LineBreaker.width($0) <= 4 })
  }

  @Test func whatNeedsTooManyLinesEndsInDots() {
    let lines = LineBreaker.lines("một hai ba bốn năm sáu bảy tám", limit: 5, most: 2)
    #expect(lines.count == 2)
    #expect(lines[1].hasSuffix("…") && !lines[1].hasSuffix(" …"))
    #expect(lines.allSatisfy { LineBreaker.width($0) <= 5 })
  }

  @Test func nothingMakesNoLine() {
    #expect(LineBreaker.lines("  \n ", limit: 5) == [])
    #expect(LineBreaker.lines("", limit: 5, most: 2) == [])
  }

  @Test func marksOfDecomposedLettersTakeNoRoom() {
    #expect(LineBreaker.width("ê\u{301}") == LineBreaker.width("ê"))
  }
}
