internal import Diagnostics

/// A file's bytes, and where in them a line and column is: counted only when there is something to show.
///
/// Lines end at LF, CRLF or CR. A document that is not UTF-8 can still be shown: what cannot be read counts as one
/// character.
struct SourceText {
  let bytes: Bytes
  /// The place counted last: findings mostly come from top to bottom.
  private var reached = (offset: 0, line: 1, start: 0, column: 0)

  init(_ bytes: Bytes) {
    self.bytes = bytes
  }

  /// The line and column of the byte at `offset`, both from 1; the column counts Unicode scalars.
  mutating func place(of offset: Int) -> (line: Int, column: Int) {
    let offset = min(max(offset, 0), bytes.count)
    advance(to: offset)
    return (reached.line, reached.column + 1)
  }

  /// The line that holds the byte at `offset`, cut to a window around it, with the `length` bytes from there marked.
  mutating func excerpt(at offset: Int, length: Int) -> Diagnostic.Excerpt {
    let offset = min(max(offset, 0), bytes.count)
    advance(to: offset)
    let window = 400
    var start = reached.start
    if offset - start > window { start = scalarStart(offset - window) }
    var end = offset
    while end < bytes.count, bytes[end] != 0x0A, bytes[end] != 0x0D, end - offset < window { end += 1 }
    if end < bytes.count { end = max(scalarStart(end), offset) }
    let marked = min(end, offset + max(length, 0))
    return Diagnostic.Excerpt(
      line: bytes.piece(start..<end).text, column: scalars(from: start, to: offset) + 1,
      length: scalars(from: offset, to: marked))
  }

  /// Counts on from the place counted last, so that many findings in one long line do not count it as many times.
  private mutating func advance(to offset: Int) {
    if offset < reached.start { reached = (0, 1, 0, 0) }
    if offset < reached.offset { (reached.offset, reached.column) = (reached.start, 0) }
    var index = reached.offset
    while index < offset {
      let byte = bytes[index]
      index += 1
      // The LF of a CRLF ends the line, so that an offset between the two is still on it.
      if byte == 0x0A || (byte == 0x0D && !(index < bytes.count && bytes[index] == 0x0A)) {
        reached.line += 1
        reached.start = index
        reached.column = 0
      } else if !byte.isContinuation {
        reached.column += 1
      }
    }
    reached.offset = offset
  }

  private func scalars(from start: Int, to end: Int) -> Int {
    var count = 0
    var index = start
    while index < end {
      if !bytes[index].isContinuation { count += 1 }
      index += 1
    }
    return count
  }

  /// The start of the UTF-8 sequence that holds the byte at `offset`.
  private func scalarStart(_ offset: Int) -> Int {
    var start = offset
    while start > 0, offset - start < 3, bytes[start].isContinuation { start -= 1 }
    return start
  }
}
