/// The random numbers of synthetic campaigns: SplitMix64 (Steele, Lea and Flood, 2014), the same on every machine.
///
/// The standard library's generators promise no sequence, so a seed would not mean the same campaign tomorrow.
struct SampleRandom {
  private var state: UInt64

  init(seed: UInt64) {
    state = seed
  }

  /// A sequence of its own for each purpose, so that a change to one part of a campaign moves no other.
  init(seed: UInt64, purpose: String) {
    // FNV-1a over the name, mixed once so that near seeds lie far apart.
    var hash: UInt64 = 0xCBF2_9CE4_8422_2325
    for byte in purpose.utf8 { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01B3 }
    var mixer = SampleRandom(seed: seed ^ hash)
    state = mixer.next()
  }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var value = state
    value = (value ^ (value >> 30)) &* 0xBF58_476D_1CE4_E5B9
    value = (value ^ (value >> 27)) &* 0x94D0_49BB_1331_11EB
    return value ^ (value >> 31)
  }

  /// A number from 0 up to but not including `bound`; 0 where `bound` is not positive.
  mutating func below(_ bound: Int) -> Int {
    guard bound > 0 else { return 0 }
    return Int(next().multipliedFullWidth(by: UInt64(bound)).high)
  }

  mutating func number(_ range: ClosedRange<Int>) -> Int {
    range.lowerBound + below(range.count)
  }

  /// True `parts` times in `whole`.
  mutating func chance(_ parts: Int, in whole: Int = 100) -> Bool {
    below(whole) < parts
  }

  /// One of a list that is not empty.
  mutating func pick<Element>(_ list: [Element]) -> Element {
    list[below(list.count)]
  }

  /// The list in another order (Fisher and Yates).
  mutating func shuffled<Element>(_ list: [Element]) -> [Element] {
    var list = list
    for index in stride(from: list.count - 1, to: 0, by: -1) { list.swapAt(index, below(index + 1)) }
    return list
  }
}
