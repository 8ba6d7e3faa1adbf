import AuditFuzzing
import Testing

/// A short run of what `make torture` does at length.
@Suite struct AuditFuzzTests {
  @Test(arguments: [1, 2] as [UInt64])
  func noDocumentHurts(seed: UInt64) throws {
    var mutator = Mutator(seed: seed)
    let trial = Trial()
    for _ in 0..<10_000 { try trial.judge(mutator.next()) }
  }

  @Test func theSameSeedGivesTheSameDocuments() {
    var (one, other) = (Mutator(seed: 7), Mutator(seed: 7))
    for _ in 0..<100 {
      let (first, second) = (one.next(), other.next())
      #expect(first.path == second.path && first.bytes == second.bytes)
    }
  }
}
