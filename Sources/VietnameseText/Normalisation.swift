/// Normal form C: the precomposed form in which all text is kept.
internal import Foundation

extension String {
  /// The text in Unicode normal form C, byte for byte.
  ///
  /// Swift compares the two forms as equal, but their bytes differ: normalise before making paths, identifiers or hashes.
  public var nfc: String {
    if NFC.isEvident(in: self) { return self }
    return VietnameseComposer.compose(self) ?? precomposedStringWithCanonicalMapping
  }
}

/// Checks for Unicode normal form C.
public enum NFC {
  /// A Boolean value that indicates whether the bytes are UTF-8 text in normal form C.
  ///
  /// Bytes that are not UTF-8 are not.
  public static func holds(in bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    guard let text = String(validating: bytes, as: UTF8.self) else { return false }
    if isEvident(in: text) { return true }
    return text.nfc.utf8.elementsEqual(bytes)
  }

  /// A Boolean value that indicates whether the text is in normal form C.
  public static func holds(in text: String) -> Bool {
    isEvident(in: text) || text.nfc.utf8.elementsEqual(text.utf8)
  }

  /// A Boolean value that is true only for text in normal form C, and true for nearly all of it.
  static func isEvident(in text: String) -> Bool {
    text.utf8.withContiguousStorageIfAvailable(isEvident) ?? false
  }

  /// Accepts the ranges of scalars that neither decompose nor combine with what stands before them: Latin, punctuation,
  /// arrows and signs, Han, emoji.
  private static func isEvident(in bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    var index = 0
    let end = bytes.count
    while index < end {
      let byte = bytes[index]
      if byte < 0x80 {
        index += 1
      } else if byte < 0xCC {  // up to U+02FF
        index += 2
      } else {
        guard byte >= 0xE1, index + 2 < end, isEvident(byte, bytes[index + 1], bytes[index + 2]) else { return false }
        index += byte < 0xF0 ? 3 : 4
      }
    }
    return true
  }

  private static func isEvident(_ first: UInt8, _ second: UInt8, _ third: UInt8) -> Bool {
    switch first {
    case 0xE1: second >= 0xB8 && second <= 0xBB  // U+1E00–U+1EFF
    case 0xE2:  // U+2002–U+20BF, U+2180–U+22FF, U+2400–U+29FF
      second == 0x80 && third >= 0x82 || second == 0x81 || second == 0x82 || (second >= 0x86 && second <= 0x8B)
        || (second >= 0x90 && second <= 0xA7)
    case 0xE5...0xE8: true  // U+5000–U+8FFF
    case 0xF0: second == 0x9F && third >= 0x8C  // U+1F300–U+1FFFF
    default: false
    }
  }
}
