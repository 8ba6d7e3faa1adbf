internal import Diagnostics

/// Finds the tags of a template. What stands between two tags is text.
struct TagScanner {
  private let source: SourceText
  private var open = Array("{{".utf8)
  private var close = Array("}}".utf8)
  private(set) var tags: [Tag] = []
  private(set) var problems = ProblemList(limit: ProblemList.maximum)

  init(_ source: SourceText) {
    self.source = source
    var position = 0
    while !problems.isFull, let start = find(open, from: position) {
      position = scanTag(at: start)
    }
  }

  /// Reads the tag whose opening delimiter stands at `start`.
  /// - Returns: Where to go on.
  private mutating func scanTag(at start: Int) -> Int {
    var content = start + open.count
    while content < source.bytes.count, source.bytes[content].isSpace { content += 1 }
    guard content < source.bytes.count else { return reportUnclosed(start..<source.bytes.count) }
    let sigil = source.bytes[content]
    let kind = Self.kinds[sigil] ?? .value
    if Self.kinds[sigil] != nil { content += 1 }

    var end = close
    if sigil == UInt8(ascii: "{") { end.insert(UInt8(ascii: "}"), at: 0) }
    if sigil == UInt8(ascii: "=") { end.insert(UInt8(ascii: "="), at: 0) }
    // A tag that holds another tag's opening was never closed: the delimiter behind belongs to that other one.
    let limit = kind == .silent || open == close ? source.bytes.count : find(open, from: content) ?? source.bytes.count
    guard let contentEnd = find(end, from: content, before: limit) else { return reportUnclosed(start..<limit) }
    let range = start..<contentEnd + end.count
    if sigil == UInt8(ascii: "=") { setDelimiters(content..<contentEnd, tag: range) }
    append(kind, content: content..<contentEnd, range: range)
    return range.upperBound
  }

  private mutating func append(_ kind: Tag.Kind, content: Range<Int>, range: Range<Int>) {
    guard kind != .silent else {
      tags.append(Tag(kind: kind, name: "", range: range))
      return
    }
    let name = source.text(trimmed(content))
    let place = Place(source: source, range: range)
    if name.isEmpty || name.utf8.contains(where: \.isSpace) {
      problems.append(.tagInvalid(name, at: place))
    } else if (kind == .partial || kind == .parent) && name.hasPrefix("*") {
      problems.append(.dynamicName(name, at: place))
    } else if kind.isLookup && Name(name) == nil {
      problems.append(.tagInvalid(name, at: place))
    }
    tags.append(Tag(kind: kind, name: name, range: range))
  }

  /// Takes over the delimiters named between `=` and `=`: two words without `=`.
  private mutating func setDelimiters(_ content: Range<Int>, tag: Range<Int>) {
    let words = source.bytes[content].split(whereSeparator: \.isSpace)
    guard words.count == 2, !source.bytes[content].contains(UInt8(ascii: "=")) else {
      problems.append(.delimitersInvalid(source.text(trimmed(content)), at: Place(source: source, range: tag)))
      return
    }
    open = Array(words[0])
    close = Array(words[1])
  }

  private mutating func reportUnclosed(_ range: Range<Int>) -> Int {
    // Mark what may have been meant as the tag: up to the end of its line.
    let lineEnd = source.bytes[range].firstIndex { $0 == .lineFeed || $0 == .carriageReturn } ?? range.upperBound
    let place = Place(source: source, range: range.lowerBound..<lineEnd)
    problems.append(.tagUnclosed(expecting: String(decoding: close, as: UTF8.self), at: place))
    return range.upperBound
  }

  private func trimmed(_ range: Range<Int>) -> Range<Int> {
    var range = range
    while let first = range.first, source.bytes[first].isSpace { range = range.lowerBound + 1..<range.upperBound }
    while let last = range.last, source.bytes[last].isSpace { range = range.lowerBound..<range.upperBound - 1 }
    return range
  }

  /// Where `pattern` next begins, from `start` on and before `limit`.
  private func find(_ pattern: [UInt8], from start: Int, before limit: Int? = nil) -> Int? {
    guard let first = pattern.first else { return nil }
    let limit = limit ?? source.bytes.count
    var position = start
    while position < limit, let found = source.bytes[position..<limit].firstIndex(of: first) {
      if source.bytes[found...].starts(with: pattern) { return found }
      position = found + 1
    }
    return nil
  }

  private static let kinds: [UInt8: Tag.Kind] = [
    UInt8(ascii: "{"): .raw, UInt8(ascii: "&"): .raw, UInt8(ascii: "#"): .section, UInt8(ascii: "^"): .inverted,
    UInt8(ascii: ">"): .partial, UInt8(ascii: "<"): .parent, UInt8(ascii: "$"): .block, UInt8(ascii: "/"): .close,
    UInt8(ascii: "!"): .silent, UInt8(ascii: "="): .silent,
  ]
}

extension Tag.Kind {
  /// A Boolean value that indicates whether the tag's name is looked up in the view.
  fileprivate var isLookup: Bool {
    switch self {
    case .value, .raw, .section, .inverted: true
    case .partial, .parent, .block, .close, .silent: false
    }
  }
}
