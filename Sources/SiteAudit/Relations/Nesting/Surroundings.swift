/// What encloses each element of a page, as far as rules on nesting ask.
struct Surroundings {
  /// The bits of `NestingTable` of the HTML elements around.
  var ancestors: UInt64 = 0
  var flags: Flags = []

  struct Flags: OptionSet {
    let rawValue: UInt8
    /// In a `template`: HTML does not ask there what stands in what.
    static let template = Flags(rawValue: 1)
    /// In an element whose content text/html takes for text: `iframe`, `textarea` and the like.
    static let text = Flags(rawValue: 2)
    /// In a template, in an `a` or a `button` that the parser of HTML would end at the start of another one.
    static let openLink = Flags(rawValue: 4)
    static let openButton = Flags(rawValue: 8)
    /// In an `a` of SVG.
    static let drawnLink = Flags(rawValue: 16)
  }

  /// The surroundings of each element of a tree.
  static func all(of tree: PageTree) -> [Surroundings] {
    var all: [Surroundings] = []
    all.reserveCapacity(tree.elements.count)
    // A parent's number is below its children's.
    for element in tree.elements {
      guard let parent = element.parent else {
        all.append(Surroundings())
        continue
      }
      all.append(all[parent].inside(tree.elements[parent]))
    }
    return all
  }

  /// The surroundings of the children of an element that stands in these.
  private func inside(_ element: TreeElement) -> Surroundings {
    var inner = self
    switch (element.space, element.name) {
    case (.html, .template):
      inner = Surroundings()
      inner.flags = flags.union(.template).subtracting([.openLink, .openButton, .drawnLink])
    case (.html, .iframe), (.html, .textarea), (.html, .title), (.html, .script), (.html, .style):
      inner.flags.insert(.text)
    case (.html, let name) where !flags.contains(.template): inner.ancestors |= NestingTable.bit(name)
    // Source: HTML standard, 13.2.4.2 and 13.2.4.3: what holds an open element in.
    case (.html, .object), (.html, .td), (.html, .th), (.html, .caption):
      inner.flags.subtract([.openLink, .openButton])
    case (.html, .table): inner.flags.subtract(.openButton)
    case (.html, .a): inner.flags.insert(.openLink)
    case (.html, .button): inner.flags.insert(.openButton)
    case (.svg, .a): inner.flags.insert(.drawnLink)
    case (.svg, .foreignObject), (.svg, .desc), (.svg, .title): inner.flags.subtract(.openButton)
    default: break
    }
    return inner
  }
}
