import Testing

@testable import CampaignWriter

@Suite struct SampleRandomTests {
  /// The first numbers for the seed 1234567, as the algorithm's published test values have them.
  @Test func isSplitMix64() {
    var random = SampleRandom(seed: 1_234_567)
    let numbers = (0..<5).map { _ in random.next() }
    #expect(
      numbers == [
        6_457_827_717_110_365_317, 3_203_168_211_198_807_973, 9_817_491_932_198_370_423, 4_593_380_528_125_082_431,
        16_408_922_859_458_223_821,
      ])
  }

  @Test func staysBelowItsBound() {
    var random = SampleRandom(seed: 5)
    let numbers = (0..<2000).map { _ in random.below(7) }
    #expect(Set(numbers) == Set(0..<7))
    #expect(random.below(0) == 0)
    #expect(random.below(-3) == 0)
    #expect(random.number(4...4) == 4)
  }

  @Test func givesEachPurposeItsOwnNumbers() {
    var one = SampleRandom(seed: 1, purpose: "people")
    var other = SampleRandom(seed: 1, purpose: "materials")
    var again = SampleRandom(seed: 1, purpose: "people")
    let first = one.next()
    #expect(first != other.next())
    #expect(first == again.next())
  }

  @Test func shufflesWithoutLosing() {
    var random = SampleRandom(seed: 9)
    let shuffled = random.shuffled(Array(0..<50))
    #expect(shuffled != Array(0..<50))
    #expect(shuffled.sorted() == Array(0..<50))
    #expect(random.shuffled([Int]()) == [])
  }
}
