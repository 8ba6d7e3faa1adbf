/// A page's items and their properties, gathered from its source. Source: HTML standard, 5.2.5, as the Nu checker
/// applies it.
struct MicrodataTree {
  enum Fault {
    /// A property that is none of any item.
    case outsideItem(tag: Int)
    /// An item that names twice what belongs to it.
    case redundant(tag: Int)
    /// An item that is a property of itself by way of others.
    case circular(tag: Int)
  }

  private struct Node {
    let tag: Int
    let parent: Int?
    /// The number after that of its last descendant.
    var end: Int
    var isItem = false
    var isProperty = false
    var references: [UInt64] = []
  }

  private var nodes: [Node] = []
  /// The first element of each id.
  private var ids: [UInt64: Int] = [:]
  /// How much work a page may be.
  private static let mostSteps = 200_000

  /// - Parameter source: A well-formed page.
  init(_ source: Bytes) {
    let scanner = TagScanner(source)
    var open: [Int] = []
    var index = 0
    while index < source.count {
      guard source[index] == UInt8(ascii: "<") else {
        index += 1
        continue
      }
      if source.starts(with: "</", at: index) {
        if let number = open.popLast() { nodes[number].end = nodes.count }
        index += 2
      } else if source.starts(with: "<!", at: index) || source.starts(with: "<?", at: index) {
        index = scanner.startTag(from: index).map { Self.firstTag(source, in: index..<$0) } ?? source.count
      } else {
        let (node, end) = Self.node(scanner, at: index, parent: open.last, number: nodes.count, &ids)
        nodes.append(node)
        index = end
        if end == 0 || source[end - 1] != UInt8(ascii: "/") {
          open.append(nodes.count - 1)
        } else {
          nodes[nodes.count - 1].end = nodes.count
        }
      }
    }
  }

  /// The offset of the first end tag after the comments at the beginning of a range, or the range's end.
  private static func firstTag(_ source: Bytes, in range: Range<Int>) -> Int {
    var index = range.lowerBound
    while index < range.upperBound {
      if source.starts(with: "<!--", at: index) {
        index = (source.firstOffset(of: "-->", from: index + 4) ?? range.upperBound) + 3
      } else if source.starts(with: "<![CDATA[", at: index) {
        index = (source.firstOffset(of: "]]>", from: index + 9) ?? range.upperBound) + 3
      } else if source.starts(with: "<!", at: index) || source.starts(with: "<?", at: index) {
        index = (source.firstOffset(of: ">", from: index + 2) ?? range.upperBound) + 1
      } else if source.starts(with: "</", at: index) {
        return index
      } else {
        index += 1
      }
    }
    return range.upperBound
  }

  /// The element whose start tag is at `tag`, and the offset of the tag's `>`.
  private static func node(
    _ scanner: TagScanner, at tag: Int, parent: Int?, number: Int, _ ids: inout [UInt64: Int]
  ) -> (Node, end: Int) {
    let source = scanner.bytes
    var node = Node(tag: tag, parent: parent, end: number + 1)
    var end = tag + scanner.tagNameLength(at: tag)
    for attribute in scanner.attributes(ofTagAt: tag) {
      end = attribute.value.upperBound + 1
      let value = source.piece(attribute.value)
      switch source.piece(attribute.name).text {
      case "itemscope": node.isItem = true
      case "itemprop": node.isProperty = true
      case "itemref": value.forEachWord { node.references.append(Hash.of(value.piece($0))) }
      case "id": if ids[Hash.of(value)] == nil { ids[Hash.of(value)] = number }
      default: break
      }
    }
    while end < source.count, source[end] != UInt8(ascii: ">") { end += 1 }
    return (node, end)
  }

  // MARK: Items

  func faults() -> [Fault] {
    var faults: [Fault] = []
    var steps = Self.mostSteps
    var belongs = Set<Int>()
    var isTold = Set<Int>()
    for (number, node) in nodes.enumerated() where node.isItem && !node.isProperty {
      // Each item with those that it is a property of.
      var waiting: [(item: Int, around: [Int])] = [(number, [])]
      while let next = waiting.popLast(), steps > 0 {
        let found = properties(of: next.item, &steps)
        if found.isRedundant, isTold.insert(next.item).inserted {
          faults.append(.redundant(tag: nodes[next.item].tag))
        }
        belongs.formUnion(found.properties)
        for property in found.properties where nodes[property].isItem {
          if property == next.item || next.around.contains(property) {
            if isTold.insert(next.item).inserted { faults.append(.circular(tag: nodes[next.item].tag)) }
          } else {
            steps -= next.around.count
            waiting.append((property, next.around + [next.item]))
          }
        }
      }
    }
    guard steps > 0 else { return faults }
    for (number, node) in nodes.enumerated() where node.isProperty && !belongs.contains(number) {
      faults.append(.outsideItem(tag: node.tag))
    }
    return faults
  }

  private func properties(of item: Int, _ steps: inout Int) -> (properties: [Int], isRedundant: Bool) {
    var properties: [Int] = []
    var seen: Set<Int> = [item]
    var isRedundant = false
    var waiting = children(of: item)
    waiting += nodes[item].references.compactMap { ids[$0] }
    while let next = waiting.popLast() {
      steps -= 1
      guard steps > 0 else { break }
      guard seen.insert(next).inserted else {
        isRedundant = true
        continue
      }
      if nodes[next].isProperty { properties.append(next) }
      if !nodes[next].isItem { waiting += children(of: next) }
    }
    return (properties, isRedundant)
  }

  private func children(of parent: Int) -> [Int] {
    var children: [Int] = []
    var next = parent + 1
    while next < nodes[parent].end {
      children.append(next)
      next = nodes[next].end
    }
    return children
  }
}
