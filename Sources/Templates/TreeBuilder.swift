internal import Diagnostics

/// Makes the tree of a template's nodes, with the whitespace rules of Mustache applied.
///
/// A tag that has a line for itself takes the whole line with it. A parent, or a block that may be replaced, has its
/// lines for itself when only blanks stand before its opening tag and behind its closing tag, whatever stands between:
/// then what is included is indented as the tag was. (The rules are those of the specification's `whitespace.md`; where
/// its tests differ from it, on the end of the line of a block whose closing tag has text before it, the tests rule.)
struct TreeBuilder {
  private let source: SourceText
  private let tags: [Tag]
  private let closing: [Int: Int]
  /// The tag that is read next.
  private var next = 0
  /// Where the text that is not yet in the tree begins.
  private var position = 0
  /// The blanks left out at the beginning of every line: those by which the block around is indented.
  private var dedent: Indent = []
  private(set) var problems = ProblemList(limit: ProblemList.maximum)

  /// - Parameter closing: The index of the closing tag of every opening one, none missing.
  init(_ source: SourceText, tags: [Tag], closing: [Int: Int]) {
    self.source = source
    self.tags = tags
    self.closing = closing
  }

  /// The whole template.
  mutating func build() -> [Node] {
    var nodes = nodes(before: tags.count)
    appendText(upTo: source.bytes.count, to: &nodes)
    return nodes
  }

  /// The nodes before the tag at `end`, the text that stands directly before it left to the caller.
  private mutating func nodes(before end: Int) -> [Node] {
    var nodes: [Node] = []
    while next < end {
      let index = next
      next += 1
      switch tags[index].kind {
      case .value, .raw: appendValue(index, to: &nodes)
      case .section, .inverted: appendSection(index, to: &nodes)
      case .partial: appendPartial(index, to: &nodes)
      case .parent: appendParent(index, to: &nodes)
      case .block: appendBlock(index, to: &nodes)
      case .close, .silent: pass(index, to: &nodes)
      }
    }
    return nodes
  }
}

// MARK: - Text and lines

extension TreeBuilder {
  /// Appends the text up to `end`, split where lines begin.
  private mutating func appendText(upTo end: Int, to nodes: inout [Node]) {
    while position < end {
      startLine(to: &nodes)
      let lineEnd = source.bytes[position..<end].firstIndex(of: .lineFeed).map { $0 + 1 } ?? end
      if position < lineEnd { nodes.append(.text(position..<lineEnd)) }
      position = lineEnd
    }
  }

  /// Notes that a line begins, where one does, and passes over the blanks by which the block around is indented.
  private mutating func startLine(to nodes: inout [Node]) {
    guard source.isLineStart(position) else { return }
    nodes.append(.lineStart)
    if source.bytes[position...].starts(with: dedent) { position += dedent.count }
  }

  /// Appends the text before a tag, and the beginning of the tag's line if the tag stands there.
  private mutating func appendText(before tag: Tag, to nodes: inout [Node]) {
    appendText(upTo: tag.range.lowerBound, to: &nodes)
    if position == tag.range.lowerBound { startLine(to: &nodes) }
    position = tag.range.upperBound
  }

  /// Appends the text before a tag that has the line for itself, without the blanks before the tag.
  ///
  /// - Returns: Those blanks, counted from where the block around is indented.
  private mutating func appendText(beforeLineOf tag: Tag, to nodes: inout [Node]) -> Indent {
    let start = source.blankLineStart(before: tag.range.lowerBound) ?? tag.range.lowerBound
    appendText(upTo: start, to: &nodes)
    position = tag.range.upperBound
    return indent(start..<tag.range.lowerBound)
  }

  /// Blanks, counted from where the block around is indented.
  private func indent(_ range: Range<Int>) -> Indent {
    let blanks = source.bytes[range]
    return Array(blanks.starts(with: dedent) ? blanks.dropFirst(dedent.count) : blanks)
  }

  private func isFirstOnLine(_ tag: Tag) -> Bool { source.blankLineStart(before: tag.range.lowerBound) != nil }

  private func isLastOnLine(_ tag: Tag) -> Bool { source.blankLineEnd(after: tag.range.upperBound) != nil }

  /// Goes on behind `tag`, and behind its line if only blanks follow there.
  private mutating func skipLine(of tag: Tag) {
    position = source.blankLineEnd(after: tag.range.upperBound) ?? tag.range.upperBound
  }

  /// Passes over a tag of which nothing is left, and over its line if it has it for itself.
  private mutating func pass(_ index: Int, to nodes: inout [Node]) {
    let tag = tags[index]
    guard isFirstOnLine(tag), isLastOnLine(tag) else {
      appendText(before: tag, to: &nodes)
      return
    }
    _ = appendText(beforeLineOf: tag, to: &nodes)
    skipLine(of: tag)
  }
}

// MARK: - Tags

extension TreeBuilder {
  private mutating func appendValue(_ index: Int, to nodes: inout [Node]) {
    let tag = tags[index]
    appendText(before: tag, to: &nodes)
    guard let name = Name(tag.name) else { return }
    nodes.append(.value(name, isRaw: tag.kind == .raw, tag.range))
  }

  private mutating func appendSection(_ index: Int, to nodes: inout [Node]) {
    let tag = tags[index]
    guard let name = Name(tag.name), let end = closing[index] else { return }
    pass(index, to: &nodes)
    let content = content(upTo: end)
    nodes.append(.section(name, isInverted: tag.kind == .inverted, content, tag.range))
  }

