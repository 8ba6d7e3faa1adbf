public import Diagnostics
internal import VietnameseText

/// The text files that were read, to show the line of a problem under it.
public struct SourceTexts: Sendable {
  private var sources: [String: SourceText] = [:]

  public init() {}

  mutating func add(_ source: SourceText, at path: String) { sources[path] = source }

  mutating func add(_ other: SourceTexts) { sources.merge(other.sources) { _, new in new } }

  /// The problems, each with its line where its place is a line of a file that was read; what private columns hold is
  /// blotted out of it.
  public func addingExcerpts(to diagnostics: [Diagnostic]) -> [Diagnostic] {
    var lines: [String: [Int]] = [:]
    return diagnostics.map { diagnostic in
      guard diagnostic.excerpt == nil, let location = diagnostic.location,
        case .text(let line, let column) = location.position, let source = sources[location.file]
      else { return diagnostic }
      let starts = lines[location.file] ?? source.lineStarts()
      lines[location.file] = starts
      var shown = diagnostic
      shown.excerpt = source.excerpt(line: line, column: column, lineStarts: starts)
      return shown
    }
  }
}

/// One text file, with what is needed to show a line of it.
struct SourceText: Sendable {
  let bytes: [UInt8]
  /// What separates the fields, in a table.
  var delimiter: UInt8?
  /// The bytes that private columns hold, in order: never shown.
  var hidden: [Range<Int>] = []

  /// A line longer than this is cut to its neighbourhood of the place.
  private static let longestLine = 2000

  /// Where each line begins; LF, CR and CR LF end one.
  func lineStarts() -> [Int] {
    var starts = [0]
    for index in bytes.indices {
      switch bytes[index] {
      case UInt8(ascii: "\n"): starts.append(index + 1)
      case UInt8(ascii: "\r"):
        if index + 1 == bytes.count || bytes[index + 1] != UInt8(ascii: "\n") { starts.append(index + 1) }
      default: break
      }
    }
    return starts
  }

  func excerpt(line: Int, column: Int, lineStarts: [Int]) -> Diagnostic.Excerpt? {
    guard line >= 1, line <= lineStarts.count else { return nil }
    var scalars = shownScalars(from: lineStarts[line - 1])
    var place = max(0, min(column - 1, scalars.count))
    if scalars.count > Self.longestLine {
      let start = max(0, place - Self.longestLine / 4)
      scalars = Array(scalars[start..<min(scalars.count, start + Self.longestLine)])
      place -= start
    }
    var text = String.UnicodeScalarView()
    text.append(contentsOf: scalars)
    return Diagnostic.Excerpt(
      line: String(text), column: place + 1,
      length: delimiter == nil ? wordLength(scalars, place) : fieldLength(scalars, place))
  }

  /// The scalars of the line that begins at a byte, those of private columns and most digits of long numbers as dots.
  private func shownScalars(from start: Int) -> [Unicode.Scalar] {
    var end = start
    while end < bytes.count, bytes[end] != UInt8(ascii: "\n"), bytes[end] != UInt8(ascii: "\r") { end += 1 }
    var scalars: [Unicode.Scalar] = []
    var offset = start
    for scalar in String(decoding: bytes[start..<end], as: UTF8.self).unicodeScalars {
      scalars.append(isHidden(offset) ? "•" : scalar)
      offset += UTF8.width(scalar)
    }
    for number in LongNumbers.ranges(in: scalars) {
      for place in number.dropFirst(3).dropLast(2) { scalars[place] = "•" }
    }
    return scalars
  }

  private func isHidden(_ offset: Int) -> Bool {
    var low = 0
    var high = hidden.count
    while low < high {
      let middle = (low + high) / 2
      if hidden[middle].upperBound <= offset { low = middle + 1 } else { high = middle }
    }
    return low < hidden.count && hidden[low].contains(offset)
  }

  /// How far the field that begins at `place` reaches.
  private func fieldLength(_ scalars: [Unicode.Scalar], _ place: Int) -> Int {
    let isQuoted = place < scalars.count && scalars[place] == "\""
    var end = place + (isQuoted ? 1 : 0)
    while end < scalars.count {
      if isQuoted, scalars[end] == "\"" { return end - place + 1 }
      if !isQuoted, scalars[end].value == UInt32(delimiter ?? 0) { break }
      end += 1
    }
    return max(1, end - place)
  }

  /// How far the word that begins at `place` reaches.
  private func wordLength(_ scalars: [Unicode.Scalar], _ place: Int) -> Int {
    var end = place
    while end < scalars.count, !scalars[end].properties.isWhitespace { end += 1 }
    return max(1, end - place)
  }
}
