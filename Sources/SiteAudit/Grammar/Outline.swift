internal import CLibXML2

/// A page as its grammar sees it: a tree of bare elements under the names that the grammar knows, and where text stands.
///
/// See `GrammarText.html` for the names. Every node remembers where in the page it comes from.
final class Outline {
  let document: xmlDocPtr
  let root: xmlNodePtr
  private let isServedAsHTML: Bool
  private var names: OutlineNames
  private var spaces: [xmlNsPtr?] = Array(repeating: nil, count: 16)
  /// How many elements of the page began so far.
  private var count = 0

  /// - Returns: Nil for a page whose root is not `html`, and where there is no memory.
  init?(_ tree: PageTree) {
    guard let page = xmlDocGetRootElement(tree.document), OutlineNames.space(of: page) == .html,
      Self.spelling(page, tree.isServedAsHTML) == "html", let document = xmlNewDoc(nil)
    else { return nil }
    document.pointee.dict = xmlDictCreate()
    guard let dictionary = document.pointee.dict, let root = xmlNewDocNode(document, nil, "html", nil) else {
      xmlFreeDoc(document)
      return nil
    }
    self.document = document
    self.root = root
    isServedAsHTML = tree.isServedAsHTML
    names = OutlineNames(dictionary: dictionary, isServedAsHTML: tree.isServedAsHTML)
    xmlDocSetRootElement(document, root)
    for (space, address, prefix) in Self.addresses {
      spaces[Int(space.rawValue)] = xmlNewNs(root, address, prefix)
    }
    root.pointee.ns = spaces[Int(Space.html.rawValue)]
    root.pointee._private = Self.mark(0)
    count = 1
    if isServedAsHTML {
      addHeadAndBody(page)
    } else {
      addChildren(of: page, number: 0, to: root, .xml)
    }
  }

  deinit {
    xmlFreeDoc(document)
  }

  private static let addresses: [(Space, String, String?)] = [
    (.html, "http://www.w3.org/1999/xhtml", nil), (.svg, "http://www.w3.org/2000/svg", "s"),
    (.math, "http://www.w3.org/1998/Math/MathML", "m"), (.other, "urn:other", "o"),
  ]

  // MARK: Where nodes come from

  /// Where a node of the outline comes from.
  enum Origin: Hashable {
    /// The element of this number in document order.
    case element(Int)
    /// Text in the element of this number, after the child element of that number where there is one before it.
    case text(in: Int, after: Int?)
    /// An element that HTML's parser adds.
    case implied
  }

  static func origin(of node: xmlNodePtr) -> Origin {
    let mark = UInt(bitPattern: node.pointee._private)
    if mark == 0 { return .implied }
    let low = Int(mark & 0xFFFF_FFFF)
    if node.pointee.type == XML_TEXT_NODE, mark >> 32 > 0 {
      return .text(in: Int(mark >> 32) - 1, after: low == 0 ? nil : low - 1)
    }
    return .element(low - 1)
  }

  private static func mark(_ number: Int) -> UnsafeMutableRawPointer? {
    UnsafeMutableRawPointer(bitPattern: UInt(truncatingIfNeeded: number + 1))
  }

  // MARK: Building

  /// Adds an element.
  ///
  /// - Parameter name: As the document's dictionary keeps it.
  @discardableResult
  private func add(
    _ name: UnsafeMutablePointer<UInt8>?, _ space: Space, number: Int?, to parent: xmlNodePtr
  ) -> xmlNodePtr? {
    let namespace = spaces[Int(space.rawValue)] ?? spaces[Int(Space.other.rawValue)]
    guard let name, let node = xmlNewDocNodeEatName(document, namespace, name, nil) else { return nil }
    node.pointee._private = number.flatMap(Self.mark)
    xmlAddChild(parent, node)
    return node
  }

  /// Adds that there is text, once for what no element parts.
  private func addText(to parent: xmlNodePtr, in number: Int, after preceding: Int?) {
    if let last = parent.pointee.last, last.pointee.type == XML_TEXT_NODE { return }
    guard let node = xmlNewDocText(document, "x") else { return }
    let mark = UInt(truncatingIfNeeded: number + 1) << 32 | UInt(truncatingIfNeeded: (preceding ?? -1) + 1)
    node.pointee._private = UnsafeMutableRawPointer(bitPattern: mark)
    xmlAddChild(parent, node)
  }

  private func addChildren(
    of source: xmlNodePtr, number: Int, to parent: xmlNodePtr, _ context: OutlineNames.Context
  ) {
    var preceding: Int?
    var child = source.pointee.children
    while let here = child {
      child = here.pointee.next
      if here.pointee.type == XML_ELEMENT_NODE {
        preceding = count
        addElement(here, to: parent, context)
      } else if Self.isText(here) {
        addText(to: parent, in: number, after: preceding)
      }
    }
  }

  private func addElement(_ source: xmlNodePtr, to parent: xmlNodePtr, _ context: OutlineNames.Context) {
    let number = count
    count += 1
    guard let found = names.number(of: source, in: context) else { return }
    let entry = names.entries[found]
    switch entry.role {
    case .itself, .renamed:
      var name: UnsafeMutablePointer<UInt8>? = entry.name
      if entry.role == .renamed { name = names.keep(self.name(of: entry, source, after: parent.pointee.last)) }
      guard let node = add(name, entry.space, number: number, to: parent), source.pointee.children != nil else {
        return
      }
      let readsHTML = entry.context == .annotation && OutlineRole.readsHTML(annotation: source)
      addChildren(of: source, number: number, to: node, readsHTML ? .html : entry.context)
    case .childless:
      if isInImpliedRows(entry, parent) { return skip(source, to: parent) }
      add(entry.name, entry.space, number: number, to: parent)
      skip(source, to: parent)
    case .raw:
      if isInImpliedRows(entry, parent) { return skip(source, to: parent) }
      let node = add(entry.name, entry.space, number: number, to: parent)
      if let node { addRawText(of: source, to: node, in: number) }
      skip(source, telling: entry, to: node ?? parent)
    case .opened: addChildren(of: source, number: number, to: parent, entry.context)
    case .dropped: skip(source, to: parent)
    }
  }

