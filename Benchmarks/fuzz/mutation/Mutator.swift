/// Makes hostile documents out of sound ones: the same seed gives the same documents on every machine.
public struct Mutator {
  private var random: SeededRandom
  private let seeds: [Seed]

  /// - Parameters:
  ///   - seed: What the sequence of documents begins with.
  ///   - seeds: Sound documents; `Seed.builtIn` where there are no better ones.
  public init(seed: UInt64, seeds: [Seed] = Seed.builtIn) {
    random = SeededRandom(seed: seed)
    self.seeds = seeds.isEmpty ? Seed.builtIn : seeds
  }

  /// The next document and a path whose extension says what it is taken for; mostly what it was.
  public mutating func next() -> Seed {
    var document = seeds[below(seeds.count)]
    for _ in 0..<1 + below(1 + below(12)) { mutate(&document.bytes) }
    if below(40) == 0 { document.path = "a." + Self.kinds[below(Self.kinds.count)] }
    return document
  }

  private static let kinds = ["html", "xhtml", "xml", "svg", "json", "css", "js", "csv", "txt"]

  private mutating func mutate(_ bytes: inout [UInt8]) {
    let place = below(bytes.count + 1)
    switch below(16) {
    case 0: if place < bytes.count { bytes[place] = UInt8(truncatingIfNeeded: random.next()) }
    case 1: if place < bytes.count { bytes[place] ^= 1 << UInt8(below(8)) }
    case 2: bytes.insert(UInt8(truncatingIfNeeded: random.next()), at: place)
    case 3: bytes.removeSubrange(place..<min(bytes.count, place + below(60)))
    case 4: bytes.removeSubrange(place...)
    case 5: duplicate(&bytes, at: place)
    case 6: splice(&bytes, at: place)
    case 7, 8: insert(Vocabulary.tokens, in: &bytes, at: place)
    case 9, 10: insertElement(in: &bytes)
    case 11, 12: insertAttribute(in: &bytes)
    case 13: replaceValue(in: &bytes)
    case 14: renameElement(in: &bytes)
    default: repeatPiece(in: &bytes, at: place)
    }
    if bytes.count > 200_000 { bytes.removeSubrange(200_000...) }
  }

  // MARK: Bytes

  private mutating func duplicate(_ bytes: inout [UInt8], at place: Int) {
    let piece = Array(bytes[place..<min(bytes.count, place + below(200))])
    bytes.insert(contentsOf: piece, at: below(bytes.count + 1))
  }

  private mutating func splice(_ bytes: inout [UInt8], at place: Int) {
    let other = seeds[below(seeds.count)].bytes
    guard !other.isEmpty else { return }
    let start = below(other.count)
    bytes.insert(contentsOf: other[start..<min(other.count, start + below(400))], at: place)
  }

  private mutating func repeatPiece(in bytes: inout [UInt8], at place: Int) {
    let piece = Array(bytes[place..<min(bytes.count, place + 1 + below(30))])
    let times = below(20) == 0 ? 3_000 : 1 + below(40)
    bytes.insert(contentsOf: (0..<times).flatMap { _ in piece }, at: place)
  }

  // MARK: Markup

  private mutating func insert(_ words: [String], in bytes: inout [UInt8], at place: Int) {
    bytes.insert(contentsOf: words[below(words.count)].utf8, at: place)
  }

  private mutating func insertElement(in bytes: inout [UInt8]) {
    guard let place = find(UInt8(ascii: "<"), in: bytes) else { return }
    let name = Vocabulary.elements[below(Vocabulary.elements.count)]
    let attribute = below(2) == 0 ? " " + self.attribute() : ""
    let text = below(4) == 0 ? "<\(name)\(attribute)/>" : "<\(name)\(attribute)></\(name)>"
    bytes.insert(contentsOf: text.utf8, at: place)
  }

  private mutating func insertAttribute(in bytes: inout [UInt8]) {
    guard let tag = find(UInt8(ascii: "<"), in: bytes) else { return }
    var place = tag + 1
    while place < bytes.count, Self.isLetter(bytes[place]) { place += 1 }
    guard place > tag + 1 else { return }
    bytes.insert(contentsOf: (" " + attribute()).utf8, at: place)
  }

  private mutating func attribute() -> String {
    "\(Vocabulary.attributes[below(Vocabulary.attributes.count)])=\"\(value())\""
  }

  private mutating func value() -> String {
    let value = Vocabulary.values[below(Vocabulary.values.count)]
    return below(5) == 0 ? value + Vocabulary.values[below(Vocabulary.values.count)] : value
  }

  private mutating func replaceValue(in bytes: inout [UInt8]) {
    guard let quote = find(UInt8(ascii: "\""), in: bytes),
      let end = bytes[(quote + 1)...].firstIndex(of: UInt8(ascii: "\""))
    else { return }
    bytes.replaceSubrange(quote + 1..<end, with: value().utf8)
  }

  private mutating func renameElement(in bytes: inout [UInt8]) {
    guard let tag = find(UInt8(ascii: "<"), in: bytes) else { return }
    var end = tag + 1
    while end < bytes.count, Self.isLetter(bytes[end]) { end += 1 }
    guard end > tag + 1 else { return }
    bytes.replaceSubrange(tag + 1..<end, with: Vocabulary.elements[below(Vocabulary.elements.count)].utf8)
  }

  /// One of the places of a byte, from a random place on.
  private mutating func find(_ byte: UInt8, in bytes: [UInt8]) -> Int? {
    guard !bytes.isEmpty else { return nil }
    return bytes[below(bytes.count)...].firstIndex(of: byte)
  }

  private static func isLetter(_ byte: UInt8) -> Bool { byte | 0x20 >= 0x61 && byte | 0x20 <= 0x7A }

  private mutating func below(_ limit: Int) -> Int { limit < 2 ? 0 : Int(random.next() % UInt64(limit)) }
}

/// A document and the path under which it is judged.
public struct Seed: Sendable {
  public var path: String
  public var bytes: [UInt8]

  public init(path: String, bytes: [UInt8]) {
    self.path = path
    self.bytes = bytes
  }
}

/// SplitMix64.
struct SeededRandom: RandomNumberGenerator {
  private var state: UInt64

  init(seed: UInt64) { state = seed }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ mixed >> 30) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ mixed >> 27) &* 0x94D0_49BB_1331_11EB
    return mixed ^ mixed >> 31
  }
}
