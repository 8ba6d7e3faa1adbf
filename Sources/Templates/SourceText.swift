internal import Diagnostics

/// The text of one template, and where in it a byte stands.
final class SourceText: Sendable {
  /// What other templates call it.
  let name: String
  let file: String
  let bytes: [UInt8]
  /// The offset of the first byte of every line.
  private let lineStarts: [Int]

  init(_ source: TemplateSource) {
    name = source.name
    file = source.file
    let mark: [UInt8] = [0xEF, 0xBB, 0xBF]
    let bytes = source.text.starts(with: mark) ? Array(source.text.dropFirst(mark.count)) : source.text
    self.bytes = bytes
    lineStarts = [0] + bytes.indices.filter { bytes[$0] == .lineFeed }.map { $0 + 1 }
  }

  /// The offset of the first byte that is not UTF-8; nothing where all of it is.
  var firstMalformedByte: Int? {
    var parser = Unicode.UTF8.ForwardParser()
    var iterator = bytes.makeIterator()
    var offset = 0
    while true {
      switch parser.parseScalar(from: &iterator) {
      case .valid(let encoded): offset += encoded.count
      case .error: return offset
      case .emptyInput: return nil
      }
    }
  }

  func text(_ range: Range<Int>) -> String {
    String(decoding: bytes[range], as: UTF8.self)
  }

  /// The place of `offset`: line and column from 1, the column in Unicode scalars.
  func location(_ offset: Int) -> SourceLocation {
    let line = lineIndex(offset)
    return SourceLocation(file: file, line: line + 1, column: scalarCount(lineStarts[line]..<offset) + 1)
  }

  /// The line that `range` begins on, with the part of the range that stands on it marked.
  func excerpt(_ range: Range<Int>) -> Diagnostic.Excerpt {
    let line = lineIndex(range.lowerBound)
    let start = lineStarts[line]
    var end = line + 1 < lineStarts.count ? lineStarts[line + 1] - 1 : bytes.count
    if end > start, bytes[end - 1] == .carriageReturn { end -= 1 }
    let marked = range.lowerBound..<max(range.lowerBound, min(range.upperBound, end))
    return Diagnostic.Excerpt(
      line: text(start..<end), column: scalarCount(start..<range.lowerBound) + 1, length: scalarCount(marked))
  }

  /// The line of `offset`, from 0.
  private func lineIndex(_ offset: Int) -> Int {
    var low = 0
    var high = lineStarts.count
    while high - low > 1 {
      let middle = (low + high) / 2
      if lineStarts[middle] <= offset { low = middle } else { high = middle }
    }
    return low
  }

  private func scalarCount(_ range: Range<Int>) -> Int {
    bytes[range].count { $0 & 0xC0 != 0x80 }
  }
}

// MARK: - Blanks and lines

extension SourceText {
  /// A Boolean value that indicates whether a line begins at `offset`.
  func isLineStart(_ offset: Int) -> Bool {
    offset == 0 || bytes[offset - 1] == .lineFeed
  }

  /// Where the line of `offset` begins, when only blanks stand between; nothing otherwise.
  func blankLineStart(before offset: Int) -> Int? {
    var start = offset
    while start > 0, bytes[start - 1].isBlank { start -= 1 }
    return isLineStart(start) ? start : nil
  }

  /// Where the next line begins (or the text ends), when only blanks stand between `offset` and it; nothing otherwise.
  /// A line ends with a line feed, alone or after a carriage return.
  func blankLineEnd(after offset: Int) -> Int? {
    var end = offset
    while end < bytes.count, bytes[end].isBlank { end += 1 }
    if end == bytes.count { return end }
    if bytes[end] == .lineFeed { return end + 1 }
    if bytes[end] == .carriageReturn, end + 1 < bytes.count, bytes[end + 1] == .lineFeed { return end + 2 }
    return nil
  }

  /// The blanks that begin at `offset`.
  func blanks(at offset: Int) -> Range<Int> {
    var end = offset
    while end < bytes.count, bytes[end].isBlank { end += 1 }
    return offset..<end
  }
}

/// A stretch of one template's text, for messages.
struct Place: Sendable {
  let source: SourceText
  let range: Range<Int>

  var location: SourceLocation { source.location(range.lowerBound) }
  var excerpt: Diagnostic.Excerpt { source.excerpt(range) }
}

extension UInt8 {
  static let lineFeed = UInt8(ascii: "\n")
  static let carriageReturn = UInt8(ascii: "\r")

  /// A Boolean value that indicates whether the byte is a space or a tab.
  var isBlank: Bool { self == UInt8(ascii: " ") || self == UInt8(ascii: "\t") }

  /// A Boolean value that indicates whether the byte is a blank or part of a line's end.
  var isSpace: Bool { isBlank || self == .lineFeed || self == .carriageReturn }
}