  /// The name that an element has in the outline because of its attributes, or of what stands before it.
  private func name(of entry: OutlineNames.Entry, _ source: xmlNodePtr, after last: xmlNodePtr?) -> String {
    switch entry.spelling {
    case "colgroup": xmlHasProp(source, "span") == nil ? entry.spelling : "colgroup.span"
    case "video", "audio": xmlHasProp(source, "src") == nil ? entry.spelling : entry.spelling + ".src"
    case "rp": Self.closesReading(after: last) ? "rp.close" : entry.spelling
    case "figcaption": last == nil ? entry.spelling : "figcaption.last"
    default: entry.spelling
    }
  }

  /// A Boolean value that indicates whether an `rp` comes after a reading that an `rp` opened.
  private static func closesReading(after last: xmlNodePtr?) -> Bool {
    guard let last, xmlStrEqual(last.pointee.name, "rt") == 1, let before = last.pointee.prev else { return false }
    return xmlStrEqual(before.pointee.name, "rp") == 1 || xmlStrEqual(before.pointee.name, "rp.close") == 1
  }

  /// A Boolean value that indicates whether HTML's parser puts an element that is to stand in a table into the `tbody`
  /// that it made for the row before.
  private func isInImpliedRows(_ entry: OutlineNames.Entry, _ parent: xmlNodePtr) -> Bool {
    guard let last = parent.pointee.last, xmlStrEqual(parent.pointee.name, "table") == 1,
      xmlStrEqual(last.pointee.name, "tr") == 1
    else { return false }
    return entry.spelling == "script" || entry.spelling == "template"
  }

  /// Adds that there is something in an element whose content is text for HTML's parser, whatever it looks like.
  private func addRawText(of source: xmlNodePtr, to parent: xmlNodePtr, in number: Int) {
    var child = source.pointee.children
    while let here = child {
      if Self.isText(here) { return addText(to: parent, in: number, after: nil) }
      if here.pointee.type == XML_ELEMENT_NODE {
        addText(to: parent, in: number, after: nil)
        parent.pointee.last?.pointee._private = Self.mark(number + 1)
        return
      }
      child = here.pointee.next
    }
  }

  /// Passes over what is in an element.
  ///
  /// - Parameter name: The name that ends text of which the parser reads no markup: such an element in it is told.
  private func skip(_ source: xmlNodePtr, telling entry: OutlineNames.Entry? = nil, to parent: xmlNodePtr) {
    var child = source.pointee.children
    while let here = child {
      if here.pointee.type == XML_ELEMENT_NODE {
        if let entry, xmlStrcasecmp(here.pointee.name, entry.name) == 0 {
          add(entry.name, .html, number: count, to: parent)
        }
        count += 1
        skip(here, telling: entry, to: parent)
      }
      child = here.pointee.next
    }
  }

  /// Adds what is in the page's root, with a head and a body if their tags are left out: HTML's parser adds them.
  private func addHeadAndBody(_ page: xmlNodePtr) {
    let found = Self.elementNames(page)
    let hasHead = found.contains("head")
    let hasBody = found.contains("body") || found.contains("frameset")
    var head = hasHead ? root : add(names.keep("head"), .html, number: nil, to: root)
    var body: xmlNodePtr?
    var preceding: Int?
    var child = page.pointee.children
    while let here = child {
      child = here.pointee.next
      let isElement = here.pointee.type == XML_ELEMENT_NODE
      guard isElement || Self.isText(here) else { continue }
      let name = isElement ? Self.spelling(here, true) : ""
      if name == "frameset" { body = add(names.keep("body"), .html, number: count, to: root) }
      var container = root
      if name == "body" || name == "head" || name == "frameset" {
        head = nil
      } else if !hasHead, let head, OutlineRole.isMetadata.contains(name) {
        container = head
      } else if hasHead, head == nil, body == nil, name != "noscript", OutlineRole.isMetadata.contains(name) {
        // HTML's parser takes it for the head's, and says so.
      } else if !hasBody {
        body = body ?? add(names.keep("body"), .html, number: nil, to: root)
        head = nil
        container = body ?? root
      }
      if isElement {
        preceding = count
        addElement(here, to: container, .html)
      } else {
        addText(to: container, in: 0, after: preceding)
      }
    }
    if !hasBody, body == nil { add(names.keep("body"), .html, number: nil, to: root) }
  }

  // MARK: Reading the page

  private static func elementNames(_ node: xmlNodePtr) -> Set<String> {
    var found: Set<String> = []
    var child = node.pointee.children
    while let here = child {
      if here.pointee.type == XML_ELEMENT_NODE { found.insert(spelling(here, true)) }
      child = here.pointee.next
    }
    return found
  }

  private static func spelling(_ element: xmlNodePtr, _ isServedAsHTML: Bool) -> String {
    let name = PageTree.name(of: element)
    return isServedAsHTML ? name.lowercased() : name
  }

  /// A Boolean value that indicates whether a node is text other than white space.
  private static func isText(_ node: xmlNodePtr) -> Bool {
    switch node.pointee.type {
    case XML_TEXT_NODE, XML_CDATA_SECTION_NODE: xmlIsBlankNode(node) == 0
    case XML_ENTITY_REF_NODE: true
    default: false
    }
  }
}
