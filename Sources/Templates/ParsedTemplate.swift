internal import Diagnostics

/// A template read by itself: its tree, and what it asks of others.
final class ParsedTemplate: Sendable {
  /// `{{>name}}` or `{{<name}}`.
  struct Reference: Sendable {
    let name: String
    let place: Place
  }

  /// The blocks given to a parent.
  struct Inheritance: Sendable {
    let parent: String
    let blocks: [Block]
  }

  let source: SourceText
  /// The tree; empty where a problem is an error.
  let nodes: [Node]
  let references: [Reference]
  let inheritances: [Inheritance]
  /// The blocks of the template that may be replaced.
  let blockNames: Set<String>
  let problems: [Diagnostic]

  init(_ source: SourceText) {
    self.source = source
    if let offset = source.firstMalformedByte {
      problems = [.notUTF8(at: Place(source: source, range: offset..<offset))]
      (nodes, references, inheritances, blockNames) = ([], [], [], [])
      return
    }
    let scanner = TagScanner(source)
    let pairs = TagPairs(scanner.tags, in: source)
    references = scanner.tags.compactMap { tag in
      guard tag.kind == .partial || tag.kind == .parent, !tag.name.isEmpty, !tag.name.hasPrefix("*") else { return nil }
      return Reference(name: tag.name, place: Place(source: source, range: tag.range))
    }
    var problems = scanner.problems.diagnostics + pairs.problems.diagnostics
    var outline = Outline()
    if problems.blocks {
      nodes = []
    } else {
      var builder = TreeBuilder(source, tags: scanner.tags, closing: pairs.closing)
      nodes = builder.build()
      problems += builder.problems.diagnostics
      outline.visit(nodes)
    }
    inheritances = outline.inheritances
    blockNames = outline.blockNames
    self.problems = problems
  }
}

/// What a tree says of inheritance.
private struct Outline {
  var inheritances: [ParsedTemplate.Inheritance] = []
  var blockNames: Set<String> = []

  mutating func visit(_ nodes: [Node]) {
    for node in nodes {
      switch node {
      case .text, .lineStart, .value, .partial: break
      case .section(_, _, let content, _): visit(content)
      case .parent(let name, let blocks, _, _):
        inheritances.append(.init(parent: name, blocks: blocks))
        for block in blocks { visit(block.content) }
      case .block(let block):
        blockNames.insert(block.name)
        visit(block.content)
      }
    }
  }
}
