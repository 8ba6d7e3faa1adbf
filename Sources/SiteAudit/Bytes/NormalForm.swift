internal import Foundation

/// Finds text that is not in Unicode's normal form C, in which Vietnamese letters are one character each.
enum NormalForm {
  /// The first character that would be written otherwise, and how its line's text from there should begin.
  ///
  /// - Parameter start: The first character that may be out of form; nothing before it is looked at.
  static func firstFault(_ bytes: Bytes, from start: Int) -> (offset: Int, found: String, wanted: String)? {
    var line = start
    while line > 0, bytes[line - 1] != 0x0A { line -= 1 }
    while line < bytes.count {
      var end = line
      var isPlain = true
      while end < bytes.count, bytes[end] != 0x0A {
        if bytes[end] >= 0x80 { isPlain = false }
        end += 1
      }
      // No character composes with a line feed, so that lines can be judged one by one.
      if !isPlain, let fault = fault(bytes.piece(line..<end)) {
        return (line + fault.offset, fault.found, fault.wanted)
      }
      line = end + 1
    }
    return nil
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
