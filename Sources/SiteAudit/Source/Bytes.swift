/// A piece of a document's bytes, or of a value that the parser decoded. Valid only while the event that brought it
/// lasts.
typealias Bytes = UnsafeBufferPointer<UInt8>

extension Bytes {
  /// The bytes at `range`, which is cut to what there is.
  func piece(_ range: Range<Int>) -> Bytes {
    Bytes(rebasing: self[range.clamped(to: 0..<count)])
  }

  /// The bytes as text; what is not UTF-8 becomes U+FFFD.
  var text: String { String(decoding: self, as: UTF8.self) }

  /// The bytes without HTML's white space at both ends.
  var trimmed: Bytes {
    var start = 0
    var end = count
    while start < end, self[start].isSpace { start += 1 }
    while end > start, self[end - 1].isSpace { end -= 1 }
    return piece(start..<end)
  }

  /// The bytes without the pair of quotes around them.
  var unquoted: Bytes {
    guard count >= 2, let first, first == last, first == UInt8(ascii: "\"") || first == UInt8(ascii: "'") else {
      return self
    }
    return piece(1..<count - 1)
  }

  /// A Boolean value that indicates whether there is anything but HTML's white space.
  var hasInk: Bool { contains { !$0.isSpace } }

  func equals(_ literal: StaticString) -> Bool {
    guard count == literal.utf8CodeUnitCount else { return false }
    return starts(with: literal)
  }

  func starts(with literal: StaticString, at start: Int = 0) -> Bool {
    let length = literal.utf8CodeUnitCount
    guard start >= 0, count - start >= length else { return false }
    return literal.withUTF8Buffer { wanted in
      for index in 0..<length where self[start + index] != wanted[index] { return false }
      return true
    }
  }

  /// A Boolean value that indicates whether the bytes begin with `literal`, which is in lower case, in any case.
  func starts(withAnyCase literal: StaticString, at start: Int = 0) -> Bool {
    let length = literal.utf8CodeUnitCount
    guard start >= 0, count - start >= length else { return false }
    return literal.withUTF8Buffer { wanted in
      for index in 0..<length where self[start + index].lowercase != wanted[index] { return false }
      return true
    }
  }

  /// A Boolean value that indicates whether the bytes are `literal`, which is in lower case, in any case.
  func equals(anyCase literal: StaticString) -> Bool {
    count == literal.utf8CodeUnitCount && starts(withAnyCase: literal)
  }

  /// The offset of `literal`'s first occurrence from `start` on.
  func firstOffset(of literal: StaticString, from start: Int = 0) -> Int? {
    let length = literal.utf8CodeUnitCount
    guard length > 0, start >= 0, start <= count - length else { return nil }
    return literal.withUTF8Buffer { wanted in
      let first = wanted[0]
      var index = start
      while index <= count - length {
        if self[index] == first, starts(with: literal, at: index) { return index }
        index += 1
      }
      return nil
    }
  }

  /// The offset of `literal`'s last occurrence that begins before `end`.
  func lastOffset(of literal: StaticString, before end: Int) -> Int? {
    var index = Swift.min(end, count) - 1
    while index >= 0 {
      if starts(with: literal, at: index) { return index }
      index -= 1
    }
    return nil
  }
}

extension UInt8 {
  /// A Boolean value that indicates whether the byte is ASCII white space as HTML defines it.
  var isSpace: Bool { self == 0x20 || self == 0x0A || self == 0x09 || self == 0x0D || self == 0x0C }

  var isDigit: Bool { self >= 0x30 && self <= 0x39 }

  var isLetter: Bool {
    let low = self | 0x20
    return low >= 0x61 && low <= 0x7A
  }

  /// The byte, a capital ASCII letter made small.
  var lowercase: UInt8 { self >= 0x41 && self <= 0x5A ? self | 0x20 : self }

  /// The value of a hexadecimal digit.
  var hexValue: UInt8? {
    if isDigit { return self - 0x30 }
    let low = self | 0x20
    return low >= 0x61 && low <= 0x66 ? low - 0x61 + 10 : nil
  }

  /// A Boolean value that indicates whether the byte continues a UTF-8 sequence.
  var isContinuation: Bool { self & 0xC0 == 0x80 }
}
