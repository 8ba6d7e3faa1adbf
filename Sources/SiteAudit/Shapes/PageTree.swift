internal import CLibXML2

/// A page as a tree, for the judges of its shape.
final class PageTree {
  let document: xmlDocPtr
  let source: Bytes
  /// A Boolean value that indicates whether the page is read by HTML's parser rather than as XML.
  let isServedAsHTML: Bool
  /// The elements in document order, the root first.
  private(set) lazy var elements: [TreeElement] = Self.flatten(document)

  /// - Parameters:
  ///   - parser: Builds trees, and is kept for the next.
  ///   - isServedAsHTML: Whether elements get the namespaces that HTML's parser gives them, whatever `xmlns` says.
  /// - Returns: Nil when the page is not well-formed, which other judges have said before.
  init?(_ bytes: Bytes, parser: xmlParserCtxtPtr, isServedAsHTML: Bool) {
    guard let start = bytes.baseAddress, bytes.count <= Int(Int32.max) else { return nil }
    let built = start.withMemoryRebound(to: CChar.self, capacity: bytes.count) {
      xmlCtxtReadMemory(parser, $0, Int32(bytes.count), nil, nil, LibXML.treeOptions)
    }
    guard let built else { return nil }
    document = built
    source = bytes
    self.isServedAsHTML = isServedAsHTML
    if isServedAsHTML, let root = xmlDocGetRootElement(built) { Self.giveNamespaces(root) }
  }

  deinit {
    xmlFreeDoc(document)
  }

  /// The place of an element or of an attribute.
  func place(of node: xmlNodePtr) -> Range<Int> {
    let scanner = TagScanner(source)
    let isAttribute = node.pointee.type == XML_ATTRIBUTE_NODE
    guard let element = isAttribute ? node.pointee.parent : node, let start = scanner.tag(number: number(of: element))
    else {
      return 0..<1
    }
    if isAttribute, let attribute = scanner.attribute(Self.spelling(of: node), ofTagAt: start) { return attribute.name }
    return start..<start + scanner.tagNameLength(at: start)
  }

  /// The local name of an element or attribute.
  static func name(of node: xmlNodePtr) -> String {
    node.pointee.name.map { String(cString: $0) } ?? ""
  }

  private static func spelling(of node: xmlNodePtr) -> String {
    let attribute = UnsafeMutableRawPointer(node).assumingMemoryBound(to: xmlAttr.self)
    guard let prefix = attribute.pointee.ns?.pointee.prefix else { return name(of: node) }
    return String(cString: prefix) + ":" + name(of: node)
  }

  /// How many elements begin before this one.
  private func number(of element: xmlNodePtr) -> Int {
    var count = 0
    var node = xmlDocGetRootElement(document)
    while let current = node, current != element {
      if current.pointee.type == XML_ELEMENT_NODE { count += 1 }
      node = Self.next(current)
    }
    return count
  }

  /// The node that begins after this one, children first.
  private static func next(_ node: xmlNodePtr) -> xmlNodePtr? {
    if node.pointee.type == XML_ELEMENT_NODE, let child = node.pointee.children { return child }
    var current: xmlNodePtr? = node
    while let here = current {
      if let sibling = here.pointee.next { return sibling }
      guard let parent = here.pointee.parent, parent.pointee.type == XML_ELEMENT_NODE else { return nil }
      current = parent
    }
    return nil
  }

  // MARK: Names

  /// The local names of the elements and attributes, and the prefixes of attributes.
  ///
  /// The parser keeps each name once, so that equal names are one pointer and few of them are spelled out.
  func names() -> Set<String> {
    var seen = StampedTable()
    var names: Set<String> = []
    func add(_ name: UnsafePointer<UInt8>?) {
      guard let name else { return }
      let key = Hash.mix(UInt64(UInt(bitPattern: name)), 0x9E37_79B9_7F4A_7C15)
      if seen.insert(key, 0) == nil { names.insert(name.spelling) }
    }
    var node = xmlDocGetRootElement(document)
    while let current = node {
      if current.pointee.type == XML_ELEMENT_NODE {
        add(current.pointee.name)
        var attribute = current.pointee.properties
        while let here = attribute {
          add(here.pointee.name)
          if let space = here.pointee.ns { add(space.pointee.prefix) }
          attribute = here.pointee.next
        }
      }
      node = Self.next(current)
    }
    return names
  }

  // MARK: Namespaces

  private static let htmlAddress = "http://www.w3.org/1999/xhtml"

  private static func giveNamespaces(_ root: xmlNodePtr) {
    var node: xmlNodePtr? = root
    while let current = node {
      if current.pointee.type == XML_ELEMENT_NODE, !sharesNamespaceRightly(current) {
        let wanted = addressInHTML(current)
        if address(of: current) != wanted {
          let parent = current.pointee.parent
          let isShared = parent?.pointee.type == XML_ELEMENT_NODE && parent.map { address(of: $0) } == wanted
          current.pointee.ns = isShared ? parent?.pointee.ns : namespace(wanted, on: current)
        }
      }
      node = next(current)
    }
  }

  /// A Boolean value that indicates whether an element is in its parent's namespace and HTML's parser puts it there too:
  /// nearly all are.
  private static func sharesNamespaceRightly(_ element: xmlNodePtr) -> Bool {
    guard let space = element.pointee.ns, let parent = element.pointee.parent,
      parent.pointee.type == XML_ELEMENT_NODE, parent.pointee.ns == space
    else { return false }
    return !isNamed(element, "svg") && !isNamed(element, "math") && !isNamed(parent, "foreignObject")
      && !isNamed(parent, "desc")
      && !isNamed(parent, "title")
  }

  /// A Boolean value that indicates whether an element has this local name; makes no string of it.
  private static func isNamed(_ element: xmlNodePtr, _ name: StaticString) -> Bool {
    xmlStrEqual(element.pointee.name, name.utf8Start) == 1
  }

  /// The namespace that HTML's parser gives an element. Source: HTML standard, 13.2.6.5.
  private static func addressInHTML(_ element: xmlNodePtr) -> String {
    switch name(of: element) {
    case "svg": return "http://www.w3.org/2000/svg"
    case "math": return "http://www.w3.org/1998/Math/MathML"
    default:
      guard let parent = element.pointee.parent, parent.pointee.type == XML_ELEMENT_NODE else { return htmlAddress }
      let isHTMLAgain = ["foreignObject", "desc", "title"].contains(name(of: parent))
      return isHTMLAgain ? htmlAddress : address(of: parent) ?? htmlAddress
    }
  }

  private static func address(of element: xmlNodePtr) -> String? {
    element.pointee.ns?.pointee.href.map { String(cString: $0) }
  }

  /// The namespace of this address as the element may use it, declared there or around it, else declared anew under a
  /// prefix that no page has.
  private static func namespace(_ address: String, on element: xmlNodePtr) -> xmlNsPtr? {
    if let known = xmlSearchNsByHref(element.pointee.doc, element, address) { return known }
    return xmlNewNs(element, address, nil) ?? xmlNewNs(element, address, "vinhdanh")
  }
}
