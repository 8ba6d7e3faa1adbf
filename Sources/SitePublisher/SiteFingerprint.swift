internal import Crypto
internal import Diagnostics

/// What a site's content is known by: two sites bear the same fingerprint only where every file of one holds the bytes of
/// the other's.
///
/// SHA-256 over the files by path. The not-found page is left out: a preview is served at the root, so there alone a draft
/// differs from what is published of it.
public struct SiteFingerprint: Sendable, Hashable {
  /// The hash of one file's bytes.
  struct Part: Sendable {
    let path: String
    let digest: SHA256Digest

    init(_ path: String, _ bytes: [UInt8]) {
      self.path = path
      digest = SHA256.hash(data: bytes)
    }
  }

  /// 64 hexadecimal digits in small letters.
  public let hexadecimal: String

  /// - Parameter parts: In any order.
  init(_ parts: [Part]) {
    var hash = SHA256()
    for part in parts.sorted(by: { $0.path.precedesInBytes($1.path) }) {
      hash.update(data: Array(part.path.utf8) + [0])
      part.digest.withUnsafeBytes { hash.update(bufferPointer: $0) }
    }
    hexadecimal = Self.digits(hash.finalize())
  }

  /// A fingerprint as it was written down; `nil` where the text is none.
  public init?(hexadecimal: some StringProtocol) {
    guard hexadecimal.utf8.count == 64, hexadecimal.utf8.allSatisfy(Self.isDigit) else { return nil }
    self.hexadecimal = String(hexadecimal)
  }

  /// What people copy from paper: the first 60 bits in twelve letters and digits, `K7QD-9M2P-X4TA`. None of them is
  /// mistaken for another (Crockford's base 32: no I, L, O, U).
  public var code: String {
    var bits = hexadecimal.prefix(15).utf8.reduce(UInt64(0)) { $0 << 4 | UInt64(Self.value(of: $1)) }
    var letters: [UInt8] = []
    for place in 0..<12 {
      if place == 4 || place == 8 { letters.append(UInt8(ascii: "-")) }
      letters.append(Self.alphabet[Int(bits & 31)])
      bits >>= 5
    }
    return String(decoding: letters.reversed(), as: UTF8.self)
  }

  /// A Boolean value that indicates whether somebody who typed `text` meant this fingerprint's code: small letters,
  /// spaces and missing hyphens are forgiven, and so are O for 0, I and L for 1.
  public func isMeant(by text: String) -> Bool {
    let typed = text.uppercased().utf8.filter { $0 != UInt8(ascii: "-") && $0 != UInt8(ascii: " ") }
    return typed.map(Self.meant).elementsEqual(code.utf8.filter { $0 != UInt8(ascii: "-") })
  }

  private static let alphabet = Array("0123456789ABCDEFGHJKMNPQRSTVWXYZ".utf8)

  private static func meant(_ byte: UInt8) -> UInt8 {
    switch byte {
    case UInt8(ascii: "O"): UInt8(ascii: "0")
    case UInt8(ascii: "I"), UInt8(ascii: "L"): UInt8(ascii: "1")
    default: byte
    }
  }

  private static func isDigit(_ byte: UInt8) -> Bool {
    (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) || (UInt8(ascii: "a")...UInt8(ascii: "f")).contains(byte)
  }

  private static func value(of digit: UInt8) -> UInt8 {
    digit <= UInt8(ascii: "9") ? digit - UInt8(ascii: "0") : digit - UInt8(ascii: "a") + 10
  }

  private static func digits(_ digest: SHA256Digest) -> String {
    let symbols = Array("0123456789abcdef".utf8)
    return String(decoding: digest.flatMap { [symbols[Int($0 >> 4)], symbols[Int($0 & 15)]] }, as: UTF8.self)
  }
}
