/// 256 random bits in hexadecimal digits: the key of a one-time link, or of a session.
struct Secret: Sendable {
  let text: String

  init() {
    var generator = SystemRandomNumberGenerator()
    text = (0..<4).map { _ in Hexadecimal.digits(of: generator.next()) }.joined()
  }

  /// A Boolean value that indicates whether `other` is this secret. The time it takes does not tell how much of it is
  /// right.
  func equals(_ other: some Collection<UInt8>) -> Bool {
    let own = Array(text.utf8)
    let given = Array(other)
    var difference = UInt64(truncatingIfNeeded: own.count ^ given.count)
    for index in own.indices {
      difference |= UInt64(own[index] ^ (index < given.count ? given[index] : 0))
    }
    return difference == 0
  }
}
