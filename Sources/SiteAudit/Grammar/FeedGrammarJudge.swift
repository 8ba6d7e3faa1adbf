internal import CLibXML2

/// Judges the structure of Atom feeds and sitemaps, and their dates and other values, against their grammars.
enum FeedGrammarJudge {
  /// A kind of feed: its grammar, compiled when the first such file is met.
  private struct Kind: Sendable {
    let space: Space
    let text: String
    let compiled: CompiledGrammar

    init(_ space: Space, _ text: StaticString) {
      self.space = space
      self.text = String(describing: text)
      compiled = CompiledGrammar(self.text)
    }
  }

  private static let atom = Kind(.atom, GrammarText.atom)
  private static let sitemap = Kind(.sitemap, GrammarText.sitemap)

  /// What libxml2 says against the grammars, which a test forbids.
  static var complaints: [String] { [atom, sitemap].compactMap(\.compiled.complaint) }

  static func judge(_ bytes: Bytes, _ findings: inout FindingList) {
    guard LibXML.isReadyForSchemas, let parser = xmlNewParserCtxt() else { return }
    defer { xmlFreeParserCtxt(parser) }
    parser.pointee.sax?.pointee.serror = { _, _ in }
    guard let tree = PageTree(bytes, parser: parser, isServedAsHTML: false),
      let root = xmlDocGetRootElement(tree.document), let kind = kind(of: root)
    else { return }
    var count = 0
    strip(root, keeping: kind.space, &count)
    guard let fault = kind.compiled.firstFault(in: tree.document) else { return }
    var explainer = Grammar(kind.text).map(GrammarExplainer.init)
    let faults = explainer?.faults(in: root) ?? []
    let places = ElementPlaces(bytes, wanted: faults.compactMap { textOrigin(of: $0.node) })
    for fault in faults {
      let place = Self.place(of: fault.node, places, bytes, atEnd: fault.kind == .missingAtEnd)
      findings.add(.feedStructure(fault), at: place.lowerBound, length: place.count)
    }
    guard faults.isEmpty else { return }
    let place = fault.node.map { Self.place(of: $0, places, bytes, atEnd: false) } ?? 0..<1
    findings.add(
      .feedValue(fault.node.map(PageTree.name) ?? "", fault.message), at: place.lowerBound, length: place.count)
  }

  private static func kind(of root: xmlNodePtr) -> Kind? {
    switch root.pointee.ns?.pointee.href.map({ Space(address: $0.spelling) }) {
    case .atom: atom
    case .sitemap: sitemap
    default: nil
    }
  }

  /// Marks elements with their numbers, and takes out comments, elements of other namespaces, and what is inside content
  /// that is not Atom's.
  private static func strip(_ element: xmlNodePtr, keeping space: Space, _ count: inout Int) {
    count += 1
    element.pointee._private = UnsafeMutableRawPointer(bitPattern: UInt(count))
    var child = element.pointee.children
    while let here = child {
      child = here.pointee.next
      switch here.pointee.type {
      case XML_ELEMENT_NODE:
        let own = here.pointee.ns?.pointee.href.map { Space(address: $0.spelling) } ?? .none
        strip(here, keeping: space, &count)
        if own == .html, space == .atom, PageTree.name(of: here) == "div" {
          removeChildren(of: here)
        } else if own != space || holdsXML(element) {
          remove(here)
        }
      case XML_TEXT_NODE, XML_CDATA_SECTION_NODE: if xmlIsBlankNode(here) == 1 { remove(here) }
      default: remove(here)
      }
    }
  }

  /// A Boolean value that indicates whether an element is Atom content of an XML media type.
  private static func holdsXML(_ element: xmlNodePtr) -> Bool {
    guard PageTree.name(of: element) == "content", let type = xmlGetNoNsProp(element, "type") else { return false }
    defer { vd_xml_free(type) }
    let name = String(cString: type).lowercased()
    return name.hasSuffix("/xml") || name.hasSuffix("+xml")
  }

  private static func removeChildren(of node: xmlNodePtr) {
    while let child = node.pointee.children { remove(child) }
    // Its attributes are XHTML's.
    while let attribute = node.pointee.properties { xmlRemoveProp(attribute) }
  }

  private static func remove(_ node: xmlNodePtr) {
    xmlUnlinkNode(node)
    xmlFreeNode(node)
  }

  /// Where a text comes from; nil for an element.
  private static func textOrigin(of node: xmlNodePtr) -> Outline.Origin? {
    guard node.pointee.type != XML_ELEMENT_NODE, let parent = node.pointee.parent,
      case .element(let number) = Outline.origin(of: parent)
    else { return nil }
    var after: Int?
    if let before = node.pointee.prev, case .element(let number) = Outline.origin(of: before) { after = number }
    return .text(in: number, after: after)
  }

  private static func place(of node: xmlNodePtr, _ places: ElementPlaces, _ bytes: Bytes, atEnd: Bool) -> Range<Int> {
    if let text = textOrigin(of: node), let place = places[text] { return place }
    let isElement = node.pointee.type == XML_ELEMENT_NODE
    guard let element = isElement ? node : node.pointee.parent,
      case .element(let number) = Outline.origin(of: element), places.starts.indices.contains(number)
    else { return 0..<1 }
    let start = atEnd ? places.ends[number] : places.starts[number]
    return start..<start + TagScanner(bytes).tagNameLength(at: start)
  }
}
