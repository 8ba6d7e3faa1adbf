internal import Foundation

/// Finds text that is not in Unicode's normal form C, in which Vietnamese letters are one character each.
enum NormalForm {
  /// The first character that would be written otherwise, and how its line's text from there should begin.
  ///
  /// - Parameter start: The first character that may be out of form; nothing before it is looked at.
  static func firstFault(_ bytes: Bytes, from start: Int) -> (offset: Int, found: String, wanted: String)? {
    var piece = start
    while piece > 0, bytes[piece - 1] != 0x0A { piece -= 1 }
    while piece < bytes.count {
      var end = piece
      var isPlain = true
      while end < bytes.count, bytes[end] != 0x0A, !mayCut(bytes[end], after: end - piece) {
        if bytes[end] >= 0x80 { isPlain = false }
        end += 1
      }
      if !isPlain, let fault = fault(bytes.piece(piece..<end)) {
        return (piece + fault.offset, fault.found, fault.wanted)
      }
      piece = max(end, piece + 1)
    }
    return nil
  }

  /// A Boolean value that indicates whether a long line is cut before this byte. Each part of a text in normal form is so
  /// too, so that cutting anywhere makes no fault; before ASCII, which composes with nothing before it, it hides none.
  /// Foundation takes a time that grows as the square of the length.
  private static func mayCut(_ byte: UInt8, after length: Int) -> Bool {
    length >= 4_096 && (byte < 0x80 || (length >= 8_192 && !byte.isContinuation))
  }

  private static func fault(_ line: Bytes) -> (offset: Int, found: String, wanted: String)? {
    let text = line.text
    let composed = Array(text.precomposedStringWithCanonicalMapping.utf8)
    guard !line.elementsEqual(composed) else { return nil }
    var same = 0
    while same < line.count, same < composed.count, line[same] == composed[same] { same += 1 }
    // Back to the start of the character in which they part, with the letter that its mark belongs to.
    var offset = min(same, line.count - 1)
    while offset > 0, line[offset].isContinuation { offset -= 1 }
    let rest = line.piece(offset..<line.count).text
    let found = rest.first.map(String.init) ?? ""
    return (offset, found, found.precomposedStringWithCanonicalMapping)
  }
}
