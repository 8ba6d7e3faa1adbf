/// Writes text so that HTML and XML read it back as the same text, working on UTF-8 bytes.
extension [UInt8] {
  /// Appends `text` with `&`, `<`, `>`, `"` and `'` as `&amp;`, `&lt;`, `&gt;`, `&quot;` and `&#39;`: right in element
  /// content and in a quoted attribute.
  ///
  /// Bytes, not characters, are looked at: `<` followed by a combining mark is one `Character` that is not `"<"`, and
  /// yet it opens a tag. Characters that XML 1.0 forbids (U+0000–U+001F but tab, line feed and carriage return; U+FFFE
  /// and U+FFFF) become U+FFFD, the replacement character, so that a stray control character in a cell spoils no page.
  public mutating func append(escaping text: String) {
    let done: Void? = text.utf8.withContiguousStorageIfAvailable { append(escaping: $0) }
    guard done == nil else { return }
    var copy = text
    copy.withUTF8 { append(escaping: $0) }
  }

  /// Appends the UTF-8 text in `bytes`, escaped.
  mutating func append(escaping bytes: UnsafeBufferPointer<UInt8>) {
    var start = 0
    var index = 0
    while index < bytes.count {
      let byte = bytes[index]
      guard Self.isSpecial[Int(byte)], let (replacement, length) = Self.replacement(for: byte, at: index, in: bytes)
      else {
        index += 1
        continue
      }
      append(contentsOf: UnsafeBufferPointer(rebasing: bytes[start..<index]))
      append(contentsOf: replacement.utf8)
      index += length
      start = index
    }
    append(contentsOf: UnsafeBufferPointer(rebasing: bytes[start...]))
  }

  /// Which bytes may begin something that is not written as it stands.
  private static let isSpecial: [Bool] = (0...255).map { byte in
    switch UInt8(byte) {
    case UInt8(ascii: "&"), UInt8(ascii: "<"), UInt8(ascii: ">"), UInt8(ascii: "\""), UInt8(ascii: "'"): true
    case UInt8(ascii: "\t"), UInt8(ascii: "\n"), UInt8(ascii: "\r"): false
    case 0..<0x20, 0xEF: true
    default: false
    }
  }

  /// What stands for the bytes at `index`, and how many they are; nothing where they stand for themselves.
  private static func replacement(
    for byte: UInt8, at index: Int, in bytes: UnsafeBufferPointer<UInt8>
  ) -> (StaticString, Int)? {
    switch byte {
    case UInt8(ascii: "&"): return ("&amp;", 1)
    case UInt8(ascii: "<"): return ("&lt;", 1)
    case UInt8(ascii: ">"): return ("&gt;", 1)
    case UInt8(ascii: "\""): return ("&quot;", 1)
    case UInt8(ascii: "'"): return ("&#39;", 1)
    case 0xEF:
      // U+FFFE and U+FFFF are EF BF BE and EF BF BF.
      guard index + 2 < bytes.count, bytes[index + 1] == 0xBF, bytes[index + 2] >= 0xBE else { return nil }
      return ("\u{FFFD}", 3)
    default: return ("\u{FFFD}", 1)
    }
  }
}

extension StaticString {
  /// The text's bytes, without a copy.
  fileprivate var utf8: UnsafeBufferPointer<UInt8> { UnsafeBufferPointer(start: utf8Start, count: utf8CodeUnitCount) }
}
