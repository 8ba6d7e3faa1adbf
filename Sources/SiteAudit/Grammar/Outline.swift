internal import CLibXML2

/// A page as its grammar sees it: a tree of bare elements under the names that the grammar knows, and where text stands.
///
/// See `GrammarText.html` for the names. Every node remembers where in the page it comes from.
final class Outline {
  let document: xmlDocPtr
  let root: xmlNodePtr
  private let isServedAsHTML: Bool
  private var spaces: [Space: xmlNsPtr] = [:]
  /// A Boolean value that indicates whether a block would end a paragraph here: HTML's parser lets no custom element
  /// keep it out.
  private var isInParagraph = false
  /// How many elements of the page began so far.
  private var count = 0
  /// What is known of the page's names, by where its parser keeps them.
  private var known: [Space: [UnsafePointer<UInt8>: Local]] = [:]

  /// A name in the page: how the outline spells it, and its role.
  private struct Local {
    let name: String
    let role: OutlineRole
  }

  /// - Returns: Nil for a page whose root is not `html`, and where there is no memory.
  init?(_ tree: PageTree) {
    guard let page = xmlDocGetRootElement(tree.document),
      Self.space(of: page) == .html, Self.spelling(page.pointee.name, tree.isServedAsHTML) == "html",
      let document = xmlNewDoc(nil)
    else { return nil }
    document.pointee.dict = xmlDictCreate()
    guard let root = xmlNewDocNode(document, nil, "html", nil) else {
      xmlFreeDoc(document)
      return nil
    }
    self.document = document
    self.root = root
    isServedAsHTML = tree.isServedAsHTML
    xmlDocSetRootElement(document, root)
    for (space, address, prefix) in Self.addresses {
      spaces[space] = xmlNewNs(root, address, prefix)
    }
    root.pointee.ns = spaces[.html]
    root.pointee._private = Self.mark(0)
    count = 1
    if isServedAsHTML {
      addHeadAndBody(page)
    } else {
      addChildren(of: page, number: 0, to: root, .html, "html")
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
    if node.pointee.type == XML_TEXT_NODE { return .text(in: Int(mark >> 32) - 1, after: low == 0 ? nil : low - 1) }
    return .element(low - 1)
  }

  private static func mark(_ number: Int) -> UnsafeMutableRawPointer? {
    UnsafeMutableRawPointer(bitPattern: UInt(truncatingIfNeeded: number + 1))
  }

  // MARK: Building

  @discardableResult
  private func add(_ name: String, _ space: Space, number: Int?, to parent: xmlNodePtr) -> xmlNodePtr? {
    guard let node = xmlNewDocNode(document, spaces[space] ?? spaces[.other], name, nil) else { return nil }
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
    of source: xmlNodePtr, number: Int, to parent: xmlNodePtr, _ space: Space, _ parentName: String
  ) {
    var preceding: Int?
    var child = source.pointee.children
    while let here = child {
      child = here.pointee.next
      if here.pointee.type == XML_ELEMENT_NODE {
        preceding = count
        addElement(here, to: parent, in: space, parentName)
      } else if Self.isText(here) {
        addText(to: parent, in: number, after: preceding)
      }
    }
  }

  private func addElement(_ source: xmlNodePtr, to parent: xmlNodePtr, in space: Space, _ parentName: String) {
    let number = count
    count += 1
    let own = isServedAsHTML ? spaceInHTML(source, in: space, parentName) : Self.space(of: source)
    let local = local(source, own)
    switch local.role {
    case .itself, .renamed:
      var name = local.role == .renamed ? Self.renamed(local.name, source) : local.name
      if isInParagraph, isServedAsHTML, name == "custom.element" { name = "custom.inline" }
      guard let node = add(name, own, number: number, to: parent) else { return }
      let before = isInParagraph
      if OutlineRole.hidesParagraph.contains(local.name) { isInParagraph = false }
      if own == .html, name == "p" { isInParagraph = true }
      addChildren(of: source, number: number, to: node, own, local.name)
      isInParagraph = before
    case .childless:
      add(local.name, own, number: number, to: parent)
      skip(source, to: parent)
    case .raw:
      let node = add(local.name, own, number: number, to: parent)
      if let node, Self.hasContent(source) { addText(to: node, in: number, after: nil) }
      skip(source, telling: node == nil ? nil : local.name, to: node ?? parent)
    case .opened: addChildren(of: source, number: number, to: parent, own, parentName)
    case .dropped: skip(source, to: parent)
    }
  }

  /// Passes over what is in an element.
  ///
  /// - Parameter name: The name that ends text of which the parser reads no markup: such an element in it is told.
  private func skip(_ source: xmlNodePtr, telling name: String? = nil, to parent: xmlNodePtr) {
    var child = source.pointee.children
    while let here = child {
      if here.pointee.type == XML_ELEMENT_NODE {
        if let name, Self.spelling(here.pointee.name, true) == name { add(name, .html, number: count, to: parent) }
        count += 1
        skip(here, telling: name, to: parent)
      }
      child = here.pointee.next
    }
  }

  /// Adds what is in the page's root, with a head and a body if their tags are left out: HTML's parser adds them.
  private func addHeadAndBody(_ page: xmlNodePtr) {
    let names = Self.elements(page).map { Self.spelling($0.pointee.name, true) }
    let hasHead = names.contains("head")
    let hasBody = names.contains("body") || names.contains("frameset")
    var head: xmlNodePtr? = hasHead ? root : add("head", .html, number: nil, to: root)
    var body: xmlNodePtr?
    var preceding: Int?
    var child = page.pointee.children
    while let here = child {
      child = here.pointee.next
      let isElement = here.pointee.type == XML_ELEMENT_NODE
      guard isElement || Self.isText(here) else { continue }
      let name = isElement ? Self.spelling(here.pointee.name, true) : ""
      if name == "frameset" {
        body = root
        head = nil
        add("body", .html, number: count, to: root)
      }
      var container = root
      if name == "body" || name == "head" {
        head = nil
      } else if !hasHead, let head, OutlineRole.isMetadata.contains(name) {
        container = head
      } else if hasHead, head == nil, body == nil, name != "noscript", OutlineRole.isMetadata.contains(name) {
        // HTML's parser takes it for the head's, and says so.
      } else if !hasBody {
        body = body ?? add("body", .html, number: nil, to: root)
        head = nil
        container = body ?? root
      }
      if isElement {
        preceding = count
        addElement(here, to: container, in: .html, container == head ? "head" : "html")
      } else {
        addText(to: container, in: 0, after: preceding)
      }
    }
    if !hasBody, body == nil { add("body", .html, number: nil, to: root) }
  }

  // MARK: Reading the page

  private static func elements(_ node: xmlNodePtr) -> [xmlNodePtr] {
    var found: [xmlNodePtr] = []
    var child = node.pointee.children
    while let here = child {
      if here.pointee.type == XML_ELEMENT_NODE { found.append(here) }
      child = here.pointee.next
    }
    return found
  }

  /// A Boolean value that indicates whether a node is text other than white space.
  private static func isText(_ node: xmlNodePtr) -> Bool {
    switch node.pointee.type {
    case XML_TEXT_NODE, XML_CDATA_SECTION_NODE: xmlIsBlankNode(node) == 0
    case XML_ENTITY_REF_NODE: true
    default: false
    }
  }

  private static func hasContent(_ node: xmlNodePtr) -> Bool {
    var child = node.pointee.children
    while let here = child {
      if here.pointee.type == XML_ELEMENT_NODE || isText(here) { return true }
      child = here.pointee.next
    }
    return false
  }

  private static func space(of node: xmlNodePtr) -> Space {
    node.pointee.ns?.pointee.href.map { Space(address: $0.spelling) } ?? .none
  }

  private static func spelling(_ name: UnsafePointer<UInt8>?, _ isServedAsHTML: Bool) -> String {
    guard let name else { return "" }
    return isServedAsHTML ? name.spelling.lowercased() : name.spelling
  }

  private func local(_ source: xmlNodePtr, _ space: Space) -> Local {
    guard let pointer = source.pointee.name else { return Local(name: "", role: .itself) }
    if let found = known[space]?[pointer] { return found }
    var name = Self.spelling(pointer, isServedAsHTML)
    var role = OutlineRole.itself
    switch space {
    case .html:
      role = OutlineRole.byName[name] ?? .itself
      if !isServedAsHTML, role == .raw || (role == .childless && name != "template") { role = .itself }
      if name == "dir" { name = "ul" }
      if OutlineRole.isCustom(name) { name = "custom.element" }
    case .svg: if isServedAsHTML { name = Self.svgSpellings[name] ?? name }
    default: break
    }
    // The dots are for the names of outlines.
    if name != "custom.element", name.utf8.contains(UInt8(ascii: ".")) { name = "unknown.element" }
    let local = Local(name: name, role: role)
    known[space, default: [:]][pointer] = local
    return local
  }

  /// SVG's names with capitals by what they are in small letters: HTML's parser mends them.
  private static let svgSpellings: [String: String] = {
    let names = """
      altGlyph altGlyphDef altGlyphItem animateColor animateMotion animateTransform clipPath feBlend feColorMatrix
      feComponentTransfer feComposite feConvolveMatrix feDiffuseLighting feDisplacementMap feDistantLight feDropShadow
      feFlood feFuncA feFuncB feFuncG feFuncR feGaussianBlur feImage feMerge feMergeNode feMorphology feOffset
      fePointLight feSpecularLighting feSpotLight feTile feTurbulence foreignObject glyphRef linearGradient
      radialGradient textPath
      """
    return Dictionary(
      names.split { $0 == " " || $0 == "\n" }.map { ($0.lowercased(), String($0)) }, uniquingKeysWith: { one, _ in one })
  }()

  /// The namespace that HTML's parser gives an element. Source: HTML standard, 13.2.6.
  private func spaceInHTML(_ source: xmlNodePtr, in space: Space, _ parent: String) -> Space {
    func isNamed(_ name: String) -> Bool { xmlStrcasecmp(source.pointee.name, name) == 0 }
    switch space {
    case .svg where parent != "foreignObject" && parent != "desc" && parent != "title": return .svg
    case .math where parent == "annotation-xml":
      if isNamed("svg") { return .svg }
      guard let outer = source.pointee.parent, Self.readsHTML(annotation: outer) else { return .math }
    case .math where !["mi", "mn", "mo", "ms", "mtext"].contains(parent): return .math
    case .math where isNamed("mglyph") || isNamed("malignmark"): return .math
    default: break
    }
    return isNamed("svg") ? .svg : isNamed("math") ? .math : .html
  }

  private static func readsHTML(annotation: xmlNodePtr) -> Bool {
    let encoding = value("encoding", of: annotation).lowercased()
    return encoding == "text/html" || encoding == "application/xhtml+xml"
  }

  // MARK: Names that depend on attributes

  /// The attributes whose values are read here.
  static let valuesRead: Set<String> = ["rel", "encoding"]

  private static func renamed(_ name: String, _ element: xmlNodePtr) -> String {
    func has(_ attribute: String) -> Bool { xmlHasProp(element, attribute) != nil }
    switch name {
    case "link":
      let mayBeInBody = has("itemprop") || has("property") || !has("rel") || isBodyOK(value("rel", of: element))
      return mayBeInBody ? "link.body" : name
    case "meta":
      // One without any of its attributes lacks them wherever it stands: other rules say so.
      if has("itemprop") || has("property") || !(has("name") || has("http-equiv") || has("charset")) {
        return "meta.item"
      }
      return has("http-equiv") ? "meta.http" : name
    case "colgroup": return has("span") ? "colgroup.span" : name
    default: return has("src") ? name + ".src" : name
    }
  }

  private static func isBodyOK(_ relations: String) -> Bool {
    relations.lowercased().split { $0 == " " || $0 == "\n" || $0 == "\t" }.contains {
      OutlineRole.bodyRelations.contains(String($0))
    }
  }

  private static func value(_ attribute: String, of node: xmlNodePtr) -> String {
    guard let value = xmlGetNoNsProp(node, attribute) else { return "" }
    defer { vd_xml_free(value) }
    return String(cString: value)
  }
}