  /// The nodes up to and with the closing tag at `end`, each tag with its own line if it has one.
  private mutating func content(upTo end: Int) -> [Node] {
    var content = nodes(before: end)
    next = end + 1
    pass(end, to: &content)
    return content
  }

  private mutating func appendPartial(_ index: Int, to nodes: inout [Node]) {
    let tag = tags[index]
    guard isFirstOnLine(tag), isLastOnLine(tag) else {
      appendText(before: tag, to: &nodes)
      nodes.append(.partial(tag.name, nil, tag.range))
      return
    }
    let indent = appendText(beforeLineOf: tag, to: &nodes)
    skipLine(of: tag)
    nodes.append(.partial(tag.name, indent, tag.range))
  }

  private mutating func appendParent(_ index: Int, to nodes: inout [Node]) {
    let tag = tags[index]
    guard let end = closing[index] else { return }
    var indent: Indent?
    if isFirstOnLine(tag), isLastOnLine(tags[end]) {
      indent = appendText(beforeLineOf: tag, to: &nodes)
    } else if isFirstOnLine(tag), isLastOnLine(tag) {
      _ = appendText(beforeLineOf: tag, to: &nodes)
    } else {
      appendText(before: tag, to: &nodes)
    }
    let blocks = arguments(of: index, upTo: end)
    nodes.append(.parent(tag.name, blocks, indent, tag.range))
    if indent != nil || isFirstOnLine(tags[end]) {
      skipLine(of: tags[end])
    } else {
      position = tags[end].range.upperBound
    }
  }

  /// Appends a block that may be replaced.
  private mutating func appendBlock(_ index: Int, to nodes: inout [Node]) {
    let tag = tags[index]
    guard let end = closing[index] else { return }
    guard isFirstOnLine(tag), isLastOnLine(tags[end]) else {
      let beginsLine = isFirstOnLine(tag) && isLastOnLine(tag)
      pass(index, to: &nodes)
      let content = content(upTo: end)
      nodes.append(.block(Block(name: tag.name, place: place(tag), content: content, beginsLine: beginsLine)))
      return
    }
    let blanks = appendText(beforeLineOf: tag, to: &nodes)
    let outerDedent = dedent
    guard isLastOnLine(tag) else {
      // The block's first line is its tag's: the blanks before the tag belong to the content.
      position = tag.range.lowerBound - blanks.count
      var content: [Node] = [.lineStart]
      if !blanks.isEmpty { content.append(.text(position..<tag.range.lowerBound)) }
      position = tag.range.upperBound
      content += self.content(upTo: end)
      nodes.append(
        .block(Block(name: tag.name, place: place(tag), content: content, beginsLine: true, indent: blanks)))
      return
    }
    skipLine(of: tag)
    let inner = source.blanks(at: position)
    let indent = indent(inner)
    dedent = Array(source.bytes[inner])
    let content = content(upTo: end)
    dedent = outerDedent
    nodes.append(
      .block(
        Block(
          name: tag.name, place: place(tag), content: content, beginsLine: true, indent: indent, isDedented: true)))
  }
}

// MARK: - The blocks given to a parent

extension TreeBuilder {
  /// The blocks between a parent's tag and its closing tag at `end`. What else stands there is left out.
  private mutating func arguments(of parent: Int, upTo end: Int) -> [Block] {
    var blocks: [Block] = []
    var places: [String: Place] = [:]
    var firstIgnored: Range<Int>?
    while next < end {
      let index = next
      let tag = tags[index]
      firstIgnored = firstIgnored ?? ignoredText(position..<tag.range.lowerBound)
      next += 1
      position = tag.range.upperBound
      guard tag.kind == .block else {
        if tag.kind != .silent { firstIgnored = firstIgnored ?? tag.range }
        // A section takes all that is in it along.
        if let close = closing[index] {
          next = close + 1
          position = tags[close].range.upperBound
        }
        continue
      }
      let block = argument(index)
      blocks.append(block)
      if let first = places[block.name] {
        problems.append(.blockTwice(block.name, at: block.place, firstAt: first))
      } else {
        places[block.name] = block.place
      }
    }
    next = end + 1
    firstIgnored = firstIgnored ?? ignoredText(position..<tags[end].range.lowerBound)
    if let firstIgnored {
      problems.append(.textIgnored(in: tags[parent].name, at: Place(source: source, range: firstIgnored)))
    }
    return blocks
  }

  /// The first line of `range` without its blanks; nothing where there are only blanks.
  private func ignoredText(_ range: Range<Int>) -> Range<Int>? {
    guard let start = source.bytes[range].firstIndex(where: { !$0.isSpace }) else { return nil }
    let end = source.bytes[start..<range.upperBound].firstIndex { $0 == .lineFeed || $0 == .carriageReturn }
    return start..<(end ?? range.upperBound)
  }

  /// A block given to a parent: the line of its tag does not count, nor the blanks by which it is indented.
  private mutating func argument(_ index: Int) -> Block {
    let tag = tags[index]
    let end = closing[index] ?? index
    let outerDedent = dedent
    let beginsLine = isLastOnLine(tag)
    if beginsLine {
      skipLine(of: tag)
      dedent = Array(source.bytes[source.blanks(at: position)])
    }
    var content = nodes(before: end)
    next = end + 1
    let start = source.blankLineStart(before: tags[end].range.lowerBound) ?? tags[end].range.lowerBound
    appendText(upTo: start, to: &content)
    position = tags[end].range.upperBound
    dedent = outerDedent
    return Block(name: tag.name, place: place(tag), content: content, beginsLine: beginsLine)
  }

  private func place(_ tag: Tag) -> Place {
    Place(source: source, range: tag.range)
  }
}
