internal import Diagnostics

/// Finds the closing tag of every tag that opens something.
struct TagPairs {
  /// How deep sections, parents and blocks may stand in each other: more is a slip, and might exhaust the stack.
  static let maximumDepth = 64

  /// The index of the closing tag, by the index of the opening one.
  private(set) var closing: [Int: Int] = [:]
  private(set) var problems = ProblemList(limit: ProblemList.maximum)

  private let source: SourceText
  private let tags: [Tag]
  /// The indices of the tags that wait for their closing tag, innermost last.
  private var waiting: [Int] = []

  init(_ tags: [Tag], in source: SourceText) {
    self.source = source
    self.tags = tags
    // A tag without a name is a problem already.
    for index in tags.indices where !tags[index].name.isEmpty && !problems.isFull {
      if tags[index].opens { open(index) }
      if tags[index].kind == .close { close(index) }
    }
    for index in waiting.reversed() where !problems.isFull {
      problems.append(.sectionUnclosed(tags[index].name, at: place(index), noticedAt: nil))
    }
  }

  private mutating func open(_ index: Int) {
    waiting.append(index)
    if waiting.count == Self.maximumDepth + 1 { problems.append(.nestingTooDeep(at: place(index))) }
  }

  private mutating func close(_ index: Int) {
    let name = tags[index].name
    guard let last = waiting.last else {
      problems.append(.closeUnopened(name, at: place(index)))
      return
    }
    if let match = waiting.lastIndex(where: { tags[$0].name == name }) {
      // What was opened after it was never closed.
      for unclosed in waiting[(match + 1)...].reversed() where !problems.isFull {
        problems.append(.sectionUnclosed(tags[unclosed].name, at: place(unclosed), noticedAt: place(index)))
      }
      closing[waiting[match]] = index
      waiting.removeSubrange(match...)
    } else if NearMiss.of(name, among: [tags[last].name]) != nil {
      problems.append(.closeMismatched(name, expected: tags[last].name, at: place(index), openedAt: place(last)))
      closing[last] = index
      waiting.removeLast()
    } else {
      problems.append(.closeUnopened(name, at: place(index)))
    }
  }

  private func place(_ index: Int) -> Place {
    Place(source: source, range: tags[index].range)
  }
}
