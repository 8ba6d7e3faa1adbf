internal import Glibc

/// A file's bytes, which can be asked for at any offset: outside of them there is nothing, never a trap.
struct ByteView {
  private let bytes: UnsafeBufferPointer<UInt8>

  init(_ bytes: UnsafeBufferPointer<UInt8>) { self.bytes = bytes }

  var count: Int { bytes.count }

  subscript(offset: Int) -> UInt8? {
    offset >= 0 && offset < bytes.count ? bytes[offset] : nil
  }

  func starts(with signature: [UInt8], at offset: Int = 0) -> Bool {
    guard offset >= 0, bytes.count - offset >= signature.count else { return false }
    return signature.indices.allSatisfy { bytes[offset + $0] == signature[$0] }
  }

  /// A Boolean value that indicates whether an ASCII text stands at `offset`.
  func holds(_ text: StaticString, at offset: Int) -> Bool {
    guard offset >= 0, bytes.count - offset >= text.utf8CodeUnitCount else { return false }
    return text.withUTF8Buffer { wanted in wanted.indices.allSatisfy { bytes[offset + $0] == wanted[$0] } }
  }

  /// A whole number of `width` bytes, at most 4.
  func number(at offset: Int, width: Int, isLittleEndian: Bool = false) -> Int? {
    guard offset >= 0, width > 0, bytes.count - offset >= width else { return nil }
    return (0..<width).reduce(0) { value, index in
      value << 8 | Int(bytes[offset + (isLittleEndian ? width - 1 - index : index)])
    }
  }

  /// The offset of the next byte of this value, from `start` on.
  func firstOffset(of byte: UInt8, from start: Int) -> Int? {
    guard start >= 0, start < bytes.count, let base = bytes.baseAddress,
      let found = memchr(base + start, Int32(byte), bytes.count - start)
    else { return nil }
    return UnsafeRawPointer(base).distance(to: UnsafeRawPointer(found))
  }

  /// A Boolean value that indicates whether an ASCII text stands anywhere in a part.
  func contains(_ text: StaticString, in range: Range<Int>) -> Bool {
    let range = range.clamped(to: 0..<bytes.count)
    guard let first = text.withUTF8Buffer({ $0.first }) else { return true }
    var offset = range.lowerBound
    while let found = firstOffset(of: first, from: offset), found + text.utf8CodeUnitCount <= range.upperBound {
      if holds(text, at: found) { return true }
      offset = found + 1
    }
    return false
  }

  /// A Boolean value that indicates whether a part holds anything but zeros.
  func hasInk(in range: Range<Int>) -> Bool {
    bytes[range.clamped(to: 0..<bytes.count)].contains { $0 != 0 }
  }

  /// A part's bytes; what lies outside of the file is left away.
  func part(_ range: Range<Int>) -> [UInt8] { Array(bytes[range.clamped(to: 0..<bytes.count)]) }
}
