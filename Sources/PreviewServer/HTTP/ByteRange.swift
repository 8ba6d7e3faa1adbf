/// One `Range` field, read as RFC 9110, 14.2 says.
enum ByteRange: Sendable, Equatable {
  /// The field is absent, in another unit, malformed, or asks for several ranges: the whole is sent.
  case whole
  /// These bytes; never empty, never beyond the end.
  case part(Range<Int>)
  /// Nothing of what is asked for exists.
  case unsatisfiable

  /// - Parameters:
  ///   - field: The field's value, such as `bytes=0-99`, `bytes=500-` or `bytes=-500`.
  ///   - length: The length of the whole, in bytes.
  init(_ field: String?, length: Int) {
    self = field.flatMap { Self.read($0, length: length) } ?? .whole
  }

  /// Nil where the field says nothing that binds us.
  private static func read(_ field: String, length: Int) -> ByteRange? {
    let bytes = Array(field.utf8)
    let unit = Array("bytes=".utf8)
    guard bytes.count > unit.count, zip(bytes, unit).allSatisfy({ $0 == $1 || $0 | 0x20 == $1 }) else { return nil }
    let range = bytes[unit.count...].filter { $0 != UInt8(ascii: " ") && $0 != UInt8(ascii: "\t") }
    let parts = range.split(separator: UInt8(ascii: "-"), maxSplits: 1, omittingEmptySubsequences: false)
    guard parts.count == 2, parts.joined().allSatisfy({ (0x30...0x39).contains($0) }) else { return nil }
    switch (parts[0].isEmpty, parts[1].isEmpty) {
    case (true, true): return nil
    case (true, false):
      let count = number(parts[1])
      return count == 0 || length == 0 ? .unsatisfiable : .part(max(0, length - count)..<length)
    case (false, let open):
      let first = number(parts[0])
      let last = open ? Int.max : number(parts[1])
      guard first <= last else { return nil }
      return first >= length ? .unsatisfiable : .part(first..<(min(last, length - 1) + 1))
    }
  }

  /// The number, or the largest there is where the digits say more.
  private static func number(_ digits: ArraySlice<UInt8>) -> Int {
    Int(String(decoding: digits, as: UTF8.self)) ?? Int.max
  }
}
