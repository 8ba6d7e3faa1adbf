import Testing

@testable import Diagnostics

@Suite struct NearMissTests {
  @Test func suggestsTheOnlyCloseWord() {
    #expect(NearMiss.of("titel", among: ["title", "slug", "place"]) == "title")
  }

  @Test func suggestsNothingWhenTwoWordsAreEquallyClose() {
    #expect(NearMiss.of("tan mac", among: ["tan moc", "tan lac"]) == nil)
  }

  @Test func suggestsNothingForADistantWord() {
    #expect(NearMiss.of("quota", among: ["title", "slug"]) == nil)
  }

  @Test func countsASwapOfNeighboursAsOneStep() {
    #expect(NearMiss.distance(Array("ab".unicodeScalars), Array("ba".unicodeScalars)) == 1)
  }
}
